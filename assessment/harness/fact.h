#pragma once

#include <QList>
#include <QString>

#include <map>

namespace assessment::harness {

/// One thing that a run saw, as a kind and named values: a USB interface with its class, an open
/// port with its service, a process with its user. Facts decide nothing; the script of the test
/// says which of them are findings. Kinds and names are lower case with hyphens.
struct Fact
{
    QString kind; ///< "usb-interface"
    std::map<QString, QString> values;
    qint64 offset = -1; ///< of the console byte it rests on, -1 = none

    QString value(const QString &name) const
    {
        const auto found = values.find(name);
        return found == values.end() ? QString() : found->second;
    }

    friend bool operator==(const Fact &, const Fact &) = default;
};

} // namespace assessment::harness
