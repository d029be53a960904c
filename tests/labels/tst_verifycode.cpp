#include "labels/verify.h"

#include "assessment/signing/cose.h"
#include "assessment/signing/labelpayload.h"
#include "labels/preview.h"
#include "support/labelfixture.h"
#include "support/labelsurgery.h"
#include "support/testcertificates.h"
#include "support/testsupport.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using namespace labelfixture;
using namespace signingfixture;
using labels::Overall;
using labels::Verification;

namespace {

const QDateTime dayAfter = issueTime.addDays(1);

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace

/// `label verify --qr`: a code alone, from a shelf or a telephone.
class TestVerifyCode : public QObject
{
    Q_OBJECT

private:
    const Demo m_demo;
    const Identity m_identity = m_demo.identity();
    const QByteArray m_label = label(m_identity);
    const QByteArray m_text = codeOf(statementOf({}, m_identity));

    Verification check(const QByteArray &content, const TrustList &trust,
                       const QDateTime &at = dayAfter) const
    {
        return labels::verifyPdf(content, u"code"_s, {.trust = trust, .at = at, .qr = true});
    }

private Q_SLOTS:
    void readsEveryForm_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QImage page = *labels::renderPreview(m_label, 300);
        QTest::newRow("text") << m_text;
        QTest::newRow("text as a browser gives it")
            << "https://verify.northlight.example" + m_text.sliced(m_text.indexOf("/V#")) + '\n';
        QTest::newRow("PNG of the label") << encoded(page, "png");
        QTest::newRow("JPEG of the label") << encoded(page, "jpg");
        QTest::newRow("upside down") << encoded(page.transformed(QTransform().rotate(180)), "png");
        QTest::newRow("the label itself") << m_label;
    }

    void readsEveryForm()
    {
        QFETCH(QByteArray, content);
        const Verification verification = check(content, m_demo.trust());
        QVERIFY2(verification.overall == Overall::Valid, why(verification).constData());
        QCOMPARE(verification.integrity, u"intact"_s);
        QCOMPARE(verification.signer, u"trusted"_s);
        QCOMPARE(verification.record[u"certificateId"_s].toString(),
                 assessmentfixture::certificateId(1));
        QCOMPARE(verification.record[u"expires"_s].toString(), u"2028-11-23"_s);
    }

    void cannotTellWithoutTheCertificate()
    {
        const Demo stranger;
        for (const TrustList &trust : {TrustList{}, m_demo.rootOnly(), stranger.trust()}) {
            const Verification verification = check(m_text, trust);
            QVERIFY2(verification.overall == Overall::CannotTell, why(verification).constData());
            QVERIFY(verification.record.isEmpty()); // nothing unchecked is shown as if it were true
            QVERIFY(verification.reasons.first().contains(u"is not at hand"_s));
        }
        // The signer is known, but nobody vouches for it.
        const TrustList signerOnly{.anchors = {}, .certificates = m_demo.trust().certificates};
        const Verification known = check(m_text, signerOnly);
        QVERIFY2(known.overall == Overall::CannotTell, why(known).constData());
        QCOMPARE(known.integrity, u"intact"_s);
        QCOMPARE(known.signer, u"untrusted"_s);
    }

    void judgesDates()
    {
        const Verification expired =
            check(m_text, m_demo.trust(), QDateTime(QDate(2028, 11, 24), QTime(0, 0), Qt::UTC));
        QVERIFY(expired.overall == Overall::Invalid);
        QCOMPARE(expired.status, u"expired"_s);
        const Verification early = check(m_text, m_demo.trust(), issueTime.addDays(-1));
        QVERIFY(early.overall == Overall::Invalid);
    }

    /// The signer is trusted, and still a code may not say what no label says.
    void refusesWhatNoLabelSays()
    {
        LabelPayload payload = *payloadOf(statementOf({}, m_identity).fields());
        const auto judged = [&] {
            return check(labels::qrTextOf(u"verify.northlight.example"_s,
                                          *signCose(m_identity, encodePayload(payload))),
                         m_demo.trust());
        };
        payload.kind = assessment::LabelKind::Endorsement;
        QVERIFY2(judged().overall == Overall::Valid, why(judged()).constData());
        payload.outcomes[0] = assessment::Verdict::Inconclusive;
        QVERIFY2(judged().overall == Overall::Invalid, why(judged()).constData());
        payload.kind = assessment::LabelKind::Information;
        QVERIFY2(judged().overall == Overall::Valid, why(judged()).constData());
        payload.expires = payload.issued.addMonths(36).addDays(1);
        QVERIFY2(judged().overall == Overall::Invalid, why(judged()).constData());
    }

    void acceptsNoChangedDigit()
    {
        for (qsizetype i = m_text.indexOf('#') + 1; i < m_text.size(); ++i) {
            QByteArray changed = m_text;
            changed[i] = char('0' + (changed[i] - '0' + 1) % 10);
            const Verification verification = check(changed, m_demo.trust());
            QVERIFY2(verification.overall != Overall::Valid, why(verification).constData());
            QVERIFY(verification.record.isEmpty());
        }
    }

    void doesNotTakeANumberForAProof()
    {
        const QByteArray text = labels::qrTextOfNumber(u"verify.northlight.example"_s,
                                                       assessmentfixture::certificateId(1));
        const Verification verification = check(text, m_demo.trust());
        QVERIFY2(verification.overall == Overall::CannotTell, why(verification).constData());
        QCOMPARE(verification.integrity, u"not-signed"_s);
        QVERIFY(verification.reasons.first().contains(assessmentfixture::certificateId(1)));
    }

    void refusesOtherThings_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("Dear Sir");
        QTest::newRow("another address") << QByteArray("https://example.com/");
        QTest::newRow("white page") << encoded(QImage(200, 200, QImage::Format_Mono), "png");
        // A header that promises four thousand million pixels.
        QByteArray bomb = encoded(QImage(8, 8, QImage::Format_RGB32), "png");
        bomb.replace(16, 8, QByteArray::fromHex("0000ffff0000ffff"));
        QTest::newRow("picture that would fill the memory") << bomb;
        // The picture is there, and behind it a part that says it has a gigabyte.
        QByteArray part = encoded(*labels::renderPreview(m_label, 300), "png");
        part.insert(part.size() - 12, QByteArray::fromHex("40000000") + "eXIfMM");
        QTest::newRow("picture with a part that is not in it") << part;
        QByteArray poster;
        QBuffer buffer(&poster);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QSizeF(5000, 5000), QPageSize::Millimeter));
        QPainter(&writer).drawText(100, 100, u"Large"_s);
        QTest::newRow("page that would fill the memory") << poster;
        // A picture that would read a file of the computer that looks at it.
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='99' "
                                           "height='99'><image href='/etc/hostname'/></svg>");
        QTest::newRow("PDF that takes minutes to draw") << labelsurgery::deepPdf(9'000);
        QTest::newRow("PDF larger than any label")
            << m_label + QByteArray(5 * 1024 * 1024, ' '); // its code could be read
        QImage two(1800, 1800, QImage::Format_RGB32);
        two.fill(Qt::white);
        QPainter painter(&two);
        Making other;
        other.certificateId = assessmentfixture::certificateId(2);
        painter.drawImage(0, 0, *labels::renderPreview(m_label, 300));
        painter.drawImage(900, 0, *labels::renderPreview(label(m_identity, other), 300));
        painter.end();
        QTest::newRow("two labels in one picture") << encoded(two, "png");
    }

    void refusesOtherThings()
    {
        QFETCH(QByteArray, content);
        const Verification verification = check(content, m_demo.trust());
        QVERIFY2(verification.overall == Overall::CannotTell, why(verification).constData());
        QCOMPARE(verification.integrity, u"unreadable"_s);
        QCOMPARE(verification.reasons.size(), 1);
    }

    /// Somebody else's CBOR, COSE and deflate must read the same out of the same digits.
    void strangersReadTheSame()
    {
        const auto ask = [this](const QByteArray &text) {
            QProcess python;
            python.start(u"/usr/bin/python3"_s,
                         {u"" SOURCE_ROOT "/tests/interop/cose.py"_s, m_demo.paths.trust});
            python.write(text);
            python.closeWriteChannel();
            python.waitForFinished();
            return std::pair(python.exitCode(),
                             python.readAllStandardOutput() + python.readAllStandardError());
        };
        const auto [code, answer] = ask(m_text);
        QVERIFY2(code == 0, answer.constData());
        const QJsonObject claims = QJsonDocument::fromJson(answer).object();
        QCOMPARE(claims[u"2"_s].toString(), assessmentfixture::certificateId(1));
        QCOMPARE(claims[u"4"_s].toArray(), QJsonArray({u"Northlight"_s, u"HL-200"_s}));
        QCOMPARE(claims[u"12"_s].toInt(), int(QDate(1970, 1, 1).daysTo(QDate(2028, 11, 23))));
        QCOMPARE(claims[u"27"_s].toInt(), (1220703125 - 1) / 4); // thirteen ones in base 5
        QByteArray named = m_text;                               // GS1 Digital Link
        named.replace("/V#", "/01/05012345678900#");
        QCOMPARE(ask(named), std::pair(0, answer));
        QVERIFY(check(named, m_demo.trust()).overall == Overall::Valid);
        QByteArray changed = m_text;
        const qsizetype inSignature = changed.size() - 20;
        changed[inSignature] = changed[inSignature] == '5' ? '4' : '5';
        QVERIFY(ask(changed).first != 0);
    }
};

QTEST_MAIN(TestVerifyCode)
#include "tst_verifycode.moc"
