#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstddef>
#include <map>
#include <mutex>

namespace assessment::signing {

/// What was worked out before, by all that it depends on: the files of a batch have one signer, and
/// who issued whose certificate is as true of the second file as of the first. Holds a bounded
/// number of answers. Any thread; two may work the same out at the same time.
template<typename Answer>
class Remembered
{
public:
    template<typename Compute>
    Answer of(const QByteArray &key, Compute compute)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (const auto found = m_known.find(key); found != m_known.end())
                return found->second;
        }
        Answer answer = compute();
        const std::lock_guard lock(m_mutex);
        if (m_known.size() == most)
            m_known.clear();
        m_known.insert_or_assign(key, answer);
        return answer;
    }

private:
    static constexpr std::size_t most = 64;

    std::mutex m_mutex;
    std::map<QByteArray, Answer> m_known;
};

/// A key of \a parts, each with its length in front: no two lists of parts have the same one.
class RememberedKey
{
public:
    void add(QByteArrayView part)
    {
        m_bytes += QByteArray::number(part.size()) + ':';
        m_bytes += part;
    }

    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace assessment::signing
