#include "assessment/signing/lasting.h"

#include "assessment/language/language.h"
#include "assessment/signing/opentoken.h"
#include "assessment/signing/revocationlists.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::Revocation)
};

using PointsPtr = std::unique_ptr<CRL_DIST_POINTS, ReleasedBy<CRL_DIST_POINTS_free>>;

Error notLasting(const QString &why, const QString &advice)
{
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the signature cannot be made to last"),
            .where = {},
            .why = why,
            .advice = advice};
}

/// Where the certificate says that its list is, for people; "" when it does not.
QString listAddress(X509 *certificate)
{
    const PointsPtr points(static_cast<CRL_DIST_POINTS *>(
        X509_get_ext_d2i(certificate, NID_crl_distribution_points, nullptr, nullptr)));
    ERR_clear_error();
    for (int i = 0; i < sk_DIST_POINT_num(points.get()); ++i) {
        const DIST_POINT_NAME *name = sk_DIST_POINT_value(points.get(), i)->distpoint;
        if (!name || name->type != 0)
            continue;
        for (int j = 0; j < sk_GENERAL_NAME_num(name->name.fullname); ++j) {
            const GENERAL_NAME *one = sk_GENERAL_NAME_value(name->name.fullname, j);
            if (one->type == GEN_URI)
                return QString::fromLatin1(
                    copied(ASN1_STRING_get0_data(one->d.uniformResourceIdentifier),
                           std::size_t(ASN1_STRING_length(one->d.uniformResourceIdentifier))));
        }
    }
    return {};
}

std::vector<CertificatePtr> parsed(const QList<QByteArray> &ders)
{
    std::vector<CertificatePtr> certificates;
    for (const QByteArray &der : ders) {
        if (CertificatePtr one = parseCertificate(der))
            certificates.push_back(std::move(one));
    }
    return certificates;
}

/// Collects what the chains need, and what is missing.
class Gathering
{
public:
    Gathering(const QList<QByteArray> &lists, const QDateTime &at)
        : m_ders(lists)
        , m_lists(lists)
        , m_at(at)
    {}

    Status add(const std::vector<X509 *> &path, const std::set<X509 *> &travelling)
    {
        for (std::size_t i = 0; i + 1 < path.size(); ++i) {
            if (const Status covered = cover(path[i], path[i + 1]); !covered)
                return covered;
        }
        if (!isSelfSigned(path.back()))
            m_missing.append(Text::tr("the certificate that issued that of %1")
                                 .arg(describe(path.back()).subject));
        for (X509 *one : path) {
            const QByteArray der = toDer(one);
            if (!travelling.contains(one) && !m_data.certificates.contains(der))
                m_data.certificates.append(der);
        }
        return Ok;
    }

    Result<LastingData> take() &&
    {
        if (m_missing.isEmpty())
            return std::move(m_data);
        return notLasting(
            Text::tr("something is missing: %1").arg(m_missing.join(u"; "_s)),
            Text::tr("name revocation lists with --revocation and roots with --timestamp-trust"));
    }

private:
    Status cover(X509 *certificate, X509 *issuer)
    {
        const Standing standing = m_lists.about(certificate, issuer, m_at);
        const QString subject = describe(certificate).subject;
        if (standing.revoked)
            return notLasting(Text::tr("the certificate of %1 was revoked on %2")
                                  .arg(subject, dayInWords(standing.revoked->at.date())),
                              Text::tr("ask its issuer for a new one"));
        const QString address = listAddress(certificate);
        const QString place = address.isEmpty() ? QString() : u" ("_s + address + u')';
        if (standing.current >= 0) {
            const QByteArray &der = m_ders.at(standing.current);
            if (!m_data.lists.contains(der))
                m_data.lists.append(der);
        } else if (standing.newest >= 0) {
            m_missing.append(
                Text::tr("a revocation list for %1 that is in date; the one at hand "
                         "ended on %2%3")
                    .arg(subject,
                         dayInWords(standing.ended.date()) + standing.ended.toString(u" HH:mm"_s),
                         place));
        } else {
            m_missing.append(Text::tr("a revocation list for %1%2").arg(subject, place));
        }
        return Ok;
    }

    const QList<QByteArray> &m_ders;
    RevocationLists m_lists;
    QDateTime m_at;
    QStringList m_missing;
    LastingData m_data;
};

} // namespace

Result<LastingData> gatherLastingData(const Identity &identity, const TimestampToken &sample,
                                      const TrustList &known, const QList<QByteArray> &lists)
{
    const std::vector<CertificatePtr> around =
        parsed(known.anchors + known.certificates + QList<QByteArray>{identity.rootDer()});
    const std::vector<CertificatePtr> own =
        parsed(QList<QByteArray>{identity.certificateDer()} + identity.chainDer());
    OpenToken token(sample.der);
    if (const Status read = token.read(); !read)
        return read.error();

    std::set<X509 *> travelling;
    for (const CertificatePtr &one : own)
        travelling.insert(one.get());
    Gathering gathering(lists, token.time());
    const auto signer = longestPath(own.front().get(), {&own, &around});
    if (const Status added = gathering.add(signer, travelling); !added)
        return added.error();
    const std::vector<X509 *> inToken = token.path({});
    const auto authority = token.path(around);
    if (const Status added =
            gathering.add(authority, std::set<X509 *>(inToken.begin(), inToken.end()));
        !added)
        return added.error();
    return std::move(gathering).take();
}

} // namespace assessment::signing
