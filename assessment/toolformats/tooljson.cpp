#include "assessment/toolformats/tooljson.h"

#include "assessment/json/strictjson.h"
#include "assessment/toolformats/toolxml.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::ToolJson)
};

} // namespace

Result<QJsonValue> parseToolJson(const QByteArray &bytes, const QString &where)
{
    QByteArray text = bytes;
    if (text.startsWith("\xef\xbb\xbf")) // tools on Windows begin with a mark that RFC 8259 lets be
        text.remove(0, 3);
    return parseJson(text, where, {.bytes = mostToolBytes, .depth = 64});
}

QString toolLine(const QString &text)
{
    // Cut before it is cleaned: what is thrown away needs no care.
    QString line = cleanedForPeople(text.left(4 * longestToolText)).simplified();
    if (line.size() > longestToolText)
        line = line.left(longestToolText - 1) + u'…';
    return line;
}

QString toolText(JsonReader &reader, const QString &name)
{
    const QJsonValue found = reader.value()[name];
    if (found.isUndefined() || found.isNull())
        return {};
    if (!found.isString()) {
        reader.problem(name, Text::tr("must be a text"));
        return {};
    }
    return toolLine(found.toString());
}

void eachToolRow(JsonReader &reader, const QString &name, int &left,
                 const std::function<void(JsonReader &)> &read)
{
    const QJsonValue list = reader.value()[name];
    if (list.isArray() && list.toArray().size() > left) {
        reader.problem(name, Text::tr("more than %n element(s)", nullptr, mostToolRows));
        return;
    }
    reader.optionalEach(name, [&](JsonReader &row) {
        // One wrong row is reason enough to refuse the file; thousands of reasons help nobody.
        if (reader.problems().size() >= 20)
            return;
        --left;
        if (row.value().isObject())
            read(row);
        else
            row.problem(Text::tr("must be an object"));
    });
}

} // namespace assessment
