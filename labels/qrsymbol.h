#pragma once

#include <QByteArray>

#include <array>
#include <bit>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace labels {

/// What of a QR symbol (ISO/IEC 18004) at error correction level M depends on its version alone:
/// how much it holds, how its modules are laid out, and the patterns of the eight masks.
class QrSymbol
{
public:
    static constexpr int leastVersion = 1;
    static constexpr int largestVersion = 40;
    static constexpr int masks = 8;
    static constexpr int mostWords = 3; ///< 177 modules at most

    /// A row or a column of modules, the first one in the lowest bit; 1 is dark.
    using Line = std::array<std::uint64_t, mostWords>;
    /// The first module of \a line from \a start that is dark or is not; behind the last if none
    /// is.
    static int firstIn(const Line &line, int start, bool dark)
    {
        for (int word = start / 64; word < mostWords; ++word) {
            std::uint64_t bits = dark ? line[std::size_t(word)] : ~line[std::size_t(word)];
            if (word == start / 64)
                bits &= ~std::uint64_t(0) << start % 64;
            if (bits != 0)
                return word * 64 + std::countr_zero(bits);
        }
        return mostWords * 64;
    }
    /// Modules by rows, and the same by columns.
    struct Grid
    {
        std::vector<Line> rows, columns;

        explicit Grid(int side) : rows(std::size_t(side)), columns(std::size_t(side)) {}
        void set(int column, int row);
        bool at(int column, int row) const;
    };

    /// Number of bytes for data in a symbol of \a version.
    static int dataBytes(int version);

    /// Made once in a process for each version. Any thread.
    static const QrSymbol &ofVersion(int version);

    int version() const { return m_version; }
    int side() const { return m_side; } ///< modules

    /// All modules of a symbol whose bytes for data are \a data, masked with \a mask (0 … 7).
    Grid drawn(const QByteArray &data, int mask) const;

    /// The mask of a symbol whose first five modules of the ninth row are \a dark, where the format
    /// begins (§7.9); nothing when that is not level M.
    static std::optional<int> maskOf(const std::array<bool, 5> &dark);

    /// The mask that the standard prefers (§7.8.3): the one whose symbol looks least like the
    /// patterns a scanner searches for. Also the modules under it.
    Grid drawnBest(const QByteArray &data) const;

private:
    explicit QrSymbol(int version);
    void addFinder(int column, int row);
    void addAlignments();
    void addVersion();
    void keep(int column, int row, bool dark);
    void orderModules();
    Grid patternOf(int mask) const;
    const Grid &pattern(int mask) const;
    QByteArray withCorrection(const QByteArray &data) const;
    Grid unmasked(const QByteArray &data) const;
    Grid masked(const Grid &plain, int mask) const;

    int m_version;
    int m_side;
    Grid m_fixed;                        ///< modules that carry no data
    Grid m_dark;                         ///< which of them are dark
    std::vector<std::uint16_t> m_places; ///< of the bits of data: row in the upper byte
    /// What each mask turns over, made when it is asked for: a check needs one of the eight.
    mutable std::array<std::optional<Grid>, masks> m_patterns;
    mutable std::array<std::once_flag, masks> m_made;
};

} // namespace labels
