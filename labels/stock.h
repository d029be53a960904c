#pragma once

#include "assessment/json/jsonreader.h"
#include "assessment/result.h"

#include <QJsonObject>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace labels {

/// Label stock as it is sold: a sheet with labels side by side, or a roll that carries one label
/// after the other. Lengths are millimetres, from the top left corner.
struct Stock
{
    enum class Kind { Sheet, Roll };

    QString id;   ///< "a4-3x7-63x38"
    QString name; ///< "A4, 3 × 7, 63.5 × 38.1 mm"
    QString like; ///< a commonly sold article of the same size, "" when there is none
    Kind kind = Kind::Sheet;
    QSizeF page;  ///< the sheet; on a roll its width and the height of one label
    QSizeF label; ///< of one cell
    qreal radius = 0;
    int columns = 1;
    int rows = 1;  ///< 1 on a roll
    QPointF first; ///< top left corner of the first cell
    QSizeF pitch;  ///< from one cell to the next
    qreal gap = 0; ///< between the labels of a roll; the printer finds it by itself

    int cells() const { return columns * rows; }
    /// Place of the cell \a index, 0 … cells() - 1, row by row.
    QRectF cell(int index) const;
};

/// The sizes that everybody can buy, from resources/labels/stock.json. Any thread.
const QList<Stock> &builtInStock();

/// Reads a stock file of the form of resources/labels/stock.json strictly: every problem with its
/// JSON pointer; cells must lie on the page and beside each other. \a name stands in the error.
assessment::Result<QList<Stock>> readStock(const QByteArray &json, const QString &name);

/// What is wrong with a stock file; nothing when it can be used.
QList<assessment::JsonProblem> stockProblems(const QByteArray &json);

/// Where a person keeps sizes of their own; both programs read it.
QString ownStockFile();

/// Built in and own, own last. An own file that cannot be used is an error.
assessment::Result<QList<Stock>> allStock();

/// The one called \a id among \a stock; Usage when there is none.
assessment::Result<Stock> stockOf(const QList<Stock> &stock, const QString &id);

/// One stock in the form of the file.
QJsonObject toJson(const Stock &stock);

} // namespace labels
