#pragma once

#include <QWidget>

class QBoxLayout;

namespace forms {

/// Two or three short rows in one line while there is room for them, else one below the other.
class SideBySide : public QWidget
{
    Q_OBJECT

public:
    explicit SideBySide(const QList<QWidget *> &rows, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_layout;
    int m_count;
};

} // namespace forms
