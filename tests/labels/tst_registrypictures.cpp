#include "labels/registrycheck.h"
#include "labels/registrypublish.h"

#include "support/picturefixture.h"
#include "support/registryfixture.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

using namespace Qt::StringLiterals;
using labels::Overall;
using labels::RegistryCheck;

namespace {

QByteArray why(const RegistryCheck &check)
{
    return QJsonDocument(toJson(check)).toJson();
}

/// Every file of the site, the hidden ones included.
QMap<QString, QByteArray> contentsOf(const RegistryBench &bench)
{
    QMap<QString, QByteArray> contents;
    for (const QString &name : bench.files())
        contents[name] = bench.read(name);
    return contents;
}

QStringList picturesOf(const RegistryBench &bench)
{
    return bench.files().filter(u"V/pictures/"_s);
}

} // namespace

/// Pictures of products in the register, and what a publication leaves behind when it does not
/// come to its end.
class TestRegistryPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsShowTheirProduct();
    void noPlaceReachesTheSite();
    void aChangedPictureIsNoticed();
    void whatIsGoneIsTakenAway();
    void unusablePicturesAreOnlyWarnings();
    void aFolderThatIsNotThereCostsNothing();
    void cancelledAnywhereItIsAsItWas_data();
    void cancelledAnywhereItIsAsItWas();
    void cancelledTheFirstTimeThereIsNothing();
    void theNextOneMendsWhatWasKilled_data();
    void theNextOneMendsWhatWasKilled();
};

void TestRegistryPictures::labelsShowTheirProduct()
{
    RegistryBench bench;
    const QString byNumber = bench.issue();
    auto product = SampleWorkspace::product(u"HL-200"_s);
    product.gtin = u"5012345678900"_s;
    const QString byGtin = bench.issue(product);
    const QString byName = bench.issue(SampleWorkspace::product(u"BC/300"_s));
    const QString byNameToo = bench.issue(SampleWorkspace::product(u"BC/300"_s));
    const QString without = bench.issue(SampleWorkspace::product(u"X-1"_s));
    bench.pictures = bench.folder.filePath(u"kept"_s);
    picturefixture::write(bench.pictures, byNumber + u".jpg"_s, picturefixture::photograph());
    picturefixture::write(bench.pictures, u"5012345678900.png"_s, picturefixture::drawing());
    picturefixture::write(bench.pictures, u"Brightwell BC-300.jpeg"_s,
                          picturefixture::photograph({900, 900}));
    const auto published = bench.publish();
    QVERIFY_OK(published);
    QCOMPARE(published->pictures, 3);
    QCOMPARE(picturesOf(bench).size(), 3); // two labels share one
    QCOMPARE(published->warnings.size(), 1);
    QVERIFY(published->warnings[0].reason.contains(without));

    const auto data = bench.read(u"V/data.js"_s);
    QSet<QString> shown;
    for (const QString &number : {byNumber, byGtin, byName, byNameToo}) {
        const auto json = QJsonDocument::fromJson(bench.read(u"label/%1.json"_s.arg(number)));
        const QString picture = json[u"picture"_s].toString();
        QVERIFY2(picturesOf(bench).contains(picture), qPrintable(number + picture));
        shown.insert(picture);
        const QByteArray page = bench.read(u"label/%1.html"_s.arg(number));
        QVERIFY(page.contains("<img src=\"../" + picture.toLatin1() + "\" alt=\"Picture of "));
        QVERIFY(page.contains("Is this the product in your hand?"));
        QVERIFY(data.contains('"' + picture.mid(2).toLatin1() + '"'));
    }
    QCOMPARE(shown.size(), 3);
    QVERIFY(bench.read(u"label/%1.html"_s.arg(byName))
                .contains("alt=\"Picture of Brightwell Baby camera, model BC/300\""));
    QVERIFY(!bench.read(u"label/%1.html"_s.arg(without)).contains("<img"));
    const RegistryCheck check = bench.check();
    QVERIFY2(check.overall == Overall::Valid, why(check).constData());
}

void TestRegistryPictures::noPlaceReachesTheSite()
{
    RegistryBench bench;
    const QString number = bench.issue();
    bench.pictures = bench.folder.filePath(u"kept"_s);
    picturefixture::write(bench.pictures, number + u".jpg"_s, picturefixture::photograph());
    picturefixture::write(bench.pictures, u"SECRETname.jpg"_s, picturefixture::photograph());
    QVERIFY_OK(bench.publish());
    QCOMPARE(picturesOf(bench).size(), 1);
    for (const auto &[name, bytes] : contentsOf(bench).toStdMap()) {
        QVERIFY2(!bytes.contains("SECRET") && !bytes.contains("Exif"), qPrintable(name));
        QVERIFY(!bytes.contains(bench.folder.path().toUtf8()));
    }
}

void TestRegistryPictures::aChangedPictureIsNoticed()
{
    RegistryBench bench;
    const QString number = bench.issue();
    const QString other = bench.issue(SampleWorkspace::product(u"X-1"_s));
    bench.pictures = bench.folder.filePath(u"kept"_s);
    const QString file = number + u".jpg"_s;
    picturefixture::write(bench.pictures, file, picturefixture::photograph());
    picturefixture::write(bench.pictures, other + u".jpg"_s,
                          picturefixture::photograph({640, 640}));
    QVERIFY_OK(bench.publish());
    const QStringList first = picturesOf(bench);
    const QByteArray otherPage = bench.read(u"label/%1.html"_s.arg(other));

    const auto again = bench.publish(); // nothing changed: lists and signatures only
    QVERIFY_OK(again);
    QCOMPARE(picturesOf(bench), first);
    QCOMPARE(again->pictures, 2);
    const qsizetype usual = again->written;

    picturefixture::write(bench.pictures, file, picturefixture::photograph({1601, 1200}));
    const auto changed = bench.publish();
    QVERIFY_OK(changed);
    QCOMPARE(changed->written, usual + 4); // the picture, who shows it, and its label twice
    QCOMPARE(picturesOf(bench).size(), 2); // the older one is not left behind
    QVERIFY(picturesOf(bench) != first);
    QCOMPARE(bench.read(u"label/%1.html"_s.arg(other)), otherPage);
    QVERIFY2(bench.check().overall == Overall::Valid, why(bench.check()).constData());

    QFile::remove(bench.site() + u'/' + picturesOf(bench)[0]); // one that got lost comes back
    QVERIFY_OK(bench.publish());
    QVERIFY2(bench.check().overall == Overall::Valid, why(bench.check()).constData());
}

void TestRegistryPictures::whatIsGoneIsTakenAway()
{
    RegistryBench bench;
    const QString number = bench.issue();
    bench.pictures = bench.folder.filePath(u"kept"_s);
    picturefixture::write(bench.pictures, number + u".jpg"_s, picturefixture::photograph());
    QVERIFY_OK(bench.publish({}, true));
    QVERIFY(bench.files().contains(u"label/%1.pdf"_s.arg(number)));
    QVERIFY(QFile::remove(bench.pictures + u'/' + number + u".jpg"_s));
    QVERIFY_OK(bench.publish());
    QCOMPARE(picturesOf(bench), QStringList());
    QVERIFY(!bench.files().contains(u"label/%1.pdf"_s.arg(number)));
    QVERIFY(!bench.read(u"label/%1.html"_s.arg(number)).contains("<img"));
    QVERIFY(!bench.read(u"V/data.js"_s).contains("pictures/"));
    QVERIFY2(bench.check().overall == Overall::Valid, why(bench.check()).constData());
    // What somebody else put there is not ours to take away, and a check tells of it.
    bench.write(u"V/pictures/holiday.jpg"_s, "a picture");
    QVERIFY_OK(bench.publish());
    QVERIFY(bench.files().contains(u"V/pictures/holiday.jpg"_s));
    QVERIFY(bench.check().overall == Overall::Invalid);
}

void TestRegistryPictures::unusablePicturesAreOnlyWarnings()
{
    RegistryBench bench;
    const QString good = bench.issue();
    const QString bad = bench.issue(SampleWorkspace::product(u"X-1"_s));
    bench.pictures = bench.folder.filePath(u"kept"_s);
    picturefixture::write(bench.pictures, good + u".jpg"_s, picturefixture::photograph());
    picturefixture::write(bench.pictures, bad + u".png"_s, picturefixture::pngThatClaims(60'000));
    const auto published = bench.publish();
    QVERIFY_OK(published);
    QCOMPARE(published->pictures, 1);
    QStringList files;
    for (const labels::PictureWarning &warning : published->warnings)
        files.append(warning.file);
    QVERIFY2(files.contains(bad + u".png"_s), qPrintable(files.join(u' ')));
    QVERIFY2(bench.check().overall == Overall::Valid, why(bench.check()).constData());
}

void TestRegistryPictures::aFolderThatIsNotThereCostsNothing()
{
    RegistryBench bench;
    bench.issue();
    bench.pictures = bench.folder.filePath(u"nowhere"_s);
    const auto published = bench.publish();
    QVERIFY(!published);
    QVERIFY(published.error().message().contains(u"nowhere"_s));
    QVERIFY(!QFileInfo::exists(bench.site()));
    QVERIFY(!*bench.workspace.lastPublication()); // no number was used up
}

void TestRegistryPictures::cancelledAnywhereItIsAsItWas_data()
{
    QTest::addColumn<int>("at");
    // Six labels: begin, six pictures, six pages, six places and the page that checks, the log,
    // the lists, the signature of it all.
    for (int at = 1; at <= 1 + 6 + 6 + 6 + 4; ++at)
        QTest::addRow("after %d", at) << at;
}

void TestRegistryPictures::cancelledAnywhereItIsAsItWas()
{
    QFETCH(int, at);
    RegistryBench bench;
    QStringList numbers;
    for (int i = 0; i < 3; ++i)
        numbers.append(bench.issue(SampleWorkspace::product(u"X-%1"_s.arg(i))));
    bench.pictures = bench.folder.filePath(u"kept"_s);
    picturefixture::write(bench.pictures, numbers[0] + u".jpg"_s,
                          picturefixture::photograph({64, 48}));
    QVERIFY_OK(bench.publish());
    const auto before = contentsOf(bench);

    // All that can change has changed.
    picturefixture::write(bench.pictures, numbers[0] + u".jpg"_s,
                          picturefixture::photograph({48, 64}));
    QVERIFY_OK(bench.workspace.suspendLabel(numbers[1], u"A fault."_s));
    for (int i = 3; i < 6; ++i)
        bench.issue(SampleWorkspace::product(u"X-%1"_s.arg(i)));
    *bench.now = bench.now->addSecs(3600);
    std::stop_source source;
    qint64 last = 0;
    qint64 total = 0;
    const auto cancelled = bench.publish({.report =
                                              [&](qint64 done, qint64 all) {
                                                  last = done;
                                                  total = all;
                                                  if (done == at)
                                                      source.request_stop();
                                              },
                                          .stop = source.get_token()});
    QVERIFY(!cancelled);
    QVERIFY(cancelled.error().kind == assessment::Error::Kind::Cancelled);
    QCOMPARE(last, at); // it stopped there and not later
    QCOMPARE(total, 1 + 6 + 6 + 6 + 4);
    QVERIFY(contentsOf(bench) == before); // byte for byte, and nothing more
    QVERIFY2(bench.check().overall == Overall::Valid, why(bench.check()).constData());
    QVERIFY_OK(bench.publish());
    QVERIFY2(bench.check().overall == Overall::Valid, why(bench.check()).constData());
    QCOMPARE(bench.check().labels, 6);
}

void TestRegistryPictures::cancelledTheFirstTimeThereIsNothing()
{
    RegistryBench bench;
    bench.issue();
    std::stop_source source;
    const auto cancelled = bench.publish(
        {.report = [&](qint64 done, qint64) { done == 4 ? source.request_stop() : false; },
         .stop = source.get_token()});
    QVERIFY(!cancelled);
    QVERIFY(!QFileInfo::exists(bench.site()));
}

void TestRegistryPictures::theNextOneMendsWhatWasKilled_data()
{
    QTest::addColumn<QString>("left");
    QTest::newRow("while it collected") << u".assay-new"_s;
    QTest::newRow("while it put things in place") << u".assay-placing"_s;
}

/// Somebody pulls the plug: what was collected lies there, and of the site some is newer.
void TestRegistryPictures::theNextOneMendsWhatWasKilled()
{
    QFETCH(QString, left);
    RegistryBench bench;
    const QString number = bench.issue();
    QVERIFY_OK(bench.publish());
    const QString page = u"label/%1.html"_s.arg(number);
    const QByteArray whole = bench.read(page);
    const QString outside = bench.folder.filePath(u"outside"_s);
    picturefixture::write(outside, u"a"_s, "not ours");
    picturefixture::write(bench.site() + u'/' + left, u"index.html"_s, "half a page");
    if (left == u".assay-placing") {
        QByteArray other = whole;
        other.replace("In force", "In farce"); // as long as before
        bench.write(page, other);
    }
    QVERIFY(bench.check().overall == Overall::Invalid);
    QVERIFY_OK(bench.publish());
    QCOMPARE(bench.read(page), whole);
    QVERIFY2(bench.check().overall == Overall::Valid, why(bench.check()).constData());
    // A link of that name leads somebody's files nowhere.
    QVERIFY(QFile::link(outside, bench.site() + u'/' + left));
    QVERIFY_OK(bench.publish());
    QVERIFY(QFileInfo::exists(outside + u"/a"_s));
    QVERIFY2(bench.check().overall == Overall::Valid, why(bench.check()).constData());
}

QTEST_GUILESS_MAIN(TestRegistryPictures)
#include "tst_registrypictures.moc"
