#include "support/judges.h"
#include "support/labelworkshop.h"
#include "support/testsupport.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace labelworkshop;

namespace {

constexpr auto document = SOURCE_ROOT "/docs/viewers.md";

/// A program, and what it says of a label in the usual form, of one in the older form, and of both
/// with one bit changed.
struct Row
{
    QString program;
    QString judges; ///< what it looks at
    QStringList said;
};

QString wordOf(char letter)
{
    switch (letter) {
    case 'a': return u"valid"_s;
    case 'u': return u"valid, signer unknown"_s;
    case 'p': return u"valid, more in the file"_s;
    case 'n': return u"no signature"_s;
    case '-': return u"cannot tell"_s;
    default: return u"refused"_s;
    }
}

/// "22.12" of what \a program says of itself: corrections of security do not change the table.
QString versionOf(const QString &program, const QStringList &arguments)
{
    static const QRegularExpression number(u"\\d+\\.\\d+"_s);
    return number.match(judges::ask(program, arguments).text).captured();
}

QString jarVersion(const QString &name)
{
    static const QRegularExpression number(u"\\d+\\.\\d+"_s);
    const QStringList files = QDir(u"/usr/share/java"_s).entryList({name + u"-[0-9]*.jar"_s});
    return files.isEmpty() ? QString()
                           : number.match(files.constFirst().sliced(name.size())).captured();
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// docs/viewers.md says what programs that people have make of labels. What it says of those that
/// are here is asked of them again; ASSAY_WRITE_VIEWERS=1 writes it anew, for a release.
class TestViewers : public QObject
{
    Q_OBJECT

private:
    const Workshop m_workshop;
    QStringList m_files;    ///< usual, older, and each with one bit changed
    QStringList m_rsaFiles; ///< the same, signed with an RSA key
    QList<Row> m_rows;

    QStringList made(const assessment::signing::Identity &identity, const QString &name) const;
    void ask();
    void askLibraries();
    void askOthers();
    QString table() const;

private Q_SLOTS:
    void initTestCase();
    void theTableIsWhatTheProgramsSay();
    void everyProgramAcceptsBothFormsAndRefusesChanges();
    void whatWasNotTriedSaysSo();
};

void TestViewers::initTestCase()
{
    const QByteArray key =
        testcertificates::pemFile(m_workshop.rsa.key, {m_workshop.rsa, m_workshop.rsaRoot});
    const auto rsa = assessment::signing::Identity::load(
        testcertificates::written(m_workshop.path(u"rsa.pem"_s), key), assessment::SecretBytes());
    QVERIFY_OK(rsa);
    m_files = made(m_workshop.identity, u"p256"_s);
    m_rsaFiles = made(*rsa, u"rsa"_s);
    ask();
    askLibraries();
    askOthers();
}

QStringList TestViewers::made(const assessment::signing::Identity &identity,
                              const QString &name) const
{
    QStringList files;
    for (const bool changed : {false, true}) {
        for (const labels::SubFilter form : labels::subFilters) {
            QByteArray file = *labels::signPdf(m_workshop.unsignedPdf, identity, m_workshop.now,
                                               {.stamp = {}, .store = {}, .subFilter = form});
            if (changed)
                file[900] = char(file[900] ^ 1);
            const QString path = u"%1-%2-%3.pdf"_s.arg(name, idOf(form)).arg(int(changed));
            files.append(testcertificates::written(m_workshop.path(path), file));
        }
    }
    return files;
}

/// Those that the fixtures of verification are judged by, too.
void TestViewers::ask()
{
    const judges::Judges all(m_workshop.folder.path(), {m_workshop.demo.paths.root});
    const auto letters = all.judge(m_files);
    const QStringList programs{
        u"`pdfsig` of Poppler %1"_s.arg(versionOf(u"pdfsig"_s, {u"-v"_s})),
        u"`openssl cms` of OpenSSL %1"_s.arg(versionOf(u"openssl"_s, {u"version"_s})),
        u"`mutool sign -v` of MuPDF %1"_s.arg(versionOf(u"mutool"_s, {u"-v"_s})),
        u"BouncyCastle %1"_s.arg(jarVersion(u"bcprov"_s))};
    const QStringList looksAt{u"signature, signer, whole file"_s,
                              u"signature, signer; what a script cuts out of the file"_s,
                              u"signature, whole file"_s, u"signature, whole file"_s};
    for (int i = 0; i < programs.size(); ++i) {
        Row row{.program = programs[i], .judges = looksAt[i], .said = {}};
        for (const QString &file : std::as_const(m_files))
            row.said.append(wordOf(letters[file][i]));
        m_rows.append(row);
    }
}

/// Libraries that look for the signature in the file themselves. iText 5 knows no ECDSA, which most
/// labels are signed with, and is asked about those of an RSA key as well.
void TestViewers::askLibraries()
{
    const QString jars =
        judges::classPath({u"pdfbox2"_s, u"fontbox2"_s, u"commons-logging"_s, u"itext5"_s});
    const judges::Said said = judges::ask(
        u"java"_s,
        QStringList{u"-cp"_s, jars, u"" SOURCE_ROOT "/tests/interop/java/ViewSignatures.java"_s}
            + m_files + m_rsaFiles);
    QMap<QString, std::pair<QString, QString>> letters;
    for (const QString &line : said.text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString file = line.mid(4);
        if (m_files.contains(file) || m_rsaFiles.contains(file)) // the compiler has its say, too
            letters[file] = {wordOf(line[0].toLatin1()), wordOf(line[2].toLatin1())};
    }
    QVERIFY2(letters.size() == m_files.size() + m_rsaFiles.size(), qPrintable(said.text));
    const QString iText = u"iText "_s + jarVersion(u"itext5"_s);
    Row pdfBox{.program = u"PDFBox %1 with BouncyCastle"_s.arg(jarVersion(u"pdfbox2"_s)),
               .judges = u"signature, whole file"_s,
               .said = {}};
    Row elliptic{.program = iText + u", signer with a P-256 key"_s,
                 .judges = u"knows no ECDSA"_s,
                 .said = {}};
    Row rsa{.program = iText + u", signer with an RSA key"_s,
            .judges = u"signature, whole file"_s,
            .said = {}};
    for (const QString &file : std::as_const(m_files)) {
        pdfBox.said.append(letters[file].first);
        elliptic.said.append(letters[file].second);
    }
    for (const QString &file : std::as_const(m_rsaFiles))
        rsa.said.append(letters[file].second);
    m_rows << pdfBox << elliptic << rsa;
}

/// Programs that show, print or repair files and do not look at signatures: nothing disturbs them.
void TestViewers::askOthers()
{
    Row qpdf{.program = u"`qpdf --check` %1"_s.arg(versionOf(u"qpdf"_s, {u"--version"_s})),
             .judges = u"structure of the file"_s,
             .said = {}};
    Row ghostscript{.program = u"Ghostscript %1"_s.arg(versionOf(u"gs"_s, {u"--version"_s})),
                    .judges = u"draws the page"_s,
                    .said = {}};
    for (const QString &file : m_files.first(2)) {
        const judges::Said checked = judges::ask(u"qpdf"_s, {u"--check"_s, file});
        qpdf.said.append(checked.code == 0 && !checked.text.contains(u"WARNING"_s)
                             ? u"nothing to object"_s
                             : u"objects"_s);
        const judges::Said drawn = judges::ask(
            u"gs"_s, {u"-q"_s, u"-dNOPAUSE"_s, u"-dBATCH"_s, u"-sDEVICE=nullpage"_s, file});
        ghostscript.said.append(drawn.code == 0 && drawn.text.trimmed().isEmpty()
                                    ? u"drawn without a word"_s
                                    : u"complains"_s);
    }
    for (Row *row : {&qpdf, &ghostscript}) {
        row->said << u"not asked"_s << u"not asked"_s;
        m_rows.append(*row);
    }
}

QString TestViewers::table() const
{
    QString text =
        u"| program | looks at | usual form | older form | usual, one bit changed | older, one bit "
        "changed |\n|---|---|---|---|---|---|\n"_s;
    for (const Row &row : m_rows)
        text += u"| %1 | %2 | %3 |\n"_s.arg(row.program, row.judges, row.said.join(u" | "_s));
    return text;
}

void TestViewers::theTableIsWhatTheProgramsSay()
{
    QString text = contentOf(QString::fromLatin1(document));
    const QString begin = u"<!-- measured: tests/interop/tst_viewers.cpp -->\n"_s;
    const QString end = u"<!-- end of what is measured -->"_s;
    const qsizetype from = text.indexOf(begin) + begin.size();
    const qsizetype to = text.indexOf(end);
    QVERIFY(from >= begin.size() && to >= from);
    if (qEnvironmentVariableIsSet("ASSAY_WRITE_VIEWERS")) {
        static const QRegularExpression date(u"Measured on \\d{4}-\\d\\d-\\d\\d"_s);
        text.replace(from, to - from, table());
        text.replace(date, u"Measured on "_s + m_workshop.now.date().toString(Qt::ISODate));
        testcertificates::written(QString::fromLatin1(document), text.toUtf8());
        return;
    }
    QCOMPARE(text.sliced(from, to - from), table());
}

/// What the page promises in its first sentences.
void TestViewers::everyProgramAcceptsBothFormsAndRefusesChanges()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.judges.startsWith(u"signature"_s))
            continue;
        const QStringList expected{u"valid"_s, u"valid"_s, u"refused"_s, u"refused"_s};
        QVERIFY2(row.said == expected, qPrintable(row.program + u": "_s + row.said.join(u", "_s)));
    }
}

void TestViewers::whatWasNotTriedSaysSo()
{
    const QString text = contentOf(QString::fromLatin1(document));
    for (const QString &viewer : {u"Adobe Acrobat"_s, u"Firefox"_s, u"Okular"_s, u"Preview"_s}) {
        const QRegularExpression line(
            u"\\n\\| %1[^\\n]*not tried here[^\\n]*https://"_s.arg(viewer));
        QVERIFY2(line.match(text).hasMatch(), qPrintable(viewer));
    }
}

QTEST_MAIN(TestViewers)
#include "tst_viewers.moc"
