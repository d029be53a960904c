#include "forms/audiencechoice.h"

#include "assessment/scheme/scheme.h"

namespace forms {

namespace {

QList<Choice> audiences()
{
    QList<Choice> choices{{.id = {}, .name = AudienceChoice::tr("Anybody")}};
    for (const QString &id : assessment::audienceIds())
        choices.append({.id = id, .name = assessment::audienceName(id)});
    return choices;
}

} // namespace

AudienceChoice::AudienceChoice(QWidget *parent)
    : ChoiceRow(tr("Who must act"), {}, audiences(), parent)
{}

} // namespace forms
