#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace assessment {

/// A law that the UK government's policy paper of October 2018 names for a guideline of the Code.
struct LawLink
{
    int guideline = 0; ///< 1 to 13
    QString law;       ///< as the policy paper calls it
    QString why;       ///< own reading of what the two have in common
    QString since;     ///< what has become of the law since; may be empty
    QString source;    ///< where it says so
    QDate asOf;        ///< the day of the policy paper

    friend bool operator==(const LawLink &, const LawLink &) = default;
};

/// All of them, by guideline; guidelines 2, 7 and 12 have none. Any thread.
QList<LawLink> lawLinks();

} // namespace assessment
