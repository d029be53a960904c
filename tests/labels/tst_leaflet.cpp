#include "labels/leaflethtml.h"
#include "labels/readability.h"
#include "labels/syllables.h"
#include "support/leafletfixture.h"
#include "support/testsupport.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace labels;
using assessment::LintFinding;
using assessment::LintSeverity;
using leafletfixture::compose;
using leafletfixture::wordsOf;

namespace {

/// The finding of \a rule at \a where, or nothing.
std::optional<LintFinding> found(const Leaflet &leaflet, const QString &rule,
                                 const QString &where = {})
{
    for (const LintFinding &one : leaflet.findings) {
        if (one.rule == rule && (where.isEmpty() || one.where == where))
            return one;
    }
    return std::nullopt;
}

QByteArray welshFile()
{
    QFile file(u":/leaflet/texts.cy.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What a leaflet says, and what is found missing in it.
class TestLeaflet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItAlwaysSaid_data();
    void saysWhatItAlwaysSaid();
    void everyTypeHasItsOwnAdvice_data();
    void everyTypeHasItsOwnAdvice();
    void hasAllBlocks();
    void noUpdatesIsSaidFirst();
    void endedSupportIsSaidFirst();
    void lastDayOfSupportIsStillSupport();
    void serviceThatStaysIsSaidBesideTheReset();
    void whoSaysItIsSaid();
    void whatPeopleWroteIsNoPlaceholder();

    void nothingIsMissingInACompleteOne();
    void everyStepThatIsMissingIsFound();
    void openFactsAreFound();
    void trialIsLookedAt();
    void longSentencesAreFound();
    void hardTextsAreFound();

    void syllables_data();
    void syllables();
    void syllablesOfOthers_data();
    void syllablesOfOthers();
    void readingIsMeasuredAsSaid();

    void everyLanguageIsWhole();
    void wrongTextsAreRefused_data();
    void wrongTextsAreRefused();
    void aLanguageCanBeAdded();

    void htmlEscapesWhatPeopleWrote();
    void htmlLinksAddressesOnly();
};

/// Golden texts. To look at what has changed: LEAFLET_GOLDEN=write tst_leaflet, then git diff.
void TestLeaflet::saysWhatItAlwaysSaid_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<LeafletSource>("source");
    for (const QString &language : {u"en-GB"_s, u"cy"_s}) {
        QTest::newRow(qPrintable(u"complete-"_s + language))
            << language << leafletfixture::complete(u"baby-monitor"_s, language);
        QTest::newRow(qPrintable(u"silent-"_s + language))
            << language << leafletfixture::silent(u"door-lock"_s);
        QTest::newRow(qPrintable(u"bad-"_s + language))
            << language << leafletfixture::bad(u"smoke-alarm"_s);
    }
}

void TestLeaflet::saysWhatItAlwaysSaid()
{
    QFETCH(QString, language);
    QFETCH(LeafletSource, source);
    const QString words = wordsOf(compose(source, language));
    QFile golden(u"" SOURCE_ROOT
                 "/tests/data/leaflet/%1.txt"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
    if (qEnvironmentVariable("LEAFLET_GOLDEN") == u"write") {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(words.toUtf8());
        return;
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(words, QString::fromUtf8(golden.readAll()));
}

void TestLeaflet::everyTypeHasItsOwnAdvice_data()
{
    QTest::addColumn<QString>("type");
    for (const QString &type : assessment::productTypes()) {
        if (type != u"other")
            QTest::newRow(qPrintable(type)) << type;
    }
}

void TestLeaflet::everyTypeHasItsOwnAdvice()
{
    QFETCH(QString, type);
    const QString other = wordsOf(compose(leafletfixture::complete(u"other"_s)));
    for (const QString &language : leafletLanguages())
        QVERIFY(wordsOf(compose(leafletfixture::complete(type, language), language)) != other);
    QVERIFY(wordsOf(compose(leafletfixture::complete(type))) != other);
}

void TestLeaflet::hasAllBlocks()
{
    QStringList ids;
    for (const LeafletBlock &block : compose(leafletfixture::complete(u"toy"_s)).blocks)
        ids.append(block.id);
    QCOMPARE(ids, QStringList({u"about"_s, u"buy"_s, u"setUp"_s, u"passwords"_s, u"twoStep"_s,
                               u"updates"_s, u"privacy"_s, u"outages"_s, u"wrong"_s, u"reset"_s,
                               u"sell"_s, u"used"_s, u"reuse"_s, u"recycle"_s, u"children"_s,
                               u"shared"_s, u"card"_s}));
    ids.clear();
    LeafletSource plain = leafletfixture::complete(u"plug-light"_s);
    plain.facts.twoStep = u"no account"_s;
    plain.facts.accountNeeded = u"no"_s;
    for (const LeafletBlock &block : compose(plain).blocks)
        ids.append(block.id);
    QVERIFY(!ids.contains(u"children"_s));
    QVERIFY(!ids.contains(u"twoStep"_s)); // there is no account
}

void TestLeaflet::noUpdatesIsSaidFirst()
{
    const Leaflet leaflet = compose(leafletfixture::bad());
    const LeafletItem &first = leaflet.blocks.constFirst().items.constFirst();
    QCOMPARE(first.kind, LeafletItemRule::Kind::Warning);
    QCOMPARE(first.text, u"The maker promises no security updates."_s);
    QVERIFY(found(leaflet, u"support-none"_s));
}

void TestLeaflet::endedSupportIsSaidFirst()
{
    LeafletSource source = leafletfixture::complete();
    source.facts.supportUntil = source.date.addDays(-1);
    const Leaflet leaflet = compose(source);
    const LeafletItem &first = leaflet.blocks.constFirst().items.constFirst();
    QCOMPARE(first.kind, LeafletItemRule::Kind::Warning);
    QVERIFY(first.text.contains(u"Updates ended on 2 June 2026."_s));
    QVERIFY(found(leaflet, u"support-ended"_s));
    QVERIFY(!wordsOf(leaflet).contains(u"updates until"_s));
}

void TestLeaflet::lastDayOfSupportIsStillSupport()
{
    LeafletSource source = leafletfixture::complete();
    source.facts.supportUntil = source.date;
    QVERIFY(wordsOf(compose(source)).contains(u"Security updates until 3 June 2026."_s));
}

void TestLeaflet::serviceThatStaysIsSaidBesideTheReset()
{
    LeafletSource source = leafletfixture::complete();
    QVERIFY(!wordsOf(compose(source)).contains(u"It does not wipe your data online."_s));
    source.facts.dataDeletion->service = false;
    const QString words = wordsOf(compose(source));
    const qsizetype block = words.indexOf(u"# Reset"_s);
    const qsizetype said = words.indexOf(u"! It does not wipe your data online."_s);
    QVERIFY(block >= 0 && said > block && said < words.indexOf(u"# Sell"_s));
    QVERIFY(words.contains(u"Deleted data is gone after 30 days."_s));
}

void TestLeaflet::whoSaysItIsSaid()
{
    LeafletSource source = leafletfixture::complete();
    QVERIFY(wordsOf(compose(source)).contains(u"No independent laboratory has tested them."_s));
    source.kind = assessment::AssessmentKind::Lab;
    QVERIFY(wordsOf(compose(source)).contains(u"Nobody has assessed these facts yet."_s));
    source.accepted = true;
    QVERIFY(wordsOf(compose(source)).contains(u"A laboratory has assessed these facts."_s));
}

void TestLeaflet::whatPeopleWroteIsNoPlaceholder()
{
    LeafletSource source = leafletfixture::complete();
    source.product.name = u"Lamp {until} %1 {page}"_s;
    source.facts.supportReason = u"{maker}..."_s;
    const QString words = wordsOf(compose(source));
    QVERIFY(words.contains(u"Northlight Lamp {until} %1 {page}"_s));
    QVERIFY(words.contains(u"Why that long: {maker}."_s));
}

void TestLeaflet::nothingIsMissingInACompleteOne()
{
    for (const QString &language : leafletLanguages()) {
        const Leaflet leaflet = compose(leafletfixture::complete(u"camera"_s, language), language);
        QStringList rules;
        for (const LintFinding &one : leaflet.findings)
            rules.append(one.rule + u' ' + one.where + u' ' + one.message);
        QVERIFY2(rules.isEmpty(), qPrintable(rules.join(u'\n')));
        QVERIFY(!wordsOf(leaflet).contains(u"{"));
    }
}

void TestLeaflet::everyStepThatIsMissingIsFound()
{
    for (const assessment::LeafletField &field : assessment::leafletFields()) {
        if (field.id == u"batteries")
            continue; // some products have none
        LeafletSource source = leafletfixture::complete();
        source.steps.steps.steps.remove(field.id);
        const Leaflet leaflet = compose(source);
        const auto finding = found(leaflet, u"step-missing"_s, u"leaflet/"_s + field.id);
        QVERIFY2(finding, qPrintable(field.id));
        QCOMPARE(finding->severity, LintSeverity::Error);
        QCOMPARE(finding->target, u"leaflet#"_s + field.id);
        QVERIFY(finding->message.contains(u"CoP-"_s));
        QCOMPARE(wordsOf(leaflet).count(u"The maker has not told us."_s), 1);
        QCOMPARE(leaflet.findings.size(), 1);
    }
}

void TestLeaflet::openFactsAreFound()
{
    LeafletSource source = leafletfixture::silent();
    QVERIFY(found(compose(source), u"no-assessment"_s));
    source.assessment = u"A-0001"_s;
    source.kind = assessment::AssessmentKind::Self;
    const Leaflet leaflet = compose(source);
    QStringList places;
    for (const LintFinding &one : leaflet.findings) {
        if (one.rule == u"fact-open")
            places.append(one.target);
    }
    QCOMPARE(places.size(), 15);
    QVERIFY(places.contains(u"facts#supportUntil"_s));
    QVERIFY(places.contains(u"facts#reportContact/url"_s));
    // Errors stand before warnings.
    QCOMPARE(leaflet.findings.constFirst().severity, LintSeverity::Error);
    QCOMPARE(leaflet.findings.constLast().severity, LintSeverity::Warning);
}

void TestLeaflet::trialIsLookedAt()
{
    LeafletSource source = leafletfixture::complete();
    source.steps.steps.trial->firmware = u"3.4.0"_s;
    QVERIFY(found(compose(source), u"tried-on-another-firmware"_s));
    source = leafletfixture::complete();
    source.steps.steps.trial->by = u"Ada"_s;
    QVERIFY(found(compose(source), u"tried-by-the-writer"_s));
    source.steps.steps.trial.reset();
    QVERIFY(found(compose(source), u"steps-untried"_s));
}

void TestLeaflet::longSentencesAreFound()
{
    LeafletSource source = leafletfixture::complete();
    source.steps.steps.steps[u"reset"_s] = {u"one two three four five six seven eight nine ten "
                                            "one two three four five six seven eight nine ten."_s};
    QVERIFY(!found(compose(source), u"long-sentence"_s)); // 20 are enough, and not too many
    source.steps.steps.steps[u"reset"_s].first().chop(1);
    source.steps.steps.steps[u"reset"_s].first() += u" more."_s;
    QVERIFY(found(compose(source), u"long-sentence"_s, u"leaflet/reset"_s));
}

void TestLeaflet::hardTextsAreFound()
{
    LeafletSource source = leafletfixture::complete();
    const QString hard = u"Subsequently initialise administrative authentication credentials "
                         "utilising manufacturer-recommended configuration procedures"_s;
    for (QStringList &lines : source.steps.steps.steps)
        lines.fill(hard + u' ' + hard.left(40));
    const Leaflet leaflet = compose(source);
    QVERIFY2(*leaflet.reading.age > 8, qPrintable(QString::number(*leaflet.reading.age)));
    for (QStringList &lines : source.steps.steps.steps)
        lines = {hard, hard, hard, hard, hard, hard, hard, hard, hard, hard};
    QVERIFY(found(compose(source), u"hard-to-read"_s));
}

void TestLeaflet::syllables_data()
{
    QTest::addColumn<int>("expected");
    const QList<std::pair<QString, int>> words{
        {u"reset"_s, 2},    {u"make"_s, 1},         {u"table"_s, 2},       {u"used"_s, 1},
        {u"started"_s, 2},  {u"names"_s, 1},        {u"changes"_s, 2},     {u"password"_s, 2},
        {u"security"_s, 4}, {u"the"_s, 1},          {u"radio"_s, 3},       {u"nation"_s, 2},
        {u"two-step"_s, 2}, {u"verification"_s, 5}, {u"1.4.2"_s, 1},       {u"www.ico.org.uk"_s, 1},
        {u"recycle"_s, 3},  {u"people"_s, 2},       {u"camera"_s, 3},      {u"device"_s, 2},
        {u"updates"_s, 2},  {u"laboratory"_s, 5},   {u"independent"_s, 4}, {u"you"_s, 1},
        {u"warranty"_s, 3}, {u"internet"_s, 3},     {u"away"_s, 2},        {u"serial"_s, 3},
        {u"area"_s, 3},     {u"usual"_s, 3},        {u"quality"_s, 3},     {u"video"_s, 3},
        {u"rules"_s, 1},    {u"special"_s, 2}};
    for (const auto &[word, count] : words)
        QTest::newRow(qPrintable(word)) << count;
}

void TestLeaflet::syllables()
{
    QFETCH(int, expected);
    QCOMPARE(englishSyllables(QString::fromLatin1(QTest::currentDataTag())), expected);
}

void TestLeaflet::syllablesOfOthers_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("words"); // with their number: "jour 1"
    QTest::newRow("French")
        << u"fr"_s
        << u"jour 1,mise 1,les 1,données 2,appareil 3,sécurité 4,réseau 2,"
           "création 3,fabricant 3,mot 1,étiquette 3,Wi-Fi 2,vous 1,1.4.2 1"_s.split(u',');
    QTest::newRow("German")
        << u"de"_s
        << u"Passwort 2,Gerät 2,Aktion 3,neue 2,Hersteller 3,Daten 2,sein 1,"
           "Sie 1,Quelle 2,häufig 2,Netz 1,zurücksetzen 4,Wi-Fi 2,2031 1"_s.split(u',');
    QTest::newRow("Spanish") << u"es"_s
                             << u"día 2,seguridad 4,actualización 5,guía 2,queja 2,leer 2,ahora 3,"
                                "pingüino 3,dispositivo 5,muy 1,ley 1,red 1,ciudad 2,país 2,"
                                "cuenta 2,www.a.es 1"_s.split(u',');
}

void TestLeaflet::syllablesOfOthers()
{
    QFETCH(QString, language);
    QFETCH(QStringList, words);
    for (const QString &one : words) {
        const QString word = one.section(u' ', 0, 0);
        const int found = language == u"fr"   ? frenchSyllables(word)
                          : language == u"de" ? germanSyllables(word)
                                              : spanishSyllables(word);
        QVERIFY2(found == one.section(u' ', 1).toInt(),
                 qPrintable(one + u", found "_s + QString::number(found)));
    }
}

void TestLeaflet::readingIsMeasuredAsSaid()
{
    const auto easy =
        measureReading({u"Take it off the network. Update it."_s}, u"flesch-kincaid"_s);
    QCOMPARE(easy.words, 7);
    QCOMPARE(easy.sentences, 2);
    QCOMPARE(easy.longestSentence, 5);
    // 9 syllables: 0.39 × 3.5 + 11.8 × 9 / 7 − 15.59
    QCOMPARE(easy.value, 0.9);
    QCOMPARE(*easy.age, 5.9);
    // The end of a text ends a sentence, a point in a word does not.
    const auto two =
        measureReading({u"Version 1.4.2"_s, u"See www.ico.org.uk/advice"_s}, u"flesch-kincaid"_s);
    QCOMPARE(two.sentences, 2);
    QCOMPARE(two.words, 4);
    // LIX: 4 words in one sentence, two of more than six letters: 4 + 50
    const auto lix = measureReading({u"Mae’r diweddariadau yn awtomatig."_s}, u"lix"_s);
    QCOMPARE(lix.value, 54.0);
    QVERIFY(!lix.age);
    QCOMPARE(measureReading({}, u"lix"_s).words, 0);
    // 4 words in one sentence, and 8, 9 and 9 syllables.
    const auto french = measureReading({u"Choisissez un mot long."_s}, u"kandel-moles"_s);
    QCOMPARE(french.value, 92.5); // 207 − 1.015 × 4 − 73.6 × 6 / 4
    const auto german = measureReading({u"Wählen Sie ein Passwort."_s}, u"amstad"_s);
    QCOMPARE(german.value, 88.3); // 180 − 4 − 58.5 × 6 / 4
    const auto spanish = measureReading({u"Elija una contraseña larga."_s}, u"fernandez-huerta"_s);
    QCOMPARE(spanish.value, 37.8); // 206.84 − 1.02 × 4 − 60 × 11 / 4
    for (const auto &one : {french, german, spanish})
        QVERIFY(!one.age);
    const auto arabic = measureReading({u"اختر كلمة مرور. ثم احفظها."_s}, u"none"_s);
    QCOMPARE(arabic.words, 5);
    QCOMPARE(arabic.longestSentence, 3);
    QCOMPARE(arabic.value, 0.0);
}

void TestLeaflet::everyLanguageIsWhole()
{
    QVERIFY(leafletLanguages().size() >= 2);
    QCOMPARE(leafletLanguages().constFirst(), u"en-GB"_s);
    for (const QString &language : leafletLanguages()) {
        const auto texts = LeafletTexts::of(language);
        QVERIFY_OK(texts);
        QVERIFY(!texts->review().isEmpty());
        QVERIFY(texts->contactsAsOf().isValid());
    }
    const auto none = LeafletTexts::of(u"tlh"_s);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, assessment::Error::Kind::Usage);
}

void TestLeaflet::wrongTextsAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    QTest::newRow("a placeholder is lost")
        << QByteArray("tan {until}.") << QByteArray("tan.") << u"/texts/buy.until"_s;
    QTest::newRow("a placeholder too many")
        << QByteArray("\"Nid oes gwarant.\"") << QByteArray("\"Nid oes {days}.\"")
        << u"/texts/buy.warrantyNone"_s;
    QTest::newRow("a name nobody knows")
        << QByteArray("\"sell.cards\"") << QByteArray("\"sell.car\"") << u"/texts/sell.c"_s;
    QTest::newRow("eleven months") << QByteArray("\"Ionawr\",") << QByteArray() << u"/months"_s;
    QTest::newRow("another format")
        << QByteArray("texts/1") << QByteArray("texts/2") << u"/format"_s;
    QTest::newRow("an age that LIX does not give")
        << QByteArray("\"mostValue\"") << QByteArray("\"mostAge\"") << u"/reading/mostAge"_s;
    QTest::newRow("no language") << QByteArray("\"cy\"") << QByteArray("\"../cy\"")
                                 << u"/language"_s;
}

void TestLeaflet::wrongTextsAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QByteArray bytes = welshFile();
    QVERIFY(bytes.contains(from));
    bytes.replace(bytes.indexOf(from), from.size(), to);
    const auto texts = LeafletTexts::read(bytes, u"mine.json"_s);
    QVERIFY(!texts);
    QCOMPARE(texts.error().kind, assessment::Error::Kind::InvalidInput);
    QVERIFY2(texts.error().message().contains(place), qPrintable(texts.error().message()));
    QVERIFY(texts.error().message().contains(u"mine.json"_s));
}

void TestLeaflet::aLanguageCanBeAdded()
{
    QByteArray bytes = welshFile();
    bytes.replace("\"cy\"", "\"pl\"");
    bytes.replace("\"Cyfrineiriau\"", "\"Hasła\"");
    const auto texts = LeafletTexts::read(bytes, u"pl.json"_s);
    QVERIFY_OK(texts);
    const Leaflet leaflet = composeLeaflet(leafletfixture::complete(), *texts);
    QCOMPARE(leaflet.language, u"pl"_s);
    QVERIFY(wordsOf(leaflet).contains(u"# Hasła"_s));
}

void TestLeaflet::htmlEscapesWhatPeopleWrote()
{
    LeafletSource source = leafletfixture::complete();
    source.product.name = u"<script>alert(1)</script>"_s;
    source.product.model = u"\"><img src=x>"_s;
    source.steps.steps.steps[u"reset"_s] = {u"<b>Hold</b> & \"wait\" https://a.example/<i>"_s};
    const QByteArray html = writeHtml(compose(source));
    for (const char *wrong : {"<script", "<img", "<b>", "<i>"})
        QVERIFY2(!html.contains(wrong), wrong);
    QVERIFY(html.contains("&lt;b&gt;Hold&lt;/b&gt; &amp; &quot;wait&quot;"));
}

void TestLeaflet::htmlLinksAddressesOnly()
{
    LeafletSource source = leafletfixture::complete();
    source.steps.steps.steps[u"reset"_s] = {
        u"Use version 1.4.2 or ask help@maker.example or https://maker.example/help."_s,
        u"javascript:alert(1) http://maker.example file:///etc/passwd"_s};
    source.steps.steps.contacts[u"rights"_s] = u"www.rights.example"_s;
    const QString html = QString::fromUtf8(writeHtml(compose(source)));
    static const QRegularExpression link(u"<a href=\"([^\"]*)\">"_s);
    QStringList targets;
    for (const auto &match : link.globalMatch(html))
        targets.append(match.captured(1));
    QVERIFY(targets.contains(u"mailto:help@maker.example"_s));
    QVERIFY(targets.contains(u"https://maker.example/help"_s));
    QVERIFY(targets.contains(u"https://www.rights.example"_s));
    for (const QString &target : targets)
        QVERIFY2(target.startsWith(u"https://"_s) || target.startsWith(u"mailto:"_s),
                 qPrintable(target));
    QVERIFY(!targets.join(u' ').contains(u"1.4.2"_s));
}

QTEST_GUILESS_MAIN(TestLeaflet)
#include "tst_leaflet.moc"
