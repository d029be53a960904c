#pragma once

#include "assessment/result.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace labels {

/// One line of a leaflet, and when it is there. A tag says something of the product
/// (leafletTags()); "!tag" that this is not so. All of \c when must hold.
struct LeafletItemRule
{
    enum class Kind {
        Paragraph,
        Point,
        Check,   ///< a box to tick
        Warning, ///< stands out
        Maker,   ///< steps that the maker wrote
    };

    Kind kind = Kind::Paragraph;
    QString key; ///< of the text, "reset.wipes"; of a Maker the field, "reset"
    QStringList when;
    bool optional = false; ///< nothing is missing when the maker wrote nothing
};

struct LeafletBlockRule
{
    QString id;
    QStringList provisions; ///< that it is the guidance for; findings name the first
    QStringList when;
    QStringList any;       ///< one of these must hold, when there are some
    bool optional = false; ///< may be left out of a sheet that has no room for it
    QList<LeafletItemRule> items;
};

/// What a leaflet consists of, whatever the language: resources/leaflet/outline.json.
const QList<LeafletBlockRule> &leafletOutline();

/// Every tag that a rule may name.
const QSet<QString> &knownLeafletTags();

/// Languages a leaflet can be written in, BCP 47, the usual one first: one for each file
/// resources/leaflet/texts.TAG.json.
QStringList leafletLanguages();

/// The texts of a leaflet in one language, from a file that anybody can write. Any thread.
class LeafletTexts
{
public:
    /// Usage when there is no such language.
    static assessment::Result<LeafletTexts> of(const QString &language);
    /// InvalidInput, naming every problem, when something is missing, unknown, or says more or less
    /// than the English text of the same name. \a where names the file in errors.
    static assessment::Result<LeafletTexts> read(const QByteArray &json, const QString &where);

    QString language() const { return m_language; }
    QString review() const { return m_review; }   ///< who read it: "machine draft, not reviewed"
    QString measure() const { return m_measure; } ///< id of a ReadingMeasure
    /// The highest reading age (years) that a leaflet should have, or the value of the measure that
    /// it should not be harder than.
    std::optional<double> mostAge() const { return m_mostAge; }
    std::optional<double> hardestValue() const { return m_hardestValue; }

    /// A text or word, which must be there, with the values of its placeholders put in.
    QString text(const QString &key, const QMap<QString, QString> &values = {}) const;
    QString word(const QString &key, const QMap<QString, QString> &values = {}) const;
    QString date(QDate date) const; ///< the month in words
    /// "3 months": \a unit is "days" or "months".
    QString count(const QString &unit, int number) const;
    /// The names of \a items of the kind "data", "sensors" or "links", as one list.
    QString list(const QString &kind, const QStringList &items) const;
    QString contact(const QString &id) const { return m_contacts.value(id); }
    QDate contactsAsOf() const { return m_contactsAsOf; } ///< when the contacts were looked at

private:
    friend class LeafletTextsReader;

    QString m_language;
    QString m_review;
    QString m_measure;
    std::optional<double> m_mostAge;
    std::optional<double> m_hardestValue;
    QDate m_contactsAsOf;
    QStringList m_months;
    QHash<QString, QString> m_words;
    QHash<QString, QHash<QString, QString>> m_choices;
    QHash<QString, QString> m_contacts;
    QHash<QString, QString> m_texts;
};

} // namespace labels
