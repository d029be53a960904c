#pragma once

#include "assessment/scheme/reopening.h"

#include <QWidget>

class QPushButton;

namespace forms {

class NoteLine;

/// Says why the answer of a provision does not count for now, and offers the one act that makes it
/// count as it stands. Not there while nothing is in question.
class StillHolds : public QWidget
{
    Q_OBJECT

public:
    explicit StillHolds(const QString &provision, QWidget *parent = nullptr);

    /// \a why is what reopeningOf() says of \a answer. \a parent is the product whose assessment an
    /// inherited answer came from.
    void ask(const std::optional<assessment::Reopening> &why, const assessment::Answer &answer,
             const QString &parent);

    bool isAsking() const { return m_asking; } ///< whether the answer can be confirmed

Q_SIGNALS:
    void confirmed(); ///< the person says that it still holds

private:
    NoteLine *m_why;
    QPushButton *m_holds;
    bool m_asking = false;
};

} // namespace forms
