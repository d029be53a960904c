#include "assessment/signing/cose.h"
#include "assessment/signing/labelpayload.h"
#include "labels/qrpayload.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace assessment::signing;

// The demonstration signer of the codes in the corpus and the issuer above it; not for real labels.
constexpr char issuer[] =
    "MIICHjCCAcWgAwIBAgIQFgM+/JuM1jCEDuMG55cFSzAKBggqhkjOPQQDAjBXMTIwMAYDVQQKDClBc3NheSBkZW1v"
    "bnN0cmF0aW9uIC0gbm90IGZvciByZWFsIGxhYmVsczEhMB8GA1UEAwwYQXNzYXkgZGVtb25zdHJhdGlvbiByb290"
    "MB4XDTI2MTEyOTAyMDAxOFoXDTMyMTEyOTAzMDAxOFowZDEyMDAGA1UECgwpQXNzYXkgZGVtb25zdHJhdGlvbiAt"
    "IG5vdCBmb3IgcmVhbCBsYWJlbHMxLjAsBgNVBAMMJUFzc2F5IGRlbW9uc3RyYXRpb24gaXNzdWluZyBhdXRob3Jp"
    "dHkwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAR1fw2YMMzjcEUvYkmOe22YOVC3KX1OUOjHJmL1VRctlX31l670"
    "MWg6c0VM+6DhOBjHn/LeFtGuZNBk5BT2xUFXo2YwZDASBgNVHRMBAf8ECDAGAQH/AgEAMA4GA1UdDwEB/wQEAwIB"
    "BjAdBgNVHQ4EFgQUcjE5Eigo6CH00aoIXapcYkfrxsgwHwYDVR0jBBgwFoAUCzQSGZSdbgipKV/mnIFL5hOye1Yw"
    "CgYIKoZIzj0EAwIDRwAwRAIgUFKACPsw6R4EzX/Vsmop4ABxENrPF00dIvyVxny93bQCIBOBdJaTcWpqkn3p1nti"
    "JUJuuOYlQqpI3Gs2QvbwS6VB";
constexpr char signer[] =
    "MIICbzCCAhagAwIBAgIQBu45yvIxgtcIOIuj8P3/UjAKBggqhkjOPQQDAjBkMTIwMAYDVQQKDClBc3NheSBkZW1v"
    "bnN0cmF0aW9uIC0gbm90IGZvciByZWFsIGxhYmVsczEuMCwGA1UEAwwlQXNzYXkgZGVtb25zdHJhdGlvbiBpc3N1"
    "aW5nIGF1dGhvcml0eTAeFw0yNjExMjkwMjAwMThaFw0yOTExMjkwMzAwMThaMFkxMjAwBgNVBAoMKUFzc2F5IGRl"
    "bW9uc3RyYXRpb24gLSBub3QgZm9yIHJlYWwgbGFiZWxzMSMwIQYDVQQDDBpBc3NheSBkZW1vbnN0cmF0aW9uIHNp"
    "Z25lcjBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABGYhatI/+0ZE1lOl/+MmhxC3KxS9pizJHKRt21xxCio9/Zw0"
    "vXOPpvKu8b2VSKMFuyE27XD9M7AWhq7CTz5rLHqjgbQwgbEwDAYDVR0TAQH/BAIwADAOBgNVHQ8BAf8EBAMCBsAw"
    "HQYDVR0lBBYwFAYIKwYBBQUHAwQGCCsGAQUFBwMkMDIGA1UdHwQrMCkwJ6AloCOGIWh0dHA6Ly9jcmwuZGVtby5p"
    "bnZhbGlkL2Fzc2F5LmNybDAdBgNVHQ4EFgQU7jKDe18/O7+3xoWB/cwfVITD4YswHwYDVR0jBBgwFoAUcjE5Eigo"
    "6CH00aoIXapcYkfrxsgwCgYIKoZIzj0EAwIDRwAwRAIgLyRz9JoAfi1+UeouJHHbYIVFkOkfKst0LCIpeVlqmhQC"
    "IAwS4as9RWodnYCHI0xZV6BwFhwfC62Src2MKhCO3qZZ";

/// One encoding for one meaning: what is read is what would be written.
void lookAtPayload(const QByteArray &bytes)
{
    const auto payload = decodePayload(bytes);
    if (!payload)
        return;
    if (encodePayload(*payload) != bytes)
        std::abort();
    problemsIn(*payload);
    toJson(*payload);
}

void lookAtCose(const QByteArray &bytes)
{
    static const TrustList trust{.anchors = {}, .certificates = {QByteArray::fromBase64(issuer)}};
    static const QList<QByteArray> candidates{QByteArray::fromBase64(signer)};
    static const QDateTime at(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC);
    if (const auto check = checkCose(bytes, trust, candidates, at))
        lookAtPayload(check->payload);
}

} // namespace

/// The text of a QR code, and what is in it: COSE_Sign1 and payload, each also without its
/// wrapping.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    if (const auto text = labels::readQrText(input)) {
        // Either a number or signed data, never both, never nothing.
        if (text->cose.isEmpty() == text->certificateId.isEmpty() || text->host.isEmpty())
            std::abort();
        lookAtCose(text->cose);
    }
    lookAtCose(input);
    lookAtPayload(input);
    return 0;
}
