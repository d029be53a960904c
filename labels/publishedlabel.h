#pragma once

#include "assessment/model/label.h"
#include "assessment/model/labellife.h"
#include "assessment/result.h"
#include "labels/labelcontent.h"
#include "labels/statuslist.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace labels {

/// One line of what was done with a label, as others read it: who did it is not said.
struct PublishedEvent
{
    QString event; ///< "issued", or the id of a LabelEvent::Kind
    QDateTime at;  ///< UTC
    std::optional<QDateTime> until = {};
    QString reason = {};
    QString supersededBy = {};
};

/// What the list of the registry says of a label.
struct LabelSummary
{
    QString certificateId;
    QString kind; ///< id of LabelKind
    QString language;
    QString brand;
    QString product; ///< brand and name
    QString model;
    QString manufacturer;
    QString gtin;
    QDateTime issued;
    QString signerKeyId; ///< hex
    StatusEntry standing;
};

/// All that is ever published of a label: a type of its own, so that nothing else of a workspace
/// can slip into the site. What is in it stands on the label itself, in its signature, or in the
/// record of what was done with it.
struct PublishedLabel
{
    LabelSummary summary;
    LabelContent content;       ///< the words that are printed on the label
    QStringList outcomes;       ///< ids of the thirteen verdicts
    QString supportUntil;       ///< as in facts.json: a date, "not supported", or ""
    QString signer;             ///< subject of the certificate
    QByteArray statementDigest; ///< SHA-256
    QByteArray pdfSha256;
    QList<PublishedEvent> history; ///< oldest first
    QString picture = {};          ///< of the product, from the root of the site; "" = none
};

/// \a events are those of this label, in order, up to \a at.
LabelSummary summaryOf(const assessment::IssuedLabel &label,
                       const QList<assessment::LabelEvent> &events, const QDateTime &at);
assessment::Result<PublishedLabel> publishedLabel(const assessment::IssuedLabel &label,
                                                  const QList<assessment::LabelEvent> &events,
                                                  const QDateTime &at);

QJsonObject toJson(const LabelSummary &summary); ///< an entry of labels.json
QJsonObject toJson(const PublishedLabel &label); ///< label/NUMBER.json

} // namespace labels
