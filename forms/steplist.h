#pragma once

#include "forms/runcontroller.h"

#include <QTreeWidget>

namespace forms {

/// The steps of a run: sign, title, what was measured or how it ended, and how long it took.
class StepList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void show(const QList<ShownStep> &steps);
    using QTreeWidget::show;
};

} // namespace forms
