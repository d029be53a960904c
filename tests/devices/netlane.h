#pragma once

#include "devices/addressed.h"
#include "support/probebench.h"

namespace matrix {

/// One device of tests/devices/netdevice, and the tests that it goes through.
struct NetLane
{
    QString device;
    QStringList services; ///< of netdevice; {console} is the path of its console
    /// {capture} in a setting is the traffic that a test before has recorded.
    QList<Cell> cells;
    bool captures = false; ///< tcpdump is needed, which wants to be root
    bool away = false;     ///< nobody has the address that is tried
};

/// Keeps the traffic that a run recorded as the file \a path.
inline void keepCapture(const Outcome &outcome, const QString &path)
{
    using assessment::harness::TranscriptWriter;
    (void)assessment::harness::checkTranscript(
        outcome.run.transcriptPath, [&](const TranscriptWriter::Record &record) {
            QFile file(path);
            if (record.kind == TranscriptWriter::Kind::File
                && record.extra[u"file"].toString() == u"capture.pcap"
                && file.open(record.extra[u"from"].toInteger() == 0 ? QIODevice::WriteOnly
                                                                    : QIODevice::Append))
                file.write(record.raw);
        });
}

/// Takes \a lane through its tests; a failure of QTest ends it.
inline void runLane(const NetLane &lane)
{
    if (!ownNetwork().made)
        QSKIP(qPrintable(QStringLiteral("no network namespace can be made here: ")
                         + ownNetwork().why));
    if (lane.captures && !ownNetwork().byRoot)
        QSKIP("tcpdump gives up root, and there is no other user in this namespace");
    const QTemporaryDir folder;
    const QString console = folder.filePath(QStringLiteral("tty"));
    const QString capture = folder.filePath(QStringLiteral("kept.pcap"));
    QStringList services = lane.services;
    services.replaceInStrings(QStringLiteral("{console}"), console);
    const NetDevice device(services);
    QVERIFY(device.isReady);
    for (Cell cell : lane.cells) {
        for (auto &[key, value] : cell.settings)
            value.replace(QStringLiteral("{capture}"), capture);
        assessment::harness::RunRequest request;
        request.net = lane.away ? QStringLiteral("192.0.2.77") : device.address;
        request.port = QFile::exists(console) ? console : QString();
        request.folder = folder.path();
        const Outcome outcome = runCell(lane.device, cell, std::move(request));
        compare(outcome);
        if (QTest::currentTestFailed())
            return;
        keepCapture(outcome, capture);
    }
}

/// One row for each lane.
inline void addRows(const QList<NetLane> &lanes)
{
    QTest::addColumn<int>("place");
    for (int n = 0; n < lanes.size(); ++n)
        QTest::newRow(qPrintable(lanes[n].device)) << n;
}

} // namespace matrix
