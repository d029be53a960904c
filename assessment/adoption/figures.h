#pragma once

#include "assessment/adoption/disclosure.h"
#include "assessment/result.h"
#include "assessment/scheme/scheme.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace assessment {

/// Which assessments are counted: all, or those that a review has accepted.
enum class AdoptionBasis { All, Accepted };

QString idOf(AdoptionBasis basis); ///< "all", "accepted"
std::optional<AdoptionBasis> adoptionBasisFromId(const QString &id);

/// One product as it is counted: once, by its newest assessment. It leaves the program only as part
/// of a count.
struct CountedProduct
{
    QString key; ///< the same for assessments of the same product, wherever they were made
    QString type;
    QDateTime worked; ///< when an answer was given last, UTC
    bool accepted = false;
    QList<Verdict> guidelines; ///< in the order of the scheme
    QList<Verdict> provisions; ///< the same, through all guidelines
};

/// Brand and model in a form in which the same product compares equal.
QString adoptionKey(const QString &brand, const QString &model);

/// "2026-Q3" of a day.
QString quarterOf(QDate day);

/// Some verdicts, one bit for each.
class VerdictSet
{
public:
    VerdictSet() = default;
    static VerdictSet of(const QList<Verdict> &verdicts);
    static VerdictSet all();

    bool contains(Verdict verdict) const { return m_bits & (1 << int(verdict)); }
    bool isOne() const { return m_bits != 0 && (m_bits & (m_bits - 1)) == 0; }
    QList<Verdict> verdicts() const; ///< in the order of adoptionVerdicts()

    friend bool operator==(VerdictSet, VerdictSet) = default;
    friend bool operator<(VerdictSet one, VerdictSet other) { return one.m_bits < other.m_bits; }

private:
    int m_bits = 0;
};

/// In the order in which figures show them: pass first.
const QList<Verdict> &adoptionVerdicts();

/// A number that is known between two bounds.
struct CountRange
{
    qint64 atLeast = 0;
    qint64 atMost = 0;

    bool isExact() const { return atLeast == atMost; }
    friend bool operator==(const CountRange &, const CountRange &) = default;
};

QString inWords(const CountRange &range);   ///< "12", "at least 7, at most 12"
QString inFigures(const CountRange &range); ///< "12", "7–12"

/// How the products of a group do by guidelines and provisions. What cannot be told apart is
/// counted together: products of one of several types, with one of several verdicts.
struct AdoptionGroup
{
    enum class By { All, Type, Quarter };

    By by = By::All;
    QStringList types = {}; ///< of productTypes(): one, or those that are not told apart
    QString from = {};      ///< first and last quarter: "2026-Q1"
    QString to = {};
    qint64 products = 0;
    /// By item ("guideline/1", "CoP-1.1") how many products have one of these verdicts. What is
    /// not there is no product; the counts of an item add up to products.
    QMap<QString, QMap<VerdictSet, qint64>> counts = {};

    CountRange range(const QString &item, Verdict verdict) const;
    /// Orders groups as figures list them and tells whether two are of the same products.
    QStringList key() const;

    friend bool operator==(const AdoptionGroup &, const AdoptionGroup &) = default;
};

QString idOf(AdoptionGroup::By by); ///< "all", "type", "quarter"
std::optional<AdoptionGroup::By> adoptionGroupByFromId(const QString &id);

/// Anonymous figures over the products of one laboratory, or of several: nothing in them names a
/// maker, a product or a person, and no small group can be computed from them
/// (docs/adr/0039-adoption-figures.md). A value that can be added to others.
struct AdoptionFigures
{
    QString scheme;
    QByteArray schemeSha256; ///< of its catalogue, 32 bytes
    AdoptionBasis basis = AdoptionBasis::All;
    qint64 smallestGroup = usualSmallestGroup;
    QStringList sources = {}; ///< random, 32 hexadecimal digits each: who has counted
    QDate firstAsOf = {};     ///< when the earliest of them counted, and the latest (UTC)
    QDate lastAsOf = {};
    QList<AdoptionGroup> groups = {}; ///< all products first, then types, then quarters

    const AdoptionGroup &total() const { return groups.constFirst(); }
    QList<AdoptionGroup> groupsBy(AdoptionGroup::By by) const;
    /// How many products are of \a type for certain, and how many at most.
    CountRange ofType(const QString &type) const;

    friend bool operator==(const AdoptionFigures &, const AdoptionFigures &) = default;
};

/// The item of a guideline: "guideline/7".
QString adoptionItem(const Guideline &guideline);

struct AdoptionOptions
{
    AdoptionBasis basis = AdoptionBasis::All;
    qint64 smallestGroup = usualSmallestGroup; ///< leastSmallestGroup … mostSmallestGroup
    QString source;                            ///< see AdoptionFigures::sources
    QDate asOf;
};

/// Counts \a products, each key once. Refused when there are fewer than the smallest group.
Result<AdoptionFigures> makeFigures(const Scheme &scheme, const QList<CountedProduct> &products,
                                    const AdoptionOptions &options);

/// Adds figures of different laboratories, in any order and any grouping to the same result.
/// Refused when they are of different schemes, editions or bases, or when one laboratory has
/// counted in both. The smallest group is that of the least strict.
Result<AdoptionFigures> merged(const AdoptionFigures &one, const AdoptionFigures &other);

} // namespace assessment
