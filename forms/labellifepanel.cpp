#include "forms/labellifepanel.h"

#include "assessment/language/language.h"

#include "forms/flowlayout.h"
#include "forms/labelwords.h"
#include "forms/noteline.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/primarybutton.h"
#include "forms/rows/row.h"
#include "forms/rows/sheettable.h"
#include "forms/rows/text.h"
#include "forms/savedfile.h"
#include "forms/texttablemodel.h"
#include "forms/theme.h"

#include <QBuffer>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::LabelEvent;
using assessment::LabelOverview;
using assessment::LabelState;
using assessment::Ok;
using assessment::Status;
using assessment::Workspace;

namespace {

constexpr int usualSuspension = 30; // days
constexpr int longestReason = 500;  // the engine says so too

QString when(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

LabelLifePanel::LabelLifePanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_advice(new NoteLine(NoteLine::Kind::Missing))
    , m_deeds(new QWidget)
    , m_problem(new ErrorBanner)
    , m_events(new TextTableModel(
          {tr("When"), tr("What"), tr("Until, or by"), tr("Who"), tr("Reason")}, this))
    , m_table(new SheetTable(tr("History of the label"), m_events, SheetTable::Stretch::Last))
{
    auto *deeds = new FlowLayout(m_deeds);
    m_suspend =
        addDeed(tr("&Suspend…"), tr("Say that it must not be relied on for now"), Deed::Suspend);
    m_reinstate = addDeed(tr("Re&instate…"), tr("End the suspension now"), Deed::Reinstate);
    m_withdraw = addDeed(tr("&Withdraw…"), tr("End it for good"), Deed::Withdraw);
    m_refuse = addDeed(tr("&Refuse withdrawal…"), tr("Say no to who has asked for its withdrawal"),
                       Deed::RefuseWithdrawal);
    m_history = new QPushButton(Theme::icon(u"assay-history"_s), tr("Show histor&y"));
    m_history->setCheckable(true);
    m_history->setToolTip(tr("Everything that happened to the label, and why"));
    connect(m_history, &QPushButton::toggled, this, &LabelLifePanel::showHistory);
    auto *copy = new QPushButton(tr("Save a &copy…"));
    copy->setToolTip(tr("Write its signed file, byte for byte"));
    connect(copy, &QPushButton::clicked, this, &LabelLifePanel::chooseCopy);
    for (QPushButton *button : {m_suspend, m_reinstate, m_withdraw, m_refuse, m_history, copy}) {
        button->setAutoDefault(false);
        deeds->addWidget(button);
    }
    m_table->setMostRows(12);
    m_table->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(m_advice);
    column->addWidget(m_deeds);
    column->addWidget(buildQuestion());
    column->addWidget(m_problem);
    column->addWidget(m_table);
    hide();
}

QPushButton *LabelLifePanel::addDeed(const QString &text, const QString &tip, Deed deed)
{
    auto *button = new QPushButton(text);
    button->setToolTip(tip);
    connect(button, &QPushButton::clicked, this, [this, deed] { ask(deed); });
    return button;
}

QWidget *LabelLifePanel::buildQuestion()
{
    m_question = new QWidget;
    m_consequence = new BodyText;
    m_reason = new QLineEdit;
    m_reason->setMaxLength(longestReason);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why, in a sentence; it is published with the label"));
    connect(m_reason, &QLineEdit::returnPressed, this, &LabelLifePanel::doIt);
    m_ends = new QCheckBox(tr("Ends by itself on"));
    m_end = new QDateTimeEdit;
    m_end->setDisplayFormat(assessment::spokenLanguage().day + u", HH:mm"_s);
    m_end->setCalendarPopup(true);
    m_end->setAccessibleName(tr("End of the suspension"));
    leaveWheelToPage(m_end);
    connect(m_ends, &QCheckBox::toggled, m_end, &QWidget::setEnabled);
    m_ending = new QWidget;
    auto *ending = new QHBoxLayout(m_ending);
    ending->setContentsMargins(0, 0, 0, 0);
    ending->setSpacing(space::unit);
    ending->addWidget(m_ends);
    ending->addWidget(m_end);
    ending->addStretch();
    m_yes = new PrimaryButton({});
    auto *no = new QPushButton(tr("&Leave it as it is"));
    no->setAutoDefault(false);
    connect(m_yes, &QPushButton::clicked, this, &LabelLifePanel::doIt);
    connect(no, &QPushButton::clicked, this, [this] {
        drop();
        m_history->setFocus();
    });
    auto *answers = new QWidget;
    auto *flow = new FlowLayout(answers);
    flow->addWidget(m_yes);
    flow->addWidget(no);
    auto *layout = new QVBoxLayout(m_question);
    layout->setContentsMargins(0, space::unit, 0, 0);
    layout->setSpacing(space::unit);
    layout->addWidget(m_consequence);
    layout->addWidget(m_reason);
    layout->addWidget(m_ending);
    layout->addWidget(answers);
    m_question->hide();
    return m_question;
}

void LabelLifePanel::setAdvice(const QString &advice)
{
    m_advice->say(advice);
}

void LabelLifePanel::setLabel(const std::optional<LabelOverview> &label)
{
    const bool same =
        label && m_label && label->label.certificateId == m_label->label.certificateId;
    m_label = label;
    if (!same) {
        drop();
        m_reason->clear();
        m_history->setChecked(false);
    }
    setVisible(label.has_value());
    if (!label)
        return;
    const auto &standing = label->standing;
    const bool isFinal =
        standing.state == LabelState::Withdrawn || standing.state == LabelState::Superseded;
    m_suspend->setVisible(label->stands());
    m_suspend->setText(standing.state == LabelState::Suspended ? tr("Change the &suspension…")
                                                               : tr("&Suspend…"));
    m_reinstate->setVisible(standing.state == LabelState::Suspended);
    m_withdraw->setVisible(!isFinal);
    m_withdraw->setText(takesTwo() ? tr("Ask for &withdrawal…") : tr("&Withdraw…"));
    m_refuse->setVisible(standing.withdrawalAsked);
    // Somebody else may have acted meanwhile: what is asked about must be what would be done.
    if (m_deed && (isFinal || (*m_deed == Deed::RefuseWithdrawal && !standing.withdrawalAsked)))
        drop();
    if (m_deed)
        sayConsequence(*m_deed);
    fillHistory();
}

bool LabelLifePanel::takesTwo() const
{
    return m_label && m_label->people > 1 && !m_label->standing.withdrawalAsked;
}

QString LabelLifePanel::consequence(Deed deed) const
{
    const QString number = m_label->label.certificateId;
    const QString stays = tr("This stays in the history of the label and cannot be undone.");
    switch (deed) {
    case Deed::Suspend:
        return tr("Nobody should rely on %1 while it is suspended. It ends at the time you give, "
                  "or when the label is reinstated.")
                   .arg(number)
               + u' ' + stays;
    case Deed::Reinstate:
        return tr("%1 can be relied on again at once.").arg(number) + u' ' + stays;
    case Deed::Withdraw:
        if (takesTwo()) {
            return tr("It takes two people to withdraw %1. You ask for it now; it stands until "
                      "somebody else withdraws it, or refuses.")
                       .arg(number)
                   + u' ' + stays;
        }
        return tr("%1 ends for good: a product that shall have a label again needs a new one. This "
                  "cannot be undone.")
            .arg(number);
    case Deed::RefuseWithdrawal:
        return tr("%1 has asked for the withdrawal of %2. If you refuse, the label stands as it "
                  "did.")
                   .arg(m_label->withdrawalAskedBy(), number)
               + u' ' + stays;
    }
    Q_UNREACHABLE();
}

QString LabelLifePanel::yes(Deed deed) const
{
    switch (deed) {
    case Deed::Suspend: return tr("Suspend the label");
    case Deed::Reinstate: return tr("Reinstate the label");
    case Deed::Withdraw: return takesTwo() ? tr("Ask for it") : tr("Withdraw the label for good");
    case Deed::RefuseWithdrawal: return tr("Refuse the withdrawal");
    }
    Q_UNREACHABLE();
}

void LabelLifePanel::sayConsequence(Deed deed)
{
    m_consequence->setText(consequence(deed));
    m_reason->setAccessibleDescription(m_consequence->text()); // heard before it is done
    m_yes->setText(yes(deed));
}

void LabelLifePanel::ask(Deed deed)
{
    m_problem->dismiss();
    m_deed = deed;
    sayConsequence(deed);
    m_ending->setVisible(deed == Deed::Suspend);
    if (deed == Deed::Suspend) {
        const auto &until = m_label->standing.until;
        const QDateTime usual = QDate::currentDate().addDays(usualSuspension).startOfDay();
        m_end->setMinimumDateTime(QDateTime::currentDateTime());
        m_end->setDateTime(until ? until->toLocalTime() : usual);
        m_ends->setChecked(until.has_value());
        m_end->setEnabled(m_ends->isChecked());
    }
    m_question->show();
    m_reason->setFocus();
}

void LabelLifePanel::drop()
{
    m_deed.reset();
    m_question->hide();
    m_problem->dismiss();
}

void LabelLifePanel::doIt()
{
    if (!m_deed || !m_label)
        return;
    if (m_reason->text().trimmed().isEmpty()) {
        m_problem->tell(tr("Say why: whoever looks the label up reads it."));
        m_reason->setFocus();
        return;
    }
    m_problem->dismiss();
    const auto act = [deed = *m_deed, id = m_label->label.certificateId, reason = m_reason->text(),
                      until = m_ends->isChecked() ? std::optional(m_end->dateTime().toUTC())
                                                  : std::nullopt](Workspace &w) -> Status {
        switch (deed) {
        case Deed::Suspend: return w.suspendLabel(id, reason, until);
        case Deed::Reinstate: return w.reinstateLabel(id, reason);
        case Deed::RefuseWithdrawal: return w.refuseWithdrawal(id, reason);
        case Deed::Withdraw: break;
        }
        const auto done = w.withdrawLabel(id, reason);
        return done ? Status(Ok) : Status(done.error());
    };
    m_session.act(act, this, [this, id = m_label->label.certificateId](const Status &done) {
        if (!done) {
            m_problem->tell(done.error());
            return;
        }
        drop();
        m_reason->clear();
        m_history->setFocus();
        Q_EMIT notice(tr("Recorded for %1").arg(id));
    });
}

void LabelLifePanel::showHistory(bool shown)
{
    m_history->setText(shown ? tr("Hide histor&y") : tr("Show histor&y"));
    m_table->setVisible(shown);
}

void LabelLifePanel::fillHistory()
{
    const assessment::IssuedLabel &label = m_label->label;
    QList<QStringList> rows{{when(label.issued), tr("Issued"),
                             tr("valid to %1").arg(dayInWords(label.expires)), QString(),
                             tr("Signed by %1").arg(label.signer)}};
    for (const LabelEvent &event : std::as_const(m_label->events)) {
        rows.append({when(event.at), nameOf(event.kind),
                     event.until ? when(*event.until) : event.successor, event.actor,
                     event.reason});
    }
    m_events->setRows(rows);
}

void LabelLifePanel::chooseCopy()
{
    auto *dialog =
        new QFileDialog(window(), tr("Save a copy of the label"),
                        m_label->label.certificateId + u".pdf"_s, tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &LabelLifePanel::saveCopy);
    dialog->open();
}

void LabelLifePanel::saveCopy(const QString &path)
{
    m_session.read(
        [sha256 = m_label->label.pdfSha256, path,
         problem = tr("the copy cannot be saved")](Workspace &w) -> Status {
            QBuffer pdf;
            pdf.open(QIODevice::WriteOnly);
            if (const Status read = w.readContent(sha256, pdf); !read)
                return read;
            return saveFile(path, pdf.data(), problem);
        },
        this,
        [this](const Status &done) {
            if (!done)
                m_problem->tell(done.error());
        });
}

} // namespace forms
