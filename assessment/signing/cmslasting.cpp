#include "assessment/signing/cmslasting.h"
#include "assessment/language/language.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::Cms)
};

// Clocks differ; more than this between two of them is no difference of clocks.
constexpr qint64 clockDifference = 300; // seconds

QString dateText(const QDateTime &time)
{
    return dayInWords(time.date());
}

QByteArray bytesOf(const ASN1_STRING *text)
{
    return copied(ASN1_STRING_get0_data(text), std::size_t(ASN1_STRING_length(text)));
}

QString subjectOf(const X509 *certificate)
{
    return describe(certificate).subject;
}

} // namespace

SignatureStamp::SignatureStamp(CMS_SignerInfo *info, const std::vector<CertificatePtr> &store)
    : m_store(store)
    , m_signature(bytesOf(CMS_SignerInfo_get0_signature(info)))
{
    read(info);
    if (!m_der.isEmpty())
        check();
}

void SignatureStamp::read(CMS_SignerInfo *info)
{
    const int count = CMS_unsigned_get_attr_count(info);
    if (count <= 0)
        return;
    const auto *value = static_cast<const ASN1_STRING *>(CMS_unsigned_get0_data_by_OBJ(
        info, OBJ_nid2obj(NID_id_smime_aa_timeStampToken), -3, V_ASN1_SEQUENCE));
    ERR_clear_error();
    m_foreign = count != 1 || !value;
    if (m_foreign)
        m_problems.append(Text::tr("The signature has attributes that are not signed."));
    else
        m_der = bytesOf(value);
}

void SignatureStamp::check()
{
    const auto refuse = [this](const QString &why) {
        m_problems.append(
            Text::tr("The time stamp of the signature is not accepted: %1.").arg(why));
    };
    if (m_der.size() > largestTimestamp)
        return refuse(Text::tr("it is larger than any time stamp"));
    OpenToken open(m_der);
    if (const Status read = open.read(); !read)
        return refuse(read.error().why);
    if (open.digest() != QCryptographicHash::hash(m_signature, QCryptographicHash::Sha256))
        return refuse(Text::tr("it is over other bytes than this signature"));
    if (const Status valid = open.checkValid(open.time()); !valid)
        return refuse(valid.error().why);
    if (const Status made = open.checkSigner(open.chain({}, open.time(), m_store)); !made)
        return refuse(made.error().why);
    if (!open.isPlain(open.path(m_store)))
        return refuse(Text::tr("it holds more than its signature covers"));
    m_open.emplace(std::move(open));
}

bool SignatureStamp::isProved(const TrustList &trust,
                              const std::vector<const RevocationLists *> &lists,
                              const QDateTime &at, QStringList &reasons) const
{
    const ChainCheck chain = m_open->chain(trust, time(), m_store);
    const QString authority = m_open->signer().subject;
    if (chain.trust == SignerTrust::NotChecked)
        return false; // that nobody was named is told of the signer
    if (chain.trust != SignerTrust::Trusted) {
        reasons.append(Text::tr("The time stamp of %1 proves nothing to you: its authority is not "
                                "trusted.")
                           .arg(authority));
        return false;
    }
    if (time() > at.addSecs(clockDifference)) {
        reasons.append(Text::tr("The time stamp is of %1, which is later than the time of this "
                                "check.")
                           .arg(dateText(time())));
        return false;
    }
    std::vector<CertificatePtr> used;
    for (const QByteArray &der : chain.used)
        used.push_back(parseCertificate(der));
    for (std::size_t i = 0; i + 1 < used.size(); ++i) {
        for (const RevocationLists *some : lists) {
            const Standing standing = some->about(used[i].get(), used[i + 1].get(), time());
            if (standing.revoked && standing.revoked->endsStampsOf(time())) {
                reasons.append(revokedText(used[i].get(), *standing.revoked));
                reasons.append(Text::tr("The time stamp therefore proves nothing."));
                return false;
            }
        }
    }
    return true;
}

StampFound SignatureStamp::found(bool proved) const
{
    return {.time = time(), .authority = m_open->signer().subject, .proved = proved};
}

StoreFinding checkStore(const std::vector<std::vector<X509 *>> &paths,
                        const std::vector<CertificatePtr> &embedded,
                        const std::vector<CertificatePtr> &certificates,
                        const RevocationLists &lists, const QDateTime &at)
{
    StoreFinding finding;
    std::set<qsizetype> used;
    std::set<X509 *> inPaths;
    for (const std::vector<X509 *> &path : paths) {
        inPaths.insert(path.begin(), path.end());
        if (!isSelfSigned(path.back()))
            finding.missing.append(Text::tr("The file does not hold the certificate that issued "
                                            "that of %1.")
                                       .arg(subjectOf(path.back())));
        for (std::size_t i = 0; i + 1 < path.size(); ++i) {
            const Standing standing = lists.about(path[i], path[i + 1], at);
            if (standing.current >= 0)
                used.insert(standing.current);
            else if (standing.newest >= 0)
                finding.missing.append(
                    Text::tr("The revocation list in the file for %1 was not in date when the "
                             "signature was stamped.")
                        .arg(subjectOf(path[i])));
            else
                finding.missing.append(
                    Text::tr("The file holds no revocation list for %1.").arg(subjectOf(path[i])));
            if (standing.newest >= 0)
                used.insert(standing.newest);
        }
    }
    // Compared by content: the same certificate read twice may be one object.
    std::vector<X509 *> known;
    for (const CertificatePtr &one : embedded)
        known.push_back(one.get());
    for (const CertificatePtr &one : certificates) {
        const bool again = std::ranges::any_of(
            known, [&one](X509 *other) { return X509_cmp(other, one.get()) == 0; });
        known.push_back(one.get());
        if (again || !inPaths.contains(one.get()))
            finding.problems.append(Text::tr("The file stores a certificate that is in no chain or "
                                             "in the signature already: %1.")
                                        .arg(subjectOf(one.get())));
    }
    if (!lists.areAllReadable() || qsizetype(used.size()) != lists.size())
        finding.problems.append(
            Text::tr("The file stores a revocation list that is about no certificate of it."));
    return finding;
}

bool isRevoked(const std::vector<X509 *> &path, const std::vector<const RevocationLists *> &lists,
               const QDateTime &time, QStringList &reasons)
{
    bool revoked = false;
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        std::optional<Revocation> worst;
        for (const RevocationLists *some : lists) {
            const Standing standing = some->about(path[i], path[i + 1], time);
            if (standing.revoked && (!worst || standing.revoked->endsBefore(time)))
                worst = standing.revoked;
        }
        if (!worst)
            continue;
        reasons.append(revokedText(path[i], *worst));
        if (worst->endsBefore(time))
            revoked = true;
        else
            reasons.append(Text::tr("The signature was there before, and is not touched by that."));
    }
    return revoked;
}

} // namespace assessment::signing
