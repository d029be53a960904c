#include "labels/logofile.h"

#include "labels/logogrammar.h"

#include <QCoreApplication>
#include <QHash>
#include <QPainterPathStroker>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::LogoFile)
};

constexpr int deepest = 32;              // elements inside each other; Qt draws them recursively
constexpr qsizetype mostProblems = 20;   // that are told
constexpr int mostPathElements = 20'000; // a label stays a small file
constexpr qreal longestSide = 1000;      // of what is drawn

const QString &svgNamespace()
{
    static const QString name = u"http://www.w3.org/2000/svg"_s;
    return name;
}

/// How the value of an attribute is written.
enum class Form { Anything, Number, Points, Path, Transform, Paint, Whole, Word, Style, ViewBox };

/// Of every shape and group.
const QHash<QString, Form> &paintAttributes()
{
    static const QHash<QString, Form> forms{{u"fill"_s, Form::Paint},
                                            {u"fill-rule"_s, Form::Word},
                                            {u"clip-rule"_s, Form::Word},
                                            {u"fill-opacity"_s, Form::Whole},
                                            {u"stroke"_s, Form::Paint},
                                            {u"stroke-width"_s, Form::Number},
                                            {u"stroke-linecap"_s, Form::Word},
                                            {u"stroke-linejoin"_s, Form::Word},
                                            {u"stroke-miterlimit"_s, Form::Number},
                                            {u"stroke-opacity"_s, Form::Whole},
                                            {u"opacity"_s, Form::Whole}};
    return forms;
}

using Attributes = QHash<QString, Form>;

Attributes with(Attributes more)
{
    more.insert(u"id"_s, Form::Anything);
    return more;
}

Attributes shape(Attributes more)
{
    more.insert(paintAttributes());
    more.insert(u"style"_s, Form::Style);
    more.insert(u"transform"_s, Form::Transform);
    return with(more);
}

Attributes numbers(const QStringList &names)
{
    Attributes attributes;
    for (const QString &name : names)
        attributes.insert(name, Form::Number);
    return shape(attributes);
}

/// All that a logo may hold.
const QHash<QString, Attributes> &elements()
{
    static const QHash<QString, Attributes> known{
        {u"svg"_s, with({{u"viewBox"_s, Form::ViewBox},
                         {u"x"_s, Form::Anything},
                         {u"y"_s, Form::Anything},
                         {u"width"_s, Form::Anything},
                         {u"height"_s, Form::Anything},
                         {u"version"_s, Form::Anything},
                         {u"fill"_s, Form::Paint},
                         {u"stroke"_s, Form::Paint}})},
        {u"g"_s, shape({})},
        {u"path"_s, shape({{u"d"_s, Form::Path}})},
        {u"rect"_s, numbers({u"x"_s, u"y"_s, u"width"_s, u"height"_s, u"rx"_s, u"ry"_s})},
        {u"circle"_s, numbers({u"cx"_s, u"cy"_s, u"r"_s})},
        {u"ellipse"_s, numbers({u"cx"_s, u"cy"_s, u"rx"_s, u"ry"_s})},
        {u"line"_s, numbers({u"x1"_s, u"y1"_s, u"x2"_s, u"y2"_s})},
        {u"polyline"_s, shape({{u"points"_s, Form::Points}})},
        {u"polygon"_s, shape({{u"points"_s, Form::Points}})},
        {u"defs"_s, with({})},
        {u"title"_s, with({})},
        {u"desc"_s, with({})}};
    return known;
}

/// Why an element is none of a logo.
QString whyNot(const QString &name)
{
    if (name == u"script"_s || name == u"handler"_s || name == u"listener"_s)
        return Text::tr("holds a program");
    if (name == u"image"_s || name == u"feImage"_s)
        return Text::tr("holds a picture made of dots, which no printer draws sharp");
    if (name == u"foreignObject"_s || name == u"iframe"_s)
        return Text::tr("holds foreign content");
    if (name == u"use"_s || name == u"a"_s || name == u"symbol"_s || name == u"switch"_s)
        return Text::tr("refers to something that stands elsewhere");
    if (name == u"text"_s || name == u"tspan"_s || name == u"textPath"_s || name == u"font"_s)
        return Text::tr("holds text: turn it into paths");
    if (name == u"style"_s)
        return Text::tr("holds a style sheet: write the colours at the shapes");
    if (name.startsWith(u"animate"_s) || name == u"set"_s)
        return Text::tr("moves");
    if (name.endsWith(u"Gradient"_s) || name == u"pattern"_s || name == u"stop"_s)
        return Text::tr("shades a colour: use plain ones");
    if (name == u"filter"_s || name == u"mask"_s || name == u"clipPath"_s || name == u"marker"_s)
        return Text::tr("has an effect that a label does not draw");
    return Text::tr("is none of the shapes a label draws");
}

/// Reads the file element by element and says what is not allowed.
class LogoCheck
{
public:
    explicit LogoCheck(const QByteArray &svg) : m_xml(svg) { m_xml.setEntityExpansionLimit(0); }

    QStringList problems()
    {
        while (!m_xml.atEnd())
            check(m_xml.readNext());
        if (m_xml.hasError())
            say(Text::tr("is not well-formed XML: %1").arg(m_xml.errorString()));
        return m_problems;
    }

private:
    void say(const QString &reason)
    {
        if (m_problems.size() < mostProblems)
            m_problems.append(Text::tr("line %1 %2", "a place in a file, then what is wrong there")
                                  .arg(m_xml.lineNumber())
                                  .arg(reason));
    }

    void sayOf(const QString &attribute, const QString &reason)
    {
        say(Text::tr("%1: %2", "the name of an attribute, then what is wrong with it")
                .arg(attribute, reason));
    }

    void check(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::DTD:
            say(Text::tr("declares a document type, which may define anything"));
            break;
        case QXmlStreamReader::ProcessingInstruction:
            say(Text::tr("holds an instruction for other programs"));
            break;
        case QXmlStreamReader::EntityReference:
            say(Text::tr("refers to something that stands elsewhere"));
            break;
        case QXmlStreamReader::StartElement: begin(); break;
        case QXmlStreamReader::EndElement: --m_depth; break;
        default: break; // text outside of shapes is not drawn
        }
    }

    void begin()
    {
        const QString name = m_xml.name().toString();
        if (++m_depth == deepest)
            say(Text::tr("is nested more than %1 deep").arg(deepest));
        const auto known = elements().constFind(name);
        const bool isRoot = m_depth == 1;
        if (isRoot && (name != u"svg"_s || m_xml.namespaceUri() != svgNamespace())) {
            say(Text::tr("the file is no SVG"));
            return;
        }
        if (m_xml.namespaceUri() != svgNamespace()) {
            say(Text::tr("<%1> belongs to another program: save it as plain SVG")
                    .arg(m_xml.qualifiedName().toString()));
            return;
        }
        if (known == elements().constEnd() || (name == u"svg"_s && !isRoot)) {
            say(Text::tr("<%1> %2", "the name of an element, then what is wrong with it")
                    .arg(name, whyNot(name)));
            return;
        }
        const auto attributes = m_xml.attributes();
        for (const QXmlStreamAttribute &attribute : attributes)
            checkAttribute(*known, attribute);
        if (isRoot && !attributes.hasAttribute(u"viewBox"_s))
            sayOf(u"viewBox"_s, Text::tr("is missing"));
    }

    void checkAttribute(const Attributes &known, const QXmlStreamAttribute &attribute)
    {
        const QString name = attribute.name().toString();
        if (name == u"href"_s || name == u"src"_s || name == u"base"_s) {
            sayOf(name, Text::tr("refers to something that stands elsewhere"));
        } else if (!attribute.namespaceUri().isEmpty()) {
            return; // notes of a drawing program, "xml:space": they draw nothing
        } else if (name.startsWith(u"on"_s)) {
            sayOf(name, Text::tr("holds a program"));
        } else if (!known.contains(name)) {
            sayOf(name, Text::tr("is not used by a label"));
        } else {
            checkValue(name, known.value(name), attribute.value());
        }
    }

    void checkValue(const QString &name, Form form, QStringView value)
    {
        if (value.contains(u"url("_s, Qt::CaseInsensitive)) {
            sayOf(name, Text::tr("refers to something that stands elsewhere"));
            return;
        }
        if (form == Form::Style) {
            checkStyle(value);
            return;
        }
        if (!isOf(form, value))
            sayOf(name, form == Form::Whole ? Text::tr("must be 1: a label has no transparent ink")
                                            : Text::tr("“%1” is not understood")
                                                  .arg(value.left(40).toString().simplified()));
    }

    static bool isOf(Form form, QStringView value)
    {
        switch (form) {
        case Form::Anything:
        case Form::Style: return true;
        case Form::Number: return isSvgNumber(value);
        case Form::Points: return isSvgNumberList(value, -1);
        case Form::Path: return isSvgPath(value);
        case Form::Transform: return isSvgTransform(value);
        case Form::Paint: return isSvgPaint(value);
        case Form::Whole: return isSvgNumber(value) && value.trimmed().toDouble() == 1;
        case Form::Word:
            return QStringList{u"nonzero"_s, u"evenodd"_s, u"butt"_s,  u"round"_s,
                               u"square"_s,  u"miter"_s,   u"bevel"_s, u"miter-clip"_s}
                .contains(value.trimmed().toString());
        case Form::ViewBox: return isViewBox(value);
        }
        Q_UNREACHABLE();
    }

    static bool isViewBox(QStringView value)
    {
        if (!isSvgNumberList(value, 4))
            return false;
        QString text = value.toString();
        const QStringList parts = text.replace(u',', u' ').simplified().split(u' ');
        return parts.size() == 4 && parts[2].toDouble() > 0 && parts[3].toDouble() > 0;
    }

    void checkStyle(QStringView value)
    {
        for (const QStringView part : value.split(u';', Qt::SkipEmptyParts)) {
            const qsizetype colon = part.indexOf(u':');
            const QString name = part.first(qMax(qsizetype(0), colon)).trimmed().toString();
            if (part.trimmed().isEmpty())
                continue;
            if (!paintAttributes().contains(name))
                sayOf(u"style"_s, Text::tr("“%1” is not used by a label")
                                      .arg(part.left(40).toString().simplified()));
            else
                checkValue(name, paintAttributes().value(name), part.sliced(colon + 1).trimmed());
        }
    }

    QXmlStreamReader m_xml;
    QStringList m_problems;
    int m_depth = 0;
};

bool isFinite(const QPainterPath &path)
{
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element at = path.elementAt(i);
        if (!std::isfinite(at.x) || !std::isfinite(at.y))
            return false;
    }
    return true;
}

/// QRectF::contains() knows no rectangle that is empty.
bool holds(const QRectF &outer, const QRectF &inner)
{
    return inner.left() >= outer.left() && inner.right() <= outer.right()
           && inner.top() >= outer.top() && inner.bottom() <= outer.bottom();
}

/// What a stroke covers: a pen means different things to different printers.
Ink filled(const Ink &ink)
{
    if (!ink.stroked)
        return {ink.path, false, ink.colour, {}};
    QPainterPathStroker stroker(ink.pen);
    stroker.setDashPattern(Qt::SolidLine);
    stroker.setCurveThreshold(0.1);
    QPainterPath outline = stroker.createStroke(ink.path);
    outline.setFillRule(Qt::WindingFill);
    return {outline, false, ink.colour, {}};
}

void draw(const QByteArray &svg, LogoReading &reading)
{
    QSvgRenderer renderer(svg);
    const QSizeF box = renderer.viewBoxF().size();
    if (!renderer.isValid() || box.isEmpty()) {
        reading.problems.append(Text::tr("cannot be drawn"));
        return;
    }
    reading.size = box.scaled(longestSide, longestSide, Qt::KeepAspectRatio);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    const QList<Ink> inks = recordInk([&](QPainter &painter) {
        renderer.render(&painter, QRectF({0, 0}, reading.size));
    });
    constexpr qreal slack = longestSide / 500; // what drawing programs round
    const QRectF inside = QRectF({0, 0}, reading.size).adjusted(-slack, -slack, slack, slack);
    int pathElements = 0;
    for (const Ink &ink : inks) {
        const Ink one = isFinite(ink.path) ? filled(ink) : ink;
        pathElements += one.path.elementCount();
        if (!isFinite(one.path)) {
            reading.problems.append(Text::tr("has places that are no numbers"));
            return;
        }
        const QRectF covered = one.path.boundingRect();
        if (covered.width() <= 0 || covered.height() <= 0)
            continue; // the inside of a line
        if (!holds(inside, covered)) {
            reading.problems.append(
                Text::tr("draws outside its view box, where it would cover the label"));
            return;
        }
        reading.inks.append(one);
    }
    if (pathElements > mostPathElements)
        reading.problems.append(Text::tr("has %1 points and curves; %2 are the most")
                                    .arg(pathElements)
                                    .arg(mostPathElements));
    else if (reading.inks.isEmpty())
        reading.problems.append(Text::tr("draws nothing"));
}

} // namespace

LogoReading readLogo(const QByteArray &svg)
{
    LogoReading reading;
    if (svg.size() > largestLogo) {
        reading.problems.append(Text::tr("is larger than %1 KiB").arg(largestLogo / 1024));
        return reading;
    }
    reading.problems = LogoCheck(svg).problems();
    if (reading.problems.isEmpty())
        draw(svg, reading);
    if (!reading.problems.isEmpty())
        reading.inks.clear();
    return reading;
}

} // namespace labels
