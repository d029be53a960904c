#include "assessment/signing/chain.h"
#include "assessment/language/language.h"

#include "assessment/signing/algorithmpolicy.h"
#include "assessment/signing/digest.h"
#include "assessment/signing/remembered.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::Chain)
};

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
    return dayInWords(time.date());
}

/// Who a sentence is about; nothing forces a certificate to have a name.
QString nameOf(const CertificateDescription &certificate)
{
    return certificate.subject.isEmpty() ? Text::tr("A signer without a name")
                                         : certificate.subject;
}

/// What became of building a chain; the time plays no part in it.
struct Built
{
    bool began = false;
    int code = X509_V_ERR_UNSPECIFIED; ///< X509_V_OK when it leads to somebody trusted
    std::vector<QByteArray> used = {}; ///< DER from the leaf on
};

Built built(X509 *leaf, const std::vector<CertificatePtr> &embedded, const TrustList &trust)
{
    const StorePtr store(X509_STORE_new());
    for (const CertificatePtr &anchor : parsed(trust.anchors))
        X509_STORE_add_cert(store.get(), anchor.get());
    const std::vector<CertificatePtr> known = parsed(trust.certificates);
    const LentCertificates candidates = lend(embedded, known);
    const StoreContextPtr context(X509_STORE_CTX_new());
    if (!context || X509_STORE_CTX_init(context.get(), store.get(), leaf, candidates.get()) != 1) {
        ERR_clear_error();
        return {};
    }
    // Whether somebody trusted has signed their own name says nothing about anybody.
    X509_STORE_CTX_set_flags(context.get(), X509_V_FLAG_NO_CHECK_TIME);
    X509_VERIFY_PARAM_set_auth_level(X509_STORE_CTX_get0_param(context.get()),
                                     policy::chainSecurityLevel);
    Built result{.began = true};
    const bool chained = X509_verify_cert(context.get()) == 1;
    result.code = X509_STORE_CTX_get_error(context.get());
    ERR_clear_error();
    if (!chained) {
        if (result.code == X509_V_OK) // it says so only of a chain that stands
            result.code = X509_V_ERR_UNSPECIFIED;
        return result;
    }
    result.code = X509_V_OK;
    STACK_OF(X509) *chain = X509_STORE_CTX_get0_chain(context.get());
    for (int i = 0; i < sk_X509_num(chain); ++i) {
        result.used.push_back(toDer(sk_X509_value(chain, i)));
        if (i > 0)
            rememberIssued(sk_X509_value(chain, i - 1), sk_X509_value(chain, i));
    }
    return result;
}

/// The files of a batch have one chain; to build it costs as much as all of the rest.
Built builtOnce(X509 *leaf, const std::vector<CertificatePtr> &embedded, const TrustList &trust)
{
    constexpr qsizetype mostTrusted = 16; // a bundle of public authorities is asked anew
    if (trust.anchors.size() + trust.certificates.size() > mostTrusted)
        return built(leaf, embedded, trust);
    static Remembered<Built> known;
    RememberedKey key;
    key.add(toDer(leaf));
    for (const CertificatePtr &one : embedded)
        key.add(toDer(one.get()));
    for (const QList<QByteArray> *list : {&trust.anchors, &trust.certificates}) {
        key.add({}); // the lists end here
        for (const QByteArray &der : *list)
            key.add(der);
    }
    return known.of(digestOf(key.bytes()), [&] { return built(leaf, embedded, trust); });
}

/// Validity is judged after the chain: a chain that fits but has run out is told from one that
/// does not fit.
void judgeValidity(ChainCheck &check, const QDateTime &at)
{
    check.trust = SignerTrust::Trusted;
    for (const QByteArray &der : check.used) {
        const CertificateDescription about = describe(parseCertificate(der).get());
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

QString notThen(const TrustEntry &entry, const QDateTime &at)
{
    return entry.until.isValid()
               ? Text::tr("Your trust list trusts %1 from %2 to %3, and not on %4; ask %5.")
                     .arg(entry.name, dayInWords(entry.from), dayInWords(entry.until),
                          dateText(at.toUTC()), entry.contact)
               : Text::tr("Your trust list trusts %1 from %2 on, and not on %3; ask %4.")
                     .arg(entry.name, dayInWords(entry.from), dateText(at.toUTC()), entry.contact);
}

/// A trust list may say of a certificate on the way who it is, and when it is to be trusted.
void judgeByList(ChainCheck &check, const TrustList &trust, const QDateTime &at)
{
    for (const TrustEntry &entry : trust.entries) {
        if (std::ranges::find(check.used, entry.certificate) == check.used.end())
            continue;
        if (check.trust == SignerTrust::Trusted && !entry.covers(at)) {
            check.trust = SignerTrust::Untrusted;
            check.outsideList = true;
            check.reasons.append(notThen(entry, at));
        } else {
            check.notes.append(Text::tr("Your trust list has the signer under %1 (contact: %2).")
                                   .arg(entry.name, entry.contact));
        }
    }
}

/// Nobody is helped by being told no more than that.
QString whatToDo(const CertificateDescription &leaf)
{
    return leaf.issuer.isEmpty()
               ? QString()
               : u' '
                     + Text::tr("If you mean to trust it: get the root certificate of %1 from a "
                                "place that you trust, not from where the label came from, and "
                                "name it as trusted.")
                           .arg(leaf.issuer);
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
    const Built chain = builtOnce(leaf, embedded, trust);
    if (!chain.began) {
        check.trust = SignerTrust::Untrusted;
        check.reasons.append(Text::tr("The chain of the signer cannot be built."));
        return check;
    }
    if (chain.code != X509_V_OK) {
        check.trust = SignerTrust::Untrusted;
        check.damaged = chain.code == X509_V_ERR_CERT_SIGNATURE_FAILURE;
        check.reasons.append(
            check.damaged
                ? Text::tr("A certificate in the chain of %1 is damaged.")
                      .arg(describe(leaf).subject)
                : Text::tr("%1 is not among the signers you trust (%2).")
                          .arg(nameOf(describe(leaf)),
                               QString::fromLatin1(X509_verify_cert_error_string(chain.code)))
                      + whatToDo(describe(leaf)));
        return check;
    }
    check.used = chain.used;
    judgeValidity(check, at);
    judgeByList(check, trust, at);
    return check;
}

} // namespace assessment::signing
