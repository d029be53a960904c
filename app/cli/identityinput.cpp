#include "identityinput.h"

#include "files.h"

#include "assessment/signing/tokenuri.h"

#include <QCoreApplication>

using assessment::Result;
using assessment::SecretBytes;
using assessment::signing::Identity;

namespace app::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::LabelVerbs)
};

} // namespace

Result<Identity> loadIdentity(const QString &key, const PassphraseSource &source)
{
    const Result<bool> locked = Identity::needsPassphrase(key);
    if (!locked)
        return aboutFile(locked.error());
    if (!*locked)
        return Identity::load(key, SecretBytes());
    const QString prompt = assessment::signing::isTokenUri(key)
                               ? Text::tr("PIN of the token (%1)").arg(key.section(u'?', 0, 0))
                               : Text::tr("Passphrase of %1").arg(key);
    const Result<SecretBytes> passphrase = readPassphrase(source, prompt);
    if (!passphrase)
        return passphrase.error();
    return Identity::load(key, *passphrase);
}

} // namespace app::cli
