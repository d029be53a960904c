#pragma once

#include <stop_token>
#include <thread>

namespace app::cli {

/// Turns Ctrl+C, SIGTERM and SIGHUP into a request to stop, for work that ends cleanly when asked.
/// While one lives the signals no longer end the program; a second one does. One at a time.
class StopSignals
{
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;

    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::thread m_listener;
};

} // namespace app::cli
