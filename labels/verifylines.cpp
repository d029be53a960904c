#include "labels/verifylines.h"

#include "assessment/language/language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using assessment::signing::SignerTrust;

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::Verification)
};

QString dateText(QDate date)
{
    return assessment::dayInWords(date);
}

/// A status that makes a label wrong, whatever else is right.
bool isAgainst(const QString &status)
{
    return status == LabelStatus::expired || status == LabelStatus::withdrawn
           || status == LabelStatus::suspended || status == LabelStatus::superseded;
}

/// The status was asked for and there is no answer.
bool isOpen(const Verification &verification)
{
    return verification.status == LabelStatus::stale
           || (verification.statusAsked && verification.status == LabelStatus::notChecked);
}

} // namespace

Verification unreadable(const QString &name)
{
    return {.file = name,
            .overall = Overall::CannotTell,
            .integrity = Integrity::unreadable,
            .structure = Structure::notConforming,
            .signer = Signer::notChecked,
            .time = Time::claimed,
            .status = LabelStatus::notChecked,
            .level = u"none"_s,
            .stamp = {},
            .log = LabelLog::notChecked,
            .reasons = {},
            .record = {}};
}

void judgeSigner(Verification &verification, SignerTrust trust)
{
    switch (trust) {
    case SignerTrust::Trusted: verification.signer = Signer::trusted; return;
    case SignerTrust::Untrusted: verification.signer = Signer::untrusted; return;
    case SignerTrust::Revoked: verification.signer = Signer::revoked; return;
    case SignerTrust::NotChecked: verification.signer = Signer::notChecked; return;
    case SignerTrust::Expired:
        verification.signer = Signer::expired;
        verification.time = Time::outsideValidity;
        return;
    case SignerTrust::NotYetValid:
        verification.signer = Signer::untrusted;
        verification.time = Time::outsideValidity;
        return;
    }
}

void judgeDates(Verification &verification, QDate issued, QDate expires, const QDateTime &at)
{
    const QDate today = at.toUTC().date();
    if (today > expires) {
        verification.status = LabelStatus::expired;
        verification.time = Time::outsideValidity;
        verification.reasons.append(Text::tr("The label expired on %1.").arg(dateText(expires)));
    } else if (today < issued) {
        verification.time = Time::outsideValidity;
        verification.reasons.append(
            Text::tr("The label was not issued before %1.").arg(dateText(issued)));
    }
}

void outsideCertificate(Verification &verification)
{
    verification.time = Time::outsideValidity;
    verification.structure = Structure::notConforming;
    verification.reasons.append(
        Text::tr("The certificate of the signer was not valid on the day of issue."));
}

void decide(Verification &verification)
{
    const bool unread = verification.integrity == Integrity::unreadable;
    const bool expiredSigner = verification.signer == Signer::expired;
    const bool wrong = verification.integrity != Integrity::intact
                       || verification.structure != Structure::conforming
                       || verification.signer == Signer::revoked
                       || isAgainst(verification.status)
                       // before the first day of the label or of its signer
                       || (verification.time == Time::outsideValidity && !expiredSigner);
    if (wrong && !unread)
        verification.overall = Overall::Invalid;
    else if (unread || verification.signer != Signer::trusted || isOpen(verification))
        // An unknown signer may be genuine; an expired one may have signed in time.
        verification.overall = Overall::CannotTell;
    else
        verification.overall = Overall::Valid;
}

} // namespace labels
