#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace labels {

/// The part of ISO 19005 that a file claims to follow, at level B.
enum class PdfaPart {
    One = 1,   ///< PDF 1.4, without attachments
    Three = 3, ///< PDF 1.7, with attachments of any kind
};

/// A file inside a PDF that belongs to the document as a whole.
struct PdfAttachment
{
    QString name;         ///< plain ASCII, unique in the document
    QString description;  ///< for people, in the language of the document
    QByteArray mediaType; ///< "application/json"
    QByteArray relation;  ///< /AFRelationship: "Alternative", "Supplement" (ISO 19005-3 §6.8)
    QByteArray content;
};

/// What a file says of itself, and what goes along in it.
struct PdfDescription
{
    QString title;
    QString language;    ///< BCP 47
    QDateTime time;      ///< UTC; of creation and change
    QByteArray envelope; ///< the signed statement; empty when there is none
    QList<PdfAttachment> attachments = {};

    PdfaPart part() const { return attachments.isEmpty() ? PdfaPart::One : PdfaPart::Three; }
};

/// The metadata of a PDF/A file (ISO 19005-1 §6.7, ISO 19005-3 §6.6): title, language, dates and
/// the claim.
QByteArray xmpPacket(const PdfDescription &description);

/// "D:20261123120000Z" (PDF 1.4 §3.8.2).
QByteArray pdfDate(const QDateTime &time);

} // namespace labels
