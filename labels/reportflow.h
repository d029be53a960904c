#pragma once

#include "labels/reportassembly.h"
#include "labels/reportdocument.h"
#include "labels/settext.h"

#include "assessment/progress.h"

#include <QPainter>
#include <QPdfWriter>

#include <vector>

namespace labels {

/// Where things stand on a page of a report, A4 upright, in millimetres.
namespace sheet {
inline constexpr QSizeF size{210, 297};
inline constexpr qreal left = 20;
inline constexpr qreal width = 170;
inline constexpr qreal right = left + width;
inline constexpr qreal top = 27;
inline constexpr qreal bottom = 277;
inline constexpr qreal foot = 284;
} // namespace sheet

/// Lets the blocks of a report flow over pages and remembers what it painted. Each page is painted
/// once, when its turn comes; nothing of it is kept but the structure.
class ReportFlow
{
public:
    ReportFlow(const ReportDocument &document, const assessment::Progress &progress,
               QPdfWriter &writer, QPainter &painter);

    /// False when it was cancelled.
    bool run();
    ReportPages takePages();

private:
    /// One of the things that stand below each other in a cell.
    struct Piece
    {
        SetText text;
        std::optional<assessment::Verdict> sign;
        QString target;
        QString words;
        qreal indent = 0;
        int first = 0; ///< its first line among all lines of the cell
    };
    struct Cell
    {
        qreal left = 0;
        qreal width = 0;
        std::vector<Piece> pieces;
        int lines = 0;
        qreal drop = 0;         ///< so that the first lines of a row share their base line
        int node = -1;          ///< made when it is painted first
        std::vector<int> nodes; ///< of the pieces
        ReportNode::Role role = ReportNode::Role::Cell;
    };
    using Row = std::vector<Cell>;

    // Structure
    int node(int parent, ReportNode::Role role, const QString &text = {});
    void mark(int node); ///< what is painted from now on belongs to it; -1 = nothing to be read
    static QString spoken(const QString &text, int lines);

    // Pages
    int page() const { return m_page; }
    void newPage();
    qreal left() const { return sheet::bottom - m_y; }

    // Blocks
    void paintCover();
    void flow(qsizetype block);
    void flow(const ReportHeading &heading, qsizetype block);
    void flow(const ReportParagraph &paragraph);
    void flow(const ReportFacts &facts);
    void flow(const ReportTable &table);
    void flow(const ReportChart &chart);
    void flow(const ReportBars &bars);
    void paintBar(const assessment::VerdictCounts &counts, qreal left, qreal width, qreal height);
    void paintKey(const assessment::VerdictCounts *counts);
    static qreal heightOf(const ReportBars &bars);
    /// How much of a page the beginning of a block needs, so that it is worth to begin it there.
    qreal leastOf(qsizetype block) const;

    SetText set(const QString &text, SetType type, qreal width) const;
    Piece piece(const ReportText &text, SetType type, qreal width) const;
    Cell cell(const QList<ReportText> &texts, const SetType &type, qreal left, qreal width) const;
    Row factsRow(const ReportFacts::Row &row, qreal width) const;
    Row tableRow(const ReportTable &table, const ReportTable::Row &row) const;
    Row headerRow(const ReportTable &table) const;
    static QList<std::pair<qreal, qreal>> columnsOf(const ReportTable &table);
    static qreal heightOf(const Row &row);
    static qreal heightOf(const Cell &cell, int first, int end);
    static qreal leastOf(const Row &row);
    qreal leastOf(const ReportFacts &facts) const;
    /// The lines of \a cell from \a first on that fit into \a height.
    static int fitting(const Cell &cell, int first, qreal height);
    void flowRow(Row &row, int table, const Row *header);
    void paintCell(Cell &cell, int row, int first, int end, qreal y);
    void paintHeader(const Row &header, int table, bool tagged);
    void line(qreal y, const QColor &colour, qreal width);

    // What comes last
    void paintContents();
    void paintOverlays();

    const ReportDocument &m_document;
    Qt::LayoutDirection m_direction; ///< that the document is read in
    const assessment::Progress &m_progress;
    QPdfWriter &m_writer;
    QPainter &m_painter;
    ReportPages m_pages;
    int m_page = -1;
    int m_body = -1; ///< first page of the blocks
    int m_contentIds = 0;
    int m_contentsNode = -1;
    qreal m_y = 0;
    qint64 m_done = 0;
    qint64 m_all = 0;
    bool m_cancelled = false;
};

} // namespace labels
