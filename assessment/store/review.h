#pragma once

#include "assessment/scheme/scheme.h"
#include "assessment/store/store.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace assessment {

/// The row of assessment \a id; NotFound when there is none.
Result<QJsonObject> assessmentRow(Act &act, const QString &id);

/// What an edit does to the review: the answers to \a provisions and the whole \a assessment are
/// drafts again, whatever the review had said.
Status voidReview(Act &act, const QString &assessment, const QStringList &provisions);

/// The log has acts on the verdict policy of the workspace under this subject.
inline constexpr QStringView verdictPolicySubject = u"verdict-policy";

/// The suppliers' components that an assessment uses or used: an SQL selection of subjects in which
/// both ? are its id. Acts on them change what its evidence is worth.
QString componentSubjects();

/// The same for each assessment that \a subject, an assessment, a product, a component or the
/// verdict policy, is about. The policy is about those in which anything is declared, also when
/// they are in the trash.
Status voidReviewsAbout(Act &act, const QString &subject);

/// Everyone who ever did an edit (see ActEffect) in \a assessment, or on its product since it
/// began, after the custody log: undoing one's work does not make one a stranger to it.
Result<QStringList> assessorsOf(Database &database, const QString &assessment);

/// Submitting, accepting and rejecting. For a lab, whoever decides must not be one of the
/// assessors (four eyes).
class Review
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Review)

public:
    explicit Review(Store &store) : m_store(store) {}

    Status submit(const QString &assessment);
    Status accept(const QString &assessment, const std::optional<QString> &provision);
    Status reject(const QString &assessment, const QString &provision, const QString &reason);

private:
    Status mayDecide(Act &act, const QString &assessment, const QJsonObject &row);
    Status acceptAll(Act &act, const QString &assessment);
    Status acceptOne(Act &act, const QString &assessment, const QString &provision);
    Result<int> countOf(const QString &assessment, const QStringList &statuses);
    Status setStatuses(Act &act, const QString &assessment, const QStringList &from,
                       const QString &to);

    Store &m_store;
};

} // namespace assessment
