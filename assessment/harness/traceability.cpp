#include "assessment/harness/traceability.h"

#include "assessment/exchange/csv.h"
#include "assessment/scheme/ixit.h"
#include "assessment/scheme/mappings.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

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

} // namespace

Result<QList<TraceLine>> traceability(const QList<DeviceTest> &tests)
{
    const auto mappings = builtInMappings();
    if (!mappings)
        return mappings.error();
    const auto schemes = mappedSchemes(codeOfPractice);
    if (!schemes)
        return schemes.error();
    QList<TraceLine> lines;
    for (const DeviceTest &test : tests) {
        for (const QString &provision : test.provisions) {
            const qsizetype before = lines.size();
            for (const QString &scheme : *schemes) {
                if (!ixitEditionFor(scheme))
                    continue;
                const QStringList there = counterpartsIn(*mappings, scheme, provision);
                if (!there.isEmpty())
                    lines.append({test.id, test.name, provision, scheme, there,
                                  functionalCases(scheme, there)});
            }
            if (lines.size() == before)
                lines.append({test.id, test.name, provision, {}, {}, {}});
        }
    }
    return lines;
}

QList<TraceLine> byProvision(QList<TraceLine> lines)
{
    QCollator natural(QLocale::c()); // CoP-2.1 before CoP-10.1
    natural.setNumericMode(true);
    std::stable_sort(lines.begin(), lines.end(), [&](const TraceLine &a, const TraceLine &b) {
        return natural.compare(a.provision, b.provision) < 0;
    });
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
