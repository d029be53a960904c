#pragma once

#include "identityinput.h"
#include "stampoptions.h"
#include "verb.h"

namespace app::cli {

/// Who signs a PDF, and who vouches for the time.
struct SigningOptions
{
    QString identity;
    QString passphraseFile;
    std::optional<int> passphraseDescriptor;
    StampOptions stamp;

    assessment::Result<assessment::signing::Identity> load() const
    {
        return loadIdentity(identity, {passphraseFile, passphraseDescriptor});
    }
};

/// --identity (\a need), --passphrase-file, --passphrase-fd, --timestamp, --timestamp-trust and
/// --revocation; \a into lives as long as the verb.
void addSigningOptions(Verb &verb, SigningOptions &into, Verb::Need need);

} // namespace app::cli
