#include "forms/leafletwords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(forms::LeafletWords)
};

} // namespace

QString leafletFieldName(const QString &id)
{
    const QHash<QString, QString> names{
        {u"setUp"_s, Text::tr("How to set it up")},
        {u"password"_s, Text::tr("How to change the password")},
        {u"twoStep"_s, Text::tr("How to turn two-step verification on")},
        {u"update"_s, Text::tr("How to check for updates, and update by hand")},
        {u"privacy"_s, Text::tr("How to choose privacy settings, and take back consent")},
        {u"cover"_s, Text::tr("How to cover the camera or mute the microphone")},
        {u"outage"_s, Text::tr("What to do without the internet or power")},
        {u"reset"_s, Text::tr("How to reset it to how it left the factory")},
        {u"unlink"_s, Text::tr("How to remove it from the account")},
        {u"deleteData"_s, Text::tr("How to delete data in the service and the app")},
        {u"batteries"_s, Text::tr("How to take out the battery")}};
    return names.value(id, id);
}

QString leafletFieldHint(const QString &id)
{
    const QHash<QString, QString> hints{
        {u"update"_s, Text::tr("Say how long it takes and what does not work meanwhile.")},
        {u"reset"_s, Text::tr("Name the button, how long to press it, and which light tells that "
                              "it is done.")},
        {u"batteries"_s, Text::tr("Leave it empty when there is none.")}};
    return hints.value(id);
}

QString leafletContactName(const QString &id)
{
    const QHash<QString, QString> names{{u"advice"_s, Text::tr("More advice on staying safe")},
                                        {u"fraud"_s, Text::tr("Fraud or crime")},
                                        {u"data"_s, Text::tr("Misuse of personal data")},
                                        {u"rights"_s, Text::tr("Rights of a buyer")},
                                        {u"recycling"_s, Text::tr("Where to recycle it")}};
    return names.value(id, id);
}

QString leafletLayoutName(labels::LeafletLayout layout)
{
    switch (layout) {
    case labels::LeafletLayout::A4: return Text::tr("A4, one sheet, both sides");
    case labels::LeafletLayout::A5Fold: return Text::tr("A4 folded to four pages of A5");
    case labels::LeafletLayout::Large: return Text::tr("Large print, as many pages as it takes");
    }
    Q_UNREACHABLE();
}

} // namespace forms
