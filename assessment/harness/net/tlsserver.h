#pragma once

#include "assessment/harness/net/netaddress.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace assessment::harness {

/// What one client did when it was shown a certificate nobody trusts.
struct UntrustedMeeting
{
    enum class Outcome {
        Accepted, ///< it went on and said something
        Refused,  ///< it ended the handshake
        Unclear,  ///< it finished the handshake and left without a word
        NotTls,   ///< it spoke something else
    };

    Outcome outcome = Outcome::Unclear;
    QString peer;
    QString serverName; ///< it asked for, "" = none
    QString how;        ///< for people: the alert it sent, or the beginning of what it said
};

/// A TLS server with a certificate of a test CA that was made a moment ago and that nobody can
/// have been told to trust. It waits for clients, one after the other.
class UntrustedServer
{
public:
    explicit UntrustedServer(ProbeContext &context);
    ~UntrustedServer();

    /// \a name goes into the certificate, "" = a name of ours. Error: the port is taken, or not
    /// allowed.
    Status listen(const NetAddress &address, int port, const QString &name);
    int port() const;

    /// Meets clients until \a limit is over or \a enough says so. False: the run has ended.
    bool meet(std::chrono::milliseconds limit,
              const std::function<bool(const UntrustedMeeting &)> &enough);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace assessment::harness
