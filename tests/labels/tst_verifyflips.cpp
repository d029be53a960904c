#include "labels/verify.h"

#include "support/labelfixture.h"
#include "support/labelsurgery.h"
#include "support/testsupport.h"

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using namespace labelfixture;
using namespace labelsurgery;
using namespace signingfixture;
using labels::Overall;
using labels::Verification;

/// One flipped byte or bit anywhere in a signed label, and the answer is invalid.
class TestVerifyFlips : public QObject
{
    Q_OBJECT

private:
    const Demo m_demo;
    const Identity m_identity = m_demo.identity();
    const TrustList m_trust = m_demo.rootOnly();
    QByteArray m_label;
    QByteArray m_unsigned;

    Verification check(const QByteArray &pdf) const
    {
        return labelfixture::checkedBothWays(pdf, {.trust = m_trust, .at = issueTime.addDays(1)});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_unsigned = unsignedLabel({}, statementOf({}, m_identity));
        m_label = *labels::signPdf(m_unsigned, m_identity, issueTime);
        const Verification verification = check(m_label);
        QVERIFY2(verification.overall == Overall::Valid, why(verification).constData());
    }

    void refusesEveryFlippedByte();
    void refusesFlippedBits();
    void refusesADamagedIntermediate();
};

/// cli.md: one flipped byte anywhere. Every byte of the structure and of the signature, and a
/// sample of what the digest covers without any structure: compressed streams and padding.
void TestVerifyFlips::refusesEveryFlippedByte()
{
    const Gap gap = gapOf(m_label);
    const qsizetype padding = gap.begin + 1 + 2 * cmsOf(m_label).size();
    bool inStream = false;
    int flips = 0;
    for (qsizetype i = 0; i < m_label.size(); ++i) {
        if (QByteArrayView(m_label).sliced(i).startsWith("stream\n"))
            inStream = !QByteArrayView(m_label).first(i).endsWith("end");
        const bool uniform = inStream || (i > padding && i < gap.end - 1);
        if (i % (uniform ? 41 : i < m_unsigned.size() ? 7 : 1) != 0)
            continue;
        QByteArray flipped = m_label;
        flipped[i] = char(flipped[i] ^ 0xff);
        const Verification verification = check(flipped);
        QVERIFY2(verification.overall == Overall::Invalid,
                 (QByteArray::number(i) + ' ' + why(verification)).constData());
        QVERIFY(!verification.reasons.isEmpty());
        ++flips;
    }
    QVERIFY(flips > 5000); // the loop looked at something
}

/// Single bits reach what a whole flipped byte does not: other digits, other letters' case, types.
void TestVerifyFlips::refusesFlippedBits()
{
    const Gap gap = gapOf(m_label);
    const qsizetype end = gap.begin + 1 + cmsOf(m_label).size() * 2 + 16;
    for (qsizetype i = gap.begin - 150; i < end; ++i) {
        for (const int bit : {0, 5}) {
            QByteArray flipped = m_label;
            flipped[i] = char(flipped[i] ^ (1 << bit));
            const Verification verification = check(flipped);
            QVERIFY2(verification.overall == Overall::Invalid,
                     (QByteArray::number(i) + ' ' + why(verification)).constData());
        }
    }
}

/// The certificates that travel with a signature are not signed by it.
void TestVerifyFlips::refusesADamagedIntermediate()
{
    const QByteArray cms = cmsOf(m_label);
    const QByteArray issuer = m_identity.chainDer().first();
    const qsizetype at = cms.indexOf(issuer);
    QVERIFY(at > 0);
    QByteArray damaged = cms;
    damaged[at + issuer.size() - 5] = char(damaged[at + issuer.size() - 5] ^ 1);
    const Verification verification = check(withCms(m_label, damaged));
    QVERIFY2(verification.overall == Overall::Invalid, why(verification).constData());
    QCOMPARE(verification.structure, u"not-conforming"_s);

    for (qsizetype i = at; i < at + issuer.size(); i += 3) { // names, dates, key, extensions
        for (int bit = 0; bit < 8; ++bit) {
            damaged = cms;
            damaged[i] = char(damaged[i] ^ (1 << bit));
            const Verification one = check(withCms(m_label, damaged));
            QVERIFY2(one.overall == Overall::Invalid,
                     (QByteArray::number(i - at) + ' ' + why(one)).constData());
        }
    }
}

QTEST_MAIN(TestVerifyFlips)
#include "tst_verifyflips.moc"
