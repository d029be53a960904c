#include "labels/labellog.h"

#include "assessment/evidence/merkletree.h"
#include "assessment/signing/logcheckpoint.h"
#include "assessment/signing/logentry.h"
#include "assessment/signing/transparencylog.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using assessment::Result;
using assessment::Workspace;

namespace labels {

namespace {

QByteArray digestOf(const QByteArray &statement)
{
    return QCryptographicHash::hash(statement, QCryptographicHash::Sha256);
}

} // namespace

Result<LogPlace> placeInLog(Workspace &workspace, const SignedStatement &statement,
                            const QDateTime &issued, const Identity &identity)
{
    const Result<QString> origin = workspace.labelLogOrigin();
    if (!origin)
        return origin.error();
    Result<LogPeaks> log = workspace.labelLogPeaks();
    if (!log)
        return log.error();
    InclusionProof proof{.checkpoint = {},
                         .index = log->size,
                         .leaf = leafOf(entryOf(statement.certificateId(), issued,
                                                digestOf(statement.canonicalBytes()))),
                         .path = log->proofOfNext()};
    log->add(assessment::merkleLeaf(proof.leaf));
    const Result<QByteArray> checkpoint =
        signLogHead({.origin = *origin, .size = log->size, .root = log->root()}, identity);
    if (!checkpoint)
        return checkpoint.error();
    proof.checkpoint = *checkpoint;
    return LogPlace{.proof = toJson(proof), .root = log->root()};
}

} // namespace labels
