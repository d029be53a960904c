#pragma once

#include "forms/rows/choicerow.h"

namespace forms {

/// "Who must act": anybody, or one of those whom the Code of Practice speaks to. What a page shows
/// for the choice is decided by speaksTo() and audiencesAt().
class AudienceChoice : public ChoiceRow
{
    Q_OBJECT

public:
    explicit AudienceChoice(QWidget *parent = nullptr);

    /// "" = anybody, then audienceIds(), with their names.
    static QList<Choice> audiences();
};

} // namespace forms
