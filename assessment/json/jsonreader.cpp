#include "assessment/json/jsonreader.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::JsonReader)
};

/// How many problems a sentence for people names; the rest is counted.
constexpr qsizetype namedProblems = 5;

/// RFC 6901 §3.
QString escaped(QString name)
{
    return name.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

QString quotedList(const QStringList &words)
{
    return u'"' + words.join(u"\", \""_s) + u'"';
}

/// Control characters, and the invisible ones by which a text can be made to look like another on
/// screen and paper (embeddings, overrides and isolates of UAX #9).
bool isPrintable(char32_t character, bool lines)
{
    if (character == U'\n' || character == U'\t')
        return lines;
    if ((character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069))
        return false;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return false;
    default: return true;
    }
}

} // namespace

struct JsonReader::Shared
{
    QList<JsonProblem> problems;
    QSet<QString> notObjects; ///< pointers of which this was said already
};

JsonReader::JsonReader(const QJsonValue &document)
    : JsonReader(document, {}, std::make_shared<Shared>())
{}

JsonReader::JsonReader(const QJsonValue &value, const QString &pointer,
                       const std::shared_ptr<Shared> &shared)
    : m_value(value)
    , m_pointer(pointer)
    , m_shared(shared)
{}

QString JsonReader::pointerOf(const QString &name) const
{
    return m_pointer + u'/' + escaped(name);
}

QJsonValue JsonReader::member(const QString &name)
{
    if (!m_asked.contains(name))
        m_asked.append(name);
    if (m_value.isObject())
        return m_value[name];
    // A value that is missing was reported by whoever looked for it.
    if (!m_value.isUndefined() && !m_shared->notObjects.contains(m_pointer)) {
        m_shared->notObjects.insert(m_pointer);
        problem(Text::tr("must be an object"));
    }
    return QJsonValue::Undefined;
}

QJsonValue JsonReader::requiredMember(const QString &name)
{
    const QJsonValue found = member(name);
    if (found.isUndefined() && m_value.isObject())
        problem(name, Text::tr("missing"));
    return found;
}

QJsonValue JsonReader::optionalMember(const QString &name)
{
    const QJsonValue found = member(name);
    return found.isNull() ? QJsonValue(QJsonValue::Undefined) : found;
}

JsonReader JsonReader::child(const QString &name)
{
    return {requiredMember(name), pointerOf(name), m_shared};
}

std::optional<JsonReader> JsonReader::optionalChild(const QString &name)
{
    const QJsonValue found = optionalMember(name);
    if (found.isUndefined())
        return std::nullopt;
    return JsonReader(found, pointerOf(name), m_shared);
}

bool JsonReader::checkText(const QJsonValue &value, const QString &pointer, int longest, bool lines)
{
    const auto say = [&](const QString &reason) {
        m_shared->problems.append({pointer, reason});
        return false;
    };
    if (!value.isString())
        return say(Text::tr("must be a text"));
    const QString text = value.toString();
    if (text.trimmed().isEmpty())
        return say(Text::tr("must not be empty"));
    const QList<uint> characters = text.toUcs4();
    if (characters.size() > longest)
        return say(Text::tr("longer than %n character(s)", nullptr, longest));
    for (const uint character : characters) {
        if (!isPrintable(char32_t(character), lines)) {
            return say(Text::tr("holds the character U+%1, which cannot be printed")
                           .arg(QString::number(character, 16).toUpper().rightJustified(4, u'0')));
        }
    }
    return true;
}

QString JsonReader::text(const QString &name, int longest)
{
    const QJsonValue found = requiredMember(name);
    if (found.isUndefined() || !checkText(found, pointerOf(name), longest, true))
        return {};
    return found.toString();
}

QString JsonReader::line(const QString &name, int longest)
{
    const QJsonValue found = requiredMember(name);
    if (found.isUndefined() || !checkText(found, pointerOf(name), longest, false))
        return {};
    return found.toString();
}

std::optional<QString> JsonReader::optionalText(const QString &name, int longest)
{
    const QJsonValue found = optionalMember(name);
    if (found.isUndefined() || found == QJsonValue(QString())
        || !checkText(found, pointerOf(name), longest, true))
        return std::nullopt;
    return found.toString();
}

std::optional<QString> JsonReader::optionalLine(const QString &name, int longest)
{
    const QJsonValue found = optionalMember(name);
    if (found.isUndefined() || found == QJsonValue(QString())
        || !checkText(found, pointerOf(name), longest, false))
        return std::nullopt;
    return found.toString();
}

std::optional<int> JsonReader::checkChoice(const QJsonValue &value, const QString &name,
                                           const QStringList &allowed)
{
    const qsizetype place = value.isString() ? allowed.indexOf(value.toString()) : -1;
    if (place >= 0)
        return int(place);
    problem(name, Text::tr("must be one of %1").arg(quotedList(allowed)));
    return std::nullopt;
}

int JsonReader::choice(const QString &name, const QStringList &allowed)
{
    const QJsonValue found = requiredMember(name);
    return found.isUndefined() ? 0 : checkChoice(found, name, allowed).value_or(0);
}

std::optional<int> JsonReader::optionalChoice(const QString &name, const QStringList &allowed)
{
    const QJsonValue found = optionalMember(name);
    return found.isUndefined() ? std::nullopt : checkChoice(found, name, allowed);
}

std::optional<qint64> JsonReader::checkInteger(const QJsonValue &value, const QString &name,
                                               qint64 least, qint64 most)
{
    const double number = value.toDouble(std::nan(""));
    // Exact: strict JSON lets no integer above 2^53 through.
    if (number == std::floor(number) && number >= double(least) && number <= double(most))
        return value.toInteger();
    problem(name, Text::tr("must be a whole number from %1 to %2").arg(least).arg(most));
    return std::nullopt;
}

qint64 JsonReader::integer(const QString &name, qint64 least, qint64 most)
{
    const QJsonValue found = requiredMember(name);
    return found.isUndefined() ? least : checkInteger(found, name, least, most).value_or(least);
}

std::optional<qint64> JsonReader::optionalInteger(const QString &name, qint64 least, qint64 most)
{
    const QJsonValue found = optionalMember(name);
    return found.isUndefined() ? std::nullopt : checkInteger(found, name, least, most);
}

std::optional<double> JsonReader::optionalNumber(const QString &name, double least, double most)
{
    const QJsonValue found = optionalMember(name);
    if (found.isUndefined())
        return std::nullopt;
    const double number = found.toDouble(std::nan(""));
    if (number >= least && number <= most)
        return number;
    problem(name, Text::tr("must be a number from %1 to %2").arg(least).arg(most));
    return std::nullopt;
}

std::optional<bool> JsonReader::optionalFlag(const QString &name)
{
    const QJsonValue found = optionalMember(name);
    if (found.isUndefined())
        return std::nullopt;
    if (found.isBool())
        return found.toBool();
    problem(name, Text::tr("must be true or false"));
    return std::nullopt;
}

std::optional<QDate> dateFromIso(const QString &text)
{
    // QDate alone would also take other spellings.
    static const QRegularExpression form(u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"_s);
    if (!form.match(text).hasMatch())
        return std::nullopt;
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> JsonReader::optionalDate(const QString &name)
{
    const QJsonValue found = optionalMember(name);
    if (found.isUndefined())
        return std::nullopt;
    const std::optional<QDate> date = dateFromIso(found.toString());
    if (!date)
        problem(name, Text::tr("must be a date in the form YYYY-MM-DD"));
    return date;
}

QStringList JsonReader::optionalTexts(const QString &name, int longest, int most)
{
    const QJsonValue found = optionalMember(name);
    if (found.isUndefined())
        return {};
    if (!found.isArray()) {
        problem(name, Text::tr("must be a list of texts"));
        return {};
    }
    const QJsonArray array = found.toArray();
    if (array.size() > most) {
        problem(name, Text::tr("more than %n element(s)", nullptr, most));
        return {};
    }
    QStringList texts;
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (checkText(array[i], pointerOf(name) + u'/' + QString::number(i), longest, false))
            texts.append(array[i].toString());
    }
    return texts;
}

void JsonReader::readEach(const QJsonValue &list, const QString &name,
                          const std::function<void(JsonReader &)> &read)
{
    if (list.isUndefined())
        return;
    if (!list.isArray()) {
        problem(name, Text::tr("must be a list"));
        return;
    }
    const QJsonArray array = list.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        JsonReader element(array[i], pointerOf(name) + u'/' + QString::number(i), m_shared);
        read(element);
    }
}

void JsonReader::each(const QString &name, const std::function<void(JsonReader &)> &read)
{
    readEach(requiredMember(name), name, read);
}

void JsonReader::optionalEach(const QString &name, const std::function<void(JsonReader &)> &read)
{
    readEach(optionalMember(name), name, read);
}

void JsonReader::finish()
{
    if (!m_value.isObject()) {
        (void)member(QString()); // says so, once
        return;
    }
    const QStringList names = m_value.toObject().keys();
    for (const QString &name : names) {
        if (!m_asked.contains(name))
            problem(name, Text::tr("unknown name"));
    }
}

void JsonReader::problem(const QString &reason)
{
    m_shared->problems.append({m_pointer, reason});
}

void JsonReader::problem(const QString &name, const QString &reason)
{
    if (m_value.isUndefined())
        return; // that the whole is missing was said where it was looked for
    m_shared->problems.append({pointerOf(name), reason});
}

void JsonReader::problemAt(const QString &pointer, const QString &reason)
{
    m_shared->problems.append({pointer, reason});
}

const QList<JsonProblem> &JsonReader::problems() const
{
    return m_shared->problems;
}

Error JsonReader::error(const QString &what, const QString &file) const
{
    return errorOf(problems(), what, file);
}

Error errorOf(const QList<JsonProblem> &problems, const QString &what, const QString &file)
{
    Q_ASSERT(!problems.isEmpty());
    const auto line = [](const JsonProblem &problem) {
        return Text::tr("%1 %2", "place in a file, then what is wrong there")
            .arg(problem.pointer.isEmpty() ? Text::tr("the document") : problem.pointer,
                 problem.reason);
    };
    Error error{.kind = Error::Kind::InvalidInput, .what = what, .where = file};
    if (problems.size() == 1 && !problems.first().pointer.isEmpty()) {
        error.where =
            file.isEmpty() ? problems.first().pointer : file + u' ' + problems.first().pointer;
        error.why = problems.first().reason;
        return error;
    }
    QStringList lines;
    for (const JsonProblem &problem : problems)
        lines.append(line(problem));
    error.detail = lines.join(u'\n');
    error.why = lines.first(qMin(lines.size(), namedProblems)).join(u", "_s);
    if (lines.size() > namedProblems)
        error.why += Text::tr(" and %n more", nullptr, int(lines.size() - namedProblems));
    return error;
}

} // namespace assessment
