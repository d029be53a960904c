#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace assessment {

/// Why something did not happen. Code branches on \c kind; a person reads what happened, where,
/// why, and what to do next; the log keeps \c detail.
///
/// The texts are translated fragments that join into one sentence: "WHAT (WHERE): WHY; ADVICE".
/// They begin in lower case, except for names, and carry no full stop.
struct Error
{
    enum class Kind {
        Usage,        ///< the caller asked for something that has no meaning
        InvalidInput, ///< a file or a device said something that cannot be accepted
        NotFound,     ///< an id that nothing has
        Refused,      ///< a rule of the scheme or of review says no
        Conflict,     ///< something is already there, or changed meanwhile
        Storage,      ///< workspace or file system
        Crypto,       ///< key, certificate, passphrase
        Device,       ///< the connected device or its port
        Cancelled,    ///< somebody asked to stop
    };

    Kind kind;
    QString what;        ///< what did not happen: "the product cannot be added"
    QString where = {};  ///< the place: a path, a JSON pointer, a port, an id
    QString why = {};    ///< the reason
    QString advice = {}; ///< what to do next
    QString detail = {}; ///< what the library underneath said, never shown alone

    /// The whole sentence, as both programs show it.
    QString message() const;
};

/// A value, or the reason why there is none.
template<typename Value = std::monostate>
class [[nodiscard]] Result
{
public:
    Result(Value value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const noexcept { return m_state.index() == 0; }

    // Reading the wrong side is a bug: std::get ends the program rather than return garbage.
    const Value &operator*() const & { return std::get<0>(m_state); }
    Value &operator*() & { return std::get<0>(m_state); }
    Value &&operator*() && { return std::get<0>(std::move(m_state)); }
    const Value *operator->() const { return &std::get<0>(m_state); }
    Value *operator->() { return &std::get<0>(m_state); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<Value, Error> m_state;
};

using Status = Result<>;
inline constexpr std::monostate Ok{};

} // namespace assessment
