#pragma once

#include "assessment/scheme/scheme.h"
#include "assessment/store/store.h"
#include "assessment/workspace.h"

#include <QCoreApplication>

namespace assessment {

/// Assessments, their answers and facts: the only code that knows how they lie in the file.
class AssessmentRecords
{
    Q_DECLARE_TR_FUNCTIONS(assessment::AssessmentRecords)

public:
    explicit AssessmentRecords(Store &store) : m_store(store) {}

    Result<QString> create(const QString &product, const QString &scheme, AssessmentKind kind);
    Result<Assessment> one(const QString &id);
    /// The same within \a act, so that nobody changes it before the act ends.
    Result<Assessment> oneIn(Act &act, const QString &id);
    /// The same, for who has one picture of the file already.
    Result<Assessment> read(const QString &id);

    Status answer(const QString &assessment, const Answer &answer);
    Result<int> confirm(const QString &assessment, const QStringList &provisions);
    Result<ImportCounts> import(const QString &assessment, const QList<AnswerImport> &answers,
                                const QString &folder);
    /// See Workspace::importToolOutput(). Returns the id of the evidence.
    Result<QString> importToolOutput(const QString &assessment, QIODevice &content,
                                     const NewEvidence &about, const QList<Answer> &answers,
                                     const Progress &progress);
    Status setFacts(const QString &assessment, const Facts &facts);

    /// Records \a answer as part of \a act, which looks for the provision itself.
    Status answerIn(Act &act, const QString &assessment, const Answer &answer);

private:
    Status importEvidence(Act &act, const QString &assessment, const QString &provision,
                          const AnswerImport::File &file, const QString &folder);
    Result<QString> importFile(Act &act, const QString &assessment, const QString &path,
                               const QString &title);
    Result<Assessment> readRow(const QString &id);
    Status readTimes(Assessment &assessment);

    Store &m_store;
};

} // namespace assessment
