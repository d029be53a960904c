#include "support/adoptionfixture.h"
#include "support/commandline.h"

#include "assessment/adoption/figuresfile.h"
#include "assessment/workspace.h"

#include <QImage>

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::contentOf;
using commandline::Outcome;

/// `adoption` and `dashboard`, as a user types them.
class CliAdoptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAWorkspace();
    void namesNobodyInAnyFace();
    void refusesFewProducts();
    void countsBundlesWithoutImportingThem();
    void namesABadBundleAndCountsTheOthers();
    void leavesOutPublicBundlesAndOtherSchemes();
    void addsUpLaboratories();
    void refusesOneLaboratoryTwice();
    void refusesUnclearRequests();
    void showsWhatWaits();
    void drawsTheDashboard();

private:
    static assessment::Workspace workspace(const Bench &bench, const QString &name = {})
    {
        auto made = assessment::Workspace::create(
            name.isEmpty() ? bench.workspace() : bench.file(name), SampleWorkspace::as(u"ada"_s));
        if (!made)
            qFatal("%s", qPrintable(made.error().message()));
        return *std::move(made);
    }
};

void CliAdoptionTest::countsAWorkspace()
{
    const Bench bench;
    {
        auto w = workspace(bench);
        adoptionfixture::fill(w, 0, 12, 5);
        adoptionfixture::fill(w, 20, 7, 0, u"toy"_s);
    }
    const Outcome counted = bench.json({u"adoption"_s, u"figures"_s});
    COMPARE_CODE(counted, 0);
    QVERIFY(counted.isOneDocument());
    QCOMPARE(counted.json()[u"assessments"_s].toInt(), 19);
    const QJsonObject figures = counted.json()[u"figures"_s].toObject();
    QCOMPARE(figures[u"format"_s].toString(), u"assay-adoption/1"_s);
    const QJsonObject all = figures[u"groups"_s][0].toObject();
    QCOMPARE(all[u"products"_s].toInt(), 19);
    const QJsonArray counts = all[u"counts"_s].toArray();
    int found = 0;
    for (const QJsonValue &count : counts) {
        if (count[u"of"_s] != u"CoP-1.1"_s)
            continue;
        ++found;
        QCOMPARE(count[u"products"_s].toInt(), count[u"verdicts"_s][0] == u"pass"_s ? 14 : 5);
    }
    QCOMPARE(found, 2);
    const Outcome text = bench.run({u"adoption"_s, u"figures"_s});
    COMPARE_CODE(text, 0);
    VERIFY_SHOWING(text.out.contains("CoP-1.1") && text.out.contains("Each product counts once"),
                   text.out);

    // The same source every time, and a file that is read again.
    for (const QString &name : {u"one.json"_s, u"two.json"_s})
        COMPARE_CODE(
            bench.run({u"adoption"_s, u"figures"_s, u"--format"_s, u"json"_s, u"-o"_s, name}), 0);
    QCOMPARE(contentOf(bench.file(u"one.json"_s)), contentOf(bench.file(u"two.json"_s)));
    QVERIFY_OK(assessment::readFigures(contentOf(bench.file(u"one.json"_s)), u"one.json"_s));
    COMPARE_CODE(
        bench.run({u"adoption"_s, u"figures"_s, u"--format"_s, u"csv"_s, u"-o"_s, u"one.json"_s}),
        4); // never over a file
}

/// Every field that names somebody carries the marker; no face may, nor an id, nor a digest.
void CliAdoptionTest::namesNobodyInAnyFace()
{
    const Bench bench;
    QStringList secrets{adoptionfixture::marker()};
    {
        auto w = workspace(bench);
        secrets += adoptionfixture::fill(w, 0, 12, 5);
        adoptionfixture::fill(w, 20, 2, 0, u"toy"_s);
        const auto products = *w.products();
        for (const auto &product : products)
            secrets.append(product.id);
        secrets.append(w.checkpoint()->value(u"workspace"_s).toString());
        const auto ids = *w.assessments();
        for (const auto &one : ids) {
            const auto evidence = *w.evidence(one.id);
            for (const auto &item : evidence)
                secrets += {item.id, QString::fromLatin1(item.sha256.toHex())};
        }
        QVERIFY_OK(
            w.exportBundle(ids.first().id, bench.file(adoptionfixture::named(u"bundle"_s, 1)), {}));
    }
    const QString bundle = adoptionfixture::named(u"bundle"_s, 1);
    QList<QByteArray> faces;
    for (const QString &view : {u"guidelines"_s, u"provisions"_s, u"types"_s, u"quarters"_s}) {
        const QString file = view + u".svg"_s;
        COMPARE_CODE(bench.run({u"adoption"_s, u"figures"_s, bundle, u"--format"_s, u"svg"_s,
                                u"--chart"_s, view, u"-o"_s, file}),
                     0);
        faces.append(contentOf(bench.file(file)));
    }
    for (const QString &format : {u"json"_s, u"csv"_s}) {
        const Outcome out = bench.run(
            {u"adoption"_s, u"figures"_s, bundle, u"--format"_s, format, u"-o"_s, u"-"_s});
        COMPARE_CODE(out, 0);
        faces.append(out.out);
    }
    faces.append(bench.run({u"adoption"_s, u"figures"_s, bundle}).out);
    faces.append(bench.json({u"adoption"_s, u"figures"_s, bundle}).out);
    COMPARE_CODE(bench.run({u"adoption"_s, u"figures"_s, bundle, u"--format"_s, u"png"_s, u"-o"_s,
                            u"chart.png"_s}),
                 0);
    const QImage picture = QImage::fromData(contentOf(bench.file(u"chart.png"_s)), "PNG");
    QVERIFY(!picture.isNull());
    faces.append(picture.text(u"Description"_s).toUtf8());
    QCOMPARE(faces.size(), 9);
    QVERIFY(secrets.size() > 40);
    for (const QByteArray &face : std::as_const(faces)) {
        VERIFY_SHOWING(face.size() > 200, face);
        for (const QString &secret : std::as_const(secrets))
            QVERIFY2(!face.contains(secret.toUtf8()), qPrintable(secret));
    }
}

void CliAdoptionTest::refusesFewProducts()
{
    const Bench bench;
    {
        auto w = workspace(bench);
        adoptionfixture::fill(w, 0, 4, 1);
    }
    const Outcome few = bench.json({u"adoption"_s, u"figures"_s});
    COMPARE_CODE(few, 1);
    VERIFY_SHOWING(few.err.contains("fewer than 5"), few.err);
    COMPARE_CODE(bench.json({u"adoption"_s, u"figures"_s, u"--smallest-group"_s, u"4"_s}), 0);
    COMPARE_CODE(bench.json({u"adoption"_s, u"figures"_s, u"--smallest-group"_s, u"3"_s}), 3);
    COMPARE_CODE(bench.json({u"adoption"_s, u"figures"_s, u"--basis"_s, u"accepted"_s,
                             u"--smallest-group"_s, u"4"_s}),
                 1); // none is accepted
}

void CliAdoptionTest::countsBundlesWithoutImportingThem()
{
    const Bench bench;
    QStringList bundles;
    {
        auto other = workspace(bench, u"other.assay"_s);
        int number = 0;
        for (const QString &id : adoptionfixture::fill(other, 0, 9, 0)) {
            bundles.append(u"case-%1.assaycase"_s.arg(++number));
            QVERIFY_OK(other.exportBundle(id, bench.file(bundles.last()), {}));
        }
    }
    // Without a workspace at all.
    const Outcome counted = bench.json(QStringList{u"adoption"_s, u"figures"_s} + bundles);
    COMPARE_CODE(counted, 0);
    QCOMPARE(counted.json()[u"assessments"_s].toInt(), 9);
    // As a workspace counts the same assessments: a bundle loses nothing that verdicts look at.
    const Outcome own =
        bench.json({u"--workspace"_s, bench.file(u"other.assay"_s), u"adoption"_s, u"figures"_s});
    COMPARE_CODE(own, 0);
    QCOMPARE(counted.json()[u"figures"_s][u"groups"_s], own.json()[u"figures"_s][u"groups"_s]);
    // Together with the workspace that they came from each product counts once.
    const Outcome both = bench.json(
        QStringList{u"--workspace"_s, bench.file(u"other.assay"_s), u"adoption"_s, u"figures"_s}
        + bundles);
    COMPARE_CODE(both, 0);
    QCOMPARE(both.json()[u"assessments"_s].toInt(), 18);
    QCOMPARE(both.json()[u"figures"_s][u"groups"_s][0][u"products"_s].toInt(), 9);
    // Nothing was imported.
    {
        auto w = workspace(bench);
        adoptionfixture::fill(w, 50, 5, 0);
    }
    COMPARE_CODE(bench.json(QStringList{u"adoption"_s, u"figures"_s} + bundles), 0);
    QCOMPARE(bench.json({u"assessment"_s, u"list"_s}).json()[u"assessments"_s].toArray().size(), 5);
    const Outcome without =
        bench.json(QStringList{u"adoption"_s, u"figures"_s, u"--bundles-only"_s} + bundles);
    COMPARE_CODE(without, 0);
    QCOMPARE(without.json()[u"figures"_s][u"groups"_s][0][u"products"_s].toInt(), 9);
}

void CliAdoptionTest::namesABadBundleAndCountsTheOthers()
{
    const Bench bench;
    {
        auto w = workspace(bench);
        const QStringList ids = adoptionfixture::fill(w, 0, 8, 0);
        QVERIFY_OK(w.exportBundle(ids.first(), bench.file(u"good.assaycase"_s), {}));
    }
    QByteArray bytes = contentOf(bench.file(u"good.assaycase"_s));
    bytes.chop(200);
    QVERIFY(commandline::writeFile(bench.file(u"cut.assaycase"_s), bytes));
    const Outcome counted = bench.json({u"adoption"_s, u"figures"_s, u"good.assaycase"_s,
                                        u"cut.assaycase"_s, u"none.assaycase"_s});
    COMPARE_CODE(counted, 1);
    const QJsonArray skipped = counted.json()[u"skipped"_s].toArray();
    QCOMPARE(skipped.size(), 2);
    QCOMPARE(skipped[0][u"file"_s].toString(), u"cut.assaycase"_s);
    QVERIFY(!skipped[0][u"reason"_s].toString().isEmpty());
    QCOMPARE(counted.json()[u"figures"_s][u"groups"_s][0][u"products"_s].toInt(), 8);
    VERIFY_SHOWING(counted.err.contains("cut.assaycase"), counted.err);
    // Who asks for signatures gets only what is signed.
    COMPARE_CODE(bench.run({u"identity"_s, u"demo"_s, u"demo"_s}), 0);
    const Outcome strict = bench.json(
        {u"adoption"_s, u"figures"_s, u"good.assaycase"_s, u"--trust"_s, u"demo/root.pem"_s});
    COMPARE_CODE(strict, 1);
    QCOMPARE(strict.json()[u"skipped"_s].toArray().size(), 1);
}

void CliAdoptionTest::leavesOutPublicBundlesAndOtherSchemes()
{
    const Bench bench;
    {
        auto w = workspace(bench);
        const QStringList ids = adoptionfixture::fill(w, 0, 8, 0);
        QVERIFY_OK(
            w.exportBundle(ids.first(), bench.file(u"public.assaycase"_s), {.isPublic = true}));
        const auto product = w.products()->first().id;
        const auto law =
            w.newAssessment(product, u"uk-psti-2023"_s, assessment::AssessmentKind::Self);
        QVERIFY_OK(law);
        QVERIFY_OK(w.exportBundle(*law, bench.file(u"law.assaycase"_s), {}));
    }
    const Outcome counted =
        bench.json({u"adoption"_s, u"figures"_s, u"public.assaycase"_s, u"law.assaycase"_s});
    COMPARE_CODE(counted, 1);
    const QJsonArray skipped = counted.json()[u"skipped"_s].toArray();
    QCOMPARE(skipped.size(), 2);
    QVERIFY(skipped[0][u"reason"_s].toString().contains(u"public"_s));
    QVERIFY(skipped[1][u"reason"_s].toString().contains(u"uk-psti-2023"_s));
    QCOMPARE(counted.json()[u"assessments"_s].toInt(), 8);
}

void CliAdoptionTest::addsUpLaboratories()
{
    const Bench bench;
    int first = 0;
    for (const QString &lab : {u"north"_s, u"south"_s}) {
        {
            auto w = workspace(bench, lab + u".assay"_s);
            adoptionfixture::fill(w, first, 12, lab == u"north" ? 6 : 2);
        }
        first += 100;
        COMPARE_CODE(bench.run({u"--workspace"_s, bench.file(lab + u".assay"_s), u"adoption"_s,
                                u"figures"_s, u"--format"_s, u"json"_s, u"-o"_s, lab + u".json"_s}),
                     0);
    }
    const QStringList merge{u"adoption"_s, u"merge"_s};
    const Outcome sum = bench.json(merge + QStringList{u"north.json"_s, u"south.json"_s});
    COMPARE_CODE(sum, 0);
    const QJsonObject figures = sum.json()[u"figures"_s].toObject();
    QCOMPARE(figures[u"sources"_s].toArray().size(), 2);
    QCOMPARE(figures[u"groups"_s][0][u"products"_s].toInt(), 24);
    // The two that fail in the south stay hidden: at least 6, at most 18.
    const Outcome text = bench.run(merge + QStringList{u"south.json"_s, u"north.json"_s});
    COMPARE_CODE(text, 0);
    VERIFY_SHOWING(text.out.contains("6–18"), text.out);
    const auto write = [&](const QStringList &files, const QString &to) {
        return bench.run(merge + files + QStringList{u"--format"_s, u"json"_s, u"-o"_s, to});
    };
    COMPARE_CODE(write({u"north.json"_s, u"south.json"_s}, u"ns.json"_s), 0);
    COMPARE_CODE(write({u"south.json"_s, u"north.json"_s}, u"sn.json"_s), 0);
    QCOMPARE(contentOf(bench.file(u"ns.json"_s)), contentOf(bench.file(u"sn.json"_s)));
    COMPARE_CODE(
        bench.run(merge + QStringList{u"ns.json"_s, u"--format"_s, u"csv"_s, u"-o"_s, u"ns.csv"_s}),
        0);
    QVERIFY(contentOf(bench.file(u"ns.csv"_s)).contains("all,,24,CoP-1.1,"));
}

void CliAdoptionTest::refusesOneLaboratoryTwice()
{
    const Bench bench;
    {
        auto w = workspace(bench);
        adoptionfixture::fill(w, 0, 8, 0);
    }
    COMPARE_CODE(
        bench.run({u"adoption"_s, u"figures"_s, u"--format"_s, u"json"_s, u"-o"_s, u"one.json"_s}),
        0);
    {
        auto w = assessment::Workspace::open(bench.workspace(), SampleWorkspace::as(u"ada"_s));
        QVERIFY_OK(w);
        adoptionfixture::fill(*w, 20, 8, 0);
    }
    COMPARE_CODE(
        bench.run({u"adoption"_s, u"figures"_s, u"--format"_s, u"json"_s, u"-o"_s, u"two.json"_s}),
        0);
    const Outcome twice = bench.json({u"adoption"_s, u"merge"_s, u"one.json"_s, u"two.json"_s});
    COMPARE_CODE(twice, 1);
    VERIFY_SHOWING(twice.err.contains("two.json") && twice.err.contains("same laboratory"),
                   twice.err);
    QVERIFY(commandline::writeFile(bench.file(u"junk.json"_s), "{\"format\":\"other\"}"));
    const Outcome junk = bench.json({u"adoption"_s, u"merge"_s, u"one.json"_s, u"junk.json"_s});
    COMPARE_CODE(junk, 4);
    VERIFY_SHOWING(junk.err.contains("junk.json"), junk.err);
    COMPARE_CODE(bench.json({u"adoption"_s, u"merge"_s, u"gone.json"_s}), 4);
}

void CliAdoptionTest::refusesUnclearRequests()
{
    const Bench bench;
    COMPARE_CODE(bench.json({u"adoption"_s, u"figures"_s}), 4); // no such workspace
    {
        auto w = workspace(bench);
        adoptionfixture::fill(w, 0, 6, 0);
    }
    const QStringList figures{u"adoption"_s, u"figures"_s};
    COMPARE_CODE(bench.json(figures + QStringList{u"--format"_s, u"csv"_s}), 3);
    COMPARE_CODE(bench.json(figures + QStringList{u"-o"_s, u"x.csv"_s}), 3);
    COMPARE_CODE(bench.json(figures + QStringList{u"--bundles-only"_s}), 3);
    COMPARE_CODE(bench.json(figures + QStringList{u"--source"_s, u"us"_s}), 3);
    COMPARE_CODE(bench.json(figures + QStringList{u"--scheme"_s, u"none"_s}), 3);
    COMPARE_CODE(bench.json(figures
                            + QStringList{u"--format"_s, u"svg"_s, u"-o"_s, u"x.svg"_s, u"--of"_s,
                                          u"CoP-99"_s}),
                 3);
    QVERIFY(!QFile::exists(bench.file(u"x.svg"_s)));
}

void CliAdoptionTest::showsWhatWaits()
{
    const Bench bench;
    {
        auto w = workspace(bench);
        adoptionfixture::fill(w, 0, 3, 0);
        QVERIFY_OK(adoptionfixture::add(w, 9, u"toy"_s, false, true));
    }
    const Outcome shown = bench.json({u"dashboard"_s});
    COMPARE_CODE(shown, 0);
    QCOMPARE(shown.json()[u"assessments"_s].toInt(), 4);
    QCOMPARE(shown.json()[u"inHand"_s].toInt(), 4);
    const QJsonObject state = shown.json()[u"parts"_s][0].toObject();
    QCOMPARE(state[u"part"_s].toString(), u"state"_s);
    QCOMPARE(state[u"bars"_s][0][u"count"_s].toInt(), 3); // drafts
    QCOMPARE(state[u"bars"_s][3][u"id"_s].toString(), u"to-label"_s);
    QCOMPARE(state[u"bars"_s][3][u"items"_s].toArray().size(), 1);
    const Outcome people = bench.json({u"dashboard"_s, u"--part"_s, u"person"_s});
    QCOMPARE(people.json()[u"parts"_s].toArray().size(), 1);
    QCOMPARE(people.json()[u"parts"_s][0][u"bars"_s].toArray().size(), 4);
    const Outcome text = bench.run({u"dashboard"_s});
    VERIFY_SHOWING(text.out.contains("Accepted, no label yet"), text.out);
    COMPARE_CODE(bench.run({u"dashboard"_s, u"--part"_s, u"weather"_s}), 3);
}

void CliAdoptionTest::drawsTheDashboard()
{
    const Bench bench;
    {
        auto w = workspace(bench);
        adoptionfixture::fill(w, 0, 3, 0);
    }
    for (const QString &format : {u"svg"_s, u"png"_s}) {
        COMPARE_CODE(
            bench.run({u"dashboard"_s, u"--format"_s, format, u"-o"_s, u"dashboard."_s + format}),
            0);
    }
    QVERIFY(contentOf(bench.file(u"dashboard.svg"_s)).contains("Work in hand"));
    QVERIFY(!QImage(bench.file(u"dashboard.png"_s)).isNull());
    COMPARE_CODE(bench.run({u"dashboard"_s, u"--format"_s, u"svg"_s}), 3);
}

QTEST_GUILESS_MAIN(CliAdoptionTest)
#include "tst_cliadoption.moc"
