#include "forms/audiencechoice.h"

#include "assessment/scheme/scheme.h"

namespace forms {

QList<Choice> AudienceChoice::audiences()
{
    QList<Choice> choices{{.id = {}, .name = tr("Anybody")}};
    for (const QString &id : assessment::audienceIds())
        choices.append({.id = id, .name = assessment::audienceName(id)});
    return choices;
}

AudienceChoice::AudienceChoice(QWidget *parent)
    : ChoiceRow(tr("Who must act"), {}, audiences(), parent)
{}

} // namespace forms
