#pragma once

#include "devices/matrix.h"

namespace matrix {

/// The tests that read what lies on a device, on lamps that are right and wrong in different ways.
inline QList<Lane> readingLanes()
{
    using namespace Qt::StringLiterals;
    const auto lamp = [](const QString &target, const QList<Cell> &cells) {
        Lane lane = Lane(target, cells).with(u"password"_s, u'@' + target + u".password"_s);
        for (Cell &cell : lane.cells) {
            if (cell.test == u"DT-09")
                cell.settings[u"declared-components"_s] = u"{components}"_s;
            if (cell.test == u"DT-17")
                cell.secrets[u"planted"_s] = u'@' + target + u".planted"_s;
        }
        return lane;
    };
    const QString fuses = u"Read the fuses"_s;

    return {
        lamp(u"sound-linux"_s,
             {
                 passes(u"DT-09"_s),
                 passes(u"DT-17"_s),
                 passes(u"DT-18"_s),
                 passes(u"DT-23"_s, {u"listener"_s}),
                 passes(u"DT-29"_s),
                 passes(u"DT-32"_s).set(u"disclosed"_s, u"none"_s),
                 passes(u"DT-30"_s, {u"verified-start"_s}).asked(fuses, 0),
                 fails(u"DT-30"_s, {u"fuses-open"_s, u"verified-start"_s}).asked(fuses, 1),
             }),
        lamp(u"careless-linux"_s,
             {
                 fails(u"DT-09"_s, {u"component-not-declared"_s}),
                 fails(u"DT-17"_s, {u"planted-secret-in-clear"_s}),
                 fails(u"DT-18"_s, {u"weak-hash"_s}),
                 fails(u"DT-23"_s, {u"listener-as-root"_s}),
                 fails(u"DT-29"_s, {u"debug-tool"_s}),
                 fails(u"DT-32"_s, {u"camera-undisclosed"_s}).set(u"disclosed"_s, u"none"_s),
                 fails(u"DT-30"_s, {u"not-verified"_s}).asked(fuses, 0),
             }),
        lamp(u"broken-linux"_s,
             {
                 fails(u"DT-09"_s, {u"component-other-version"_s}),
                 fails(u"DT-17"_s, {u"readable-secret-file"_s, u"readable-secret-file"_s}),
                 fails(u"DT-18"_s, {u"empty-password"_s, u"hash-readable"_s}),
                 concludesNothing(u"DT-23"_s).because(u"nothing that listens was found"_s),
                 fails(u"DT-29"_s, {u"test-account"_s}),
                 fails(u"DT-32"_s, {u"microphone-undisclosed"_s}).set(u"disclosed"_s, u"camera"_s),
                 concludesNothing(u"DT-30"_s).asked(fuses, 0).because(u"nothing said that"_s),
             }),
        lamp(u"odd-linux"_s,
             {
                 concludesNothing(u"DT-09"_s, {u"component-not-found"_s}),
                 concludesNothing(u"DT-17"_s, {u"private-key"_s}),
                 fails(u"DT-18"_s, {u"hash-in-passwd"_s}),
                 passes(u"DT-23"_s, {u"listener-justified"_s}).set(u"justified"_s, u"httpd"_s),
                 passes(u"DT-29"_s, {u"justified"_s}).set(u"justified"_s, u"gdbserver"_s),
                 passes(u"DT-32"_s).set(u"disclosed"_s, u"camera"_s),
             }),
    };
}

} // namespace matrix
