#include "forms/otherschemespage.h"

#include "assessment/scheme/mappings.h"
#include "forms/inferencewords.h"
#include "forms/rows/card.h"
#include "forms/rows/choicerow.h"
#include "forms/rows/column.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/primarybutton.h"
#include "forms/rows/sheettable.h"
#include "forms/rows/text.h"
#include "forms/session.h"
#include "forms/texttablemodel.h"
#include "forms/theme.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::AssessmentSummary;
using assessment::Basis;
using assessment::PrefillAction;
using assessment::PrefillRow;
using assessment::Relation;
using assessment::Result;
using assessment::Workspace;

namespace {

const QString newPrefix = u"new:"_s; ///< before the scheme, in place of an assessment

Result<QList<PrefillRow>> previewOf(Workspace &workspace, const QString &target,
                                    const QString &source)
{
    return target.startsWith(newPrefix)
               ? workspace.previewPrefillOfNew(target.sliced(newPrefix.size()), source)
               : workspace.previewPrefill(target, source);
}

/// The id of what was filled.
Result<QString> fillIn(Workspace &workspace, const QString &target, const QString &source)
{
    if (target.startsWith(newPrefix))
        return workspace.newAssessmentFrom(source, target.sliced(newPrefix.size()));
    const auto filled = workspace.prefill(target, source);
    if (!filled)
        return filled.error();
    return target;
}

QString inWords(PrefillAction action)
{
    switch (action) {
    case PrefillAction::Fill: return OtherSchemesPage::tr("Will be filled");
    case PrefillAction::Refresh: return OtherSchemesPage::tr("Will be renewed");
    case PrefillAction::Withdraw: return OtherSchemesPage::tr("Will be withdrawn");
    case PrefillAction::Same: return OtherSchemesPage::tr("Inferred already");
    case PrefillAction::Answered: return OtherSchemesPage::tr("Stays: a person answered");
    case PrefillAction::Elsewhere: return OtherSchemesPage::tr("Stays: inferred elsewhere");
    case PrefillAction::NotApplicable: return OtherSchemesPage::tr("Does not apply");
    }
    Q_UNREACHABLE();
}

QString proposalInWords(const PrefillRow &row)
{
    if (row.action == PrefillAction::Withdraw)
        return OtherSchemesPage::tr("None any more");
    return row.proposal.isPartial() ? OtherSchemesPage::tr("Evidence only")
                                    : assessment::nameOf(row.proposal.verdict);
}

QString basesInWords(const PrefillRow &row)
{
    QStringList from;
    for (const Basis &basis : row.proposal.inference.bases) {
        from.append(OtherSchemesPage::tr("%1 %2", "CoP-1.1 + CoP-1.2, covers")
                        .arg(basis.provisions.join(u" + "_s), assessment::inWords(basis.relation)));
    }
    return from.join(u"; "_s);
}

} // namespace

OtherSchemesPage::OtherSchemesPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_column(new Column)
    , m_source(new ChoiceRow(tr("From"), {}, {}))
    , m_target(new ChoiceRow(tr("Fill"), {}, {}))
    , m_problems(new ErrorBanner)
    , m_summary(new BodyText)
    , m_model(new TextTableModel(
          {tr("Provision"), tr("Proposal"), tr("What happens"), tr("Because")}, this))
    , m_table(new SheetTable(tr("What would be filled"), m_model, SheetTable::Stretch::Last))
    , m_fill(new PrimaryButton(tr("&Fill")))
    , m_note(new QuietText(tr("Links between schemes are pointers, not proof of conformity.")))
{
    m_table->setMostRows(12);
    auto *card = new Card;
    card->body()->setSpacing(space::two);
    card->body()->addWidget(m_source);
    card->body()->addWidget(m_target);
    QVBoxLayout *body = m_column->body();
    body->addWidget(new Heading(title(), Heading::Level::Title));
    body->addWidget(new BodyText(
        tr("What was answered for one scheme is offered to another one, as far as its provisions "
           "answer to each other. Where one covers the other, its answer comes over; where it "
           "covers only a part, evidence and words do. Everything that comes over is marked as "
           "inferred and counts as not assessed until a person confirms it. Nothing that a person "
           "answered is touched.")));
    body->addWidget(m_problems);
    body->addWidget(card);
    body->addWidget(m_summary);
    body->addWidget(m_table);
    body->addWidget(m_fill, 0, Qt::AlignLeft);
    body->addWidget(m_note);
    body->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    setFocusProxy(m_source);
    m_table->hide();
    m_fill->setEnabled(false);
    connect(m_source, &Row::committed, this, &OtherSchemesPage::showTargets);
    connect(m_target, &Row::committed, this, &OtherSchemesPage::preview);
    connect(m_fill, &QPushButton::clicked, this, &OtherSchemesPage::fill);
}

QString OtherSchemesPage::title() const
{
    return tr("One product, other schemes");
}

void OtherSchemesPage::reveal(const QString &anchor)
{
    m_wanted = anchor;
    read();
}

void OtherSchemesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    read();
}

void OtherSchemesPage::read()
{
    m_session.read([](Workspace &w) { return w.assessments(); }, this,
                   [this](const Result<QList<AssessmentSummary>> &rows) {
                       if (!rows) {
                           m_problems->tell(rows.error());
                           return;
                       }
                       m_assessments = *rows;
                       QList<Choice> sources;
                       for (const AssessmentSummary &one : std::as_const(m_assessments)) {
                           sources.append({.id = one.id,
                                           .name = tr("%1 %2 · %3 · %4")
                                                       .arg(one.brand, one.model,
                                                            schemeTitle(one.scheme), one.id)});
                       }
                       m_source->setChoices(sources);
                       if (!m_wanted.isEmpty())
                           m_source->setChoice(m_wanted);
                       m_wanted.clear();
                       showTargets();
                   });
}

// A new one for each scheme that a mapping joins, and those that are there.
void OtherSchemesPage::showTargets()
{
    const auto source =
        std::find_if(m_assessments.begin(), m_assessments.end(),
                     [this](const AssessmentSummary &one) { return one.id == m_source->choice(); });
    QList<Choice> targets;
    if (source != m_assessments.end()) {
        const auto schemes = assessment::mappedSchemes(source->scheme);
        for (const QString &scheme : schemes ? *schemes : QStringList()) {
            targets.append({.id = newPrefix + scheme,
                            .name = tr("A new assessment · %1").arg(schemeTitle(scheme))});
            for (const AssessmentSummary &one : std::as_const(m_assessments)) {
                if (one.productId != source->productId || one.scheme != scheme)
                    continue;
                targets.append({.id = one.id,
                                .name = tr("%1 · %2 · %3")
                                            .arg(one.id, schemeTitle(scheme),
                                                 assessment::nameOf(one.status).toLower())});
            }
        }
    }
    m_target->setChoices(targets);
    preview();
}

void OtherSchemesPage::preview()
{
    m_problems->dismiss();
    m_rows.clear();
    m_fill->setEnabled(false);
    const QString source = m_source->choice();
    const QString target = m_target->choice();
    if (source.isEmpty() || target.isEmpty()) {
        m_table->hide();
        m_summary->setText(tr("There is no assessment to fill from yet."));
        return;
    }
    m_session.read([source, target](Workspace &w) { return previewOf(w, target, source); }, this,
                   [this, source, target](const Result<QList<PrefillRow>> &rows) {
                       if (source != m_source->choice() || target != m_target->choice())
                           return; // asked for something else meanwhile
                       if (rows)
                           m_rows = *rows;
                       else
                           m_problems->tell(rows.error());
                       showRows();
                   });
}

void OtherSchemesPage::showRows()
{
    QList<QStringList> lines;
    int changing = 0;
    int verdicts = 0;
    int parts = 0;
    for (const PrefillRow &row : std::as_const(m_rows)) {
        lines.append({row.provision, proposalInWords(row), inWords(row.action), basesInWords(row)});
        if (!assessment::changes(row.action))
            continue;
        ++changing;
        verdicts += row.action != PrefillAction::Withdraw && !row.proposal.isPartial();
        parts += row.action != PrefillAction::Withdraw && row.proposal.isPartial();
    }
    m_model->setRows(lines);
    m_table->setVisible(!lines.isEmpty());
    m_fill->setEnabled(changing > 0);
    m_fill->setText(changing > 0 ? tr("&Fill %n provision(s)", nullptr, changing) : tr("&Fill"));
    if (changing == 0) {
        m_summary->setText(tr("There is nothing to fill that is not there already."));
        return;
    }
    QStringList sentences;
    sentences.append(tr("%n provision(s) get a proposed answer to confirm.", nullptr, verdicts));
    sentences.append(tr("%n provision(s) get evidence and words only, because just a part of them "
                        "is covered.",
                        nullptr, parts));
    const int kept = int(m_rows.size()) - changing;
    if (kept > 0)
        sentences.append(tr("%n provision(s) stay as they are.", nullptr, kept));
    m_summary->setText(sentences.join(u' '));
}

void OtherSchemesPage::fill()
{
    if (!m_fill->isEnabled())
        return;
    m_fill->setEnabled(false); // once is enough
    m_problems->dismiss();
    m_session.read([source = m_source->choice(), target = m_target->choice()](
                       Workspace &w) { return fillIn(w, target, source); },
                   this,
                   [this](const Result<QString> &filled) {
                       if (!filled) {
                           m_problems->tell(filled.error());
                           m_column->bringUp(m_problems);
                           preview();
                           return;
                       }
                       Q_EMIT jump(u"assessment/%1"_s.arg(*filled));
                   });
}

} // namespace forms
