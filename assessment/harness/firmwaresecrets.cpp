#include "assessment/harness/firmwaresecrets.h"

#include "assessment/harness/leakrules.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <vector>
#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr qint64 mostRead = qint64{512} << 20;
constexpr qint64 mostUnpacked = qint64{512} << 20;
constexpr qsizetype mostFacts = 500;
constexpr qsizetype leastText = 8; // characters; shorter runs are no text
constexpr qsizetype longestLine = 2000;
constexpr qsizetype leastStream = 64; // bytes; less is no gzip stream but chance

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::FirmwareSecrets)
};

/// Forms of packing that are named and not looked into.
struct Packed
{
    QByteArray magic;
    const char *name;
};

const std::array<Packed, 4> packedForms = {
    {{QByteArray("\xfd"
                 "7zXZ\0",
                 6),
      "xz"},
     {QByteArray("hsqs"), "SquashFS"},
     {QByteArray("UBI#\x01", 5), "UBI"},
     {QByteArray("\x5d\0\0\x80\0\xff\xff\xff\xff", 9), "LZMA"}}};

bool isText(char byte)
{
    return (byte >= ' ' && byte <= '~') || byte == '\t';
}

/// Looks through one image.
class Search
{
public:
    Search(ProbeContext &context, const LeakRules &rules, const QString &name)
        : m_context(context)
        , m_rules(rules)
        , m_name(name)
    {}

    bool look(QByteArrayView bytes);

    QList<Fact> facts;
    QStringList missing;
    QSet<QString> keys; ///< SHA-256 of the private keys

private:
    bool lookAtText(QByteArrayView bytes, const QString &where);
    void lookAtLine(const QString &line, const QString &where, qsizetype offset);
    void endKey(const QString &where, qsizetype offset);
    bool unpack(QByteArrayView bytes, qsizetype at);
    void add(const Fact &fact);
    QString placeOf(const QString &where, qsizetype offset) const
    {
        const QString at = u"0x"_s + QString::number(offset, 16);
        return where.isEmpty() ? at : u"%1, %2"_s.arg(where, at);
    }

    ProbeContext &m_context;
    const LeakRules &m_rules;
    QString m_name;
    QByteArray m_key; ///< base64 of a private key that has begun
    bool m_inKey = false;
    qint64 m_unpacked = 0;
};

bool Search::look(QByteArrayView bytes)
{
    if (!lookAtText(bytes, {}))
        return false;
    for (const Packed &form : packedForms) {
        const qsizetype at = bytes.indexOf(form.magic);
        if (at >= 0)
            missing.append(
                Text::tr("%1: a part packed as %2 (at %3) was not looked into; unpack it "
                         "and look at what comes out")
                    .arg(m_name, QString::fromLatin1(form.name), placeOf({}, at)));
    }
    static const QByteArray gzip = "\x1f\x8b\x08";
    for (qsizetype at = bytes.indexOf(gzip); at >= 0; at = bytes.indexOf(gzip, at + 1)) {
        if (!unpack(bytes, at))
            return false;
    }
    return true;
}

bool Search::lookAtText(QByteArrayView bytes, const QString &where)
{
    qsizetype begin = -1;
    for (qsizetype at = 0; at <= bytes.size(); ++at) {
        if ((at & 0xffff) == 0 && !m_context.goOn(0ms))
            return false;
        const bool text = at < bytes.size() && isText(bytes[at]);
        if (text && begin < 0)
            begin = at;
        if (text && at - begin < longestLine)
            continue;
        if (begin >= 0 && (at - begin >= leastText || m_inKey))
            lookAtLine(QString::fromLatin1(bytes.sliced(begin, at - begin)), where, begin);
        begin = text ? at : -1;
    }
    m_inKey = false;
    return true;
}

void Search::lookAtLine(const QString &line, const QString &where, qsizetype offset)
{
    static const QRegularExpression begin(u"-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----"_s);
    static const QRegularExpression base64(u"^[A-Za-z0-9+/]+={0,2}$"_s);
    if (m_inKey) {
        if (base64.match(line).hasMatch() && m_key.size() < 16 * 1024) {
            m_key += line.toLatin1();
            return;
        }
        if (line.startsWith("-----END"_L1) && !m_key.isEmpty())
            endKey(where, offset);
        m_inKey = false;
        return;
    }
    if (begin.match(line).hasMatch()) {
        m_inKey = true;
        m_key.clear();
        return;
    }
    const QList<LeakMatch> found = m_rules.find(line);
    for (const LeakMatch &match : found)
        add({u"secret"_s,
             {{u"image"_s, m_name},
              {u"where"_s, placeOf(where, offset)},
              {u"rule"_s, m_rules.rules[match.rule].name},
              {u"shown"_s, m_rules.mask(line, found).left(200)}}});
}

void Search::endKey(const QString &where, qsizetype offset)
{
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(m_key, QCryptographicHash::Sha256).toHex());
    if (!keys.contains(hash))
        add({u"private-key"_s,
             {{u"image"_s, m_name}, {u"where"_s, placeOf(where, offset)}, {u"sha256"_s, hash}}});
    keys.insert(hash);
}

bool Search::unpack(QByteArrayView bytes, qsizetype at)
{
    z_stream stream{};
    if (inflateInit2(&stream, 16 + MAX_WBITS) != Z_OK)
        return true;
    QByteArray out;
    QByteArray block(qsizetype{1} << 20, Qt::Uninitialized);
    const QByteArrayView rest = bytes.sliced(at);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(rest.data())); // only read
    stream.avail_in = uInt(std::min<qsizetype>(rest.size(), qsizetype{1} << 30));
    int state = Z_OK;
    bool goesOn = true;
    while (state == Z_OK && goesOn && m_unpacked + out.size() < mostUnpacked) {
        stream.next_out = reinterpret_cast<Bytef *>(block.data());
        stream.avail_out = uInt(block.size());
        state = inflate(&stream, Z_NO_FLUSH);
        const qsizetype made = block.size() - qsizetype(stream.avail_out);
        out.append(block.constData(), made);
        if (made == 0 && state == Z_OK)
            break; // the image ends within the stream
        goesOn = m_context.goOn(0ms);
    }
    inflateEnd(&stream);
    if (m_unpacked + out.size() >= mostUnpacked)
        missing.append(
            Text::tr("%1: more than %2 MiB are packed in it; the rest was not looked into")
                .arg(m_name)
                .arg(mostUnpacked >> 20));
    if (!goesOn || out.size() < leastStream)
        return goesOn;
    m_unpacked += out.size();
    return lookAtText(out, u"gzip at "_s + placeOf({}, at));
}

void Search::add(const Fact &fact)
{
    if (facts.size() < mostFacts)
        facts.append(fact);
}

} // namespace

Result<Observation> probeFirmwareSecrets(ProbeContext &context)
{
    const auto rules = LeakRules::builtIn();
    if (!rules)
        return rules.error();
    QStringList files{context.setting(u"image"_s), context.setting(u"image-b"_s)};
    files.removeAll(QString());
    Observation seen;
    std::vector<Search> searches;
    qint64 bytes = 0;
    for (const QString &path : std::as_const(files)) {
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
            return Error{.kind = Error::Kind::NotFound,
                         .what = Text::tr("the firmware image cannot be read"),
                         .where = path,
                         .why = file.errorString()};
        const QByteArray content = file.read(mostRead);
        const QString name = QFileInfo(path).fileName();
        if (!file.atEnd())
            seen.missing.append(
                Text::tr("%1: only its first %2 MiB were looked at").arg(name).arg(mostRead >> 20));
        seen.facts.append(
            {u"image"_s,
             {{u"name"_s, name},
              {u"bytes"_s, QString::number(content.size())},
              {u"sha256"_s,
               QString::fromLatin1(
                   QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())}}});
        bytes += content.size();
        Search search(context, *rules, name);
        if (!search.look(content))
            return seen; // the run has ended
        searches.push_back(search);
    }
    for (Search &search : searches) {
        for (Fact &fact : search.facts) {
            if (fact.kind == u"private-key") {
                const bool shared =
                    searches.size() > 1
                    && std::all_of(searches.begin(), searches.end(), [&](const Search &other) {
                           return other.keys.contains(fact.value(u"sha256"_s));
                       });
                fact.values[u"shared"_s] = searches.size() < 2 ? u"unknown"_s
                                           : shared            ? u"yes"_s
                                                               : u"no"_s;
            }
            seen.facts.append(fact);
        }
        seen.missing += search.missing;
    }
    seen.measured = Text::tr("%1 bytes in %2 images").arg(bytes).arg(files.size());
    return seen;
}

} // namespace assessment::harness
