#include "labels/batch.h"

#include "labels/batchjournal.h"
#include "labels/newfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::GateReason;
using assessment::IssuedLabel;
using assessment::Ok;
using assessment::Progress;
using assessment::Result;
using assessment::Status;
using assessment::Workspace;
using assessment::signing::Identity;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::Batch)
};

constexpr qint64 largestLabel = 32 * 1024 * 1024;

/// Why the gate is closed, as a part of the one sentence that a row has.
QString joined(const QList<GateReason> &reasons)
{
    QStringList texts;
    for (const GateReason &reason : reasons)
        texts.append(u"%1: %2"_s.arg(reason.rule, reason.message));
    return texts.join(u"; "_s);
}

class Batch
{
public:
    Batch(Workspace &workspace, const Identity &identity, const QString &folder,
          BatchJournal &journal)
        : m_workspace(workspace)
        , m_identity(identity)
        , m_folder(folder)
        , m_journal(journal)
    {}

    BatchOutcome make(const BatchRow &row);

private:
    std::optional<IssuedLabel> issuedBefore(const BatchRow &row, const QString &number);
    Result<BatchOutcome> madeBefore(const BatchRow &row, const QString &path,
                                    const IssuedLabel &label);
    Result<BatchOutcome> makeNew(const BatchRow &row, const QString &path);

    Workspace &m_workspace;
    const Identity &m_identity;
    QDir m_folder;
    BatchJournal &m_journal;
};

BatchOutcome Batch::make(const BatchRow &row)
{
    const QString path = m_folder.filePath(row.options.output);
    const QString number = m_journal.numberOf(row);
    const auto issued = number.isEmpty() ? std::nullopt : issuedBefore(row, number);
    const Result<BatchOutcome> outcome =
        issued ? madeBefore(row, path, *issued) : makeNew(row, path);
    if (outcome)
        return *outcome;
    return {.line = row.line, .file = path, .certificateId = {}, .problem = outcome.error()};
}

/// The number was put down before the label was kept; when the program died in between, another
/// label may have it by now.
std::optional<IssuedLabel> Batch::issuedBefore(const BatchRow &row, const QString &number)
{
    const Result<IssuedLabel> label = m_workspace.label(number);
    if (!label || label->assessment != row.assessment || label->kind != row.options.kind
        || label->format != row.options.format || label->language != row.options.language)
        return {};
    const QString model = label->statement[u"product"_s][u"model"_s].toString();
    if (!row.options.model.isEmpty() && row.options.model != model)
        return {};
    return *label;
}

/// The label is in the workspace. Its file is put in place where the last run did not come to it.
Result<BatchOutcome> Batch::madeBefore(const BatchRow &row, const QString &path,
                                       const IssuedLabel &label)
{
    const BatchOutcome outcome{.line = row.line,
                               .state = BatchOutcome::State::MadeBefore,
                               .file = path,
                               .certificateId = label.certificateId,
                               .sha256 = label.pdfSha256};
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray digest =
            QCryptographicHash::hash(file.read(largestLabel + 1), QCryptographicHash::Sha256);
        if (digest == label.pdfSha256)
            return outcome;
        return Error{.kind = Error::Kind::Conflict,
                     .what = Text::tr("the label was issued before, but its file is another one"),
                     .where = path,
                     .why = Text::tr("it is not the file of label %1").arg(label.certificateId),
                     .advice = Text::tr("move it away and run the batch again")};
    }
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    if (const Status read = m_workspace.readContent(label.pdfSha256, pdf); !read)
        return read.error();
    Result<NewFile> place = NewFile::reserve(path, pdf.size());
    if (!place)
        return place.error();
    if (const Status published = place->publish(pdf.data()); !published)
        return published.error();
    return outcome;
}

Result<BatchOutcome> Batch::makeNew(const BatchRow &row, const QString &path)
{
    IssueOptions options = row.options;
    options.output = path;
    options.beforeKeeping = [&](const QString &number) { return m_journal.note(row, number); };
    QList<GateReason> reasons;
    const Result<Issued> issued = issue(m_workspace, row.assessment, m_identity, options, reasons);
    if (!issued) {
        Error error = issued.error();
        if (!reasons.isEmpty())
            error.why = joined(reasons);
        return error;
    }
    return BatchOutcome{.line = row.line,
                        .state = BatchOutcome::State::Made,
                        .file = path,
                        .certificateId = issued->label.certificateId,
                        .sha256 = issued->label.pdfSha256,
                        .warnings = issued->warnings};
}

} // namespace

QString idOf(BatchOutcome::State state)
{
    switch (state) {
    case BatchOutcome::State::Made: return u"made"_s;
    case BatchOutcome::State::MadeBefore: return u"made-before"_s;
    case BatchOutcome::State::Failed: return u"failed"_s;
    }
    Q_UNREACHABLE();
}

Result<QList<BatchOutcome>> issueBatch(Workspace &workspace, const Identity &identity,
                                       const QList<BatchRow> &rows, const QString &folder,
                                       const Progress &progress,
                                       const std::function<void(const BatchOutcome &)> &tell)
{
    Result<BatchJournal> journal = BatchJournal::open(folder);
    if (!journal)
        return journal.error();
    Batch batch(workspace, identity, folder, *journal);
    QList<BatchOutcome> outcomes;
    for (const BatchRow &row : rows) {
        if (progress.cancelled())
            break;
        outcomes.append(batch.make(row));
        if (tell)
            tell(outcomes.constLast());
        progress.tell(outcomes.size(), rows.size());
    }
    return outcomes;
}

} // namespace labels
