#include "assessment/harness/net/dnsmessage.h"

#include "assessment/harness/net/bytereader.h"
#include "assessment/harness/net/netaddress.h"
#include "assessment/toolformats/toolxml.h"

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

constexpr int mostRecords = 500;
constexpr int mostQuestions = 100;

/// A name with its compression (RFC 1035 §4.1.4): a pointer leads back only, so that it ends.
std::optional<QString> nameAt(ByteReader &reader, QByteArrayView whole)
{
    QStringList labels;
    qsizetype length = 0;
    ByteReader here = reader;
    bool jumped = false;
    qsizetype bound = reader.at();
    while (true) {
        const int size = here.byte();
        if (!here.isSound())
            return std::nullopt;
        if ((size & 0xc0) == 0xc0) {
            const qsizetype to = ((size & 0x3f) << 8) | here.byte();
            if (!here.isSound() || to >= bound)
                return std::nullopt;
            if (!jumped)
                reader = here;
            jumped = true;
            bound = to;
            here = ByteReader(whole);
            here.goTo(to);
            continue;
        }
        if ((size & 0xc0) != 0)
            return std::nullopt;
        if (size == 0)
            break;
        length += size + 1;
        const QByteArrayView label = here.take(size);
        if (!here.isSound() || length > 255)
            return std::nullopt;
        // A line end inside a name would begin a new line of a report.
        QString text = cleanedForPeople(QString::fromUtf8(label));
        for (QChar &c : text) {
            if (c.isSpace() && c != u' ')
                c = QChar::ReplacementCharacter;
        }
        labels.append(text);
    }
    if (!jumped)
        reader = here;
    return labels.join(u'.').toLower();
}

QString textsOf(QByteArrayView bytes)
{
    QStringList texts;
    ByteReader reader(bytes);
    while (reader.left() > 0 && reader.isSound())
        texts.append(cleanedForPeople(QString::fromUtf8(reader.take(reader.byte()))));
    return texts.join(u'\n');
}

} // namespace

std::optional<DnsMessage> parseDns(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    DnsMessage message;
    reader.skip(2);
    const int flags = reader.word();
    const int questions = reader.word();
    const int records = reader.word() + reader.word() + reader.word();
    if (!reader.isSound() || questions > mostQuestions || records > mostRecords)
        return std::nullopt;
    message.isResponse = (flags & 0x8000) != 0;
    for (int n = 0; n < questions; ++n) {
        const auto name = nameAt(reader, bytes);
        reader.skip(4);
        if (!name || !reader.isSound())
            return std::nullopt;
        message.questions.append(*name);
    }
    for (int n = 0; n < records; ++n) {
        const auto name = nameAt(reader, bytes);
        if (!name)
            return std::nullopt;
        DnsRecord record{.name = *name, .type = reader.word(), .data = {}};
        reader.skip(6);
        const int size = reader.word();
        ByteReader inside = reader; // names in it may point back into the whole
        const QByteArrayView data = reader.take(size);
        if (!reader.isSound())
            return std::nullopt;
        if ((record.type == DnsRecord::A && size == 4)
            || (record.type == DnsRecord::Aaaa && size == 16)) {
            record.data = NetAddress::fromBytes(data).text();
        } else if (record.type == DnsRecord::Txt) {
            record.data = textsOf(data);
        } else if (record.type == DnsRecord::Cname || record.type == DnsRecord::Ptr
                   || record.type == DnsRecord::Srv) {
            if (record.type == DnsRecord::Srv)
                inside.skip(6);
            record.data = nameAt(inside, bytes).value_or(QString());
        }
        message.records.append(record);
    }
    return message;
}

} // namespace assessment::harness
