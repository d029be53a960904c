#pragma once

#include "forms/page.h"

namespace forms {

class Column;
class LiveForm;
class ProductForm;
class Session;

/// The product of the open assessment and its unit under test.
class ProductPage : public Page
{
    Q_OBJECT

public:
    explicit ProductPage(Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("product"); }
    QString title() const override;
    void reveal(const QString &anchor) override;
    void flush() override;

private:
    Column *m_column;
    ProductForm *m_form;
    LiveForm *m_live;
};

} // namespace forms
