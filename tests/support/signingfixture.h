#pragma once

#include "assessment/signing/demoidentity.h"
#include "assessment/signing/identity.h"

#include <QFile>
#include <QTemporaryDir>

/// What tests of signatures start from: a demonstration identity and a finished assessment.
namespace signingfixture {

inline const QDateTime issueTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A demonstration root, issuer and signer, made at \a made, in a folder of its own.
class Demo
{
public:
    explicit Demo(const QDateTime &made = issueTime)
        : paths(*assessment::signing::makeDemoIdentity(folder.filePath(QStringLiteral("demo")),
                                                       [made] { return made; }))
    {}

    assessment::SecretBytes passphrase() const
    {
        return assessment::SecretBytes(contentOf(paths.passphraseFile));
    }
    assessment::signing::Identity identity() const
    {
        return *assessment::signing::Identity::load(paths.identity, passphrase());
    }
    assessment::signing::TrustList rootOnly() const
    {
        return *assessment::signing::readTrustFile(paths.root);
    }
    assessment::signing::TrustList trust() const
    {
        return *assessment::signing::readTrustFile(paths.trust);
    }

    QTemporaryDir folder;
    assessment::signing::DemoIdentity paths;
};

} // namespace signingfixture
