#include "labels/plainstream.h"

#include <qpdf/Pipeline.hh>

#include <stdexcept>

namespace labels {

namespace {

/// Collects a stream and stops one that unpacks to more than anything of ours.
class BoundedBytes final : public Pipeline
{
public:
    explicit BoundedBytes(qsizetype most) : Pipeline("bounded", nullptr), m_most(most) {}

    void write(unsigned char const *data, std::size_t length) override
    {
        if (static_cast<std::size_t>(m_most - m_bytes.size()) < length)
            throw std::length_error("the stream is too large");
        m_bytes.append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(length));
    }
    void finish() override {}

    QByteArray bytes() const { return m_bytes; }

private:
    qsizetype m_most;
    QByteArray m_bytes;
};

bool isPlain(QPDFObjectHandle stream)
{
    if (!stream.isStream())
        return false;
    QPDFObjectHandle dictionary = stream.getDict();
    QPDFObjectHandle filter = dictionary.getKey("/Filter");
    return !dictionary.hasKey("/DecodeParms") && !dictionary.hasKey("/F")
           && (filter.isNull() || filter.isNameAndEquals("/FlateDecode"));
}

} // namespace

std::optional<QByteArray> streamBytes(QPDFObjectHandle stream, qsizetype most)
{
    BoundedBytes bytes(most);
    if (!isPlain(stream) || !stream.pipeStreamData(&bytes, 0, qpdf_dl_generalized, true))
        return {};
    return bytes.bytes();
}

} // namespace labels
