#include "stampoptions.h"

#include "trustoptions.h"

#include "assessment/signing/timestampclient.h"

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Result;
using assessment::Status;

namespace app::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::LabelVerbs)
};

} // namespace

Result<std::optional<labels::Stamping>> readStamping(const StampOptions &given,
                                                     const QString &problem)
{
    if (given.authority.isEmpty()) {
        if (given.trust.isEmpty() && given.revocation.isEmpty())
            return std::optional<labels::Stamping>();
        return Error{.kind = Error::Kind::Usage,
                     .what = problem,
                     .where =
                         given.revocation.isEmpty() ? u"--timestamp-trust"_s : u"--revocation"_s,
                     .why = Text::tr("it is of use only with a time stamp"),
                     .advice = Text::tr("name an authority with --timestamp URL")};
    }
    labels::Stamping stamping{.authority = QUrl(given.authority)};
    if (const Status possible = assessment::signing::checkAuthority(stamping.authority); !possible)
        return possible.error();
    const auto trust = readTrust(given.trust);
    if (!trust)
        return trust.error();
    stamping.trust = *trust;
    const auto revocation = readRevocation(given.revocation);
    if (!revocation)
        return revocation.error();
    stamping.revocation = *revocation;
    return std::optional(stamping);
}

} // namespace app::cli
