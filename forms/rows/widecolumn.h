#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace forms {

/// The centre of a page that holds wide tables: a column as wide as the page, which scrolls. Where
/// there is mostly text to read, Column is the right one.
class WideColumn : public QScrollArea
{
    Q_OBJECT

public:
    /// Fills \a page, whose layout it becomes.
    explicit WideColumn(QWidget *page);

    QVBoxLayout *body() const { return m_body; }

private:
    QVBoxLayout *m_body;
};

} // namespace forms
