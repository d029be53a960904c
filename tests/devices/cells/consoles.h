#pragma once

#include "devices/matrix.h"

namespace matrix {

/// The tests of what a console shows, asks and bears, on Linux and on U-Boot for two architectures.
inline QList<Lane> consoleLanes()
{
    using namespace Qt::StringLiterals;
    const QString leak = u"secret-in-console-output"_s;
    const auto fuzzed = [](const Cell &cell, const QString &cases) {
        return cell.set(u"cases"_s, cases)
            .set(u"answer-seconds"_s, u"8"_s)
            .set(u"boot-seconds"_s, u"60"_s);
    };
    const auto soon = [](const Cell &cell) { return cell.set(u"quiet-seconds"_s, u"4"_s); };

    return {
        // Those that take longest come first.
        Lane(u"fragile-linux"_s,
             {
                 fuzzed(fails(u"DT-36"_s, {u"crash"_s}), u"1"_s).saying(u"segmentation fault"_s),
                 fuzzed(fails(u"DT-38"_s, {u"crash"_s}), u"1"_s).saying(u"segmentation fault"_s),
             }),
        Lane(u"naive-linux"_s,
             {
                 fuzzed(fails(u"DT-36"_s, {u"executed"_s}), u"3"_s),
                 fuzzed(fails(u"DT-38"_s, {u"crash"_s}), u"3"_s)
                     .set(u"answer-seconds"_s, u"4"_s)
                     .saying(u"no answer"_s),
             }),
        Lane(u"hardened-linux"_s,
             {
                 passes(u"DT-01"_s, {u"login-gate"_s}),
                 passes(u"DT-04"_s, {u"lock-out-seen"_s}),
                 soon(passes(u"DT-19"_s)),
                 passes(u"DT-26"_s),
                 // A lock that lasts for longer than the run waits is neither a crash nor a pass.
                 fuzzed(concludesNothing(u"DT-36"_s), u"4"_s)
                     .set(u"lock-seconds"_s, u"1"_s)
                     .because(u"locked, as it said"_s),
             }),
        Lane(u"guarded-linux"_s,
             {fuzzed(passes(u"DT-36"_s), u"8"_s), fuzzed(passes(u"DT-38"_s), u"6"_s)}),
        Lane(u"weak-linux"_s,
             {
                 fails(u"DT-01"_s, {u"banner-reveals-secret"_s, u"login-gate"_s}),
                 fails(u"DT-04"_s, {u"default-credentials-accepted"_s}),
                 soon(fails(u"DT-19"_s, {leak, leak, leak, leak})),
                 passes(u"DT-26"_s),
             }),
        Lane(u"loose-linux"_s,
             {
                 fails(u"DT-04"_s, {u"login-without-password"_s}),
                 soon(fails(u"DT-19"_s, {leak})).saying(u"password hash"_s),
                 fails(u"DT-23"_s, {u"listener"_s, u"listener-as-root"_s}),
             }),
        Lane(u"open-linux"_s,
             {
                 fails(u"DT-01"_s, {u"shell-without-login"_s}),
                 concludesNothing(u"DT-04"_s, {u"no-login-gate"_s}),
             }),
        // Neither has a console once it has started: there is nothing to judge, and that is no
        // pass.
        Lane(u"weak-uboot"_s,
             {
                 fails(u"DT-26"_s, {u"boot-loader-open"_s}).flawed(u"any key stops it"_s),
                 soon(concludesNothing(u"DT-01"_s)).set(u"answer-seconds"_s, u"3"_s),
             }),
        Lane(u"hardened-uboot"_s, {passes(u"DT-26"_s), soon(passes(u"DT-19"_s))}),
        Lane(u"falling-uboot"_s, {fails(u"DT-26"_s, {u"boot-loader-open"_s})
                                      .flawed(u"falls to its prompt when nothing starts"_s)}),
    };
}

} // namespace matrix
