#include "forms/rows/multichoicerow.h"

#include "forms/rows/flowgrid.h"
#include "forms/theme.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace forms {

MultiChoiceRow::MultiChoiceRow(const QString &caption, const QString &hint,
                               const QList<Choice> &choices, Openness openness, QWidget *parent)
    : Row(caption, hint, parent)
{
    auto *group = new QWidget;
    auto *grid = new FlowGrid(group);
    const auto add = [this, grid](const QString &name) {
        auto *box = new QCheckBox(name);
        // Heard alone, "Camera" does not say what it belongs to.
        box->setAccessibleName(tr("%1: %2").arg(this->caption(), name));
        grid->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this, box] {
            settle(box);
            Q_EMIT edited();
            Q_EMIT committed();
        });
        return box;
    };
    if (openness == Openness::MayBeOpen) {
        m_open = add(notStated().name);
        m_open->setChecked(true);
    }
    for (const Choice &one : choices) {
        m_boxes.append(add(one.name));
        m_ids.append(one.id);
    }
    setControl(group);
    setFocusProxy(m_open ? m_open : m_boxes.value(0));
}

std::optional<QStringList> MultiChoiceRow::choices() const
{
    return ticked();
}

std::optional<QStringList> MultiChoiceRow::ticked() const
{
    if (m_open && m_open->isChecked())
        return {};
    QStringList ids;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            ids.append(m_ids[i]);
    }
    return ids;
}

void MultiChoiceRow::setChoices(const std::optional<QStringList> &ids)
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(ids && ids->contains(m_ids[i]));
    if (m_open)
        m_open->setChecked(!ids);
}

void MultiChoiceRow::takeFocus()
{
    focusProxy()->setFocus(Qt::OtherFocusReason);
}

void MultiChoiceRow::settle(const QCheckBox *touched)
{
    const qsizetype none = m_ids.indexOf(u"none"_s);
    const bool alone = touched == m_open || (none >= 0 && touched == m_boxes[none]);
    if (touched->isChecked() && alone) {
        for (QCheckBox *box : m_boxes)
            box->setChecked(box == touched);
        if (m_open)
            m_open->setChecked(touched == m_open);
    } else if (touched->isChecked()) {
        if (m_open)
            m_open->setChecked(false);
        if (none >= 0)
            m_boxes[none]->setChecked(false);
    }
    // With nothing ticked the fact is open, and the row says so.
    if (m_open && !m_open->isChecked() && ticked()->isEmpty())
        m_open->setChecked(true);
}

} // namespace forms
