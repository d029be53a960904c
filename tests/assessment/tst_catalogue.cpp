#include "assessment/scheme/catalogue.h"
#include "support/testsupport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace assessment;
using namespace Qt::StringLiterals;

/// The scheme that ships, and catalogues that are damaged in one place each.
class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipsTheCodeOfPractice();
};

void TestCatalogue::shipsTheCodeOfPractice()
{
    QElapsedTimer timer;
    timer.start();
    const auto schemes = builtInSchemes();
    qInfo("catalogue read and checked in %lld ms", timer.elapsed());
    QVERIFY_OK(schemes);
    QCOMPARE(schemes->size(), 1);
    const Scheme &scheme = schemes->first();
    QCOMPARE(scheme.id, u"uk-cop-2018"_s);
    QCOMPARE(scheme.guidelines.size(), 13);
    QCOMPARE(scheme.provisionCount(), 60);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
