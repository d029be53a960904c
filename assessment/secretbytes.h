#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace assessment {

/// A passphrase, PIN or device password. It is wiped when it goes, never shared between copies,
/// never converted to text, and has no stream operator, so it cannot be logged by accident.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(QByteArrayView bytes);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    SecretBytes copy() const { return SecretBytes(view()); }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    QByteArrayView view() const { return m_bytes; }
    const char *constData() const { return m_bytes.constData(); } ///< ends in NUL

private:
    void wipe() noexcept;

    QByteArray m_bytes;
};

} // namespace assessment
