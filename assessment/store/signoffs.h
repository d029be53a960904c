#pragma once

#include "assessment/model/signoff.h"
#include "assessment/signing/signoff.h"
#include "assessment/store/store.h"

#include <QCoreApplication>

#include <optional>

namespace assessment {

/// Sign-offs: an accepted assessment, signed as it stands under the lock of the act, together with
/// where the custody log stood. A sign-off never changes and never goes; it stops standing when the
/// assessment is no longer what was signed.
class SignOffs
{
    Q_DECLARE_TR_FUNCTIONS(assessment::SignOffs)

public:
    explicit SignOffs(Store &store) : m_store(store) {}

    /// For a lab neither signer nor decider may be an assessor (four eyes).
    Result<SignOff> sign(const QString &assessment, const signing::Identity &identity);
    /// The newest sign-off of \a assessment; nothing when there is none.
    Result<std::optional<SignOff>> newest(const QString &assessment);
    Result<SignOffFiles> files(const QString &assessment);
    Result<signing::SignOffCheck> check(const QString &assessment, const signing::TrustList &trust);

private:
    Status maySign(const Assessment &assessment, const QString &actor);
    /// No placeholder is signed, and no IXIT with gaps: see lintBeforeSignOff().
    Status mayBeSigned(const Assessment &assessment);
    Status look(signing::SignOffCheck &check, const Assessment &now,
                const signing::TrustList &trust);
    Result<bool> holds(const QJsonObject &checkpoint);
    Status readChanges(signing::SignOffCheck &check, const Assessment &now);

    Store &m_store;
};

} // namespace assessment
