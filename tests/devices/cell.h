#pragma once

#include "devices/benchrun.h"

#include <QTest>

#include <algorithm>
#include <map>

/// What tests have to say of devices: each cell is one test on one device, with the verdict and the
/// findings it must come to. A finding too many is a false alarm and counts as much as one too few.
namespace matrix {

using assessment::Verdict;

/// What the person at the bench does when the run asks a question that holds these words.
struct Answer
{
    QString question;
    int answer = 0; ///< place among those offered
    QString rig;    ///< what hands do before: "unit b"
};

class Cell
{
public:
    Cell(const QString &name, Verdict expected, const QStringList &ids = {})
        : test(name)
        , verdict(expected)
        , findings(ids)
    {}

    /// {rig}, {images} and {components} stand for what the bench says.
    Cell set(const QString &key, const QString &value) const
    {
        Cell cell = *this;
        cell.settings[key] = value;
        return cell;
    }

    /// "@sound-linux.password" is a file of the images.
    Cell secret(const QString &key, const QString &value) const
    {
        Cell cell = *this;
        cell.secrets[key] = value;
        return cell;
    }

    Cell asked(const QString &question, int answer, const QString &rig = {}) const
    {
        Cell cell = *this;
        cell.answers.append({question, answer, rig});
        return cell;
    }

    /// A part of the reason, where one verdict can have several.
    Cell because(const QString &part) const
    {
        Cell cell = *this;
        cell.reason = part;
        return cell;
    }

    /// A part of the summary of a finding, where one finding can have several causes.
    Cell saying(const QString &part) const
    {
        Cell cell = *this;
        cell.summary = part;
        return cell;
    }

    /// What is wrong with the device, where neither finding nor reason tell it from another
    /// failure.
    Cell flawed(const QString &what) const
    {
        Cell cell = *this;
        cell.flaw = what;
        return cell;
    }

    /// What hands do before it: "fresh", "unit a".
    Cell after(const QString &order) const
    {
        Cell cell = *this;
        cell.before.append(order);
        return cell;
    }

    QString test;
    Verdict verdict;
    QStringList findings; ///< ids, sorted
    std::map<QString, QString> settings;
    std::map<QString, QString> secrets;
    QList<Answer> answers;
    QString reason;
    QString summary;
    QString flaw;
    QStringList before; ///< orders to the rig
};

inline Cell passes(const QString &test, const QStringList &findings = {})
{
    return {test, Verdict::Pass, findings};
}

inline Cell fails(const QString &test, const QStringList &findings = {})
{
    return {test, Verdict::Fail, findings};
}

inline Cell concludesNothing(const QString &test, const QStringList &findings = {})
{
    return {test, Verdict::Inconclusive, findings};
}

struct Outcome
{
    QString lane;
    Cell cell;
    assessment::harness::RunOutcome run;
    QStringList unanswered; ///< questions that nobody expected
    bool intact = false;    ///< the chain of the transcript
};

/// The answer that \a cell has to the question \a text, if it has one.
inline const Answer *answerTo(const Cell &cell, const QString &text)
{
    const auto found =
        std::find_if(cell.answers.begin(), cell.answers.end(),
                     [&](const Answer &known) { return text.contains(known.question); });
    return found == cell.answers.end() ? nullptr : &*found;
}

/// One row for each outcome, to be compared with compare().
inline void addRows(const QList<Outcome> &outcomes)
{
    QTest::addColumn<int>("place");
    std::map<QString, int> seen;
    for (int n = 0; n < outcomes.size(); ++n) {
        const QString name = outcomes[n].cell.test + QStringLiteral(" on ") + outcomes[n].lane;
        const int again = ++seen[name];
        QTest::newRow(qPrintable(again > 1 ? QStringLiteral("%1 #%2").arg(name).arg(again) : name))
            << n;
    }
}

inline void compare(const Outcome &outcome)
{
    const assessment::RunRecord &record = outcome.run.record;
    QCOMPARE(outcome.unanswered, QStringList());
    QCOMPARE(record.state, assessment::RunState::Finished);
    QCOMPARE(idOf(record.verdict), idOf(outcome.cell.verdict));
    QCOMPARE(findingIds(record), outcome.cell.findings);
    QVERIFY2(record.reason.contains(outcome.cell.reason), qPrintable(record.reason));
    QVERIFY2(outcome.cell.summary.isEmpty()
                 || std::any_of(record.findings.begin(), record.findings.end(),
                                [&](const assessment::Finding &finding) {
                                    return finding.summary.contains(outcome.cell.summary);
                                }),
             qPrintable(record.findings.isEmpty() ? record.reason
                                                  : record.findings.constFirst().summary));
    QVERIFY(outcome.intact);
}

} // namespace matrix
