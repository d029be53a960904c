#include "assessment/secretbytes.h"

#include <openssl/crypto.h>

#include <utility>

namespace assessment {

// A deep copy: QByteArray shares its memory otherwise, and wiping one would not wipe the other.
SecretBytes::SecretBytes(QByteArrayView bytes) : m_bytes(bytes.data(), bytes.size()) {}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {}))
{}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    wipe();
}

void SecretBytes::wipe() noexcept
{
    if (!m_bytes.isEmpty())
        OPENSSL_cleanse(m_bytes.data(), static_cast<std::size_t>(m_bytes.size()));
    m_bytes.clear();
}

} // namespace assessment
