#pragma once

#include "support/testcertificates.h"

#include <QDir>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QStringList>

/// Other people's programs that check signatures in PDF files, asked over many files at once. One
/// that is missing ends the test: it must not pass for want of a judge.
///
/// Each answers with a letter, in the order pdfsig, openssl, mutool, BouncyCastle:
///   a  accepts the whole file
///   u  the signature is right, its signer unknown
///   p  a signature is right, and there is more in the file than it covers
///   r  refuses
///   n  sees no signature
///   -  cannot: it fails before it comes to a signature
///   ?  (only where it is expected) depends on chance
/// openssl knows no PDF: it is given what a script cuts out by the first /ByteRange, and never says
/// p. mutool and BouncyCastle do not ask who signed.
namespace judges {

struct Said
{
    int code = -1;
    QString text;
};

inline Said ask(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted())
        qFatal("%s is missing", qPrintable(program));
    if (!process.waitForFinished(120'000))
        qFatal("%s does not come to an end", qPrintable(program));
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, QString::fromUtf8(process.readAll())};
}

inline QString classPath(const QStringList &more = {})
{
    QStringList jars;
    for (const QString &name :
         QStringList{QStringLiteral("bcprov"), QStringLiteral("bcpkix"), QStringLiteral("bcutil")}
             + more) {
        jars.append(QStringLiteral("/usr/share/java/%1.jar").arg(name));
        if (!QFile::exists(jars.last()))
            qFatal("%s is missing", qPrintable(jars.last()));
    }
    return jars.join(u':');
}

/// Whether \a said are the letters of \a expected.
inline bool agree(const QByteArray &said, const QByteArray &expected)
{
    if (said.size() != expected.size())
        return false;
    for (qsizetype i = 0; i < said.size(); ++i) {
        if (said[i] != expected[i] && expected[i] != '?')
            return false;
    }
    return true;
}

/// What a script without any knowledge of PDF takes for the signature and for what it covers.
struct Cut
{
    QByteArray cms;
    QByteArray content;
};

inline Cut cutOf(const QByteArray &file)
{
    static const QRegularExpression range(
        QStringLiteral("/ByteRange\\s*\\[\\s*(\\d{1,10})\\s+(\\d{1,10})\\s+(\\d{1,10})\\s+"
                       "(\\d{1,10})\\s*\\]"));
    const auto match = range.match(QString::fromLatin1(file));
    if (!match.hasMatch())
        return {};
    const auto at = [&match](int i) { return match.captured(i).toLongLong(); };
    const qsizetype gap = at(1) + at(2);
    QByteArray hex = file.mid(gap, at(3) - gap);
    hex = hex.mid(hex.indexOf('<') + 1);
    if (const qsizetype end = hex.indexOf('>'); end >= 0)
        hex.truncate(end);
    const QByteArray bytes = QByteArray::fromHex(hex);
    if (bytes.size() < 4)
        return {};
    return {.cms = bytes, // zeros behind the CMS disturb nobody
            .content = file.mid(at(1), at(2)) + file.mid(at(3), at(4))};
}

class Judges
{
public:
    /// \a folder is for the database of pdfsig and for what is cut out; \a roots is a PEM file.
    Judges(const QString &folder, const QStringList &roots) : m_folder(folder)
    {
        m_database = QStringLiteral("sql:") + m_folder + QStringLiteral("/nss");
        QDir(folder).mkdir(QStringLiteral("nss"));
        must("certutil", {"-N", "-d", m_database, "--empty-password"});
        QByteArray all;
        for (const QString &root : roots) {
            must("certutil", {"-A", "-d", m_database, "-n", root, "-t", "CT,C,C", "-i", root});
            QFile file(root);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s is missing", qPrintable(root));
            all += file.readAll();
        }
        m_roots = testcertificates::written(m_folder + QStringLiteral("/roots.pem"), all);
    }

    QString database() const { return m_database; }

    /// The four letters for each file of \a paths.
    QMap<QString, QByteArray> judge(const QStringList &paths) const
    {
        QMap<QString, QByteArray> letters;
        const QMap<QString, char> castle = bouncyCastle(paths);
        for (const QString &path : paths) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s is missing", qPrintable(path));
            QByteArray &four = letters[path];
            four.append(pdfsig(path)).append(openssl(file.readAll()));
            four.append(mutool(path)).append(castle[path]);
        }
        return letters;
    }

private:
    struct Word : QString
    {
        Word(const char *text) : QString(QLatin1StringView(text)) {}
        Word(const QString &text) : QString(text) {}
    };

    static void must(const Word &program, const QList<Word> &words)
    {
        const Said said = ask(program, QStringList(words.begin(), words.end()));
        if (said.code != 0)
            qFatal("%s: %s", qPrintable(program), qPrintable(said.text));
    }

    char pdfsig(const QString &path) const
    {
        const QString text = ask(QStringLiteral("pdfsig"), {QStringLiteral("-nssdir"), m_database,
                                                            QStringLiteral("-no-ocsp"), path})
                                 .text;
        if (text.contains(u"does not contain any signatures"))
            return 'n';
        if (!text.contains(u"Signature Validation"))
            return '-';
        if (!text.contains(u"Signature is Valid."))
            return 'r';
        if (text.contains(u"Not total document signed"))
            return 'p';
        return text.contains(u"Certificate is Trusted.") ? 'a' : 'u';
    }

    char openssl(const QByteArray &file) const
    {
        const Cut cut = cutOf(file);
        if (cut.cms.isEmpty())
            return 'n';
        const auto put = [this](const char *name, const QByteArray &bytes) {
            return testcertificates::written(m_folder + u'/' + QLatin1StringView(name), bytes);
        };
        const Said said =
            ask(QStringLiteral("openssl"),
                {QStringLiteral("cms"), QStringLiteral("-verify"), QStringLiteral("-binary"),
                 QStringLiteral("-inform"), QStringLiteral("DER"), QStringLiteral("-in"),
                 put("cut.cms", cut.cms), QStringLiteral("-content"), put("cut.bin", cut.content),
                 QStringLiteral("-CAfile"), m_roots, QStringLiteral("-out"),
                 QStringLiteral("/dev/null")});
        if (said.code == 0)
            return 'a';
        return said.text.contains(u"certificate verify error") ? 'u' : 'r';
    }

    static char mutool(const QString &path)
    {
        const QString text =
            ask(QStringLiteral("mutool"), {QStringLiteral("sign"), QStringLiteral("-v"), path})
                .text;
        if (text.contains(u"unchanged since signing"))
            return 'a';
        if (text.contains(u"edits since signing") || text.contains(u"changes since signing"))
            return 'p';
        if (text.contains(u"Verifying signature"))
            return 'r';
        return text.contains(u"error:") ? '-' : 'n';
    }

    static QMap<QString, char> bouncyCastle(const QStringList &paths)
    {
        const Said said =
            ask(QStringLiteral("java"),
                QStringList{QStringLiteral("-cp"), classPath(),
                            QStringLiteral(SOURCE_ROOT "/tests/interop/java/JudgeSignatures.java")}
                    + paths);
        QMap<QString, char> letters;
        for (const QString &line : said.text.split(u'\n', Qt::SkipEmptyParts)) {
            const qsizetype end = line.lastIndexOf(u' ');
            if (paths.contains(line.left(end))) // the compiler has its say, too
                letters[line.left(end)] = line.back().toLatin1();
        }
        if (letters.size() != paths.size())
            qFatal("BouncyCastle: %s", qPrintable(said.text));
        return letters;
    }

    QString m_folder;
    QString m_database;
    QString m_roots;
};

} // namespace judges
