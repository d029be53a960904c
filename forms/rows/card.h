#pragma once

#include <QFrame>

class QVBoxLayout;

namespace forms {

/// A sheet with a thin edge that holds what belongs together.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    /// Draws the edge in the accent colour: this one is meant.
    void setMarked(bool marked);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    bool m_marked = false;
};

} // namespace forms
