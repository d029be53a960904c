#include "labels/qrsymbol.h"

#include "labels/qrpenalty.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>
#include <mutex>

namespace labels {

namespace {

/// How the bytes of a version are shared out at level M (ISO/IEC 18004 table 9).
struct Share
{
    int blocks;
    int correction; ///< bytes in each block
};

constexpr std::array<Share, 40> shares{
    {{1, 10},  {1, 16},  {1, 26},  {2, 18},  {2, 24},  {4, 16},  {4, 18},  {4, 22},
     {5, 22},  {5, 26},  {5, 30},  {8, 22},  {9, 22},  {9, 24},  {10, 24}, {10, 28},
     {11, 28}, {13, 26}, {14, 26}, {16, 26}, {17, 26}, {17, 28}, {18, 28}, {20, 28},
     {21, 28}, {23, 28}, {25, 28}, {26, 28}, {28, 28}, {29, 28}, {31, 28}, {33, 28},
     {35, 28}, {37, 28}, {38, 28}, {40, 28}, {43, 28}, {45, 28}, {47, 28}, {49, 28}}};
constexpr int mostCorrection = 30;

constexpr const Share &shareOf(int version)
{
    return shares[std::size_t(version - 1)];
}

constexpr int sideOf(int version)
{
    return 17 + 4 * version;
}

/// How many alignment patterns there are in a row of them, those under the finders included.
constexpr int alignmentsOf(int version)
{
    return version == 1 ? 0 : version / 7 + 2;
}

/// Modules that carry data or its correction.
constexpr int dataModules(int version)
{
    const int side = sideOf(version);
    const int alignments = alignmentsOf(version);
    int modules = side * side - 3 * 64 - 2 * 15 - 1 - 2 * (side - 16);
    if (alignments > 0) // those on the timing patterns share five modules with them
        modules -= 25 * (alignments * alignments - 3) - 2 * 5 * (alignments - 2);
    return version < 7 ? modules : modules - 2 * 18;
}

/// The centres of the alignment patterns in one direction (ISO/IEC 18004 annex E): from the far end
/// in even steps, the rest in front of the second.
std::vector<int> alignmentCentres(int version)
{
    const int count = alignmentsOf(version);
    std::vector<int> centres;
    if (count == 0)
        return centres;
    const int last = sideOf(version) - 7;
    const int gaps = count - 1;
    const int step = version == 32 ? 26 : (last - 6 + 2 * gaps - 1) / (2 * gaps) * 2;
    for (int i = gaps; i > 0; --i)
        centres.push_back(last - (gaps - i) * step);
    centres.push_back(6);
    return centres;
}

/// Numbers of the field of 256 elements over x^8 + x^4 + x^3 + x^2 + 1 (§7.5.2).
constexpr std::uint8_t product(std::uint8_t a, std::uint8_t b)
{
    int sum = 0;
    for (int bit = 7; bit >= 0; --bit) {
        sum = sum << 1 ^ (sum >> 7) * 0x11d;
        if (b >> bit & 1)
            sum ^= a;
    }
    return std::uint8_t(sum);
}

using Correction = std::array<std::uint8_t, mostCorrection>;

/// Divides by the polynomial whose roots are the first powers of two (§7.5.2); the rest is the
/// correction of a block.
class Divider
{
public:
    explicit Divider(int degree) : m_degree(std::size_t(degree))
    {
        Correction divisor{}; // without its leading 1, highest power first
        divisor[m_degree - 1] = 1;
        std::uint8_t root = 1;
        for (std::size_t i = 0; i < m_degree; ++i) {
            for (std::size_t j = 0; j < m_degree; ++j) {
                divisor[j] = product(divisor[j], root);
                if (j + 1 < m_degree)
                    divisor[j] = divisor[j] ^ divisor[j + 1];
            }
            root = product(root, 2);
        }
        for (std::size_t factor = 1; factor < m_multiples.size(); ++factor) {
            const std::size_t rest = factor & (factor - 1); // without its lowest bit
            for (std::size_t i = 0; i < m_degree; ++i)
                m_multiples[factor][i] = rest == 0
                                             ? product(divisor[i], std::uint8_t(factor))
                                             : m_multiples[rest][i] ^ m_multiples[factor ^ rest][i];
        }
    }

    Correction rest(const std::uint8_t *bytes, std::size_t count) const
    {
        Correction rest{};
        for (std::size_t i = 0; i < count; ++i) {
            const Correction &multiple = m_multiples[bytes[i] ^ rest[0]];
            std::copy(rest.begin() + 1, rest.end(), rest.begin());
            rest[rest.size() - 1] = 0;
            for (std::size_t j = 0; j < rest.size(); ++j)
                rest[j] = rest[j] ^ multiple[j];
        }
        return rest;
    }

private:
    std::size_t m_degree;
    std::array<Correction, 256> m_multiples{};
};

const Divider &dividerOf(int degree)
{
    static std::mutex mutex;
    static std::array<std::unique_ptr<const Divider>, mostCorrection + 1> known;
    const std::lock_guard lock(mutex);
    auto &divider = known[std::size_t(degree)];
    if (!divider)
        divider = std::make_unique<const Divider>(degree);
    return *divider;
}

/// Table 10: whether \a mask turns the module over.
bool turns(int mask, int column, int row)
{
    switch (mask) {
    case 0: return (row + column) % 2 == 0;
    case 1: return row % 2 == 0;
    case 2: return column % 3 == 0;
    case 3: return (row + column) % 3 == 0;
    case 4: return (row / 2 + column / 3) % 2 == 0;
    case 5: return row * column % 2 + row * column % 3 == 0;
    case 6: return (row * column % 2 + row * column % 3) % 2 == 0;
    default: return ((row + column) % 2 + row * column % 3) % 2 == 0;
    }
}

/// \a value with the rest of its division by \a divisor behind it: a code of \a length bits.
int withRest(int value, int divisor, int length)
{
    int degree = 0;
    while (divisor >> (degree + 1))
        ++degree;
    int rest = value << degree;
    for (int bit = length - 1; bit >= degree; --bit) {
        if (rest >> bit & 1)
            rest ^= divisor << (bit - degree);
    }
    return value << degree | rest;
}

/// §7.9: level M and the mask, fifteen bits.
int formatBits(int mask)
{
    constexpr int divisor = 0x537;
    constexpr int pattern = 0x5412;
    return withRest(mask, divisor, 15) ^ pattern; // level M is 00
}

/// Calls \a place with the number of the bit and the module for both copies of the format.
template<typename Place>
void placeFormat(int side, Place place)
{
    for (int bit = 0; bit < 15; ++bit) {
        const int near = bit < 6 ? bit : bit < 8 ? bit + 1 : 14 - bit + (bit < 9 ? 1 : 0);
        if (bit < 8)
            place(bit, 8, near); // down the eighth column
        else
            place(bit, near, 8);
        if (bit < 8)
            place(bit, side - 1 - bit, 8);
        else
            place(bit, 8, side - 15 + bit);
    }
}

} // namespace

void QrSymbol::Grid::set(int column, int row)
{
    rows[std::size_t(row)][std::size_t(column / 64)] |= std::uint64_t(1) << column % 64;
    columns[std::size_t(column)][std::size_t(row / 64)] |= std::uint64_t(1) << row % 64;
}

bool QrSymbol::Grid::at(int column, int row) const
{
    return rows[std::size_t(row)][std::size_t(column / 64)] >> column % 64 & 1;
}

int QrSymbol::dataBytes(int version)
{
    const Share &share = shareOf(version);
    return dataModules(version) / 8 - share.blocks * share.correction;
}

const QrSymbol &QrSymbol::ofVersion(int version)
{
    static std::mutex mutex;
    static std::array<std::unique_ptr<const QrSymbol>, largestVersion + 1> known;
    const std::lock_guard lock(mutex);
    auto &symbol = known[std::size_t(version)];
    if (!symbol)
        symbol.reset(new QrSymbol(version));
    return *symbol;
}

QrSymbol::QrSymbol(int version)
    : m_version(version)
    , m_side(sideOf(version))
    , m_fixed(m_side)
    , m_dark(m_side)
{
    for (int i = 0; i < m_side; ++i) { // the timing patterns lie below the others
        keep(i, 6, i % 2 == 0);
        keep(6, i, i % 2 == 0);
    }
    addFinder(3, 3);
    addFinder(m_side - 4, 3);
    addFinder(3, m_side - 4);
    addAlignments();
    addVersion();
    placeFormat(m_side, [this](int, int column, int row) { m_fixed.set(column, row); });
    keep(8, m_side - 8, true);
    orderModules();
}

/// A module that carries no data. Later patterns cover what earlier ones made light.
void QrSymbol::keep(int column, int row, bool dark)
{
    m_fixed.set(column, row);
    if (dark)
        m_dark.set(column, row);
}

/// With the light modules around it. What lies below is as the finder wants it.
void QrSymbol::addFinder(int column, int row)
{
    for (int y = std::max(0, row - 4); y <= std::min(m_side - 1, row + 4); ++y) {
        for (int x = std::max(0, column - 4); x <= std::min(m_side - 1, column + 4); ++x) {
            const int ring = std::max(std::abs(x - column), std::abs(y - row));
            keep(x, y, ring != 2 && ring != 4);
        }
    }
}

void QrSymbol::addAlignments()
{
    const std::vector<int> centres = alignmentCentres(m_version);
    const int last = m_side - 7;
    for (const int row : centres) {
        for (const int column : centres) {
            const bool underFinder =
                (row == 6 && (column == 6 || column == last)) || (row == last && column == 6);
            if (underFinder)
                continue;
            for (int y = -2; y <= 2; ++y) {
                for (int x = -2; x <= 2; ++x)
                    keep(column + x, row + y, std::max(std::abs(x), std::abs(y)) != 1);
            }
        }
    }
}

void QrSymbol::addVersion()
{
    if (m_version < 7)
        return;
    constexpr int divisor = 0x1f25;
    const int bits = withRest(m_version, divisor, 18);
    for (int bit = 0; bit < 18; ++bit) {
        const int across = m_side - 11 + bit % 3;
        keep(across, bit / 3, bits >> bit & 1);
        keep(bit / 3, across, bits >> bit & 1);
    }
}

/// §7.7.3: in pairs of columns from the right, upwards and downwards in turn.
void QrSymbol::orderModules()
{
    m_places.reserve(std::size_t(dataModules(m_version)));
    bool upwards = true;
    for (int right = m_side - 1; right > 0; right -= 2) {
        if (right == 6) // the timing pattern
            --right;
        for (int i = 0; i < m_side; ++i) {
            const int row = upwards ? m_side - 1 - i : i;
            for (const int column : {right, right - 1}) {
                if (!m_fixed.at(column, row))
                    m_places.push_back(std::uint16_t(row << 8 | column));
            }
        }
        upwards = !upwards;
    }
    Q_ASSERT(int(m_places.size()) == dataModules(m_version));
}

QrSymbol::Grid QrSymbol::patternOf(int mask) const
{
    Grid pattern(m_side);
    for (const std::uint16_t place : m_places) {
        if (turns(mask, place & 0xff, place >> 8))
            pattern.set(place & 0xff, place >> 8);
    }
    const int bits = formatBits(mask);
    placeFormat(m_side, [&](int bit, int column, int row) {
        if (bits >> bit & 1)
            pattern.set(column, row);
    });
    return pattern;
}

const QrSymbol::Grid &QrSymbol::pattern(int mask) const
{
    const auto index = std::size_t(mask);
    std::call_once(m_made[index], [&] { m_patterns[index] = patternOf(mask); });
    return *m_patterns[index];
}

/// The bytes in the order in which they are placed: of each block in turn, first the data, then the
/// correction (§7.6). The last blocks may have a byte more than the first.
QByteArray QrSymbol::withCorrection(const QByteArray &data) const
{
    const Share &share = shareOf(m_version);
    const Divider &divider = dividerOf(share.correction);
    const qsizetype shortBlock = data.size() / share.blocks;
    const qsizetype shortBlocks = share.blocks - data.size() % share.blocks;
    QByteArray all(dataModules(m_version) / 8, '\0');
    char *const placed = all.data();
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(data.constData());
    for (qsizetype block = 0; block < share.blocks; ++block) {
        const bool isLong = block >= shortBlocks;
        const qsizetype size = shortBlock + (isLong ? 1 : 0);
        const Correction rest = divider.rest(bytes, std::size_t(size));
        for (qsizetype i = 0; i < shortBlock; ++i)
            placed[i * share.blocks + block] = char(bytes[i]);
        if (isLong)
            placed[shortBlock * share.blocks + block - shortBlocks] = char(bytes[shortBlock]);
        for (qsizetype i = 0; i < share.correction; ++i)
            placed[data.size() + i * share.blocks + block] = char(rest[std::size_t(i)]);
        bytes += size;
    }
    return all;
}

QrSymbol::Grid QrSymbol::unmasked(const QByteArray &data) const
{
    Q_ASSERT(data.size() == dataBytes(m_version));
    const QByteArray all = withCorrection(data);
    Grid grid = m_dark;
    for (std::size_t i = 0; i < std::size_t(all.size()) * 8; ++i) {
        if (all[qsizetype(i / 8)] >> (7 - i % 8) & 1)
            grid.set(m_places[i] & 0xff, m_places[i] >> 8);
    }
    return grid;
}

QrSymbol::Grid QrSymbol::masked(const Grid &plain, int mask) const
{
    Grid grid = plain;
    const Grid &turned = pattern(mask);
    for (std::size_t i = 0; i < grid.rows.size(); ++i) {
        for (std::size_t word = 0; word < mostWords; ++word) {
            grid.rows[i][word] ^= turned.rows[i][word];
            grid.columns[i][word] ^= turned.columns[i][word];
        }
    }
    return grid;
}

QrSymbol::Grid QrSymbol::drawn(const QByteArray &data, int mask) const
{
    return masked(unmasked(data), mask);
}

std::optional<int> QrSymbol::maskOf(const std::array<bool, 5> &dark)
{
    constexpr int pattern = 0b10101; // the first bits of that of formatBits()
    int bits = 0;
    for (const bool one : dark)
        bits = bits << 1 | int(one);
    bits ^= pattern;
    return bits < masks ? std::optional(bits) : std::nullopt; // two zeros in front are level M
}

QrSymbol::Grid QrSymbol::drawnBest(const QByteArray &data) const
{
    const Grid plain = unmasked(data);
    Grid best(0);
    int least = std::numeric_limits<int>::max();
    for (int mask = 0; mask < masks; ++mask) {
        Grid grid = masked(plain, mask);
        const int penalty = qrPenalty(grid, m_side);
        if (penalty < least) {
            least = penalty;
            best = std::move(grid);
        }
    }
    return best;
}

} // namespace labels
