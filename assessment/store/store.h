#pragma once

#include "assessment/clock.h"
#include "assessment/store/act.h"
#include "assessment/store/actrules.h"

#include <QMap>

namespace assessment {

/// An open workspace file: the connection, who acts, and what time it is. Whatever knows how one
/// kind of record lies in the file is given this.
struct Store
{
    Database database;
    QMap<QString, TableShape> tables;
    QString actor;
    Clock clock;

    QDate today() const { return clock().toUTC().date(); }

    /// Begins the act \a name about \a subject, by the actor, now; refused when the actor's roles
    /// do not allow it.
    Result<Act> begin(const QString &name, const QString &subject)
    {
        auto act = Act::begin(database, tables,
                              {.name = name, .subject = subject, .actor = actor, .time = clock()});
        if (!act)
            return act;
        if (const Status may = mayAct(*act, name); !may)
            return may.error();
        return act;
    }
};

} // namespace assessment
