#pragma once

#include "assessment/scheme/lawmap.h"
#include "assessment/scheme/scheme.h"

#include <QScrollArea>

namespace forms {

/// What belongs to the provision a person is at, beside the page when there is room: evidence to
/// collect, law, other schemes.
class ProvisionSide : public QScrollArea
{
    Q_OBJECT

public:
    explicit ProvisionSide(QWidget *parent = nullptr);

    /// \a scheme is the id of the one that the provision is of, \a laws what the workspace shows
    /// beside the Code.
    void show(const QString &scheme, const assessment::LawMap &laws,
              const assessment::Guideline &guideline, const assessment::Provision &provision);
    using QScrollArea::show;

private:
    QString m_shown;
};

} // namespace forms
