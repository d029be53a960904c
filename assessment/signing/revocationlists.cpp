#include "assessment/signing/revocationlists.h"

#include "assessment/language/language.h"
#include "assessment/signing/algorithmpolicy.h"
#include "assessment/signing/der.h"
#include "assessment/signing/revocation.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <openssl/pem.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::Revocation)
};

constexpr qint64 largestFile = 8 * 1024 * 1024;
constexpr int mostLists = 64;

using PointPtr = std::unique_ptr<ISSUING_DIST_POINT, ReleasedBy<ISSUING_DIST_POINT_free>>;
using ReasonPtr = std::unique_ptr<ASN1_ENUMERATED, ReleasedBy<ASN1_ENUMERATED_free>>;
using TimePtr = std::unique_ptr<ASN1_GENERALIZEDTIME, ReleasedBy<ASN1_GENERALIZEDTIME_free>>;

Error unreadable(const QString &path, const QString &why)
{
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the revocation list cannot be read"),
            .where = path,
            .why = why,
            .advice = Text::tr("name a file with a revocation list (CRL) in DER or PEM"),
            .detail = opensslDetail()};
}

QDateTime toTime(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1) {
        ERR_clear_error();
        return {};
    }
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

/// RFC 5280 §5.2.5: a list may be about some certificates only.
bool isAbout(const X509_CRL *list, X509 *certificate)
{
    int critical = -1;
    const PointPtr point(static_cast<ISSUING_DIST_POINT *>(
        X509_CRL_get_ext_d2i(list, NID_issuing_distribution_point, &critical, nullptr)));
    ERR_clear_error();
    if (!point)
        return critical == -1;
    const bool authority = X509_check_ca(certificate) == 1;
    return point->onlysomereasons == nullptr && !point->indirectCRL && !point->onlyattr
           && !(point->onlyuser && authority) && !(point->onlyCA && !authority);
}

bool hasOnlyKnownExtensions(const X509_CRL *list)
{
    for (int i = 0; i < X509_CRL_get_ext_count(list); ++i) {
        X509_EXTENSION *extension = X509_CRL_get_ext(list, i);
        const int type = OBJ_obj2nid(X509_EXTENSION_get_object(extension));
        if (type == NID_delta_crl
            || (X509_EXTENSION_get_critical(extension) && type != NID_issuing_distribution_point))
            return false;
    }
    return true;
}

bool hasStrongDigest(const X509_CRL *list)
{
    int digest = NID_undef;
    const int known = OBJ_find_sigid_algs(X509_CRL_get_signature_nid(list), &digest, nullptr);
    // PSS names its digest elsewhere, Ed25519 has none: neither is taken.
    return known == 1 && policy::digestOf(digest) != nullptr;
}

bool covers(X509_CRL *list, X509 *certificate, X509 *issuer)
{
    const quint32 usage = X509_get_key_usage(issuer); // every bit without the extension
    const bool right = X509_NAME_cmp(X509_CRL_get_issuer(list), X509_get_subject_name(issuer)) == 0
                       && (usage & KU_CRL_SIGN) && hasStrongDigest(list)
                       && hasOnlyKnownExtensions(list) && isAbout(list, certificate)
                       && X509_CRL_verify(list, X509_get0_pubkey(issuer)) == 1;
    ERR_clear_error();
    return right;
}

Revocation toRevocation(const X509_REVOKED *entry)
{
    static constexpr std::array compromises{CRL_REASON_KEY_COMPROMISE, CRL_REASON_CA_COMPROMISE,
                                            CRL_REASON_AA_COMPROMISE};
    Revocation revocation{toTime(X509_REVOKED_get0_revocationDate(entry)), -1, {}};
    const ReasonPtr reason(static_cast<ASN1_ENUMERATED *>(
        X509_REVOKED_get_ext_d2i(entry, NID_crl_reason, nullptr, nullptr)));
    if (reason)
        revocation.reason = int(ASN1_ENUMERATED_get(reason.get()));
    const TimePtr invalid(static_cast<ASN1_GENERALIZEDTIME *>(
        X509_REVOKED_get_ext_d2i(entry, NID_invalidity_date, nullptr, nullptr)));
    ERR_clear_error();
    if (invalid && std::ranges::find(compromises, revocation.reason) != compromises.end())
        revocation.compromised = toTime(invalid.get());
    return revocation;
}

} // namespace

CrlPtr parseCrl(QByteArrayView der)
{
    const unsigned char *position = bytes(der);
    CrlPtr list(d2i_X509_CRL(nullptr, &position, static_cast<long>(der.size())));
    ERR_clear_error();
    return list && position == bytes(der) + der.size() ? std::move(list) : nullptr;
}

bool Revocation::endsStampsOf(const QDateTime &time) const
{
    static constexpr std::array harmless{CRL_REASON_UNSPECIFIED, CRL_REASON_AFFILIATION_CHANGED,
                                         CRL_REASON_SUPERSEDED, CRL_REASON_CESSATION_OF_OPERATION};
    return endsBefore(time) || std::ranges::find(harmless, reason) == harmless.end();
}

RevocationLists::RevocationLists(const QList<QByteArray> &ders)
{
    for (const QByteArray &der : ders) {
        CrlPtr list = parseCrl(der);
        m_readable = m_readable && list;
        m_lists.push_back(std::move(list)); // null keeps its number
    }
}

Standing RevocationLists::about(X509 *certificate, X509 *issuer, const QDateTime &at) const
{
    Standing standing;
    QDateTime newestCurrent;
    QDateTime newest;
    for (std::size_t i = 0; i < m_lists.size(); ++i) {
        X509_CRL *list = m_lists[i].get();
        if (!list || !covers(list, certificate, issuer))
            continue;
        const QDateTime from = toTime(X509_CRL_get0_lastUpdate(list));
        const QDateTime until = toTime(X509_CRL_get0_nextUpdate(list));
        if (!newest.isValid() || newest < from) {
            newest = from;
            standing.newest = qsizetype(i);
            standing.ended = until;
        }
        if (from.isValid() && until.isValid() && from <= at && at <= until
            && (!newestCurrent.isValid() || newestCurrent < from)) {
            newestCurrent = from;
            standing.current = qsizetype(i);
        }
        X509_REVOKED *entry = nullptr;
        // 2 would mean "removed from the list", which only deltas say.
        if (X509_CRL_get0_by_cert(list, &entry, certificate) != 1)
            continue;
        const Revocation found = toRevocation(entry);
        const auto beginning = [](const Revocation &one) {
            return one.compromised.isValid() ? std::min(one.at, one.compromised) : one.at;
        };
        if (!standing.revoked || beginning(found) < beginning(*standing.revoked))
            standing.revoked = found;
    }
    return standing;
}

QString revokedText(X509 *certificate, const Revocation &revocation)
{
    const QString subject = describe(certificate).subject;
    const QString day = dayInWords(revocation.at.date());
    if (revocation.compromised.isValid())
        return Text::tr("The certificate of %1 was revoked on %2: its key had been in other hands "
                        "since %3.")
            .arg(subject, day, dayInWords(revocation.compromised.date()));
    if (revocation.reason == CRL_REASON_KEY_COMPROMISE)
        return Text::tr("The certificate of %1 was revoked on %2: its key got into other hands.")
            .arg(subject, day);
    return Text::tr("The certificate of %1 was revoked on %2.").arg(subject, day);
}

Result<QList<QByteArray>> readRevocationFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        Error error =
            unreadable(path, QFileInfo::exists(path) ? Text::tr("the file cannot be opened")
                                                     : Text::tr("there is no such file"));
        error.kind = Error::Kind::NotFound;
        return error;
    }
    if (file.size() > largestFile)
        return unreadable(path, Text::tr("the file is too large"));
    const QByteArray content = file.readAll();
    if (const CrlPtr one = parseCrl(content))
        return QList<QByteArray>{derOf(i2d_X509_CRL, one.get())};
    QList<QByteArray> lists;
    const BioPtr reader(BIO_new_mem_buf(content.data(), static_cast<int>(content.size())));
    while (const CrlPtr one{PEM_read_bio_X509_CRL(reader.get(), nullptr, nullptr, nullptr)}) {
        lists.append(derOf(i2d_X509_CRL, one.get()));
        if (lists.size() > mostLists)
            return unreadable(path, Text::tr("it holds too many lists"));
    }
    const bool complete = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    if (!complete || lists.isEmpty())
        return unreadable(path, lists.isEmpty() ? Text::tr("it holds no revocation list")
                                                : Text::tr("a list in it is damaged"));
    ERR_clear_error();
    return lists;
}

} // namespace assessment::signing
