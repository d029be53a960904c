#include "assessment/scheme/ixitvalue.h"

#include "assessment/json/jsonreader.h"
#include "assessment/model/ixit.h"
#include "assessment/scheme/lintrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::IxitValue)
};

using Type = IxitColumn::Type;

const QString nothing = u"none"_s;

/// Control characters, and the marks that turn the direction of writing (UAX #9), which make a
/// cell read other than it is.
bool holdsInvisible(const QString &text)
{
    static const QRegularExpression invisible(
        u"[\\x{0}-\\x{8}\\x{b}-\\x{1f}\\x{7f}-\\x{9f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s);
    return !text.isValidUtf16() || invisible.match(text).hasMatch();
}

IxitCell readYesNo(const QString &line)
{
    const QString word = line.toLower();
    if (word == u"yes" || word == u"y")
        return {.text = u"yes"_s};
    if (word == u"no" || word == u"n")
        return {.text = u"no"_s};
    return {.problem = Text::tr("must be yes or no")};
}

IxitCell readChoice(const IxitColumn &column, const QString &line)
{
    for (const QString &choice : column.choices) {
        if (choice.compare(line, Qt::CaseInsensitive) == 0)
            return {.text = choice};
    }
    return {.problem = Text::tr("must be one of: %1").arg(column.choices.join(u", "_s))};
}

IxitCell readPeriod(const QString &line)
{
    static const QRegularExpression time(
        u"\\A([1-9][0-9]{0,3}) ?(h|hours?|d|days?|w|weeks?|months?|y|years?)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (dateFromIso(line))
        return {.text = line};
    const auto match = time.match(line);
    if (!match.hasMatch()) {
        return {.problem = Text::tr("must be a date such as 2031-12-31 or a time such as 90 days")};
    }
    static const QStringList units{u"hour"_s, u"day"_s, u"week"_s, u"month"_s, u"year"_s};
    for (const QString &unit : units) {
        if (match.captured(2).at(0).toLower() != unit.at(0))
            continue;
        const QString number = match.captured(1);
        return {.text = number + u' ' + unit + (number == u"1" ? QString() : u"s"_s)};
    }
    Q_UNREACHABLE();
}

IxitCell readReferences(const IxitColumn &column, const QString &line)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    const QString example = column.tables.first() + u"-1"_s;
    if (column.none && line.compare(nothing, Qt::CaseInsensitive) == 0)
        return {.text = nothing};
    QStringList ids;
    for (const QString &id : line.split(between, Qt::SkipEmptyParts)) {
        const auto parts = ixitIdFromText(id);
        if (!parts || !column.tables.contains(parts->table)) {
            return {.problem = column.none
                                   ? Text::tr("must be ids such as %1, or none").arg(example)
                                   : Text::tr("must be ids such as %1").arg(example)};
        }
        if (!ids.contains(id))
            ids.append(id);
    }
    if (column.type == Type::Reference && ids.size() > 1)
        return {.problem = Text::tr("must be one id only")};
    return {.text = ids.join(u", "_s)};
}

} // namespace

IxitCell readIxitCell(const IxitColumn &column, const QString &typed)
{
    QString text = typed;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text = text.trimmed();
    if (text.size() > longestIxitCell) {
        return {.problem =
                    Text::tr("must not be longer than %n character(s)", nullptr, longestIxitCell)};
    }
    if (holdsInvisible(text))
        return {.problem = Text::tr("must not hold invisible control characters")};
    if (text.isEmpty() || column.type == Type::Text)
        return {.text = text};
    const QString line = text.simplified();
    if (isPlaceholder(line))
        return {.text = line};
    switch (column.type) {
    case Type::YesNo: return readYesNo(line);
    case Type::Choice: return readChoice(column, line);
    case Type::Period: return readPeriod(line);
    case Type::Reference:
    case Type::References: return readReferences(column, line);
    case Type::Text: break;
    }
    Q_UNREACHABLE();
}

QStringList referencesIn(const IxitColumn &column, const QString &text)
{
    if (!column.isReference() || text == nothing || isPlaceholder(text))
        return {};
    return text.split(u", "_s, Qt::SkipEmptyParts);
}

} // namespace assessment
