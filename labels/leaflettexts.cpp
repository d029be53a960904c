#include "labels/leaflettexts.h"

#include "labels/readability.h"

#include "assessment/json/jsonreader.h"
#include "assessment/json/strictjson.h"
#include "assessment/language/language.h"
#include "assessment/model/facts.h"
#include "assessment/model/leaflet.h"
#include "assessment/model/product.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::JsonReader;
using assessment::Result;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::LeafletTexts)
};

constexpr int longestText = 300;
constexpr int longestWord = 120;
constexpr qint64 largestFile = 1 << 20;
const QString usualLanguage = u"en-GB"_s;

QByteArray resource(const QString &name)
{
    QFile file(u":/leaflet/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression form(u"\\{\\w+\\}"_s);
    QStringList found;
    for (const auto &match : form.globalMatch(text))
        found.append(match.captured());
    found.sort();
    return found;
}

QString filled(QString text, const QMap<QString, QString> &values)
{
    // From the end, so that what is put in is never taken for a placeholder.
    static const QRegularExpression form(u"\\{(\\w+)\\}"_s);
    QList<QRegularExpressionMatch> places;
    for (const auto &match : form.globalMatch(text))
        places.prepend(match);
    for (const auto &place : std::as_const(places)) {
        Q_ASSERT_X(values.contains(place.captured(1)), "LeafletTexts", qPrintable(text));
        text.replace(place.capturedStart(), place.capturedLength(),
                     values.value(place.captured(1)));
    }
    return text;
}

QStringList readTags(JsonReader &reader, const QString &name)
{
    const QStringList tags = reader.optionalTexts(name, 40, 10);
    for (const QString &tag : tags) {
        if (!knownLeafletTags().contains(tag.startsWith(u'!') ? tag.sliced(1) : tag))
            reader.problem(name, Text::tr("there is no condition \"%1\"").arg(tag));
    }
    return tags;
}

LeafletItemRule readItem(JsonReader &reader)
{
    using Kind = LeafletItemRule::Kind;
    LeafletItemRule item;
    item.when = readTags(reader, u"when"_s);
    item.optional = reader.optionalFlag(u"optional"_s).value_or(false);
    if (const auto field = reader.optionalLine(u"maker"_s, 40)) {
        item.kind = Kind::Maker;
        item.key = *field;
        const auto &fields = assessment::leafletFields();
        if (std::none_of(fields.begin(), fields.end(),
                         [&](const auto &one) { return one.id == *field; }))
            reader.problem(u"maker"_s, Text::tr("there is no such field"));
    } else {
        item.key = reader.line(u"text"_s, 40);
        const QStringList kinds{u"paragraph"_s, u"point"_s, u"check"_s, u"warning"_s};
        item.kind = Kind(reader.optionalChoice(u"kind"_s, kinds).value_or(0));
    }
    reader.finish();
    return item;
}

LeafletBlockRule readBlock(JsonReader &reader)
{
    LeafletBlockRule block;
    block.id = reader.line(u"id"_s, 40);
    block.provisions = reader.optionalTexts(u"provisions"_s, 40, 10);
    block.when = readTags(reader, u"when"_s);
    block.any = readTags(reader, u"any"_s);
    block.optional = reader.optionalFlag(u"optional"_s).value_or(false);
    reader.each(u"items"_s, [&](JsonReader &item) { block.items.append(readItem(item)); });
    reader.finish();
    return block;
}

void addKinds(QSet<QString> &tags, const QString &prefix, const QStringList &choices)
{
    for (const QString &choice : choices)
        tags.insert(prefix + u'-' + QString(choice).replace(u' ', u'-'));
    tags.insert(prefix + u"-open"_s);
}

/// The names that a file of texts must have: those of the outline, of the words, of the choices.
struct Names
{
    QStringList texts;
    QStringList words{u"date"_s,       u"separator"_s,    u"missing"_s,    u"kicker"_s,
                      u"title"_s,      u"footer"_s,       u"page"_s,       u"qr"_s,
                      u"days.one"_s,   u"days.two"_s,     u"days.other"_s, u"months.one"_s,
                      u"months.two"_s, u"months.other"_s, u"notNamed"_s};
    /// Of languages that have more forms: Arabic says "3 days" and "11 days" differently.
    QStringList plurals{u"days.zero"_s,   u"days.few"_s,   u"days.many"_s,
                        u"months.zero"_s, u"months.few"_s, u"months.many"_s};
    QMap<QString, QStringList> choices;
};

const Names &names()
{
    static const Names all = [] {
        Names names;
        for (const LeafletBlockRule &block : leafletOutline()) {
            names.texts.append(u"block."_s + block.id);
            for (const LeafletItemRule &item : block.items) {
                names.texts.append(
                    item.kind == LeafletItemRule::Kind::Maker ? u"maker."_s + item.key : item.key);
            }
        }
        names.choices[u"data"_s] = assessment::personalDataKinds();
        names.choices[u"sensors"_s] = assessment::sensorKinds();
        for (QStringList &kinds : names.choices)
            kinds.removeAll(u"none"_s);
        names.choices[u"links"_s] = assessment::interfaceKinds();
        return names;
    }();
    return all;
}

} // namespace

const QSet<QString> &knownLeafletTags()
{
    static const QSet<QString> all = [] {
        QSet<QString> tags{u"by-self"_s,           u"by-lab"_s,         u"by-open"_s,
                           u"support-dated"_s,     u"support-ended"_s,  u"support-none"_s,
                           u"support-open"_s,      u"reason-given"_s,   u"updates-by-itself"_s,
                           u"warranty-none"_s,     u"warranty-given"_s, u"warranty-open"_s,
                           u"needs-password"_s,    u"has-account"_s,    u"sensors-some"_s,
                           u"sensors-none"_s,      u"sensors-open"_s,   u"data-some"_s,
                           u"data-none"_s,         u"data-open"_s,      u"purpose-given"_s,
                           u"watches"_s,           u"report-given"_s,   u"report-open"_s,
                           u"reply-given"_s,       u"erase-device"_s,   u"erase-not-device"_s,
                           u"erase-not-service"_s, u"erase-open"_s,     u"online"_s,
                           u"online-data"_s,       u"links-given"_s,    u"deletion-given"_s,
                           u"address-given"_s};
        addKinds(tags, u"updates"_s, assessment::updateMethods());
        addKinds(tags, u"covers"_s, {u"yes"_s, u"no"_s, u"part"_s});
        addKinds(tags, u"passwords"_s, assessment::passwordPractices());
        addKinds(tags, u"two-step"_s, assessment::twoStepChoices());
        addKinds(tags, u"account"_s, assessment::accountChoices());
        addKinds(tags, u"sharing"_s, assessment::sharingChoices());
        addKinds(tags, u"telemetry"_s, assessment::telemetryChoices());
        addKinds(tags, u"offline"_s, assessment::offlineChoices());
        addKinds(tags, u"power"_s, assessment::powerLossChoices());
        addKinds(tags, u"sensor"_s, assessment::sensorKinds());
        addKinds(tags, u"type"_s, assessment::productTypes());
        return tags;
    }();
    return all;
}

const QList<LeafletBlockRule> &leafletOutline()
{
    static const QList<LeafletBlockRule> outline = [] {
        QList<LeafletBlockRule> blocks;
        const auto json = assessment::parseJson(resource(u"outline.json"_s), u"outline.json"_s);
        if (!json)
            qFatal("%s", qPrintable(json.error().message()));
        JsonReader reader(*json);
        reader.choice(u"format"_s, {u"assay-leaflet-outline/1"_s});
        reader.each(u"blocks"_s, [&](JsonReader &block) { blocks.append(readBlock(block)); });
        reader.finish();
        if (!reader.ok()) // ours, and tested
            qFatal("%s", qPrintable(reader.error(u"no leaflet"_s, u"outline.json"_s).message()));
        return blocks;
    }();
    return outline;
}

QStringList leafletLanguages()
{
    static const QStringList all = [] {
        const QStringList files = QDir(u":/leaflet"_s).entryList({u"texts.*.json"_s}, QDir::Files);
        QStringList found;
        for (const QString &file : files)
            found.append(file.section(u'.', 1, 1));
        // Ours in their order, and what somebody put beside them.
        QStringList tags = assessment::languageTags();
        tags.removeIf([&found](const QString &tag) { return !found.contains(tag); });
        for (const QString &tag : std::as_const(found)) {
            if (!tags.contains(tag))
                tags.append(tag);
        }
        return tags;
    }();
    return all;
}

/// Takes one file of texts apart and collects all that is wrong with it.
class LeafletTextsReader
{
public:
    explicit LeafletTextsReader(const LeafletTexts *model) : m_model(model) {}

    LeafletTexts read(JsonReader &reader)
    {
        LeafletTexts texts;
        reader.choice(u"format"_s, {u"assay-leaflet-texts/1"_s});
        texts.m_language = reader.line(u"language"_s, 35);
        static const QRegularExpression tag(u"\\A[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\\z"_s);
        if (!tag.match(texts.m_language).hasMatch())
            reader.problem(u"language"_s, Text::tr("must be a language tag such as en-GB"));
        texts.m_review = reader.line(u"review"_s, 200);
        readMeasure(reader.child(u"reading"_s), texts);
        if (const auto day = reader.optionalDate(u"contactsAsOf"_s))
            texts.m_contactsAsOf = *day;
        texts.m_months = reader.optionalTexts(u"months"_s, 30, 12);
        if (texts.m_months.size() != 12)
            reader.problem(u"months"_s, Text::tr("must be the names of the twelve months"));
        texts.m_words = table(reader.child(u"words"_s), names().words, longestWord,
                              m_model ? &m_model->m_words : nullptr, names().plurals);
        JsonReader choices = reader.child(u"choices"_s);
        for (auto kind = names().choices.begin(); kind != names().choices.end(); ++kind)
            texts.m_choices[kind.key()] = table(choices.child(kind.key()), *kind, 60, nullptr);
        choices.finish();
        texts.m_contacts =
            table(reader.child(u"contacts"_s), assessment::leafletContacts(), 80, nullptr);
        texts.m_texts = table(reader.child(u"texts"_s), names().texts, longestText,
                              m_model ? &m_model->m_texts : nullptr);
        reader.finish();
        return texts;
    }

private:
    static void readMeasure(JsonReader reader, LeafletTexts &texts)
    {
        QStringList measures;
        for (const ReadingMeasure &measure : readingMeasures())
            measures.append(measure.id);
        texts.m_measure = measures[reader.choice(u"measure"_s, measures)];
        const ReadingMeasure &measure = readingMeasure(texts.m_measure);
        texts.m_mostAge = reader.optionalNumber(u"mostAge"_s, 5, 30);
        if (!measure.isSchoolYear && texts.m_mostAge)
            reader.problem(u"mostAge"_s, Text::tr("this measure gives no age"));
        texts.m_hardestValue =
            reader.optionalNumber(measure.isEase() ? u"leastValue"_s : u"mostValue"_s, 0, 100);
        reader.finish();
    }

    static QHash<QString, QString> table(JsonReader reader, const QStringList &keys, int longest,
                                         const QHash<QString, QString> *model,
                                         const QStringList &optional = {})
    {
        QHash<QString, QString> texts;
        for (const QString &key : optional) {
            if (const auto text = reader.optionalLine(key, longest))
                texts.insert(key, *text);
        }
        for (const QString &key : keys) {
            const QString text = reader.line(key, longest);
            texts.insert(key, text);
            if (model && placeholdersIn(text) != placeholdersIn(model->value(key))) {
                reader.problem(key, Text::tr("must have the same placeholders as the English text: "
                                             "%1")
                                        .arg(placeholdersIn(model->value(key)).join(u' ')));
            }
        }
        reader.finish();
        return texts;
    }

    const LeafletTexts *m_model; ///< the English texts, which every other file follows
};

namespace {

Result<LeafletTexts> readTexts(const QByteArray &bytes, const QString &where,
                               const LeafletTexts *model)
{
    const auto json = assessment::parseJson(bytes, where, {.bytes = largestFile, .depth = 6});
    if (!json)
        return json.error();
    JsonReader reader(*json);
    LeafletTexts texts = LeafletTextsReader(model).read(reader);
    if (!reader.ok())
        return reader.error(Text::tr("these texts of a leaflet cannot be used"), where);
    return texts;
}

const LeafletTexts &english()
{
    static const LeafletTexts texts = [] {
        const auto read =
            readTexts(resource(u"texts.%1.json"_s.arg(usualLanguage)), usualLanguage, nullptr);
        if (!read) // ours, and tested
            qFatal("%s", qPrintable(read.error().message()));
        return *read;
    }();
    return texts;
}

} // namespace

Result<LeafletTexts> LeafletTexts::of(const QString &language)
{
    if (language == usualLanguage)
        return english();
    if (!leafletLanguages().contains(language)) {
        return Error{.kind = Error::Kind::Usage,
                     .what = Text::tr("the leaflet cannot be written in that language"),
                     .where = language,
                     .why = {},
                     .advice = Text::tr("choose one of %1").arg(leafletLanguages().join(u", "_s))};
    }
    const QString name = u"texts.%1.json"_s.arg(language);
    return read(resource(name), name);
}

Result<LeafletTexts> LeafletTexts::read(const QByteArray &json, const QString &where)
{
    return readTexts(json, where, &english());
}

QString LeafletTexts::text(const QString &key, const QMap<QString, QString> &values) const
{
    Q_ASSERT_X(m_texts.contains(key), "LeafletTexts::text", qPrintable(key));
    return filled(m_texts.value(key), values);
}

QString LeafletTexts::word(const QString &key, const QMap<QString, QString> &values) const
{
    Q_ASSERT_X(m_words.contains(key), "LeafletTexts::word", qPrintable(key));
    return filled(m_words.value(key), values);
}

QString LeafletTexts::date(QDate date) const
{
    return word(u"date"_s, {{u"day"_s, QString::number(date.day())},
                            {u"month"_s, m_months.value(date.month() - 1)},
                            {u"year"_s, QString::number(date.year())}});
}

QString LeafletTexts::count(const QString &unit, int number) const
{
    // A language that is not one of ours counts as English does.
    const auto *known = assessment::nearestLanguage(m_language);
    const auto &rules = known ? *known : assessment::languages().constFirst();
    QString key = unit + u'.' + idOf(rules.plural(number));
    if (!m_words.contains(key))
        key = unit + u".other"_s;
    return word(key, {{u"number"_s, QString::number(number)}});
}

QString LeafletTexts::list(const QString &kind, const QStringList &items) const
{
    QStringList words;
    for (const QString &item : items)
        words.append(m_choices.value(kind).value(item, item));
    return words.join(word(u"separator"_s));
}

} // namespace labels
