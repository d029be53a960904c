#include "forms/newversionpage.h"

#include "forms/devicechoice.h"
#include "forms/rows/card.h"
#include "forms/rows/choicerow.h"
#include "forms/rows/column.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/formrow.h"
#include "forms/rows/primarybutton.h"
#include "forms/rows/text.h"
#include "forms/session.h"
#include "forms/theme.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::AssessmentSummary;
using assessment::NewVersion;
using assessment::Product;
using assessment::Result;
using assessment::Workspace;

namespace {

/// What the page offers to choose from.
struct Reading
{
    QList<AssessmentSummary> assessments;
    QList<Product> products;
};

Result<Reading> readAll(Workspace &workspace)
{
    const auto assessments = workspace.assessments();
    if (!assessments)
        return assessments.error();
    const auto products = workspace.products();
    if (!products)
        return products.error();
    return Reading{.assessments = *assessments, .products = *products};
}

/// Makes it; the device that was chosen for the old version is offered for the new one.
Result<QString> makeVersion(Workspace &workspace, const QString &parent, const NewVersion &version)
{
    const auto made = workspace.cloneAssessment(parent, version);
    if (!made)
        return made;
    if (const auto device = workspace.uiState(DeviceChoice::uiKey(parent));
        device && !device->isEmpty())
        (void)workspace.setUiState(DeviceChoice::uiKey(*made), *device);
    return made;
}

QString nameOf(const Product &product)
{
    return NewVersionPage::tr("%1 %2, firmware %3")
        .arg(product.brand, product.model, product.firmwareVersion);
}

} // namespace

NewVersionPage::NewVersionPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_column(new Column)
    , m_parent(new ChoiceRow(tr("Carry on from"), {}, {}))
    , m_product(new ChoiceRow(
          tr("Product"), tr("The same, or another one of the family that you have described."), {}))
    , m_firmware(new FormRow(tr("New firmware version"),
                             tr("Empty when the firmware is the one of the product above.")))
    , m_digest(new FormRow(tr("SHA-256 of the new firmware"), tr("64 hexadecimal digits, or empty "
                                                                 "while it is not known.")))
    , m_reason(new FormRow(tr("Why it is assessed again"), {}))
    , m_none(new BodyText(tr("There is no assessment to carry on from yet.")))
    , m_problems(new ErrorBanner)
    , m_begin(new PrimaryButton(tr("&Begin the new assessment")))
{
    m_digest->setFixedFont();
    m_reason->setExample(tr("New boot loader; update service moved to another host"));
    auto *card = new Card;
    card->body()->setSpacing(space::two);
    for (QWidget *row : {static_cast<QWidget *>(m_parent), static_cast<QWidget *>(m_product),
                         static_cast<QWidget *>(m_firmware), static_cast<QWidget *>(m_digest),
                         static_cast<QWidget *>(m_reason)})
        card->body()->addWidget(row);
    QVBoxLayout *body = m_column->body();
    body->addWidget(new Heading(title(), Heading::Level::Title));
    body->addWidget(new BodyText(
        tr("Answers, facts and evidence come over. Every answer waits until somebody confirms that "
           "it still holds, and counts as not assessed until then. Device tests do not come over: "
           "they showed how the old version behaves. The old assessment stays as it is.")));
    body->addWidget(m_none);
    body->addWidget(m_problems);
    body->addWidget(card);
    body->addWidget(m_begin, 0, Qt::AlignLeft);
    body->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    setFocusProxy(m_parent);
    m_none->hide();
    connect(m_parent, &Row::committed, this, &NewVersionPage::showParent);
    connect(m_begin, &QPushButton::clicked, this, &NewVersionPage::begin);
    for (FormRow *row : {m_firmware, m_digest, m_reason})
        connect(row->edit(), &QLineEdit::returnPressed, this, &NewVersionPage::begin);
}

QString NewVersionPage::title() const
{
    return tr("New assessment for a new version");
}

void NewVersionPage::reveal(const QString &anchor)
{
    m_wanted = anchor;
    m_problems->dismiss();
    for (FormRow *row : {m_firmware, m_digest, m_reason})
        row->setText({});
    read();
    m_firmware->edit()->setFocus(Qt::OtherFocusReason);
}

void NewVersionPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    read();
}

void NewVersionPage::read()
{
    m_session.read(readAll, this, [this](const Result<Reading> &reading) {
        if (!reading) {
            m_problems->tell(reading.error());
            return;
        }
        m_assessments = reading->assessments;
        m_products = reading->products;
        QList<Choice> parents;
        for (const AssessmentSummary &one : std::as_const(m_assessments)) {
            const auto product =
                std::find_if(m_products.begin(), m_products.end(),
                             [&](const Product &p) { return p.id == one.productId; });
            const QString name =
                product == m_products.end() ? one.brand + u' ' + one.model : nameOf(*product);
            const QString changed =
                QLocale().toString(one.changed.toLocalTime().date(), QLocale::ShortFormat);
            parents.append(
                {.id = one.id,
                 .name = tr("%1 · %2 · %3")
                             .arg(name, assessment::nameOf(one.status).toLower(), changed)});
        }
        m_parent->setChoices(parents);
        if (!m_wanted.isEmpty())
            m_parent->setChoice(m_wanted);
        m_wanted.clear();
        m_none->setVisible(parents.isEmpty());
        m_begin->setEnabled(!parents.isEmpty());
        showParent();
    });
}

const AssessmentSummary *NewVersionPage::parentSummary() const
{
    const auto found =
        std::find_if(m_assessments.begin(), m_assessments.end(),
                     [this](const AssessmentSummary &one) { return one.id == m_parent->choice(); });
    return found == m_assessments.end() ? nullptr : &*found;
}

// The parent's product first: a new firmware of the same product is the usual case.
void NewVersionPage::showParent()
{
    const AssessmentSummary *parent = parentSummary();
    if (!parent)
        return;
    QList<Choice> products;
    for (const Product &product : std::as_const(m_products)) {
        const bool same = product.id == parent->productId;
        const Choice choice{.id = same ? QString() : product.id,
                            .name =
                                same ? tr("%1 (the same)").arg(nameOf(product)) : nameOf(product)};
        products.insert(same ? 0 : products.size(), choice);
    }
    m_product->setChoices(products);
}

void NewVersionPage::begin()
{
    if (!m_begin->isEnabled())
        return;
    m_begin->setEnabled(false); // once is enough
    m_problems->dismiss();
    const NewVersion version{.product = m_product->choice(),
                             .firmware = m_firmware->text(),
                             .firmwareSha256 = m_digest->text().toLower(),
                             .reason = m_reason->text()};
    m_session.read([parent = m_parent->choice(),
                    version](Workspace &w) { return makeVersion(w, parent, version); },
                   this,
                   [this](const Result<QString> &made) {
                       m_begin->setEnabled(true);
                       if (!made) {
                           m_problems->tell(made.error());
                           m_column->bringUp(m_problems);
                           return;
                       }
                       Q_EMIT jump(u"assessment/%1"_s.arg(*made));
                   });
}

} // namespace forms
