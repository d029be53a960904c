#pragma once

#include "devices/cell.h"

namespace matrix {

/// Firmware images of one device, or of two of a model, and what DT-20 says of them.
struct ImageLane
{
    QString images;
    QByteArray one;
    QByteArray other; ///< "" = there is only one
    Cell cell;
};

inline QList<ImageLane> imageLanes()
{
    using namespace Qt::StringLiterals;
    // Looks like a private key and is noise, so that no key-like text lies in the repository.
    const auto key = [](char letter) {
        const QByteArray line(64, letter);
        const QByteArray kind = QByteArray("EC PRIVATE") + " KEY-----";
        return "-----BEGIN " + kind + "\n" + line + "\n" + line + "\n-----END " + kind + "\n";
    };
    const QByteArray code(5000, '\x90');
    const QString shared = u"shared-private-key"_s;
    return {
        {u"clean"_s, code + "U-Boot 2023.01 hello world" + code, code, passes(u"DT-20"_s)},
        {u"one image with a key"_s,
         code + '\0' + key('A') + code,
         {},
         concludesNothing(u"DT-20"_s, {u"private-key"_s})},
        {u"keys of their own"_s, code + '\0' + key('A'), code + '\0' + key('B'),
         passes(u"DT-20"_s)},
        {u"shared key"_s, code + '\0' + key('A'), '\0' + key('A') + code,
         fails(u"DT-20"_s, {shared, shared})}, // in each image
        {u"password"_s,
         code + QByteArray("\0wifi_password=Sunny-Hallway-2291\0", 35),
         {},
         fails(u"DT-20"_s, {u"secret"_s})},
        {u"masked password"_s,
         code + QByteArray("\0wifi_password=********\0", 24),
         {},
         passes(u"DT-20"_s)},
    };
}

} // namespace matrix
