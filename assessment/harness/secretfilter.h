#pragma once

#include "assessment/harness/escapesequence.h"
#include "assessment/result.h"
#include "assessment/secretbytes.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <map>
#include <vector>

namespace assessment::harness {

/// A piece of what the device sent in which given secrets are replaced by a marker.
struct CleanPiece
{
    qint64 microseconds = 0; ///< when it was read
    qint64 offset = 0;       ///< of its first byte among all bytes received
    QByteArray bytes;
    QStringList masked; ///< what was replaced: "echo of password", "password"
};

/// A given secret that the device printed although nobody had just typed it.
struct PrintedSecret
{
    QString name;
    qint64 offset = 0;
};

/// Takes the secrets a run was given out of what the device sends before anything is written.
///
/// Secrets are found also when they are split over reads, and when control characters or escape
/// sequences stand between their characters. Bytes that may be the beginning of a secret are held
/// back until that is decided; without secrets nothing is ever held back.
class SecretFilter
{
public:
    /// The shortest secret that can be masked without masking everything else.
    static constexpr qsizetype shortest = 4;

    /// \a secrets without a final line end. Error: too short, or with control characters.
    static Result<SecretFilter> make(const std::map<QString, SecretBytes> &secrets);

    static QByteArray marker(const QString &name); ///< what stands in the place of a secret

    /// The secret called \a name has just been sent: one appearance in the same line is its echo.
    void sent(const QString &name);
    /// Something else has been sent: what is printed from now on is no echo.
    void sentOther();

    QList<CleanPiece> feed(QByteArrayView bytes, qint64 microseconds);
    QList<CleanPiece> finish(); ///< all that is held back; a half-seen secret is masked too

    /// \a received bytes came before, in the part of the run that was interrupted.
    void resumeAt(qint64 received) { m_received = received; }

    QByteArray held() const; ///< what is held back, to be shown to nobody
    qint64 received() const { return m_received; }
    QList<PrintedSecret> takePrinted();

    /// The value to be sent.
    QByteArrayView value(const QString &name) const;

private:
    struct Secret
    {
        QString name;
        SecretBytes bytes;
        std::vector<qsizetype> fallback; ///< of Knuth, Morris and Pratt
        qsizetype matched = 0;
        int echoLines = 0; ///< lines in which its echo may still come
    };

    struct Cell
    {
        char byte = 0;
        int mask = 0; ///< 0 none, n: the nth text of m_masks
        qint64 microseconds = 0;
    };

    void take(unsigned char byte);
    void advance(Secret &secret, char byte);
    QList<CleanPiece> release(qsizetype count);

    std::vector<Secret> m_secrets;
    std::vector<Cell> m_cells;               ///< received, not released yet
    std::vector<qsizetype> m_significant;    ///< cells that are no control characters
    QList<std::pair<QString, bool>> m_masks; ///< name, echo
    EscapeSequence m_escape;
    int m_insignificant = 0; ///< control characters in a row
    bool m_lineEmpty = true; ///< nothing to be read since the last line end
    qint64 m_received = 0;
    QList<PrintedSecret> m_printed;
};

} // namespace assessment::harness
