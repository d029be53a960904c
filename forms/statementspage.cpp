#include "forms/statementspage.h"

#include "assessment/clock.h"
#include "forms/besidepreview.h"
#include "forms/findinglist.h"
#include "forms/identitychooser.h"
#include "forms/keptstatements.h"
#include "forms/liveform.h"
#include "forms/pdfpreview.h"
#include "forms/rows/card.h"
#include "forms/rows/choicerow.h"
#include "forms/rows/column.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/primarybutton.h"
#include "forms/rows/text.h"
#include "forms/savedfile.h"
#include "forms/session.h"
#include "forms/statemententries.h"
#include "forms/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace forms {

using assessment::Result;
using assessment::ScopeStanding;
using assessment::SecretBytes;
using assessment::StatementEdits;
using assessment::StatementForm;
using assessment::StatementKind;
using assessment::Status;
using assessment::StoredStatementEdits;
using assessment::Workspace;
using assessment::signing::Identity;
using labels::StatementContent;
using labels::StatementFormat;
using labels::StatementSource;

namespace {

constexpr auto pauseBeforeDrawing = 250ms;

/// What the workspace thread made.
struct Drawn
{
    StatementContent content;
    QByteArray pdf; ///< none while the product is not known to be one for it
    QString why;    ///< there is none
};

} // namespace

StatementsPage::StatementsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_column(new Column)
    , m_problem(new ErrorBanner)
    , m_preview(new PdfPreview(tr("Preview of the statement")))
{
    QVBoxLayout *body = m_column->body();
    body->addWidget(new Heading(title(), Heading::Level::Title));
    body->addWidget(new BodyText(
        tr("What the maker signs beside the label. It is drafted from the product, this assessment "
           "and the facts; what the record does not have is typed here or listed as missing, never "
           "guessed.")));
    body->addWidget(m_problem);
    body->addWidget(buildKind());
    m_place = new QVBoxLayout;
    body->addLayout(m_place);
    body->addWidget(m_outcome = buildOutcome());
    body->addWidget(m_signCard = buildSigning());
    body->addWidget(m_kept = new KeptStatements(session));
    body->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new BesidePreview(m_column, m_preview));
    setFocusProxy(m_kind);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeDrawing);
    connect(&m_pause, &QTimer::timeout, this, &StatementsPage::draw);
    connect(m_kept, &KeptStatements::notice, this, &Page::notice);
    connect(m_kept, &KeptStatements::failed, this,
            [this](const assessment::Error &error) { m_problem->tell(error); });
    connect(&session, &Session::changed, this, [this] {
        if (isVisible())
            read();
    });
    buildEntries();
}

StatementsPage::~StatementsPage() = default;

QString StatementsPage::title() const
{
    return tr("Statements and pledges");
}

Card *StatementsPage::buildKind()
{
    QList<Choice> kinds;
    for (const StatementKind kind : assessment::statementKinds())
        kinds.append({.id = idOf(kind), .name = assessment::statementForm(kind).title});
    m_kind = new ChoiceRow(tr("Kind of state&ment"), {}, kinds);
    m_about = new BodyText;
    m_scheme = new QuietText;
    connect(m_kind, &Row::committed, this, &StatementsPage::changeKind);
    auto *card = new Card;
    card->body()->setSpacing(space::unit);
    card->body()->addWidget(m_kind);
    card->body()->addWidget(m_scheme);
    card->body()->addWidget(m_about);
    return card;
}

Card *StatementsPage::buildOutcome()
{
    m_findings = new FindingList(FindingList::Of::Statement);
    m_findings->leadFrom(*this);
    auto *card = new Card;
    card->body()->setSpacing(space::unit);
    card->body()->addWidget(new Heading(tr("What is missing")));
    card->body()->addWidget(m_findings);
    return card;
}

Card *StatementsPage::buildSigning()
{
    m_state = new BodyText;
    m_identity = new IdentityChooser(m_session);
    m_sign = new PrimaryButton(tr("Si&gn and save…"));
    m_draftPdf = new QPushButton(tr("Save the draft as P&DF…"));
    m_draftJson = new QPushButton(tr("Save the draft as &JSON…"));
    connect(m_sign, &QPushButton::clicked, this,
            [this] { choosePath(StatementFormat::Pdf, true); });
    connect(m_draftPdf, &QPushButton::clicked, this,
            [this] { choosePath(StatementFormat::Pdf, false); });
    connect(m_draftJson, &QPushButton::clicked, this,
            [this] { choosePath(StatementFormat::Json, false); });
    auto *card = new Card;
    card->body()->setSpacing(space::two);
    card->body()->addWidget(new Heading(tr("Draft and signature")));
    card->body()->addWidget(m_state);
    auto *drafts = new QHBoxLayout;
    drafts->setSpacing(space::unit);
    drafts->addWidget(m_draftPdf);
    drafts->addWidget(m_draftJson);
    drafts->addStretch();
    card->body()->addLayout(drafts);
    card->body()->addWidget(m_identity);
    auto *act = new QHBoxLayout;
    act->addWidget(m_sign);
    act->addStretch();
    card->body()->addLayout(act);
    return card;
}

/// Each kind has entries of its own.
void StatementsPage::buildEntries()
{
    m_live.reset();
    delete m_entries;
    const StatementForm form = assessment::statementForm(kind());
    m_scheme->setText(form.scheme);
    m_about->setText(form.about);
    m_entries = new StatementEntries(form);
    m_place->addWidget(m_entries);
    LiveForm::Hooks hooks{
        .typed = [this] { return m_entries->typed(); },
        .stored = [this] { return m_stored; },
        .fill = [this](const QJsonObject &edits) { m_entries->fill(edits); },
        .judge =
            [kind = kind()](const QJsonObject &json) {
                assessment::JsonReader reader{QJsonValue(json)};
                (void)assessment::readStatementEdits(reader, kind);
                return reader.problems();
            },
        .save =
            [this](const QJsonObject &json) {
                assessment::JsonReader reader{QJsonValue(json)};
                const StatementEdits edits = assessment::readStatementEdits(reader, kind());
                m_stored = json;
                return Session::Act([edits, kind = kind(), product = m_product](Workspace &w) {
                    return w.setStatementEdits(product, kind, edits);
                });
            },
    };
    m_live = std::make_unique<LiveForm>(m_session, std::move(hooks), m_problem, nullptr);
    m_entries->watch(*m_live);
}

void StatementsPage::changeKind()
{
    const auto chosen = assessment::statementKindFromId(m_kind->choice());
    if (!chosen || *chosen == m_kindShown)
        return;
    m_live->flush(); // into the kind it was typed for
    m_kindShown = *chosen;
    m_stored = {};
    ++m_drawings; // what is on its way is of the other kind
    buildEntries();
    read();
}

void StatementsPage::read()
{
    if (!m_session.hasAssessment())
        return;
    m_product = m_session.assessment().product.id;
    const int request = ++m_readings;
    m_session.read([product = m_product,
                    kind = kind()](Workspace &w) { return w.statementEdits(product, kind); },
                   this,
                   [this, request](const Result<StoredStatementEdits> &stored) {
                       if (request != m_readings)
                           return; // something newer is on its way
                       if (!stored) {
                           m_problem->tell(stored.error());
                           return;
                       }
                       const QJsonObject edits = assessment::toJson(stored->edits);
                       // Both are always there, so that a wrong entry goes back alone.
                       m_stored = {{u"scope"_s, edits[u"scope"].toObject()},
                                   {u"fields"_s, edits[u"fields"].toObject()}};
                       m_live->sync();
                       m_pause.start();
                   });
}

void StatementsPage::draw()
{
    if (!m_session.hasAssessment())
        return;
    const int request = ++m_drawings;
    m_session.read(
        [id = m_session.assessment().id, kind = kind()](Workspace &w) -> Result<Drawn> {
            const Result<StatementSource> source = labels::readStatementSource(w, id, kind);
            if (!source)
                return source.error();
            Drawn drawn{labels::composeStatement(*source), {}, {}};
            const auto pdf = labels::writeStatement(drawn.content, StatementFormat::Pdf);
            if (pdf)
                drawn.pdf = *pdf;
            else
                drawn.why = pdf.error().message();
            return drawn;
        },
        this,
        [this, request](const Result<Drawn> &drawn) {
            if (request != m_drawings)
                return;
            if (drawn)
                take(drawn->content, drawn->pdf, drawn->why);
            else
                m_preview->clear(drawn.error().message());
        });
}

void StatementsPage::take(const StatementContent &content, const QByteArray &pdf,
                          const QString &why)
{
    m_entries->show(content);
    m_findings->show(content.findings);
    m_maySign = content.mayBeSigned();
    const bool within = content.scope == ScopeStanding::Within;
    m_outcome->setVisible(within);
    m_signCard->setVisible(within);
    m_sign->setEnabled(m_maySign && !m_signing);
    m_identity->setVisible(m_maySign);
    m_state->setText(m_maySign ? tr("Nothing holds it back. The day of issue is the day on which "
                                    "it is signed; after that nothing in it can change.")
                               : tr("It cannot be signed yet: what holds it back is listed above. "
                                    "A draft says on every page that it is one."));
    if (pdf.isEmpty())
        m_preview->clear(begun(why));
    else
        m_preview->show(pdf, tr("Draft, as it would be saved"));
}

void StatementsPage::choosePath(StatementFormat format, bool toSign)
{
    m_live->flush();
    if (toSign && (m_signing || !m_identity->isComplete()))
        return;
    const auto &product = m_session.assessment().product;
    QString name = tr("%1 %2 %3", "proposed name of a file: brand, model, kind of statement")
                       .arg(product.brand, product.model, idOf(kind()));
    if (!toSign)
        name = tr("%1 draft", "name of a file").arg(name);
    name.replace(u'/', u'-');
    const bool pdf = format == StatementFormat::Pdf;
    auto *dialog = new QFileDialog(
        window(), toSign ? tr("Save the signed statement") : tr("Save the draft"),
        name + u'.' + endingOf(format), pdf ? tr("PDF files (*.pdf)") : tr("JSON files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(endingOf(format));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format, toSign](const QString &path) {
        if (toSign)
            sign(path);
        else
            saveDraft(path, format);
    });
    dialog->open();
}

void StatementsPage::saveDraft(const QString &path, StatementFormat format)
{
    m_problem->dismiss();
    m_live->flush();
    const auto write = [id = m_session.assessment().id, kind = kind(), path,
                        format](Workspace &w) -> Status {
        const Result<StatementSource> source = labels::readStatementSource(w, id, kind);
        if (!source)
            return source.error();
        const auto bytes = labels::writeStatement(labels::composeStatement(*source), format);
        if (!bytes)
            return bytes.error();
        return saveFile(path, *bytes, StatementsPage::tr("the draft cannot be saved"));
    };
    m_session.read(write, this, [this, path](const Status &done) {
        if (done)
            Q_EMIT notice(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
        else
            m_problem->tell(done.error());
    });
}

void StatementsPage::sign(const QString &path)
{
    if (m_signing || !m_identity->isComplete())
        return;
    m_problem->dismiss();
    m_live->flush();
    m_signing = true;
    m_sign->setEnabled(false);
    auto passphrase = std::make_shared<SecretBytes>(m_identity->takePassphrase());
    const auto act = [id = m_session.assessment().id, kind = kind(), key = m_identity->keyFile(),
                      passphrase, path](Workspace &w) -> Status {
        const auto identity = Identity::load(key, *passphrase);
        *passphrase = {};
        if (!identity)
            return identity.error();
        const Result<StatementSource> source = labels::readStatementSource(w, id, kind);
        if (!source)
            return source.error();
        const auto made = labels::signStatement(
            w, *source, {.identity = *identity, .at = assessment::systemTime(), .output = path});
        return made ? Status(assessment::Ok) : Status(made.error());
    };
    m_session.act(act, this, [this, path](const Status &done) {
        m_signing = false;
        m_sign->setEnabled(m_maySign);
        m_kept->refresh(); // also where it is kept and only its file is missing
        if (done)
            Q_EMIT notice(tr("Signed and saved %1").arg(QDir::toNativeSeparators(path)));
        else
            m_problem->tell(done.error());
    });
}

void StatementsPage::reveal(const QString &anchor)
{
    if (assessment::statementKindFromId(anchor)) {
        m_kind->setChoice(anchor);
        changeKind();
        return;
    }
    if (Row *row = m_entries->rowOf(anchor)) {
        row->show(); // a finding may lead to an entry before the next drawing
        m_column->bringUp(row);
        row->takeFocus();
    }
}

void StatementsPage::flush()
{
    m_live->flush();
}

void StatementsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    read();
    m_kept->refresh();
}

} // namespace forms
