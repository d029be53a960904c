#pragma once

#include "forms/rows/row.h"

class QLineEdit;

namespace forms {

/// A question answered with one line of text.
class FormRow : public Row
{
    Q_OBJECT

public:
    FormRow(const QString &caption, const QString &hint, QWidget *parent = nullptr);

    QString text() const; ///< without space around it
    void setText(const QString &text);
    void setMaxLength(int characters);
    void setExample(const QString &example); ///< shown while the line is empty
    void setFixedFont();                     ///< for hashes and paths
    QLineEdit *edit() const { return m_edit; }

private:
    QLineEdit *m_edit;
};

} // namespace forms
