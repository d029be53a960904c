#pragma once

#include "devices/matrix.h"

namespace matrix {

/// The tests that offer updates and images: genuine, old, changed, and cut off half-way.
inline QList<Lane> updateLanes()
{
    using namespace Qt::StringLiterals;
    const auto lamp = [](const QString &target, const QList<Cell> &cells) {
        Lane lane(target, cells);
        for (Cell &cell : lane.cells) {
            const QString image = u"{images}/lamp-3.img"_s;
            if (cell.test == u"DT-10" || cell.test == u"DT-13")
                cell.secrets[u"password"_s] = u'@' + target + u".password"_s;
            if (cell.test == u"DT-10") {
                cell.settings[u"updatable"_s] = u"system, app, radio"_s;
                cell.settings[u"update-command"_s] = u"{rig} update "_s + image;
            } else if (cell.test == u"DT-13") {
                cell.settings[u"polls"_s] = u"5"_s;
                cell.settings[u"update-command"_s] = u"{rig} begin "_s + image;
            } else {
                cell.settings[u"image"_s] = image;
                cell.settings[u"update-command"_s] = u"{rig} update {image}"_s;
            }
            if (cell.test == u"DT-12")
                cell.settings[u"old-image"_s] = u"{images}/lamp-1.img"_s;
            cell.before.append(u"fresh"_s);
        }
        return lane;
    };
    const auto board = [](const QString &target, const QList<Cell> &cells) {
        Lane lane(target, cells);
        for (Cell &cell : lane.cells) {
            cell.settings[u"image"_s] = u"{images}/"_s + target + u".img"_s;
            cell.settings[u"write-command"_s] = u"{rig} write {image}"_s;
            cell.settings[u"watch-seconds"_s] = u"3"_s;
        }
        return lane;
    };
    const QString updated = u"part-updated"_s;
    const QString warning = u"Was the user told"_s;
    const QString alert = u"Did the device tell"_s;
    const QString started = u"then started something"_s;

    return {
        lamp(u"sound-linux"_s,
             {
                 passes(u"DT-10"_s, {updated, updated, updated}),
                 passes(u"DT-11"_s),
                 passes(u"DT-12"_s).set(u"cuts"_s, u"2"_s),
                 passes(u"DT-13"_s),
             }),
        lamp(u"careless-linux"_s,
             {
                 fails(u"DT-10"_s, {u"part-not-updated"_s, updated, updated}),
                 fails(u"DT-11"_s, {u"taken-body"_s, u"taken-end"_s, u"taken-header"_s}),
                 fails(u"DT-12"_s, {u"downgrade-taken"_s}).set(u"cuts"_s, u"1"_s),
                 fails(u"DT-13"_s, {u"gap"_s}).set(u"gap-seconds"_s, u"3"_s).asked(warning, 1),
                 passes(u"DT-13"_s, {u"gap"_s, u"warned"_s})
                     .set(u"gap-seconds"_s, u"3"_s)
                     .asked(warning, 0),
             }),
        lamp(u"broken-linux"_s,
             {
                 fails(u"DT-10"_s).because(u"nothing changed"_s),
                 fails(u"DT-11"_s, {u"taken-end"_s, u"taken-header"_s}),
                 fails(u"DT-12"_s, {u"does-not-recover"_s})
                     .set(u"cuts"_s, u"2"_s)
                     .set(u"boot-seconds"_s, u"30"_s),
                 fails(u"DT-13"_s, {u"silent"_s})
                     .set(u"patience-seconds"_s, u"8"_s)
                     .asked(warning, 1),
             }),
        lamp(u"odd-linux"_s,
             {
                 concludesNothing(u"DT-10"_s).because(u"the update did not work"_s),
                 concludesNothing(u"DT-11"_s).because(u"the refusals prove nothing"_s),
                 concludesNothing(u"DT-12"_s)
                     .set(u"cuts"_s, u"1"_s)
                     .because(u"the update was not interrupted"_s),
             }),
        board(
            u"verified-uboot"_s,
            {
                passes(u"DT-31"_s, {u"alert"_s, u"refused"_s}).asked(alert, 0),
                concludesNothing(u"DT-31"_s, {u"refused"_s}).asked(alert, 1).because(u"no alert"_s),
            }),
        board(u"forgiving-uboot"_s, {fails(u"DT-31"_s, {u"modified-image-starts"_s, u"refused"_s})
                                         .asked(started, 1)
                                         .asked(alert, 1)}),
        board(u"trusting-uboot"_s, {fails(u"DT-31"_s, {u"modified-image-starts"_s})}),
    };
}

} // namespace matrix
