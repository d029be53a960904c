#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace assessment::signing {

/// SHA-256 (FIPS 180-4) of content that comes in pieces, by OpenSSL, which uses what the processor
/// has for it: several times as fast as QCryptographicHash of Qt 6.4, and gigabytes are hashed
/// here.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(QByteArrayView bytes);
    QByteArray result(); ///< 32 bytes; what is added afterwards is hashed anew

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace assessment::signing
