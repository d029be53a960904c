#include "labels/labelpress.h"

#include "labels/qrreadback.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace labels {

using assessment::Progress;
using assessment::Result;

namespace {

/// The labels on their way: sources that wait for a thread, and what the threads have made.
class Belt
{
public:
    explicit Belt(const LabelPress::Sign &sign) : m_sign(sign) {}

    std::mutex &key() { return m_key; }

    void put(int index, LabelSource source)
    {
        const std::lock_guard lock(m_mutex);
        m_sources.emplace_back(index, std::move(source));
        m_changed.notify_all();
    }

    void putMade(int index, Result<PressedLabel> label)
    {
        const std::lock_guard lock(m_mutex);
        m_made.emplace(index, std::move(label));
        m_changed.notify_all();
    }

    /// Waits for the label \a index, and takes it off.
    Result<PressedLabel> take(int index)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_made.contains(index); });
        return std::move(m_made.extract(index).mapped());
    }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_sources.clear();
        m_changed.notify_all();
    }

    void work()
    {
        while (auto source = nextSource()) {
            Result<PressedLabel> label = make(source->second);
            putMade(source->first, std::move(label));
        }
    }

private:
    std::optional<std::pair<int, LabelSource>> nextSource()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || !m_sources.empty(); });
        if (m_sources.empty())
            return {};
        auto source = std::move(m_sources.front());
        m_sources.pop_front();
        return source;
    }

    Result<PressedLabel> make(const LabelSource &source)
    {
        const Result<WrittenLabel> written = writeLabel(source);
        if (!written)
            return written.error();
        if (!source.content.draft) {
            if (const auto readable = checkQrCode(written->pdf, written->page, source.qrText);
                !readable)
                return readable.error();
        }
        const std::lock_guard alone(m_key);
        const Result<QByteArray> pdf = m_sign(written->pdf, source.time);
        if (!pdf)
            return pdf.error();
        return PressedLabel{*pdf, written->qrVersion};
    }

    const LabelPress::Sign &m_sign;
    std::mutex m_key; ///< held by whoever signs
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::pair<int, LabelSource>> m_sources;
    std::map<int, Result<PressedLabel>> m_made;
    bool m_closed = false;
};

/// Threads that work until the belt is closed, however that happens.
class Workers
{
public:
    Workers(Belt &belt, int count) : m_belt(belt)
    {
        for (int i = 0; i < count; ++i)
            m_threads.emplace_back([&belt] { belt.work(); });
    }
    ~Workers()
    {
        m_belt.close();
        for (std::thread &thread : m_threads)
            thread.join();
    }
    Q_DISABLE_COPY_MOVE(Workers)

private:
    Belt &m_belt;
    std::vector<std::thread> m_threads;
};

} // namespace

LabelPress::LabelPress(Sign sign, int threads)
    : m_sign(std::move(sign))
    , m_threads(std::max(1, threads))
{}

int LabelPress::run(int count, const Next &next, const Done &done, const Progress &progress) const
{
    Belt belt(m_sign);
    const Workers workers(belt, m_threads);
    const int ahead = 2 * m_threads; // enough that no thread waits for the next source
    int given = 0;
    int taken = 0;
    while (taken < count) {
        while (given < count && given - taken < ahead && !progress.cancelled()) {
            const Result<LabelSource> source = [&] {
                const std::lock_guard alone(belt.key());
                return next(given);
            }();
            if (source)
                belt.put(given, *source);
            else
                belt.putMade(given, source.error());
            ++given;
        }
        if (progress.cancelled() || taken == given)
            break;
        done(taken, belt.take(taken));
        ++taken;
        progress.tell(taken, count);
    }
    return taken;
}

} // namespace labels
