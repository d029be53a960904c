#include "labels/qrpenalty.h"

#include <cstdlib>

namespace labels {

namespace {

// ISO/IEC 18004 table 11.
constexpr int lineOfFive = 3;
constexpr int block = 3;
constexpr int finder = 40;
constexpr int fivePercent = 10;

// Eleven parts are looked at, which must be less than a word; eighteen dark modules in a row, which
// the next size begins with, do not happen under a mask.
constexpr int largestPart = 5;

/// The number of ones in \a word; std::popcount() is a call into a library on a computer of which
/// nothing is known.
int ones(std::uint64_t word)
{
    word -= word >> 1 & 0x5555555555555555;
    word = (word & 0x3333333333333333) + (word >> 2 & 0x3333333333333333);
    word = (word + (word >> 4)) & 0x0f0f0f0f0f0f0f0f;
    return int(word * 0x0101010101010101 >> 56);
}

/// A line of modules in as many words as it needs: all of its modules are looked at at once.
template<int words>
struct Bits
{
    std::array<std::uint64_t, words> word;

    static Bits of(const QrSymbol::Line &line)
    {
        Bits bits;
        for (int i = 0; i < words; ++i)
            bits.word[std::size_t(i)] = line[std::size_t(i)];
        return bits;
    }

    static Bits first(int count)
    {
        Bits bits{};
        for (int i = 0; i < count; ++i)
            bits.word[std::size_t(i / 64)] |= std::uint64_t(1) << i % 64;
        return bits;
    }

    /// Each module in the place of that \a by further in front; light ones follow the last.
    /// \a by is 1 to 63.
    Bits ahead(int by) const
    {
        Bits bits;
        for (std::size_t i = 0; i < words; ++i)
            bits.word[i] = word[i] >> by | (i + 1 < words ? word[i + 1] << (64 - by) : 0);
        return bits;
    }

    /// The other way round.
    Bits behind(int by) const
    {
        Bits bits;
        for (std::size_t i = 0; i < words; ++i)
            bits.word[i] = word[i] << by | (i > 0 ? word[i - 1] >> (64 - by) : 0);
        return bits;
    }

    Bits operator&(const Bits &other) const
    {
        Bits bits;
        for (std::size_t i = 0; i < words; ++i)
            bits.word[i] = word[i] & other.word[i];
        return bits;
    }

    Bits operator|(const Bits &other) const
    {
        Bits bits;
        for (std::size_t i = 0; i < words; ++i)
            bits.word[i] = word[i] | other.word[i];
        return bits;
    }

    Bits operator^(const Bits &other) const
    {
        Bits bits;
        for (std::size_t i = 0; i < words; ++i)
            bits.word[i] = word[i] ^ other.word[i];
        return bits;
    }

    Bits operator~() const
    {
        Bits bits;
        for (std::size_t i = 0; i < words; ++i)
            bits.word[i] = ~word[i];
        return bits;
    }

    int count() const
    {
        int sum = 0;
        for (const std::uint64_t one : word)
            sum += ones(one);
        return sum;
    }

    bool isEmpty() const
    {
        std::uint64_t any = 0;
        for (const std::uint64_t one : word)
            any |= one;
        return any == 0;
    }
};

template<int words>
class Penalty
{
public:
    Penalty(const QrSymbol::Grid &symbol, int side)
        : m_symbol(symbol)
        , m_side(side)
        , m_line(Bits<words>::first(side))
        , m_pairs(Bits<words>::first(side - 1))
    {}

    int run() const
    {
        int sum = ofBlocksAndShare();
        for (const auto *lines : {&m_symbol.rows, &m_symbol.columns}) {
            for (const QrSymbol::Line &line : *lines)
                sum += ofLine(Bits<words>::of(line));
        }
        return sum;
    }

private:
    /// Where a module is like the next one.
    Bits<words> alike(const Bits<words> &line) const { return ~(line ^ line.ahead(1)) & m_pairs; }

    int ofBlocksAndShare() const
    {
        auto above = Bits<words>::of(m_symbol.rows.front());
        auto aboveAlike = alike(above);
        int dark = above.count();
        int blocks = 0;
        for (std::size_t row = 1; row < m_symbol.rows.size(); ++row) {
            const auto line = Bits<words>::of(m_symbol.rows[row]);
            const auto lineAlike = alike(line);
            blocks += (aboveAlike & lineAlike & ~(above ^ line)).count();
            dark += line.count();
            above = line;
            aboveAlike = lineAlike;
        }
        const int all = m_side * m_side;
        const int percent = (200 * dark + all) / all / 2; // rounded
        return block * blocks + std::abs(percent - 50) / 5 * fivePercent;
    }

    int ofLine(const Bits<words> &line) const
    {
        // Four pairs of likes in a row are five modules of one colour.
        const auto pairs = alike(line);
        const auto two = pairs & pairs.ahead(1);
        const auto five = two & two.ahead(2);
        const auto starts = five & ~five.behind(1);
        return five.count() + (lineOfFive - 1) * starts.count() + finder * finders(line);
    }

    /// Patterns 1:1:3:1:1 of dark modules with four times the smallest part light on one side.
    int finders(const Bits<words> &line) const
    {
        int sum = 0;
        auto dark = line & line.ahead(1) & line.ahead(2); // at least three times the part
        for (int part = 1; part <= largestPart && !dark.isEmpty(); ++part) {
            sum += findersOf(line, part);
            dark =
                dark & line.ahead(3 * part) & line.ahead(3 * part + 1) & line.ahead(3 * part + 2);
        }
        return sum;
    }

    int findersOf(const Bits<words> &line, int part) const
    {
        // Outside of the symbol all is light: that is its quiet zone.
        auto found = line & ~line.behind(1);
        for (int i = 1; i < 7 * part; ++i) {
            const int place = i / part;
            const bool isDark = place != 1 && place != 5;
            found = found & (isDark ? line.ahead(i) : ~line.ahead(i));
            if (found.isEmpty())
                return 0;
        }
        found = found & ~line.ahead(7 * part);
        auto before = ~line.behind(1);
        auto after = ~line.ahead(7 * part);
        for (int i = 1; i < 4 * part; ++i) {
            before = before & ~line.behind(1 + i);
            after = after & ~line.ahead(7 * part + i);
        }
        return (found & m_line & (before | after)).count();
    }

    const QrSymbol::Grid &m_symbol;
    int m_side;
    Bits<words> m_line;
    Bits<words> m_pairs;
};

} // namespace

int qrPenalty(const QrSymbol::Grid &symbol, int side)
{
    if (side <= 64)
        return Penalty<1>(symbol, side).run();
    if (side <= 128)
        return Penalty<2>(symbol, side).run();
    return Penalty<3>(symbol, side).run();
}

} // namespace labels
