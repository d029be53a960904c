#pragma once

#include "assessment/harness/devicetest.h"
#include "assessment/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace assessment::harness {

/// One line of the traceability matrix: a device test and one provision that it speaks about.
struct TraceLine
{
    QString test; ///< "DT-04"; "" where no device test speaks about the provision
    QString testName;
    QString provision;      ///< of the Code of Practice
    QString scheme;         ///< of the counterparts, "" when there are none
    QStringList provisions; ///< of that edition of EN 303 645, by the mapping of the product
    QStringList cases;      ///< of its edition of TS 103 701, functional ones
};

/// Which device test stands for what, both ways: for every test its provisions and their
/// counterparts in both editions of EN 303 645 with the functional test cases of TS 103 701. Made
/// from the tests, the mappings and the test groups, never written by hand. Ordered by test.
Result<QList<TraceLine>> traceability(const QList<DeviceTest> &tests);

/// The same the other way round: the provisions in the order of the Code of Practice, each with its
/// tests; also those about which no test speaks, so that the gaps are seen.
Result<QList<TraceLine>> traceabilityByProvision(const QList<DeviceTest> &tests);

/// As CSV (RFC 4180, UTF-8, with a heading).
QByteArray traceabilityCsv(const QList<TraceLine> &lines);

} // namespace assessment::harness
