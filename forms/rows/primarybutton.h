#pragma once

#include <QPushButton>

namespace forms {

/// The one act a page is for, in the accent colour.
class PrimaryButton : public QPushButton
{
    Q_OBJECT

public:
    explicit PrimaryButton(const QString &text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColors();

    bool m_colouring = false;
};

} // namespace forms
