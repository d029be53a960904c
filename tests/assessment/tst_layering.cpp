#include "support/testsupport.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// What an include line may not begin with, and the files that are allowed to all the same.
struct Rule
{
    QStringList forbidden; ///< beginnings of what stands between "" or <>
    QStringList except;    ///< beginnings of paths below the source tree
};

const QStringList &sqlHeaders()
{
    static const QStringList headers = {u"QSql"_s, u"QtSql"_s, u"sqlite"_s};
    return headers;
}

const QStringList &serialHeaders()
{
    static const QStringList headers = {u"QSerialPort"_s, u"QtSerialPort"_s};
    return headers;
}

const QStringList &threadHeaders()
{
    static const QStringList headers = {u"QThread"_s,    u"QtConcurrent"_s,   u"QMutex"_s,
                                        u"QSemaphore"_s, u"QWaitCondition"_s, u"thread"_s,
                                        u"mutex"_s,      u"future"_s};
    return headers;
}

struct Include
{
    QString file; ///< below the source tree
    QString what;
};

/// All include lines of a folder; \a files counts what was read.
QList<Include> includesOf(const QString &folder, int &files)
{
    static const QRegularExpression line(uR"rx(^\s*#\s*include\s*["<]([^">]+))rx"_s,
                                         QRegularExpression::MultilineOption);
    const QString root = u"" SOURCE_ROOT "/"_s;
    QList<Include> includes;
    QDirIterator walk(root + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        const QString text = QString::fromUtf8(file.readAll());
        for (const auto &match : line.globalMatch(text))
            includes.append({file.fileName().mid(root.size()), match.captured(1)});
    }
    return includes;
}

bool beginsWithAny(const QString &text, const QStringList &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const QString &beginning) { return text.startsWith(beginning); });
}

} // namespace

Q_DECLARE_METATYPE(QList<Rule>)

/// The fourth net of the layers: what the include path and the linker cannot see, because Debian's
/// Qt headers share one directory and private libraries leak through it.
class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includes_data();
    void includes();
    void headersShowNoLibraryThatIsPrivate();
    void eachLibraryHasItsPlace_data();
    void eachLibraryHasItsPlace();
    void wouldSeeAWrongInclude();
};

void TestLayering::includes_data()
{
    QTest::addColumn<QList<Rule>>("rules");
    const Rule tests = {{u"tests/"_s, u"support/"_s, u"../"_s, u"./"_s}, {}};
    QTest::newRow("assessment") << QList<Rule>{
        tests,
        {{u"app/"_s, u"forms/"_s, u"labels/"_s}, {}},
        {{u"QtWidgets"_s, u"QWidget"_s, u"QtGui"_s, u"QGuiApplication"_s, u"QImage"_s,
          u"QPainter"_s, u"QPixmap"_s, u"QPdf"_s, u"QtPdf"_s, u"QSvg"_s, u"QtSvg"_s},
         {}},
    };
    QTest::newRow("labels") << QList<Rule>{
        tests,
        {{u"app/"_s, u"forms/"_s}, {}},
        {{u"QtWidgets"_s, u"QWidget"_s, u"QApplication"_s, u"QtSql"_s, u"QSql"_s, u"openssl/"_s,
          u"QSerialPort"_s, u"QtSerialPort"_s},
         {}},
    };
    QTest::newRow("forms") << QList<Rule>{
        tests,
        {{u"app/"_s}, {}},
        {QStringList{u"openssl/"_s} + sqlHeaders() + serialHeaders() + threadHeaders(), {}},
        {{u"nlohmann/"_s, u"qpdf/"_s, u"ZXing/"_s, u"qrencode"_s, u"CLI/"_s}, {}},
    };
    QTest::newRow("app") << QList<Rule>{
        tests,
        {QStringList{u"openssl/"_s, u"nlohmann/"_s, u"qpdf/"_s} + sqlHeaders() + serialHeaders(),
         {}},
    };
}

void TestLayering::includes()
{
    QFETCH(QList<Rule>, rules);
    int files = 0;
    const QList<Include> found = includesOf(QString::fromLatin1(QTest::currentDataTag()), files);
    for (const Include &include : found) {
        for (const Rule &rule : std::as_const(rules)) {
            QVERIFY2(!beginsWithAny(include.what, rule.forbidden)
                         || beginsWithAny(include.file, rule.except),
                     qPrintable(include.file + u" includes "_s + include.what));
        }
    }
    QVERIFY(files > 0);
    QVERIFY(!found.isEmpty());
}

/// A header of the engine that shows SQL, OpenSSL or a serial port hands it to every layer above.
void TestLayering::headersShowNoLibraryThatIsPrivate()
{
    const QStringList inside = {u"assessment/store/"_s, u"assessment/evidence/"_s,
                                u"assessment/signing/"_s, u"assessment/harness/"_s};
    const QStringList hidden = QStringList{u"openssl/"_s,  u"nlohmann/"_s,       u"libusb"_s,
                                           u"archive.h"_s, u"archive_entry.h"_s, u"re2/"_s}
                               + sqlHeaders() + serialHeaders();
    // Headers that show such a library, which only sources of the same folder may include.
    int files = 0;
    const QList<Include> found = includesOf(u"assessment"_s, files);
    QStringList showing;
    for (const Include &include : found) {
        if (!include.file.endsWith(u".h"_s) || !beginsWithAny(include.what, hidden))
            continue;
        QVERIFY2(beginsWithAny(include.file, inside),
                 qPrintable(include.file + u" shows "_s + include.what));
        if (!showing.contains(include.file))
            showing.append(include.file);
    }
    const auto folderOf = [](const QString &path) { return path.section(u'/', 0, -2); };
    for (const QString &layer : {u"assessment"_s, u"labels"_s, u"forms"_s, u"app"_s}) {
        const QList<Include> users = includesOf(layer, files);
        for (const Include &user : users) {
            if (!showing.contains(user.what))
                continue;
            const bool sameHouse =
                beginsWithAny(user.file, inside) || user.file.startsWith(u"assessment/workspace"_s);
            QVERIFY2(sameHouse
                         && (user.file.endsWith(u".cpp"_s)
                             || folderOf(user.file) == folderOf(user.what)),
                     qPrintable(user.file + u" lets out what "_s + user.what + u" shows"_s));
        }
    }
}

void TestLayering::eachLibraryHasItsPlace_data()
{
    QTest::addColumn<QStringList>("library");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("SQL") << sqlHeaders()
                         << QStringList{u"assessment/store/"_s, u"assessment/evidence/"_s,
                                        u"assessment/workspace"_s};
    QTest::newRow("OpenSSL") << QStringList{u"openssl/"_s}
                             << QStringList{u"assessment/signing/"_s,
                                            u"assessment/secretbytes.cpp"_s,
                                            u"assessment/harness/net/tls"_s};
    QTest::newRow("serial port") << QStringList{u"QSerialPort"_s, u"QtSerialPort"_s}
                                 << QStringList{u"assessment/harness/"_s};
    QTest::newRow("USB") << QStringList{u"libusb"_s}
                         << QStringList{u"assessment/harness/usb/libusbbackend.cpp"_s};
    QTest::newRow("sockets") << QStringList{u"sys/socket"_s, u"netinet/"_s, u"netdb"_s}
                             << QStringList{u"assessment/harness/"_s,
                                            u"app/confinement/"_s}; // which takes them away
    QTest::newRow("network") << QStringList{u"QNetwork"_s, u"QtNetwork"_s, u"QTcp"_s, u"QSsl"_s}
                             << QStringList{u"assessment/signing/timestampclient.cpp"_s};
    QTest::newRow("camera") << QStringList{u"QCamera"_s, u"QMedia"_s, u"QVideo"_s,
                                           u"QtMultimedia"_s}
                            << QStringList{u"forms/camerasheet.cpp"_s};
    QTest::newRow("archives") << QStringList{u"archive.h"_s, u"archive_entry.h"_s}
                              << QStringList{u"assessment/exchange/archivereader.cpp"_s,
                                             u"assessment/exchange/archivewriter.cpp"_s};
    QTest::newRow("RE2") << QStringList{u"re2/"_s}
                         << QStringList{u"assessment/harness/leakpatterns.cpp"_s};
    QTest::newRow("JSON parser") << QStringList{u"nlohmann/"_s}
                                 << QStringList{u"assessment/json/strictjson.cpp"_s};
    QTest::newRow("qpdf") << QStringList{u"qpdf/"_s} << QStringList{u"labels/"_s};
    QTest::newRow("QR encoder") << QStringList{u"qrencode"_s} << QStringList{}; // a judge of tests
    QTest::newRow("QR decoder") << QStringList{u"ZXing/"_s} << QStringList{u"labels/"_s};
    QTest::newRow("command line") << QStringList{u"CLI/"_s} << QStringList{u"app/cli/"_s};
}

void TestLayering::eachLibraryHasItsPlace()
{
    QFETCH(QStringList, library);
    QFETCH(QStringList, places);
    int files = 0;
    for (const QString &layer : {u"assessment"_s, u"labels"_s, u"forms"_s, u"app"_s}) {
        const QList<Include> found = includesOf(layer, files);
        for (const Include &include : found) {
            if (beginsWithAny(include.what, library)) {
                QVERIFY2(beginsWithAny(include.file, places),
                         qPrintable(include.file + u" includes "_s + include.what));
            }
        }
    }
    QVERIFY(files > 20);
}

/// The net itself is tried on the one library whose place is known for certain.
void TestLayering::wouldSeeAWrongInclude()
{
    int files = 0;
    const QList<Include> found = includesOf(u"assessment"_s, files);
    const auto seen = std::count_if(found.begin(), found.end(), [](const Include &include) {
        return include.what == u"nlohmann/json.hpp"_s
               && include.file == u"assessment/json/strictjson.cpp"_s;
    });
    QCOMPARE(seen, 1);
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
