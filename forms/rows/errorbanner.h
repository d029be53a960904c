#pragma once

#include "assessment/result.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace forms {

/// Says beside its cause what did not happen, why and what to do; hidden while all is well. Told to
/// screen readers when it appears.
class ErrorBanner : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorBanner(QWidget *parent = nullptr);

    void tell(const assessment::Error &error);
    void tell(const QString &sentence);
    void dismiss();
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace forms
