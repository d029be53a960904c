#include "labels/reportflow.h"

#include "labels/artwork.h"
#include "labels/reportlook.h"

#include "assessment/language/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace labels {

using namespace reportlook;

using assessment::Progress;
using assessment::Verdict;
using Role = ReportNode::Role;

namespace {

constexpr qreal nameWidth = 36;
constexpr qreal gutter = 2.4;  // between two columns
constexpr qreal padding = 1.2; // above and below the words of a row
constexpr qreal pieceGap = 0.5;
constexpr qreal ascent = 1.07; // of the type, in em
// A row that is taller than this may be broken over two pages; a shorter one moves as a whole.
constexpr qreal unbroken = 70;
constexpr qreal together = 90; // facts up to this height stay on one page
constexpr int fewestLines = 3; // on either side of a break

SetType headingType(int level)
{
    switch (level) {
    case 1: return {.points = 17, .bold = true, .colour = accent};
    case 2: return {.points = 12.5, .bold = true, .colour = accent};
    default: return {.points = 10.5, .bold = true, .colour = ink};
    }
}

qreal spaceAbove(int level)
{
    return level == 1 ? 10 : level == 2 ? 8 : 5.5;
}

qreal spaceBelow(int level)
{
    return level == 1 ? 4 : level == 2 ? 2 : 1;
}

Role headingRole(int level)
{
    return level == 1 ? Role::Heading1 : level == 2 ? Role::Heading2 : Role::Heading3;
}

/// Type in which no word of \a title must be broken, if there is one that can be read.
qreal pointsFor(const QString &title, SetType type, qreal width)
{
    constexpr qreal most = 500;
    constexpr qreal least = 6.5;
    type.alignment = Qt::AlignLeft;
    qreal widest = 0;
    for (const QString &word : title.split(u' '))
        widest = std::max(widest, SetText(word, type, most).width());
    return widest <= width ? type.points : std::max(least, type.points * width * 0.99 / widest);
}

} // namespace

ReportFlow::ReportFlow(const ReportDocument &document, const Progress &progress, QPdfWriter &writer,
                       QPainter &painter)
    : m_document(document)
    , m_direction(assessment::directionOf(document.language))
    , m_progress(progress)
    , m_writer(writer)
    , m_painter(painter)
{
    m_pages.size = sheet::size;
    for (const ReportBlock &block : document.blocks) {
        const auto *table = std::get_if<ReportTable>(&block);
        m_all += table ? table->rows.size() : 1;
    }
}

bool ReportFlow::run()
{
    if (m_direction == Qt::RightToLeft)
        paintFromRight(m_painter, sheet::size.width());
    node(-1, Role::Document);
    paintCover();
    m_contentsNode = node(0, Role::Contents);
    newPage();
    m_body = m_page;
    for (qsizetype i = 0; i < m_document.blocks.size() && !m_cancelled; ++i)
        flow(i);
    if (m_cancelled)
        return false;
    paintContents();
    paintOverlays();
    return true;
}

ReportPages ReportFlow::takePages()
{
    if (m_direction == Qt::RightToLeft) {
        for (ReportLink &link : m_pages.links)
            link.box.moveLeft(sheet::size.width() - link.box.right());
    }
    return std::move(m_pages);
}

SetText ReportFlow::set(const QString &text, SetType type, qreal width) const
{
    type.document = m_direction;
    return {text, type, width};
}

int ReportFlow::node(int parent, Role role, const QString &text)
{
    const int index = int(m_pages.nodes.size());
    m_pages.nodes.append({.role = role, .parent = parent, .text = text, .kids = {}});
    if (parent >= 0)
        m_pages.nodes[parent].kids.append({.kind = ReportNode::Kid::Kind::Node, .index = index});
    return index;
}

void ReportFlow::mark(int node)
{
    QList<int> &contents = m_pages.contents[m_page];
    if (!contents.isEmpty() && contents.constLast() == node && node < 0)
        return;
    paintContentMark(m_painter, int(contents.size()));
    contents.append(node);
    if (node >= 0) {
        m_pages.nodes[node].kids.append(
            {.kind = ReportNode::Kid::Kind::Content, .index = m_contentIds++, .page = m_page});
    }
}

/// The words beside their glyphs where these alone would not do: broken lines run into each other,
/// and glyphs of some scripts have no one letter.
QString ReportFlow::spoken(const QString &text, int lines)
{
    const bool plain =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c < QChar(0x7f); });
    return lines > 1 || !plain ? text : QString();
}

void ReportFlow::newPage()
{
    if (m_page >= 0)
        m_writer.newPage();
    ++m_page;
    m_pages.contents.append(QList<int>());
    m_contentIds = 0;
    m_y = sheet::top;
}

void ReportFlow::flow(qsizetype block)
{
    const ReportBlock &one = m_document.blocks[block];
    if (const auto *heading = std::get_if<ReportHeading>(&one))
        flow(*heading, block);
    else if (const auto *paragraph = std::get_if<ReportParagraph>(&one))
        flow(*paragraph);
    else if (const auto *facts = std::get_if<ReportFacts>(&one))
        flow(*facts);
    else if (const auto *table = std::get_if<ReportTable>(&one))
        flow(*table);
    else if (const auto *chart = std::get_if<ReportChart>(&one))
        flow(*chart);
    else if (const auto *bars = std::get_if<ReportBars>(&one))
        flow(*bars);
    if (!std::holds_alternative<ReportTable>(one))
        m_progress.tell(++m_done, m_all);
    m_cancelled = m_cancelled || m_progress.cancelled();
}

void ReportFlow::flow(const ReportHeading &heading, qsizetype block)
{
    const SetText text = set(heading.text, headingType(heading.level), sheet::width);
    const bool atTop = m_y <= sheet::top;
    const bool below =
        block > 0 && std::holds_alternative<ReportHeading>(m_document.blocks[block - 1]);
    const qreal above = atTop ? 0 : spaceAbove(heading.level) * (below ? 0.4 : 1);
    // A heading never stands alone at the foot, and a chapter does not begin there.
    qreal needed = above + leastOf(block);
    if (heading.level == 1)
        needed = std::max(needed, (sheet::bottom - sheet::top) * 0.4);
    else if (heading.level == 2)
        needed = std::max<qreal>(needed, 45);
    if (!atTop && left() < needed)
        newPage();
    else
        m_y += above;
    m_pages.places.insert(heading.anchor, {.page = m_page, .y = m_y});
    m_pages.bookmarks.append({.level = heading.level,
                              .text = heading.text,
                              .anchor = heading.anchor,
                              .listed = heading.listed});
    mark(node(0, headingRole(heading.level), spoken(heading.text, text.lineCount())));
    text.paint(m_painter, {sheet::left, m_y}, 0, text.lineCount());
    m_y += text.height() + spaceBelow(heading.level);
    if (heading.level == 1) {
        line(m_y - 2.4, accent, 0.5);
        m_y += 1;
    }
}

void ReportFlow::flow(const ReportParagraph &paragraph)
{
    const bool warning = paragraph.tone == ReportParagraph::Tone::Warning;
    SetType type = body;
    if (paragraph.tone == ReportParagraph::Tone::Quiet)
        type = {.points = 8.5, .colour = quiet};
    const qreal indent = warning ? 5 : 0;
    const SetText text = set(paragraph.text.text, type, sheet::width - 2 * indent);
    const int lines = text.lineCount();
    const int element = node(0, Role::Paragraph, spoken(paragraph.text.text, lines));
    int first = 0;
    while (first < lines) {
        int end = lines;
        if (text.height(first, end) > left() - (warning ? 3 : 0)) {
            end = first;
            while (end < lines && text.height(first, end + 1) <= left())
                ++end;
            // Neither one line alone before the break nor one after it.
            if (end == lines - 1 && end - first > 2)
                --end;
            if (end - first < std::min(2, lines - first) && m_y > sheet::top) {
                newPage();
                continue;
            }
            end = std::max(end, first + 1);
        }
        const qreal height = text.height(first, end);
        if (warning) {
            mark(-1);
            m_painter.fillRect(QRectF(sheet::left, m_y, sheet::width, height + 3), warningGround);
            m_painter.fillRect(QRectF(sheet::left, m_y, 1.2, height + 3), warningInk);
            m_y += 1.5;
        }
        mark(element);
        text.paint(m_painter, {sheet::left + indent, m_y}, first, end);
        m_y += height + (warning ? 1.5 : 0);
        first = end;
        if (first < lines)
            newPage();
    }
    m_y += 2;
}

void ReportFlow::line(qreal y, const QColor &colour, qreal width)
{
    mark(-1);
    m_painter.fillRect(QRectF(sheet::left, y - width / 2, sheet::width, width), colour);
}

ReportFlow::Piece ReportFlow::piece(const ReportText &text, SetType type, qreal width) const
{
    if (text.strong)
        type.bold = true;
    if (text.quiet) {
        type.colour = quiet;
        type.points -= 0.7;
    }
    if (!text.target.isEmpty())
        type.colour = accent;
    if (text.sign)
        type.colour = colourOf(*text.sign);
    const qreal indent = text.sign ? type.points * mmPerPoint * 1.05 + signGap : 0;
    return {.text = set(text.text, type, width - indent),
            .sign = text.sign,
            .target = text.target,
            .words = text.text,
            .indent = indent};
}

ReportFlow::Cell ReportFlow::cell(const QList<ReportText> &texts, const SetType &type, qreal left,
                                  qreal width) const
{
    Cell cell;
    cell.left = left;
    cell.width = width;
    const auto add = [&](const ReportText &text) {
        cell.pieces.push_back(piece(text, type, width));
        cell.pieces.back().first = cell.lines;
        cell.lines += cell.pieces.back().text.lineCount();
    };
    for (const ReportText &text : texts) {
        add(text);
        if (!text.below.isEmpty())
            add({.text = text.below, .quiet = true});
    }
    return cell;
}

qreal ReportFlow::heightOf(const Cell &cell, int first, int end)
{
    qreal height = 0;
    for (const Piece &piece : cell.pieces) {
        const int from = std::max(first - piece.first, 0);
        const int to = std::min(end - piece.first, piece.text.lineCount());
        if (from < to)
            height += piece.text.height(from, to) + (height > 0 ? pieceGap : 0);
    }
    return height;
}

qreal ReportFlow::heightOf(const Row &row)
{
    qreal height = 0;
    for (const Cell &cell : row)
        height = std::max(height, cell.drop + heightOf(cell, 0, cell.lines));
    return height + 2 * padding;
}

qreal ReportFlow::leastOf(const Row &row)
{
    const qreal all = heightOf(row);
    if (all <= unbroken)
        return all;
    qreal least = 0;
    for (const Cell &cell : row)
        least = std::max(least, heightOf(cell, 0, std::min(cell.lines, fewestLines)));
    return least + 2 * padding;
}

int ReportFlow::fitting(const Cell &cell, int first, qreal height)
{
    int end = first;
    while (end < cell.lines && heightOf(cell, first, end + 1) <= height)
        ++end;
    return end;
}

ReportFlow::Row ReportFlow::factsRow(const ReportFacts::Row &row, qreal width) const
{
    Row cells;
    cells.push_back(cell({{.text = row.name}}, factName, sheet::left, nameWidth - gutter));
    cells.back().role = Role::RowHeader;
    cells.back().drop = (body.points - factName.points) * mmPerPoint * ascent;
    cells.push_back(cell(row.values, body, sheet::left + nameWidth, width - nameWidth));
    return cells;
}

QList<std::pair<qreal, qreal>> ReportFlow::columnsOf(const ReportTable &table)
{
    int shares = 0;
    for (const ReportTable::Column &column : table.columns)
        shares += column.share;
    const qreal room = sheet::width - gutter * qreal(table.columns.size() - 1);
    QList<std::pair<qreal, qreal>> columns;
    qreal at = sheet::left;
    for (const ReportTable::Column &column : table.columns) {
        const qreal width = room * column.share / shares;
        columns.append({at, width});
        at += width + gutter;
    }
    return columns;
}

ReportFlow::Row ReportFlow::tableRow(const ReportTable &table, const ReportTable::Row &row) const
{
    const auto columns = columnsOf(table);
    Row cells;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        SetType type = small;
        if (table.columns[i].number)
            type.alignment = Qt::AlignRight;
        cells.push_back(cell({row.cells[i]}, type, columns[i].first, columns[i].second));
    }
    return cells;
}

ReportFlow::Row ReportFlow::headerRow(const ReportTable &table) const
{
    const auto columns = columnsOf(table);
    Row cells;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        SetType type = columnTitle;
        if (table.columns[i].number)
            type.alignment = Qt::AlignRight;
        type.points = pointsFor(table.columns[i].title, type, columns[i].second);
        cells.push_back(
            cell({{.text = table.columns[i].title}}, type, columns[i].first, columns[i].second));
        cells.back().role = Role::ColumnHeader;
    }
    return cells;
}

/// A short list of facts is easier to read on one page.
qreal ReportFlow::leastOf(const ReportFacts &facts) const
{
    qreal first = 0;
    qreal all = 0;
    for (const ReportFacts::Row &row : facts.rows) {
        const Row cells = factsRow(row, sheet::width);
        if (all <= 0)
            first = leastOf(cells);
        all += heightOf(cells);
        if (all > together)
            return first;
    }
    return all;
}

/// Paints lines of a cell; \a row is its node, -1 for a repetition that nobody needs to hear.
void ReportFlow::paintCell(Cell &cell, int row, int first, int end, qreal y)
{
    const bool many = cell.pieces.size() > 1;
    if (row >= 0 && cell.node < 0) {
        const bool single = !many && !cell.pieces.empty() && cell.pieces.front().target.isEmpty();
        cell.node = node(row, cell.role,
                         single ? spoken(cell.pieces.front().words, cell.lines) : QString());
        for (const Piece &piece : cell.pieces) {
            int inner = cell.node;
            if (!piece.target.isEmpty() && !piece.words.isEmpty())
                inner = node(cell.node, Role::Link, spoken(piece.words, 2));
            else if (many)
                inner =
                    node(cell.node, Role::Paragraph, spoken(piece.words, piece.text.lineCount()));
            cell.nodes.push_back(inner);
        }
    }
    for (std::size_t i = 0; i < cell.pieces.size(); ++i) {
        const Piece &piece = cell.pieces[i];
        const int from = std::max(first - piece.first, 0);
        const int to = std::min(end - piece.first, piece.text.lineCount());
        if (from >= to)
            continue;
        const qreal height = piece.text.height(from, to);
        if (piece.sign && from == 0) {
            const qreal side = piece.indent - signGap;
            mark(-1);
            paintSign(m_painter, guidelineSign(idOf(*piece.sign)),
                      {cell.left, y + (piece.text.lineHeight(0) - side) / 2, side, side},
                      colourOf(*piece.sign));
        }
        if (!piece.words.isEmpty()) {
            mark(row < 0 ? -1 : cell.nodes[i]);
            piece.text.paint(m_painter, {cell.left + piece.indent, y}, from, to);
        }
        if (row >= 0 && !piece.target.isEmpty() && !piece.words.isEmpty()) {
            m_pages.nodes[cell.nodes[i]].kids.append({.kind = ReportNode::Kid::Kind::Annotation,
                                                      .index = int(m_pages.links.size()),
                                                      .page = m_page});
            m_pages.links.append({.page = m_page,
                                  .box = {cell.left, y, piece.indent + piece.text.width(), height},
                                  .target = piece.target,
                                  .node = cell.nodes[i]});
        }
        y += height + pieceGap;
    }
}

void ReportFlow::paintHeader(const Row &header, int table, bool tagged)
{
    const int row = tagged ? node(table, Role::Row) : -1;
    const qreal height = heightOf(header);
    // The titles stand on one line, however many they need.
    for (Cell cell : header) {
        const qreal own = heightOf(cell, 0, cell.lines);
        paintCell(cell, row, 0, cell.lines, m_y + height - padding - own);
    }
    m_y += height;
    line(m_y, accent, 0.35);
}

void ReportFlow::flowRow(Row &row, int table, const Row *header)
{
    const int element = node(table, Role::Row);
    std::vector<int> first(row.size(), 0);
    const auto turn = [&] {
        newPage();
        if (header)
            paintHeader(*header, table, false);
    };
    if (left() < leastOf(row) && m_y > sheet::top)
        turn();
    for (;;) {
        std::vector<int> end(row.size());
        bool all = true;
        qreal height = 0;
        for (std::size_t i = 0; i < row.size(); ++i) {
            end[i] = fitting(row[i], first[i], left() - 2 * padding);
            if (end[i] == first[i] && first[i] < row[i].lines && m_y <= sheet::top + 20)
                end[i] = first[i] + 1; // a line that is taller than a page
            all = all && end[i] == row[i].lines;
            height = std::max(height, row[i].drop + heightOf(row[i], first[i], end[i]));
        }
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (first[i] < end[i] || (first[i] == 0 && row[i].lines == 0))
                paintCell(row[i], element, first[i], end[i], m_y + padding + row[i].drop);
        }
        m_y += height + 2 * padding;
        line(m_y, hairline, 0.15);
        if (all)
            return;
        first = end;
        turn();
    }
}

void ReportFlow::flow(const ReportFacts &facts)
{
    if (facts.rows.isEmpty())
        return;
    const int table = node(0, Role::Table);
    for (const ReportFacts::Row &row : facts.rows) {
        Row cells = factsRow(row, sheet::width);
        flowRow(cells, table, nullptr);
    }
    m_y += 3;
}

void ReportFlow::flow(const ReportTable &table)
{
    const int element = node(0, Role::Table);
    const Row header = headerRow(table);
    const qreal least = heightOf(header)
                        + (table.rows.isEmpty() ? 0 : leastOf(tableRow(table, table.rows.first())));
    if (left() < least && m_y > sheet::top)
        newPage();
    paintHeader(header, element, true);
    for (const ReportTable::Row &row : table.rows) {
        m_cancelled = m_cancelled || m_progress.cancelled();
        if (m_cancelled)
            return;
        Row cells = tableRow(table, row);
        if (left() < leastOf(cells)) { // as flowRow() will do, but the place must be known
            newPage();
            paintHeader(header, element, false);
        }
        if (!row.anchor.isEmpty())
            m_pages.places.insert(row.anchor, {.page = m_page, .y = m_y});
        flowRow(cells, element, &header);
        m_progress.tell(++m_done, m_all);
    }
    m_y += 4;
}

qreal ReportFlow::leastOf(qsizetype block) const
{
    if (block >= m_document.blocks.size())
        return 0;
    const ReportBlock &one = m_document.blocks[block];
    if (const auto *heading = std::get_if<ReportHeading>(&one)) {
        const SetText text = set(heading->text, headingType(heading->level), sheet::width);
        const qreal own =
            text.height() + spaceBelow(heading->level) + (heading->level == 1 ? 1 : 0);
        const bool followed =
            block + 1 < m_document.blocks.size()
            && std::holds_alternative<ReportHeading>(m_document.blocks[block + 1]);
        return own + (followed ? spaceAbove(heading->level + 1) : 0) + leastOf(block + 1);
    }
    if (const auto *paragraph = std::get_if<ReportParagraph>(&one)) {
        const SetText text = set(paragraph->text.text, body, sheet::width - 10);
        const qreal least = text.height(0, std::min(text.lineCount(), fewestLines)) + 5;
        // A short paragraph leads to what stands below it.
        return least + (text.lineCount() <= fewestLines ? leastOf(block + 1) : 0);
    }
    if (const auto *facts = std::get_if<ReportFacts>(&one))
        return leastOf(*facts);
    if (const auto *table = std::get_if<ReportTable>(&one)) {
        return heightOf(headerRow(*table))
               + (table->rows.isEmpty() ? 0 : leastOf(tableRow(*table, table->rows.first())));
    }
    if (const auto *bars = std::get_if<ReportBars>(&one))
        return std::min(heightOf(*bars), (sheet::bottom - sheet::top) / 2);
    return 30;
}

void ReportFlow::paintCover()
{
    newPage();
    m_y = 42;
    const auto place = [this](const QString &text, const SetType &type, Role role, qreal below) {
        const SetText words = set(text, type, sheet::width);
        const int lines = words.lineCount();
        mark(node(0, role, spoken(text, lines)));
        words.paint(m_painter, {sheet::left, m_y}, 0, lines);
        m_y += words.height() + below;
    };
    mark(-1);
    m_painter.fillRect(QRectF(sheet::left, 34, 24, 1.6), accent);
    place(m_document.heading, {.points = 13, .bold = true, .colour = accent}, Role::Paragraph, 5);
    // However long a name is: there is room for the facts below it.
    const qsizetype length = m_document.product.size();
    const qreal nameSize = length > 300 ? 9.5 : length > 90 ? 15 : 27;
    place(m_document.product, {.points = nameSize, .bold = true, .colour = ink}, Role::Heading1, 2);
    if (!m_document.detail.isEmpty())
        place(m_document.detail,
              {.points = m_document.detail.size() > 200 ? 8.5 : 12.5, .colour = quiet},
              Role::Paragraph, 8);
    Row verdict;
    verdict.push_back(
        cell({m_document.verdict}, {.points = 15, .bold = true}, sheet::left, sheet::width));
    verdict.back().role = Role::Paragraph;
    paintCell(verdict.back(), 0, 0, verdict.back().lines, m_y);
    m_y += heightOf(verdict) + 8;
    line(m_y, accent, 0.35);
    const int table = node(0, Role::Table);
    for (const ReportFacts::Row &row : m_document.cover.rows) {
        Row cells = factsRow(row, sheet::width);
        flowRow(cells, table, nullptr);
    }
}

void ReportFlow::paintContents()
{
    const int pagesBefore = m_body; // the cover and what it ran over to
    const int lastOfBody = m_page;
    struct Entry
    {
        SetText text;
        const ReportBookmark *bookmark;
        qreal indent;
    };
    std::vector<Entry> entries;
    const QList<ReportBookmark> bookmarks = m_pages.bookmarks;
    for (const ReportBookmark &bookmark : bookmarks) {
        if (bookmark.level > 2 || !bookmark.listed)
            continue;
        const qreal indent = bookmark.level == 1 ? 0 : 7;
        entries.push_back({set(bookmark.text,
                               {.points = bookmark.level == 1 ? 10.5 : 9.5,
                                .bold = bookmark.level == 1,
                                .colour = ink},
                               sheet::width - 20 - indent),
                           &bookmark, indent});
    }
    const SetText title = set(m_document.contents, headingType(1), sheet::width);
    const auto above = [](const Entry &entry) { return entry.bookmark->level == 1 ? 3.0 : 0.7; };
    // How many pages it takes decides the numbers it shows.
    int pages = 1;
    qreal y = sheet::top + title.height() + 8;
    for (const Entry &entry : entries) {
        y += above(entry) + entry.text.height();
        if (y > sheet::bottom) {
            ++pages;
            y = sheet::top + above(entry) + entry.text.height();
        }
    }
    newPage();
    const int firstOfContents = m_page;
    mark(node(m_contentsNode, Role::Paragraph));
    title.paint(m_painter, {sheet::left, m_y}, 0, title.lineCount());
    m_y += title.height() + 8;
    line(m_y - 4, accent, 0.5);
    for (const Entry &entry : entries) {
        m_y += above(entry) + entry.text.height();
        if (m_y > sheet::bottom) {
            newPage();
            m_y = sheet::top + above(entry) + entry.text.height();
        }
        const qreal top = m_y - entry.text.height();
        const ReportPlace place = m_pages.places.value(entry.bookmark->anchor);
        const SetText number = set(QString::number(place.page + 1 + pages),
                                   {.points = 9.5,
                                    .bold = entry.bookmark->level == 1,
                                    .colour = ink,
                                    .alignment = Qt::AlignRight},
                                   15);
        const int link =
            node(node(m_contentsNode, Role::ContentsEntry), Role::Link,
                 entry.bookmark->text + u", "_s + QString::number(place.page + 1 + pages));
        mark(link);
        entry.text.paint(m_painter, {sheet::left + entry.indent, top}, 0, entry.text.lineCount());
        number.paint(m_painter, {sheet::right - 15, m_y - number.height()}, 0, 1);
        const QRectF box(sheet::left + entry.indent, top, sheet::width - entry.indent,
                         entry.text.height());
        m_pages.nodes[link].kids.append({.kind = ReportNode::Kid::Kind::Annotation,
                                         .index = int(m_pages.links.size()),
                                         .page = m_page});
        m_pages.links.append(
            {.page = m_page, .box = box, .target = entry.bookmark->anchor, .node = link});
    }
    Q_ASSERT(m_page - firstOfContents + 1 == pages);
    for (int i = 0; i < pagesBefore; ++i)
        m_pages.order.append(i);
    for (int i = firstOfContents; i <= m_page; ++i)
        m_pages.order.append(i);
    for (int i = pagesBefore; i <= lastOfBody; ++i)
        m_pages.order.append(i);
}

void ReportFlow::paintOverlays()
{
    const int all = int(m_pages.order.size());
    const SetText running =
        set(m_document.running, {.points = 8, .colour = quiet}, sheet::width * 0.62);
    const SetText heading =
        set(m_document.heading, {.points = 8, .colour = quiet, .alignment = Qt::AlignRight},
            sheet::width * 0.35);
    const SetText footer =
        set(m_document.footer, {.points = 8, .colour = quiet}, sheet::width * 0.7);
    const SetText mark =
        set(m_document.mark,
            {.points = 9, .bold = true, .colour = Qt::white, .alignment = Qt::AlignHCenter},
            sheet::width - 4);
    for (int i = 0; i < all; ++i) {
        newPage();
        m_pages.overlays.append(m_page);
        if (!m_document.mark.isEmpty()) {
            m_painter.fillRect(QRectF(sheet::left, 8, sheet::width, mark.lineHeight(0) + 1.6), ink);
            mark.paint(m_painter, {sheet::left + 2, 8.8}, 0, 1);
        }
        if (i >= m_body) {
            running.paint(m_painter, {sheet::left, 17.5}, 0, 1);
            heading.paint(m_painter, {sheet::right - sheet::width * 0.35, 17.5}, 0, 1);
            m_painter.fillRect(QRectF(sheet::left, 22.2, sheet::width, 0.15), hairline);
        }
        m_painter.fillRect(QRectF(sheet::left, sheet::foot - 1.6, sheet::width, 0.15), hairline);
        footer.paint(m_painter, {sheet::left, sheet::foot}, 0, 1);
        const SetText number =
            set(m_document.pageOf(i + 1, all),
                {.points = 8, .colour = quiet, .alignment = Qt::AlignRight}, sheet::width * 0.29);
        number.paint(m_painter, {sheet::right - sheet::width * 0.29, sheet::foot}, 0, 1);
    }
}

} // namespace labels
