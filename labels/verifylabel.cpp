#include "labels/verifylabel.h"

#include "labels/codeproblems.h"
#include "labels/foreignsignature.h"
#include "labels/labelproof.h"
#include "labels/plaindocument.h"
#include "labels/statusjudgement.h"
#include "labels/thoroughreader.h"
#include "labels/verifylayout.h"
#include "labels/verifylines.h"

#include "assessment/language/language.h"
#include "assessment/signing/labelpayload.h"
#include "assessment/signing/signature.h"
#include "assessment/signing/statement.h"

#include <QCoreApplication>

#include <string_view>

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using assessment::Result;

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::Verification)
};

// Clocks of two computers differ by less; and a label is stamped while it is issued.
constexpr qint64 clockDifference = 300;  // seconds
constexpr qint64 stampedWithin = 86'400; // seconds
constexpr qsizetype mostNamed = 5;       // certificate numbers in one sentence

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

/// A sheet or print file says which signed labels it was made from; that is where to look.
void tellDerivative(Verification &verification, const std::optional<Derivative> &derivative)
{
    if (!derivative)
        return;
    verification.derivative = derivative->labels;
    QStringList numbers;
    for (const DerivedLabel &label : derivative->labels.mid(0, mostNamed))
        numbers.append(label.certificateId.isEmpty() ? QString::fromLatin1(label.sha256.toHex())
                                                     : label.certificateId);
    if (derivative->labels.size() > mostNamed)
        numbers.append(Text::tr("%n more", nullptr, int(derivative->labels.size() - mostNamed)));
    verification.reasons.append(
        derivative->kind == u"sheet"_s
            ? Text::tr("This is a sheet made from the signed label %1; check the label itself.")
                  .arg(numbers.join(u", "_s))
            : Text::tr("This is a print file made from the signed label %1; check the label "
                       "itself.")
                  .arg(numbers.join(u", "_s)));
}

/// A file without any signature: not signed when it is a PDF, else not readable.
Verification withoutSignature(Verification verification, const QByteArray &pdf,
                              ThoroughReader &reader)
{
    if (looksLikePdf(pdf)) {
        verification.integrity = Integrity::notSigned;
        verification.reasons.append(Text::tr("The file is not signed."));
        tellDerivative(verification, reader.derivative(pdf));
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
    StatementCheck(Verification &verification, const CmsCheck &cms, const SignatureLayout &layout,
                   const VerifyOptions &options, ThoroughReader &reader)
        : m_verification(verification)
        , m_cms(cms)
        , m_layout(layout)
        , m_options(options)
        , m_reader(reader)
    {}

    void run(const QByteArray &pdf, const DocumentCheck &document)
    {
        const Result<StatementEnvelope> read = readEnvelope(document.envelope);
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
        const Result<LabelPayload> says = payloadOf(read->fields, read->canonicalBytes);
        for (const QString &text : codeProblems(pdf, document.page, read->qrText, read->fields,
                                                says, m_cms.certificateDer, m_reader))
            problem(text);
        for (const QString &text : says ? problemsIn(*says) : QStringList{says.error().message()})
            problem(text);
        if (read->fields[u"signer"_s] != signerFields(*m_cms.certificate))
            problem(Text::tr("The statement names another signer than the one who signed."));
        checkLog(*read);
        m_verification.record = read->fields;
        checkTimes(read->fields, m_options.at);
    }

private:
    void problem(const QString &text)
    {
        m_verification.structure = Structure::notConforming;
        m_verification.reasons.append(text);
    }

    /// A label need not be in a log, but one that says it is must prove it.
    void checkLog(const StatementEnvelope &envelope)
    {
        m_verification.log = LabelLog::notIncluded;
        if (envelope.log.isEmpty())
            return;
        if (const QString wrong = problemOfProof(envelope, m_cms.certificateDer); wrong.isEmpty())
            m_verification.log = LabelLog::included;
        else
            problem(wrong);
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
        if (m_cms.stamp)
            checkStamp(issued);
        judgeDates(m_verification, first, last, at);
        if (m_options.status)
            judgeStatus(m_verification, *m_options.status,
                        {.certificateId = fields[u"certificateId"_s].toString(),
                         .expires = last,
                         .signerDer = m_cms.certificateDer,
                         .at = at});
    }

    /// A time that was only claimed is proved when the stamp followed it at once.
    void checkStamp(const QDateTime &issued)
    {
        const qint64 later = issued.secsTo(m_cms.stamp->time);
        if (later < -clockDifference)
            problem(Text::tr("The times in the label contradict each other."));
        else if (!m_cms.stamp->proved || m_verification.time != Time::claimed)
            return;
        else if (later <= stampedWithin)
            m_verification.time = Time::proved;
        else
            m_verification.reasons.append(
                Text::tr("The time stamp proves that the label was there on %1, but not on the day "
                         "of issue.")
                    .arg(assessment::dayInWords(m_cms.stamp->time.date())));
    }

    Verification &m_verification;
    const CmsCheck &m_cms;
    const SignatureLayout &m_layout;
    const VerifyOptions &m_options;
    ThoroughReader &m_reader;
};

/// Nearly every file is written as ours are, and what lies in it is found without a PDF library.
DocumentCheck documentIn(const QByteArray &pdf, const LayoutCheck &layout, ThoroughReader &reader)
{
    std::optional<DocumentCheck> plain = checkPlainDocument(layout);
    return plain ? *std::move(plain) : reader.document(pdf, layout);
}

/// The level that is found, and a word about a signature that is sound and has none because it does
/// not say that it is PAdES (ETSI EN 319 142-1 §6.3: SubFilter).
void measure(Verification &verification, const SignatureLayout &layout, const StoreCheck &store,
             const CmsCheck &cms)
{
    const SignatureLevel found =
        store.problems.isEmpty() ? cms.level : std::min(cms.level, SignatureLevel::BT);
    if (layout.isPades)
        verification.level = idOf(found);
    else if (found != SignatureLevel::None)
        verification.notes.append(
            Text::tr("The signature is sound and written in the older form adbe.pkcs7.detached, "
                     "for viewers that do not know PAdES; so it is not PAdES and has no level."));
}

} // namespace

Verification verifyLabel(const QByteArray &pdf, const QString &name, const VerifyOptions &options,
                         ThoroughReader &reader)
{
    Verification verification = unreadable(name);
    LayoutCheck layout = checkLayout(pdf);
    if (!layout.signature && !layout.problems.isEmpty()) // then it is no label, whatever is found
        layout.signature = foreignSignature(pdf);
    if (!layout.signature)
        return layout.hasTraces ? changed(verification, layout.problems)
                                : withoutSignature(verification, pdf, reader);
    const QByteArray content = signedBytes(pdf, *layout.signature);
    // Only what is laid out as a label is read any further: that is bounded, and it is no label
    // else.
    const bool laidOut = layout.problems.isEmpty();
    // So it is found faster than by QByteArray::contains().
    const bool mayHaveStore =
        std::string_view(pdf.constData(), std::size_t(pdf.size())).find("/DSS")
        != std::string_view::npos;
    StoreCheck store = laidOut && mayHaveStore ? reader.store(pdf) : StoreCheck();
    store.data.ownLists = options.revocation;
    const Result<CmsCheck> cms =
        checkDetached(layout.signature->cms, content, options.trust, options.at, store.data);
    if (!cms)
        return changed(verification, layout.problems + QStringList{cms.error().message()});

    verification.reasons = layout.problems + store.problems + cms->structureProblems + cms->reasons;
    verification.notes = cms->notes;
    judgeSigner(verification, cms->signer);
    if (cms->integrity != SignatureIntegrity::Intact || layout.signature->bytesBehind != 0) {
        verification.integrity = Integrity::changed;
        decide(verification);
        return verification;
    }
    verification.integrity = Integrity::intact;
    verification.stamp = cms->stamp;
    if (laidOut)
        measure(verification, *layout.signature, store, *cms);
    const DocumentCheck document = laidOut ? documentIn(pdf, layout, reader) : DocumentCheck();
    verification.reasons += document.problems;
    if (laidOut && store.problems.isEmpty() && cms->structureProblems.isEmpty()
        && document.problems.isEmpty()) {
        verification.structure = Structure::conforming;
        StatementCheck(verification, *cms, *layout.signature, options, reader).run(pdf, document);
    }
    decide(verification);
    return verification;
}

} // namespace labels
