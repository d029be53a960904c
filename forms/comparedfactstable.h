#pragma once

#include <QTableView>

namespace forms {

class ComparedFactsModel;

/// Shows the whole of a comparison inside a page: texts wrap, and the table is as high as its rows.
class ComparedFactsTable : public QTableView
{
    Q_OBJECT

public:
    explicit ComparedFactsTable(ComparedFactsModel *model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int headingHeight() const;
    void fit();

    ComparedFactsModel *m_model;
};

} // namespace forms
