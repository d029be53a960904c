#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace assessment {

/// A part of a page of the manual that a search can find: what stands under one heading that has an
/// id, or one word of the glossary.
struct ManualSection
{
    QString anchor; ///< "" for what stands before the first heading with an id
    QString title;
    QString text; ///< without markup, in one line
};

/// One page, as it lies in resources/manual/LANGUAGE/ID.html: an <article> of well-formed XHTML.
struct ManualPage
{
    QString id;       ///< "labels", "guideline-4"
    QString language; ///< of its text; English where there is no translation of it
    QString title;
    QString html; ///< the article, without html, head and body
    QList<ManualSection> sections;
};

struct ManualChapter
{
    QString title;
    QStringList pages; ///< ids, in the order of reading
};

struct ManualHit
{
    QString page;
    QString anchor;
    QString title;   ///< of the page, and of the section where it has one
    QString excerpt; ///< the words around what was found
};

/// The manual that is compiled into the program: pages in chapters, one folder a language. A page
/// that a language does not have is shown in English. Immutable; any thread.
class Manual
{
public:
    /// Tags of the languages that have a folder, English first.
    static QStringList languages();
    /// The manual in \a language ("en", "cy-GB"), read once and kept; in English where there is no
    /// folder for it.
    static const Manual &in(const QString &language);

    QString title() const { return m_title; }
    QString language() const { return m_language; }
    const QList<ManualChapter> &chapters() const { return m_chapters; }
    QStringList pageIds() const; ///< in the order of the contents list
    /// nullptr when there is no such page.
    const ManualPage *page(const QString &id) const;

    /// The parts in which every word of \a words occurs, those with a word in their title first; at
    /// most \a most. Nothing for words of no letter.
    QList<ManualHit> search(const QString &words, int most = 60) const;

    /// A picture by its name; empty when there is none.
    static QByteArray picture(const QString &name);
    static QStringList pictures();

private:
    explicit Manual(const QString &language);
    void read(const QString &id);

    QString m_language;
    QString m_title;
    QList<ManualChapter> m_chapters;
    QHash<QString, ManualPage> m_pages;
};

/// \a html without links into the window, for where there is none: a paragraph that is nothing but
/// such a link goes, and of others the words stay.
QString withoutWindowLinks(const QString &html);

/// \a page as text for a terminal: lines of at most \a width characters.
QString manualText(const ManualPage &page, int width = 78);

} // namespace assessment
