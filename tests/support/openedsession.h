#pragma once

#include "forms/session.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <functional>
#include <memory>

/// A session with an open assessment, as a window has it.
class OpenedSession
{
public:
    OpenedSession()
    {
        m_desk = std::make_shared<assessment::WorkspaceThread>();
        const auto made =
            m_desk->create(sample.path(), SampleWorkspace::as(QStringLiteral("ada"))).result();
        if (!made)
            qFatal("%s", qPrintable(made.error().message()));
        const auto id =
            m_desk->run([](assessment::Workspace &w) { return SampleWorkspace::assess(w); })
                .result();
        if (!id)
            qFatal("%s", qPrintable(id.error().message()));
        session = std::make_unique<forms::Session>(m_desk);
        QSignalSpy opened(session.get(), &forms::Session::opened);
        session->open(*id);
        if (opened.isEmpty() && !opened.wait(20'000))
            qFatal("the assessment does not open");
    }

    /// Does \a act behind the session's back and waits for it.
    template<typename Act>
    auto now(Act act)
    {
        return m_desk->run(act).result();
    }

    /// Does \a act as a page would, and waits until the session has changed.
    bool act(const forms::Session::Act &act)
    {
        QSignalSpy changed(session.get(), &forms::Session::changed);
        session->act(act);
        return !changed.isEmpty() || changed.wait(20'000);
    }

    /// The answer as it lies in the workspace, not as a page has it.
    assessment::Answer stored(const QString &provision)
    {
        return now([&](assessment::Workspace &w) { return w.assessment(id()); })
            ->answers.value(provision);
    }

    QString id() const { return session->assessment().id; }

    SampleWorkspace sample;
    std::unique_ptr<forms::Session> session;

private:
    std::shared_ptr<assessment::WorkspaceThread> m_desk;
};

/// True when some label below \a widget that is to be seen holds \a text.
inline bool says(const QWidget *widget, const QString &text)
{
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->isVisibleTo(widget) && label->text().contains(text))
            return true;
    }
    return false;
}

/// What can be reached with the Tab key below \a widget and has no name for a screen reader.
inline QStringList unnamed(const QWidget *widget)
{
    QStringList names;
    for (QWidget *child : widget->findChildren<QWidget *>()) {
        if (!(child->focusPolicy() & Qt::TabFocus) || !child->isVisibleTo(widget)
            || child->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(child);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            names.append(QString::fromLatin1(child->metaObject()->className()) + QLatin1Char(' ')
                         + child->objectName());
    }
    return names;
}
