#pragma once

#include <QWidget>

class QPushButton;

namespace forms {

class QuietText;

/// A web address with the ways to go there: the browser opens it, the program itself asks the
/// network for nothing. Only http and https are opened; anything else is shown and can be copied.
class WebLink : public QWidget
{
    Q_OBJECT

public:
    explicit WebLink(QWidget *parent = nullptr);

    void setAddress(const QString &address); ///< "" hides it
    QString address() const { return m_address; }
    void open() const;

private:
    QString m_address;
    QuietText *m_text;
    QPushButton *m_open;
    QPushButton *m_copy;
};

} // namespace forms
