#include "labels/labelproof.h"

#include "assessment/signing/digest.h"
#include "assessment/signing/logcheckpoint.h"
#include "assessment/signing/logentry.h"
#include "assessment/signing/transparencylog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using assessment::Result;

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::LabelLog)
};

} // namespace

QString problemOfProof(const StatementEnvelope &envelope, const QByteArray &certificateDer)
{
    const Result<InclusionProof> proof = readInclusionProof(envelope.log);
    if (!proof)
        return Text::tr("The proof that the label is in the log cannot be read.");
    const Result<LogEntry> entry = readLogEntry(proof->leaf);
    if (!entry || entry->event != issuedEvent()
        || entry->certificateId != envelope.fields[u"certificateId"_s].toString()
        || entry->statementDigest != digestOf(envelope.canonicalBytes))
        return Text::tr("The entry of the log in the label belongs to another label.");
    if (!holds(*proof, certificateDer))
        return Text::tr("The proof that the label is in the log is wrong.");
    return {};
}

} // namespace labels
