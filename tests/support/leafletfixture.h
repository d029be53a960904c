#pragma once

#include "labels/leafletmake.h"

/// Products of every kind with all that their leaflets can tell.
namespace leafletfixture {

/// What a careful maker tells, of ordinary length.
inline assessment::LeafletSteps englishSteps()
{
    assessment::LeafletSteps steps;
    steps.steps = {
        {QStringLiteral("setUp"),
         {QStringLiteral("Plug it in and wait for the white light."),
          QStringLiteral("Open the Home app and tap Add."),
          QStringLiteral("Hold the phone near it until you hear a tone.")}},
        {QStringLiteral("password"),
         {QStringLiteral("Open the Home app and tap Settings."),
          QStringLiteral("Tap Password, then Change.")}},
        {QStringLiteral("twoStep"),
         {QStringLiteral("Open the Home app and tap Account."),
          QStringLiteral("Tap Sign-in and turn on Two steps.")}},
        {QStringLiteral("update"),
         {QStringLiteral("Tap Settings, then Updates."),
          QStringLiteral("Tap Update now. It takes five minutes and shows nothing meanwhile.")}},
        {QStringLiteral("privacy"),
         {QStringLiteral("Tap Settings, then Privacy."),
          QStringLiteral("Turn off what you do not want to share.")}},
        {QStringLiteral("cover"), {QStringLiteral("Slide the cover on the front to the left.")}},
        {QStringLiteral("outage"), {QStringLiteral("Use the button on its back.")}},
        {QStringLiteral("reset"),
         {QStringLiteral("Hold the button on its back for ten seconds."),
          QStringLiteral("Let go when the light turns red."),
          QStringLiteral("It takes two minutes. The light is white when it is done.")}},
        {QStringLiteral("unlink"),
         {QStringLiteral("Open the Home app and tap the name of the device."),
          QStringLiteral("Tap Remove.")}},
        {QStringLiteral("deleteData"), {QStringLiteral("Tap Account, then Delete my data.")}},
        {QStringLiteral("batteries"), {QStringLiteral("Open the lid below with a coin.")}}};
    steps.deletionDays = 30;
    steps.address = QStringLiteral("https://maker.example/leaflet");
    steps.trial = assessment::LeafletSteps::Trial{
        .by = QStringLiteral("Bob"), .on = QDate(2026, 5, 1), .firmware = QStringLiteral("3.4.1")};
    return steps;
}

inline assessment::LeafletSteps welshSteps()
{
    assessment::LeafletSteps steps = englishSteps();
    steps.steps = {
        {QStringLiteral("setUp"),
         {QStringLiteral("Plygiwch hi i mewn ac aros am y golau gwyn."),
          QStringLiteral("Agorwch yr ap Cartref a thapio Ychwanegu."),
          QStringLiteral("Daliwch y ffôn yn agos nes clywed tôn.")}},
        {QStringLiteral("password"),
         {QStringLiteral("Agorwch yr ap a thapio Gosodiadau."),
          QStringLiteral("Tapiwch Cyfrinair, wedyn Newid.")}},
        {QStringLiteral("twoStep"),
         {QStringLiteral("Agorwch yr ap a thapio Cyfrif."),
          QStringLiteral("Tapiwch Mewngofnodi a throi Dau gam ymlaen.")}},
        {QStringLiteral("update"),
         {QStringLiteral("Tapiwch Gosodiadau, wedyn Diweddaru."),
          QStringLiteral("Tapiwch Diweddaru nawr. Mae’n cymryd pum munud.")}},
        {QStringLiteral("privacy"),
         {QStringLiteral("Tapiwch Gosodiadau, wedyn Preifatrwydd."),
          QStringLiteral("Diffoddwch yr hyn nad ydych am ei rannu.")}},
        {QStringLiteral("cover"), {QStringLiteral("Llithrwch y clawr ar y blaen i’r chwith.")}},
        {QStringLiteral("outage"), {QStringLiteral("Defnyddiwch y botwm ar ei chefn.")}},
        {QStringLiteral("reset"),
         {QStringLiteral("Daliwch y botwm ar ei chefn am ddeg eiliad."),
          QStringLiteral("Gollyngwch pan fydd y golau’n goch."),
          QStringLiteral("Mae’n cymryd dwy funud. Golau gwyn yw’r arwydd.")}},
        {QStringLiteral("unlink"),
         {QStringLiteral("Agorwch yr ap a thapio enw’r ddyfais."),
          QStringLiteral("Tapiwch Tynnu.")}},
        {QStringLiteral("deleteData"), {QStringLiteral("Tapiwch Cyfrif, wedyn Dileu fy nata.")}},
        {QStringLiteral("batteries"), {QStringLiteral("Agorwch y caead oddi tani â darn arian.")}}};
    return steps;
}

/// A product of \a type with everything a leaflet can tell, good and complete.
inline labels::LeafletSource complete(const QString &type = QStringLiteral("camera"),
                                      const QString &language = QStringLiteral("en-GB"))
{
    labels::LeafletSource source;
    source.product = *assessment::readProductFile(
        QStringLiteral(SOURCE_ROOT "/tests/data/examples/product.json"));
    source.product.id = QStringLiteral("P-0001");
    source.product.type = type;
    source.facts =
        *assessment::readFactsFile(QStringLiteral(SOURCE_ROOT "/tests/data/examples/facts.json"));
    source.facts.personalData = {
        {QStringLiteral("identity"), QStringLiteral("image"), QStringLiteral("usage")}};
    source.facts.sensors = {
        {QStringLiteral("camera"), QStringLiteral("microphone"), QStringLiteral("position")}};
    source.facts.twoStep = QStringLiteral("yes");
    source.facts.accountNeeded = QStringLiteral("some functions");
    source.facts.offlineNetwork = QStringLiteral("part");
    source.facts.telemetry = QStringLiteral("optional");
    source.kind = assessment::AssessmentKind::Self;
    source.assessment = QStringLiteral("A-0001");
    source.date = QDate(2026, 6, 3);
    source.steps.product = source.product.id;
    source.steps.language = language;
    source.steps.steps = language == QStringLiteral("cy") ? welshSteps() : englishSteps();
    source.steps.changedBy = QStringLiteral("ada");
    return source;
}

/// The same of which nobody has said anything.
inline labels::LeafletSource silent(const QString &type = QStringLiteral("camera"))
{
    labels::LeafletSource source = complete(type);
    source.facts = {};
    source.steps.steps = {};
    source.kind.reset();
    source.assessment.clear();
    return source;
}

/// The worst of everything: no updates, a shared password, data that is sold.
inline labels::LeafletSource bad(const QString &type = QStringLiteral("camera"))
{
    labels::LeafletSource source = complete(type);
    source.facts.supportUntil.reset();
    source.facts.notSupported = true;
    source.facts.updateMethod = QStringLiteral("none");
    source.facts.warrantyMonths = 0;
    source.facts.warrantyCoversUpdates = QStringLiteral("no");
    source.facts.passwordPractice = QStringLiteral("shared default");
    source.facts.twoStep = QStringLiteral("no");
    source.facts.accountNeeded = QStringLiteral("yes");
    source.facts.sharing = QStringLiteral("sold");
    source.facts.telemetry = QStringLiteral("required");
    source.facts.offlineNetwork = QStringLiteral("no");
    source.facts.offlinePower = QStringLiteral("needs action");
    source.facts.dataDeletion = assessment::Facts::Deletion{};
    source.facts.reportUrl.clear();
    source.facts.reportAcknowledgeDays.reset();
    return source;
}

inline labels::Leaflet compose(const labels::LeafletSource &source,
                               const QString &language = QStringLiteral("en-GB"))
{
    return labels::composeLeaflet(source, *labels::LeafletTexts::of(language));
}

/// Every word of a leaflet, one line for each line of it.
inline QString wordsOf(const labels::Leaflet &leaflet)
{
    QString text = leaflet.kicker + QLatin1Char('\n') + leaflet.product + QLatin1Char('\n')
                   + leaflet.model + QLatin1Char('\n');
    for (const labels::LeafletBlock &block : leaflet.blocks) {
        text += QStringLiteral("\n# %1\n").arg(block.title);
        for (const labels::LeafletItem &item : block.items) {
            using Kind = labels::LeafletItemRule::Kind;
            switch (item.kind) {
            case Kind::Paragraph: text += item.text; break;
            case Kind::Point: text += QStringLiteral("- ") + item.text; break;
            case Kind::Check: text += QStringLiteral("[ ] ") + item.text; break;
            case Kind::Warning: text += QStringLiteral("! ") + item.text; break;
            case Kind::Maker: text += item.text; break;
            }
            if (item.kind == Kind::Maker && item.steps.isEmpty())
                text += QLatin1Char(' ') + leaflet.missing;
            text += QLatin1Char('\n');
            for (qsizetype i = 0; i < item.steps.size(); ++i)
                text += QStringLiteral("%1. %2\n").arg(i + 1).arg(item.steps[i]);
        }
    }
    return text;
}

} // namespace leafletfixture
