#include "forms/productpage.h"

#include "forms/liveform.h"
#include "forms/productform.h"
#include "forms/rows/column.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/row.h"
#include "forms/rows/text.h"
#include "forms/session.h"

#include <QVBoxLayout>

namespace forms {

using assessment::Product;
using assessment::Workspace;

ProductPage::ProductPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_column(new Column)
    , m_form(new ProductForm)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    auto *problems = new ErrorBanner;
    QVBoxLayout *body = m_column->body();
    body->addWidget(new Heading(title(), Heading::Level::Title));
    body->addWidget(new BodyText(tr("What is assessed: one model, in one firmware version. Brand, "
                                    "model and version stand on the label.")));
    body->addWidget(problems);
    body->addWidget(m_form);
    body->addStretch();

    LiveForm::Hooks hooks{
        .typed = [this] { return m_form->value(); },
        .stored = [&session] { return assessment::toJson(session.assessment().product); },
        .fill = [this](const QJsonObject &product) { m_form->setValue(product); },
        .judge = ProductForm::judge,
        .save =
            [&session](const QJsonObject &json) {
                assessment::JsonReader reader{QJsonValue(json)};
                Product product = assessment::readProduct(reader);
                product.id = session.assessment().product.id;
                return Session::Act([product](Workspace &w) { return w.updateProduct(product); });
            },
    };
    m_live = new LiveForm(session, std::move(hooks), problems, this);
    m_form->eachRow([this](const QString &pointer, Row *row) { m_live->watch(pointer, row); });
    m_live->sync();
    m_form->eachRow([this](const QString &, Row *row) {
        if (!focusProxy())
            setFocusProxy(row);
    });
}

QString ProductPage::title() const
{
    return tr("Product");
}

void ProductPage::reveal(const QString &anchor)
{
    if (Row *row = m_live->board().rowOf(u'/' + anchor)) {
        m_column->bringUp(row);
        row->takeFocus();
    }
}

void ProductPage::flush()
{
    m_live->flush();
}

} // namespace forms
