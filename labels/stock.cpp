#include "labels/stock.h"

#include "assessment/json/strictjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::JsonProblem;
using assessment::JsonReader;
using assessment::Result;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::Stock)
};

constexpr double longestSide = 1200; // mm; wider than any printer for labels
constexpr int mostCells = 100;       // on one side
constexpr qint64 largestFile = 1 << 20;
// Sellers round their sizes to a tenth of a millimetre.
constexpr qreal slack = 0.11;

qreal length(JsonReader &reader, const QString &name, double least)
{
    const std::optional<double> value = reader.optionalNumber(name, least, longestSide);
    const QJsonValue given = reader.value().toObject()[name];
    if (given.isUndefined() || given.isNull())
        reader.problem(name, Text::tr("is missing"));
    return value.value_or(0);
}

QSizeF size(JsonReader reader, const QString &across, const QString &down, double least)
{
    const qreal width = length(reader, across, least);
    const qreal height = length(reader, down, least);
    reader.finish();
    return {width, height};
}

void readSheet(JsonReader &reader, Stock &stock)
{
    stock.page = size(reader.child(u"page"_s), u"widthMm"_s, u"heightMm"_s, 10);
    stock.columns = int(reader.integer(u"columns"_s, 1, mostCells));
    stock.rows = int(reader.integer(u"rows"_s, 1, mostCells));
    const QSizeF first = size(reader.child(u"first"_s), u"leftMm"_s, u"topMm"_s, 0);
    stock.first = {first.width(), first.height()};
    stock.pitch = size(reader.child(u"pitch"_s), u"acrossMm"_s, u"downMm"_s, 1);
}

void readRoll(JsonReader &reader, Stock &stock)
{
    const qreal width = length(reader, u"rollWidthMm"_s, 5);
    stock.gap = length(reader, u"gapMm"_s, 0);
    stock.page = {width, stock.label.height()};
    stock.pitch = stock.label;
    stock.first = {(width - stock.label.width()) / 2, 0};
}

void checkPlaces(JsonReader &reader, const Stock &stock)
{
    if (!reader.ok())
        return;
    const QRectF last = stock.cell(stock.cells() - 1);
    if (last.right() > stock.page.width() + slack || stock.first.x() < 0
        || last.bottom() > stock.page.height() + slack)
        reader.problem(Text::tr("the labels do not fit on the page"));
    if ((stock.columns > 1 && stock.pitch.width() < stock.label.width() - slack)
        || (stock.rows > 1 && stock.pitch.height() < stock.label.height() - slack))
        reader.problem(u"pitch"_s, Text::tr("the labels lie on each other"));
    if (stock.radius > std::min(stock.label.width(), stock.label.height()) / 2)
        reader.problem(u"label"_s, Text::tr("the corners are rounder than the label is wide"));
}

Stock readOne(JsonReader &reader)
{
    Stock stock;
    stock.id = reader.line(u"id"_s, 60);
    stock.name = reader.line(u"name"_s, 120);
    stock.like = reader.optionalLine(u"like"_s, 40).value_or(QString());
    stock.kind = reader.choice(u"kind"_s, {u"sheet"_s, u"roll"_s}) == 1 ? Stock::Kind::Roll
                                                                        : Stock::Kind::Sheet;
    JsonReader label = reader.child(u"label"_s);
    stock.radius = label.optionalNumber(u"radiusMm"_s, 0, longestSide).value_or(0);
    stock.label = size(label, u"widthMm"_s, u"heightMm"_s, 5);
    if (stock.kind == Stock::Kind::Sheet)
        readSheet(reader, stock);
    else
        readRoll(reader, stock);
    reader.finish();
    checkPlaces(reader, stock);
    return stock;
}

QList<Stock> readAll(JsonReader &reader)
{
    QList<Stock> all;
    reader.each(u"stock"_s, [&](JsonReader &one) {
        const Stock stock = readOne(one);
        for (const Stock &other : std::as_const(all)) {
            if (other.id == stock.id)
                one.problem(u"id"_s, Text::tr("another stock has this id"));
        }
        all.append(stock);
    });
    reader.finish();
    return all;
}

Result<QJsonValue> parsed(const QByteArray &json, const QString &name)
{
    return assessment::parseJson(json, name, {.bytes = largestFile, .depth = 8});
}

} // namespace

QRectF Stock::cell(int index) const
{
    const int column = index % columns;
    const int row = index / columns;
    return {first + QPointF(column * pitch.width(), row * pitch.height()), label};
}

const QList<Stock> &builtInStock()
{
    static const QList<Stock> stock = [] {
        QFile file(u":/labels/stock.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const Result<QList<Stock>> read =
            readStock(opened ? file.readAll() : QByteArray(), file.fileName());
        Q_ASSERT(read);
        return read ? *read : QList<Stock>();
    }();
    return stock;
}

Result<QList<Stock>> readStock(const QByteArray &json, const QString &name)
{
    const Result<QJsonValue> document = parsed(json, name);
    if (!document)
        return document.error();
    JsonReader reader(*document);
    const QList<Stock> stock = readAll(reader);
    if (!reader.ok())
        return reader.error(Text::tr("the label stock cannot be used"), name);
    return stock;
}

QList<JsonProblem> stockProblems(const QByteArray &json)
{
    const Result<QJsonValue> document = parsed(json, {});
    if (!document)
        return {{QString(), document.error().message()}};
    JsonReader reader(*document);
    readAll(reader);
    return reader.problems();
}

QString ownStockFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + u"/assay/stock.json"_s;
}

Result<QList<Stock>> allStock()
{
    QList<Stock> all = builtInStock();
    QFile file(ownStockFile());
    if (!file.exists())
        return all;
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{.kind = Error::Kind::Storage,
                     .what = Text::tr("the label stock cannot be read"),
                     .where = file.fileName(),
                     .why = file.errorString()};
    }
    const Result<QList<Stock>> own = readStock(file.read(largestFile + 1), file.fileName());
    if (!own)
        return own.error();
    for (const Stock &stock : *own) { // an own size takes the place of ours
        all.removeIf([&](const Stock &other) { return other.id == stock.id; });
        all.append(stock);
    }
    return all;
}

Result<Stock> stockOf(const QList<Stock> &stock, const QString &id)
{
    for (const Stock &one : stock) {
        if (one.id == id)
            return one;
    }
    return Error{.kind = Error::Kind::Usage,
                 .what = Text::tr("there is no such label stock"),
                 .where = id,
                 .advice =
                     Text::tr("\"print stock\" lists those there are; describe your own in %1")
                         .arg(ownStockFile())};
}

QJsonObject toJson(const Stock &stock)
{
    QJsonObject json{{u"id"_s, stock.id},
                     {u"name"_s, stock.name},
                     {u"kind"_s, stock.kind == Stock::Kind::Roll ? u"roll"_s : u"sheet"_s},
                     {u"label"_s, QJsonObject{{u"widthMm"_s, stock.label.width()},
                                              {u"heightMm"_s, stock.label.height()},
                                              {u"radiusMm"_s, stock.radius}}}};
    if (!stock.like.isEmpty())
        json[u"like"_s] = stock.like;
    if (stock.kind == Stock::Kind::Roll) {
        json[u"rollWidthMm"_s] = stock.page.width();
        json[u"gapMm"_s] = stock.gap;
        return json;
    }
    json[u"page"_s] =
        QJsonObject{{u"widthMm"_s, stock.page.width()}, {u"heightMm"_s, stock.page.height()}};
    json[u"columns"_s] = stock.columns;
    json[u"rows"_s] = stock.rows;
    json[u"first"_s] = QJsonObject{{u"leftMm"_s, stock.first.x()}, {u"topMm"_s, stock.first.y()}};
    json[u"pitch"_s] =
        QJsonObject{{u"acrossMm"_s, stock.pitch.width()}, {u"downMm"_s, stock.pitch.height()}};
    return json;
}

} // namespace labels
