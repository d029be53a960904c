#pragma once

#include "assessment/model/assessment.h"
#include "assessment/store/act.h"

namespace assessment {

// What is kept of an answer beside what it says: the text it was given for (table answer_text)
// and whether it came over from another version or scheme (tables inherited_answer and
// inferred_answer).

/// Reads the answers of \a assessment, whose id, scheme and schemeDigest are set. An answer from
/// before texts were remembered was given for the catalogue its assessment was begun with: if that
/// is not the one we have, nobody can say that the text is the same, so it counts as another one.
Status readAnswers(Database &database, Assessment &assessment);

/// The answer to \a provision was given anew, for the text as it is now.
Status rememberText(Act &act, const QString &assessment, const QString &provision);

/// The answer holds as it is, for the text as it is now. Returns whether that had been in question;
/// NotFound when there is no answer.
Result<bool> confirmAnswer(Act &act, const QString &assessment, const QString &provision);

/// The answer came over from another version, where it was given for the text \a sha256.
Status inheritAnswer(Act &act, const QString &assessment, const QString &provision,
                     const QByteArray &sha256);

/// The answer was inferred as \a inference says, for the text as it is now.
Status inferAnswer(Act &act, const QString &assessment, const QString &provision,
                   const Inference &inference);

/// The answer was taken back.
Status forgetAnswer(Act &act, const QString &assessment, const QString &provision);

} // namespace assessment
