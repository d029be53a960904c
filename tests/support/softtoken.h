#pragma once

#include "support/testcertificates.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

/// A token made of files: SoftHSM in a folder of its own, filled with other people's programs.
namespace softtoken {

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class Token
{
public:
    static constexpr const char *pin = "4711";

    explicit Token(const QString &label = QStringLiteral("Lab")) : m_label(label)
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("tokens"));
        testcertificates::written(configuration(),
                                  "directories.tokendir = "
                                      + m_folder.filePath(QStringLiteral("tokens")).toUtf8()
                                      + "\nobjectstore.backend = file\nlog.level = ERROR\n");
        qputenv("SOFTHSM2_CONF", configuration().toUtf8());
        addToken(label);
    }

    QString configuration() const { return m_folder.filePath(QStringLiteral("softhsm2.conf")); }
    static QString module() { return QStringLiteral("/usr/lib/softhsm/libsofthsm2.so"); }

    void addToken(const QString &label) const
    {
        run(QStringLiteral("softhsm2-util"),
            {QStringLiteral("--init-token"), QStringLiteral("--free"), QStringLiteral("--label"),
             label, QStringLiteral("--pin"), QString::fromLatin1(pin), QStringLiteral("--so-pin"),
             QStringLiteral("12345678")});
    }

    void addKey(const testcertificates::Key &key, const QString &label, const QString &id) const
    {
        const QString file = testcertificates::written(m_folder.filePath(QStringLiteral("key.pem")),
                                                       testcertificates::pemFile(key, {}));
        run(QStringLiteral("softhsm2-util"),
            {QStringLiteral("--import"), file, QStringLiteral("--token"), m_label,
             QStringLiteral("--label"), label, QStringLiteral("--id"), id, QStringLiteral("--pin"),
             QString::fromLatin1(pin)});
        QFile::remove(file);
    }

    void addCertificate(const testcertificates::Member &member, const QString &id) const
    {
        const QString file = testcertificates::written(
            m_folder.filePath(QStringLiteral("certificate.der")), member.der());
        tool({QStringLiteral("--write-object"), file, QStringLiteral("--type"),
              QStringLiteral("cert"), QStringLiteral("--id"), id, QStringLiteral("--label"),
              QStringLiteral("certificate")});
    }

    void addMember(const testcertificates::Member &member, const QString &label,
                   const QString &id) const
    {
        addKey(member.key, label, id);
        addCertificate(member, id);
    }

    /// Makes a key on the token itself. \a more are options of pkcs11-tool.
    void generate(const QString &type, const QString &label, const QString &id,
                  const QStringList &more = {}) const
    {
        tool(QStringList{QStringLiteral("--keypairgen"), QStringLiteral("--key-type"), type,
                         QStringLiteral("--label"), label, QStringLiteral("--id"), id}
             + more);
    }

    /// The public key of \a id, as the token gives it.
    testcertificates::Key publicKey(const QString &id) const
    {
        const QString file = m_folder.filePath(QStringLiteral("public.der"));
        tool({QStringLiteral("--read-object"), QStringLiteral("--type"), QStringLiteral("pubkey"),
              QStringLiteral("--id"), id, QStringLiteral("--output-file"), file});
        const QByteArray der = contentOf(file);
        const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
        return {d2i_PUBKEY(nullptr, &position, long(der.size())), testcertificates::Free()};
    }

    QString uri(const QString &path, const QString &moduleFile = module()) const
    {
        return QStringLiteral("pkcs11:token=%1%2?module-path=%3")
            .arg(m_label, path.isEmpty() ? QString() : u';' + path, moduleFile);
    }

private:
    void tool(const QStringList &arguments) const
    {
        run(QStringLiteral("pkcs11-tool"),
            QStringList{QStringLiteral("--module"), module(), QStringLiteral("--token-label"),
                        m_label, QStringLiteral("--login"), QStringLiteral("--pin"),
                        QString::fromLatin1(pin)}
                + arguments);
    }

    static void run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            qFatal("%s: %s", qPrintable(program), process.readAll().constData());
    }

    QTemporaryDir m_folder;
    QString m_label;
};

} // namespace softtoken
