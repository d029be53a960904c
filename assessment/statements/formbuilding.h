#pragma once

#include "assessment/statements/statementform.h"

namespace assessment::statementforms {

// The forms, one function each; statementForm() is what everybody else asks.
StatementForm psti();
StatementForm codePledge();
StatementForm nistSheet();
StatementForm usRegister();
StatementForm singaporeCls();
StatementForm japanJcStar();
StatementForm germanBsi();

// What several of them have.

/// The product and who makes it: "product", "firmware", "manufacturer", "contact".
StatementSection productSection(const QString &basis = {});
/// "supportUntil", and what a sheet for another scheme says of the same day.
StatementField supportField(const QString &basis, StatementField::Need need);
/// Who signs: "signatory", "function", "place"; the day is that of the signature.
StatementSection signingSection(const QString &basis = {});
StatementField textField(const QString &id, const QString &title, const QString &hint,
                         StatementField::Need need);
QList<StatementChoice> yesAndNo();
/// A consumer product that connects to something: what all schemes here are about.
StatementQuestion consumerQuestion();

} // namespace assessment::statementforms
