#pragma once

#include "assessment/signing/labelpayload.h"
#include "labels/productpictures.h"
#include "support/verifysite.h"

#include <QRandomGenerator>

#include <utility>

/// Codes good and bad with what a person has to see for them, and the sites that show it.
namespace verifysite {

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using assessmentfixture::certificateId;
using labels::VerifyPageData;
using signingfixture::issueTime;

inline const QDateTime dayAfter = issueTime.addDays(1);
inline const QString gtin = u"05012345678900"_s;

/// What a person has to see for a code.
struct Case
{
    QString name;
    QString site;
    QByteArray fragment;
    QString overall;
    QString what;                                  ///< begins like this
    QList<std::pair<QString, QString>> lines = {}; ///< some of the five
    QString reason = {};                           ///< is among the reasons
    QDateTime at = dayAfter;
    QString scheme = u"http"_s;
};

inline QByteArray flippedDigit(QByteArray digits, qsizetype at)
{
    digits[at] = char('0' + (digits[at] - '0' + 1) % 10);
    return digits;
}

inline QByteArray withByte(QByteArray bytes, const QByteArray &from, const QByteArray &to)
{
    return bytes.replace(bytes.indexOf(from), from.size(), to);
}

class VerifyCases
{
public:
    /// Writes the sites to \a folder.
    explicit VerifyCases(const QString &folder) : m_folder(folder)
    {
        makeSites();
        addWholeCodes();
        addChangedCodes();
        addContents();
        addTimes();
        addStatusLists();
        addProducts();
        addForAgreement();
    }

    const QList<Case> &cases() const { return m_cases; }
    const signingfixture::Demo &demo() const { return m_demo; }
    const RsaSigner &rsa() const { return m_rsa; }
    const Identity &identity() const { return m_identity; }
    const SignedStatement &statement() const { return m_statement; }
    QByteArray valid() const { return m_valid; }
    QByteArray changed() const
    {
        return digitsOf(withByte(m_statement.cose(), "HL-200", "HL-300"));
    }
    QString number() const { return m_number; }
    StatusList listed() const;

private:
    TrustList trust() const;
    VerifyPageData data(const QByteArray &status = {}) const;
    void makeSites() const;
    void addWholeCodes();
    void addChangedCodes();
    void addContents();
    void addTimes();
    void addStatusLists();
    void addProducts();
    void addForAgreement();
    QByteArray spoiled(int index) const;

    const signingfixture::Demo m_demo;
    const signingfixture::Demo m_stranger;
    const RsaSigner m_rsa;
    const Identity m_identity = m_demo.identity();
    const Identity m_rsaIdentity = m_rsa.identity();
    const SignedStatement m_statement = labelfixture::statementOf({}, m_identity);
    const QByteArray m_valid = digitsOf(m_statement.cose());
    const QByteArray m_payload = encodePayload(*payloadOf(m_statement.fields()));
    const QString m_number = certificateId(1);
    const QString m_folder;
    QList<Case> m_cases;
};

inline TrustList VerifyCases::trust() const
{
    TrustList trust = m_demo.trust();
    trust.anchors.append(m_rsa.root.der());
    trust.certificates.append(m_rsa.signer.der());
    return trust;
}

inline VerifyPageData VerifyCases::data(const QByteArray &status) const
{
    VerifyPageData data;
    data.organisation = u"Pennine Product Testing"_s;
    data.made = issueTime;
    data.trust = trust();
    data.status = status;
    data.products = {{m_number, {.gtin = gtin, .language = {}, .picture = u"pictures/lamp.png"_s}}};
    return data;
}

inline StatusList VerifyCases::listed() const
{
    StatusList list;
    for (int i = 1; i <= 60; ++i)
        list.with(certificateId(i), u"issued"_s);
    return list;
}

inline void VerifyCases::makeSites() const
{
    const QString &folder = m_folder;
    const QByteArray good = listed().signedBy(m_identity);
    const auto site = [&](const QString &name, const QByteArray &list) {
        writeSite(folder, name, data(list), list);
    };
    writeSite(folder, u"plain"_s, data());
    site(u"listed"_s, good);
    VerifyPageData named = data(); // a page whose maker knows no label, only products
    named.products.clear();
    named.pictures = {{labels::pictureName(u"  NORTHLIGHT hl-200"_s), u"pictures/named.png"_s},
                      {u"another product"_s, u"pictures/other.png"_s}};
    writeSite(folder, u"named"_s, named);
    VerifyPageData bare = data();
    bare.products.clear();
    bare.pictures = {{u"another product"_s, u"pictures/other.png"_s}};
    writeSite(folder, u"bare"_s, bare);
    VerifyPageData welsh = data();
    welsh.products[m_number].language = u"cy"_s;
    writeSite(folder, u"welsh"_s, welsh);
    VerifyPageData strangers = data();
    strangers.trust.certificates += m_stranger.trust().certificates; // but not its root
    writeSite(folder, u"strangers"_s, strangers);
    VerifyPageData nobody = data();
    nobody.trust = {.anchors = {m_rsa.root.der()}, .certificates = {}};
    writeSite(folder, u"unknown"_s, nobody);

    const QJsonObject why{{u"reason"_s, u"A fault was found"_s}};
    site(u"withdrawn"_s, listed().with(m_number, u"withdrawn"_s, why).signedBy(m_identity));
    site(u"superseded"_s,
         listed()
             .with(m_number, u"superseded"_s, {{u"supersededBy"_s, certificateId(2)}})
             .signedBy(m_identity));
    site(u"suspended"_s,
         listed()
             .with(m_number, u"suspended"_s, {{u"until"_s, u"2026-11-24T12:00:00Z"_s}})
             .signedBy(m_identity));
    site(u"suspended-open"_s, listed().with(m_number, u"suspended"_s, why).signedBy(m_identity));
    site(u"other-end"_s,
         listed().with(m_number, u"issued"_s, {}, u"2028-11-22"_s).signedBy(m_identity));
    site(u"odd-state"_s, listed().with(m_number, u"splendid"_s).signedBy(m_identity));
    site(u"unlisted"_s, StatusList().with(certificateId(2), u"issued"_s).signedBy(m_identity));
    StatusList early = listed();
    early.issued = dayAfter.addDays(1);
    site(u"list-from-tomorrow"_s, early.signedBy(m_identity));
    site(u"list-of-a-stranger"_s, listed().signedBy(m_stranger.identity()));
    site(u"list-of-another-issuer"_s, listed().signedBy(m_rsaIdentity));
    site(u"list-changed"_s, withByte(good, good.mid(good.indexOf('.') + 40, 1), "~"));
    const QByteArray other = listed().with(m_number, u"withdrawn"_s).signedBy(m_identity);
    const QList<QByteArray> parts = good.split('.');
    site(u"list-swapped"_s, parts[0] + '.' + other.split('.')[1] + '.' + parts[2]);
    site(u"list-cut"_s, good.left(good.size() / 2));
    site(u"list-unsigned"_s,
         base64Url(R"({"alg":"none","typ":"assay-status+jwt"})") + '.' + parts[1] + '.');
    site(u"list-empty"_s, "x");

    StatusList newer = listed().with(m_number, u"withdrawn"_s);
    newer.number = 2;
    writeSite(folder, u"newer-on-the-host"_s, data(good), newer.signedBy(m_identity));
    writeSite(folder, u"older-on-the-host"_s, data(newer.signedBy(m_identity)), good);
    writeSite(folder, u"damaged-on-the-host"_s, data(good), "damaged");
}

inline void VerifyCases::addWholeCodes()
{
    const QString genuine = u"This label is genuine and within its dates."_s;
    const QList<std::pair<QString, QString>> all{{u"integrity"_s, u"intact"_s},
                                                 {u"structure"_s, u"conforming"_s},
                                                 {u"signer"_s, u"trusted"_s},
                                                 {u"time"_s, u"claimed"_s}};
    const QByteArray rsa = digitsOf(
        labelfixture::statementOf({.certificateId = certificateId(7)}, m_rsaIdentity).cose());
    const QByteArray mark = digitsOf(
        labelfixture::statementOf({.kind = assessment::LabelKind::Endorsement}, m_identity).cose());
    const QByteArray flat = labels::digitsFromBytes(m_statement.cose()); // not deflated
    for (const QString &scheme : {u"http"_s, u"file"_s}) {
        const auto add = [&](const QString &name, const QByteArray &code) {
            m_cases.append({name + u", "_s + scheme,
                            u"plain"_s,
                            code,
                            u"valid"_s,
                            genuine,
                            all,
                            {},
                            dayAfter,
                            scheme});
        };
        add(u"P-256"_s, m_valid);
        add(u"RSA"_s, rsa);
        add(u"endorsement mark"_s, mark);
        add(u"not deflated"_s, flat);
        m_cases.append({u"listed, "_s + scheme,
                        u"listed"_s,
                        m_valid,
                        u"valid"_s,
                        u"This label is genuine and in force."_s,
                        all + QList<std::pair<QString, QString>>{{u"status"_s, u"valid"_s}},
                        {},
                        dayAfter,
                        scheme});
        m_cases.append({u"unknown key, "_s + scheme,
                        u"unknown"_s,
                        m_valid,
                        u"cannot-tell"_s,
                        u"This page does not know"_s,
                        {},
                        {},
                        dayAfter,
                        scheme});
    }
    m_cases.append({u"number only"_s,
                    u"plain"_s,
                    m_number.toLatin1(),
                    u"cannot-tell"_s,
                    u"A number alone proves nothing"_s,
                    {{u"integrity"_s, u"not-signed"_s}}});
    m_cases.append({u"number only, listed"_s,
                    u"listed"_s,
                    m_number.toLatin1(),
                    u"cannot-tell"_s,
                    u"A number alone proves nothing"_s,
                    {{u"status"_s, u"valid"_s}}});
    m_cases.append({u"number only, withdrawn"_s,
                    u"withdrawn"_s,
                    m_number.toLatin1(),
                    u"not-valid"_s,
                    u"This label was withdrawn"_s,
                    {{u"status"_s, u"withdrawn"_s}},
                    u"Reason given: A fault was found"_s});
    m_cases.append({u"number only, ended"_s,
                    u"listed"_s,
                    m_number.toLatin1(),
                    u"not-valid"_s,
                    u"This label has ended"_s,
                    {{u"status"_s, u"expired"_s}},
                    {},
                    QDateTime(QDate(2028, 11, 24), QTime(0, 0), Qt::UTC)});
    m_cases.append({u"number with a mistake"_s, u"plain"_s, "PPT-2026-00001-Z", u"cannot-tell"_s,
                    u"The code cannot be read"_s});
}

inline void VerifyCases::addChangedCodes()
{
    const auto add = [&](const QString &name, const QByteArray &code, const QString &overall,
                         const QString &what, const QString &site = u"plain"_s) {
        m_cases.append({name, site, code, overall, what});
    };
    const QString cannot = u"cannot-tell"_s;
    const QString unreadable = u"The code cannot be read"_s;
    const QString changed = u"The code was changed"_s;
    const QByteArray cose = m_statement.cose();
    const QByteArray packed = packCose(cose);
    add(u"a digit in the packed code"_s, flippedDigit(m_valid, m_valid.size() / 2), {}, {});
    add(u"a byte of the product"_s, digitsOf(withByte(cose, "HL-200", "HL-300")), u"not-valid"_s,
        changed);
    add(u"a byte of the signature"_s, digitsOf(cose.left(cose.size() - 1) + char(cose.back() ^ 1)),
        u"not-valid"_s, changed);
    add(u"signed by a stranger under our key id"_s,
        digitsOf(withByte(labelfixture::statementOf({}, m_stranger.identity()).cose(),
                          m_stranger.identity().certificate().keyId,
                          m_identity.certificate().keyId)),
        u"not-valid"_s, changed);
    add(u"signed by a stranger"_s,
        digitsOf(labelfixture::statementOf({}, m_stranger.identity()).cose()), cannot,
        u"This page does not know"_s);
    add(u"signed by somebody without a trusted root"_s,
        digitsOf(labelfixture::statementOf({}, m_stranger.identity()).cose()), cannot,
        u"Somebody signed this code whom this page does not trust"_s, u"strangers"_s);
    add(u"cut off"_s, m_valid.left(m_valid.size() - 17), cannot, unreadable);
    add(u"cut in a group"_s, m_valid.left(m_valid.size() - 1), cannot, {});
    add(u"too long"_s, m_valid + QByteArray(4100, '0'), cannot, unreadable);
    add(u"bytes behind the deflate stream"_s, labels::digitsFromBytes(packed + "more"), cannot,
        unreadable);
    add(u"bytes behind the structure"_s, digitsOf(cose + "more"), cannot, unreadable);
    add(u"too large"_s, digitsOf(*signCose(m_identity, QByteArray(2100, 'x'))), cannot, unreadable);
    add(u"no COSE"_s, labels::digitsFromBytes("\xd2\x84no"), cannot, unreadable);
    add(u"a group that is too large"_s, "99999999999999999"_ba + m_valid.mid(17), cannot,
        unreadable);
    add(u"letters"_s, "12345abc", cannot, unreadable);
    QByteArray longTag = "\xd8\x12"_ba + cose.mid(1);
    add(u"a longer tag than needed"_s, labels::digitsFromBytes(longTag), cannot, unreadable);
    add(u"an open-ended array"_s, labels::digitsFromBytes("\xd2\x9f"_ba + cose.mid(2) + "\xff"),
        cannot, unreadable);
    add(u"PS256 in the header of an ES256 code"_s,
        digitsOf(withByte(cose, QByteArray::fromHex("a2012604"), QByteArray::fromHex("a2012404"))),
        cannot, unreadable);
}

/// Signed by the right key, and still not what a label may say.
inline void VerifyCases::addContents()
{
    const QString what = u"The code is not what a label may carry"_s;
    const auto add = [&](const QString &name, const QByteArray &payload, const QString &reason) {
        m_cases.append({name,
                        u"plain"_s,
                        signedCode(m_identity, payload),
                        u"not-valid"_s,
                        what,
                        {{u"integrity"_s, u"intact"_s}, {u"structure"_s, u"not-conforming"_s}},
                        reason});
    };
    const QString form = u"It was signed, but it is not the content of a label."_s;
    add(u"a byte behind the content"_s, m_payload + '\0', form);
    add(u"content cut off"_s, m_payload.left(m_payload.size() - 1), form);
    add(u"no content"_s, {}, form);
    // 03 00 is "kind: information" (labelpayload.h).
    const QByteArray kind = QByteArray::fromHex("030004");
    Q_ASSERT(m_payload.contains(kind));
    add(u"a number in more bytes than needed"_s,
        withByte(m_payload, kind, QByteArray::fromHex("03180004")), form);
    add(u"a key twice"_s,
        withByte(withByte(m_payload, "\xab", "\xac"), kind, QByteArray::fromHex("0300030004")),
        form);
    add(u"keys in another order"_s, withByte(m_payload, kind, QByteArray::fromHex("040003")), form);
    add(u"an unknown kind"_s, withByte(m_payload, kind, QByteArray::fromHex("030204")), form);
    add(u"wrong UTF-8"_s, withByte(m_payload, "HL-200", "HL-2\xff\x30"), form);
    add(u"a number that is none"_s, withByte(m_payload, "PPT-2026", "PPT-2027"), form);
    LabelPayload payload = *payloadOf(m_statement.fields());
    payload.expires = payload.issued.addMonths(36).addDays(1);
    add(u"longer than 36 months"_s, encodePayload(payload),
        u"It claims a validity that no label may have."_s);
    payload.expires = payload.issued.addDays(-1);
    add(u"ends before it begins"_s, encodePayload(payload),
        u"It claims a validity that no label may have."_s);
    payload = *payloadOf(m_statement.fields());
    payload.kind = assessment::LabelKind::Endorsement;
    payload.outcomes[12] = assessment::Verdict::Fail;
    add(u"endorsement without merit"_s, encodePayload(payload),
        u"It is an endorsement mark, but a guideline is not met."_s);
    payload = *payloadOf(m_statement.fields());
    payload.issued = QDate(2020, 1, 1);
    payload.expires = QDate(2022, 12, 31);
    add(u"issued before the certificate"_s, encodePayload(payload),
        u"was not valid on the day of issue."_s);
}

inline void VerifyCases::addTimes()
{
    const auto add = [&](const QString &name, const QDateTime &at, const QString &overall,
                         const QString &what) {
        m_cases.append({name, u"plain"_s, m_valid, overall, what, {}, {}, at});
    };
    const auto day = [](int year, int month, int date, int hour = 0) {
        return QDateTime(QDate(year, month, date), QTime(hour, 0), Qt::UTC);
    };
    add(u"on the day of issue"_s, issueTime, u"valid"_s, {});
    add(u"the day before"_s, day(2026, 11, 22, 23), u"not-valid"_s, {});
    add(u"the day after its last"_s, day(2028, 11, 24), u"not-valid"_s, u"This label has ended"_s);
    const QByteArray rsa = digitsOf(labelfixture::statementOf({}, m_rsaIdentity).cose());
    m_cases.append(
        {u"on its last day"_s, u"plain"_s, rsa, u"valid"_s, {}, {}, {}, day(2028, 11, 23, 23)});
    // A signer whose certificate ends in 2027, for a label that lasts longer.
    const Case shortLived{u"the signer has run out"_s,
                          u"plain"_s,
                          m_valid,
                          u"cannot-tell"_s,
                          u"The signer's certificate has run out"_s,
                          {{u"signer"_s, u"expired"_s}},
                          {},
                          m_identity.certificate().notAfter.addSecs(1)};
    if (shortLived.at.date() <= QDate(2028, 11, 23))
        m_cases.append(shortLived);
}

inline void VerifyCases::addStatusLists()
{
    const auto add = [&](const QString &site, const QString &overall, const QString &what,
                         const QString &status, const QDateTime &at = dayAfter,
                         const QString &reason = {}) {
        for (const QString &scheme : {u"http"_s, u"file"_s})
            m_cases.append({site + u' ' + at.toString(Qt::ISODate) + u' ' + scheme,
                            site,
                            m_valid,
                            overall,
                            what,
                            {{u"status"_s, status}},
                            reason,
                            at,
                            scheme});
    };
    const QString bad = u"not-valid"_s;
    const QString cannot = u"cannot-tell"_s;
    add(u"withdrawn"_s, bad, u"This label was withdrawn"_s, u"withdrawn"_s, dayAfter,
        u"Reason given: A fault was found"_s);
    add(u"superseded"_s, bad, u"This label was replaced"_s, u"superseded"_s, dayAfter,
        u"The newer label is %1."_s.arg(certificateId(2)));
    const QDateTime end(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    add(u"suspended"_s, bad, u"This label is suspended"_s, u"suspended"_s, end.addSecs(-1));
    add(u"suspended"_s, u"valid"_s, u"This label is genuine and in force."_s, u"valid"_s, end);
    add(u"suspended-open"_s, bad, u"This label is suspended"_s, u"suspended"_s, dayAfter,
        u"Suspended since 23 November 2026."_s);
    add(u"odd-state"_s, cannot, {}, u"not-checked"_s);
    const QDateTime next = issueTime.addDays(7);
    add(u"listed"_s, u"valid"_s, u"This label is genuine and in force."_s, u"valid"_s, next);
    add(u"listed"_s, cannot, u"The label is genuine, but the list of withdrawn"_s, u"stale"_s,
        next.addSecs(1), u"The newest list at hand is of 23 November 2026."_s);
    add(u"withdrawn"_s, bad, u"This label was withdrawn"_s, u"withdrawn"_s, next.addSecs(1));
    add(u"unlisted"_s, cannot, u"The label is genuine, but the list of labels in force"_s,
        u"not-checked"_s);
    for (const QString &broken :
         {u"list-from-tomorrow"_s, u"list-of-a-stranger"_s, u"list-of-another-issuer"_s,
          u"other-end"_s, u"list-changed"_s, u"list-swapped"_s, u"list-cut"_s, u"list-unsigned"_s,
          u"list-empty"_s})
        add(broken, cannot, u"The label is genuine, but the list that says"_s, u"not-checked"_s);
    m_cases.append({u"newer list on the host"_s,
                    u"newer-on-the-host"_s,
                    m_valid,
                    bad,
                    {},
                    {{u"status"_s, u"withdrawn"_s}}});
    m_cases.append({u"older list on the host"_s,
                    u"older-on-the-host"_s,
                    m_valid,
                    bad,
                    {},
                    {{u"status"_s, u"withdrawn"_s}}});
    m_cases.append({u"damaged list on the host"_s,
                    u"damaged-on-the-host"_s,
                    m_valid,
                    u"valid"_s,
                    {},
                    {{u"status"_s, u"valid"_s}}});
}

inline void VerifyCases::addProducts()
{
    m_cases.append({u"the GTIN of the product"_s,
                    u"plain"_s,
                    "01/" + gtin.toLatin1() + '/' + m_valid,
                    u"valid"_s,
                    {}});
    m_cases.append({u"the GTIN of another product"_s,
                    u"plain"_s,
                    "01/04012345123456/" + m_valid,
                    u"not-valid"_s,
                    u"The code is not what a label may carry"_s,
                    {},
                    u"The address names product 04012345123456"_s});
    m_cases.append({u"a GTIN with a mistake"_s, u"plain"_s, "01/05012345678901/" + m_valid,
                    u"cannot-tell"_s, u"The code cannot be read"_s});
}

/// A valid code spoilt in one of the ways a code is spoilt.
inline QByteArray VerifyCases::spoiled(int index) const
{
    QRandomGenerator random(quint32(index) + 1);
    const auto below = [&random](qsizetype limit) { return qsizetype(random.bounded(int(limit))); };
    QByteArray cose = m_statement.cose();
    switch (index % 6) {
    case 0: return flippedDigit(m_valid, below(m_valid.size()));
    case 1: cose[below(cose.size())] = char(random.bounded(256)); return digitsOf(cose);
    case 2: return m_valid.left(below(m_valid.size() - 1) + 1);
    case 3: return digitsOf(cose.insert(below(cose.size()), char(random.bounded(256))));
    case 4: {
        QByteArray payload = m_payload;
        payload[below(payload.size())] = char(random.bounded(256));
        return signedCode(m_identity, payload);
    }
    default: return digitsOf(cose.remove(below(cose.size()), 1));
    }
}

inline void VerifyCases::addForAgreement()
{
    for (int i = 1; i <= 50; ++i) {
        const Identity &signer = i % 5 == 0 ? m_rsaIdentity : m_identity;
        const auto statement = labelfixture::statementOf(
            {.certificateId = certificateId(i), .issued = issueTime.addSecs(-i)}, signer);
        m_cases.append(
            {u"agree good %1"_s.arg(i), u"plain"_s, digitsOf(statement.cose()), u"valid"_s, {}});
        m_cases.append({u"agree broken %1"_s.arg(i), u"plain"_s, spoiled(i), {}, {}});
    }
}

} // namespace verifysite
