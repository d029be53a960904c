#include "labels/verify.h"

#include "labels/verifycode.h"
#include "labels/verifydocument.h"
#include "labels/verifylayout.h"
#include "labels/verifylines.h"

#include "assessment/signing/labelpayload.h"
#include "assessment/signing/signature.h"
#include "assessment/signing/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using assessment::Result;

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::Verification)
};

/// The file was signed once, and what it is now cannot be what was signed.
Verification changed(Verification verification, const QStringList &problems)
{
    verification.integrity = Integrity::changed;
    verification.reasons += problems;
    if (problems.isEmpty())
        verification.reasons.append(
            Text::tr("The signature in the file is damaged beyond reading."));
    decide(verification);
    return verification;
}

/// A file without any signature: not signed when it is a PDF, else not readable.
Verification withoutSignature(Verification verification, const QByteArray &pdf)
{
    if (isReadablePdf(pdf)) {
        verification.integrity = Integrity::notSigned;
        verification.reasons.append(Text::tr("The file is not signed."));
    } else {
        verification.reasons.append(pdf.isEmpty() ? Text::tr("The file is empty.")
                                                  : Text::tr("The file is not a readable PDF."));
    }
    decide(verification);
    return verification;
}

/// Compares what the file carries with what was signed, beyond the bytes: the statement, its code
/// and the times.
class StatementCheck
{
public:
    StatementCheck(Verification &verification, const CmsCheck &cms, const SignatureLayout &layout)
        : m_verification(verification)
        , m_cms(cms)
        , m_layout(layout)
    {}

    void run(const QByteArray &pdf, const QByteArray &envelope, const QDateTime &at)
    {
        const Result<StatementEnvelope> read = readEnvelope(envelope);
        if (!read) {
            problem(read.error().message());
            return;
        }
        if (checkSignature(m_cms.certificateDer, read->canonicalBytes, read->signature)
            != SignatureIntegrity::Intact) {
            problem(
                Text::tr("The statement in the file was not signed by the signer of the label."));
            return;
        }
        for (const QString &text :
             codeProblems(pdf, read->qrText, read->fields, m_cms.certificateDer))
            problem(text);
        const Result<LabelPayload> says = payloadOf(read->fields);
        for (const QString &text : says ? problemsIn(*says) : QStringList{says.error().message()})
            problem(text);
        if (read->fields[u"signer"_s] != signerFields(*m_cms.certificate))
            problem(Text::tr("The statement names another signer than the one who signed."));
        m_verification.record = read->fields;
        checkTimes(read->fields, at);
    }

private:
    void problem(const QString &text)
    {
        m_verification.structure = Structure::notConforming;
        m_verification.reasons.append(text);
    }

    void checkTimes(const QJsonObject &fields, const QDateTime &at)
    {
        const QString said = fields[u"issuedAt"_s].toString();
        const QDateTime issued = QDateTime::fromString(said, Qt::ISODate).toUTC();
        const QDate first = QDate::fromString(fields[u"issued"_s].toString(), Qt::ISODate);
        const QDate last = QDate::fromString(fields[u"expires"_s].toString(), Qt::ISODate);
        if (!issued.isValid() || first != issued.date() || !last.isValid()
            || m_layout.signedAt != "D:" + issued.toString(u"yyyyMMddHHmmss'Z'"_s).toLatin1()) {
            problem(Text::tr("The times in the label contradict each other."));
            return;
        }
        if (issued < m_cms.certificate->notBefore || issued > m_cms.certificate->notAfter)
            outsideCertificate(m_verification);
        judgeDates(m_verification, first, last, at);
    }

    Verification &m_verification;
    const CmsCheck &m_cms;
    const SignatureLayout &m_layout;
};

Verification verifyBytes(const QByteArray &pdf, const QString &name, const VerifyOptions &options)
{
    Verification verification = unreadable(name);
    const LayoutCheck layout = checkLayout(pdf);
    if (!layout.signature)
        return layout.hasTraces ? changed(verification, layout.problems)
                                : withoutSignature(verification, pdf);
    const QByteArray content = signedBytes(pdf, *layout.signature);
    const Result<CmsCheck> cms =
        checkDetached(layout.signature->cms, content, options.trust, options.at);
    if (!cms)
        return changed(verification, layout.problems + QStringList{cms.error().message()});

    verification.reasons = layout.problems + cms->structureProblems + cms->reasons;
    judgeSigner(verification, cms->signer);
    if (cms->integrity != SignatureIntegrity::Intact || layout.signature->bytesBehind != 0) {
        verification.integrity = Integrity::changed;
        decide(verification);
        return verification;
    }
    verification.integrity = Integrity::intact;
    const DocumentCheck document = checkDocument(pdf, *layout.signature);
    verification.reasons += document.problems;
    if (layout.problems.isEmpty() && cms->structureProblems.isEmpty()
        && document.problems.isEmpty()) {
        verification.structure = Structure::conforming;
        StatementCheck(verification, *cms, *layout.signature)
            .run(pdf, document.envelope, options.at);
    }
    decide(verification);
    return verification;
}

QDateTime nowUnlessGiven(const QDateTime &at)
{
    return at.isValid() ? at : QDateTime::currentDateTimeUtc();
}

Verification verifyContent(const QByteArray &content, const QString &name, VerifyOptions options)
{
    options.at = nowUnlessGiven(options.at);
    if (content.size() > largestVerifiedFile) {
        Verification verification = unreadable(name);
        verification.reasons.append(Text::tr("The file is too large to be a label."));
        return verification;
    }
    return options.qr ? verifyCode(content, name, options) : verifyBytes(content, name, options);
}

} // namespace

QString idOf(Overall overall)
{
    switch (overall) {
    case Overall::Valid: return u"valid"_s;
    case Overall::Invalid: return u"invalid"_s;
    case Overall::CannotTell: return u"cannot-tell"_s;
    }
    Q_UNREACHABLE();
}

Verification verifyFile(const QString &path, const VerifyOptions &options)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        Verification verification = unreadable(path);
        verification.reasons.append(QFileInfo::exists(path) ? Text::tr("The file cannot be opened.")
                                                            : Text::tr("There is no such file."));
        return verification;
    }
    return verifyContent(file.read(largestVerifiedFile + 1), path, options);
}

Verification verifyPdf(const QByteArray &pdf, const QString &name, const VerifyOptions &options)
{
    return verifyContent(pdf, name, options);
}

QJsonObject toJson(const Verification &verification)
{
    return {{u"file"_s, verification.file},
            {u"overall"_s, idOf(verification.overall)},
            {u"integrity"_s, verification.integrity},
            {u"structure"_s, verification.structure},
            {u"signer"_s, verification.signer},
            {u"time"_s, verification.time},
            {u"status"_s, verification.status},
            {u"reasons"_s, QJsonArray::fromStringList(verification.reasons)},
            {u"record"_s, verification.record}};
}

} // namespace labels
