#pragma once

#include "assessment/harness/shownlines.h"
#include "forms/session.h"

#include <QObject>

#include <memory>

namespace forms {

/// Finds a text in the lines of a transcript, also while they still come: on the workspace's
/// thread, in short slices. Remembers no more than a number for each 64 lines. GUI thread.
class TranscriptSearch : public QObject
{
    Q_OBJECT

public:
    explicit TranscriptSearch(Session &session, QObject *parent = nullptr);

    /// What is searched from now on; \a areAll says that no more lines come.
    void setLines(std::shared_ptr<const assessment::harness::ShownLines> lines, bool areAll);
    /// Begins anew; "" ends it.
    void search(const QString &text);

    const QString &text() const { return m_text; }
    bool isSearching() const { return !m_text.isEmpty() && !m_isDone; }
    double share() const;                    ///< that was searched, 0 to 1
    qint64 count() const { return m_count; } ///< lines it stands in, so far
    /// The next such line after \a line, or before; -1 when there is none so far.
    qint64 after(qint64 line) const;
    qint64 before(qint64 line) const;
    /// Which of them \a line is, from 1; 0 when it is none.
    qint64 rank(qint64 line) const;

Q_SIGNALS:
    void changed(); ///< count(), share()

private:
    void ask();

    Session &m_session;
    std::shared_ptr<const assessment::harness::ShownLines> m_lines;
    bool m_areAll = false;
    QString m_text;
    QByteArray m_hits; ///< in each block that was searched
    qint64 m_count = 0;
    bool m_isDone = true;
    int m_round = 0; ///< answers to earlier ones come too late
    bool m_isAsking = false;
};

} // namespace forms
