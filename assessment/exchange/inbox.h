#pragma once

#include "assessment/exchange/filekind.h"
#include "assessment/exchange/toolproposals.h"
#include "assessment/workspace.h"

#include <QDateTime>
#include <QHash>

namespace assessment {

/// A file that lies in a watched folder and waits for a person.
struct DroppedFile
{
    QString name; ///< inside the folder
    qint64 bytes = 0;
    QByteArray sha256 = {}; ///< "" while it is not complete
    FileKind kind = FileKind::Other;
    QStringList proposed = {}; ///< provisions: a suggestion
    /// Somebody still writes it, or did a moment ago.
    bool isComplete = false;
};

struct InboxLimits
{
    int files = 500;                       ///< looked at; the others wait
    qint64 bytes = qint64(4) << 30;        ///< of one file; larger ones are not offered
    std::chrono::milliseconds quiet{2000}; ///< a file must not have changed for so long
};

/// Digests that were made before, by name, size and time: a folder is looked at often.
using DigestCache = QHash<QString, QByteArray>;

struct Inbox
{
    QList<DroppedFile> files; ///< by name, without those accepted or dismissed before
    QStringList tooLarge;     ///< names
    int notShown = 0;         ///< files beyond the limit
};

/// What lies in \a folder and is neither evidence of \a assessment nor dismissed. Only plain files
/// of the folder itself: no link is followed, no folder entered, hidden and half-loaded files are
/// passed over. Nothing is taken over and nothing changed.
Result<Inbox> lookIntoInbox(Workspace &workspace, const QString &assessment, const QString &folder,
                            DigestCache &cache, const Progress &progress = {},
                            const InboxLimits &limits = {});

struct Acceptance
{
    QString name;
    QByteArray sha256 = {}; ///< of what the person saw; "" = as it is now
    QString title = {};     ///< "" = the name
    QStringList provisions = {};
    bool confidential = false;
    /// Answers that the person takes over from what the file proposes; one act with the evidence.
    QList<Answer> answers = {};
    /// It is the output of a tool: see Workspace::importToolOutput().
    bool fromTool = false;
};

/// Takes a file of the inbox over as evidence, as it is; it stays where it lies. Conflict when it
/// is no longer what the person saw.
Result<EvidenceItem> acceptDropped(Workspace &workspace, const QString &assessment,
                                   const QString &folder, const Acceptance &acceptance,
                                   const Progress &progress = {});

/// Reads a file of the inbox as the output of a tool and says what it proposes. Conflict when it is
/// still written; InvalidInput when it is not what a tool writes. Nothing is taken over.
Result<ToolImport> previewDropped(Workspace &workspace, const QString &assessment,
                                  const QString &folder, const QString &name,
                                  const std::optional<DeclaredPorts> &declared = {});

/// Does not offer the file again for as long as it is the same; it is not deleted. Conflict when it
/// is no longer what the person saw: \a sha256, "" = as it is now.
Status dismissDropped(Workspace &workspace, const QString &assessment, const QString &folder,
                      const QString &name, const QByteArray &sha256 = {},
                      const Progress &progress = {});

} // namespace assessment
