#include "assessment/scheme/mapping.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Mapping)
};

/// The relation of \a link's sources to one of its targets: each of several is less than all.
Relation forwards(const ProvisionLink &link)
{
    if (link.targets.size() == 1)
        return link.relation;
    switch (link.relation) {
    case Relation::Equal:
    case Relation::Superset: return Relation::Superset;
    case Relation::Subset:
    case Relation::Overlaps: return Relation::Overlaps;
    case Relation::Supports: return Relation::Supports;
    case Relation::Deemed: return Relation::Deemed;
    }
    Q_UNREACHABLE();
}

/// The relation of \a link's targets to one of its sources; nothing where it says nothing.
std::optional<Relation> backwards(const ProvisionLink &link)
{
    const bool several = link.sources.size() > 1;
    switch (link.relation) {
    case Relation::Equal: return several ? Relation::Superset : Relation::Equal;
    case Relation::Superset: return several ? Relation::Overlaps : Relation::Subset;
    case Relation::Subset: return Relation::Superset;
    case Relation::Overlaps: return Relation::Overlaps;
    // Help goes one way, and a law that takes one thing for another says nothing of the reverse.
    case Relation::Supports:
    case Relation::Deemed: return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

QString idOf(Relation relation)
{
    switch (relation) {
    case Relation::Equal: return u"equal"_s;
    case Relation::Superset: return u"superset"_s;
    case Relation::Subset: return u"subset"_s;
    case Relation::Overlaps: return u"overlaps"_s;
    case Relation::Supports: return u"supports"_s;
    case Relation::Deemed: return u"deemed"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Relation> relationFromId(const QString &id)
{
    for (const Relation one : {Relation::Equal, Relation::Superset, Relation::Subset,
                               Relation::Overlaps, Relation::Supports, Relation::Deemed}) {
        if (idOf(one) == id)
            return one;
    }
    return std::nullopt;
}

QString inWords(Relation relation, bool backwards)
{
    switch (relation) {
    case Relation::Equal: return Text::tr("asks for the same as");
    case Relation::Superset: return backwards ? Text::tr("is covered by") : Text::tr("covers");
    case Relation::Subset: return backwards ? Text::tr("contains") : Text::tr("is part of");
    case Relation::Overlaps: return Text::tr("overlaps with");
    case Relation::Supports: return backwards ? Text::tr("is helped by") : Text::tr("helps with");
    case Relation::Deemed:
        return backwards ? Text::tr("is deemed to be met with")
                         : Text::tr("is taken by law to fulfil");
    }
    Q_UNREACHABLE();
}

QString idOf(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Published: return u"published"_s;
    case Confidence::Derived: return u"derived"_s;
    case Confidence::User: return u"user"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Confidence> confidenceFromId(const QString &id)
{
    for (const Confidence one : {Confidence::Published, Confidence::Derived, Confidence::User}) {
        if (idOf(one) == id)
            return one;
    }
    return std::nullopt;
}

QString nameOf(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Published: return Text::tr("Published");
    case Confidence::Derived: return Text::tr("Own reading");
    case Confidence::User: return Text::tr("Set by the user");
    }
    Q_UNREACHABLE();
}

QString idOf(DocumentStatus status)
{
    switch (status) {
    case DocumentStatus::Current: return u"current"_s;
    case DocumentStatus::Superseded: return u"superseded"_s;
    case DocumentStatus::Withdrawn: return u"withdrawn"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DocumentStatus> documentStatusFromId(const QString &id)
{
    for (const DocumentStatus one :
         {DocumentStatus::Current, DocumentStatus::Superseded, DocumentStatus::Withdrawn}) {
        if (idOf(one) == id)
            return one;
    }
    return std::nullopt;
}

QString nameOf(DocumentStatus status)
{
    switch (status) {
    case DocumentStatus::Current: return Text::tr("In force");
    case DocumentStatus::Superseded: return Text::tr("Replaced by a later one");
    case DocumentStatus::Withdrawn: return Text::tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

QString placeInWords(const QString &place)
{
    static const QString guideline = u"guideline-"_s;
    static const QString clause = u"clause-"_s;
    if (place.startsWith(guideline))
        return Text::tr("Guideline %1").arg(place.sliced(guideline.size()));
    if (place.startsWith(clause))
        return Text::tr("Clause %1").arg(place.sliced(clause.size()));
    return place;
}

bool coversAll(const Basis &basis)
{
    switch (basis.relation) {
    case Relation::Equal:
    case Relation::Superset:
    case Relation::Deemed: return true;
    case Relation::Subset:
    case Relation::Overlaps:
    case Relation::Supports: return false;
    }
    Q_UNREACHABLE();
}

QList<Basis> basesOf(const QList<Mapping> &mappings, const QString &from, const QString &to,
                     const QString &provision)
{
    QList<Basis> bases;
    const auto add = [&](const ProvisionLink &link, const QStringList &provisions,
                         Relation relation) {
        bases.append({.provisions = provisions,
                      .relation = relation,
                      .confidence = link.confidence,
                      .remark = link.remark});
    };
    for (const Mapping &mapping : mappings) {
        for (const ProvisionLink &link : mapping.links) {
            if (mapping.source == from && mapping.target == to && link.targets.contains(provision))
                add(link, link.sources, forwards(link));
            if (mapping.source == to && mapping.target == from
                && link.sources.contains(provision)) {
                if (const auto relation = backwards(link))
                    add(link, link.targets, *relation);
            }
        }
    }
    return bases;
}

QList<Counterpart> counterpartsOf(const QList<Mapping> &mappings, const QString &scheme,
                                  const QString &provision)
{
    QList<Counterpart> counterparts;
    for (const Mapping &mapping : mappings) {
        for (const ProvisionLink &link : mapping.links) {
            for (const bool backwards : {false, true}) {
                const QStringList &here = backwards ? link.targets : link.sources;
                if ((backwards ? mapping.target : mapping.source) != scheme
                    || !here.contains(provision))
                    continue;
                QStringList together = here;
                together.removeAll(provision);
                counterparts.append({.scheme = backwards ? mapping.source : mapping.target,
                                     .provisions = backwards ? link.sources : link.targets,
                                     .together = together,
                                     .relation = link.relation,
                                     .backwards = backwards,
                                     .confidence = link.confidence,
                                     .remark = link.remark,
                                     .origin = mapping.origin,
                                     .asOf = mapping.asOf});
            }
        }
    }
    return counterparts;
}

} // namespace assessment
