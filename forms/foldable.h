#pragma once

#include <QWidget>

#include <functional>

class QToolButton;

namespace forms {

/// A heading that shows and hides what stands below it. The content is made when it is opened for
/// the first time, so that a folded page costs nothing.
class Foldable : public QWidget
{
    Q_OBJECT

public:
    Foldable(const QString &title, const std::function<QWidget *()> &make,
             QWidget *parent = nullptr);

    bool isOpen() const;
    void setOpen(bool open);
    void setTitle(const QString &title);

Q_SIGNALS:
    void toggled(bool open);

private:
    void show(bool open);

    std::function<QWidget *()> m_make;
    QToolButton *m_heading;
    QWidget *m_content = nullptr;
};

} // namespace forms
