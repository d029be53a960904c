#include "labels/firmwarefit.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::FirmwareFit)
};

/// "3.4." of "3.4.x" or "3.4.*": what versions of the family begin with. "" for a single version.
QString familyOf(const QString &version)
{
    const bool isFamily =
        version.endsWith(".x"_L1, Qt::CaseInsensitive) || version.endsWith(".*"_L1);
    return isFamily ? version.chopped(1) : QString();
}

QString sentenceOf(const FirmwareFit &fit)
{
    switch (fit.fit) {
    case FirmwareFit::Fit::Same:
    case FirmwareFit::Fit::Family:
        return Text::tr("The label speaks of the firmware in hand, %1.").arg(fit.inHand);
    case FirmwareFit::Fit::Other:
        return Text::tr("The label speaks of firmware %1, and %2 is in hand: nobody has said that "
                        "the same holds of it.")
            .arg(fit.onLabel, fit.inHand);
    case FirmwareFit::Fit::NotSaid:
        return Text::tr("Nothing here names the firmware, so it was not compared with %1.")
            .arg(fit.inHand);
    }
    Q_UNREACHABLE();
}

} // namespace

QString idOf(FirmwareFit::Fit fit)
{
    switch (fit) {
    case FirmwareFit::Fit::Same: return u"same"_s;
    case FirmwareFit::Fit::Family: return u"family"_s;
    case FirmwareFit::Fit::Other: return u"other"_s;
    case FirmwareFit::Fit::NotSaid: return u"not-said"_s;
    }
    Q_UNREACHABLE();
}

FirmwareFit firmwareFit(const QJsonObject &record, const QString &inHand)
{
    FirmwareFit found{.inHand = inHand.trimmed(),
                      .onLabel =
                          record[u"product"_s][u"firmware"_s][u"version"_s].toString().trimmed()};
    const QString family = familyOf(found.onLabel);
    if (found.onLabel.isEmpty())
        found.fit = FirmwareFit::Fit::NotSaid;
    else if (found.inHand.compare(found.onLabel, Qt::CaseInsensitive) == 0)
        found.fit = FirmwareFit::Fit::Same;
    else if (!family.isEmpty() && found.inHand.startsWith(family, Qt::CaseInsensitive)
             && found.inHand.size() > family.size())
        found.fit = FirmwareFit::Fit::Family;
    else
        found.fit = FirmwareFit::Fit::Other;
    return found;
}

void compareFirmware(Verification &verification, const QString &inHand)
{
    if (inHand.trimmed().isEmpty() || verification.record.isEmpty())
        return;
    const FirmwareFit found = firmwareFit(verification.record, inHand);
    verification.firmware = QJsonObject{
        {u"inHand"_s, found.inHand}, {u"onLabel"_s, found.onLabel}, {u"fit"_s, idOf(found.fit)}};
    verification.notes.append(sentenceOf(found));
}

} // namespace labels
