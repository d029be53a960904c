#pragma once

#include "devices/matrix.h"

namespace matrix {

/// The tests that cut the power again and again, and that erase.
inline QList<Lane> enduranceLanes()
{
    using namespace Qt::StringLiterals;
    const auto lamp = [](const QString &target, const QList<Cell> &cells) {
        Lane lane = Lane(target, cells).with(u"password"_s, u'@' + target + u".password"_s);
        for (Cell &cell : lane.cells) {
            cell.before.append(u"fresh"_s);
            if (cell.test == u"DT-33") // other programs on this machine must not be a finding
                cell.settings[u"spread"_s] = u"50"_s;
            if (cell.test == u"DT-33" && !cell.settings.contains(u"cycles"_s))
                cell.settings[u"cycles"_s] = u"3"_s;
            if (cell.test == u"DT-35" && !cell.settings.contains(u"erase-shell"_s))
                cell.settings[u"erase-command"_s] = u"{rig} reset"_s;
        }
        return lane;
    };
    const QString steps = u"Were the steps"_s;
    const QString left = u"marker-left"_s;
    const QString chosen = u"Quiet-Meadow-77"_s;

    return {
        lamp(u"brick-linux"_s,
             {
                 fails(u"DT-33"_s, {u"not-ready"_s}).set(u"boot-seconds"_s, u"30"_s),
                 fails(u"DT-35"_s, {u"not-usable"_s})
                     .set(u"boot-seconds"_s, u"30"_s)
                     .asked(steps, 0),
             }),
        lamp(u"sound-linux"_s,
             {
                 passes(u"DT-33"_s, {u"times"_s}),
                 passes(u"DT-35"_s).asked(steps, 0).secret(u"password-after"_s, chosen),
                 passes(u"DT-35"_s)
                     .set(u"erase-shell"_s, u"factory-reset"_s)
                     .asked(steps, 0)
                     .secret(u"password-after"_s, chosen),
             }),
        lamp(u"broken-linux"_s,
             {
                 fails(u"DT-33"_s, {u"setting-changed"_s, u"times"_s}).set(u"cycles"_s, u"1"_s),
                 fails(u"DT-35"_s, {u"unclear-steps"_s}).asked(steps, 1),
             }),
        lamp(u"odd-linux"_s, {fails(u"DT-35"_s, {left, left, left}).asked(steps, 0)}),
        lamp(u"careless-linux"_s,
             {concludesNothing(u"DT-35"_s).asked(steps, 0).because(u"refused after"_s)}),
    };
}

} // namespace matrix
