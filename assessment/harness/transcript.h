#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QFile>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <utility>

namespace assessment::harness {

/// The raw record of a run: JSON lines, one per event, each hashed onto the one before.
///
/// Members, in this order: "seq" from 0; "us", microseconds since the start, monotonic; "kind",
/// one of "header", "rx", "tx", "note", "end", "file"; for rx, tx and file "raw", the bytes in
/// base64 (a long file in several records, whose "info" says which it is and from where on); for rx
/// "at", the offset of the first byte among all bytes received; "info", an object; last "chain":
/// lower case hexadecimal SHA-256 of the previous line's chain (64 zeros for the first), a line
/// feed, and this line without `,"chain":"…"`.
///
/// A chain proves order and completeness, not authorship: that comes with the signature over what
/// holds its last value. Each record is handed to the system at once, so that a crash loses none.
class TranscriptWriter
{
public:
    enum class Kind { Header, Received, Sent, Note, End, File };

    struct Record
    {
        Kind kind = Kind::Note;
        qint64 microseconds = 0;
        QByteArray raw = {};
        qint64 offset = -1;
        QJsonObject extra = {};
    };

    /// Makes the file, readable by its owner only; an existing one is refused. It stays locked
    /// until it is closed or the program ends. Error Conflict: another writer has it.
    Status open(const QString &path);
    /// Goes on with the transcript of a run that was interrupted, behind the last record that is
    /// whole; what stands after it is cut off. \a check is what checkTranscript() found there.
    Status resume(const QString &path, const struct TranscriptCheck &check);
    Status write(const Record &record);
    Status close();

    bool isOpen() const { return m_file.isOpen(); }
    QString path() const { return m_file.fileName(); }
    qint64 bytes() const { return m_bytes; }       ///< raw bytes written so far
    QByteArray sha256() const { return m_sha256; } ///< of the whole file, after close()

private:
    Status lock();
    Error failure() const;

    QFile m_file;
    qint64 m_sequence = 0;
    qint64 m_bytes = 0;
    QByteArray m_chain = QByteArray(64, '0');
    QByteArray m_sha256;
};

/// What a check of a transcript found out.
struct TranscriptCheck
{
    qint64 records = 0;
    qint64 received = 0;     ///< bytes, with markers in the place of secrets
    qint64 firstBad = -1;    ///< sequence of the first record that does not fit, -1 = none
    bool ended = false;      ///< the last record says how the run ended
    bool torn = false;       ///< all that does not fit is a last line without its end
    qint64 wholeBytes = 0;   ///< of the file up to the end of the last record that fits
    QByteArray chain;        ///< of that record
    qint64 microseconds = 0; ///< of that record
    QJsonObject header;      ///< the environment
    QJsonObject end;

    bool intact() const { return firstBad < 0 && ended; }
};

/// Checks a transcript line by line as it comes, for who cannot wait for all of it. Any one thread.
class TranscriptChecker
{
public:
    using Visit = std::function<void(const TranscriptWriter::Record &)>;

    static constexpr qsizetype longestLine = qsizetype{16} * 1024 * 1024; ///< bytes

    /// Calls \a visit, if there is one, for each record that fits.
    explicit TranscriptChecker(Visit visit = {}) : m_visit(std::move(visit)) {}

    /// The next \a line with its line feed, at most longestLine bytes of it; \a isLast says that
    /// nothing comes after it. False when it does not fit: then what follows counts for nothing.
    bool take(QByteArray line, bool isLast);

    const TranscriptCheck &check() const { return m_check; }

private:
    void keep(const TranscriptWriter::Record &record);

    Visit m_visit;
    TranscriptCheck m_check;
    QByteArray m_previous = QByteArray(64, '0'); ///< chain
};

/// Reads the transcript at \a path and checks its chain; calls \a visit, if there is one, for each
/// record that fits. Constant memory. Any thread.
Result<TranscriptCheck> checkTranscript(const QString &path,
                                        const TranscriptChecker::Visit &visit = {});
/// The same for an open device, from where it stands.
Result<TranscriptCheck> checkTranscript(QIODevice &transcript,
                                        const TranscriptChecker::Visit &visit = {});

} // namespace assessment::harness
