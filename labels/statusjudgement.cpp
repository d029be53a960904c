#include "labels/statusjudgement.h"

#include "labels/verifylines.h"

#include "assessment/language/language.h"
#include "assessment/signing/jwscheck.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using assessment::LabelState;
using namespace assessment::signing;

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::StatusJudgement)
};

// Clocks differ; a list that is a few minutes ahead of us was made now.
constexpr qint64 allowedSkewSeconds = 300;

QString timeText(const QDateTime &time)
{
    return assessment::timeInWords(time.toUTC()) + u" UTC"_s;
}

QString dateText(const QDateTime &time)
{
    return assessment::dayInWords(time.toUTC().date());
}

bool belongsTogether(const GivenStatus &status, const QByteArray &labelSigner)
{
    const auto signer = describeCertificate(labelSigner);
    return signer
           && (signer->keyId == status.signer.keyId
               || (!status.issuerDer.isEmpty() && wasIssuedBy(labelSigner, status.issuerDer)));
}

/// Why the list says nothing about the label; "" when it does.
QString whyNotChecked(const GivenStatus &status, const StatusQuestion &question)
{
    if (!status.counts)
        return Text::tr("The status list does not count: %1").arg(status.reasons.join(u' '));
    if (!belongsTogether(status, question.signerDer))
        return Text::tr("The status list is that of another issuer (%1), so the status was not "
                        "checked.")
            .arg(status.list.issuer);
    if (question.at.secsTo(status.list.issued) > allowedSkewSeconds)
        return Text::tr("The status list was made on %1, after the time of this check.")
            .arg(timeText(status.list.issued));
    const auto entry = status.list.labels.constFind(question.certificateId);
    if (entry == status.list.labels.constEnd())
        return Text::tr("The label is not in the status list.");
    if (entry->expires != question.expires)
        return Text::tr("The status list names another last day for the label, so the status was "
                        "not checked.");
    return {};
}

QString because(const QString &reason)
{
    return reason.isEmpty() ? QString() : u' ' + Text::tr("Reason given: %1").arg(reason);
}

/// What the entry says, in a sentence; "" for a label in force.
QString sentenceOf(const StatusEntry &entry, const QDateTime &at)
{
    switch (entry.state) {
    case LabelState::Suspended:
        if (!entry.until)
            return Text::tr("The label has been suspended since %1, until further notice.")
                       .arg(dateText(entry.since))
                   + because(entry.reason);
        if (at < *entry.until)
            return Text::tr("The label is suspended until %1.").arg(timeText(*entry.until))
                   + because(entry.reason);
        return {};
    case LabelState::Withdrawn:
        return Text::tr("The label was withdrawn on %1.").arg(dateText(entry.since))
               + because(entry.reason);
    case LabelState::Superseded:
        return Text::tr("The label was replaced by %1 on %2.")
                   .arg(entry.supersededBy, dateText(entry.since))
               + because(entry.reason);
    case LabelState::Issued:
    case LabelState::Draft:
    case LabelState::Expired: return {};
    }
    Q_UNREACHABLE();
}

QLatin1StringView lineOf(LabelState state)
{
    switch (state) {
    case LabelState::Suspended: return LabelStatus::suspended;
    case LabelState::Withdrawn: return LabelStatus::withdrawn;
    case LabelState::Superseded: return LabelStatus::superseded;
    case LabelState::Issued:
    case LabelState::Draft:
    case LabelState::Expired: return LabelStatus::valid;
    }
    Q_UNREACHABLE();
}

} // namespace

void judgeStatus(Verification &verification, const GivenStatus &status,
                 const StatusQuestion &question)
{
    verification.statusAsked = true;
    const bool expired = verification.status == LabelStatus::expired;
    if (const QString why = whyNotChecked(status, question); !why.isEmpty()) {
        verification.reasons.append(why);
        return;
    }
    const StatusEntry &entry = *status.list.labels.constFind(question.certificateId);
    const QString sentence = sentenceOf(entry, question.at);
    const QLatin1StringView line = sentence.isEmpty() ? LabelStatus::valid : lineOf(entry.state);
    const bool final = line == LabelStatus::withdrawn || line == LabelStatus::superseded;
    if (question.at > status.list.nextUpdate && !final) {
        if (expired)
            return;
        verification.status = LabelStatus::stale;
        verification.reasons.append(
            Text::tr("The status list is as of %1 and ran out on %2; get a newer one.")
                .arg(dateText(status.list.issued), timeText(status.list.nextUpdate)));
        if (!sentence.isEmpty())
            verification.reasons.append(Text::tr("It said: %1").arg(sentence));
        return;
    }
    if (expired && (line == LabelStatus::valid || line == LabelStatus::suspended))
        return;
    verification.status = line;
    if (!sentence.isEmpty())
        verification.reasons.append(sentence);
}

} // namespace labels
