#include "labels/productpictures.h"

#include "labels/sitepictures.h"
#include "support/assessmentfixture.h"
#include "support/picturefixture.h"
#include "support/testsupport.h"

#include <QColorSpace>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace picturefixture;
using labels::PictureReducer;
using labels::PictureSubject;
using labels::PictureWarning;
using labels::ProductPictures;
using labels::SitePictures;

namespace {

QImage imageOf(const labels::SmallPicture &picture)
{
    return QImage::fromData(picture.bytes, picture.ending == u"png" ? "PNG" : "JPG");
}

bool isNear(QColor one, QColor other)
{
    return qAbs(one.red() - other.red()) < 30 && qAbs(one.green() - other.green()) < 30
           && qAbs(one.blue() - other.blue()) < 30;
}

} // namespace

/// Pictures that a person keeps of products, on their way to a public site.
class TestProductPictures : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_temporary;

    QString folder(const QString &name) const { return m_temporary.filePath(name); }

private Q_SLOTS:
    void aNameSaysWhatIsShown_data();
    void aNameSaysWhatIsShown();
    void theClosestNameIsTaken();
    void aFolderThatIsNone();
    void photographsLoseAllButTheirPixels();
    void photographsStandUpright();
    void transparentBecomesWhite();
    void widerColoursBecomeUsual();
    void smallOnesStaySmall();
    void theSameContentGivesTheSameBytes();
    void whatIsNoPictureIsLeftOut_data();
    void whatIsNoPictureIsLeftOut();
    void oneIsMadeForAll();
};

void TestProductPictures::aNameSaysWhatIsShown_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const QString &file, PictureSubject::Kind kind,
                        const QString &key) { QTest::newRow(name) << file << int(kind) << key; };
    using enum PictureSubject::Kind;
    const QString number = assessmentfixture::certificateId(1);
    row("number", number + u".png"_s, Number, number);
    row("number in small letters", number.toLower() + u".JPG"_s, Number, number);
    row("number with a mistake", u"PPT-2026-00001-0.png"_s, Name, u"ppt-2026-00001-0"_s);
    row("13 digits", u"5012345678900.jpeg"_s, Gtin, u"05012345678900"_s);
    row("14 digits", u"05012345678900.webp"_s, Gtin, u"05012345678900"_s);
    row("8 digits", u"96385074.png"_s, Gtin, u"00000096385074"_s);
    row("digits with a mistake", u"5012345678901.png"_s, Name, u"5012345678901"_s);
    row("brand and model", u"Northlight HL-200.png"_s, Name, u"northlight hl-200"_s);
    row("with a dot", u"Northlight HL 2.1.png"_s, Name, u"northlight hl 2.1"_s);
    row("underlines and wide spaces", u"Northlight_ \u00a0HL-200 .png"_s, Name,
        u"northlight hl-200"_s);
    row("letters of two parts", u"E\u0301clat 1.png"_s, Name, u"\u00e9clat 1"_s);
}

void TestProductPictures::aNameSaysWhatIsShown()
{
    QFETCH(QString, file);
    QFETCH(int, kind);
    QFETCH(QString, key);
    const PictureSubject subject = ProductPictures().subjectOf(file);
    QCOMPARE(int(subject.kind), kind);
    QCOMPARE(subject.key, key);
    // What a brand has and a file cannot have in its name.
    QCOMPARE(labels::pictureName(u"A/B\\C: \"X\""_s), u"a-b-c- -x-"_s);
}

void TestProductPictures::theClosestNameIsTaken()
{
    const QString number = assessmentfixture::certificateId(1);
    const QString gtin = u"5012345678900"_s;
    const auto taken = [&] {
        const auto pictures = ProductPictures::in(folder(u"names"_s));
        return pictures ? pictures->fileOf(number, gtin, u"Northlight"_s, u"HL-200"_s) : u"?"_s;
    };
    QDir().mkpath(folder(u"names"_s));
    QCOMPARE(taken(), QString());
    write(folder(u"names"_s), u"northlight hl-200.jpg"_s, "1");
    QCOMPARE(taken(), u"northlight hl-200.jpg"_s);
    write(folder(u"names"_s), u"05012345678900.png"_s, "2");
    QCOMPARE(taken(), u"05012345678900.png"_s);
    write(folder(u"names"_s), number + u".webp"_s, "3");
    QCOMPARE(taken(), number + u".webp"_s);
    write(folder(u"names"_s), u"notes.txt"_s, "nobody's matter");
    write(folder(u"names"_s), u"Northlight HL-200.png"_s, "4");
    const auto pictures = ProductPictures::in(folder(u"names"_s));
    QVERIFY_OK(pictures);
    QCOMPARE(pictures->files().size(), 4);
    QCOMPARE(pictures->warnings().size(), 1); // two of one name: which is shown must not be chance
    QCOMPARE(pictures->warnings()[0].file, u"northlight hl-200.jpg"_s);
    QVERIFY(pictures->warnings()[0].reason.contains(u"Northlight HL-200.png"_s));
}

void TestProductPictures::aFolderThatIsNone()
{
    write(folder(u"file"_s), u"a"_s, "");
    for (const QString &path : {folder(u"nowhere"_s), folder(u"file/a"_s)}) {
        const auto pictures = ProductPictures::in(path);
        QVERIFY(!pictures);
        QVERIFY(pictures.error().kind == assessment::Error::Kind::Storage);
        QVERIFY(pictures.error().where.contains(path));
    }
}

void TestProductPictures::photographsLoseAllButTheirPixels()
{
    const QByteArray photo = photograph();
    QVERIFY(photo.contains("SECRETowner")); // or the rest says nothing
    PictureReducer reducer;
    for (const QByteArray &content : {photo, drawing()}) {
        const auto small = reducer.reduce(content);
        QVERIFY_OK(small);
        const QImage image = imageOf(*small);
        QCOMPARE(std::max(image.width(), image.height()), 480);
        QVERIFY(!small->bytes.contains("SECRET"));
        for (const char *marker : {"Exif", "http:", "iCCP", "tEXt", "eXIf", "zTXt", "iTXt", "tIME"})
            QVERIFY2(!small->bytes.contains(marker), marker);
        QVERIFY(image.textKeys().isEmpty());
    }
}

void TestProductPictures::photographsStandUpright()
{
    PictureReducer reducer;
    const auto small = reducer.reduce(photograph({1600, 1200}, 6)); // held with its top to the left
    QVERIFY_OK(small);
    const QImage image = imageOf(*small);
    QCOMPARE(image.size(), QSize(360, 480));
    QVERIFY(isNear(image.pixelColor(340, 240), QColor(230, 6, 6)));
    QVERIFY(isNear(image.pixelColor(20, 240), QColor(6, 6, 230)));
}

void TestProductPictures::transparentBecomesWhite()
{
    PictureReducer reducer;
    const auto small = reducer.reduce(drawing());
    QVERIFY_OK(small);
    const QImage image = imageOf(*small);
    QVERIFY(!image.hasAlphaChannel());
    QVERIFY(isNear(image.pixelColor(5, 5), Qt::white));
    QVERIFY(isNear(image.pixelColor(180, 130), Qt::darkGreen));
}

void TestProductPictures::widerColoursBecomeUsual()
{
    QImage image(200, 100, QImage::Format_RGB32);
    image.fill(QColor(200, 60, 60));
    image.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
    PictureReducer reducer;
    const auto small = reducer.reduce(encoded(image, "png"));
    QVERIFY_OK(small);
    const QColor seen = imageOf(*small).pixelColor(100, 50);
    QVERIFY2(seen.red() > 210 && seen.green() < 50, qPrintable(seen.name()));
}

void TestProductPictures::smallOnesStaySmall()
{
    PictureReducer reducer;
    const auto small = reducer.reduce(encoded(twoColours({120, 90}), "png"));
    QVERIFY_OK(small);
    QCOMPARE(imageOf(*small).size(), QSize(120, 90));
}

void TestProductPictures::theSameContentGivesTheSameBytes()
{
    const QByteArray photo = photograph();
    const auto one = PictureReducer().reduce(photo);
    const auto other = PictureReducer().reduce(photo);
    QVERIFY(one && other);
    QCOMPARE(one->bytes, other->bytes);
    QCOMPARE(PictureReducer::stemOf(photo), PictureReducer::stemOf(photo));
    QVERIFY(PictureReducer::stemOf(photo) != PictureReducer::stemOf(photograph({1600, 1201})));
    QVERIFY(labels::isPictureFile(PictureReducer::stemOf(photo) + u'.' + one->ending));
    QVERIFY(!labels::isPictureFile(u"holiday.jpg"_s));
}

void TestProductPictures::whatIsNoPictureIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    const QString harm = u"damaged or made to do harm"_s;
    QTest::newRow("empty") << QByteArray() << u"not a PNG, JPEG or WebP picture"_s;
    QTest::newRow("text") << QByteArray("Dear Sir") << u"not a PNG, JPEG or WebP picture"_s;
    QTest::newRow("a program of pictures")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><image href='/etc/passwd'/></svg>")
        << u"not a PNG, JPEG or WebP picture"_s;
    QTest::newRow("3600 million pixels in 80 bytes") << pngThatClaims(60'000) << u"too many"_s;
    QTest::newRow("100 million pixels in 80 bytes") << pngThatClaims(9999) << harm;
    QTest::newRow("more pixels than a number holds") << pngThatClaims(0x7fffffff) << harm;
    QTest::newRow("cut off in its head") << photograph().left(200) << harm;
    QTest::newRow("nothing but its first bytes") << QByteArray("\xff\xd8\xff") << harm;
    QTest::newRow("too large") << QByteArray("\xff\xd8\xff") + QByteArray(33 << 20, '\0')
                               << u"more than 32 MiB"_s;
}

void TestProductPictures::whatIsNoPictureIsLeftOut()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    QTemporaryDir kept;
    write(kept.path(), u"A 1.png"_s, photograph({300, 200}));
    write(kept.path(), u"A 2.png"_s, content);
    write(kept.path(), u"A 3.png"_s, drawing({300, 200}));
    QStringList written;
    SitePictures pictures(
        *ProductPictures::in(kept.path()), [](const QString &) { return false; },
        [&](const QString &name, const QByteArray &) {
            written.append(name);
            return assessment::Status(assessment::Ok);
        });
    for (const QString &model : {u"1"_s, u"2"_s, u"3"_s}) {
        const auto shown = pictures.show({}, {}, u"A"_s, model);
        QVERIFY_OK(shown);
        QCOMPARE(shown->isEmpty(), model == u"2"); // the others are shown all the same
    }
    QCOMPARE(written.size(), 2);
    const QList<PictureWarning> warnings = pictures.warnings();
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(warnings[0].file, u"A 2.png"_s);
    QVERIFY2(warnings[0].reason.contains(reason), qPrintable(warnings[0].reason));
}

void TestProductPictures::oneIsMadeForAll()
{
    QTemporaryDir kept;
    write(kept.path(), u"A 1.png"_s, photograph({300, 200}));
    write(kept.path(), u"unknown thing.png"_s, photograph({300, 201}));
    int written = 0;
    SitePictures pictures(
        *ProductPictures::in(kept.path()), [](const QString &) { return false; },
        [&](const QString &, const QByteArray &) {
            ++written;
            return assessment::Status(assessment::Ok);
        });
    for (int i = 0; i < 5; ++i)
        QVERIFY(!pictures.show({}, {}, u"A"_s, u"1"_s)->isEmpty());
    QCOMPARE(written, 1);
    QCOMPARE(pictures.shown(), 1);
    QCOMPARE(pictures.warnings().size(), 1); // a name with a slip of the pen is told
    QCOMPARE(pictures.warnings()[0].file, u"unknown thing.png"_s);
    // A site that cannot be written is a failure, unlike a picture that cannot be read.
    SitePictures full(
        *ProductPictures::in(kept.path()), [](const QString &) { return false; },
        [&](const QString &, const QByteArray &) -> assessment::Status {
            return assessment::Error{.kind = assessment::Error::Kind::Storage, .what = u"full"_s};
        });
    QVERIFY(!full.show({}, {}, u"A"_s, u"1"_s));
}

QTEST_GUILESS_MAIN(TestProductPictures)
#include "tst_productpictures.moc"
