#include "labels/productcomparison.h"
#include "labels/verifylines.h"
#include "support/comparedlabels.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace labels;

using assessment::Error;
using comparedlabels::Made;

namespace {

const QDateTime now = signingfixture::issueTime.addDays(1);

ComparedFact factOf(const ProductComparison &comparison, const QString &id)
{
    for (const ComparedFact &fact : comparison.facts) {
        if (fact.id == id)
            return fact;
    }
    qFatal("there is no fact %s", qPrintable(id));
}

} // namespace

/// Two labelled products side by side: what differs is marked, and only what was signed is shown.
class TestProductComparison : public QObject
{
    Q_OBJECT

private:
    const signingfixture::Demo m_demo;
    const Made m_lamp =
        comparedlabels::make(m_demo.identity(), comparedlabels::lamp(signingfixture::issueTime));
    const Made m_camera =
        comparedlabels::make(m_demo.identity(), comparedlabels::camera(signingfixture::issueTime));

    Verification verified(const QByteArray &content, bool trusting = true,
                          const QDateTime &at = now) const
    {
        return verifyPdf(content, u"label"_s,
                         {.trust = trusting ? m_demo.trust() : assessment::signing::TrustList(),
                          .at = at,
                          .qr = isCodeToCompare(content)});
    }
    assessment::Result<ComparedLabel> side(const QByteArray &content) const
    {
        return comparedFile(verified(content), isCodeToCompare(content), now);
    }
    ProductComparison compared(const QByteArray &first, const QByteArray &second,
                               const QString &language = u"en-GB"_s) const
    {
        return *compareProducts(*side(first), *side(second), language, now);
    }

private Q_SLOTS:
    void marksWhatIsDifferent()
    {
        const ProductComparison comparison = compared(m_lamp.pdf, m_camera.pdf);
        QCOMPARE(comparison.products[1].product, u"Dimway Door camera <b>& bell</b>"_s);
        const ComparedFact passwords = factOf(comparison, u"passwords"_s);
        QCOMPARE(passwords.verdict, ComparedFact::Verdict::Different);
        QCOMPARE(passwords.answers[1], u"The same on every unit"_s);
        QCOMPARE(factOf(comparison, u"sharing"_s).answers[1], u"Yes, it is sold"_s);
        QCOMPARE(factOf(comparison, u"sensors"_s).answers[1], u"Camera, microphone"_s);
        QCOMPARE(factOf(comparison, u"updates"_s).verdict, ComparedFact::Verdict::Same);
        const ComparedFact first = factOf(comparison, u"guideline-1"_s);
        QCOMPARE(first.question, u"1. No default passwords"_s);
        QCOMPARE(first.answers[0], u"Met"_s);
        QCOMPARE(first.answers[1], u"Not met"_s);
        QCOMPARE(first.verdict, ComparedFact::Verdict::Different);
        QCOMPARE(factOf(comparison, u"guideline-2"_s).verdict, ComparedFact::Verdict::Same);
        // Everything a buyer was promised is there: certificate, 3 answers, 10 facts, 13 outcomes.
        QCOMPARE(comparison.facts.size(), 5 + 3 + 10 + 13);
        QCOMPARE(comparison.differences(), 4);
        QVERIFY2(comparison.summary.startsWith(u"4 of 31"_s), qPrintable(comparison.summary));
    }

    void speaksTheLanguageOfTheReader()
    {
        // Both labels are English.
        const ProductComparison comparison = compared(m_lamp.pdf, m_camera.pdf, u"cy"_s);
        QCOMPARE(factOf(comparison, u"passwords"_s).question, u"Cyfrineiriau"_s);
        QCOMPARE(comparison.verdictName(ComparedFact::Verdict::Different), u"Gwahanol"_s);
        const auto refused = compareProducts(*side(m_lamp.pdf), *side(m_camera.pdf), u"xx"_s, now);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Usage);
    }

    void aCodeIsNotSaidToHideWhatItCannotCarry()
    {
        const ProductComparison comparison = compared(m_lamp.pdf, m_camera.code);
        const ComparedFact passwords = factOf(comparison, u"passwords"_s);
        QCOMPARE(passwords.answers[1], u"Not in the code"_s);
        QCOMPARE(passwords.verdict, ComparedFact::Verdict::Unknown);
        QVERIFY(!passwords.answers[0].isEmpty());
        QCOMPARE(factOf(comparison, u"updates"_s).verdict, ComparedFact::Verdict::Same);
        QCOMPARE(factOf(comparison, u"guideline-1"_s).verdict, ComparedFact::Verdict::Different);
        QVERIFY(comparison.products[1].source.contains(u"code"_s));
        QCOMPARE(comparison.products[1].detail, u"Model DC-2"_s);
    }

    void refusesWhatIsNotSigned_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind");
        QByteArray changed = m_lamp.pdf;
        changed[changed.size() / 2] = char(changed[changed.size() / 2] ^ 1);
        QByteArray code = m_lamp.code;
        code[code.size() - 10] = code[code.size() - 10] == '1' ? '2' : '1';
        QTest::newRow("changed") << changed << int(Error::Kind::Refused);
        QTest::newRow("cut") << m_lamp.pdf.first(4000) << int(Error::Kind::Refused);
        QTest::newRow("changed code") << code << int(Error::Kind::Refused);
        QTest::newRow("unsigned PDF")
            << labelfixture::unsignedLabel({}, labelfixture::statementOf({}, m_demo.identity()))
            << int(Error::Kind::Refused);
        QTest::newRow("number only")
            << qrTextOfNumber(u"verify.example"_s, m_lamp.label.certificateId)
            << int(Error::Kind::Refused);
        QTest::newRow("nothing") << QByteArray() << int(Error::Kind::InvalidInput);
        QTest::newRow("noise") << QByteArray("hello") << int(Error::Kind::InvalidInput);
    }

    void refusesWhatIsNotSigned()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, kind);
        const auto refused = side(content);
        QVERIFY(!refused);
        QVERIFY2(int(refused.error().kind) == kind
                     || refused.error().kind == Error::Kind::InvalidInput,
                 qPrintable(refused.error().message()));
        QVERIFY(!refused.error().why.isEmpty());
    }

    void refusesWhomNobodyTrusts()
    {
        const auto refused = comparedFile(verified(m_lamp.pdf, false), false, now);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QVERIFY2(refused.error().advice.contains(u"trust"_s),
                 qPrintable(refused.error().message()));
        const auto early = signingfixture::issueTime.addDays(-2);
        QVERIFY(!comparedFile(verified(m_lamp.pdf, true, early), false, early));
    }

    void saysFirstThatACertificateHasEnded()
    {
        Verification ended = verified(m_lamp.pdf);
        ended.status = LabelStatus::withdrawn;
        ended.overall = Overall::Invalid;
        const auto label = comparedFile(ended, false, now);
        QVERIFY_OK(label);
        const auto comparison = compareProducts(*label, *side(m_camera.pdf), u"en-GB"_s, now);
        QVERIFY_OK(comparison);
        QVERIFY2(comparison->products[0].warning.contains(u"withdrawn"_s),
                 qPrintable(comparison->products[0].warning));
        QVERIFY(comparison->products[1].warning.isEmpty());
        QCOMPARE(factOf(*comparison, u"state"_s).verdict, ComparedFact::Verdict::Different);
        QVERIFY(writeComparisonHtml(*comparison).contains("class=\"warning\""));
    }

    void theSameLabelTwiceIsNoComparison()
    {
        const auto refused =
            compareProducts(*side(m_lamp.pdf), *side(m_lamp.code), u"en-GB"_s, now);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Usage);
    }

    void aWorkspaceAnswersForItsOwn()
    {
        SampleWorkspace files;
        auto workspace = files.create();
        QVERIFY_OK(workspace);
        const Made lamp =
            comparedlabels::issueIn(*workspace, m_demo.identity(), comparedlabels::lamp(now));
        const auto label = comparedInWorkspace(*workspace, lamp.label.certificateId, now);
        QVERIFY_OK(label);
        QCOMPARE(label->status(), u"valid"_s);
        const QString product = workspace->assessment(lamp.label.assessment)->product.id;
        const auto byProduct = comparedInWorkspace(*workspace, product, now);
        QVERIFY_OK(byProduct);
        QCOMPARE(byProduct->certificateId(), lamp.label.certificateId);
        QCOMPARE(comparedInWorkspace(*workspace, u"P-9999"_s, now).error().kind,
                 Error::Kind::NotFound);

        QVERIFY_OK(workspace->suspendLabel(lamp.label.certificateId, u"Bug."_s));
        const auto suspended = comparedInWorkspace(*workspace, lamp.label.certificateId, now);
        QVERIFY_OK(suspended);
        QCOMPARE(suspended->status(), u"suspended"_s);
        // A record that says something else than the file it keeps.
        assessment::IssuedLabel other = lamp.label;
        other.statement[u"facts"_s] = QJsonObject();
        QVERIFY(!comparedIssued(other, {}, lamp.pdf, now));
        QVERIFY(!comparedIssued(lamp.label, {}, "%PDF", now));
    }

    void thePageIsWellFormedAndEscaped()
    {
        const QByteArray html = writeComparisonHtml(compared(m_lamp.pdf, m_camera.pdf));
        QVERIFY(!html.contains("<b>"));
        QVERIFY(html.contains("Door camera &lt;b&gt;&amp; bell&lt;/b&gt;"));
        QVERIFY(!html.contains("http:") && !html.contains("https:"));
        QVERIFY(!html.contains("<script"));
        QVERIFY(html.contains("default-src 'none'"));
        QCOMPARE(html.count("<tr class=\"different\">"), 4);
        QVERIFY(html.contains("≠"));
    }

    void programsCanReadIt()
    {
        const QJsonObject json = toJson(compared(m_lamp.pdf, m_camera.pdf));
        QCOMPARE(json[u"differences"_s].toInt(), 4);
        QCOMPARE(json[u"products"_s].toArray().size(), 2);
        QCOMPARE(json[u"products"_s][1][u"certificateId"_s].toString(),
                 m_camera.label.certificateId);
        QCOMPARE(json[u"products"_s][1][u"source"_s].toString(), u"file"_s);
        QCOMPARE(json[u"products"_s][1][u"state"_s].toString(), u"not-checked"_s);
        QCOMPARE(json[u"facts"_s].toArray().size(), 31);
    }
};

QTEST_MAIN(TestProductComparison)
#include "tst_productcomparison.moc"
