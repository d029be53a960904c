#include "labels/verify.h"

#include "support/labelattacks.h"
#include "support/labelfixture.h"
#include "support/labelsurgery.h"
#include "support/testcertificates.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <functional>

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using namespace labelattacks;
using namespace labelfixture;
using namespace labelsurgery;
using namespace signingfixture;
using labels::Overall;
using labels::Verification;
using pdfupdates::emptyUpdate;

namespace {

const QDateTime dayAfter = issueTime.addDays(1);

} // namespace

class TestVerifyAttacks : public QObject
{
    Q_OBJECT

private:
    const Demo m_demo;
    const Identity m_identity = m_demo.identity();
    const TrustList m_trust = m_demo.rootOnly();
    QByteArray m_label;
    QByteArray m_unsigned;

    Verification check(const QByteArray &pdf, const QDateTime &at = dayAfter) const
    {
        return labelfixture::checkedBothWays(pdf, {.trust = m_trust, .at = at});
    }

    using Attack = std::function<QByteArray(const TestVerifyAttacks &)>;

private Q_SLOTS:
    void initTestCase()
    {
        const SignedStatement statement = statementOf({}, m_identity);
        m_unsigned = unsignedLabel({}, statement);
        m_label = *labels::signPdf(m_unsigned, m_identity, issueTime);
        const Verification verification = check(m_label);
        QVERIFY2(verification.overall == Overall::Valid, why(verification).constData());
    }

    void refuses_data();
    void refuses();
    void refusesWhatWasSwapped_data();
    void refusesWhatWasSwapped();
    void refusesWhatNoLabelSays_data();
    void refusesWhatNoLabelSays();
    void refusesTruncatedFiles();
    void survivesGarbage();
    void survivesMutations();
    void refusesAnotherCertificateOfTheSameKey();
};

void TestVerifyAttacks::refuses_data()
{
    QTest::addColumn<Attack>("attack");
    QTest::addColumn<QString>("integrity");
    QTest::addColumn<QString>("reason"); // a part of one of the reasons

    const auto changed = [](const char *name, const Attack &attack, const QString &reason) {
        QTest::newRow(name) << attack << u"changed"_s << reason;
    };
    const auto misshapen = [](const char *name, const Attack &attack, const QString &reason) {
        QTest::newRow(name) << attack << u"intact"_s << reason;
    };
    using T = const TestVerifyAttacks &;

    changed(
        "appended byte", [](T t) { return t.m_label + 'x'; }, u"1 byte(s) were added"_s);
    changed(
        "appended line end", [](T t) { return t.m_label + '\n'; }, u"1 byte(s) were added"_s);
    changed(
        "appended update", [](T t) { return emptyUpdate(t.m_label); }, u"were added"_s);
    changed(
        "second signature", [](T t) { return t.m_label + t.m_label.sliced(t.m_unsigned.size()); },
        u"more than one signature"_s);
    changed(
        "bytes in front", [](T t) { return "%PDF-1.4\n" + t.m_label; }, u"leaves out more"_s);
    changed(
        "another label's signature",
        [](T t) {
            Making other;
            other.certificateId = assessmentfixture::certificateId(2);
            return withCms(t.m_label, cmsOf(label(t.m_identity, other)));
        },
        u"changed after it was signed"_s);
    changed(
        "signature emptied", [](T t) { return withContents(t.m_label, {}); },
        u"not written as hexadecimal"_s);
    changed(
        "signature removed from the dictionary",
        [](T t) { return QByteArray(t.m_label).replace("/Contents", "/Nontents"); },
        u"not written as labels have it"_s);
    changed(
        "compressed by an editor",
        [](T t) { return QByteArray(t.m_label).replace(" 00000 n \n", " 00000 n\r\n"); },
        u"changed after it was signed"_s);

    misshapen(
        "upper-case hex",
        [](T t) { return withContents(t.m_label, cmsOf(t.m_label).toHex().toUpper()); },
        u"not all in lower case"_s);
    misshapen(
        "one digit in upper case",
        [](T t) {
            QByteArray hex = cmsOf(t.m_label).toHex();
            for (char &digit : hex) {
                if (digit >= 'a') {
                    digit = char(digit - 'a' + 'A');
                    break;
                }
            }
            return withContents(t.m_label, hex);
        },
        u"not all in lower case"_s);
    misshapen(
        "bytes behind the CMS",
        [](T t) { return withContents(t.m_label, cmsOf(t.m_label).toHex() + "00ff"); },
        u"bytes behind the signature"_s);
    changed(
        "BER without a definite length",
        [](T t) {
            const QByteArray der = cmsOf(t.m_label);
            return withCms(t.m_label,
                           QByteArray::fromHex("3080") + der.sliced(4) + QByteArray(2, '\0'));
        },
        u"damaged beyond reading"_s);
    misshapen(
        "BER with a longer length than needed",
        [](T t) {
            return withCms(t.m_label, QByteArray::fromHex("308300") + cmsOf(t.m_label).sliced(2));
        },
        u"(DER)"_s);
    misshapen(
        "a certificate that nobody needs",
        [](T t) {
            const Cms cms = parsed(cmsOf(t.m_label));
            const auto extra =
                testcertificates::make(testcertificates::p256(), {.name = "Stowaway"});
            CMS_add1_cert(cms.get(), extra.certificate.get());
            return withCms(t.m_label, encoded(cms.get()));
        },
        u"not in its chain: Stowaway"_s);
    changed(
        "a crowd of certificates",
        [](T t) {
            const Cms cms = parsed(cmsOf(t.m_label));
            testcertificates::Profile profile;
            for (profile.serial = 1; profile.serial <= 7; ++profile.serial) {
                const auto extra = testcertificates::make(testcertificates::p256(), profile);
                CMS_add1_cert(cms.get(), extra.certificate.get());
            }
            return withCms(t.m_label, encoded(cms.get()));
        },
        u"too many certificates"_s);
    misshapen(
        "an unsigned attribute",
        [](T t) {
            const Cms cms = parsed(cmsOf(t.m_label));
            CMS_unsigned_add1_attr_by_txt(
                sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(cms.get()), 0), "1.2.3.4",
                V_ASN1_UTF8STRING, "anything", 8);
            return withCms(t.m_label, encoded(cms.get()));
        },
        u"attributes that are not signed"_s);
    misshapen(
        "second range shorter",
        [](T t) {
            const Gap gap = gapOf(t.m_label);
            const qsizetype rest = t.m_label.size() - gap.end - 40;
            const QByteArray file = withByteRange(t.m_label, byteRange(gap.begin, gap.end, rest));
            return withCms(file, *signDetached(t.m_identity, signedPart(file).chopped(40)));
        },
        u"40 byte(s) were added"_s);
    misshapen(
        "no certification against changes",
        [](T t) {
            return resigned(
                QByteArray(t.m_label).replace("/DocMDP /TransformP", "/DocXYZ /TransformP"),
                t.m_identity);
        },
        u"does not forbid later changes"_s);
    misshapen(
        "form filling allowed",
        [](T t) {
            return resigned(QByteArray(t.m_label).replace("/P 1 /V", "/P 2 /V"), t.m_identity);
        },
        u"does not forbid later changes"_s);
    misshapen(
        "another time in the dictionary",
        [](T t) { return *labels::signPdf(t.m_unsigned, t.m_identity, issueTime.addSecs(1)); },
        u"times in the label contradict"_s);
    misshapen(
        "an object that nobody sees",
        [](T t) {
            return *labels::signPdf(withTextBeforeTable(t.m_unsigned, "99 0 obj\n<< >>\nendobj\n"),
                                    t.m_identity, issueTime);
        },
        u"other parts than a label"_s);
    misshapen(
        "a second object of the same number",
        [](T t) {
            return *labels::signPdf(
                withTextBeforeTable(t.m_unsigned, "1 0 obj\n<< /Shadow true >>\nendobj\n"),
                t.m_identity, issueTime);
        },
        u"other parts than a label"_s);
    misshapen(
        "a comment between objects",
        [](T t) {
            return *labels::signPdf(withTextBeforeTable(t.m_unsigned, "% hidden\n"), t.m_identity,
                                    issueTime);
        },
        u"other parts than a label"_s);
    misshapen(
        "an earlier revision",
        [](T t) { return *labels::signPdf(emptyUpdate(t.m_unsigned), t.m_identity, issueTime); },
        u"other parts than a label"_s);
}

void TestVerifyAttacks::refuses()
{
    QFETCH(Attack, attack);
    QFETCH(QString, integrity);
    QFETCH(QString, reason);
    const QByteArray file = attack(*this);
    QVERIFY(file != m_label);
    const Verification verification = check(file);
    QVERIFY2(verification.overall == Overall::Invalid, why(verification).constData());
    // What lies outside the signed range was added, so the file is not what was signed.
    if (reason.contains(u"byte(s) were added"_s))
        integrity = u"changed"_s;
    QVERIFY2(verification.integrity == integrity, why(verification).constData());
    QVERIFY2(verification.structure == u"not-conforming"_s, why(verification).constData());
    QVERIFY2(verification.reasons.join(u'\n').contains(reason), why(verification).constData());
}

void TestVerifyAttacks::refusesWhatWasSwapped_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason");
    QTest::addRow("the code on the page") << u"code"_s << u"not the one that was signed with it"_s;
    QTest::addRow("code and its copy in the file")
        << u"code and copy"_s << u"belongs to another label"_s;
    QTest::addRow("the statement") << u"statement"_s << u"not the one that was signed with it"_s;
    QTest::addRow("a word of the statement") << u"word"_s << u"not signed by the signer"_s;
    QTest::addRow("the signer of the statement") << u"signer"_s << u"not signed by the signer"_s;
    QTest::addRow("the spelling of the statement") << u"spelling"_s << u"not in canonical form"_s;
    QTest::addRow("the code of another signer")
        << u"foreign code"_s << u"not signed by the signer of the label"_s;
    QTest::addRow("the product in the address of the code")
        << u"product"_s << u"names another product (GTIN 04012345123456)"_s;
}

/// Everything here is signed by the trusted signer: the parts of the file just do not belong
/// together.
void TestVerifyAttacks::refusesWhatWasSwapped()
{
    QFETCH(QString, what);
    QFETCH(QString, reason);
    Making other;
    other.certificateId = assessmentfixture::certificateId(2);
    const SignedStatement mine = statementOf({}, m_identity);
    const SignedStatement theirs = statementOf(other, m_identity);
    const Demo stranger;
    const SignedStatement strange = statementOf({}, stranger.identity());
    const QString code = QString::fromLatin1(codeOf(mine));

    Making making;
    if (what == u"code"_s) {
        making.printedCode = codeOf(theirs);
    } else if (what == u"code and copy"_s) {
        making.printedCode = codeOf(theirs);
        making.envelope = mine.envelope(QString::fromLatin1(codeOf(theirs)));
    } else if (what == u"product"_s) {
        making.printedCode =
            labels::qrTextOf(u"verify.northlight.example"_s, mine.cose(), u"04012345123456"_s);
        making.envelope = mine.envelope(QString::fromLatin1(making.printedCode));
    } else if (what == u"statement"_s) {
        making.envelope = theirs.envelope(QString::fromLatin1(codeOf(theirs)));
    } else if (what == u"word"_s) {
        making.envelope = mine.envelope(code).replace("Northlight", "Southlight");
    } else if (what == u"signer"_s) {
        making.envelope = strange.envelope(code);
    } else if (what == u"spelling"_s) {
        making.envelope = mine.envelope(code).replace("{\"qr\"", "{ \"qr\"");
    } else {
        making.printedCode = codeOf(strange);
        making.envelope = mine.envelope(QString::fromLatin1(codeOf(strange)));
    }
    const QByteArray file = *labels::signPdf(unsignedLabel(making, mine), m_identity, issueTime);
    const Verification verification = check(file);
    QVERIFY2(verification.overall == Overall::Invalid, why(verification).constData());
    QCOMPARE(verification.integrity, u"intact"_s);
    QCOMPARE(verification.structure, u"not-conforming"_s);
    QVERIFY2(verification.reasons.join(u'\n').contains(reason), why(verification).constData());
}

void TestVerifyAttacks::refusesWhatNoLabelSays_data()
{
    QTest::addColumn<Lie>("lie");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing of the sort") << Lie([](QJsonObject &) {}) << QString();
    for (const QString &name : {u"subject"_s, u"issuer"_s, u"keyId"_s}) {
        QTest::addRow("%s of another signer", qPrintable(name)) << Lie([name](QJsonObject &fields) {
            QJsonObject signer = fields[u"signer"_s].toObject();
            signer[name] = u"Somebody of good name"_s;
            fields[u"signer"_s] = signer;
        }) << u"names another signer"_s;
    }
    QTest::newRow("another form") << Lie([](QJsonObject &fields) {
        fields[u"format"_s] = u"assay-label-statement/2"_s;
    }) << u"form that this version does not know"_s;
    QTest::newRow("valid for too long")
        << Lie([](QJsonObject &fields) { fields[u"expires"_s] = u"2029-11-24"_s; })
        << u"validity that no label may have"_s;
    QTest::newRow("a mark with a guideline that fails") << Lie([](QJsonObject &fields) {
        fields[u"markType"_s] = u"endorsement"_s;
        QJsonArray outcomes = fields[u"outcomes"_s].toArray();
        outcomes[4] = u"fail"_s;
        fields[u"outcomes"_s] = outcomes;
    }) << u"a guideline is not met"_s;
}

void TestVerifyAttacks::refusesWhatNoLabelSays()
{
    QFETCH(Lie, lie);
    QFETCH(QString, reason);
    const Verification verification = check(lying(m_identity, lie));
    QCOMPARE(verification.integrity, u"intact"_s);
    const bool honest = reason.isEmpty();
    QVERIFY2((verification.overall == Overall::Valid) == honest, why(verification).constData());
    QCOMPARE(verification.structure == u"conforming"_s, honest);
    QVERIFY2(verification.reasons.join(u'\n').contains(reason), why(verification).constData());
}

void TestVerifyAttacks::refusesTruncatedFiles()
{
    for (qsizetype size = 0; size < m_label.size(); size += 997) {
        const Verification verification = check(m_label.first(size));
        QVERIFY2(verification.overall != Overall::Valid, why(verification).constData());
        QVERIFY2(verification.record.isEmpty(), why(verification).constData());
        QVERIFY(!verification.reasons.isEmpty());
    }
    QCOMPARE(check({}).integrity, u"unreadable"_s);
    QCOMPARE(check(m_unsigned).integrity, u"not-signed"_s);
    QVERIFY(check(m_unsigned).overall == Overall::Invalid);
    QCOMPARE(check(m_label.chopped(1)).integrity, u"changed"_s);
}

void TestVerifyAttacks::survivesGarbage()
{
    QRandomGenerator random(20261123); // the same garbage every time
    for (int round = 0; round < 300; ++round) {
        QByteArray garbage(random.bounded(1, 20'000), Qt::Uninitialized);
        for (char &byte : garbage)
            byte = char(random.bounded(256));
        if (round % 3 == 0)
            garbage.prepend("%PDF-1.4\n");
        if (round % 5 == 0)
            garbage.append("/ByteRange [0 0000000010 0000000020 0000000030] /Contents <3003020101>"
                           "\nstartxref\n5\n%%EOF\n");
        const Verification verification = check(garbage);
        QVERIFY2(verification.overall != Overall::Valid, why(verification).constData());
    }
    // 100 000 levels of page trees: each would take its piece of the stack.
    QCOMPARE(check(deepPdf(100'000)).integrity, u"not-signed"_s);
    const Verification huge = check(QByteArray(33 * 1024 * 1024, '\0'));
    QCOMPARE(huge.integrity, u"unreadable"_s);
    QVERIFY(huge.overall == Overall::CannotTell);
}

/// Several changes at once, the sort that a single flip does not reach.
void TestVerifyAttacks::survivesMutations()
{
    QRandomGenerator random(42);
    for (int round = 0; round < 400; ++round) {
        QByteArray mutated = m_label;
        const qsizetype size = mutated.size();
        switch (round % 4) {
        case 0: // a piece is missing
            mutated.remove(random.bounded(int(size)), random.bounded(1, 400));
            break;
        case 1: { // a piece is there twice
            const qsizetype at = random.bounded(int(size));
            mutated.insert(random.bounded(int(size)), mutated.mid(at, random.bounded(1, 400)));
            break;
        }
        case 2: // many bytes are different
            for (int i = 0; i < 20; ++i)
                mutated[random.bounded(int(size))] = char(random.bounded(256));
            break;
        case 3: { // digits of the structure are different
            const qsizetype at = mutated.indexOf("/ByteRange") + random.bounded(60);
            mutated[at] = char('0' + random.bounded(10));
            break;
        }
        }
        if (mutated == m_label)
            continue;
        const Verification verification = check(mutated);
        QVERIFY2(verification.overall != Overall::Valid, why(verification).constData());
    }
}

/// Same key, same name, same number, other validity: the signature fits both, and only
/// signing-certificate-v2 tells which one was meant.
void TestVerifyAttacks::refusesAnotherCertificateOfTheSameKey()
{
    using namespace testcertificates;
    QTemporaryDir folder;
    const Member root = make(p256(), authority());
    const Key key = p256();
    const Member meant = make(key, {}, &root);
    Profile later;
    later.until = later.until.addYears(5);
    Member other = make(key, later, &root);
    while (other.der().size() != meant.der().size()) // the length of an ECDSA signature varies
        other = make(key, later, &root);
    const QString path = written(folder.filePath(u"signer.pem"_s), pemFile(key, {meant}));
    const auto identity = Identity::load(path, assessment::SecretBytes());
    QVERIFY_OK(identity);
    const TrustList trust{.anchors = {root.der()}, .certificates = {}};

    const QByteArray good = label(*identity);
    const Verification before =
        labels::verifyPdf(good, u"good"_s, {.trust = trust, .at = dayAfter});
    QVERIFY2(before.overall == Overall::Valid, why(before).constData());
    const QByteArray swapped = withCms(good, cmsOf(good).replace(meant.der(), other.der()));
    QVERIFY(swapped != good);
    const Verification after =
        labels::verifyPdf(swapped, u"swapped"_s, {.trust = trust, .at = dayAfter});
    QVERIFY2(after.overall == Overall::Invalid, why(after).constData());
    QVERIFY2(after.reasons.join(u'\n').contains(u"names other certificates"_s),
             why(after).constData());

    // OpenSSL's own signatures carry a signing-time and are refused for it.
    const QByteArray timed = withCms(good, opensslCms(meant, signedPart(good), CMS_CADES));
    const Verification foreign =
        labels::verifyPdf(timed, u"timed"_s, {.trust = trust, .at = dayAfter});
    QVERIFY2(foreign.overall == Overall::Invalid, why(foreign).constData());
    QVERIFY2(foreign.reasons.join(u'\n').contains(u"signing-time"_s), why(foreign).constData());
}

QTEST_MAIN(TestVerifyAttacks)
#include "tst_verifyattacks.moc"
