#include "assessment/harness/inputgenerator.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

// Changing anything in this file that makes other bytes makes another version: see the ADR.

template<std::size_t count>
QByteArray oneOf(const std::array<QByteArrayView, count> &choices, InputRandom &random)
{
    return choices[std::size_t(random.below(int(count)))].toByteArray();
}

/// A word that people might type, so that something strange stands where it is looked at.
QByteArray word(InputRandom &random)
{
    static constexpr std::array<QByteArrayView, 8> words = {"root", "admin", "help", "user",
                                                            "test", "1",     "set",  "a"};
    return oneOf(words, random);
}

QByteArray longLine(InputRandom &random, qsizetype longest)
{
    static constexpr std::array<int, 20> lengths = {127,  128,  129,  255,  256,  257,  511,
                                                    512,  513,  1023, 1024, 1025, 2047, 2048,
                                                    2049, 4095, 4096, 4097, 8192, 65536};
    const qsizetype length = std::min<qsizetype>(
        lengths[std::size_t(random.below(int(lengths.size())))] + random.below(3), longest);
    if (random.below(3) > 0)
        return {length, "Aa0 %"[random.below(5)]};
    QByteArray bytes;
    for (qsizetype n = 0; n < length; ++n)
        bytes += char(0x21 + random.below(0x5e));
    return bytes;
}

QByteArray control(InputRandom &random)
{
    static constexpr std::array<QByteArrayView, 14> sequences = {"\x1b[6n",
                                                                 "\x1b[999;999H",
                                                                 "\x1b[2J",
                                                                 "\x1b[A",
                                                                 "\x1b[1;31m",
                                                                 "\x1b[?1049h",
                                                                 "\x1b"
                                                                 "c",
                                                                 "\x1b]0;x\x07",
                                                                 "\x1b[",
                                                                 "\x1b[99999P",
                                                                 "\x1bP+q544e\x1b\\",
                                                                 "\x1b[201~",
                                                                 "\x1b[3~",
                                                                 "\x1bOP"};
    QByteArray bytes = word(random);
    const int count = 1 + random.below(12);
    for (int n = 0; n < count; ++n) {
        if (random.below(2) == 0)
            bytes += oneOf(sequences, random);
        else
            bytes += char(1 + random.below(31));
        if (random.chance(4))
            bytes += word(random);
    }
    return bytes;
}

QByteArray withNul(InputRandom &random)
{
    QByteArray bytes = random.chance(3) ? QByteArray() : word(random);
    const int count = 1 + random.below(4);
    for (int n = 0; n < count; ++n) {
        bytes += QByteArray(1 + random.below(3), '\0');
        bytes += word(random);
    }
    return bytes;
}

QByteArray brokenUtf8(InputRandom &random)
{
    static constexpr std::array<QByteArrayView, 14> broken = {"\xc0\x80",
                                                              "\xc0\xaf",
                                                              "\xe0\x80\xaf",
                                                              "\xf0\x80\x80\xaf",
                                                              "\xed\xa0\x80",
                                                              "\xed\xbf\xbf",
                                                              "\xf4\x90\x80\x80",
                                                              "\xf8\x88\x80\x80\x80",
                                                              "\xfe",
                                                              "\xff",
                                                              "\x80",
                                                              "\xe2\x82",
                                                              "\xf0\x9f\x98",
                                                              "\xc1\xbf"};
    QByteArray bytes = word(random);
    const int count = 1 + random.below(6);
    for (int n = 0; n < count; ++n) {
        bytes += oneOf(broken, random);
        if (random.below(2) == 0)
            bytes += word(random);
    }
    return bytes;
}

QByteArray unicode(InputRandom &random)
{
    static constexpr std::array<QByteArrayView, 13> marks = {
        "\xe2\x80\xae",     "\xe2\x80\xad",     "\xe2\x81\xa6", "\xe2\x81\xa9", "\xe2\x80\x8b",
        "\xef\xbb\xbf",     "\xef\xbf\xbf",     "\xcc\x81",     "\xe2\x80\xa8", "\xc2\x9b",
        "\xf0\x9f\x98\x80", "\xf4\x8f\xbf\xbf", "\xe2\x80\xaf"};
    QByteArray bytes = word(random);
    const int count = 1 + random.below(6);
    for (int n = 0; n < count; ++n) {
        const QByteArray mark = oneOf(marks, random);
        bytes += mark.repeated(random.chance(5) ? 64 : 1) + word(random);
    }
    return bytes;
}

QByteArray format(InputRandom &random)
{
    static constexpr std::array<QByteArrayView, 14> formats = {
        "%n",   "%s",   "%s%s%s%s", "%n%n%n%n", "%x%x%x%x", "%1$n",       "%08x.%08x",
        "%p%p", "%hhn", "%99999d",  "{0}",      "{{7*7}}",  "%.1048576s", "%*.*s"};
    QByteArray bytes = random.below(2) == 0 ? word(random) : QByteArray();
    const int count = 1 + random.below(4);
    for (int n = 0; n < count; ++n)
        bytes += oneOf(formats, random);
    return bytes;
}

struct Command
{
    QByteArray bytes;
    QByteArray executed;
};

/// A harmless command behind what a shell understands, and what it prints. That is never part of
/// what is sent, so an echo does not look like it.
Command shellCommand(InputRandom &random)
{
    const QByteArray a = QByteArray::number(1009 + random.below(8000));
    const QByteArray b = QByteArray::number(1009 + random.below(8000));
    Command command;
    QByteArray echo;
    if (random.below(2) == 0) {
        echo = "echo fz$((" + a + '*' + b + "))fz";
        command.executed = "fz" + QByteArray::number(a.toLongLong() * b.toLongLong()) + "fz";
    } else {
        echo = "echo fz" + a + "''" + b + "fz";
        command.executed = "fz" + a + b + "fz";
    }
    static constexpr std::array<QByteArrayView, 12> ways = {
        "$(@)", ";@", "|@", "`@`", "&&@", "||@", "&@&", "';@;'", "\";@;\"", "\n@\n", "$(@", "a;@#"};
    command.bytes = word(random) + oneOf(ways, random).replace("@", echo);
    return command;
}

QByteArray injection(InputRandom &random)
{
    static constexpr std::array<QByteArrayView, 14> pieces = {"' OR '1'='1",
                                                              "'--",
                                                              "\" OR \"\"=\"",
                                                              "');SELECT 1;--",
                                                              "../../../../etc/passwd",
                                                              "..%2f..%2fetc%2fpasswd",
                                                              "....//....//etc/passwd",
                                                              "..\\..\\windows\\win.ini",
                                                              "/dev/zero",
                                                              "<script>alert(1)</script>",
                                                              "]]>",
                                                              "<!ENTITY x SYSTEM 'file:///x'>",
                                                              "*)(uid=*",
                                                              "%0d%0aSet-Cookie:x=1"};
    return (random.below(2) == 0 ? word(random) + ' ' : QByteArray()) + oneOf(pieces, random);
}

QByteArray number(InputRandom &random)
{
    static constexpr std::array<QByteArrayView, 22> numbers = {"0",
                                                               "-0",
                                                               "-1",
                                                               "127",
                                                               "128",
                                                               "255",
                                                               "256",
                                                               "-32769",
                                                               "32768",
                                                               "65535",
                                                               "65536",
                                                               "2147483647",
                                                               "2147483648",
                                                               "-2147483649",
                                                               "4294967295",
                                                               "4294967296",
                                                               "9223372036854775808",
                                                               "18446744073709551616",
                                                               "1e309",
                                                               "NaN",
                                                               "0x7fffffffffffffff",
                                                               "00000000000000000000000000001"};
    return (random.below(2) == 0 ? word(random) + ' ' : QByteArray()) + oneOf(numbers, random);
}

/// Frames in the way of HDLC (0x7e, address, length, payload, CRC, 0x7e), for a protocol of which
/// nobody recorded any.
const QList<QByteArray> &simpleFrames()
{
    static const QList<QByteArray> frames = {
        QByteArray::fromHex("7e0103 0a0b0c 1f2e 7e"), QByteArray::fromHex("7e0200 55aa 7e"),
        QByteArray::fromHex("0103000000 02c40b"), QByteArray::fromHex("aa55 0004 01020304 0e")};
    return frames;
}

QByteArray noise(InputRandom &random, int most)
{
    QByteArray bytes;
    const int count = 1 + random.below(most);
    for (int n = 0; n < count; ++n)
        bytes += char(random.below(256));
    return bytes;
}

} // namespace

quint64 InputRandom::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

const QList<InputClass> &inputClasses()
{
    using enum InputClass;
    static const QList<InputClass> all = {LongLine, Control,   Nul,    BrokenUtf8, Unicode, Format,
                                          Shell,    Injection, Number, Mutation,   Frame};
    return all;
}

QString idOf(InputClass kind)
{
    switch (kind) {
    case InputClass::LongLine: return u"long-line"_s;
    case InputClass::Control: return u"control"_s;
    case InputClass::Nul: return u"nul"_s;
    case InputClass::BrokenUtf8: return u"broken-utf8"_s;
    case InputClass::Unicode: return u"unicode"_s;
    case InputClass::Format: return u"format"_s;
    case InputClass::Shell: return u"shell"_s;
    case InputClass::Injection: return u"injection"_s;
    case InputClass::Number: return u"number"_s;
    case InputClass::Mutation: return u"mutation"_s;
    case InputClass::Frame: return u"frame"_s;
    }
    Q_UNREACHABLE();
}

std::optional<InputClass> inputClassFromId(const QString &id)
{
    for (const InputClass kind : inputClasses()) {
        if (idOf(kind) == id)
            return kind;
    }
    return {};
}

InputGenerator::InputGenerator(InputRecipe recipe) : m_recipe(std::move(recipe))
{
    m_recipe.longest = std::clamp<qsizetype>(m_recipe.longest, 1, mostBytes);
    if (m_recipe.classes.isEmpty())
        m_recipe.classes = {InputClass::LongLine};
    if (m_recipe.frames.isEmpty())
        m_recipe.frames = simpleFrames();
}

FuzzInput InputGenerator::input(int index) const
{
    // Each number has a stream of its own, so that any input can be made without those before it.
    InputRandom random(InputRandom(m_recipe.seed).next()
                       ^ (quint64(index) * 0xd1342543de82ef95ULL));
    FuzzInput input{index, classOf(index), {}, {}};
    switch (input.kind) {
    case InputClass::Shell: {
        const Command command = shellCommand(random);
        input.bytes = command.bytes;
        input.executed = command.executed;
        break;
    }
    case InputClass::Mutation:
        if (!m_recipe.samples.isEmpty())
            input.bytes = mutated(m_recipe.samples[random.below(int(m_recipe.samples.size()))],
                                  random, m_recipe.longest);
        break;
    case InputClass::Frame:
        input.bytes = frame(random).left(m_recipe.longest);
        return input; // a frame has its own end
    default: input.bytes = piece(input.kind, random, m_recipe.longest);
    }
    input.bytes.truncate(m_recipe.longest);
    input.bytes.replace('\x04', "?").replace('\x13', "?");
    if (!input.executed.isEmpty() && m_recipe.longest < 100)
        input.executed.clear(); // it may have been cut
    input.bytes += m_recipe.end;
    return input;
}

QByteArray InputGenerator::piece(InputClass kind, InputRandom &random, qsizetype longest)
{
    switch (kind) {
    case InputClass::LongLine: return longLine(random, longest);
    case InputClass::Control: return control(random);
    case InputClass::Nul: return withNul(random);
    case InputClass::BrokenUtf8: return brokenUtf8(random);
    case InputClass::Unicode: return unicode(random);
    case InputClass::Format: return format(random);
    case InputClass::Shell: return shellCommand(random).bytes;
    case InputClass::Injection: return injection(random);
    case InputClass::Number: return number(random);
    case InputClass::Mutation:
    case InputClass::Frame: return noise(random, 40);
    }
    Q_UNREACHABLE();
}

QByteArray InputGenerator::mutated(const QByteArray &sample, InputRandom &random, qsizetype longest)
{
    static constexpr std::array<QByteArrayView, 10> strange = {{{"\0", 1},
                                                                {"\x7f", 1},
                                                                {"\x80", 1},
                                                                {"\xff", 1},
                                                                {"\xff\xff\xff\xff", 4},
                                                                {"\x1b", 1},
                                                                {"%n", 2},
                                                                {"'", 1},
                                                                {"/../", 4},
                                                                {"\n", 1}}};
    QByteArray bytes = sample;
    const int changes = 1 + random.below(4);
    for (int n = 0; n < changes; ++n) {
        const qsizetype at = bytes.isEmpty() ? 0 : random.below(int(bytes.size()));
        const qsizetype length =
            bytes.isEmpty() ? 0 : 1 + random.below(int(std::min<qsizetype>(bytes.size() - at, 16)));
        switch (random.below(8)) {
        case 0:
            if (!bytes.isEmpty())
                bytes[at] = char(bytes[at] ^ (1 << random.below(8)));
            break;
        case 1:
            if (!bytes.isEmpty())
                bytes[at] = char(random.below(256));
            break;
        case 2: bytes.remove(at, length); break;
        case 3: bytes.insert(at, bytes.sliced(at, length).repeated(1 + random.below(40))); break;
        case 4:
        case 5: bytes.insert(at, oneOf(strange, random)); break;
        case 6: bytes.truncate(at); break;
        case 7: {
            static constexpr std::array kinds = {InputClass::LongLine, InputClass::BrokenUtf8,
                                                 InputClass::Format, InputClass::Injection,
                                                 InputClass::Number};
            bytes.insert(
                at, piece(kinds[std::size_t(random.below(int(kinds.size())))], random, longest));
            break;
        }
        }
    }
    return bytes.left(longest);
}

QByteArray InputGenerator::frame(InputRandom &random) const
{
    QByteArray bytes = m_recipe.frames[random.below(int(m_recipe.frames.size()))];
    const qsizetype last = bytes.size() - 1;
    switch (random.below(8)) {
    case 0: // check sum: near the end of nearly every frame
        for (qsizetype at = std::max<qsizetype>(last - 2, 0); at <= last; ++at)
            bytes[at] = char(bytes[at] ^ (1 + random.below(255)));
        break;
    case 1: // length: near the begin
        if (!bytes.isEmpty())
            bytes[random.below(int(std::min<qsizetype>(bytes.size(), 4)))] =
                random.below(2) == 0 ? '\xff' : '\0';
        break;
    case 2: bytes.truncate(random.below(int(std::max<qsizetype>(bytes.size(), 1)))); break;
    case 3: bytes += bytes.repeated(1 + random.below(20)); break;
    case 4: bytes = noise(random, 32) + bytes + noise(random, 32); break;
    case 5: bytes.insert(bytes.size() / 2, noise(random, 200)); break;
    case 6: bytes.insert(bytes.size() / 2, QByteArray(255 + random.below(1200), '\xff')); break;
    case 7: bytes = noise(random, 256); break;
    }
    return bytes;
}

} // namespace assessment::harness
