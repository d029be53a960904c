#pragma once

#include "assessment/harness/devicetest.h"
#include "assessment/harness/fact.h"
#include "assessment/model/run.h"
#include "assessment/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

namespace assessment::harness {

/// What the lines between Assay and a test that a laboratory wrote are called; docs/lab-tests.md.
inline constexpr char programProtocol[] = "assay-lab-test/1";

/// What a program says about itself before anything happens.
struct ProgramHello
{
    DeviceTest test; ///< sha256 is that of the program's file, set by whoever starts it
    QString version; ///< of the program
};

/// A quantity that was measured; outside its bounds it is a failure.
struct Measurement
{
    QString name;
    double value = 0;
    QString unit;
    std::optional<double> low;
    std::optional<double> high;

    bool isWithin() const { return (!low || value >= *low) && (!high || value <= *high); }
    QString text() const; ///< "supply: 3.31 V (3.2 to 3.4)"
};

/// One line that a program wrote.
struct ProgramEvent
{
    enum class Kind { Hello, Step, Measure, Finding, Log, Received, Sent, Prompt, Fact, Verdict };

    Kind kind = Kind::Log;
    ProgramHello hello = {};
    QString id = {};          ///< of a prompt
    QString text = {};        ///< title, log text, question, reason
    QString outcome = {};     ///< of a step that was done at once, "" = it begins
    QByteArray bytes = {};    ///< Received, Sent
    QStringList answers = {}; ///< to a prompt
    Measurement measurement = {};
    assessment::Finding finding = {};
    harness::Fact fact = {};
    Verdict verdict = Verdict::Inconclusive;
};

/// Reads one line (without its end) strictly: one JSON object of a known "type" with no other
/// members than docs/lab-tests.schema.json allows. The bytes may be hostile. Error InvalidInput
/// with the number of the line. Any thread.
Result<ProgramEvent> readProgramEvent(const QByteArray &line, qint64 number);

/// Puts what a program writes together to lines.
class ProgramLines
{
public:
    static constexpr qsizetype longest = qsizetype{256} * 1024; ///< of a line
    static constexpr qint64 mostBytes = qint64{64} << 20;       ///< of all lines

    void feed(QByteArrayView bytes);
    /// The next whole line. At the end of the output, \a ended, what is left is one too.
    std::optional<QByteArray> next(bool ended);

    bool isTooLong() const { return m_tooLong; } ///< a line is; nothing more is taken
    bool isTooMuch() const { return m_total > mostBytes; }
    qint64 number() const { return m_number; } ///< of the line that next() gave last
    bool isEmpty() const { return m_rest.isEmpty(); }

private:
    QByteArray m_rest;
    qsizetype m_searched = 0; ///< no line end before
    qint64 m_total = 0;
    qint64 m_number = 0;
    bool m_tooLong = false;
};

} // namespace assessment::harness
