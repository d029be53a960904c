#include "labels/imposition.h"

#include "labels/labelformat.h"
#include "labels/printassembly.h"
#include "labels/qrsize.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::Ok;
using assessment::Progress;
using assessment::Result;
using assessment::Status;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::Imposition)
};

constexpr qreal markGap = 1;    // mm between a label and its marks
constexpr qreal markLength = 4; // mm
// Boxes are in points with five digits; what is smaller than a printer's dot is no difference.
constexpr qreal slack = 0.05;

QString mm(double length)
{
    return QLocale::c().toString(std::round(length * 100) / 100, 'g', 6);
}

Error refusal(const QString &why, const QString &advice = {}, const QString &where = {})
{
    return {.kind = Error::Kind::Refused,
            .what = Text::tr("the labels cannot be put onto the page"),
            .where = where,
            .why = why,
            .advice = advice};
}

Error unreadable(const QString &label, const std::exception &problem)
{
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the label cannot be printed from"),
            .where = label,
            .why = QString::fromUtf8(problem.what()),
            .advice = Text::tr("use the file as it was issued")};
}

QString nameOf(const PrintLabel &label, qsizetype index)
{
    return label.certificateId.isEmpty() ? Text::tr("label %1").arg(index + 1)
                                         : label.certificateId;
}

Status checkNumbers(const QList<PrintLabel> &labels, const Stock &stock,
                    const ImpositionOptions &options)
{
    qint64 copies = 0;
    for (const PrintLabel &label : labels) {
        if (label.copies < 1)
            return refusal(Text::tr("a label is wanted less than once"));
        copies += label.copies;
    }
    if (labels.isEmpty())
        return refusal(Text::tr("there is no label"));
    if (copies > mostCopies || labels.size() > mostLabels)
        return refusal(Text::tr("there are too many labels for one file"),
                       Text::tr("at most %1 copies of %2 labels go into one; make several")
                           .arg(mostCopies)
                           .arg(mostLabels));
    if (options.start < 1 || options.start > stock.cells())
        return refusal(Text::tr("the first free place is %1, and the page has %2")
                           .arg(options.start)
                           .arg(stock.cells()));
    const Correction &correction = options.correction;
    const auto isStretch = [](double scale) { return std::abs(scale - 100) <= largestStretch; };
    if (!(std::abs(correction.dx) <= largestShift && std::abs(correction.dy) <= largestShift
          && isStretch(correction.scaleX) && isStretch(correction.scaleY)))
        return refusal(Text::tr("the correction of the printer is out of all bounds"),
                       Text::tr("print the test page again and measure anew"));
    if (!(options.scale >= 10 && options.scale <= 400))
        return refusal(Text::tr("labels can be made 10 to 400 per cent of their size"));
    return Ok;
}

/// What is asked to be smaller must still be readable by a telephone.
Status checkScale(const PrintLabel &label, const QString &name, double scale, QSizeF size)
{
    if (scale >= 100)
        return Ok;
    const std::optional<double> module = qrModuleOf(label.pdf);
    if (!module)
        return refusal(Text::tr("its QR code cannot be measured"), {}, name);
    // Half a per cent is what the measuring can be wrong by.
    if (*module * scale / 100 >= leastModule * 0.995)
        return Ok;
    const double least = leastModule / *module;
    return refusal(
        Text::tr("at %1 per cent a module of its QR code would be %2 mm, too small to be read")
            .arg(mm(scale), mm(*module * scale / 100)),
        Text::tr("it needs at least %1 × %2 mm (%3 per cent)")
            .arg(mm(size.width() * least), mm(size.height() * least),
                 mm(std::ceil(least * 1000) / 10)),
        name);
}

Status checkFits(QSizeF size, const Stock &stock, const QString &name)
{
    if (size.width() <= stock.label.width() + slack
        && size.height() <= stock.label.height() + slack)
        return Ok;
    return refusal(Text::tr("it is %1 × %2 mm, and a label of “%3” is %4 × %5 mm")
                       .arg(mm(size.width()), mm(size.height()), stock.name,
                            mm(stock.label.width()), mm(stock.label.height())),
                   Text::tr("choose larger stock or issue the label in a smaller format"), name);
}

/// The eight marks at the corners of \a box, those left out that would lie on one of \a others.
std::string marks(const QRectF &box, qreal gap, const QList<QRectF> &others, qreal pageHeight)
{
    std::string content;
    const auto mark = [&](QPointF from, QPointF to) {
        const QRectF area = QRectF(from, to).normalized().adjusted(-0.1, -0.1, 0.1, 0.1);
        if (std::none_of(others.begin(), others.end(),
                         [&](const QRectF &other) { return other.intersects(area); }))
            content += PrintAssembly::line(from, to, pageHeight);
    };
    for (qreal x : {box.left(), box.right()}) {
        mark({x, box.top() - gap - markLength}, {x, box.top() - gap});
        mark({x, box.bottom() + gap}, {x, box.bottom() + gap + markLength});
    }
    for (qreal y : {box.top(), box.bottom()}) {
        mark({box.left() - gap - markLength, y}, {box.left() - gap, y});
        mark({box.right() + gap, y}, {box.right() + gap + markLength, y});
    }
    return content;
}

/// Scales all of a page about its top left corner and moves it.
std::string corrected(const Correction &correction, qreal pageHeight, const std::string &content)
{
    if (correction == Correction{})
        return content;
    const double sx = correction.scaleX / 100;
    const double sy = correction.scaleY / 100;
    const double points = 72 / 25.4;
    QByteArray matrix;
    for (double value : {sx, 0.0, 0.0, sy, correction.dx * points,
                         (pageHeight * (1 - sy) - correction.dy) * points})
        matrix += QByteArray::number(value, 'f', 6) + ' ';
    return "q " + matrix.toStdString() + "cm\n" + content + "Q\n";
}

DerivedLabel derivedFrom(const PrintLabel &label)
{
    return {.certificateId = label.certificateId,
            .sha256 = QCryptographicHash::hash(label.pdf, QCryptographicHash::Sha256),
            .copies = label.copies};
}

QString numbersIn(const Derivative &derivative)
{
    QStringList numbers;
    for (const DerivedLabel &label : derivative.labels.mid(0, 3))
        numbers.append(label.certificateId);
    numbers.removeAll(QString());
    if (derivative.labels.size() > 3)
        numbers.append(u"…"_s);
    return numbers.join(u", "_s);
}

/// Fills one page after the other.
class Imposition
{
public:
    Imposition(const QList<PrintLabel> &labels, const Stock &stock,
               const ImpositionOptions &options, const Progress &progress)
        : m_labels(labels)
        , m_stock(stock)
        , m_options(options)
        , m_progress(progress)
        , m_assembly(options.inks)
        , m_index(options.start - 1)
    {}

    Result<Imposed> run()
    {
        m_derivative = {
            .kind = u"sheet"_s, .inks = idOf(m_options.inks), .stock = m_stock.id, .labels = {}};
        for (qsizetype i = 0; i < m_labels.size(); ++i)
            m_total += m_labels[i].copies;
        for (qsizetype i = 0; i < m_labels.size(); ++i) {
            if (const Status placed = placeAll(m_labels[i], nameOf(m_labels[i], i)); !placed)
                return placed.error();
        }
        closePage();
        m_progress.tell(m_total, m_total);
        // In the file, which is the same whatever language the program speaks.
        const QString title = u"Labels %1 on %2"_s.arg(numbersIn(m_derivative), m_stock.name);
        return Imposed{m_assembly.finish(m_derivative, title), m_assembly.pages(), m_done,
                       m_derivative};
    }

private:
    Status placeAll(const PrintLabel &label, const QString &name)
    {
        PrintAssembly::Placed placed;
        try {
            placed = m_assembly.add(label.pdf);
        } catch (const std::exception &problem) {
            return unreadable(name, problem);
        }
        const double scale = m_options.scale / 100;
        if (const Status fits = checkFits(placed.size * scale, m_stock, name); !fits)
            return fits;
        if (const Status legible = checkScale(label, name, m_options.scale, placed.size); !legible)
            return legible;
        m_derivative.labels.append(derivedFrom(label));
        for (int copy = 0; copy < label.copies; ++copy) {
            if (m_progress.cancelled()) {
                return Error{.kind = Error::Kind::Cancelled,
                             .what = Text::tr("the sheets were not made"),
                             .why = Text::tr("it was stopped")};
            }
            place(placed, scale);
        }
        return Ok;
    }

    void place(const PrintAssembly::Placed &label, double scale)
    {
        const QRectF cell = m_stock.cell(cellAt(m_index));
        const QSizeF size = label.size * scale;
        const QRectF box(cell.center() - QPointF(size.width() / 2, size.height() / 2), size);
        m_content += PrintAssembly::show(label, box.topLeft(), m_stock.page.height(), scale);
        m_boxes.append(box);
        ++m_done;
        if (++m_index == m_stock.cells())
            closePage();
    }

    int cellAt(int index) const
    {
        if (m_options.order == ImpositionOptions::Order::Rows)
            return index;
        return index % m_stock.rows * m_stock.columns + index / m_stock.rows;
    }

    void closePage()
    {
        if (m_boxes.isEmpty())
            return;
        const qreal height = m_stock.page.height();
        std::string content = m_content;
        if (m_options.cropMarks) {
            content += "q " + m_assembly.black();
            for (const QRectF &box : std::as_const(m_boxes))
                content += marks(box, markGap, m_boxes, height);
            content += "Q\n";
        }
        m_assembly.addPage({.media = m_stock.page,
                            .bleed = {},
                            .trim = {},
                            .content = corrected(m_options.correction, height, content)});
        m_content.clear();
        m_boxes.clear();
        m_index = 0;
        m_progress.tell(m_done, m_total);
    }

    const QList<PrintLabel> &m_labels;
    const Stock &m_stock;
    const ImpositionOptions &m_options;
    const Progress &m_progress;
    PrintAssembly m_assembly;
    Derivative m_derivative;
    std::string m_content;
    QList<QRectF> m_boxes; ///< on this page
    int m_index;           ///< the next cell, in the order of filling
    int m_done = 0;
    int m_total = 0;
};

} // namespace

QString idOf(Inks inks)
{
    switch (inks) {
    case Inks::AsSigned: return u"as-signed"_s;
    case Inks::Cmyk: return u"cmyk"_s;
    case Inks::Black: return u"black"_s;
    }
    Q_UNREACHABLE();
}

Result<PageBoxes> pageBoxes(const QByteArray &pdf)
{
    try {
        return boxesOfFirstPage(pdf);
    } catch (const std::exception &problem) {
        return unreadable({}, problem);
    }
}

Result<Imposed> impose(const QList<PrintLabel> &labels, const Stock &stock,
                       const ImpositionOptions &options, const Progress &progress)
{
    if (const Status sound = checkNumbers(labels, stock, options); !sound)
        return sound.error();
    try {
        return Imposition(labels, stock, options, progress).run();
    } catch (const std::exception &problem) {
        return unreadable({}, problem);
    }
}

Result<Imposed> printFile(const PrintLabel &label, const PrintFileOptions &options)
{
    if (!(options.bleed >= 0 && options.bleed <= 10))
        return refusal(Text::tr("the bleed is 0 to 10 mm"));
    try {
        PrintAssembly assembly(options.inks);
        const PrintAssembly::Placed placed = assembly.add(label.pdf);
        const qreal gap = std::max(options.bleed, markGap); // marks stay out of the bleed
        const qreal room = gap + markLength + 1;
        const QSizeF media = placed.size + QSizeF(2 * room, 2 * room);
        const QRectF trim({room, room}, placed.size);
        const QRectF bleed =
            trim.adjusted(-options.bleed, -options.bleed, options.bleed, options.bleed);
        const Derivative derivative{.kind = u"print-file"_s,
                                    .inks = idOf(options.inks),
                                    .stock = {},
                                    .labels = {derivedFrom(label)}};
        assembly.addPage({.media = media,
                          .bleed = bleed,
                          .trim = trim,
                          .content = PrintAssembly::show(placed, trim.topLeft(), media.height(), 1)
                                     + "q " + assembly.black()
                                     + marks(trim, gap, {}, media.height()) + "Q\n"});
        const QString title = u"Print file of label %1"_s.arg(label.certificateId);
        return Imposed{assembly.finish(derivative, title), 1, 1, derivative};
    } catch (const std::exception &problem) {
        return unreadable(label.certificateId, problem);
    }
}

} // namespace labels
