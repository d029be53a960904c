#include "signingoptions.h"

namespace app::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::SigningOptions)
};

} // namespace

void addSigningOptions(Verb &verb, SigningOptions &into, Verb::Need need)
{
    verb.option("--identity KEY", into.identity,
                Text::tr("sign the PDF with this key: FILE.p12, FILE.pem or pkcs11:…"), need);
    verb.option(
        "--passphrase-file FILE", into.passphraseFile,
        Text::tr("its first line opens the key; - is standard input; you are asked otherwise"));
    verb.number("--passphrase-fd N", into.passphraseDescriptor,
                Text::tr("the same from an open descriptor"), 0);
    verb.option("--timestamp URL", into.stamp.authority,
                Text::tr("have this time-stamping authority (RFC 3161) vouch for the time"));
    verb.options("--timestamp-trust CA.pem", into.stamp.trust,
                 Text::tr("certificates that the authority must lead to; repeatable"));
    verb.options("--revocation FILE", into.stamp.revocation,
                 Text::tr("revocation lists to store in the file (level B-LT); repeatable"));
}

} // namespace app::cli
