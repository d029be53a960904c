#include "assessment/language/language.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
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
    QString comment;

    QString key() const { return context + u'\n' + source + u'\n' + comment; }
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
        } else if (name == "comment"_L1) {
            messages.last().comment = xml.readElementText();
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
    static const QRegularExpression pattern(
        u"</?[a-z]+|&(?=[\\p{L}\\p{N}])(?!amp;|lt;|gt;|nbsp;)"_s);
    return sortedMatches(pattern, text);
}

/// A form for one, two or none may say its number in words; the last is that of all others.
bool keepsPlaceholders(const Message &message, const QString &translation)
{
    QStringList wanted = placeholders(message.source);
    QStringList found = placeholders(translation);
    if (message.numerus && translation != message.translations.constLast()) {
        wanted.removeAll(u"%n"_s);
        found.removeAll(u"%n"_s);
    }
    return found == wanted;
}

} // namespace

/// What a translator may break without a compiler noticing.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryPlaceholder_data() { languages(); }
    void keepsEveryPlaceholder();
    void isFinished_data() { languages(); }
    void isFinished();
    void hasEveryTextOfTheWelsh_data() { languages(); }
    void hasEveryTextOfTheWelsh();
    void saysWhoReviewedIt_data() { languages(); }
    void saysWhoReviewedIt();
    void hasAGlossary_data() { languages(); }
    void hasAGlossary();
    void knowsWhatALostPlaceholderIs();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const assessment::Language &one : assessment::languages())
            QTest::newRow(qPrintable(one.name)) << one.tag.section(u'-', 0, 0);
    }
};

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
            QVERIFY2(keepsPlaceholders(message, translation),
                     qPrintable(message.context + u": "_s + translation));
            QVERIFY2(markup(translation) == markup(message.source),
                     qPrintable(message.context + u": "_s + translation));
        }
    }
}

void TestTranslations::isFinished()
{
    QFETCH(QString, language);
    const bool onlyPlurals = language == u"en"; // the source language needs no others
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

/// A text that is not in a file at all is not unfinished either.
void TestTranslations::hasEveryTextOfTheWelsh()
{
    QFETCH(QString, language);
    QString error;
    QSet<QString> there;
    for (const Message &message : readTranslations(language, error))
        there.insert(message.key());
    QStringList missing;
    for (const Message &message : readTranslations(u"cy"_s, error)) {
        if (!there.contains(message.key()))
            missing.append(message.context + u": "_s + message.source);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"%1 missing, for example %2"_s.arg(
                                    QString::number(missing.size()), missing.value(0))));
}

void TestTranslations::saysWhoReviewedIt()
{
    QFETCH(QString, language);
    const auto *known = assessment::nearestLanguage(language);
    const auto statement = assessment::statementOf(*known);
    QVERIFY2(!statement.review.isEmpty(), qPrintable(language));
    QVERIFY2(!statement.scope.isEmpty(), qPrintable(language));
    // A draft that nobody read must not look like the text of its authors.
    if (language != u"en")
        QVERIFY(!statement.review.startsWith(u"written in English"_s));
}

void TestTranslations::hasAGlossary()
{
    QFETCH(QString, language);
    if (language == u"en")
        return;
    QFile file(u"" SOURCE_ROOT "/translations/glossary-%1.md"_s.arg(language));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QVERIFY(file.readAll().count("\n| ") > 40);
}

void TestTranslations::knowsWhatALostPlaceholderIs()
{
    QVERIFY(placeholders(u"%1 of %2"_s) != placeholders(u"%1 o"_s));
    QVERIFY(placeholders(u"%n row(s)"_s) != placeholders(u"rhesi"_s));
    QCOMPARE(placeholders(u"%2 o %1"_s), placeholders(u"%1 of %2"_s));
    QVERIFY(markup(u"&Next"_s) != markup(u"Nesaf"_s));
    QCOMPARE(markup(u"&Next"_s), markup(u"ال&تالي"_s));
    const Message rows{.context = {},
                       .source = u"%n row(s) of %1"_s,
                       .translations = {u"صفان من %1"_s, u"%n صف من %1"_s},
                       .numerus = true,
                       .comment = {}};
    QVERIFY(keepsPlaceholders(rows, rows.translations[0]));
    QVERIFY(!keepsPlaceholders(rows, u"صفان"_s));
    const Message number{.context = {},
                         .source = u"%n row(s)"_s,
                         .translations = {u"صفوف"_s},
                         .numerus = true,
                         .comment = {}};
    QVERIFY(!keepsPlaceholders(number, number.translations[0]));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
