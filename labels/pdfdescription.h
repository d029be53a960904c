#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace labels {

/// What a file says of itself.
struct PdfDescription
{
    QString title;
    QString language;    ///< BCP 47
    QDateTime time;      ///< UTC; of creation and change
    QByteArray envelope; ///< the signed statement; empty when there is none
};

/// The metadata of a PDF/A-1b file (ISO 19005-1 §6.7): title, language, dates and the claim.
QByteArray xmpPacket(const PdfDescription &description);

/// "D:20261123120000Z" (PDF 1.4 §3.8.2).
QByteArray pdfDate(const QDateTime &time);

} // namespace labels
