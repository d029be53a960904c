#pragma once

#include "assessment/scheme/labelgate.h"

#include <QWidget>

namespace forms {

class QuietText;

/// Why a label cannot be issued yet, each reason with the way to where it is mended.
class GateList : public QWidget
{
    Q_OBJECT

public:
    explicit GateList(QWidget *parent = nullptr);

    void show(const QList<assessment::GateReason> &reasons);
    using QWidget::show;

Q_SIGNALS:
    void jump(const QString &target);

private:
    QList<assessment::GateReason> m_reasons;
    QWidget *m_rows = nullptr;
    bool m_showsAll = false;
};

} // namespace forms
