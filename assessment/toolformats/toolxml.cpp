#include "assessment/toolformats/toolxml.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::ToolXml)
};

bool disguises(QChar c)
{
    const char16_t code = c.unicode();
    const bool control = (code < 0x20 && code != '\n' && code != '\r' && code != '\t')
                         || (code >= 0x7f && code < 0xa0);
    const bool turns = code == 0x061c || code == 0x200e || code == 0x200f
                       || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return control || turns || code == 0x2028 || code == 0x2029 || code == 0xfeff;
}

/// Whether a tag has more attributes than \a most. The parser compares each with each, so that a
/// megabyte of attributes would take it minutes.
bool hasCrowdedTag(const QByteArray &bytes, int most)
{
    const QByteArrayView all(bytes);
    const auto past = [&](qsizetype from, const char *what) {
        const qsizetype found = bytes.indexOf(what, from);
        return found < 0 ? bytes.size() : found + qsizetype(qstrlen(what));
    };
    qsizetype at = 0;
    while ((at = bytes.indexOf('<', at)) >= 0) {
        const QByteArrayView rest = all.sliced(at);
        if (rest.startsWith("<!--")) {
            at = past(at + 4, "-->");
        } else if (rest.startsWith("<![CDATA[")) {
            at = past(at, "]]>");
        } else if (rest.startsWith("<?")) {
            at = past(at, "?>");
        } else {
            int attributes = 0;
            char quote = '\0';
            for (++at; at < bytes.size(); ++at) {
                const char c = bytes[at];
                if (quote != '\0') {
                    quote = c == quote ? '\0' : quote;
                } else if (c == '"' || c == '\'') {
                    quote = c;
                    if (++attributes > most)
                        return true;
                } else if (c == '>') {
                    break;
                }
            }
        }
    }
    return false;
}

} // namespace

QString cleanedForPeople(QString text)
{
    std::replace_if(text.begin(), text.end(), disguises, QChar(QChar::ReplacementCharacter));
    return text;
}

ToolXml::ToolXml(const QByteArray &bytes, const QString &where, const QString &root,
                 const QString &tool)
    : m_where(where)
    , m_root(root)
    , m_tool(tool)
{
    m_reader.setNamespaceProcessing(false);
    if (bytes.size() > mostBytes)
        refuse(Text::tr("it is larger than %1 MiB").arg(mostBytes >> 20));
    else if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        refuse(Text::tr("it is not UTF-8 text"));
    else if (hasCrowdedTag(bytes, mostAttributes))
        refuse(Text::tr("an element has more than %1 attributes").arg(mostAttributes));
    else
        m_reader.addData(bytes);
}

void ToolXml::refuse(const QString &why)
{
    if (!m_why.isEmpty())
        return;
    m_why = why;
    m_line = std::max<qint64>(1, m_reader.lineNumber());
}

void ToolXml::checkDoctype()
{
    // The bare name is what nmap writes; anything more could declare entities or fetch files.
    const QString type = m_reader.text().toString().simplified();
    if (type != u"<!DOCTYPE %1>"_s.arg(m_root))
        refuse(Text::tr("it has a document type declaration that %1 does not write").arg(m_tool));
}

bool ToolXml::next()
{
    if (!isSound())
        return false;
    m_reader.readNext();
    if (m_reader.hasError()) {
        refuse(m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError
                   ? Text::tr("it ends too early")
                   : Text::tr("it is not well-formed XML: %1").arg(m_reader.errorString()));
        return false;
    }
    switch (m_reader.tokenType()) {
    case QXmlStreamReader::StartDocument:
        if (const auto encoding = m_reader.documentEncoding();
            !encoding.isEmpty() && encoding.compare(u"UTF-8", Qt::CaseInsensitive) != 0)
            refuse(Text::tr("it is not UTF-8 text"));
        break;
    case QXmlStreamReader::DTD: checkDoctype(); break;
    case QXmlStreamReader::EntityReference:
        refuse(Text::tr("it refers to an entity that XML does not have"));
        break;
    case QXmlStreamReader::StartElement:
        if (++m_depth > mostDepth)
            refuse(Text::tr("elements are nested deeper than %1").arg(mostDepth));
        if (++m_elements > mostElements)
            refuse(Text::tr("it has more than %1 elements").arg(mostElements));
        break;
    case QXmlStreamReader::EndElement: --m_depth; break;
    case QXmlStreamReader::EndDocument: return false;
    default: break;
    }
    return isSound();
}

bool ToolXml::begin()
{
    while (next()) {
        if (!m_reader.isStartElement())
            continue;
        if (m_reader.qualifiedName() == m_root)
            return true;
        refuse(Text::tr("it is not XML that %1 wrote").arg(m_tool));
    }
    return false;
}

void ToolXml::children(const std::function<void(const QString &)> &read)
{
    const int parent = m_depth;
    while (next()) {
        if (m_reader.isEndElement() && m_depth < parent)
            return;
        if (!m_reader.isStartElement())
            continue;
        const int child = m_depth;
        read(m_reader.qualifiedName().toString());
        while (isSound() && m_depth >= child && next()) {
        }
    }
}

Status ToolXml::end()
{
    while (next()) {
    }
    if (isSound())
        return Ok;
    return Error{.kind = Error::Kind::InvalidInput,
                 .what = Text::tr("the output of %1 cannot be read").arg(m_tool),
                 .where = Text::tr("%1, line %2").arg(m_where).arg(m_line),
                 .why = m_why,
                 .advice = Text::tr("let %1 write it again").arg(m_tool)};
}

QString ToolXml::text(const QString &attribute) const
{
    return cleanedForPeople(m_reader.attributes().value(attribute).toString());
}

bool ToolXml::has(const QString &attribute) const
{
    return m_reader.attributes().hasAttribute(attribute);
}

QString ToolXml::required(const QString &attribute)
{
    const QString value = text(attribute);
    if (value.isEmpty())
        refuse(Text::tr("<%1> has no attribute \"%2\"")
                   .arg(m_reader.qualifiedName().toString(), attribute));
    return value;
}

qint64 ToolXml::number(const QString &attribute, qint64 least, qint64 most, qint64 fallback)
{
    if (!has(attribute))
        return fallback;
    const QString written = text(attribute);
    bool isNumber = false;
    const qint64 value = written.toLongLong(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    refuse(Text::tr("\"%1\" of <%2> is not a whole number from %3 to %4")
               .arg(attribute, m_reader.qualifiedName().toString())
               .arg(least)
               .arg(most));
    return fallback;
}

QString ToolXml::body()
{
    QString text;
    const int element = m_depth;
    while (next()) {
        if (m_reader.isEndElement() && m_depth < element)
            break;
        if (m_reader.isCharacters())
            text += m_reader.text();
    }
    return cleanedForPeople(text);
}

} // namespace assessment
