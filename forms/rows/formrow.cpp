#include "forms/rows/formrow.h"

#include "forms/theme.h"

#include <QLineEdit>

namespace forms {

FormRow::FormRow(const QString &caption, const QString &hint, QWidget *parent)
    : Row(caption, hint, parent)
    , m_edit(new QLineEdit)
{
    setControl(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &Row::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &Row::committed);
}

QString FormRow::text() const
{
    return m_edit->text().trimmed();
}

void FormRow::setText(const QString &text)
{
    if (this->text() != text)
        m_edit->setText(text);
}

void FormRow::setMaxLength(int characters)
{
    m_edit->setMaxLength(characters);
}

void FormRow::setExample(const QString &example)
{
    m_edit->setPlaceholderText(example);
}

void FormRow::setFixedFont()
{
    m_edit->setFont(Theme::fixedFont());
}

} // namespace forms
