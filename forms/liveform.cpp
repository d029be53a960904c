#include "forms/liveform.h"

#include "forms/rows/errorbanner.h"
#include "forms/rows/row.h"
#include "forms/soundpart.h"

namespace forms {

namespace {

/// Long enough not to save every letter, short enough to lose only the field being typed.
constexpr int pauseMs = 400;

} // namespace

LiveForm::LiveForm(Session &session, Hooks hooks, ErrorBanner *problems, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_hooks(std::move(hooks))
    , m_problems(problems)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &LiveForm::flush);
    connect(&m_session, &Session::changed, this, &LiveForm::sync);
}

void LiveForm::watch(const QString &pointer, Row *row)
{
    m_board.add(pointer, row);
    connect(row, &Row::edited, this, &LiveForm::typedIn);
    connect(row, &Row::committed, this, [this, row] { finished(row); });
}

void LiveForm::typedIn()
{
    m_touched = true;
    m_board.show(m_hooks.judge(m_hooks.typed()), nullptr);
    m_pause.start();
    Q_EMIT edited();
}

void LiveForm::finished(Row *row)
{
    m_board.show(m_hooks.judge(m_hooks.typed()), row);
    if (m_pause.isActive())
        flush();
}

void LiveForm::flush()
{
    m_pause.stop();
    if (!m_filled || !m_touched)
        return; // leaving a page that was only read is no act
    m_touched = false;
    const auto sound = soundPart(m_hooks.typed(), m_known, m_hooks.judge);
    if (!sound || *sound == m_known)
        return;
    const QJsonObject before = m_known;
    m_known = *sound;
    ++m_saving;
    m_session.act(m_hooks.save(*sound), this, [this, before](const assessment::Status &saved) {
        --m_saving;
        if (!saved) {
            m_known = before;
            m_touched = true; // the next key, or leaving, tries again
            m_problems->tell(saved.error());
            return;
        }
        m_problems->dismiss();
        sync();
    });
}

void LiveForm::sync()
{
    if (m_saving > 0)
        return;
    const QJsonObject stored = m_hooks.stored();
    if (m_filled && stored == m_known)
        return;
    m_known = stored;
    m_filled = true;
    m_pause.stop();
    m_hooks.fill(stored);
    m_board.show(m_hooks.judge(m_hooks.typed()), nullptr);
}

} // namespace forms
