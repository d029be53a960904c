#include "forms/newassessmentpage.h"

#include "forms/devicechooser.h"
#include "forms/productform.h"
#include "forms/rows/card.h"
#include "forms/rows/choicerow.h"
#include "forms/rows/column.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/primarybutton.h"
#include "forms/rows/text.h"
#include "forms/session.h"
#include "forms/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::AssessmentKind;
using assessment::Organisation;
using assessment::Product;
using assessment::Result;
using assessment::Scheme;
using assessment::Workspace;

namespace {

const QString draftKey = u"draft/new"_s;
constexpr int lastStep = 2;
constexpr int pauseMs = 400;

/// Everything the page reads of the workspace, in one go.
struct Reading
{
    QList<Product> products;
    QList<Scheme> schemes;
    bool hasOrganisation = false;
    QString draft;
};

Result<Reading> readAll(Workspace &workspace)
{
    const auto products = workspace.products();
    if (!products)
        return products.error();
    const auto schemes = workspace.schemes();
    if (!schemes)
        return schemes.error();
    const auto organisation = workspace.organisation();
    if (!organisation)
        return organisation.error();
    const auto draft = workspace.uiState(draftKey);
    return Reading{.products = *products,
                   .schemes = *schemes,
                   .hasOrganisation = organisation->has_value(),
                   .draft = draft ? *draft : QString()};
}

/// Product and assessment come into being together or not at all, as far as people can see: a
/// product without assessment stays and can be chosen.
Result<QString> makeAssessment(Workspace &workspace, const NewAssessmentDraft &draft)
{
    QString product = draft.product;
    if (product.isEmpty()) {
        assessment::JsonReader reader{QJsonValue(draft.described)};
        const auto added = workspace.addProduct(assessment::readProduct(reader));
        if (!added)
            return added.error();
        product = *added;
    }
    const AssessmentKind kind =
        assessment::assessmentKindFromId(draft.kind).value_or(AssessmentKind::Self);
    const auto made = workspace.newAssessment(product, draft.scheme, kind);
    if (!made)
        return made.error();
    for (const auto &[key, value] :
         {std::pair(DeviceChoice::uiKey(*made), QString::fromUtf8(draft.device.toJson())),
          std::pair(draftKey, u""_s)}) {
        if (const auto kept = workspace.setUiState(key, value); !kept)
            return kept.error();
    }
    return *made;
}

} // namespace

NewAssessmentPage::NewAssessmentPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_column(new Column)
    , m_problems(new ErrorBanner)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_column, 1);
    layout->addWidget(buildButtons());
    QVBoxLayout *body = m_column->body();
    m_heading = new Heading(title(), Heading::Level::Title);
    body->addWidget(buildSteps());
    body->addWidget(m_heading);
    body->addWidget(m_problems);
    // Not a stack: that would make every step as high as the highest.
    m_steps = {buildProductStep(), buildSchemeStep(), buildDeviceStep()};
    for (QWidget *step : std::as_const(m_steps))
        body->addWidget(step);
    body->addStretch();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &NewAssessmentPage::flush);
    const QScopedValueRollback filling(m_filling, true);
    showStep(0);
}

QString NewAssessmentPage::title() const
{
    return tr("New assessment");
}

QWidget *NewAssessmentPage::buildSteps()
{
    auto *strip = new QWidget;
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::half);
    const QStringList names{tr("1  Product"), tr("2  Scheme and kind"), tr("3  Device")};
    for (int step = 0; step < int(names.size()); ++step) {
        auto *button = new QPushButton(names[step]);
        button->setCheckable(true);
        button->setFlat(true);
        button->setToolTip(tr("Step %1 of %2").arg(step + 1).arg(names.size()));
        connect(button, &QPushButton::clicked, this, [this, step] { showStep(step); });
        m_stepButtons.append(button);
        row->addWidget(button);
    }
    row->addStretch();
    return strip;
}

QWidget *NewAssessmentPage::buildProductStep()
{
    m_product =
        new ChoiceRow(tr("Which product?"), tr("Products of this workspace can be assessed again."),
                      {{.id = {}, .name = tr("A new product")}});
    m_form = new ProductForm;
    m_form->hide(); // until the draft is read: its rows are laid out in an event of their own
    m_form->setValue({});
    m_form->eachRow([this](const QString &pointer, Row *row) {
        m_board.add(pointer, row);
        connect(row, &Row::edited, this, &NewAssessmentPage::touched);
        connect(row, &Row::committed, this,
                [this, row] { m_board.show(ProductForm::judge(m_form->value()), row); });
    });
    connect(m_product, &Row::edited, this, [this] {
        m_form->setVisible(m_product->choice().isEmpty());
        touched();
    });
    auto *step = new QWidget;
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    layout->addWidget(m_product);
    layout->addWidget(m_form);
    layout->addStretch();
    return step;
}

QWidget *NewAssessmentPage::buildSchemeStep()
{
    m_scheme = new ChoiceRow(tr("Scheme"), {}, {});
    auto *self = new QRadioButton(tr("&Self-declared: the maker assesses its own product"));
    auto *lab = new QRadioButton(tr("&Laboratory: an independent body assesses it"));
    m_kind = new QButtonGroup(this);
    m_kind->addButton(self, int(AssessmentKind::Self));
    m_kind->addButton(lab, int(AssessmentKind::Lab));
    self->setChecked(true);
    connect(m_kind, &QButtonGroup::idClicked, this, [this] {
        (void)stepIsSound(false);
        touched();
    });
    connect(m_scheme, &Row::edited, this, [this] {
        hintAtScheme();
        touched();
    });

    m_organisationMissing = new QWidget;
    auto *missing = new QVBoxLayout(m_organisationMissing);
    missing->setContentsMargins(0, 0, 0, 0);
    auto *text = new BodyText(tr("A laboratory label names the laboratory, and this workspace does "
                                 "not say yet who that is. What you typed stays here."));
    auto *fill = new QPushButton(tr("Set up the &organisation"));
    fill->setToolTip(tr("Name, accreditation and prefix of certificate numbers"));
    connect(fill, &QPushButton::clicked, this, [this] { Q_EMIT jump(u"organisation"_s); });
    missing->addWidget(text);
    missing->addWidget(fill, 0, Qt::AlignLeft);
    m_organisationMissing->setFocusProxy(fill);
    m_organisationMissing->hide();

    auto *card = new Card;
    card->body()->setSpacing(space::two);
    auto *other = new QPushButton(tr("Other sche&mes…"));
    other->setToolTip(tr("Import the catalogue of another scheme owner"));
    connect(other, &QPushButton::clicked, this, [this] { Q_EMIT jump(u"catalogues"_s); });
    card->body()->addWidget(m_scheme);
    card->body()->addWidget(other, 0, Qt::AlignLeft);
    card->body()->addWidget(new Heading(tr("Who assesses")));
    card->body()->addWidget(self);
    card->body()->addWidget(lab);
    card->body()->addWidget(new QuietText(
        tr("The label says which of the two it was, as clearly as anything else. In a laboratory "
           "somebody else has to accept the assessment.")));
    card->body()->addWidget(m_organisationMissing);
    auto *step = new QWidget;
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch();
    return step;
}

QWidget *NewAssessmentPage::buildDeviceStep()
{
    m_device = new DeviceChooser(m_session);
    connect(m_device, &DeviceChooser::edited, this, &NewAssessmentPage::touched);
    auto *card = new Card;
    card->body()->addWidget(new BodyText(tr("Device tests talk to the product, most over its "
                                            "serial console. This can be changed at any "
                                            "time, and an assessment can be made without.")));
    card->body()->addWidget(m_device);
    auto *step = new QWidget;
    auto *layout = new QVBoxLayout(step);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch();
    return step;
}

QWidget *NewAssessmentPage::buildButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::three, space::unit, space::three, space::two);
    row->setSpacing(space::unit);
    auto *leave = new QPushButton(tr("Leave"));
    leave->setToolTip(tr("Back to all assessments; what you typed stays here (Alt+Home)"));
    m_back = new QPushButton(tr("&Back"));
    m_back->setToolTip(tr("The step before"));
    m_next = new PrimaryButton(tr("&Next"));
    connect(leave, &QPushButton::clicked, this, [this] { Q_EMIT jump(u"start"_s); });
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, &NewAssessmentPage::next);
    row->addWidget(leave);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    return bar;
}

void NewAssessmentPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    readWorkspace();
}

void NewAssessmentPage::readWorkspace()
{
    m_session.read(readAll, this, [this](const Result<Reading> &reading) {
        if (!reading) {
            m_problems->tell(reading.error());
            return;
        }
        m_hasOrganisation = reading->hasOrganisation;
        QList<Choice> schemes;
        for (const Scheme &one : reading->schemes) {
            schemes.append(
                {.id = one.id, .name = tr("%1, edition %2").arg(one.title, one.edition)});
        }
        m_offered = reading->schemes;
        m_scheme->setChoices(schemes);
        const NewAssessmentDraft current = draft();
        takeProducts(reading->products);
        // What stands on the page is newer than what was kept of it.
        takeDraft(m_reached > 0 || m_touched
                      ? current
                      : NewAssessmentDraft::fromJson(reading->draft.toUtf8()));
        (void)stepIsSound(false);
    });
}

void NewAssessmentPage::hintAtScheme()
{
    const auto scheme =
        std::find_if(m_offered.cbegin(), m_offered.cend(),
                     [this](const Scheme &one) { return one.id == m_scheme->choice(); });
    if (scheme == m_offered.cend()) {
        m_scheme->setHint({});
        return;
    }
    QStringList hints;
    if (!scheme->scopeQuestions.isEmpty())
        hints.append(tr("Asks first what the product has, so that only what applies is left."));
    hints.append(scheme->issuesLabels
                     ? tr("Labels are issued from an assessment against this scheme.")
                     : tr("No label is issued from it."));
    if (scheme->issuesLabels && !scheme->isVouchedFor()) {
        hints.append(tr("Nobody you trust has signed its catalogue: an endorsement mark is not "
                        "among them."));
    }
    m_scheme->setHint(hints.join(u' '));
}

void NewAssessmentPage::takeProducts(const QList<Product> &products)
{
    QList<Choice> choices{{.id = {}, .name = tr("A new product")}};
    for (const Product &product : products) {
        choices.append({.id = product.id,
                        .name = tr("%1 %2, firmware %3")
                                    .arg(product.brand, product.model, product.firmwareVersion)});
    }
    m_product->setChoices(choices);
}

void NewAssessmentPage::takeDraft(const NewAssessmentDraft &draft)
{
    const QScopedValueRollback filling(m_filling, true);
    m_product->setChoice(draft.product);
    m_form->setVisible(m_product->choice().isEmpty());
    if (m_form->value() != draft.described)
        m_form->setValue(draft.described);
    m_scheme->setChoice(draft.scheme);
    hintAtScheme();
    const auto kind = assessment::assessmentKindFromId(draft.kind);
    m_kind->button(int(kind.value_or(AssessmentKind::Self)))->setChecked(true);
    m_device->setChoice(draft.device);
    m_reached = std::max(m_reached, draft.step);
    if (draft.step != m_step)
        showStep(draft.step);
}

NewAssessmentDraft NewAssessmentPage::draft() const
{
    return {.step = m_step,
            .product = m_product->choice(),
            .described = m_form->value(),
            .scheme = m_scheme->choice(),
            .kind = assessment::idOf(AssessmentKind(m_kind->checkedId())),
            .device = m_device->choice()};
}

void NewAssessmentPage::touched()
{
    if (m_filling)
        return;
    m_touched = true;
    m_board.show(ProductForm::judge(m_form->value()), nullptr);
    m_pause.start();
}

void NewAssessmentPage::flush()
{
    if (!m_touched || m_creating)
        return;
    m_pause.stop();
    m_session.keepUiState(draftKey, QString::fromUtf8(draft().toJson()));
}

void NewAssessmentPage::showStep(int step)
{
    m_reached = std::max(m_reached, step);
    m_step = step;
    for (int i = 0; i < int(m_steps.size()); ++i)
        m_steps[i]->setVisible(i == step);
    const QStringList headings{tr("Which product is assessed?"),
                               tr("By which scheme, and by whom?"),
                               tr("Where is the device connected?")};
    m_heading->setText(headings[step]);
    for (int i = 0; i < int(m_stepButtons.size()); ++i) {
        m_stepButtons[i]->setChecked(i == step);
        m_stepButtons[i]->setEnabled(i <= m_reached);
    }
    m_back->setEnabled(step > 0);
    m_next->setText(step == lastStep ? tr("&Create the assessment") : tr("&Next"));
    m_next->setToolTip(step == lastStep ? tr("Creates it and opens it")
                                        : tr("The next step; says what is missing"));
    m_problems->dismiss();
    m_column->bringUp(m_stepButtons.constFirst());
    if (!m_filling)
        touched();
}

bool NewAssessmentPage::stepIsSound(bool complain)
{
    const bool lab = m_kind->checkedId() == int(AssessmentKind::Lab);
    m_organisationMissing->setVisible(lab && !m_hasOrganisation);
    switch (m_step) {
    case 0: {
        if (!m_product->choice().isEmpty())
            return true;
        const auto problems = ProductForm::judge(m_form->value());
        if (complain) {
            m_board.showAll(problems);
            if (Row *row = m_board.firstWrong(problems))
                row->takeFocus();
        }
        return problems.isEmpty();
    }
    case 1:
        if (lab && !m_hasOrganisation && complain)
            m_organisationMissing->setFocus();
        return !lab || m_hasOrganisation;
    default: return m_device->problem(complain).isEmpty();
    }
}

void NewAssessmentPage::next()
{
    if (m_creating || !stepIsSound(true))
        return;
    if (m_step < lastStep)
        showStep(m_step + 1);
    else
        create();
}

void NewAssessmentPage::create()
{
    m_creating = true;
    m_pause.stop();
    m_session.read([draft = draft()](Workspace &w) { return makeAssessment(w, draft); }, this,
                   [this](const Result<QString> &made) {
                       m_creating = false;
                       if (!made) {
                           m_problems->tell(made.error());
                           m_column->bringUp(m_problems);
                           return;
                       }
                       created(*made);
                   });
}

void NewAssessmentPage::created(const QString &assessment)
{
    m_touched = false;
    m_reached = 0;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_form->setValue({});
        showStep(0);
    }
    m_board.show({}, nullptr);
    Q_EMIT jump(u"assessment/%1"_s.arg(assessment));
}

} // namespace forms
