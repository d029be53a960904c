#pragma once

#include "labels/pdfdescription.h"

#include "assessment/progress.h"
#include "assessment/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPainter>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace labels {

/// A node of the structure of a document: what a screen reader walks through.
struct ReportNode
{
    /// Standard structure types, PDF 1.4 §9.7.4.
    enum class Role {
        Document,
        Contents,      ///< TOC
        ContentsEntry, ///< TOCI
        Heading1,
        Heading2,
        Heading3,
        Paragraph,
        Figure,
        Table,
        Row,
        ColumnHeader,
        RowHeader,
        Cell,
        Link,
        List,
        ListItem,
        ListLabel, ///< its number or bullet
        ListBody,
    };
    struct Kid
    {
        enum class Kind { Node, Content, Annotation };
        Kind kind = Kind::Node;
        int index = 0; ///< of the node or link; of the content on its page
        int page = 0;  ///< of the content, as painted
    };

    Role role = Role::Document;
    int parent = -1;
    QString text = {}; ///< for Figure what it shows; else the words where the glyphs do not do
    QList<Kid> kids = {};
};

struct ReportLink
{
    int page = 0; ///< as painted
    QRectF box;   ///< millimetres from the top left corner
    QString target;
    int node = -1;
};

struct ReportBookmark
{
    int level = 1;
    QString text;
    QString anchor;
    bool listed = true; ///< in the list of contents, where its level is
};

/// A place that links and bookmarks lead to.
struct ReportPlace
{
    int page = 0; ///< as painted
    qreal y = 0;  ///< millimetres from the top
};

/// What was painted, page by page, and what it is.
struct ReportPages
{
    QSizeF size;                ///< of the paper, millimetres
    QList<int> order;           ///< the pages in the order of the document, as painted
    QList<int> overlays;        ///< beside each: what is painted over it (head and foot)
    QList<QList<int>> contents; ///< for each page as painted: its nodes by mark, -1 = artifact
    QList<ReportNode> nodes;    ///< the first is the document
    QList<ReportLink> links;
    QList<ReportBookmark> bookmarks;
    QHash<QString, ReportPlace> places;
};

/// A mark in the content of a page that QPdfWriter is writing: what follows belongs to the next of
/// ReportPages::contents. It lies far outside the paper, and assembleReport() replaces it.
void paintContentMark(QPainter &painter, int number);

/// Makes one document of what QPdfWriter wrote: pages in order with head and foot, tags, bookmarks,
/// links, title, language, exact boxes, and what is attached. Nothing random is left. Cancelled
/// when \a progress asks to stop.
assessment::Result<QByteArray> assembleReport(const QByteArray &painted, const ReportPages &pages,
                                              const PdfDescription &description,
                                              const assessment::Progress &progress = {});

} // namespace labels
