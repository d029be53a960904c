#include "labels/codefigure.h"

#include "labels/labelformat.h"
#include "labels/pdfwords.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

namespace labels {

namespace {

constexpr qreal pointsPerMm = 72 / 25.4;
constexpr qreal hair = 0.02; // points
constexpr int placeDecimals = 4;
constexpr int moduleDecimals = 6;

constexpr char opening[] = "/Figure <</MCID ";
constexpr char closing[] = "f\nQ\nEMC\n";

/// Where a code stands, as the page writes it.
struct Place
{
    QByteArray mark, module, left, top;
};

QByteArray operators(const QrCode &code, const Place &place)
{
    const QByteArray side = QByteArray::number(code.modulesWithQuietZone());
    constexpr std::size_t oneRun = 14; // bytes, about
    OperatorText out(oneRun * std::size_t(code.modules() * code.modules()) / 4);
    out += QByteArray(opening + place.mark + ">> BDC\nq\n" + place.module + " 0 0 -" + place.module
                      + ' ' + place.left + ' ' + place.top + " cm\n1 1 1 rg\n0 0 " + side + ' '
                      + side + " re\nf\n0 0 0 rg\n");
    // Rows of modules as one path: no hairline between two of them.
    code.eachRun([&out](int row, int column, int count) {
        for (const int number : {column, row, count}) {
            out.integer(number);
            out += ' ';
        }
        out += "1 re\n";
    });
    out += closing;
    return out.from(0);
}

bool isNumber(QByteArrayView word)
{
    qsizetype digits = 0;
    qsizetype points = 0;
    for (qsizetype i = word.startsWith('-') ? 1 : 0; i < word.size(); ++i) {
        if (word[i] >= '0' && word[i] <= '9')
            ++digits;
        else if (word[i] == '.')
            ++points;
        else
            return false;
    }
    return digits > 0 && digits <= 12 && points <= 1;
}

/// Reads the operators in front of the code, one after the other.
class PageReader
{
public:
    explicit PageReader(QByteArrayView content) : m_content(content) {}

    /// Whether all of it is what labels are written with, and leaves the state of the page as it
    /// was: no change of place outside q and Q, and no clipping at all.
    bool isPlain()
    {
        while (!m_failed && m_at < m_content.size())
            step();
        return !m_failed && m_kinds.isEmpty() && m_depth == 0 && !m_inText && !m_inMark;
    }

private:
    void step()
    {
        const char c = m_content[m_at];
        if (c == ' ' || c == '\n')
            ++m_at;
        else if (c == '[')
            readArray();
        else if (c == '/')
            readName();
        else if (c == '<')
            m_failed = !take("<</MCID ") || !isNumber(word()) || !take(">>") || !push('d');
        else if (const QByteArrayView next = word(); isNumber(next))
            m_failed = m_failed || !push('n');
        else
            apply(next);
    }

    bool push(char kind)
    {
        constexpr qsizetype mostOperands = 8;
        m_kinds.append(kind);
        return m_kinds.size() <= mostOperands;
    }

    /// Letters, digits and what stands in numbers; fails when there are none.
    QByteArrayView word()
    {
        const qsizetype start = m_at;
        const auto belongs = [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                   || c == '.' || c == '-' || c == '*';
        };
        while (m_at < m_content.size() && belongs(m_content[m_at]))
            ++m_at;
        if (m_at == start)
            m_failed = true;
        return m_content.sliced(start, m_at - start);
    }

    bool take(QByteArrayView text)
    {
        if (!m_content.sliced(m_at).startsWith(text))
            return false;
        m_at += text.size();
        return true;
    }

    void readName()
    {
        ++m_at;
        word();
        m_failed = m_failed || !push('/');
    }

    /// Numbers, and glyphs in hexadecimal: of a TJ, or the dashes of a d.
    void readArray()
    {
        ++m_at;
        while (!m_failed && m_at < m_content.size() && m_content[m_at] != ']') {
            if (m_content[m_at] == ' ')
                ++m_at;
            else if (take("<"))
                m_failed = word().size() % 4 != 0 || !take(">");
            else
                m_failed = !isNumber(word());
        }
        m_failed = m_failed || !take("]") || !push('[');
    }

    void apply(QByteArrayView name)
    {
        static const std::unordered_map<std::string_view, std::string_view> known{
            {"q", ""},    {"Q", ""},        {"cm", "nnnnnn"}, {"rg", "nnn"}, {"RG", "nnn"},
            {"w", "n"},   {"J", "n"},       {"j", "n"},       {"M", "n"},    {"d", "[n"},
            {"m", "nn"},  {"l", "nn"},      {"c", "nnnnnn"},  {"h", ""},     {"re", "nnnn"},
            {"f", ""},    {"f*", ""},       {"S", ""},        {"BT", ""},    {"ET", ""},
            {"Tf", "/n"}, {"Tm", "nnnnnn"}, {"TJ", "["},      {"BDC", "/d"}, {"BMC", "/"},
            {"EMC", ""}};
        const auto found = known.find(std::string_view(name.data(), std::size_t(name.size())));
        if (m_failed || found == known.end()
            || found->second != std::string_view(m_kinds.data(), std::size_t(m_kinds.size()))) {
            m_failed = true;
            return;
        }
        m_kinds.clear();
        nest(found->first);
    }

    void nest(std::string_view name)
    {
        const bool text = name == "Tf" || name == "Tm" || name == "TJ";
        if (name == "q")
            m_failed = ++m_depth > 1 || m_inText;
        else if (name == "Q")
            m_failed = --m_depth < 0;
        else if (name == "BT" || name == "ET")
            m_failed = std::exchange(m_inText, name == "BT") == m_inText || m_depth > 0;
        else if (name == "BDC" || name == "BMC" || name == "EMC")
            m_failed =
                std::exchange(m_inMark, name != "EMC") == m_inMark || m_depth > 0 || m_inText;
        else if (name == "rg")
            m_failed = !m_inText && m_depth == 0;
        else
            m_failed = text ? !m_inText : m_depth == 0;
    }

    QByteArrayView m_content;
    qsizetype m_at = 0;
    bool m_failed = false;
    QVarLengthArray<char, 16> m_kinds; ///< of the operands so far
    int m_depth = 0;
    bool m_inText = false;
    bool m_inMark = false;
};

/// Reads the head of a code; nothing when it is written in any other way.
std::optional<Place> placeOf(QByteArrayView figure)
{
    qsizetype at = QByteArrayView(opening).size();
    const auto until = [&](QByteArrayView text) {
        const qsizetype end = figure.indexOf(text, at);
        const QByteArray before =
            end < 0 || end - at > 16 ? QByteArray() : figure.sliced(at, end - at).toByteArray();
        at = end < 0 ? figure.size() : end + text.size();
        return isNumber(before) && !before.startsWith('-') ? before : QByteArray();
    };
    Place place;
    place.mark = until(">> BDC\nq\n");
    place.module = until(" 0 0 -");
    until(" ");
    place.left = until(" ");
    place.top = until(" cm\n");
    if (place.mark.isEmpty() || place.module.isEmpty() || place.left.isEmpty()
        || place.top.isEmpty())
        return {};
    return place;
}

/// Takes a number and the space behind it off the front of \a text; -1 when there is none.
int takeNumber(QByteArrayView &text)
{
    int value = 0;
    qsizetype digits = 0;
    for (; digits < text.size() && digits < 3 && text[digits] >= '0' && text[digits] <= '9';
         ++digits)
        value = value * 10 + (text[digits] - '0');
    if (digits == 0 || digits == text.size() || text[digits] != ' ')
        return -1;
    text = text.sliced(digits + 1);
    return value;
}

/// The mask under which the modules of \a figure are drawn. It says so itself, near the corner.
std::optional<int> maskIn(QByteArrayView figure)
{
    static constexpr QByteArrayView black = "0 0 0 rg\n";
    static constexpr QByteArrayView end = "1 re\n";
    constexpr int formatRow = QrCode::quietZone + 8;
    std::array<bool, 5> dark{};
    const qsizetype start = figure.indexOf(black);
    QByteArrayView rest = start < 0 ? QByteArrayView() : figure.sliced(start + black.size());
    while (!rest.isEmpty()) {
        const int column = takeNumber(rest);
        const int row = takeNumber(rest);
        const int count = takeNumber(rest);
        if (column < QrCode::quietZone || row < 0 || count < 1 || !rest.startsWith(end))
            return {};
        rest = rest.sliced(end.size());
        if (row > formatRow)
            return QrSymbol::maskOf(dark);
        for (int i = column; row == formatRow && i < column + count; ++i) {
            if (i - QrCode::quietZone < int(dark.size()))
                dark[std::size_t(i - QrCode::quietZone)] = true;
        }
    }
    return {};
}

} // namespace

QByteArray codeOperators(const QrCode &code, int mark, qreal module, qreal left, qreal top)
{
    Place place;
    place.mark = QByteArray::number(mark);
    appendNumber(place.module, module, moduleDecimals);
    appendNumber(place.left, left, placeDecimals);
    appendNumber(place.top, top, placeDecimals);
    return operators(code, place);
}

bool showsCode(QByteArrayView content, QSizeF size, const QByteArray &text)
{
    const qsizetype start = content.lastIndexOf(opening);
    if (start < 0 || !content.endsWith(closing))
        return false;
    const QByteArrayView figure = content.sliced(start);
    const std::optional<Place> place = placeOf(figure);
    const std::optional<int> mask = maskIn(figure);
    if (!place || !mask)
        return false;
    const auto code = QrCode::encodeMasked(text, *mask);
    if (!code || figure != operators(*code, *place))
        return false;
    const double module = place->module.toDouble();
    const double side = module * code->modulesWithQuietZone();
    const double left = place->left.toDouble();
    const double top = place->top.toDouble();
    return module >= leastModule * pointsPerMm - hair && left >= -hair
           && left + side <= size.width() + hair && top - side >= -hair
           && top <= size.height() + hair && PageReader(content.first(start)).isPlain();
}

} // namespace labels
