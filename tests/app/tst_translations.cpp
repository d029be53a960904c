#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one, or one for each plural form
    bool numerus = false;
    bool finished = true;
};

QList<Message> readTranslations(const QString &language, QString &error)
{
    QFile file(u"" SOURCE_ROOT "/translations/assay_%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        error = file.errorString();
        return {};
    }
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const auto name = xml.name();
        if (name == "name"_L1) {
            context = xml.readElementText();
        } else if (name == "message"_L1) {
            messages.append(Message{});
            messages.last().context = context;
            messages.last().numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (name == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (name == "translation"_L1) {
            messages.last().finished = !xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().numerus)
                messages.last().translations.append(xml.readElementText());
        } else if (name == "numerusform"_L1) {
            messages.last().translations.append(xml.readElementText());
        }
    }
    if (xml.hasError())
        error = xml.errorString();
    return messages;
}

QStringList sortedMatches(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    for (const auto &match : pattern.globalMatch(text))
        found.append(match.captured());
    found.sort();
    return found;
}

// %n, %1 … %99, %L1: what the program puts in, each as often as it occurs.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(n|L?\\d{1,2})"_s);
    return sortedMatches(pattern, text);
}

// Markup that must survive, and the mnemonic of a menu entry or label.
QStringList markup(const QString &text)
{
    static const QRegularExpression pattern(u"</?[a-z]+|&(?=\\w)(?!amp;|lt;|gt;|nbsp;)"_s);
    return sortedMatches(pattern, text);
}

} // namespace

/// What a translator may break without a compiler noticing.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryPlaceholder_data();
    void keepsEveryPlaceholder();
    void isFinished_data();
    void isFinished();
    void knowsWhatALostPlaceholderIs();
};

void TestTranslations::keepsEveryPlaceholder_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English plurals") << u"en"_s;
    QTest::newRow("Welsh") << u"cy"_s;
}

void TestTranslations::keepsEveryPlaceholder()
{
    QFETCH(QString, language);
    QString error;
    const auto messages = readTranslations(language, error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        for (const QString &translation : message.translations) {
            if (translation.isEmpty())
                continue; // untranslated: the other test speaks about that
            QVERIFY2(placeholders(translation) == placeholders(message.source),
                     qPrintable(message.context + u": "_s + translation));
            QVERIFY2(markup(translation) == markup(message.source),
                     qPrintable(message.context + u": "_s + translation));
        }
    }
}

void TestTranslations::isFinished_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("onlyPlurals"); // the source language needs no others
    QTest::newRow("English") << u"en"_s << true;
    QTest::newRow("Welsh") << u"cy"_s << false;
}

void TestTranslations::isFinished()
{
    QFETCH(QString, language);
    QFETCH(bool, onlyPlurals);
    QString error;
    QStringList unfinished;
    int looked = 0;
    for (const Message &message : readTranslations(language, error)) {
        if (onlyPlurals && !message.numerus)
            continue;
        ++looked;
        if (!message.finished || message.translations.isEmpty()
            || message.translations.contains(QString()))
            unfinished.append(message.context + u": "_s + message.source);
    }
    QVERIFY(looked > 0);
    QVERIFY2(unfinished.isEmpty(), qPrintable(u"%1 unfinished, for example %2"_s.arg(
                                       QString::number(unfinished.size()), unfinished.value(0))));
}

void TestTranslations::knowsWhatALostPlaceholderIs()
{
    QVERIFY(placeholders(u"%1 of %2"_s) != placeholders(u"%1 o"_s));
    QVERIFY(placeholders(u"%n row(s)"_s) != placeholders(u"rhesi"_s));
    QCOMPARE(placeholders(u"%2 o %1"_s), placeholders(u"%1 of %2"_s));
    QVERIFY(markup(u"&Next"_s) != markup(u"Nesaf"_s));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
