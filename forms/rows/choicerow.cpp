#include "forms/rows/choicerow.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QStandardItemModel>

#include <algorithm>

namespace forms {

Choice notStated()
{
    return {.id = {}, .name = QCoreApplication::translate("forms::ChoiceRow", "Not stated")};
}

ChoiceRow::ChoiceRow(const QString &caption, const QString &hint, const QList<Choice> &choices,
                     QWidget *parent)
    : Row(caption, hint, parent)
    , m_box(new QComboBox)
{
    setChoices(choices);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    leaveWheelToPage(m_box);
    setControl(m_box);
    connect(m_box, &QComboBox::activated, this, [this] {
        Q_EMIT edited();
        Q_EMIT committed();
    });
}

void ChoiceRow::setChoices(const QList<Choice> &choices)
{
    const QString chosen = choice();
    // A whole model at once: a list of countries would be laid out anew for each of them.
    auto *model = new QStandardItemModel(m_box);
    for (const Choice &one : choices) {
        auto *item = new QStandardItem(one.name);
        item->setData(one.id, Qt::UserRole);
        model->appendRow(item);
    }
    m_box->setModel(model);
    m_box->setCurrentIndex(std::max(0, m_box->findData(chosen)));
}

QString ChoiceRow::choice() const
{
    return m_box->currentData().toString();
}

void ChoiceRow::setChoice(const QString &id)
{
    m_box->setCurrentIndex(std::max(0, m_box->findData(id)));
}

} // namespace forms
