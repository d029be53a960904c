#pragma once

#include <QWidget>

class QSplitter;

namespace forms {

class Column;

/// A form with what comes out of it beside it while both have room to be read, else below it.
class BesidePreview : public QWidget
{
    Q_OBJECT

public:
    BesidePreview(Column *form, QWidget *preview, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Column *m_form;
    QSplitter *m_splitter;
    bool m_isDivided = false;
};

} // namespace forms
