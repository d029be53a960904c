#include "forms/provisionreview.h"

#include "forms/noteline.h"
#include "forms/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::ReviewStatus;
using assessment::Status;
using assessment::Workspace;

ProvisionReview::ProvisionReview(Session &session, const QString &provision, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_provision(provision)
    , m_accept(new QPushButton(Theme::icon(u"object-select"_s), tr("Accept")))
    , m_sendBack(new QPushButton(Theme::icon(u"process-stop"_s), tr("Send back…")))
    , m_reason(new QLineEdit)
    , m_problem(new NoteLine(NoteLine::Kind::Problem))
{
    m_accept->setAutoDefault(false);
    m_accept->setToolTip(tr("Accept the answer to %1").arg(provision));
    m_accept->setAccessibleName(m_accept->toolTip());
    m_sendBack->setAutoDefault(false);
    m_sendBack->setToolTip(
        tr("Send the answer to %1 back to the assessor, with a reason").arg(provision));
    m_sendBack->setAccessibleName(m_sendBack->toolTip());
    m_reason->setPlaceholderText(tr("What has to be mended; the assessor sees it here"));
    m_reason->setAccessibleName(tr("Why the answer to %1 is sent back").arg(provision));
    m_reason->hide();
    connect(m_accept, &QPushButton::clicked, this, &ProvisionReview::accept);
    connect(m_sendBack, &QPushButton::clicked, this, &ProvisionReview::sendBack);
    connect(m_reason, &QLineEdit::returnPressed, this, &ProvisionReview::sendBack);

    auto *caption = new QLabel(tr("Review"));
    caption->setToolTip(tr("The answer waits for a decision"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::unit);
    row->addWidget(caption);
    row->addWidget(m_accept);
    row->addWidget(m_reason, 1);
    row->addWidget(m_sendBack);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addLayout(row);
    column->addWidget(m_problem);
    refresh();
}

void ProvisionReview::refresh()
{
    const assessment::Assessment &now = m_session.assessment();
    const bool waits = now.answers.value(m_provision).status == ReviewStatus::Submitted
                       && now.status != ReviewStatus::Draft;
    if (!waits) {
        m_reason->clear();
        m_problem->say({});
        askForReason(false);
    }
    setVisible(waits);
}

void ProvisionReview::askForReason(bool asked)
{
    m_reason->setVisible(asked);
    m_sendBack->setText(asked ? tr("Send back") : tr("Send back…"));
}

void ProvisionReview::accept()
{
    decide([id = m_session.assessment().id, provision = m_provision](Workspace &w) {
        return w.accept(id, provision);
    });
}

void ProvisionReview::sendBack()
{
    if (!m_reason->isVisibleTo(this) || m_reason->text().trimmed().isEmpty()) {
        if (m_reason->isVisibleTo(this))
            m_problem->say(tr("Say why: the assessor has to know what to mend."));
        askForReason(true);
        m_reason->setFocus();
        return;
    }
    decide([id = m_session.assessment().id, provision = m_provision,
            reason = m_reason->text()](Workspace &w) { return w.reject(id, provision, reason); });
}

void ProvisionReview::decide(const Session::Act &act)
{
    m_problem->say({});
    m_session.act(act, this, [this](const Status &done) {
        if (!done)
            m_problem->say(done.error().message());
        else
            refresh();
    });
}

} // namespace forms
