#include "assessment/model/label.h"
#include "support/testsupport.h"

using namespace assessment;
using namespace Qt::StringLiterals;

/// Certificate numbers and their check character.
class TestLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPublishedNumbers();
    void findsEveryWrongCharacterAndEverySwap();
    void refusesOtherForms_data();
    void refusesOtherForms();
    void namesItsKinds();
};

void TestLabel::agreesWithPublishedNumbers()
{
    // Release identifiers (GRid) use the same system; this one stands in the GRid Handbook.
    QCOMPARE(certificateCheckCharacter(u"A1-2425G-ABC1234002"_s), QChar(u'M'));
    QCOMPARE(certificateCheckCharacter(u"A12425GABC1234002"_s), QChar(u'M'));
}

void TestLabel::findsEveryWrongCharacterAndEverySwap()
{
    const QString body = u"PPT-2026-00042"_s;
    const QString id = body + u'-' + certificateCheckCharacter(body);
    QVERIFY(isCertificateId(id));
    int wrong = 0;
    for (qsizetype at = 0; at < id.size(); ++at) {
        if (id[at] == u'-')
            continue;
        for (const QChar other : u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s) {
            QString changed = id;
            changed[at] = other;
            QVERIFY2(isCertificateId(changed) == (changed == id), qPrintable(changed));
            ++wrong;
        }
        if (at + 1 < id.size() && id[at + 1] != u'-' && id[at] != id[at + 1]) {
            QString swapped = id;
            std::swap(swapped[at], swapped[at + 1]);
            QVERIFY2(!isCertificateId(swapped), qPrintable(swapped));
        }
    }
    QCOMPARE(wrong, 13 * 36);
}

void TestLabel::refusesOtherForms_data()
{
    QTest::addColumn<QString>("id");
    const QString body = u"PPT-2026-00042"_s;
    const QString id = body + u'-' + certificateCheckCharacter(body);
    QTest::newRow("empty") << QString();
    QTest::newRow("without check character") << body;
    QTest::newRow("without hyphens") << QString(id).remove(u'-');
    QTest::newRow("small letters") << id.toLower();
    QTest::newRow("space behind") << id + u' ';
    QTest::newRow("line break behind") << id + u'\n';
    QTest::newRow("wide digits") << QString(id).replace(u"2026"_s, u"２０２６"_s);
}

void TestLabel::refusesOtherForms()
{
    QFETCH(QString, id);
    QVERIFY(!isCertificateId(id));
}

void TestLabel::namesItsKinds()
{
    QCOMPARE(labelKindFromId(u"information"_s), std::optional(LabelKind::Information));
    QCOMPARE(labelKindFromId(u"endorsement"_s), std::optional(LabelKind::Endorsement));
    QVERIFY(!labelKindFromId(u"kitemark"_s));
}

QTEST_GUILESS_MAIN(TestLabel)
#include "tst_label.moc"
