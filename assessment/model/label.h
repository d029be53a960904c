#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace assessment {

/// The policy paper's two forms of a label.
enum class LabelKind { Information, Endorsement };

QString idOf(LabelKind kind); ///< "information", "endorsement"
std::optional<LabelKind> labelKindFromId(const QString &id);

/// A label this workspace has issued. Rows are append-only.
struct IssuedLabel
{
    QString certificateId; ///< XXX-YYYY-NNNNN-C, C a check character (ISO 7064 MOD 37,36)
    QString assessment;
    LabelKind kind = LabelKind::Information;
    QDateTime issued; ///< UTC
    QDate expires;    ///< last day of validity
    QString format;
    QString language;      ///< BCP 47
    QByteArray pdfSha256;  ///< of the signed file, which is kept as content
    QJsonObject statement; ///< what was signed
    QByteArray qr;         ///< the text in the QR code
    QString signer;        ///< subject of the signing certificate
    /// Root of the transparency log with this label as its newest entry, as its proof says; "" when
    /// it carries none. Only for recording.
    QByteArray logRoot = {};
};

/// Check character of a certificate number without it, ISO/IEC 7064 MOD 37,36 over A–Z and 0–9.
QChar certificateCheckCharacter(const QString &body);
bool isCertificateId(const QString &id);

} // namespace assessment
