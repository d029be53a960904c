#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace forms {

/// The centre of a page: a scrolling column no wider than columnCharacters of its font, in the
/// middle of what room there is. Scrolls by itself to whatever gets the keyboard focus.
class Column : public QScrollArea
{
    Q_OBJECT

public:
    explicit Column(QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    /// Brings \a widget, a child of the column, to the upper part of the view.
    void bringUp(QWidget *widget);
    /// Wide enough for what is inside, so that a splitter never cuts it.
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void limitWidth();

    QWidget *m_column;
    QVBoxLayout *m_body;
};

} // namespace forms
