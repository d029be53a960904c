#include "forms/timecard.h"

#include "assessment/signing/timestampclient.h"
#include "forms/assessmentlistmodel.h"
#include "forms/flowlayout.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/text.h"
#include "forms/savedfile.h"
#include "forms/theme.h"
#include "forms/trustfiles.h"

#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Error;
using assessment::EvidenceTimeCheck;
using assessment::Ok;
using assessment::Result;
using assessment::Status;
using assessment::TimeRequest;
using assessment::Workspace;
using assessment::signing::SignerTrust;
using assessment::signing::TimestampExchange;
using assessment::signing::TrustList;
using State = EvidenceTimeCheck::State;

namespace {

const QString authorityKey = u"time/authority"_s;
const QString trustKey = u"time/trust"_s;
constexpr qsizetype mostTitles = 6;

Result<TrustList> readTrust(const QString &file)
{
    if (file.isEmpty())
        return TrustList{};
    return assessment::signing::readTrustFile(file);
}

Status write(const QString &path, const QByteArray &bytes)
{
    return saveFile(path, bytes, TimeCard::tr("the file cannot be written"));
}

Result<QByteArray> readAnswerFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{.kind = Error::Kind::Storage,
                     .what = TimeCard::tr("the answer cannot be read"),
                     .where = path,
                     .why = file.errorString()};
    }
    return file.read(assessment::signing::largestTimestamp + 1);
}

/// The time as the authority gave it: it is a statement about UTC.
QString timeInWords(const QDateTime &time)
{
    return TimeCard::tr("%1 UTC").arg(
        QLocale().toString(time.toUTC(), TimeCard::tr("d MMMM yyyy, HH:mm:ss", "date and time")));
}

QString stateInWords(const EvidenceTimeCheck &check)
{
    const bool trusted = check.signer == SignerTrust::Trusted;
    const QString time = timeInWords(check.record.time);
    switch (check.state) {
    case State::NotProved:
        return TimeCard::tr("Time not independently proved: the times of the evidence are those of "
                            "this computer's clock.");
    case State::Broken:
        return TimeCard::tr("The time stamp is damaged and proves nothing. Time not independently "
                            "proved.");
    case State::Changed:
        return (trusted ? TimeCard::tr("Proved for an older state: the evidence as it stood on %1. "
                                       "Since then %2.")
                        : TimeCard::tr("Stated for an older state: the evidence as it stood on %1. "
                                       "Since then %2."))
            .arg(time, changesInWords(check));
    case State::Stands:
        return (trusted ? TimeCard::tr("Proved: the evidence was there as it stands on %1.")
                        : TimeCard::tr("Stated, not proved: the evidence was there as it stands "
                                       "on %1."))
            .arg(time);
    }
    Q_UNREACHABLE();
}

QString trustInWords(const EvidenceTimeCheck &check)
{
    switch (check.signer) {
    case SignerTrust::Trusted: return TimeCard::tr("It leads to a root that you trust.");
    case SignerTrust::NotChecked:
        return TimeCard::tr("Whether it can be trusted was not checked: name its root below.");
    default: return TimeCard::tr("It does not lead to the root that is named below.");
    }
}

QString titlesInWords(const QString &what, const QStringList &titles)
{
    const qsizetype more = titles.size() - mostTitles;
    QString list = titles.mid(0, mostTitles).join(u", "_s);
    if (more > 0)
        list = TimeCard::tr("%1 and %n more", nullptr, int(more)).arg(list);
    return what.arg(list);
}

} // namespace

TimeCard::TimeCard(Session &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_state(new BodyText)
    , m_details(new QuietText)
    , m_problem(new ErrorBanner)
{
    m_state->setObjectName(u"timeState"_s);
    body()->setSpacing(space::unit);
    body()->addWidget(new Heading(tr("Trusted time")));
    body()->addWidget(m_state);
    body()->addWidget(m_details);
    body()->addWidget(m_form = makeForm());
    body()->addWidget(m_buttons = makeButtons());
    body()->addWidget(m_problem);
    m_details->hide();

    for (const auto &[key, field] : {std::pair(authorityKey, m_authority), {trustKey, m_trust}}) {
        session.read([key = key](Workspace &w) { return w.uiState(key); }, this,
                     [this, field = field](const Result<QString> &kept) {
                         if (kept && !kept->isEmpty() && field->text().isEmpty()) {
                             field->setText(*kept);
                             refresh();
                         }
                     });
    }
    refresh();
}

QWidget *TimeCard::makeForm()
{
    auto *part = new QWidget;
    m_authority = new QLineEdit;
    m_authority->setObjectName(u"timeAuthority"_s);
    m_authority->setPlaceholderText(u"https://"_s);
    m_authority->setAccessibleName(tr("Address of the time-stamping authority"));
    m_authority->setToolTip(tr("Whom you choose to ask (RFC 3161); it learns a digest of the "
                               "evidence and nothing else. Nobody is asked by default."));
    m_trust = new QLineEdit;
    m_trust->setObjectName(u"timeTrust"_s);
    m_trust->setPlaceholderText(tr("A .pem file the authority publishes"));
    m_trust->setAccessibleName(tr("Root certificate of the authority that you trust"));
    connect(m_authority, &QLineEdit::editingFinished, this,
            [this] { m_session.keepUiState(authorityKey, m_authority->text().trimmed()); });
    connect(m_authority, &QLineEdit::returnPressed, this, &TimeCard::ask);
    connect(m_trust, &QLineEdit::editingFinished, this, [this] {
        m_session.keepUiState(trustKey, trustFile());
        refresh();
    });
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAccessibleName(tr("Choose the root certificate of the authority"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(window(), tr("Root certificate of the authority"), {},
                                       trustFileFilter());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
            m_trust->setText(path);
            m_session.keepUiState(trustKey, path);
            refresh();
        });
        dialog->open();
    });
    auto *file = new QHBoxLayout;
    file->setSpacing(space::half);
    file->addWidget(m_trust, 1);
    file->addWidget(choose);
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Authority"), m_authority);
    form->addRow(tr("Its root"), file);
    return part;
}

QWidget *TimeCard::makeButtons()
{
    auto *part = new QWidget;
    auto *flow = new FlowLayout(part);
    const auto button = [flow](const QString &text, const QString &tip) {
        auto *one = new QPushButton(text);
        one->setToolTip(tip);
        one->setAutoDefault(false);
        flow->addWidget(one);
        return one;
    };
    m_ask = button(tr("Ask for a &time stamp"),
                   tr("Sends a digest of the evidence as it stands to the authority above"));
    m_ask->setObjectName(u"askTime"_s);
    connect(m_ask, &QPushButton::clicked, this, &TimeCard::ask);
    m_cancel = button(tr("Stop asking"), tr("Ends the question; nothing is recorded"));
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_exchange)
            m_exchange->cancel();
    });
    const auto dialog = [this](const QString &title, const QString &name, const QString &filter,
                               bool saves, void (TimeCard::*act)(const QString &)) {
        auto *asked = new QFileDialog(window(), title, name, filter);
        asked->setAttribute(Qt::WA_DeleteOnClose);
        asked->setAcceptMode(saves ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
        asked->setFileMode(saves ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
        connect(asked, &QFileDialog::fileSelected, this, act);
        asked->open();
    };
    auto *request = button(tr("Write request file…"),
                           tr("For a computer without a network: have the file answered elsewhere "
                              "and read the answer here"));
    connect(request, &QPushButton::clicked, this, [this, dialog] {
        dialog(tr("Write the request"), u"evidence.tsq"_s, tr("Time-stamp requests (*.tsq)"), true,
               &TimeCard::writeRequest);
    });
    auto *answer = button(tr("Read answer file…"), tr("The answer to such a request"));
    connect(answer, &QPushButton::clicked, this, [this, dialog] {
        dialog(tr("Read the answer"), {}, tr("Time-stamp answers (*.tsr);;All files (*)"), false,
               &TimeCard::readAnswer);
    });
    m_save = button(tr("Save time stamp…"),
                    tr("The token for other programs (openssl ts -verify -token_in)"));
    m_save->hide();
    connect(m_save, &QPushButton::clicked, this, [this, dialog] {
        dialog(tr("Save the time stamp"), u"evidence-token.der"_s,
               tr("Time-stamp tokens (*.der *.tst)"), true, &TimeCard::saveToken);
    });
    return part;
}

QString TimeCard::trustFile() const
{
    return m_trust->text().trimmed();
}

void TimeCard::refresh()
{
    m_session.read(
        [id = m_session.assessment().id,
         file = trustFile()](Workspace &w) -> Result<EvidenceTimeCheck> {
            const auto trust = readTrust(file);
            if (!trust)
                return trust.error();
            return w.checkEvidenceTime(id, *trust);
        },
        this,
        [this](const Result<EvidenceTimeCheck> &found) {
            if (found)
                tell(*found);
            else
                m_problem->tell(found.error());
        });
}

void TimeCard::tell(const EvidenceTimeCheck &check)
{
    const bool isThere = check.state != State::NotProved;
    m_state->setText(stateInWords(check));
    m_save->setVisible(isThere);
    const bool hasEvidence = !m_session.assessment().evidence.isEmpty();
    m_form->setVisible(hasEvidence || isThere);
    m_buttons->setVisible(hasEvidence || isThere);
    m_details->setVisible(isThere);
    if (!isThere)
        return;
    QStringList lines;
    if (check.state != State::Broken) {
        lines.append(
            tr("%1 says so for %n item(s). %2", nullptr, int(check.record.manifest.leaves.size()))
                .arg(check.record.authority, trustInWords(check)));
        const QString when = whenInWords(check.record.recorded, QDate::currentDate());
        lines.append(check.anchor.isEmpty()
                         ? tr("Recorded %1 by %2, who named nobody as trusted.")
                               .arg(when, check.record.recordedBy)
                         : tr("Recorded %1 by %2, who trusted %3.")
                               .arg(when, check.record.recordedBy, check.anchor));
    }
    if (!check.added.isEmpty())
        lines.append(titlesInWords(tr("Added: %1"), check.added));
    if (!check.altered.isEmpty())
        lines.append(titlesInWords(tr("Changed: %1"), check.altered));
    if (!check.removed.isEmpty())
        lines.append(titlesInWords(tr("Removed: %1"), check.removed));
    if (check.signer != SignerTrust::NotChecked || check.state == State::Broken)
        lines += check.reasons;
    m_details->setText(lines.join(u'\n'));
}

void TimeCard::setAsking(bool asking)
{
    m_ask->setEnabled(!asking);
    m_cancel->setVisible(asking);
    if (asking)
        m_state->setText(tr("Asking %1 …").arg(m_authority->text().trimmed()));
}

void TimeCard::finish(const Status &done)
{
    setAsking(false);
    if (!done && done.error().kind != Error::Kind::Cancelled)
        m_problem->tell(done.error());
    refresh();
}

void TimeCard::ask()
{
    m_problem->dismiss();
    if (m_exchange)
        return;
    const QUrl url(m_authority->text().trimmed(), QUrl::StrictMode);
    if (const Status possible = assessment::signing::checkAuthority(url); !possible) {
        m_problem->tell(possible.error());
        m_authority->setFocus();
        return;
    }
    m_session.keepUiState(authorityKey, m_authority->text().trimmed());
    setAsking(true);
    m_session.read([id = m_session.assessment().id](Workspace &w) { return w.timeRequest(id); },
                   this,
                   [this](const Result<TimeRequest> &request) {
                       if (request)
                           send(*request);
                       else
                           finish(request.error());
                   });
}

void TimeCard::send(const TimeRequest &request)
{
    const QUrl url(m_authority->text().trimmed(), QUrl::StrictMode);
    m_exchange =
        new TimestampExchange(url, request.der, assessment::signing::usualTimestampWait, this);
    connect(m_exchange, &TimestampExchange::finished, this,
            [this, request, source = url.toString()](const Result<QByteArray> &response) {
                m_exchange->deleteLater();
                m_exchange = nullptr;
                if (response)
                    record(request, *response, source);
                else
                    finish(response.error());
            });
    m_exchange->begin();
}

void TimeCard::record(const TimeRequest &request, const QByteArray &response, const QString &source)
{
    m_session.act(
        [id = m_session.assessment().id, request, response, source,
         file = trustFile()](Workspace &w) -> Status {
            const auto trust = readTrust(file);
            if (!trust)
                return trust.error();
            const auto made = w.recordTime(id, request, response, *trust, source);
            return made ? Status(Ok) : Status(made.error());
        },
        this, [this](const Status &done) { finish(done); });
}

void TimeCard::writeRequest(const QString &path)
{
    m_problem->dismiss();
    m_session.read(
        [id = m_session.assessment().id, path](Workspace &w) -> Status {
            const auto request = w.timeRequest(id);
            if (!request)
                return request.error();
            if (const Status kept = w.keepTimeRequest(id, *request); !kept)
                return kept;
            return write(path, request->der);
        },
        this, [this](const Status &done) { finish(done); });
}

void TimeCard::readAnswer(const QString &path)
{
    m_problem->dismiss();
    m_session.act(
        [id = m_session.assessment().id, path, file = trustFile()](Workspace &w) -> Status {
            const auto trust = readTrust(file);
            if (!trust)
                return trust.error();
            const auto response = readAnswerFile(path);
            if (!response)
                return response.error();
            const auto made = w.recordTimeResponse(id, *response, *trust);
            return made ? Status(Ok) : Status(made.error());
        },
        this, [this](const Status &done) { finish(done); });
}

void TimeCard::saveToken(const QString &path)
{
    m_problem->dismiss();
    m_session.read(
        [id = m_session.assessment().id, path](Workspace &w) -> Status {
            const auto check = w.checkEvidenceTime(id, {});
            return check ? write(path, check->record.token) : Status(check.error());
        },
        this, [this](const Status &done) { finish(done); });
}

} // namespace forms
