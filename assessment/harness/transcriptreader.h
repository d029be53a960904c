#pragma once

#include "assessment/harness/shownlines.h"
#include "assessment/harness/transcript.h"
#include "assessment/result.h"

#include <QCryptographicHash>
#include <QHash>

#include <memory>

namespace assessment::harness {

struct LeakRules;

/// Makes from the raw transcript of a run, given piece by piece, the lines of its console as people
/// may see them: like during the run escape sequences are neutralised and what the device leaked is
/// masked. A transcript that does not hold together is shown as far as its chain fits. Memory is
/// bounded however long it is. One thread at a time; lines() may be read by others meanwhile.
class TranscriptReader
{
public:
    /// Error Storage: no room for what is to be shown.
    static Result<std::shared_ptr<TranscriptReader>> create();
    ~TranscriptReader();

    /// The next bytes of the transcript. Error Storage: no room.
    Status take(QByteArrayView bytes);
    /// There are no more bytes.
    Status finish();

    std::shared_ptr<const ShownLines> lines() const { return m_lines; }
    const TranscriptCheck &check() const { return m_checker.check(); }
    /// What comes now counts for nothing.
    bool isBroken() const { return check().firstBad >= 0; }
    QByteArray sha256() const { return m_hash.result(); } ///< of the bytes taken
    /// The line that \a finding of this run rests on, or where the run noted it when it rests on no
    /// byte of the console; -1 when neither is known.
    qint64 lineOf(const Finding &finding) const;

private:
    class Console;

    explicit TranscriptReader(std::shared_ptr<ShownLines> lines, LeakRules rules);

    void visit(const TranscriptWriter::Record &record);
    void note(const TranscriptWriter::Record &record, qint64 ms);
    Status publish();

    std::shared_ptr<ShownLines> m_lines;
    std::unique_ptr<Console> m_console;
    TranscriptChecker m_checker;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_pending;           ///< a line without its end
    QHash<QString, qint64> m_noted; ///< line by id and summary of a finding
};

} // namespace assessment::harness
