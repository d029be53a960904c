#include "labels/labelformat.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::JsonReader;
using assessment::LabelKind;
using assessment::Result;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::LabelFormat)
};

// Millimetres. A label fits on A4, and is at least as large as the smallest mark.
constexpr double leastSide = 20;
constexpr double mostWidth = 210;
constexpr double mostHeight = 297;
constexpr double mostModule = 2;
constexpr double mostType = 72; // points
// What a line of text needs beside an icon to be more than one word in a column.
constexpr qreal leastColumn = 8;
constexpr qreal lineHeight = 1.17 * 25.4 / 72; // mm for a point, as textblock.cpp sets lines
constexpr qsizetype guidelineCount = 13;

/// What every text on a label of this form is for.
QStringList textsOf(const LabelFormat &format)
{
    if (format.kind == LabelKind::Information)
        return {u"band"_s,   u"scheme"_s,   u"product"_s,   u"detail"_s, u"question"_s,
                u"answer"_s, u"note"_s,     u"label"_s,     u"fact"_s,   u"sign"_s,
                u"small"_s,  u"assessor"_s, u"disclaimer"_s};
    if (format.qrContent == LabelFormat::QrContent::Number)
        return {u"number"_s};
    return {u"scheme"_s, u"product"_s, u"assessor"_s, u"small"_s, u"number"_s};
}

qreal length(JsonReader &reader, const QString &name, double least, double most)
{
    const std::optional<double> value = reader.optionalNumber(name, least, most);
    const QJsonValue given = reader.value().toObject()[name];
    if (given.isUndefined() || given.isNull())
        reader.problem(name, Text::tr("is missing"));
    return value.value_or(least);
}

Span span(JsonReader &reader, const QString &name, double least, double most)
{
    reader.allow({name});
    const QJsonValue given = reader.value().toObject()[name];
    const auto isFit = [&](const QJsonValue &value) {
        return value.isDouble() && value.toDouble() >= least && value.toDouble() <= most;
    };
    const QJsonArray pair = given.toArray();
    if (given.isUndefined() || given.isNull()) {
        reader.problem(name, Text::tr("is missing"));
    } else if (pair.size() != 2 || !isFit(pair[0]) || !isFit(pair[1])) {
        reader.problem(name, Text::tr("must be a list of two numbers from %1 to %2, the usual and "
                                      "the least")
                                 .arg(least)
                                 .arg(most));
    } else {
        return {.least = std::min(pair[0].toDouble(), pair[1].toDouble()),
                .usual = std::max(pair[0].toDouble(), pair[1].toDouble())};
    }
    return {.least = least, .usual = least};
}

void readQr(JsonReader reader, LabelFormat &format)
{
    format.qrContent = reader.choice(u"content"_s, {u"statement"_s, u"number"_s}) == 1
                           ? LabelFormat::QrContent::Number
                           : LabelFormat::QrContent::Statement;
    if (format.kind == LabelKind::Information && format.qrContent == LabelFormat::QrContent::Number)
        reader.problem(u"content"_s, Text::tr("an information label carries its whole statement"));
    format.qrModule = span(reader, u"moduleMm"_s, leastModule, mostModule);
    format.qrSide = length(reader, u"sideMm"_s, 8, mostWidth);
    reader.finish();
}

/// Sizes that are each possible, and together leave nothing for what has to be read.
void checkRoom(JsonReader &reader, const LabelFormat &format)
{
    const qreal width = format.size.width() - 2 * format.inset;
    if (format.inset <= format.margin)
        reader.problem(u"insetMm"_s, Text::tr("must be more than marginMm: the frame would run "
                                              "through the words"));
    if (format.qrSide > std::min(format.size.width(), format.size.height()))
        reader.problem(u"qr"_s, Text::tr("the code is larger than the label"));
    if (width - format.icon < leastColumn)
        reader.problem(u"iconMm"_s, Text::tr("leaves no room for words beside the icon"));
    if (format.kind != LabelKind::Information)
        return;
    if (format.sign > width / guidelineCount)
        reader.problem(u"signMm"_s,
                       Text::tr("thirteen signs do not fit side by side: %1 mm is the most")
                           .arg(std::floor(width / guidelineCount * 10) / 10));
    const qreal row =
        (format.type.value(u"label"_s).least + format.type.value(u"fact"_s).least) * lineHeight;
    const qreal gap = 0.9 * std::min(format.size.width() / 74, format.size.height() / 148);
    if (format.smallFacts && format.factIcon > row + gap)
        reader.problem(u"factIconMm"_s, Text::tr("the icons would run into each other: %1 mm is "
                                                 "the most beside type of this size")
                                            .arg(std::floor((row + gap) * 10) / 10));
}

QList<LabelFormat> readFormats()
{
    QFile file(u":/labels/formats.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QList<LabelFormat> formats;
    JsonReader reader(QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).object());
    reader.each(u"formats"_s, [&formats](JsonReader &one) {
        LabelFormat format = readFormat(one);
        format.usual = one.optionalFlag(u"usual"_s).value_or(false);
        one.finish();
        formats.append(format);
    });
    Q_ASSERT_X(reader.ok(), "readFormats", qPrintable(reader.problems().value(0).pointer));
    return formats;
}

} // namespace

LabelFormat readFormat(JsonReader &reader)
{
    LabelFormat format;
    format.id = reader.line(u"id"_s, 40);
    format.kind = reader.choice(u"kind"_s, {u"information"_s, u"endorsement"_s}) == 1
                      ? LabelKind::Endorsement
                      : LabelKind::Information;
    format.size = {length(reader, u"widthMm"_s, leastSide, mostWidth),
                   length(reader, u"heightMm"_s, leastSide, mostHeight)};
    format.margin = length(reader, u"marginMm"_s, 0, 20);
    format.inset = length(reader, u"insetMm"_s, 0.5, 40);
    format.smallFacts = reader.optionalFlag(u"smallFacts"_s).value_or(false);
    readQr(reader.child(u"qr"_s), format);
    JsonReader type = reader.child(u"pt"_s);
    const QStringList texts = textsOf(format);
    for (const QString &use : texts)
        format.type.insert(use, span(type, use, leastType, mostType));
    type.finish();
    const bool information = format.kind == LabelKind::Information;
    format.icon = length(reader, u"iconMm"_s, 3, 60);
    format.factIcon = length(reader, u"factIconMm"_s, information ? 2 : 0, 30);
    format.sign = length(reader, u"signMm"_s, information ? 2 : 0, 20);
    if (reader.ok())
        checkRoom(reader, format);
    return format;
}

const QList<LabelFormat> &labelFormats()
{
    static const QList<LabelFormat> formats = readFormats();
    return formats;
}

Result<LabelFormat> labelFormat(LabelKind kind, const QString &id)
{
    QStringList known;
    for (const LabelFormat &format : labelFormats()) {
        if (format.kind != kind)
            continue;
        if (format.id == id || (id.isEmpty() && format.usual))
            return format;
        known.append(format.id);
    }
    return Error{.kind = Error::Kind::Usage,
                 .what = Text::tr("there is no such label format"),
                 .where = id,
                 .advice = Text::tr("choose one of %1").arg(known.join(u", "_s))};
}

} // namespace labels
