#include "forms/mainwindow.h"

#include "forms/helptopic.h"
#include "forms/manualwindow.h"
#include "forms/page.h"

namespace forms {

/// What has the keyboard says which part of the manual is about it; else the page does.
QString MainWindow::helpTopicHere() const
{
    const QString topic = helpTopicAt(focusWidget());
    if (!topic.isEmpty())
        return topic;
    const Page *page = currentPage();
    const bool open = m_session && m_session->hasAssessment();
    return helpTopicOfPage(page ? page->pageId() : QString(),
                           open ? m_session->scheme().id : QString());
}

void MainWindow::showHelpHere()
{
    showManual(helpTopicHere());
}

void MainWindow::showManual(const QString &topic)
{
    if (!m_manual) {
        m_manual = std::make_unique<ManualWindow>();
        connect(m_manual.get(), &ManualWindow::windowPageAsked, this,
                [this](const QString &target) {
                    go(target);
                    activateWindow();
                });
    }
    m_manual->open(topic);
}

} // namespace forms
