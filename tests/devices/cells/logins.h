#pragma once

#include "devices/matrix.h"

namespace matrix {

/// The tests of logins and identities: one unit against another, after a reset, and by guessing.
inline QList<Lane> loginLanes()
{
    using namespace Qt::StringLiterals;
    const QString unitB = u"Connect the second unit"_s;
    const QString change = u"Try to change"_s;
    const QString soundPassword = u"@sound-linux.password"_s;
    const auto trial = [&](const Cell &cell) {
        return cell.secret(u"password-a"_s, soundPassword);
    };
    const auto identity = [&](const Cell &cell, const QString &second) {
        return cell.after(u"unit a"_s)
            .secret(u"password"_s, soundPassword)
            .secret(u"password-b"_s, u'@' + second + u".password"_s);
    };
    const auto reset = [](const Cell &cell) {
        return cell.after(u"fresh"_s).set(u"reset-command"_s, u"{rig} reset"_s);
    };
    const QString two = u"identity-read"_s;

    return {
        Lane(u"sound-linux"_s,
             {
                 trial(passes(u"DT-03"_s).asked(unitB, 0, u"unit b"_s)),
                 trial(concludesNothing(u"DT-03"_s).asked(unitB, 1).because(u"one sample"_s)),
                 identity(passes(u"DT-08"_s, {two, two}), u"second-linux"_s)
                     .asked(unitB, 0, u"unit b"_s)
                     .asked(change, 0),
                 identity(fails(u"DT-08"_s, {two, two, u"identity-writable"_s}), u"second-linux"_s)
                     .asked(unitB, 0, u"unit b"_s)
                     .asked(change, 1),
                 identity(concludesNothing(u"DT-08"_s), u"second-linux"_s)
                     .asked(unitB, 1)
                     .because(u"one sample"_s),
             },
             u"second-linux"_s),
        Lane(u"sound-linux"_s,
             {
                 trial(fails(u"DT-03"_s, {u"shared-password"_s}).asked(unitB, 0, u"unit b"_s)),
                 identity(fails(u"DT-08"_s, {two, u"same-identity"_s}), u"twin-linux"_s)
                     .asked(unitB, 0, u"unit b"_s)
                     .asked(change, 0),
             },
             u"twin-linux"_s),
        Lane(u"sound-linux"_s,
             {trial(fails(u"DT-03"_s, {u"shared-first-password"_s}).asked(unitB, 0, u"unit b"_s))},
             u"alike-linux"_s),
        Lane(u"sound-linux"_s,
             {trial(
                 concludesNothing(u"DT-03"_s, {u"no-login-gate"_s}).asked(unitB, 0, u"unit b"_s))},
             u"open-linux"_s),
        Lane(u"sound-linux"_s,
             {
                 passes(u"DT-07"_s, {u"lock-out-seen"_s}).set(u"attempts"_s, u"5"_s),
                 reset(passes(u"DT-05"_s, {u"choice-forced"_s})),
             }),
        Lane(u"careless-linux"_s,
             {
                 fails(u"DT-07"_s, {u"no-throttling"_s})
                     .set(u"attempts"_s, u"4"_s)
                     .flawed(u"always the same delay"_s),
                 reset(fails(u"DT-05"_s, {u"default-after-reset"_s})).saying(u"entry 1"_s),
             }),
        Lane(u"broken-linux"_s,
             {
                 concludesNothing(u"DT-07"_s, {u"fell-silent"_s})
                     .set(u"silence-seconds"_s, u"12"_s)
                     .because(u"fell silent"_s),
                 reset(fails(u"DT-05"_s, {u"shell-after-reset"_s})),
             }),
        Lane(u"naive-linux"_s, {fails(u"DT-07"_s, {u"no-throttling"_s})
                                    .set(u"attempts"_s, u"4"_s)
                                    .flawed(u"no delay at all"_s)}),
        Lane(u"odd-linux"_s,
             {
                 passes(u"DT-07"_s, {u"delay-grows"_s}).set(u"attempts"_s, u"3"_s),
                 reset(passes(u"DT-05"_s)).set(u"attempts"_s, u"2"_s),
             }),
    };
}

} // namespace matrix
