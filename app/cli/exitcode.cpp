#include "exitcode.h"

using namespace Qt::StringLiterals;
using assessment::Error;

namespace app::cli {

ExitCode exitCodeOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Usage:
    case Error::Kind::NotFound: return ExitCode::Usage;
    case Error::Kind::Refused: return ExitCode::Negative;
    case Error::Kind::Cancelled: return ExitCode::CannotTell;
    case Error::Kind::InvalidInput:
    case Error::Kind::Conflict:
    case Error::Kind::Storage:
    case Error::Kind::Crypto:
    case Error::Kind::Device: return ExitCode::Environment;
    }
    Q_UNREACHABLE();
}

QString idOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Usage: return u"usage"_s;
    case Error::Kind::InvalidInput: return u"invalid-input"_s;
    case Error::Kind::NotFound: return u"not-found"_s;
    case Error::Kind::Refused: return u"refused"_s;
    case Error::Kind::Conflict: return u"conflict"_s;
    case Error::Kind::Storage: return u"storage"_s;
    case Error::Kind::Crypto: return u"crypto"_s;
    case Error::Kind::Device: return u"device"_s;
    case Error::Kind::Cancelled: return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

} // namespace app::cli
