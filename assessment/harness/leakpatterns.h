#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace assessment::harness {

/// Many regular expressions in the syntax of RE2, looked for all at once in one pass over a text.
/// The time grows with the length of the text and with nothing else, whatever the text is, and the
/// memory is bounded; no search ever gives up (ADR 0026). Texts are UTF-8.
///
/// Filled by one thread, then used by any number of them.
class LeakPatterns
{
public:
    /// Where a secret stands, in bytes.
    struct Place
    {
        qsizetype start = 0;
        qsizetype length = 0;
    };

    LeakPatterns();
    LeakPatterns(const LeakPatterns &) = delete;
    LeakPatterns &operator=(const LeakPatterns &) = delete;
    ~LeakPatterns();

    /// Takes \a pattern, whose group "secret", or the whole of it, is the secret; what \a unless
    /// matches is none ("" = everything is one). Says what is wrong with which of them, if so.
    struct Problem
    {
        bool unless = false;
        QString reason;
    };
    std::optional<Problem> add(const QString &pattern, const QString &unless);

    /// After the last add(). False: together they are too large.
    bool finish();

    int size() const;

    /// False: no line of \a text matches any pattern. True: one may. \a text may hold line feeds;
    /// to a pattern each line begins and ends there.
    bool mayMatch(QByteArrayView text) const;

    /// The patterns that may match somewhere in \a text, in order: those of which that is not ruled
    /// out.
    QList<int> candidates(QByteArrayView text) const;

    /// Every place where pattern \a number finds a secret in \a text, in order, without overlaps.
    QList<Place> places(int number, QByteArrayView text) const;

private:
    struct Set;
    struct Rule;

    std::unique_ptr<Set> m_set;
    std::vector<Rule> m_rules;
};

} // namespace assessment::harness
