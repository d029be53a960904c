#pragma once

#include "assessment/harness/transcript.h"
#include "assessment/model/assessment.h"
#include "assessment/workspace.h"

#include <QTemporaryDir>

/// A run with a transcript that a test says record by record, and its way into a workspace.
class KeptRun
{
public:
    using Kind = assessment::harness::TranscriptWriter::Kind;

    explicit KeptRun(const QString &test = QStringLiteral("DT-01"))
    {
        record.test = test;
        record.testName = QStringLiteral("Debug ports");
        record.state = assessment::RunState::Finished;
        record.verdict = assessment::Verdict::Fail;
        record.reason = QStringLiteral("the console talks too much");
        record.started = QDateTime::currentDateTimeUtc();
        if (!m_writer.open(m_folder.filePath(QStringLiteral("t.jsonl"))))
            qFatal("no transcript");
        write({Kind::Header, 0, {}, -1, {{QStringLiteral("program"), QStringLiteral("Assay")}}});
    }

    void write(const assessment::harness::TranscriptWriter::Record &one)
    {
        if (!m_writer.write(one))
            qFatal("the transcript cannot be written");
    }
    void receive(const QByteArray &bytes)
    {
        write({Kind::Received, m_us += 1000, bytes, m_received, {}});
        m_received += bytes.size();
    }
    void send(const QByteArray &bytes) { write({Kind::Sent, m_us += 1000, bytes, -1, {}}); }
    void note(const QJsonObject &info) { write({Kind::Note, m_us += 1000, {}, -1, info}); }
    void find(const QString &summary, qint64 offset)
    {
        record.findings.append({QStringLiteral("found"), summary, {}, offset});
    }
    void end() { write({Kind::End, m_us += 1000, {}, -1, {}}); }

    qint64 received() const { return m_received; }
    QString path() const { return m_writer.path(); }

    /// Keeps it with \a assessment; the evidence, "" when that did not work.
    QString keep(assessment::Workspace &workspace, const QString &assessment)
    {
        QFile transcript(path());
        if (!transcript.open(QIODevice::ReadOnly))
            return {};
        const auto run = workspace.recordRun(assessment, record, &transcript);
        const auto all = workspace.evidence(assessment);
        if (!run || !all)
            return {};
        for (const assessment::EvidenceItem &item : *all) {
            if (item.run == *run)
                return item.id;
        }
        return {};
    }

    assessment::RunRecord record;

private:
    QTemporaryDir m_folder;
    assessment::harness::TranscriptWriter m_writer;
    qint64 m_us = 0;
    qint64 m_received = 0;
};

/// Some 64 kB of what a kernel says; the numbers run on from \a line.
inline QByteArray kernelTalk(qint64 &line)
{
    QByteArray piece;
    while (piece.size() < 64 * 1024)
        piece += "[ " + QByteArray::number(double(line++) / 100, 'f', 6)
                 + "] usb 1-1: new high-speed USB device number 7 using ehci-platform\r\n";
    return piece;
}
