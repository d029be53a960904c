#pragma once

#include <QString>

#include <initializer_list>
#include <optional>

namespace assessment {

/// The one of \a values whose idOf() is \a id; nullopt when there is none.
template<typename Value>
std::optional<Value> fromId(std::initializer_list<Value> values, const QString &id)
{
    for (const Value value : values) {
        if (idOf(value) == id)
            return value;
    }
    return std::nullopt;
}

} // namespace assessment
