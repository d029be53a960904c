#pragma once

#include "support/labelattacks.h"
#include "support/labelfixture.h"
#include "support/labelsurgery.h"
#include "support/pdfupdates.h"
#include "support/testcertificates.h"

#include <QTemporaryDir>

/// Where fixtures of verification are made: a fresh label and who signed it, now, because other
/// people's programs judge by the clock of the computer.
namespace labelworkshop {

/// The five lines with the overall answer in front, as one text.
using Lines = QByteArray;

inline const Lines valid = "valid intact conforming trusted claimed not-checked";
/// Not what was signed: who signed it is of no interest then.
inline const Lines changed = "invalid changed not-conforming not-checked claimed not-checked";
/// What was signed, and more behind it.
inline const Lines extended = changed;
/// As it was signed, and no label.
inline const Lines misshapen = "invalid intact not-conforming trusted claimed not-checked";
inline const Lines notSigned = "invalid not-signed not-conforming not-checked claimed not-checked";
inline const Lines unreadable =
    "cannot-tell unreadable not-conforming not-checked claimed not-checked";

/// One row of the table: a file, what we must say of it and what others say.
struct Fixture
{
    QByteArray name;
    QByteArray file;
    Lines lines;
    QByteArray judges; ///< a letter for each of Judges (support/judges.h)
    QString reason;    ///< a part of our reasons
    QDateTime at = {}; ///< invalid = now
    enum class Trust { Roots, Nobody, Signer } trust = Trust::Roots;
    bool qr = false; ///< it is a code; no judge knows codes
};

using Fixtures = QList<Fixture>;

class Workshop
{
public:
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const signingfixture::Demo demo{now};
    const assessment::signing::Identity identity = demo.identity();
    const assessment::signing::SignedStatement statement =
        labelfixture::statementOf(making(), identity);
    const QByteArray unsignedPdf = labelfixture::unsignedLabel(making(), statement);
    const QByteArray label = signedBy(unsignedPdf);
    const labelsurgery::Gap gap = labelsurgery::gapOf(label);
    /// The genuine label of another product.
    const labelfixture::Making otherMaking = making(2);
    const assessment::signing::SignedStatement otherStatement =
        labelfixture::statementOf(otherMaking, identity);
    const QByteArray otherLabel = labelfixture::label(identity, otherMaking);
    /// Another authority, whose signer has an RSA key, for programs that know no other.
    const testcertificates::Member rsaRoot =
        testcertificates::make(testcertificates::p256(), testcertificates::authority());
    const testcertificates::Member rsa = rsaSigner();
    const QTemporaryDir folder;

    labelfixture::Making making(int number = 1) const
    {
        labelfixture::Making made;
        made.certificateId = assessmentfixture::certificateId(number);
        made.issued = now;
        return made;
    }

    QByteArray signedBy(const QByteArray &pdf,
                        labels::SubFilter form = labels::SubFilter::Cades) const
    {
        const auto file =
            labels::signPdf(pdf, identity, now, {.stamp = {}, .store = {}, .subFilter = form});
        if (!file)
            qFatal("%s", qPrintable(file.error().message()));
        return *file;
    }

    /// Both authorities, nobody, or with the certificate of the signer, as codes need it.
    assessment::signing::TrustList trust(Fixture::Trust wanted) const
    {
        if (wanted == Fixture::Trust::Nobody)
            return {};
        auto list = wanted == Fixture::Trust::Signer ? demo.trust() : demo.rootOnly();
        list.anchors.append(rsaRoot.der());
        return list;
    }

    QString path(const QString &name) const { return folder.filePath(name); }

    /// The label with a bit of the byte at \a place flipped.
    QByteArray flippedAt(qsizetype place, int bit = 0) const
    {
        if (place < 0 || place >= label.size())
            qFatal("there is no such place in the label");
        QByteArray file = label;
        file[place] = char(file[place] ^ (1 << bit));
        return file;
    }

    /// … of the byte that lies \a offset behind the beginning of the last \a word.
    QByteArray flippedIn(const QByteArray &word, qsizetype offset = 1) const
    {
        const qsizetype at = label.lastIndexOf(word);
        if (at < 0)
            qFatal("a label has no %s", word.constData());
        return flippedAt(at + offset);
    }

    /// … in the middle of the first stream that \a key refers to.
    QByteArray flippedInStream(const QByteArray &key) const
    {
        const QRegularExpression reference(QString::fromLatin1(key)
                                           + QStringLiteral(" \\[?\\s*(\\d+) 0 R"));
        const auto match = reference.match(QString::fromLatin1(label));
        const int object = match.captured(1).toInt();
        const qsizetype begin = label.indexOf("stream\n", pdfupdates::placeOf(label, object));
        if (object <= 0 || begin < 0)
            qFatal("a label has no stream at %s", key.constData());
        return flippedAt((begin + 7 + label.indexOf("endstream", begin + 7)) / 2);
    }

    /// … in a part of the CMS: the byte \a offset behind the first \a part.
    QByteArray flippedInCms(const QByteArray &part, qsizetype offset) const
    {
        QByteArray cms = labelsurgery::cmsOf(label);
        const qsizetype at = cms.indexOf(part);
        if (at < 0)
            qFatal("the signature has no such part");
        cms[at + offset] = char(cms[at + offset] ^ 1);
        return labelsurgery::withCms(label, cms);
    }

    /// The label with \a old replaced by \a by once, in place.
    QByteArray replaced(const QByteArray &old, const QByteArray &by) const
    {
        const qsizetype at = label.lastIndexOf(old);
        if (at < 0)
            qFatal("a label has no %s", old.constData());
        return QByteArray(label).replace(at, old.size(), by);
    }

private:
    testcertificates::Member rsaSigner() const
    {
        using namespace testcertificates;
        Profile profile;
        profile.name = "Test RSA signer";
        profile.serial = 4712; // NSS wants another one than the issuer's own
        return make({EVP_RSA_gen(3072), Free()}, profile, &rsaRoot);
    }
};

} // namespace labelworkshop
