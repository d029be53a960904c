#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace assessment {

/// One publication of the registry. Rows are append-only; the numbers grow.
struct Publication
{
    qint64 number = 0;    ///< of the status list, from 1
    QDateTime published;  ///< UTC
    QDateTime nextUpdate; ///< UTC; when readers expect the next one at the latest
    qint64 logSize = 0;   ///< entries of the transparency log
    QByteArray logRoot;
    QString signer; ///< subject of the certificate
    QString publishedBy;
};

} // namespace assessment
