#include "labels/pagecontent.h"

#include "labels/codefigure.h"
#include "labels/inkrecorder.h"
#include "labels/pdfwords.h"

#include <QCache>
#include <QMutex>

#include <algorithm>
#include <cmath>

namespace labels {

namespace {

constexpr qreal pointsPerMm = 72 / 25.4;
constexpr int mmDecimals = 3;     // a thousandth of a millimetre, far below what a printer shows
constexpr int pointDecimals = 3;  // for text
constexpr int colourDecimals = 4; // enough for each of the 256 levels
constexpr int scaleDecimals = 6;
constexpr int mostArt = 512; // of some hundred bytes; a label has about thirty

QByteArray structureType(LabelElement::Role role)
{
    switch (role) {
    case LabelElement::Role::Artifact: return "/Artifact";
    case LabelElement::Role::Heading: return "/H1";
    case LabelElement::Role::Paragraph: return "/P";
    case LabelElement::Role::Figure: return "/Figure";
    }
    Q_UNREACHABLE();
}

class ContentWriter
{
public:
    explicit ContentWriter(const LabelPage &page) : m_page(page)
    {
        m_content.size = page.size * pointsPerMm;
    }

    PageContent run()
    {
        for (const LabelElement &element : m_page.elements)
            add(element);
        m_out += m_last;
        m_content.operators = m_out.from(0);
        for (PageFont &font : m_content.fonts) {
            std::sort(font.more.begin(), font.more.end());
            font.more.erase(std::unique(font.more.begin(), font.more.end()), font.more.end());
        }
        return m_content;
    }

private:
    void add(const LabelElement &element)
    {
        const bool artifact = element.role == LabelElement::Role::Artifact;
        PageTag tag{element.role, element.text, {}};
        for (const LabelPart &part : element.parts) {
            const int mark = artifact ? -1 : m_content.marks++;
            if (!artifact)
                tag.marks.append(mark);
            if (const auto *code = std::get_if<QrFigure>(&part)) {
                m_last = codeOperators(code->code, mark, code->module * pointsPerMm,
                                       code->topLeft.x() * pointsPerMm, fromBottom(code->topLeft));
                continue;
            }
            if (artifact) {
                out() += "/Artifact BMC\n";
            } else {
                out() += structureType(element.role);
                out() += " <</MCID ";
                out().integer(mark);
                out() += ">> BDC\n";
            }
            if (const auto *line = std::get_if<TextLine>(&part))
                addLine(*line);
            else
                addArt(std::get<Art>(part), element.parts.size() == 1 ? element.art : QByteArray());
            out() += "EMC\n";
        }
        if (!artifact)
            m_content.tags.append(tag);
    }

    OperatorText &out() { return m_out; }

    qreal fromBottom(QPointF mm) const { return (m_page.size.height() - mm.y()) * pointsPerMm; }

    void number(qreal value, int decimals)
    {
        out().number(value, decimals);
        out() += ' ';
    }

    void colour(const QColor &colour, const char *name)
    {
        for (const qreal share : {colour.redF(), colour.greenF(), colour.blueF()})
            number(std::round(share * 255) / 255, colourDecimals);
        out() += name;
        out() += '\n';
    }

    // --- text ---------------------------------------------------------------------------------

    void addLine(const TextLine &line)
    {
        const TextBlock &block = line.block;
        const QPointF down(0, block.ascent()); // the base line, from the corner of the line
        const QPointF base = line.upwards ? line.at + QPointF(down.y(), 0) : line.at + down;
        out() += "BT\n";
        colour(block.colour(), "rg");
        for (const GlyphRun &run : block.line(line.number).runs)
            addRun(run, block.size(), QPointF(base.x() * pointsPerMm, fromBottom(base)),
                   line.upwards);
        out() += "ET\n";
    }

    void addRun(const GlyphRun &run, qreal size, QPointF base, bool upwards)
    {
        if (run.glyphs.isEmpty())
            return;
        out() += '/';
        out() += fontFor(run);
        out() += ' ';
        number(size, pointDecimals);
        out() += "Tf\n";
        const qreal unit = size / TextBlock::unitsPerEm;
        // Marks above or below letters begin anew, each on a base line of its own.
        for (qsizetype first = 0; first < run.glyphs.size();) {
            qsizetype end = first + 1;
            while (end < run.glyphs.size() && run.positions[end].y() == run.positions[first].y())
                ++end;
            const QPointF shift = run.positions[first] * unit;
            out() += upwards ? "0 1 -1 0 " : "1 0 0 1 ";
            number(base.x() + (upwards ? shift.y() : shift.x()), pointDecimals);
            number(base.y() + (upwards ? shift.x() : -shift.y()), pointDecimals);
            out() += "Tm\n";
            show(run, first, end);
            first = end;
        }
    }

    /// Glyphs with what has to be added to or taken from the widths of the font between them.
    void show(const GlyphRun &run, qsizetype first, qsizetype end)
    {
        static constexpr char digits[] = "0123456789abcdef";
        constexpr qreal thousandths = 1000.0 / TextBlock::unitsPerEm;
        out() += "[<";
        qint64 pen = 0; // where the next glyph would stand, in thousandths of the type size
        const qreal start = run.positions[first].x();
        for (qsizetype i = first; i < end; ++i) {
            const qint64 wanted = std::llround((run.positions[i].x() - start) * thousandths);
            if (wanted != pen) {
                out() += "> ";
                out().integer(pen - wanted);
                out() += " <";
                pen = wanted;
            }
            for (const int shift : {12, 8, 4, 0})
                out() += digits[run.glyphs[i] >> shift & 15];
            pen += run.face->advance(run.glyphs[i]);
        }
        out() += ">] TJ\n";
    }

    /// The name of the font of \a run, whose glyphs the font will have.
    QByteArray fontFor(const GlyphRun &run)
    {
        const auto font =
            std::find_if(m_content.fonts.begin(), m_content.fonts.end(),
                         [&run](const PageFont &one) { return one.face == run.face; });
        const qsizetype index = font - m_content.fonts.begin();
        if (font == m_content.fonts.end())
            m_content.fonts.append({'F' + QByteArray::number(index), run.face, {}});
        PageFont &used = m_content.fonts[index];
        const QList<GlyphId> &common = run.face->repertoire();
        for (const GlyphId glyph : run.glyphs) {
            if (!std::binary_search(common.begin(), common.end(), glyph))
                used.more.append(glyph);
        }
        return used.name;
    }

    // --- art ----------------------------------------------------------------------------------

    /// What has a name is painted once in a process.
    void addArt(const Art &art, const QByteArray &name)
    {
        static QMutex mutex;
        static QCache<QByteArray, QByteArray> cache(mostArt);
        if (!name.isEmpty()) {
            const QMutexLocker locker(&mutex);
            if (const QByteArray *known = cache.object(name)) {
                out() += *known;
                return;
            }
        }
        const std::size_t start = out().size();
        paintArt(art);
        if (name.isEmpty())
            return;
        const QMutexLocker locker(&mutex);
        cache.insert(name, new QByteArray(out().from(start)));
    }

    void paintArt(const Art &art)
    {
        out() += "q\n";
        number(pointsPerMm, scaleDecimals);
        out() += "0 0 ";
        number(-pointsPerMm, scaleDecimals);
        out() += "0 ";
        number(m_content.size.height(), scaleDecimals);
        out() += "cm\n";
        const QList<Ink> inks = recordInk(art);
        for (const Ink &ink : inks)
            addInk(ink);
        out() += "Q\n";
    }

    void addInk(const Ink &ink)
    {
        colour(ink.colour, ink.stroked ? "RG" : "rg");
        if (ink.stroked)
            addPen(ink.pen);
        addPath(ink.path);
        if (ink.stroked)
            out() += "S\n";
        else
            out() += ink.path.fillRule() == Qt::OddEvenFill ? "f*\n" : "f\n";
    }

    void addPen(const QPen &pen)
    {
        number(pen.widthF(), mmDecimals);
        out() += "w ";
        out() += pen.capStyle() == Qt::RoundCap  ? "1 J "
                 : pen.capStyle() == Qt::FlatCap ? "0 J "
                                                 : "2 J ";
        out() += pen.joinStyle() == Qt::RoundJoin   ? "1 j "
                 : pen.joinStyle() == Qt::BevelJoin ? "2 j "
                                                    : "0 j ";
        out() += '[';
        if (pen.style() != Qt::SolidLine) {
            const QList<qreal> dashes = pen.dashPattern();
            for (const qreal dash : dashes) // in widths of the pen
                number(dash * pen.widthF(), mmDecimals);
        }
        out() += "] 0 d\n";
    }

    void point(QPointF at)
    {
        number(at.x(), mmDecimals);
        number(at.y(), mmDecimals);
    }

    void addPath(const QPainterPath &path)
    {
        QPointF start; // of the part that is being drawn
        QPointF last;
        bool open = false;
        const auto close = [&] {
            if (open && start == last)
                out() += "h\n";
            open = false;
        };
        for (int i = 0; i < path.elementCount(); ++i) {
            const QPainterPath::Element element = path.elementAt(i);
            switch (element.type) {
            case QPainterPath::MoveToElement:
                close();
                point(element);
                out() += "m\n";
                start = element;
                break;
            case QPainterPath::LineToElement:
                point(element);
                out() += "l\n";
                open = true;
                break;
            case QPainterPath::CurveToElement:
                point(element);
                point(path.elementAt(i + 1));
                point(path.elementAt(i + 2));
                out() += "c\n";
                i += 2;
                open = true;
                break;
            case QPainterPath::CurveToDataElement: break; // taken with its curve
            }
            last = path.elementAt(i);
        }
        close();
    }

    static constexpr std::size_t usualSize = 64 * 1024;

    const LabelPage &m_page;
    PageContent m_content;
    OperatorText m_out{usualSize};
    QByteArray m_last; ///< the code
};

} // namespace

PageContent pageContent(const LabelPage &page)
{
    return ContentWriter(page).run();
}

} // namespace labels
