#include "labels/labeldesign.h"

#include "labels/contrast.h"
#include "labels/logofile.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/json/strictjson.h"

#include <QColor>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::JsonProblem;
using assessment::JsonReader;
using assessment::LabelKind;
using assessment::Result;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::LabelDesign)
};

constexpr auto formatOfDesign = "assay-label-design/1"_L1;
constexpr int longestWords = 120; // of the alternative text
constexpr double mostStrip = 100;
constexpr double leastLogo = 3;
constexpr double mostLogo = 210;
constexpr double lowestLogo = 297;

/// One design while it is read.
class DesignReader
{
public:
    DesignReader(const QJsonValue &json, const QString &folder)
        : m_json(json.toObject())
        , m_folder(folder)
        , m_reader(json)
    {}

    DesignReading read();

private:
    void checkId();
    void readAccent();
    void readStrips();
    void readLogoOf(JsonReader reader);
    void takeLogo(JsonReader &reader, const QByteArray &svg);
    QRectF readArea(JsonReader &reader);

    QJsonObject m_json;
    QDir m_folder;
    JsonReader m_reader;
    LabelFormat m_format;
    DesignReading m_reading;
};

void DesignReader::checkId()
{
    static const QRegularExpression form(u"\\A[a-z0-9][a-z0-9-]*\\z"_s);
    if (m_format.id.isEmpty())
        return; // said already
    if (!form.match(m_format.id).hasMatch())
        m_reader.problem(u"id"_s, Text::tr("must be small letters, digits and hyphens"));
    const auto isOurs = [this](const LabelFormat &shipped) { return shipped.id == m_format.id; };
    if (std::ranges::any_of(labelFormats(), isOurs))
        m_reader.problem(u"id"_s, Text::tr("is that of a format of the program"));
}

void DesignReader::readAccent()
{
    static const QRegularExpression form(u"\\A#[0-9a-fA-F]{6}\\z"_s);
    const auto accent = m_reader.optionalLine(u"accent"_s, 7);
    if (accent && !form.match(*accent).hasMatch()) {
        m_reader.problem(u"accent"_s, Text::tr("must be a colour such as #0b4f6c"));
        return;
    }
    if (accent)
        m_format.accent = QColor(*accent).rgb();
    m_reading.contrast = contrastOf(m_format.accent, qRgb(255, 255, 255));
    if (m_reading.contrast < leastContrast)
        m_reader.problem(u"accent"_s,
                         Text::tr("has a contrast of %1:1 with white; %2:1 is the least")
                             .arg(contrastText(m_reading.contrast), contrastText(leastContrast)));
}

void DesignReader::readStrips()
{
    auto strips = m_reader.optionalChild(u"freeMm"_s);
    if (!strips)
        return;
    m_format.freeTop = strips->optionalNumber(u"top"_s, 0, mostStrip).value_or(0);
    m_format.freeBottom = strips->optionalNumber(u"bottom"_s, 0, mostStrip).value_or(0);
    strips->finish();
}

QRectF DesignReader::readArea(JsonReader &reader)
{
    const auto length = [&reader](const QString &name, double least, double most) {
        const auto value = reader.optionalNumber(name, least, most);
        const QJsonValue given = reader.value().toObject()[name];
        if (given.isUndefined() || given.isNull())
            reader.problem(name, Text::tr("is missing"));
        return value.value_or(least);
    };
    const qreal left = length(u"leftMm"_s, 0, mostLogo);
    const qreal top = length(u"topMm"_s, 0, lowestLogo);
    return {left, top, length(u"widthMm"_s, leastLogo, mostLogo),
            length(u"heightMm"_s, leastLogo, mostLogo)};
}

void DesignReader::readLogoOf(JsonReader reader)
{
    static const QRegularExpression plainName(u"\\A[A-Za-z0-9][A-Za-z0-9._-]*\\.svg\\z"_s);
    const QString file = reader.line(u"file"_s, 100);
    LabelLogo logo;
    logo.words = reader.line(u"alt"_s, longestWords);
    logo.area = readArea(reader);
    reader.finish();
    m_format.logo = logo;
    // The frame and its corners are no place for a picture.
    const qreal inset = m_format.inset;
    const QRectF inside = QRectF({0, 0}, m_format.size).adjusted(inset, inset, -inset, -inset);
    constexpr qreal hair = 0.001;
    if (reader.ok() && !inside.contains(logo.area.adjusted(hair, hair, -hair, -hair)))
        reader.problem(Text::tr("its area must keep insetMm (%1 mm) from each edge").arg(inset));
    if (file.isEmpty())
        return;
    if (!plainName.match(file).hasMatch()) {
        reader.problem(u"file"_s,
                       Text::tr("must be the plain name of an SVG file beside the design"));
        return;
    }
    m_reading.logoFile = m_folder.filePath(file);
    QFile svg(m_reading.logoFile);
    if (!QFileInfo(svg).isFile() || !svg.open(QIODevice::ReadOnly)) {
        reader.problem(u"file"_s, Text::tr("there is no such file beside the design"));
        return;
    }
    takeLogo(reader, svg.read(largestLogo + 1));
}

void DesignReader::takeLogo(JsonReader &reader, const QByteArray &svg)
{
    const LogoReading drawn = readLogo(svg);
    for (const QString &problem : drawn.problems)
        reader.problem(u"file"_s, problem);
    if (!drawn.problems.isEmpty())
        return;
    LabelLogo &logo = *m_format.logo;
    const QSizeF size = drawn.size.scaled(logo.area.size(), Qt::KeepAspectRatio);
    logo.box = QRectF({0, 0}, size);
    logo.box.moveCenter(logo.area.center());
    const qreal scale = size.width() / drawn.size.width();
    for (const Ink &ink : drawn.inks)
        logo.inks.append(
            {QTransform::fromScale(scale, scale).map(ink.path), false, ink.colour, {}});
    QJsonObject member = m_json[u"logo"_s].toObject();
    member[u"sha256"_s] =
        QString::fromLatin1(QCryptographicHash::hash(svg, QCryptographicHash::Sha256).toHex());
    m_json[u"logo"_s] = member;
}

DesignReading DesignReader::read()
{
    m_reader.choice(u"format"_s, {QString(formatOfDesign)});
    m_format = readFormat(m_reader);
    checkId();
    readAccent();
    readStrips();
    if (auto logo = m_reader.optionalChild(u"logo"_s))
        readLogoOf(*logo);
    m_reader.finish();
    m_reading.problems = m_reader.problems();
    if (!m_reader.ok())
        return m_reading;
    m_format.designSha256 =
        QCryptographicHash::hash(assessment::canonicalJson(m_json), QCryptographicHash::Sha256);
    m_reading.format = m_format;
    return m_reading;
}

QString pair(const Span &span)
{
    return u"[%1, %2]"_s.arg(span.usual).arg(span.least);
}

} // namespace

DesignReading readDesign(const QByteArray &json, const QString &folder)
{
    const Result<QJsonValue> document =
        assessment::parseJson(json, {}, {.bytes = largestDesign, .depth = 6});
    if (!document) {
        DesignReading reading;
        reading.problems.append({QString(), document.error().message()});
        return reading;
    }
    return DesignReader(*document, folder).read();
}

Result<LabelFormat> loadDesign(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{.kind = Error::Kind::Storage,
                     .what = Text::tr("the label design cannot be read"),
                     .where = path,
                     .why = file.errorString()};
    }
    const DesignReading reading =
        readDesign(file.read(largestDesign + 1), QFileInfo(path).absolutePath());
    if (reading.format)
        return *reading.format;
    return assessment::errorOf(reading.problems, Text::tr("the label design cannot be used"), path);
}

// Written by hand, in the order in which one thinks of it: a person is going to read it.
QByteArray designText(const LabelFormat &shipped)
{
    const bool information = shipped.kind == LabelKind::Information;
    QStringList type;
    QStringList uses = shipped.type.keys();
    std::ranges::sort(uses, [&shipped](const QString &a, const QString &b) {
        const Span one = shipped.type[a];
        const Span other = shipped.type[b];
        return std::tuple(-one.usual, -one.least, a) < std::tuple(-other.usual, -other.least, b);
    });
    for (const QString &use : std::as_const(uses))
        type.append(u"    \"%1\": %2"_s.arg(use, pair(shipped.type[use])));
    QStringList lines{
        u"  \"format\": \"%1\""_s.arg(QString(formatOfDesign)),
        u"  \"id\": \"my-%1\""_s.arg(shipped.id),
        u"  \"kind\": \"%1\""_s.arg(idOf(shipped.kind)),
        u"  \"widthMm\": %1, \"heightMm\": %2"_s.arg(shipped.size.width())
            .arg(shipped.size.height()),
        u"  \"marginMm\": %1, \"insetMm\": %2"_s.arg(shipped.margin).arg(shipped.inset),
        u"  \"accent\": \"%1\""_s.arg(QColor::fromRgb(shipped.accent).name()),
        u"  \"qr\": { \"content\": \"%1\", \"moduleMm\": %2, \"sideMm\": %3 }"_s
            .arg(shipped.qrContent == LabelFormat::QrContent::Number ? u"number"_s : u"statement"_s,
                 pair(shipped.qrModule))
            .arg(shipped.qrSide),
        u"  \"pt\": {\n%1\n  }"_s.arg(type.join(u",\n"_s)),
        u"  \"iconMm\": %1, \"factIconMm\": %2, \"signMm\": %3"_s.arg(shipped.icon)
            .arg(shipped.factIcon)
            .arg(shipped.sign)};
    if (information)
        lines.insert(5, u"  \"smallFacts\": %1"_s.arg(shipped.smallFacts ? u"true"_s : u"false"_s));
    return (u"{\n"_s + lines.join(u",\n"_s) + u"\n}\n"_s).toUtf8();
}

} // namespace labels
