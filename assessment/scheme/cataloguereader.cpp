#include "assessment/scheme/cataloguereader.h"

#include "assessment/json/canonicaljson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Catalogue)
};

constexpr int labelGuidelines = 13; // the form of a label is that of the Code
constexpr int longestTitle = 200;
constexpr int longestText = 1000; // of a requirement, a question, a piece of evidence wanted

using Part = OscalDocument::Part;
using Property = OscalDocument::Property;

QList<Part> named(const QList<Part> &parts, const QString &name)
{
    QList<Part> found;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(found),
                 [&](const Part &part) { return part.name == name; });
    return found;
}

} // namespace

Scheme CatalogueReader::read()
{
    m_root.allow({u"$schema"_s});
    JsonReader catalog = m_root.child(u"catalog"_s);
    m_oscal.readBackMatter(catalog); // first, because links point into it
    (void)m_oscal.readUuid(catalog, u"uuid"_s);
    m_scope.readQuestions(catalog);
    m_scheme.scopeQuestions = m_scope.questions();
    catalog.each(u"groups"_s, [this](JsonReader &group) { readGroup(group); });
    readMetadata(catalog.child(u"metadata"_s)); // last, because it holds the counts
    catalog.finish();
    m_root.finish();
    return m_scheme;
}

void CatalogueReader::checkCount(const std::optional<Property> &declared,
                                 OscalProperties &properties, int counted, const QString &what)
{
    if (declared && declared->value != QString::number(counted)) {
        properties.problem(*declared, Text::tr("says %1, but the document has %2 %3")
                                          .arg(declared->value)
                                          .arg(counted)
                                          .arg(what));
    }
}

void CatalogueReader::readMetadata(JsonReader metadata)
{
    m_scheme.title = metadata.line(u"title"_s, longestTitle);
    m_scheme.version = m_oscal.readEdition(metadata);

    OscalProperties properties(m_oscal.readProperties(metadata), OscalDocument::ownSpace(),
                               metadata);
    if (const auto id = properties.one(u"scheme-id"_s)) {
        static const QRegularExpression form(u"\\A[a-z][a-z0-9-]{1,23}\\z"_s); // labels.md field 1
        m_scheme.id = id->value;
        if (!form.match(id->value).hasMatch()) {
            properties.problem(*id, Text::tr("must be 2 to 24 small letters, digits and hyphens"));
        }
    }
    if (const auto edition = properties.one(u"edition"_s)) {
        static const QRegularExpression form(u"\\A[0-9]{4}(-(0[1-9]|1[0-2]))?\\z"_s);
        m_scheme.edition = edition->value;
        if (!form.match(edition->value).hasMatch())
            properties.problem(*edition, Text::tr("must be a year or a year and month YYYY-MM"));
    }
    if (const auto review = properties.one(u"review-by"_s)) {
        m_scheme.reviewBy = dateFromIso(review->value).value_or(QDate());
        if (!m_scheme.reviewBy.isValid())
            properties.problem(*review, Text::tr("must be a date in the form YYYY-MM-DD"));
    }
    const auto labels = properties.some(u"issues-labels"_s, 0);
    const bool fitsLabel = m_scheme.guidelines.size() == labelGuidelines;
    m_scheme.issuesLabels = fitsLabel;
    for (const Property &property : labels) {
        m_scheme.issuesLabels = property.value == u"yes"_s;
        if (!m_scheme.issuesLabels && property.value != u"no"_s)
            properties.problem(property, Text::tr("must be yes or no"));
        else if (m_scheme.issuesLabels && !fitsLabel)
            properties.problem(property, Text::tr("must be no: a label shows thirteen guidelines"));
    }
    checkCount(properties.one(u"guideline-count"_s), properties, int(m_scheme.guidelines.size()),
               Text::tr("guidelines"));
    checkCount(properties.one(u"provision-count"_s), properties, m_scheme.provisionCount(),
               Text::tr("provisions"));
    properties.finish();

    m_oscal.readRolesAndParties(metadata);
    (void)m_oscal.readLinks(metadata);
    metadata.allow({u"revisions"_s, u"document-ids"_s, u"locations"_s, u"actions"_s, u"remarks"_s});
    metadata.finish();
}

QStringList CatalogueReader::readAudience(OscalProperties &properties)
{
    QStringList audience;
    const auto found = properties.some(u"applies-to"_s, 1);
    for (const Property &property : found) {
        audience.append(property.value);
        if (!audienceIds().contains(property.value)) {
            properties.problem(
                property, Text::tr("must be one of \"%1\"").arg(audienceIds().join(u"\", \""_s)));
        }
    }
    return audience;
}

QList<Law> CatalogueReader::lawsOf(JsonReader &group)
{
    QList<Law> laws;
    const auto resources = m_oscal.readLinks(group);
    for (const OscalDocument::Resource &resource : resources) {
        QString kind;
        QDate asOf;
        for (const Property &property : resource.properties) {
            if (property.space == OscalDocument::ownSpace() && property.name == u"kind"_s)
                kind = property.value;
            if (property.space == OscalDocument::ownSpace() && property.name == u"as-of"_s)
                asOf = dateFromIso(property.value).value_or(QDate());
        }
        if (kind != u"legislation"_s)
            continue;
        if (!asOf.isValid()) {
            group.problem(u"links"_s, Text::tr("\"%1\" has no date \"as-of\"").arg(resource.title));
            continue;
        }
        laws.append({resource.title, asOf});
    }
    return laws;
}

void CatalogueReader::readLabel(const QList<Property> &all, JsonReader &group, Guideline &guideline)
{
    guideline.label = QString::number(guideline.number);
    for (const Property &property : all) {
        if (property.name != u"label"_s || property.space == OscalDocument::ownSpace())
            continue;
        static const QRegularExpression form(u"\\A[0-9]{1,2}(\\.[0-9]{1,2})*\\z"_s);
        guideline.label = property.value;
        if (!form.match(property.value).hasMatch()) {
            group.problemAt(property.pointer + u"/value"_s,
                            Text::tr("must be the number of a guideline or clause, such as 5.1"));
        }
        for (const Guideline &other : std::as_const(m_scheme.guidelines)) {
            if (other.label == property.value) {
                group.problemAt(property.pointer + u"/value"_s,
                                Text::tr("\"%1\" stands there twice").arg(property.value));
            }
        }
    }
}

void CatalogueReader::readGroupProperties(JsonReader &group, Guideline &guideline)
{
    const QList<Property> all = m_oscal.readProperties(group);
    OscalProperties properties(all, OscalDocument::ownSpace(), group);
    const int expected = int(m_scheme.guidelines.size()) + 1;
    guideline.number = expected;
    readLabel(all, group, guideline);
    if (const auto number = properties.one(u"number"_s);
        number && number->value != QString::number(expected)) {
        properties.problem(
            *number,
            Text::tr("must be %1, because guidelines are numbered from 1 in order").arg(expected));
    }
    if (const auto topThree = properties.one(u"top-three"_s)) {
        guideline.topThree = topThree->value == u"yes"_s;
        if (!guideline.topThree && topThree->value != u"no"_s)
            properties.problem(*topThree, Text::tr("must be yes or no"));
    }
    guideline.appliesTo = readAudience(properties);
    QStringList clauses;
    const auto found = properties.some(u"etsi-clause"_s, 0);
    for (const Property &clause : found) {
        static const QRegularExpression form(u"\\A[0-9]{1,2}(\\.[0-9]{1,2})*\\z"_s);
        clauses.append(clause.value);
        if (!form.match(clause.value).hasMatch())
            properties.problem(clause, Text::tr("must be the number of a clause, such as 5.1"));
    }
    guideline.etsiClause = clauses.join(u", "_s);
    properties.finish();
}

void CatalogueReader::readGroup(JsonReader &group)
{
    Guideline guideline;
    const QString id = m_oscal.readId(group, u"id"_s);
    guideline.title = group.line(u"title"_s, longestTitle);
    readGroupProperties(group, guideline);
    guideline.laws = lawsOf(group);
    for (const Law &law : std::as_const(guideline.laws)) {
        // The name of a law is not translated, so neither is its date.
        guideline.legislation.append(u"%1 (as of %2)"_s.arg(
            law.title,
            QLocale(QLocale::English, QLocale::UnitedKingdom).toString(law.asOf, u"MMMM yyyy"_s)));
    }

    const QList<Part> parts = m_oscal.readParts(group, id);
    for (const Part &part : parts) {
        if (part.name != u"overview"_s)
            group.problemAt(part.pointer + u"/name"_s, Text::tr("must be \"overview\""));
    }
    if (parts.size() != 1)
        group.problem(u"parts"_s, Text::tr("there must be exactly one part \"overview\""));
    else
        guideline.outcome = prose(parts.first());

    group.each(u"controls"_s, [&](JsonReader &control) { readControl(control, guideline); });
    const auto decisive = [](const Provision &provision) { return decides(provision.strength); };
    if (std::none_of(guideline.provisions.begin(), guideline.provisions.end(), decisive)) {
        group.problem(u"controls"_s, Text::tr("no provision decides whether the guideline is met"));
    }
    group.allow({u"class"_s});
    group.finish();
    m_scheme.guidelines.append(guideline);
}

void CatalogueReader::readControl(JsonReader &control, Guideline &guideline)
{
    Provision provision;
    provision.id = m_oscal.readId(control, u"id"_s);
    provision.title = control.line(u"title"_s, longestTitle);
    readControlProperties(control, guideline, provision);
    readControlParts(control, provision);
    control.allow({u"class"_s});
    (void)m_oscal.readLinks(control);
    control.finish();
    const QJsonObject normative{{u"strength"_s, idOf(provision.strength)},
                                {u"requirement"_s, provision.requirement}};
    provision.digest =
        QCryptographicHash::hash(canonicalJson(normative), QCryptographicHash::Sha256);
    guideline.provisions.append(provision);
}

// The guidelines are numbered by us, place by place; a standard numbers its own provisions.
void CatalogueReader::checkLabel(const Property &label, const Guideline &guideline,
                                 const Provision &provision, JsonReader &control)
{
    const QString place = label.pointer + u"/value"_s;
    if (guideline.label == QString::number(guideline.number)) {
        const QString expected =
            u"%1.%2"_s.arg(guideline.number).arg(guideline.provisions.size() + 1);
        if (label.value != expected) {
            control.problemAt(
                place, Text::tr("must be %1, the number of the guideline and the place in it")
                           .arg(expected));
        }
    } else if (!label.value.startsWith(guideline.label + u'-')
               || !provision.id.endsWith(u'-' + label.value)) {
        control.problemAt(
            place,
            Text::tr("must begin with \"%1-\" and end the id of the control").arg(guideline.label));
    }
}

void CatalogueReader::readControlProperties(JsonReader &control, const Guideline &guideline,
                                            Provision &provision)
{
    const QList<Property> all = m_oscal.readProperties(control);
    for (const Property &property : all) {
        if (property.name == u"label"_s && property.space != OscalDocument::ownSpace())
            checkLabel(property, guideline, provision, control);
    }

    OscalProperties properties(all, OscalDocument::ownSpace(), control);
    if (const auto strength = properties.one(u"strength"_s)) {
        if (const auto known = strengthFromId(strength->value))
            provision.strength = *known;
        else
            properties.problem(*strength, Text::tr("\"%1\" is no strength").arg(strength->value));
    }
    m_scope.readDependencies(properties, provision);
    if (const auto testability = properties.one(u"testability"_s)) {
        if (const auto known = testabilityFromId(testability->value))
            provision.testability = *known;
        else
            properties.problem(*testability, Text::tr("must be paper, assisted or device"));
    }
    provision.appliesTo = readAudience(properties);
    const auto tests = properties.some(u"device-test"_s, 0);
    for (const Property &test : tests) {
        static const QRegularExpression form(u"\\ADT-[0-9]{2,3}\\z"_s);
        provision.deviceTests.append(test.value);
        if (!form.match(test.value).hasMatch())
            properties.problem(test, Text::tr("must be a device test such as DT-04"));
    }
    const auto references = properties.some(u"reference"_s, 0);
    for (const Property &reference : references)
        provision.references.append(reference.value);
    properties.finish();
}

QString CatalogueReader::prose(const Part &part)
{
    if (part.prose.isEmpty())
        m_root.problemAt(part.pointer + u"/prose"_s, Text::tr("missing"));
    else if (part.prose.size() > longestText)
        m_root.problemAt(part.pointer + u"/prose"_s,
                         Text::tr("longer than %n character(s)", nullptr, longestText));
    return part.prose;
}

void CatalogueReader::readControlParts(JsonReader &control, Provision &provision)
{
    const QList<Part> parts = m_oscal.readParts(control, provision.id);
    static const QStringList known = {u"statement"_s, u"guidance"_s, u"assessment-objective"_s,
                                      u"assessment-method"_s};
    for (const Part &part : parts) {
        if (!part.name.isEmpty() && !known.contains(part.name)) {
            control.problemAt(part.pointer + u"/name"_s,
                              Text::tr("must be one of \"%1\"").arg(known.join(u"\", \""_s)));
        }
    }
    const auto single = [&](const QString &name, qsizetype least) {
        const QList<Part> found = named(parts, name);
        if (found.size() < least) {
            control.problem(u"parts"_s, Text::tr("the part \"%1\" is missing").arg(name));
        } else if (found.size() > 1) {
            control.problemAt(found[1].pointer,
                              Text::tr("there must be only one part \"%1\"").arg(name));
        }
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    };
    if (const auto statement = single(u"statement"_s, 1))
        provision.requirement = prose(*statement);
    if (const auto guidance = single(u"guidance"_s, 0))
        provision.note = prose(*guidance);
    if (const auto objective = single(u"assessment-objective"_s, 1)) {
        for (const Part &question : objective->parts)
            provision.questions.append(prose(question));
        if (objective->parts.isEmpty())
            control.problemAt(objective->pointer, Text::tr("holds no question"));
    }
    readMethods(control, named(parts, u"assessment-method"_s), provision);
}

QStringList CatalogueReader::items(const Part &method)
{
    const QList<Part> objects = named(method.parts, u"assessment-objects"_s);
    if (objects.size() != 1 || objects.first().parts.isEmpty()) {
        m_root.problemAt(method.pointer,
                         Text::tr("there must be one part \"assessment-objects\" with items"));
        return {};
    }
    QStringList texts;
    for (const Part &item : objects.first().parts)
        texts.append(prose(item));
    return texts;
}

void CatalogueReader::readMethods(JsonReader &control, const QList<Part> &methods,
                                  Provision &provision)
{
    QStringList found;
    QStringList tests;
    for (const Part &method : methods) {
        JsonReader owner = control;
        OscalProperties properties(method.properties, OscalDocument::methodSpace(), owner);
        const auto kinds = std::count_if(
            method.properties.begin(), method.properties.end(), [](const Property &property) {
                return property.name == u"method"_s
                       && property.space == OscalDocument::methodSpace();
            });
        if (kinds != 1) {
            control.problemAt(method.pointer,
                              Text::tr("must have one property \"method\" of the namespace \"%1\"")
                                  .arg(OscalDocument::methodSpace()));
            continue;
        }
        const Property kind = *properties.one(u"method"_s);
        if (!QStringList{u"EXAMINE"_s, u"INTERVIEW"_s, u"TEST"_s}.contains(kind.value))
            properties.problem(kind, Text::tr("must be EXAMINE, INTERVIEW or TEST"));
        else if (found.contains(kind.value))
            properties.problem(kind, Text::tr("\"%1\" stands there twice").arg(kind.value));
        found.append(kind.value);
        const QStringList texts = items(method);
        if (kind.value == u"EXAMINE"_s)
            provision.evidenceWanted = texts;
        if (kind.value == u"INTERVIEW"_s)
            provision.interviews = texts;
        if (kind.value == u"TEST"_s)
            tests = texts;
    }
    if (!found.contains(u"EXAMINE"_s))
        control.problem(u"parts"_s, Text::tr("no assessment method EXAMINE lists the evidence"));
    if (tests != provision.deviceTests) {
        control.problem(u"parts"_s, Text::tr("the assessment method TEST and the properties "
                                             "\"device-test\" name different tests"));
    }
    if (provision.testability == Testability::Device && provision.deviceTests.isEmpty()) {
        control.problem(u"props"_s, Text::tr("a provision that a device test shows must name one"));
    }
}

} // namespace assessment
