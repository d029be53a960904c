#include "forms/helptopic.h"

#include "assessment/manual/manual.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

constexpr const char *property = "helpTopic";
const QString contentsPage = u"index"_s;
const QString code = u"uk-cop-2018"_s;

} // namespace

void setHelpTopic(QWidget *widget, const QString &topic)
{
    widget->setProperty(property, topic);
}

QString helpTopicAt(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString topic = widget->property(property).toString();
        if (!topic.isEmpty())
            return topic;
        if (widget->isWindow())
            break;
    }
    return {};
}

QString helpTopicOfPage(const QString &page, const QString &scheme)
{
    static const QString guidelines = u"guideline/"_s;
    QString topic = page;
    if (page.startsWith(guidelines))
        topic = scheme == code ? u"guideline-"_s + page.mid(guidelines.size()) : u"guideline"_s;
    return assessment::Manual::in({}).page(topic) ? topic : contentsPage;
}

QString helpTopicOfProvision(const QString &id)
{
    static const QRegularExpression pattern(u"^CoP-(\\d+)\\.\\d+$"_s);
    const auto match = pattern.match(id);
    return match.hasMatch() ? u"guideline-%1#%2"_s.arg(match.captured(1), id) : QString();
}

DialogHelpKey::DialogHelpKey(std::function<void(const QString &)> show, QObject *parent)
    : QObject(parent)
    , m_show(std::move(show))
{
    QApplication::instance()->installEventFilter(this);
}

bool DialogHelpKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        auto *widget = qobject_cast<QWidget *>(watched);
        if (key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier && widget
            && qobject_cast<QDialog *>(widget->window())) {
            m_show(helpTopicAt(widget));
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace forms
