#include "assessment/harness/leakpatterns.h"

#include <QCoreApplication>

#include <algorithm>
#include <mutex>
#include <numeric>
#include <re2/re2.h>
#include <re2/set.h>
#include <string>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

constexpr qint64 mostMemoryOfOne = qint64{2} << 20;  // bytes, program and automaton
constexpr qint64 mostMemoryOfAll = qint64{64} << 20; // of the automaton that looks for all at once

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::LeakPatterns)
};

RE2::Options options(qint64 memory)
{
    RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(memory);
    return options;
}

re2::StringPiece piece(QByteArrayView text)
{
    return {text.data(), static_cast<std::size_t>(text.size())};
}

re2::StringPiece piece(const QByteArray &text)
{
    return piece(QByteArrayView(text));
}

RE2::Options latinOptions()
{
    RE2::Options latin = options(mostMemoryOfAll);
    latin.set_encoding(RE2::Options::EncodingLatin1);
    return latin;
}

bool isAscii(QByteArrayView text)
{
    constexpr qsizetype step = 64; // for the sake of vector instructions
    unsigned char all = 0;
    qsizetype at = 0;
    for (; at + step <= text.size(); at += step) {
        const char *const from = text.data() + at;
        for (qsizetype n = 0; n < step; ++n)
            all |= static_cast<unsigned char>(from[n]);
    }
    for (; at < text.size(); ++at)
        all |= static_cast<unsigned char>(text[at]);
    return all < 0x80;
}

QString reasonOf(const RE2 &expression)
{
    return QString::fromStdString(expression.error());
}

/// Whether \a pattern can tell the beginning or end of a text from those of its lines. It would
/// find other things in many lines at once than in each.
bool knowsTheText(const QString &pattern)
{
    static const RE2 unset("\\(\\?[a-zA-Z]*-[a-zA-Z]*m");
    for (qsizetype at = pattern.indexOf(u'\\'); at >= 0; at = pattern.indexOf(u'\\', at + 2)) {
        const QStringView next = QStringView(pattern).sliced(at + 1).left(1);
        if (next == u"A" || next == u"z")
            return true;
    }
    return RE2::PartialMatch(piece(pattern.toUtf8()), unset);
}

} // namespace

/// The patterns together: once as they are, and once for texts that are ASCII only, for which the
/// automaton is a third faster. Which one is needed is not known before there is a text.
struct LeakPatterns::Set
{
    /// What RE2 says of \a text: the patterns that match in it are put into \a found, if there is
    /// one. None: it had no room, and rules nothing out.
    std::optional<bool> match(QByteArrayView text, std::vector<int> *found)
    {
        if (asciiHolds && isAscii(text))
            return matchIn(ascii, text, found);
        std::call_once(compiled, [this] { holds = all.Compile(); });
        return holds ? matchIn(all, text, found) : std::nullopt;
    }

    static std::optional<bool> matchIn(const RE2::Set &set, QByteArrayView text,
                                       std::vector<int> *found)
    {
        RE2::Set::ErrorInfo error{};
        if (set.Match(piece(text), found, &error))
            return true;
        return error.kind == RE2::Set::kNoError ? std::optional(false) : std::nullopt;
    }

    RE2::Set all{options(mostMemoryOfAll), RE2::UNANCHORED};
    std::once_flag compiled;
    bool holds = false;
    RE2::Set ascii{latinOptions(), RE2::UNANCHORED};
    bool asciiHolds = true;
};

struct LeakPatterns::Rule
{
    std::unique_ptr<const RE2> pattern;
    std::unique_ptr<const RE2> unless; ///< null: everything is a secret
    std::size_t secret = 0;            ///< number of the group, 0 = the whole
};

LeakPatterns::LeakPatterns() : m_set(std::make_unique<Set>()) {}
LeakPatterns::~LeakPatterns() = default;

std::optional<LeakPatterns::Problem> LeakPatterns::add(const QString &pattern,
                                                       const QString &unless)
{
    const QByteArray text = pattern.toUtf8();
    Rule rule;
    rule.pattern = std::make_unique<const RE2>(piece(text), options(mostMemoryOfOne));
    if (!rule.pattern->ok())
        return Problem{false, reasonOf(*rule.pattern)};
    if (knowsTheText(pattern))
        return Problem{false, Text::tr("\\A, \\z and (?-m) are of no use in lines; write ^ and $")};
    if (RE2::PartialMatch("", *rule.pattern))
        return Problem{false, Text::tr("it matches where there is nothing")};
    const auto &groups = rule.pattern->NamedCapturingGroups();
    if (const auto secret = groups.find("secret"); secret != groups.end())
        rule.secret = static_cast<std::size_t>(secret->second);
    if (!unless.isEmpty()) {
        rule.unless = std::make_unique<const RE2>(piece(unless.toUtf8()), options(mostMemoryOfOne));
        if (!rule.unless->ok())
            return Problem{true, reasonOf(*rule.unless)};
    }
    // Lines are what the patterns are about, and here many come at once.
    std::string problem;
    const QByteArray ofLines = "(?m:" + text + ')';
    if (m_set->all.Add(piece(ofLines), &problem) != size())
        return Problem{false, QString::fromStdString(problem)};
    // Read byte by byte, a character that is not ASCII would be two.
    m_set->asciiHolds =
        m_set->asciiHolds && isAscii(text) && m_set->ascii.Add(piece(ofLines), &problem) == size();
    m_rules.push_back(std::move(rule));
    return {};
}

bool LeakPatterns::finish()
{
    m_set->asciiHolds = m_set->asciiHolds && m_set->ascii.Compile();
    if (!m_set->asciiHolds)
        std::call_once(m_set->compiled, [this] { m_set->holds = m_set->all.Compile(); });
    return m_set->asciiHolds || m_set->holds;
}

int LeakPatterns::size() const
{
    return int(m_rules.size());
}

bool LeakPatterns::mayMatch(QByteArrayView text) const
{
    if (m_rules.empty())
        return false;
    return m_set->match(text, nullptr).value_or(true);
}

QList<int> LeakPatterns::candidates(QByteArrayView text) const
{
    if (m_rules.empty())
        return {};
    std::vector<int> found;
    if (!m_set->match(text, &found)) {
        // The automaton had no room: then none is ruled out.
        found.resize(m_rules.size());
        std::iota(found.begin(), found.end(), 0);
    }
    std::sort(found.begin(), found.end());
    return {found.begin(), found.end()};
}

QList<LeakPatterns::Place> LeakPatterns::places(int number, QByteArrayView text) const
{
    const Rule &rule = m_rules[static_cast<std::size_t>(number)];
    const re2::StringPiece all = piece(text);
    QList<Place> found;
    std::vector<re2::StringPiece> groups(rule.secret + 1);
    std::size_t from = 0;
    while (from < all.size()
           && rule.pattern->Match(all, from, all.size(), RE2::UNANCHORED, groups.data(),
                                  int(groups.size()))) {
        const re2::StringPiece secret =
            groups[rule.secret].data() ? groups[rule.secret] : groups[0];
        const auto start = static_cast<std::size_t>(secret.data() - all.data());
        // The next one may use what stands behind this secret as what stands before its own.
        from = std::max(start + secret.size(), from + 1);
        if (secret.empty() || (rule.unless && RE2::PartialMatch(secret, *rule.unless)))
            continue;
        found.append({qsizetype(start), qsizetype(secret.size())});
    }
    return found;
}

} // namespace assessment::harness
