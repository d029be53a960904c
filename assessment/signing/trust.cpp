#include "assessment/signing/trust.h"

#include "assessment/signing/certificate.h"
#include "assessment/signing/trustlistfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <openssl/pem.h>

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::TrustList)
};

// The bundle of all public authorities that Debian ships has about 250 kB.
constexpr qint64 largestTrustFile = 4194304;

Error refusal(Error::Kind kind, const QString &path, const QString &why)
{
    return {.kind = kind,
            .what = Text::tr("the trusted certificates cannot be read"),
            .where = path,
            .why = why,
            .advice = Text::tr("name a file of PEM certificates, or a trust list"),
            .detail = opensslDetail()};
}

} // namespace

bool TrustEntry::covers(const QDateTime &at) const
{
    const QDate day = at.toUTC().date();
    return day >= from && (!until.isValid() || day <= until);
}

TrustList &TrustList::operator+=(const TrustList &other)
{
    anchors += other.anchors;
    certificates += other.certificates;
    entries += other.entries;
    return *this;
}

bool addTrusted(TrustList &trust, const QByteArray &der)
{
    const CertificatePtr certificate = parseCertificate(der);
    if (!certificate)
        return false;
    QList<QByteArray> &list = isSelfSigned(certificate.get()) ? trust.anchors : trust.certificates;
    if (!list.contains(der))
        list.append(der);
    return true;
}

Result<TrustList> readTrustFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return refusal(Error::Kind::NotFound, path,
                       QFileInfo::exists(path) ? Text::tr("the file cannot be opened")
                                               : Text::tr("there is no such file"));
    if (file.size() > largestTrustFile)
        return refusal(Error::Kind::InvalidInput, path, Text::tr("the file is too large"));
    const QByteArray content = file.readAll();
    if (isTrustListFile(content))
        return readTrustListFile(content, path);

    TrustList trust;
    const BioPtr reader(BIO_new_mem_buf(content.data(), static_cast<int>(content.size())));
    while (CertificatePtr read{PEM_read_bio_X509(reader.get(), nullptr, nullptr, nullptr)}) {
        const CertificatePtr certificate = knownCertificate(read.get());
        QList<QByteArray> &list =
            isSelfSigned(certificate.get()) ? trust.anchors : trust.certificates;
        list.append(toDer(certificate.get()));
    }
    // The loop ends with "no start line" when all was read, with another error at a damaged block.
    const bool complete = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    if (!complete)
        return refusal(Error::Kind::InvalidInput, path, Text::tr("a certificate in it is damaged"));
    ERR_clear_error();
    if (trust.isEmpty())
        return refusal(Error::Kind::InvalidInput, path, Text::tr("it holds no certificate"));
    return trust;
}

Result<CertificateDescription> describeCertificate(const QByteArray &der)
{
    const CertificatePtr certificate = parseCertificate(der);
    if (!certificate)
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = Text::tr("the certificate cannot be read"),
                     .why = Text::tr("it is not a DER certificate")};
    return describe(certificate.get());
}

} // namespace assessment::signing
