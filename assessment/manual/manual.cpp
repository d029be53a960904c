#include "assessment/manual/manual.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

const QString root = u":/manual"_s;
const QString english = u"en"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Elements after which a word does not go on.
bool isBlock(QStringView name)
{
    static const QStringList blocks{u"p"_s,     u"li"_s, u"td"_s, u"th"_s, u"dt"_s,
                                    u"dd"_s,    u"h1"_s, u"h2"_s, u"h3"_s, u"pre"_s,
                                    u"table"_s, u"ul"_s, u"ol"_s, u"dl"_s, u"br"_s};
    return blocks.contains(name);
}

/// Takes an article apart into its title and the sections that have a name.
class ArticleReader
{
public:
    explicit ArticleReader(ManualPage &page) : m_page(page) {}

    void read()
    {
        QXmlStreamReader xml(m_page.html);
        m_page.sections.append(ManualSection{});
        while (!xml.atEnd()) {
            switch (xml.readNext()) {
            case QXmlStreamReader::StartElement: begin(xml); break;
            case QXmlStreamReader::EndElement: end(xml.name()); break;
            case QXmlStreamReader::Characters: m_page.sections.last().text += xml.text(); break;
            default: break;
            }
        }
        for (ManualSection &section : m_page.sections) {
            section.text = section.text.simplified();
            section.title = section.title.simplified();
        }
    }

private:
    void begin(const QXmlStreamReader &xml)
    {
        const QString id = xml.attributes().value(u"id"_s).toString();
        const bool heading = xml.name() == u"h1"_s || xml.name() == u"h2"_s || xml.name() == u"h3"_s
                             || xml.name() == u"dt"_s;
        if (!id.isEmpty())
            m_page.sections.append({.anchor = id, .title = {}, .text = {}});
        if (heading)
            m_headingAt = m_page.sections.last().text.size();
    }

    void end(QStringView name)
    {
        ManualSection &section = m_page.sections.last();
        const bool heading = m_headingAt >= 0 && (name.startsWith(u'h') || name == u"dt"_s);
        if (heading) {
            const QString words = section.text.mid(m_headingAt).simplified();
            if (name == u"h1"_s)
                m_page.title = words;
            if (section.title.isEmpty())
                section.title = words;
            m_headingAt = -1;
        }
        if (isBlock(name))
            section.text += u' ';
    }

    ManualPage &m_page;
    qsizetype m_headingAt = -1;
};

/// Words around \a at, cut between words.
QString around(const QString &text, qsizetype at)
{
    constexpr qsizetype before = 60;
    constexpr qsizetype length = 160;
    qsizetype from = at <= before ? 0 : text.indexOf(u' ', at - before) + 1;
    if (from > at)
        from = at;
    qsizetype to =
        text.size() - from <= length ? text.size() : text.lastIndexOf(u' ', from + length);
    if (to <= at)
        to = text.size();
    return (from > 0 ? u"… "_s : QString()) + text.mid(from, to - from)
           + (to < text.size() ? u" …"_s : QString());
}

} // namespace

QStringList Manual::languages()
{
    QStringList tags = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    tags.removeAll(u"pictures"_s);
    tags.removeAll(english);
    tags.prepend(english);
    return tags;
}

const Manual &Manual::in(const QString &language)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const Manual>> kept;
    const QString spoken = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    const QString tag = languages().contains(spoken) ? spoken : english;
    const QMutexLocker lock(&mutex);
    std::shared_ptr<const Manual> &manual = kept[tag];
    if (!manual)
        manual = std::shared_ptr<const Manual>(new Manual(tag));
    return *manual;
}

Manual::Manual(const QString &language) : m_language(language)
{
    QByteArray contents = contentOf(u"%1/%2/contents.json"_s.arg(root, language));
    if (contents.isEmpty()) // some pages only are translated
        contents = contentOf(u"%1/%2/contents.json"_s.arg(root, english));
    const QJsonObject json = QJsonDocument::fromJson(contents).object();
    m_title = json[u"title"_s].toString();
    const QJsonArray chapters = json[u"chapters"_s].toArray();
    for (const QJsonValue &chapter : chapters) {
        ManualChapter one{.title = chapter[u"title"_s].toString(), .pages = {}};
        const QJsonArray pages = chapter[u"pages"_s].toArray();
        for (const QJsonValue &page : pages) {
            one.pages.append(page.toString());
            read(one.pages.last());
        }
        m_chapters.append(one);
    }
}

void Manual::read(const QString &id)
{
    ManualPage page{.id = id, .language = m_language, .title = {}, .html = {}, .sections = {}};
    QByteArray html = contentOf(u"%1/%2/%3.html"_s.arg(root, m_language, id));
    if (html.isEmpty()) {
        page.language = english;
        html = contentOf(u"%1/%2/%3.html"_s.arg(root, english, id));
    }
    page.html = QString::fromUtf8(html);
    ArticleReader(page).read();
    m_pages.insert(id, page);
}

QStringList Manual::pageIds() const
{
    QStringList ids;
    for (const ManualChapter &chapter : m_chapters)
        ids += chapter.pages;
    return ids;
}

const ManualPage *Manual::page(const QString &id) const
{
    const auto found = m_pages.constFind(id);
    return found == m_pages.cend() ? nullptr : &*found;
}

QList<ManualHit> Manual::search(const QString &words, int most) const
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    QList<ManualHit> inTitle;
    QList<ManualHit> inText;
    if (wanted.isEmpty())
        return {};
    const QStringList ids = pageIds();
    for (const QString &id : ids) {
        const ManualPage &page = m_pages[id];
        for (const ManualSection &section : page.sections) {
            const QString all = page.title + u' ' + section.text;
            const bool fits = std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
                return all.contains(word, Qt::CaseInsensitive);
            });
            // What only the title of the page holds is one hit, not one for each of its parts.
            const qsizetype at = section.text.indexOf(wanted.constFirst(), 0, Qt::CaseInsensitive);
            if (!fits || (at < 0 && !section.anchor.isEmpty()))
                continue;
            const bool titled = std::any_of(wanted.begin(), wanted.end(), [&](const QString &word) {
                return section.title.contains(word, Qt::CaseInsensitive)
                       || (section.anchor.isEmpty()
                           && page.title.contains(word, Qt::CaseInsensitive));
            });
            const bool named = !section.title.isEmpty() && section.title != page.title;
            (titled ? inTitle : inText)
                .append({.page = id,
                         .anchor = section.anchor,
                         .title = named ? u"%1 · %2"_s.arg(page.title, section.title) : page.title,
                         .excerpt = around(section.text, std::max<qsizetype>(0, at))});
        }
    }
    return (inTitle + inText).mid(0, most);
}

QByteArray Manual::picture(const QString &name)
{
    return name.contains(u'/') ? QByteArray() : contentOf(u"%1/pictures/%2"_s.arg(root, name));
}

QStringList Manual::pictures()
{
    return QDir(root + u"/pictures"_s).entryList(QDir::Files, QDir::Name);
}

QString withoutWindowLinks(const QString &html)
{
    static const QRegularExpression alone(u"<p><a href=\"assay:[^\"]*\">[^<]*</a></p>\\s*"_s);
    static const QRegularExpression within(u"<a href=\"assay:[^\"]*\">([^<]*)</a>"_s);
    return QString(html).remove(alone).replace(within, u"\\1"_s);
}

} // namespace assessment
