#include "labels/labelpress.h"

#include "labels/pdfsignature.h"
#include "labels/verify.h"
#include "support/labelfixture.h"
#include "support/testsupport.h"

#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace labels;
using assessment::Error;
using assessment::Progress;
using assessment::Result;
using assessment::signing::Identity;

namespace {

LabelSource sourceFor(int index, const Identity &identity)
{
    labelfixture::Making making;
    making.certificateId = assessmentfixture::certificateId(index + 1);
    const auto statement = labelfixture::statementOf(making, identity);
    const QByteArray code = labelfixture::codeOf(statement);
    return {.content = *labelContentFrom(statement.fields()),
            .format = *labelFormat(making.kind, {}),
            .qrText = code,
            .envelope = statement.envelope(QString::fromLatin1(code)),
            .time = making.issued};
}

} // namespace

class TestLabelPress : public QObject
{
    Q_OBJECT

private:
    const signingfixture::Demo m_demo;
    const Identity m_identity = m_demo.identity();
    const LabelPress::Sign m_sign = [this](const QByteArray &pdf, const QDateTime &time) {
        return signPdf(pdf, m_identity, time);
    };

private Q_SLOTS:
    void makesLabelsThatHold();
    void oneThatFailsCostsNobodyElse();
    void refusesACodeThatCannotBeRead();
    void stopsBetweenLabels();
    void signsOneAtATime();
};

void TestLabelPress::makesLabelsThatHold()
{
    constexpr int count = 6;
    QList<QByteArray> files;
    QStringList order;
    const int made = LabelPress(m_sign).run(
        count, [this](int index) -> Result<LabelSource> { return sourceFor(index, m_identity); },
        [&](int index, const Result<PressedLabel> &label) {
            QVERIFY_OK(label);
            order.append(QString::number(index));
            files.append(label->pdf);
            QVERIFY(label->qrVersion > 0);
        });
    QCOMPARE(made, count);
    QCOMPARE(order.join(u' '), u"0 1 2 3 4 5"_s);
    for (int i = 0; i < count; ++i) {
        const Verification answer =
            verifyPdf(files[i], u"label.pdf"_s,
                      {.trust = m_demo.rootOnly(), .at = signingfixture::issueTime.addDays(1)});
        QVERIFY2(answer.overall == Overall::Valid, labelfixture::why(answer).constData());
        QCOMPARE(answer.record[u"certificateId"_s].toString(),
                 assessmentfixture::certificateId(i + 1));
    }
}

void TestLabelPress::oneThatFailsCostsNobodyElse()
{
    QStringList outcomes;
    LabelPress(m_sign).run(
        4,
        [this](int index) -> Result<LabelSource> {
            if (index == 1)
                return Error{.kind = Error::Kind::Refused, .what = u"the gate is closed"_s};
            LabelSource source = sourceFor(index, m_identity);
            if (index == 2) // has no glyph on a label
                source.content.product = u"燈"_s;
            return source;
        },
        [&](int, const Result<PressedLabel> &label) {
            outcomes.append(label ? u"made"_s : label.error().what);
        });
    QCOMPARE(outcomes, (QStringList{u"made"_s, u"the gate is closed"_s,
                                    u"the label cannot be drawn"_s, u"made"_s}));
}

void TestLabelPress::refusesACodeThatCannotBeRead()
{
    LabelPress(m_sign).run(
        1,
        [this](int index) -> Result<LabelSource> {
            LabelSource source = sourceFor(index, m_identity);
            source.qrText = QByteArray(3000, 'x');
            return source;
        },
        [](int, const Result<PressedLabel> &label) { QVERIFY(!label); });
}

void TestLabelPress::stopsBetweenLabels()
{
    std::stop_source stop;
    int handed = 0;
    const int made = LabelPress(m_sign).run(
        50, [this](int index) -> Result<LabelSource> { return sourceFor(index, m_identity); },
        [&](int, const Result<PressedLabel> &label) {
            QVERIFY_OK(label);
            if (++handed == 2)
                stop.request_stop();
        },
        Progress{.report = {}, .stop = stop.get_token()});
    QCOMPARE(made, 2);
    QCOMPARE(handed, 2);
}

void TestLabelPress::signsOneAtATime()
{
    std::atomic<int> inside = 0;
    std::atomic<int> most = 0;
    const auto alone = [&] {
        most = std::max(most.load(), ++inside);
        QThread::yieldCurrentThread();
        --inside;
    };
    LabelPress(
        [&](const QByteArray &pdf, const QDateTime &) {
            alone();
            return pdf;
        },
        3)
        .run(
            12,
            [&](int index) -> Result<LabelSource> {
                alone();
                return sourceFor(index, m_identity);
            },
            [](int, const Result<PressedLabel> &label) { QVERIFY_OK(label); });
    QCOMPARE(most.load(), 1);
}

QTEST_MAIN(TestLabelPress)
#include "tst_labelpress.moc"
