#include "assessment/harness/traceability.h"

#include "assessment/exchange/csv.h"
#include "assessment/scheme/catalogue.h"
#include "assessment/scheme/ixit.h"
#include "assessment/scheme/mappings.h"

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

constexpr auto codeOfPractice = "uk-cop-2018"_L1;

QStringList functionalCases(const QString &scheme, const QStringList &provisions)
{
    QStringList cases;
    const IxitEdition *edition = ixitEditionFor(scheme);
    for (const QString &provision : provisions) {
        const TestGroup *group = edition ? edition->group(provision) : nullptr;
        if (!group)
            continue;
        for (const TestCase &testCase : group->cases) {
            if (testCase.kind != Method::Conceptual && !cases.contains(testCase.id))
                cases.append(testCase.id);
        }
    }
    return cases;
}

/// The counterparts of a provision in one other scheme.
QStringList counterpartsIn(const QList<Mapping> &mappings, const QString &scheme,
                           const QString &provision)
{
    QStringList provisions;
    const QList<Basis> bases = basesOf(mappings, scheme, codeOfPractice, provision);
    for (const Basis &basis : bases) {
        for (const QString &one : basis.provisions) {
            if (!provisions.contains(one))
                provisions.append(one);
        }
    }
    return provisions;
}

/// Makes the lines of one provision: one for each edition of the standard that answers to it.
class Tracer
{
public:
    static Result<Tracer> make()
    {
        const auto mappings = builtInMappings();
        if (!mappings)
            return mappings.error();
        const auto schemes = mappedSchemes(codeOfPractice);
        if (!schemes)
            return schemes.error();
        QStringList editions;
        for (const QString &scheme : *schemes) {
            if (ixitEditionFor(scheme))
                editions.append(scheme);
        }
        return Tracer(*mappings, editions);
    }

    QList<TraceLine> lines(const QString &provision, const DeviceTest *test) const
    {
        TraceLine line;
        line.provision = provision;
        if (test) {
            line.test = test->id;
            line.testName = test->name;
        }
        QList<TraceLine> lines;
        for (const QString &edition : m_editions) {
            TraceLine there = line;
            there.scheme = edition;
            there.provisions = counterpartsIn(m_mappings, edition, provision);
            there.cases = functionalCases(edition, there.provisions);
            if (!there.provisions.isEmpty())
                lines.append(there);
        }
        return lines.isEmpty() ? QList{line} : lines;
    }

private:
    Tracer(const QList<Mapping> &mappings, const QStringList &editions)
        : m_mappings(mappings)
        , m_editions(editions)
    {}

    QList<Mapping> m_mappings;
    QStringList m_editions;
};

} // namespace

Result<QList<TraceLine>> traceability(const QList<DeviceTest> &tests)
{
    const auto tracer = Tracer::make();
    if (!tracer)
        return tracer.error();
    QList<TraceLine> lines;
    for (const DeviceTest &test : tests) {
        for (const QString &provision : test.provisions)
            lines += tracer->lines(provision, &test);
    }
    return lines;
}

Result<QList<TraceLine>> traceabilityByProvision(const QList<DeviceTest> &tests)
{
    const auto tracer = Tracer::make();
    if (!tracer)
        return tracer.error();
    const auto scheme = builtInScheme(codeOfPractice);
    if (!scheme)
        return scheme.error();
    QList<TraceLine> lines;
    for (const Guideline &guideline : scheme->guidelines) {
        for (const Provision &provision : guideline.provisions) {
            const qsizetype before = lines.size();
            for (const DeviceTest &test : tests) {
                if (test.provisions.contains(provision.id))
                    lines += tracer->lines(provision.id, &test);
            }
            if (lines.size() == before)
                lines += tracer->lines(provision.id, nullptr);
        }
    }
    return lines;
}

QByteArray traceabilityCsv(const QList<TraceLine> &lines)
{
    QList<QStringList> rows{
        {u"test"_s, u"name"_s, u"provision"_s, u"scheme"_s, u"provisions"_s, u"cases"_s}};
    for (const TraceLine &line : lines)
        rows.append({line.test, line.testName, line.provision, line.scheme,
                     line.provisions.join(u' '), line.cases.join(u' ')});
    return csv(rows);
}

} // namespace assessment::harness
