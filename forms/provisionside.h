#pragma once

#include "assessment/scheme/scheme.h"

#include <QScrollArea>

namespace forms {

/// What belongs to the provision a person is at, beside the page when there is room: evidence to
/// collect, law, other standards.
class ProvisionSide : public QScrollArea
{
    Q_OBJECT

public:
    explicit ProvisionSide(QWidget *parent = nullptr);

    void show(const assessment::Guideline &guideline, const assessment::Provision &provision);
    using QScrollArea::show;

private:
    QString m_shown;
};

} // namespace forms
