#pragma once

#include "assessment/model/labeloverview.h"

#include <QIcon>

namespace forms {

/// Words for the two forms of a label.
QString kindName(assessment::LabelKind kind);

/// How a label stands, in one line: "Suspended until 1 January 2027, 10:00". Times are those of the
/// desk.
QString standingInWords(const assessment::LabelOverview &label);

/// A shape of its own for each state, so that colour is never needed to tell them apart.
QIcon stateIcon(assessment::LabelState state);

/// "8 December 2026"
QString dayInWords(QDate day);

/// What the start page says of labels that end soon; "" while none does.
QString labelsEndingInWords(const QList<assessment::LabelOverview> &labels, QDate today);

} // namespace forms
