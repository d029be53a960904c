#pragma once

#include "forms/rows/choicerow.h"

#include <QStringList>

#include <optional>

class QCheckBox;

namespace forms {

/// A question answered with any number of a list. "Not stated" and "None" stand alone: ticking
/// them clears the others, and ticking another clears them.
class MultiChoiceRow : public Row
{
    Q_OBJECT

public:
    /// Whether the list may be left open, apart from being empty.
    enum class Openness { AlwaysStated, MayBeOpen };

    MultiChoiceRow(const QString &caption, const QString &hint, const QList<Choice> &choices,
                   Openness openness, QWidget *parent = nullptr);

    std::optional<QStringList> choices() const; ///< unset = not stated
    void setChoices(const std::optional<QStringList> &ids);
    void takeFocus() override;

private:
    void settle(const QCheckBox *touched);
    std::optional<QStringList> ticked() const;

    QCheckBox *m_open = nullptr; ///< "Not stated"
    QList<QCheckBox *> m_boxes;
    QStringList m_ids;
};

} // namespace forms
