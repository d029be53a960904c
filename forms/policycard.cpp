#include "forms/policycard.h"

#include "forms/assessmentlistmodel.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/text.h"
#include "forms/savedfile.h"
#include "forms/theme.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Error;
using assessment::PolicyInForce;
using assessment::PolicyReview;
using assessment::Result;
using assessment::Status;
using assessment::VerdictPolicy;
using assessment::Workspace;

namespace {

constexpr int mostReviews = 8;        ///< named; the others are counted
constexpr qint64 mostBytes = 1 << 20; ///< read of a file; the engine takes less

/// What \a policy does otherwise than the built-in one, a line for each.
QString differencesOf(const VerdictPolicy &policy)
{
    if (policy.sha256 == assessment::builtInVerdictPolicy().sha256)
        return PolicyCard::tr("This is the built-in policy.");
    QStringList lines;
    for (const QString &difference : differencesInWords(policy))
        lines.append(u"• "_s + difference);
    if (lines.isEmpty())
        return PolicyCard::tr("It judges as the built-in policy does.");
    lines.prepend(PolicyCard::tr("Otherwise than the built-in policy:"));
    return lines.join(u'\n');
}

Result<QByteArray> textOf(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly))
        return file.read(mostBytes);
    return Error{.kind = Error::Kind::Storage,
                 .what = PolicyCard::tr("the verdict policy cannot be used"),
                 .where = path,
                 .why = file.error() == QFile::NoError ? PolicyCard::tr("it is not a file")
                                                       : file.errorString(),
                 .advice = PolicyCard::tr("choose another one")};
}

} // namespace

PolicyCard::PolicyCard(Session &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_state(new BodyText)
    , m_differences(new BodyText)
    , m_consequence(new QuietText)
    , m_file(new QPushButton(Theme::icon(u"document-open"_s), tr("Choose a &file…")))
    , m_builtIn(new QPushButton(tr("&Use the built-in policy")))
    , m_copy(new QPushButton(tr("Save its te&xt…")))
    , m_problem(new ErrorBanner)
{
    m_file->setToolTip(tr("A verdict policy (JSON); it is checked in full before it counts"));
    m_copy->setToolTip(tr("As a file, to hand on or to begin a policy of your own from"));
    connect(m_file, &QPushButton::clicked, this, &PolicyCard::chooseFile);
    connect(m_copy, &QPushButton::clicked, this, &PolicyCard::chooseCopy);
    connect(m_builtIn, &QPushButton::clicked, this, [this] {
        consider({.text = {}, .where = {}, .policy = assessment::builtInVerdictPolicy()});
    });
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(space::unit);
    for (QPushButton *button : {m_file, m_builtIn, m_copy})
        buttons->addWidget(button, 0, Qt::AlignLeft);

    body()->setSpacing(space::two);
    body()->addWidget(new Heading(tr("Verdict policy of the test groups")));
    body()->addWidget(new BodyText(
        tr("How the verdicts on declared items make the verdict of a test group, and these the "
           "overall one (ETSI TS 103 701). It counts for every assessment of this workspace in "
           "which anything is declared. No policy lets anything pass that is missing.")));
    body()->addWidget(m_state);
    body()->addWidget(m_differences);
    body()->addWidget(m_consequence);
    body()->addWidget(buildQuestion());
    body()->addWidget(m_problem);
    body()->addLayout(buttons);
}

QWidget *PolicyCard::buildQuestion()
{
    m_question = new QWidget;
    m_questionText = new BodyText;
    m_yes = new QPushButton(tr("&Judge by it"));
    auto *no = new QPushButton(tr("&Leave it as it is"));
    connect(m_yes, &QPushButton::clicked, this, [this] {
        if (m_offer)
            set(*m_offer);
    });
    connect(no, &QPushButton::clicked, this, [this] {
        drop();
        m_file->setFocus();
    });
    auto *layout = new QVBoxLayout(m_question);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit);
    layout->addWidget(m_questionText);
    layout->addWidget(m_yes, 0, Qt::AlignLeft);
    layout->addWidget(no, 0, Qt::AlignLeft);
    m_question->hide();
    return m_question;
}

void PolicyCard::read()
{
    m_session.read(
        [](Workspace &w) -> Result<Reading> {
            const Result<PolicyInForce> now = w.verdictPolicy();
            if (!now)
                return now.error();
            const auto reviews = w.reviewsUnderPolicy();
            if (!reviews)
                return reviews.error();
            return Reading{.now = *now, .reviews = *reviews};
        },
        this,
        [this](const Result<Reading> &reading) {
            if (reading) {
                show(*reading);
                return;
            }
            m_problem->tell(reading.error());
            m_state->setText(tr("Which policy counts cannot be told."));
            m_differences->hide();
            m_consequence->hide();
            m_builtIn->setVisible(true); // the way out
            m_copy->setVisible(false);
        });
}

void PolicyCard::show(const Reading &reading)
{
    const PolicyInForce &now = reading.now;
    m_text = now.text;
    m_state->setText(now.isBuiltIn ? tr("The built-in policy counts: “%1”.").arg(now.policy.title)
                                   : tr("“%1” counts. Set by %2: %3.")
                                         .arg(now.policy.title, now.changedBy,
                                              whenInWords(now.changed, QDate::currentDate())));
    m_differences->setText(differencesOf(now.policy));
    m_differences->setVisible(!now.isBuiltIn);
    m_consequence->setText(
        tr("Another policy opens %n review(s) again.", nullptr, int(reading.reviews.size())));
    m_consequence->setVisible(!reading.reviews.isEmpty());
    m_builtIn->setVisible(!now.isBuiltIn);
    m_copy->setVisible(true);
}

void PolicyCard::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a verdict policy"), {},
                                   tr("Verdict policies (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PolicyCard::choose);
    dialog->open();
}

void PolicyCard::choose(const QString &path)
{
    drop();
    m_session.read(
        [path](Workspace &) -> Result<Offer> {
            const Result<QByteArray> text = textOf(path);
            if (!text)
                return text.error();
            const QString where = QFileInfo(path).fileName();
            const Result<VerdictPolicy> policy = assessment::readVerdictPolicy(*text, where);
            if (!policy)
                return policy.error();
            return Offer{.text = *text, .where = where, .policy = *policy};
        },
        this,
        [this](const Result<Offer> &offer) {
            if (offer)
                consider(*offer);
            else
                m_problem->tell(offer.error());
        });
}

/// Nobody is asked where no review is lost: undo takes it back.
void PolicyCard::consider(const Offer &offer)
{
    drop();
    m_session.read([](Workspace &w) { return w.reviewsUnderPolicy(); }, this,
                   [this, offer](const Result<QList<PolicyReview>> &reviews) {
                       if (!reviews)
                           m_problem->tell(reviews.error());
                       else if (reviews->isEmpty())
                           set(offer);
                       else
                           ask(offer, *reviews);
                   });
}

void PolicyCard::ask(const Offer &offer, const QList<PolicyReview> &reviews)
{
    m_offer = offer;
    QStringList lines{tr("“%1”").arg(offer.policy.title), differencesOf(offer.policy), QString(),
                      tr("These become drafts again and are to be reviewed by it:")};
    for (const PolicyReview &review : reviews.mid(0, mostReviews)) {
        lines.append(
            u"• "_s
            + tr("%1 %2, now %3")
                  .arg(review.assessment, review.product, nameOf(review.status).toLower()));
    }
    if (reviews.size() > mostReviews)
        lines.append(tr("and %n more", nullptr, int(reviews.size()) - mostReviews));
    m_questionText->setText(lines.join(u'\n'));
    m_question->show();
    m_yes->setFocus();
}

void PolicyCard::set(Offer offer)
{
    drop();
    m_session.act(
        [offer = std::move(offer)](Workspace &w) -> Status {
            const auto opened = offer.text.isEmpty() ? w.resetVerdictPolicy()
                                                     : w.setVerdictPolicy(offer.text, offer.where);
            return opened ? Status(assessment::Ok) : Status(opened.error());
        },
        this,
        [this](const Status &done) {
            if (!done)
                m_problem->tell(done.error());
            read();
            m_file->setFocus();
        });
}

void PolicyCard::drop()
{
    m_offer.reset();
    m_question->hide();
    m_problem->dismiss();
}

void PolicyCard::chooseCopy()
{
    auto *dialog = new QFileDialog(window(), tr("Save the verdict policy"), {},
                                   tr("Verdict policies (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"verdict-policy.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PolicyCard::writeCopy);
    dialog->open();
}

void PolicyCard::writeCopy(const QString &path)
{
    m_session.read(
        [path, text = m_text](Workspace &) -> Status {
            return saveFile(path, text, tr("the verdict policy was not saved"));
        },
        this,
        [this](const Status &done) {
            if (!done)
                m_problem->tell(done.error());
        });
}

} // namespace forms
