#pragma once

#include "labels/leafletcontent.h"
#include "labels/qrcode.h"
#include "labels/reportassembly.h"
#include "labels/settext.h"

#include <QPainter>
#include <QRectF>
#include <QSet>
#include <QSizeF>

#include <functional>
#include <optional>
#include <vector>

namespace labels {

/// The paper of a leaflet; lengths in millimetres, type in points.
struct LeafletFrame
{
    QSizeF page; ///< that is read; of a folded sheet one half
    qreal margin = 12;
    int columns = 1;
    qreal gap = 0; ///< between columns
    qreal leastPoints = 12;
    qreal mostPoints = 14;
    int mostPages = 0; ///< 0 = as many as it takes
    qreal qrSide = 24;
};

/// Lets the blocks of a leaflet flow through columns and pages in one type size, and keeps where
/// everything came to stand. Nothing is painted yet: what does not fit is tried in another size.
class LeafletFlow
{
public:
    /// A text or a picture in its place on a page that is read.
    struct Placed
    {
        int page = 0;
        int node = -1; ///< -1 = an ornament, which a screen reader leaves out
        QPointF at;
        std::optional<SetText> text;
        int first = 0; ///< lines of the text
        int end = 0;
        std::function<void(QPainter &)> art; ///< instead of a text, from its own top left corner
    };

    /// \a leaflet is kept by the caller.
    LeafletFlow(const Leaflet &leaflet, const LeafletFrame &frame, qreal points,
                const std::optional<QrCode> &qr);

    void run(const QSet<QString> &leftOut); ///< ids of blocks
    int pages() const { return m_page + 1; }
    const std::vector<Placed> &placed() const { return m_placed; }
    const QList<ReportNode> &nodes() const { return m_nodes; }
    const QList<ReportBookmark> &bookmarks() const { return m_bookmarks; }
    /// Of the bookmarks, on pages that are read.
    const QHash<QString, ReportPlace> &places() const { return m_places; }
    qreal footTop() const; ///< of the line at the foot of each page

private:
    using Role = ReportNode::Role;

    int node(int parent, Role role, const QString &text = {});
    SetType type(qreal scale = 1, bool bold = false) const;
    SetText set(const QString &text, const SetType &type, qreal width) const;
    qreal em() const;
    qreal columnWidth() const;
    qreal columnLeft() const;
    qreal left() const { return m_bottom - m_y; } ///< height that is left in the column
    void nextColumn();
    void need(qreal height); ///< goes on in the next column where less is left
    void art(int node, QPointF at, const std::function<void(QPainter &)> &paint);
    void put(const SetText &text, int node, QPointF at, int first, int end);
    /// The lines of \a text one after the other, through columns where it takes more than one.
    /// \a label stands before its first line.
    void flowText(const SetText &text, int node, qreal indent,
                  const std::function<void(QPointF)> &label = {});

    void head();
    void block(const LeafletBlock &block);
    void heading(const LeafletBlock &block, qreal following);
    qreal leastOf(const LeafletItem &item) const;
    qreal heightOf(const LeafletItem &item) const;
    void item(const LeafletItem &item);
    void point(const LeafletItem &item);
    void check(const LeafletItem &item);
    void warning(const LeafletItem &item);
    void maker(const LeafletItem &item);
    void listItem(int list, const QString &label, const QString &text, qreal indent);

    const Leaflet *m_leaflet;
    LeafletFrame m_frame;
    qreal m_points;
    std::optional<QrCode> m_qr;
    std::vector<Placed> m_placed;
    QList<ReportNode> m_nodes;
    QList<ReportBookmark> m_bookmarks;
    QHash<QString, ReportPlace> m_places;
    int m_page = 0;
    int m_column = 0;
    qreal m_top = 0; ///< of the columns of the first page
    qreal m_y = 0;
    qreal m_bottom = 0;
    qreal m_inset = 0; ///< of what stands in a box
    int m_list = -1;   ///< node of the list of points that is going on
};

} // namespace labels
