#include "assessment/scheme/cataloguewriter.h"

#include "assessment/scheme/oscal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

QJsonObject property(const QString &name, const QString &value)
{
    return {{u"name"_s, name}, {u"ns"_s, OscalDocument::ownSpace()}, {u"value"_s, value}};
}

QJsonObject common(const QString &name, const QString &value)
{
    return {{u"name"_s, name}, {u"value"_s, value}};
}

QString yesOrNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

/// Places that go up to 99 sort as texts.
QString sortable(qsizetype place)
{
    return u"%1"_s.arg(place, 2, 10, QChar(u'0'));
}

class CatalogueWriter
{
public:
    explicit CatalogueWriter(const Scheme &scheme) : m_scheme(scheme) {}

    QJsonObject document();

private:
    QString uuid(const QString &what) const;
    QJsonObject metadata() const;
    QJsonArray parameters() const;
    QJsonObject group(const Guideline &guideline);
    QJsonObject control(const Guideline &guideline, qsizetype place) const;
    static QJsonArray controlProperties(const Guideline &guideline, qsizetype place);
    static QJsonArray controlParts(const Provision &provision);
    static QJsonObject method(const Provision &provision, const QString &kind,
                              const QString &suffix, const QStringList &items);
    QJsonObject link(const Law &law);

    const Scheme &m_scheme;
    QList<Law> m_laws;
};

/// The same thing of the same scheme has the same UUID (RFC 4122 version 5).
QString CatalogueWriter::uuid(const QString &what) const
{
    static const QUuid space(u"{6f6d5c7e-0a51-5d0c-9a4e-6d2d0b4a8f11}"_s);
    return QUuid::createUuidV5(space, m_scheme.id + u'/' + what).toString(QUuid::WithoutBraces);
}

QJsonObject CatalogueWriter::metadata() const
{
    // The first day of the edition: whoever writes a file again changes nothing of what it says.
    const QString month =
        m_scheme.edition.size() == 4 ? m_scheme.edition + u"-01"_s : m_scheme.edition;
    const QDate first = QDate::fromString(month + u"-01"_s, Qt::ISODate);
    const QString day = first.isValid() ? first.toString(Qt::ISODate) : u"2000-01-01"_s;
    return {
        {u"title"_s, m_scheme.title},
        {u"last-modified"_s, day + u"T00:00:00Z"_s},
        {u"version"_s, m_scheme.version},
        {u"oscal-version"_s, u"1.2.1"_s},
        {u"props"_s,
         QJsonArray{property(u"scheme-id"_s, m_scheme.id), property(u"edition"_s, m_scheme.edition),
                    property(u"review-by"_s, m_scheme.reviewBy.toString(Qt::ISODate)),
                    property(u"issues-labels"_s, yesOrNo(m_scheme.issuesLabels)),
                    property(u"guideline-count"_s, QString::number(m_scheme.guidelines.size())),
                    property(u"provision-count"_s, QString::number(m_scheme.provisionCount()))}}};
}

QJsonArray CatalogueWriter::parameters() const
{
    QJsonArray parameters;
    for (const ScopeQuestion &question : m_scheme.scopeQuestions) {
        const bool condition = question.kind == ScopeQuestion::Kind::Condition;
        const QString kind = condition ? u"condition"_s : u"feature"_s;
        QJsonArray properties{property(u"key"_s, question.key)};
        if (!question.oppositeOf.isEmpty())
            properties.append(property(u"opposite-of"_s, question.oppositeOf));
        parameters.append(
            QJsonObject{{u"id"_s, kind + u'-' + question.key},
                        {u"class"_s, kind},
                        {u"label"_s, question.statement},
                        {u"guidelines"_s, QJsonArray{QJsonObject{{u"prose"_s, question.question}}}},
                        {u"select"_s, QJsonObject{{u"how-many"_s, u"one"_s},
                                                  {u"choice"_s, QJsonArray{u"yes"_s, u"no"_s}}}},
                        {u"props"_s, properties}});
    }
    return parameters;
}

QJsonObject CatalogueWriter::link(const Law &law)
{
    if (!m_laws.contains(law))
        m_laws.append(law);
    const QString target = uuid(u"law/%1/%2"_s.arg(law.title, law.asOf.toString(Qt::ISODate)));
    return {{u"href"_s, u'#' + target}, {u"rel"_s, u"reference"_s}};
}

QJsonObject CatalogueWriter::group(const Guideline &guideline)
{
    const QString id = u"group-%1"_s.arg(guideline.number);
    QJsonArray properties{common(u"label"_s, guideline.label),
                          common(u"sort-id"_s, sortable(guideline.number)),
                          property(u"number"_s, QString::number(guideline.number)),
                          property(u"top-three"_s, yesOrNo(guideline.topThree))};
    for (const QString &audience : guideline.appliesTo)
        properties.append(property(u"applies-to"_s, audience));
    for (const QString &clause : guideline.etsiClause.split(u", "_s, Qt::SkipEmptyParts))
        properties.append(property(u"etsi-clause"_s, clause));
    QJsonObject group{{u"id"_s, id},
                      {u"class"_s, u"guideline"_s},
                      {u"title"_s, guideline.title},
                      {u"props"_s, properties},
                      {u"parts"_s, QJsonArray{QJsonObject{{u"id"_s, id + u"_ovw"_s},
                                                          {u"name"_s, u"overview"_s},
                                                          {u"prose"_s, guideline.outcome}}}}};
    QJsonArray links;
    for (const Law &law : guideline.laws)
        links.append(link(law));
    if (!links.isEmpty())
        group[u"links"_s] = links;
    QJsonArray controls;
    for (qsizetype place = 0; place < guideline.provisions.size(); ++place)
        controls.append(control(guideline, place));
    group[u"controls"_s] = controls;
    return group;
}

QJsonArray CatalogueWriter::controlProperties(const Guideline &guideline, qsizetype place)
{
    const Provision &provision = guideline.provisions[place];
    // A standard numbers its own provisions, and the number ends their ids.
    const bool own = guideline.label == QString::number(guideline.number);
    const qsizetype number = provision.id.lastIndexOf(u'-' + guideline.label + u'-');
    const QString label = own          ? u"%1.%2"_s.arg(guideline.number).arg(place + 1)
                          : number < 0 ? provision.id
                                       : provision.id.sliced(number + 1);
    QJsonArray properties{
        common(u"label"_s, label),
        common(u"sort-id"_s, sortable(guideline.number) + u'.' + sortable(place + 1)),
        property(u"strength"_s, idOf(provision.strength)),
        property(u"testability"_s, idOf(provision.testability))};
    const auto add = [&properties](const QString &name, const QStringList &values) {
        for (const QString &value : values)
            properties.append(property(name, value));
    };
    if (!provision.status.isEmpty())
        add(u"status"_s, {provision.status});
    for (const ScopeDependency &dependency : provision.dependsOn) {
        const bool condition = dependency.kind == ScopeQuestion::Kind::Condition;
        add(condition ? u"condition"_s : u"feature"_s, {dependency.named});
    }
    for (const Method method : provision.methods)
        add(u"method"_s, {idOf(method)});
    add(u"applies-to"_s, provision.appliesTo);
    add(u"device-test"_s, provision.deviceTests);
    add(u"reference"_s, provision.references);
    return properties;
}

QJsonObject CatalogueWriter::method(const Provision &provision, const QString &kind,
                                    const QString &suffix, const QStringList &items)
{
    const QString id = provision.id + u'_' + suffix;
    QJsonArray parts;
    for (qsizetype i = 0; i < items.size(); ++i) {
        parts.append(QJsonObject{{u"id"_s, u"%1.obj.%2"_s.arg(id).arg(i + 1)},
                                 {u"name"_s, u"item"_s},
                                 {u"prose"_s, items[i]}});
    }
    return {{u"id"_s, id},
            {u"name"_s, u"assessment-method"_s},
            {u"props"_s, QJsonArray{QJsonObject{{u"name"_s, u"method"_s},
                                                {u"ns"_s, OscalDocument::methodSpace()},
                                                {u"value"_s, kind}}}},
            {u"parts"_s, QJsonArray{QJsonObject{{u"id"_s, id + u".obj"_s},
                                                {u"name"_s, u"assessment-objects"_s},
                                                {u"parts"_s, parts}}}}};
}

QJsonArray CatalogueWriter::controlParts(const Provision &provision)
{
    QJsonArray parts{QJsonObject{{u"id"_s, provision.id + u"_smt"_s},
                                 {u"name"_s, u"statement"_s},
                                 {u"prose"_s, provision.requirement}}};
    if (!provision.note.isEmpty()) {
        parts.append(QJsonObject{{u"id"_s, provision.id + u"_gdn"_s},
                                 {u"name"_s, u"guidance"_s},
                                 {u"prose"_s, provision.note}});
    }
    QJsonArray questions;
    for (qsizetype i = 0; i < provision.questions.size(); ++i) {
        questions.append(QJsonObject{{u"id"_s, u"%1_obj.%2"_s.arg(provision.id).arg(i + 1)},
                                     {u"name"_s, u"assessment-objective"_s},
                                     {u"prose"_s, provision.questions[i]}});
    }
    parts.append(QJsonObject{{u"id"_s, provision.id + u"_obj"_s},
                             {u"name"_s, u"assessment-objective"_s},
                             {u"parts"_s, questions}});
    parts.append(method(provision, u"EXAMINE"_s, u"asm-examine"_s, provision.evidenceWanted));
    if (!provision.interviews.isEmpty())
        parts.append(method(provision, u"INTERVIEW"_s, u"asm-interview"_s, provision.interviews));
    if (!provision.deviceTests.isEmpty())
        parts.append(method(provision, u"TEST"_s, u"asm-test"_s, provision.deviceTests));
    return parts;
}

QJsonObject CatalogueWriter::control(const Guideline &guideline, qsizetype place) const
{
    const Provision &provision = guideline.provisions[place];
    return {{u"id"_s, provision.id},
            {u"class"_s, u"provision"_s},
            {u"title"_s, provision.title},
            {u"props"_s, controlProperties(guideline, place)},
            {u"parts"_s, controlParts(provision)}};
}

QJsonObject CatalogueWriter::document()
{
    QJsonObject catalog{{u"uuid"_s, uuid(u"catalog"_s)}, {u"metadata"_s, metadata()}};
    if (!m_scheme.scopeQuestions.isEmpty())
        catalog[u"params"_s] = parameters();
    QJsonArray groups;
    for (const Guideline &guideline : m_scheme.guidelines)
        groups.append(group(guideline));
    catalog[u"groups"_s] = groups;
    QJsonArray resources;
    for (const Law &law : std::as_const(m_laws)) {
        const QString day = law.asOf.toString(Qt::ISODate);
        resources.append(QJsonObject{{u"uuid"_s, uuid(u"law/%1/%2"_s.arg(law.title, day))},
                                     {u"title"_s, law.title},
                                     {u"props"_s, QJsonArray{property(u"kind"_s, u"legislation"_s),
                                                             property(u"as-of"_s, day)}}});
    }
    if (!resources.isEmpty())
        catalog[u"back-matter"_s] = QJsonObject{{u"resources"_s, resources}};
    return {{u"catalog"_s, catalog}};
}

QString kindOf(const QJsonValue &resource)
{
    const QJsonArray properties = resource[u"props"].toArray();
    for (const QJsonValue &one : properties) {
        if (one[u"name"] == u"kind"_s)
            return one[u"value"].toString();
    }
    return u"other"_s;
}

/// Every place of \a value, with the names of properties and parts where several stand in a list.
void collect(const QJsonValue &value, const QString &place, QSet<QString> &places)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array) {
            QString name = element[u"name"].toString();
            const bool resource = place.endsWith(u"resources");
            const bool told = resource || place.endsWith(u"props") || place.endsWith(u"parts");
            if (resource)
                name = kindOf(element);
            collect(element, told && !name.isEmpty() ? place + u'/' + name : place, places);
        }
        return;
    }
    places.insert(place);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        collect(*member, place.isEmpty() ? member.key() : place + u'/' + member.key(), places);
}

} // namespace

QJsonObject catalogueJson(const Scheme &scheme)
{
    return CatalogueWriter(scheme).document();
}

QByteArray catalogueFile(const Scheme &scheme)
{
    return QJsonDocument(catalogueJson(scheme)).toJson();
}

QStringList leftOutOf(const QJsonObject &document, const QJsonObject &written)
{
    QSet<QString> all;
    QSet<QString> kept;
    collect(document[u"catalog"_s], {}, all);
    collect(written[u"catalog"_s], {}, kept);
    QStringList missing = (all - kept).values();
    missing.sort();
    QStringList topmost;
    for (const QString &place : std::as_const(missing)) {
        const bool inside = std::any_of(topmost.begin(), topmost.end(), [&](const QString &other) {
            return place.startsWith(other + u'/');
        });
        if (!inside)
            topmost.append(place);
    }
    return topmost;
}

} // namespace assessment
