#include "assessment/signing/chain.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::Chain)
};

// 112 bits: RSA of 2048 bits and more, no SHA-1 (SSL_CTX_set_security_level(3), level 2).
constexpr int securityLevel = 2;

using LentCertificates = std::unique_ptr<STACK_OF(X509), void (*)(STACK_OF(X509) *)>;

/// Candidates for intermediates, first those that travelled with the signature.
LentCertificates lend(const std::vector<CertificatePtr> &embedded,
                      const std::vector<CertificatePtr> &known)
{
    LentCertificates stack(sk_X509_new_null(), [](STACK_OF(X509) * s) { sk_X509_free(s); });
    for (const CertificatePtr &certificate : embedded)
        sk_X509_push(stack.get(), certificate.get());
    for (const CertificatePtr &certificate : known)
        sk_X509_push(stack.get(), certificate.get());
    return stack;
}

std::vector<CertificatePtr> parsed(const QList<QByteArray> &ders)
{
    std::vector<CertificatePtr> certificates;
    for (const QByteArray &der : ders) {
        if (CertificatePtr certificate = parseCertificate(der))
            certificates.push_back(std::move(certificate));
    }
    return certificates;
}

QString dateText(const QDateTime &time)
{
    return time.toString(u"d MMMM yyyy"_s);
}

/// Validity is judged after the chain: a chain that fits but has run out is told from one that
/// does not fit.
void judgeValidity(ChainCheck &check, STACK_OF(X509) * chain, const QDateTime &at)
{
    check.trust = SignerTrust::Trusted;
    for (int i = 0; i < sk_X509_num(chain); ++i) {
        const CertificateDescription about = describe(sk_X509_value(chain, i));
        if (at > about.notAfter) {
            check.trust = SignerTrust::Expired;
            check.reasons.append(Text::tr("The certificate of %1 expired on %2.")
                                     .arg(about.subject, dateText(about.notAfter)));
        } else if (at < about.notBefore) {
            if (check.trust == SignerTrust::Trusted)
                check.trust = SignerTrust::NotYetValid;
            check.reasons.append(Text::tr("The certificate of %1 is not valid before %2.")
                                     .arg(about.subject, dateText(about.notBefore)));
        }
    }
}

} // namespace

ChainCheck checkChain(X509 *leaf, const std::vector<CertificatePtr> &embedded,
                      const TrustList &trust, const QDateTime &at)
{
    ChainCheck check;
    if (trust.isEmpty()) {
        check.reasons.append(
            Text::tr("Nobody was named as trusted, so the signer was not checked."));
        return check;
    }
    const StorePtr store(X509_STORE_new());
    for (const CertificatePtr &anchor : parsed(trust.anchors))
        X509_STORE_add_cert(store.get(), anchor.get());
    const std::vector<CertificatePtr> known = parsed(trust.certificates);
    const LentCertificates candidates = lend(embedded, known);
    const StoreContextPtr context(X509_STORE_CTX_new());
    if (!context || X509_STORE_CTX_init(context.get(), store.get(), leaf, candidates.get()) != 1) {
        check.trust = SignerTrust::Untrusted;
        check.reasons.append(Text::tr("The chain of the signer cannot be built."));
        ERR_clear_error();
        return check;
    }
    X509_STORE_CTX_set_flags(context.get(),
                             X509_V_FLAG_NO_CHECK_TIME | X509_V_FLAG_CHECK_SS_SIGNATURE);
    X509_VERIFY_PARAM_set_auth_level(X509_STORE_CTX_get0_param(context.get()), securityLevel);
    const bool chained = X509_verify_cert(context.get()) == 1;
    const int code = X509_STORE_CTX_get_error(context.get());
    ERR_clear_error();
    if (!chained) {
        check.trust = SignerTrust::Untrusted;
        check.damaged = code == X509_V_ERR_CERT_SIGNATURE_FAILURE;
        check.reasons.append(
            check.damaged ? Text::tr("A certificate in the chain of %1 is damaged.")
                                .arg(describe(leaf).subject)
                          : Text::tr("%1 is not among the signers you trust (%2).")
                                .arg(describe(leaf).subject,
                                     QString::fromLatin1(X509_verify_cert_error_string(code))));
        return check;
    }
    STACK_OF(X509) *chain = X509_STORE_CTX_get0_chain(context.get());
    for (int i = 0; i < sk_X509_num(chain); ++i)
        check.used.push_back(toDer(sk_X509_value(chain, i)));
    judgeValidity(check, chain, at);
    return check;
}

} // namespace assessment::signing
