#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace assessment::harness {

/// The kinds of strange input that are tried on a device.
enum class InputClass {
    LongLine,   ///< just below, at and above sizes that buffers have
    Control,    ///< control characters and terminal sequences
    Nul,        ///< zero bytes within text
    BrokenUtf8, ///< over-long, cut and surrogate sequences (RFC 3629 §3, §10)
    Unicode,    ///< marks that turn the direction of writing, combining and non-characters
    Format,     ///< printf and template formats
    Shell,      ///< commands behind what shells understand; see FuzzInput::executed
    Injection,  ///< SQL, paths, markup
    Number,     ///< at the limits of their types
    Mutation,   ///< valid inputs with something changed
    Frame,      ///< frames of a protocol with a bad length, check sum, cut, or noise between
};

const QList<InputClass> &inputClasses();
QString idOf(InputClass kind); ///< "long-line", "broken-utf8" …
std::optional<InputClass> inputClassFromId(const QString &id);

/// One input.
struct FuzzInput
{
    int index = 0;
    InputClass kind = InputClass::LongLine;
    QByteArray bytes;
    /// Shown when a command in the bytes was carried out, and never part of the bytes; "" = none.
    QByteArray executed;
};

/// What inputs are made of.
struct InputRecipe
{
    quint64 seed = 1;
    QList<InputClass> classes;
    QList<QByteArray> samples; ///< valid inputs, for Mutation
    QList<QByteArray> frames;  ///< valid frames, for Frame; none = simple ones of our own
    qsizetype longest = 4096;  ///< bytes, without the end
    QByteArray end = "\r";     ///< behind each input
};

/// A stream of pseudo-random numbers that is the same on every computer and with every version of
/// every library: SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number
/// generators", OOPSLA 2014).
class InputRandom
{
public:
    explicit InputRandom(quint64 seed) : m_state(seed) {}

    quint64 next();
    /// 0 to \a bound - 1. The bias of the remainder is below 1 in 2^32 for what is asked here.
    int below(int bound) { return int(next() % quint64(bound)); }
    bool chance(int in) { return below(in) == 0; }

private:
    quint64 m_state;
};

/// Makes inputs: a pure function of the recipe and a number. What the bytes of a number are never
/// changes within this version (docs/adr/0025-fuzzing.md); a golden file of the tests pins them.
///
/// Two bytes never occur but in frames: Ctrl+D (04), which ends a session, and Ctrl+S (13), which
/// stops the output. Both silence a device that does just what it should.
class InputGenerator
{
public:
    static constexpr int version = 1;
    static constexpr qsizetype mostBytes = qsizetype{64} * 1024;

    explicit InputGenerator(InputRecipe recipe);

    const InputRecipe &recipe() const { return m_recipe; }
    /// The classes take turns.
    InputClass classOf(int index) const
    {
        return m_recipe.classes[index % m_recipe.classes.size()];
    }
    FuzzInput input(int index) const;

    /// Something of \a kind that stands within other input, without an end.
    static QByteArray piece(InputClass kind, InputRandom &random, qsizetype longest);
    /// \a sample with one to four things changed.
    static QByteArray mutated(const QByteArray &sample, InputRandom &random, qsizetype longest);

private:
    QByteArray frame(InputRandom &random) const;

    InputRecipe m_recipe;
};

} // namespace assessment::harness
