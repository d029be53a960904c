#include "forms/devicefield.h"

#include "forms/rows/row.h"
#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

constexpr int shortest = 16; // characters that are seen at least

} // namespace

DeviceField::DeviceField(const QString &name, const QString &example, const QString &tip,
                         QWidget *parent)
    : QWidget(parent)
    , m_box(new QComboBox)
    , m_note(new QuietText)
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(shortest);
    m_box->setAccessibleName(name);
    m_box->setToolTip(tip);
    m_box->lineEdit()->setAccessibleName(name);
    m_box->lineEdit()->setPlaceholderText(example);
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_note->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    layout->addWidget(m_box);
    layout->addWidget(m_note);
    leaveWheelToPage(m_box);
    setFocusProxy(m_box);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    // An item is shown with its description, but only its text goes into the line.
    connect(m_box, &QComboBox::activated, this, [this](int row) {
        m_box->setEditText(m_box->itemData(row).toString());
        Q_EMIT committed();
    });
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &DeviceField::committed);
    connect(m_box, &QComboBox::editTextChanged, this, &DeviceField::edited);
}

QString DeviceField::text() const
{
    return m_box->currentText().trimmed();
}

void DeviceField::setText(const QString &text)
{
    if (m_box->currentText() != text)
        m_box->setEditText(text);
}

void DeviceField::setFound(const QList<Found> &found)
{
    const QString typed = m_box->currentText();
    {
        const QSignalBlocker quiet(m_box);
        m_box->clear();
        for (const Found &one : found) {
            m_box->addItem(one.description.isEmpty() ? one.text
                                                     : tr("%1 (%2)").arg(one.text, one.description),
                           one.text);
            m_box->setItemData(m_box->count() - 1, one.description, Qt::ToolTipRole);
        }
        m_box->setCurrentIndex(-1);
        m_box->setEditText(typed);
    }
    Q_EMIT edited();
}

bool DeviceField::isEmptyList() const
{
    return m_box->count() == 0;
}

bool DeviceField::isListed(const QString &text) const
{
    return m_box->findData(text) >= 0;
}

QString DeviceField::descriptionOf(const QString &text) const
{
    const int row = m_box->findData(text);
    return row < 0 ? QString() : m_box->itemData(row, Qt::ToolTipRole).toString();
}

void DeviceField::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace forms
