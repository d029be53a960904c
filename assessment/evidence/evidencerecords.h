#pragma once

#include "assessment/evidence/contentstore.h"
#include "assessment/store/store.h"
#include "assessment/workspace.h"

#include <QCoreApplication>

namespace assessment {

/// What was shown, for which provisions, in which revision: the only code that knows how evidence
/// lies in the file.
class EvidenceRecords
{
    Q_DECLARE_TR_FUNCTIONS(assessment::EvidenceRecords)

public:
    explicit EvidenceRecords(Store &store) : m_store(store) {}

    Result<EvidenceItem> add(const QString &assessment, QIODevice &content,
                             const NewEvidence &about, const Progress &progress);
    /// The same as a part of \a act; \a run is the run that made it or "". Returns the id.
    Result<QString> addIn(Act &act, const QString &assessment, QIODevice &content,
                          const NewEvidence &about, const QString &run, const Progress &progress);
    /// Puts the newest revision of \a item, which may be another assessment's, among the evidence
    /// of \a assessment: the same content, with the day on which it was shown. Returns the new id;
    /// links are the caller's, and the run that made it is no run of this one.
    Result<QString> copyIn(Act &act, const QString &assessment, const EvidenceItem &item);
    Result<EvidenceItem> revise(const QString &evidence, QIODevice &content,
                                const QString &fileName, const Progress &progress);
    Status link(const QString &evidence, const QStringList &provisions);
    Status linkIn(Act &act, const QString &evidence, const QStringList &provisions);
    Status unlink(const QString &evidence, const QStringList &provisions);
    Status change(const QString &evidence, const EvidenceChange &change);

    Result<QList<EvidenceItem>> of(const QString &assessment); ///< in the order they were added
    Result<EvidenceItem> one(const QString &evidence);
    /// All revisions of one item, oldest first.
    Result<QList<EvidenceItem>> revisions(const QString &evidence);
    /// The evidence of \a assessment with this content and file name, "" when there is none.
    Result<QString> find(const QString &assessment, const QByteArray &sha256,
                         const QString &fileName);
    Result<EvidenceCheck> verify(const Progress &progress);

    /// An invalid day means that it does not expire.
    Status setExpiry(Act &act, const QString &evidence, QDate expires);
    /// Whose evidence it is; refused while one of them is in the trash.
    Result<QString> assessmentOf(const QString &evidence);

private:
    Status addRevision(Act &act, const QString &evidence, int revision, const QString &fileName,
                       const ContentStore::Kept &kept);
    Result<QStringList> linksOf(const QString &evidence);
    Result<QList<EvidenceItem>> read(const QString &condition, const QVariantList &values);

    Store &m_store;
};

/// The last part of a path of any system, without what a file name must not hold.
QString plainFileName(const QString &given);
/// Refuses a last day whose year does not have four digits: it is compared and kept as text.
/// \a where names the evidence.
Status checkExpiry(QDate expires, const QString &where);

/// What a verdict looks at of the evidence of \a assessment: which provisions it serves, and until
/// when. One item stands for all with the same last day, so only "expires" and "provisions" are
/// set.
Result<QList<EvidenceItem>> evidenceForVerdicts(Database &database, const QString &assessment);

/// Refuses the first of \a provisions that the scheme of \a assessment does not have.
Status checkKnown(Database &database, const QString &assessment, const QStringList &provisions);

} // namespace assessment
