#pragma once

#include "assessment/clock.h"
#include "assessment/model/label.h"
#include "assessment/progress.h"
#include "assessment/result.h"
#include "assessment/scheme/labelgate.h"
#include "assessment/signing/identity.h"
#include "assessment/workspace.h"

#include "labels/codesize.h"
#include "labels/labelformat.h"
#include "labels/stamping.h"

#include <functional>
#include <optional>

namespace labels {

struct IssueOptions
{
    assessment::LabelKind kind = assessment::LabelKind::Information;
    QString format; ///< of labelFormats(), "" = the usual one of the kind
    /// An own design (labels/labeldesign.h), of that kind; \c format is not looked at then.
    std::optional<LabelFormat> design = {};
    QString language = QStringLiteral("en-GB");
    int validMonths = 24;    ///< 1 … 36
    QString model = {};      ///< one of the models the assessment covers, "" = the assessed one
    QString gtin = {};       ///< of that model, "" = that of the product
    bool gs1 = false;        ///< the code names the GTIN of the product
    QString supersedes = {}; ///< number of the label it takes the place of, "" = none
    QString output;          ///< path of the PDF; refused when it exists
    assessment::Clock clock = assessment::systemTime; ///< every date on and in the label
    /// Hears the number of the label when all is ready and nothing is kept yet; a failure stops it.
    std::function<assessment::Status(const QString &certificateId)> beforeKeeping = {};
    std::optional<Stamping> stamping = {};  ///< without it nobody is asked
    SubFilter subFilter = SubFilter::Cades; ///< Pkcs7 cannot be had with revocation lists
};

/// The format that \a options ask for. Usage when there is none, or the own design is of the other
/// kind.
assessment::Result<LabelFormat> formatFor(const IssueOptions &options);

struct Issued
{
    assessment::IssuedLabel label;
    QByteArray pdf;            ///< the signed file, byte for byte
    int qrVersion = 0;         ///< 1 … 40
    QStringList warnings = {}; ///< for people: what will trouble whoever checks it one day
};

/// The whole way from an assessment to a signed file: gate, statement, drawing, reading the QR
/// code back, signature, record in the workspace, file in place. Nothing is left behind when it
/// fails. Runs on the workspace's thread. \a reasons tells why the gate is closed.
assessment::Result<Issued> issue(assessment::Workspace &workspace, const QString &assessmentId,
                                 const assessment::signing::Identity &identity,
                                 const IssueOptions &options,
                                 QList<assessment::GateReason> &reasons,
                                 const assessment::Progress &progress = {});

/// What the label would look like, marked as a draft across its face, without certificate number,
/// QR code and signature. Works for an unfinished assessment too; \a options.output is not used.
assessment::Result<QByteArray> draft(assessment::Workspace &workspace, const QString &assessmentId,
                                     const IssueOptions &options);

/// About how large the QR code of that label will be, which a draft does not have yet. Refused,
/// with the size that it needs, when it will not fit onto the format.
assessment::Result<CodeSize> draftCode(assessment::Workspace &workspace,
                                       const QString &assessmentId, const IssueOptions &options);

} // namespace labels
