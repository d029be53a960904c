#include "assessment/adoption/figuresfile.h"
#include "assessment/model/product.h"
#include "assessment/scheme/catalogue.h"
#include "support/testsupport.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace assessment;

/// A validator that is not ours holds what we write against the published schema.
class TestAdoptionJudges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ajvAcceptsTheFigures();

private:
    static AdoptionFigures figures(const Scheme &scheme, int lab)
    {
        QRandomGenerator random{quint32(lab)};
        QList<CountedProduct> products;
        for (int n = 0; n < 60; ++n) {
            CountedProduct product;
            product.key = u"%1 %2"_s.arg(lab).arg(n);
            product.type = productTypes()[random.bounded(4)];
            product.worked =
                QDateTime(QDate(2026, 1, 1).addDays(random.bounded(300)), QTime(9, 0), Qt::UTC);
            const auto draw = [&random] {
                return adoptionVerdicts()[qMax(0, random.bounded(-6, 5))];
            };
            for (const Guideline &guideline : scheme.guidelines) {
                product.guidelines.append(draw());
                for (qsizetype one = 0; one < guideline.provisions.size(); ++one)
                    product.provisions.append(draw());
            }
            products.append(product);
        }
        const auto made = makeFigures(
            scheme, products,
            {.source = u"%1"_s.arg(lab, 32, 16, QLatin1Char('0')), .asOf = QDate(2026, 11, 1)});
        if (!made)
            qFatal("%s", qPrintable(made.error().message()));
        return *made;
    }
};

void TestAdoptionJudges::ajvAcceptsTheFigures()
{
    const auto scheme = builtInScheme(u"uk-cop-2018"_s);
    QVERIFY_OK(scheme);
    const AdoptionFigures north = figures(*scheme, 1);
    const auto sum = merged(north, figures(*scheme, 2));
    QVERIFY_OK(sum);
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"one.json"_s, toFile(north)));
    QVERIFY(write(u"sum.json"_s, toFile(*sum)));
    // The validator really looks: a small number, and a name beside the figures.
    QVERIFY(write(u"small.json"_s,
                  toFile(north).replace("\"smallestGroup\":5", "\"smallestGroup\":1")));
    QVERIFY(write(u"named.json"_s,
                  toFile(north).replace("\"basis\":", "\"maker\":\"Brightwell\",\"basis\":")));
    const QString root = u"" SOURCE_ROOT "/"_s;
    QProcess ajv;
    ajv.start(u"node"_s,
              {root + u"tests/interop/oscal.mjs"_s,
               root + u"docs/schemas/assay-adoption-1.schema.json"_s,
               folder.filePath(u"one.json"_s), folder.filePath(u"sum.json"_s), u"--refused"_s,
               folder.filePath(u"small.json"_s), folder.filePath(u"named.json"_s)});
    QVERIFY(ajv.waitForFinished(120'000));
    QVERIFY2(ajv.exitCode() == 0,
             (ajv.readAllStandardOutput() + ajv.readAllStandardError()).constData());
}

QTEST_GUILESS_MAIN(TestAdoptionJudges)
#include "tst_adoptionjudges.moc"
