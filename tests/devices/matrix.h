#pragma once

#include "devices/cell.h"

#include <QEventLoop>
#include <QRegularExpression>

#include <deque>
#include <memory>

namespace matrix {

/// One device, and the tests it goes through one after the other.
class Lane
{
public:
    Lane(const QString &device, const QList<Cell> &tests, const QString &second = {})
        : target(device)
        , other(second)
        , cells(tests)
    {}

    /// What all tests are given that know of it.
    Lane with(const QString &key, const QString &secret) const
    {
        Lane lane = *this;
        for (Cell &cell : lane.cells)
            cell.secrets[key] = secret;
        return lane;
    }

    QString name() const { return other.isEmpty() ? target : target + u'+' + other; }

    QString target;
    QString other; ///< a second unit, "" = none
    QList<Cell> cells;
};

/// Takes one lane to its end, beside others.
class LaneRun : public QObject
{
public:
    LaneRun(Lane lane, QList<Outcome> &outcomes, std::function<void()> finished)
        : m_lane(std::move(lane))
        , m_outcomes(outcomes)
        , m_finished(std::move(finished))
    {
        using assessment::harness::HarnessRun;
        connect(&m_run, &HarnessRun::prompted, this, &LaneRun::answer);
        connect(&m_run, &HarnessRun::ended, this, &LaneRun::take);
    }

    void start()
    {
        m_bench = std::make_unique<Bench>(m_lane.target, m_lane.other);
        if (!m_bench->isReady())
            qFatal("no bench for %s", qPrintable(m_lane.target));
        next();
    }

private:
    void next()
    {
        if (m_place == m_lane.cells.size()) {
            m_bench.reset();
            m_finished();
            return;
        }
        const Cell &cell = m_lane.cells[m_place];
        for (const QString &order : cell.before)
            m_bench->rig(order);
        assessment::harness::RunRequest request;
        request.test = cell.test;
        request.port = m_bench->port;
        request.power = m_bench->power;
        request.consent = assessment::harness::Risk::Destructive;
        request.folder = m_folder.path();
        for (const auto &[key, value] : cell.settings)
            request.settings[key] = m_bench->expand(value);
        for (const auto &[key, value] : cell.secrets)
            request.secrets[key] = assessment::SecretBytes(m_bench->secret(value));
        m_unanswered.clear();
        m_run.start(std::move(request));
    }

    void answer(const assessment::harness::OperatorPrompt &prompt)
    {
        const Answer *known = answerTo(m_lane.cells[m_place], prompt.text);
        if (!known) {
            m_unanswered.append(prompt.text);
            m_run.answerPrompt(int(prompt.answers.size()) - 1);
            return;
        }
        if (!known->rig.isEmpty())
            m_bench->rig(known->rig);
        m_run.answerPrompt(known->answer);
    }

    void take(const assessment::harness::RunOutcome &run)
    {
        const auto check = assessment::harness::checkTranscript(run.transcriptPath);
        const QString name = m_lane.name();
        m_outcomes.append(
            {name, m_lane.cells[m_place], run, m_unanswered, check && check->intact()});
        qInfo("%s on %s", qPrintable(run.record.test), qPrintable(name));
        describe(run.record);
        ++m_place;
        QMetaObject::invokeMethod(
            this, [this] { next(); }, Qt::QueuedConnection);
    }

    Lane m_lane;
    QList<Outcome> &m_outcomes;
    std::function<void()> m_finished;
    assessment::harness::HarnessRun m_run;
    std::unique_ptr<Bench> m_bench;
    QTemporaryDir m_folder;
    QStringList m_unanswered;
    qsizetype m_place = 0;
};

/// Runs the lanes, \a atOnce of them beside each other. ASSAY_MATRIX, a regular expression, chooses
/// from "DT-18 on sound-linux" when one is looked at by hand.
inline QList<Outcome> run(const QList<Lane> &lanes, int atOnce = 4)
{
    const QRegularExpression wanted(qEnvironmentVariable("ASSAY_MATRIX"));
    QList<Outcome> outcomes;
    std::deque<std::unique_ptr<LaneRun>> runs;
    QEventLoop loop;
    std::size_t next = 0;
    qsizetype left = 0;
    const auto startNext = [&] {
        if (next < runs.size())
            runs[next++]->start();
    };
    for (Lane lane : lanes) {
        const QString name = lane.name();
        lane.cells.removeIf([&](const Cell &cell) {
            return !wanted.match(cell.test + QStringLiteral(" on ") + name).hasMatch();
        });
        if (lane.cells.isEmpty())
            continue;
        ++left;
        runs.push_back(std::make_unique<LaneRun>(lane, outcomes, [&] {
            startNext();
            if (--left == 0)
                loop.quit();
        }));
    }
    for (int n = 0; n < atOnce; ++n)
        startNext();
    if (left > 0)
        loop.exec();
    return outcomes;
}

/// Prints tests × devices: what each came to, and an exclamation mark where that is wrong.
inline void print(const QList<Outcome> &outcomes)
{
    std::map<QString, std::map<QString, QString>> rows;
    QStringList columns;
    for (const Outcome &outcome : outcomes) {
        if (!columns.contains(outcome.lane))
            columns.append(outcome.lane);
        const bool right = outcome.run.record.verdict == outcome.cell.verdict
                           && findingIds(outcome.run.record) == outcome.cell.findings;
        rows[outcome.cell.test][outcome.lane] += (right ? QString() : QStringLiteral("!"))
                                                 + idOf(outcome.run.record.verdict)
                                                 + QStringLiteral(" ");
    }
    QString header = QStringLiteral("       ");
    for (const QString &column : columns)
        header += column.leftJustified(24);
    qInfo("%s", qPrintable(header));
    for (const auto &[test, cells] : rows) {
        QString line = test.leftJustified(7);
        for (const QString &column : columns) {
            const auto cell = cells.find(column);
            line += (cell == cells.end() ? QStringLiteral("-") : cell->second).leftJustified(24);
        }
        qInfo("%s", qPrintable(line));
    }
}

} // namespace matrix
