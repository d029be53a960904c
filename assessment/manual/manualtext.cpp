#include "assessment/manual/manual.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

/// Sets an article as text: headings underlined, lists with a dash or a number, the cells of a
/// table one below the other.
class TextSetter
{
public:
    explicit TextSetter(int width) : m_width(width) {}

    QString set(const QString &html)
    {
        QXmlStreamReader xml(html);
        while (!xml.atEnd()) {
            switch (xml.readNext()) {
            case QXmlStreamReader::StartElement: begin(xml); break;
            case QXmlStreamReader::EndElement: end(xml.name().toString()); break;
            case QXmlStreamReader::Characters: m_line += xml.text(); break;
            default: break;
            }
        }
        flush();
        while (m_out.endsWith(u"\n\n"_s))
            m_out.chop(1);
        return m_out;
    }

private:
    void begin(const QXmlStreamReader &xml)
    {
        const QString name = xml.name().toString();
        if (name == u"pre"_s) {
            flush();
            m_pre = true;
        } else if (name == u"ul"_s || name == u"ol"_s) {
            flush();
            m_lists.append(name == u"ol"_s ? 1 : 0);
        } else if (name == u"li"_s) {
            flush();
            int &number = m_lists.last();
            m_mark = number > 0 ? u"%1. "_s.arg(number++) : u"- "_s;
        } else if (name == u"dd"_s) {
            flush();
            m_mark = u"  "_s;
        } else if (name == u"img"_s) {
            m_line += xml.attributes().value(u"alt"_s);
        }
    }

    void end(const QString &name)
    {
        if (name == u"h1"_s || name == u"h2"_s || name == u"h3"_s) {
            const QString title = m_line.simplified();
            m_line.clear();
            blank();
            m_out += title + u'\n';
            if (name != u"h3"_s)
                m_out += QString(title.size(), name == u"h1"_s ? u'=' : u'-') + u'\n';
            m_out += u'\n';
        } else if (name == u"pre"_s) {
            const QStringList lines = m_line.trimmed().split(u'\n');
            for (const QString &line : lines)
                m_out += u"    "_s + line + u'\n';
            m_line.clear();
            m_pre = false;
            blank();
        } else if (name == u"p"_s) {
            flush();
            if (m_lists.isEmpty())
                blank();
        } else if (name == u"ul"_s || name == u"ol"_s) {
            flush();
            m_lists.removeLast();
            blank();
        } else if (name == u"th"_s || name == u"td"_s) {
            m_line = m_line.simplified() + u" | "_s;
        } else if (name == u"tr"_s) {
            if (m_line.endsWith(u" | "_s))
                m_line.chop(3);
            flush();
        } else if (name == u"table"_s || name == u"dl"_s) {
            flush();
            blank();
        } else if (name == u"li"_s || name == u"dt"_s || name == u"dd"_s || name == u"br"_s) {
            flush();
        }
    }

    void blank()
    {
        if (!m_out.isEmpty() && !m_out.endsWith(u"\n\n"_s))
            m_out += m_out.endsWith(u'\n') ? u"\n"_s : u"\n\n"_s;
    }

    void flush()
    {
        const QString text = m_line.simplified();
        m_line.clear();
        if (text.isEmpty())
            return;
        const int depth = std::max(0, int(m_lists.size()) - 1) * 2;
        QString line = QString(depth, u' ') + m_mark;
        const QString indent(line.size(), u' ');
        bool empty = true;
        for (const QString &word : text.split(u' ')) {
            if (!empty && line.size() + 1 + word.size() > m_width) {
                m_out += line + u'\n';
                line = indent;
                empty = true;
            }
            line += empty ? word : u' ' + word;
            empty = false;
        }
        m_out += line + u'\n';
        m_mark = QString(m_mark.size(), u' ');
        if (m_lists.isEmpty())
            m_mark.clear();
    }

    int m_width;
    QString m_out;
    QString m_line;
    QString m_mark;
    QList<int> m_lists; ///< the next number of each open list, 0 = no numbers
    bool m_pre = false;
};

} // namespace

QString manualText(const ManualPage &page, int width)
{
    return TextSetter(width).set(withoutWindowLinks(page.html));
}

} // namespace assessment
