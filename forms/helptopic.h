#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace forms {

/// Says which part of the manual speaks about \a widget and what is inside it: a page of the
/// manual, with "#ANCHOR" where a part of it is meant.
void setHelpTopic(QWidget *widget, const QString &topic);

/// The topic of \a widget or of the nearest one around it; "" when none has any.
QString helpTopicAt(const QWidget *widget);

/// The manual's page about the page of the window whose id (Page::pageId()) is \a page in an
/// assessment against \a scheme; the contents where it has none.
QString helpTopicOfPage(const QString &page, const QString &scheme);

/// The part about the provision \a id; "" for a provision of another scheme than the Code.
QString helpTopicOfProvision(const QString &id);

/// F1 in a dialog, where the window's own keys do not reach.
class DialogHelpKey : public QObject
{
    Q_OBJECT

public:
    /// \a show is given the topic at the keyboard focus.
    DialogHelpKey(std::function<void(const QString &topic)> show, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void(const QString &)> m_show;
};

} // namespace forms
