#pragma once

#include "forms/rows/row.h"

#include <QList>

class QComboBox;

namespace forms {

/// One thing that can be chosen: the identifier that is kept and the words people see.
struct Choice
{
    QString id;
    QString name;
};

/// A question answered with one of a list.
class ChoiceRow : public Row
{
    Q_OBJECT

public:
    ChoiceRow(const QString &caption, const QString &hint, const QList<Choice> &choices,
              QWidget *parent = nullptr);

    QString choice() const;            ///< its identifier
    void setChoice(const QString &id); ///< the first one when there is none of this id
    /// Other choices; the chosen one stays chosen while it is among them, else the first is.
    void setChoices(const QList<Choice> &choices);

private:
    QComboBox *m_box;
};

/// The choice that leaves a fact open; its identifier is "".
Choice notStated();

} // namespace forms
