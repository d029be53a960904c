#pragma once

#include <QLabel>

namespace forms {

/// Evidence wanted, questions and the like as a list for a fold or a side panel; its text can be
/// selected. The lines are plain text. It takes the width it is given, and is laid out once for
/// each: QLabel would try six shapes of a rich text before it is shown.
class BulletList : public QLabel
{
    Q_OBJECT

public:
    explicit BulletList(const QStringList &lines = {}, QWidget *parent = nullptr);

    void setLines(const QStringList &lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    mutable int m_width = -1; ///< that height was asked for last
    mutable int m_height = 0;
};

} // namespace forms
