#pragma once

#include "context.h"

#include "labels/imposition.h"
#include "labels/printrecord.h"
#include "labels/verify.h"

#include <QStringList>

namespace app::cli {

/// How labels are named for printing: "label.pdf", "label.pdf×20" or "label.pdf*20".
struct LabelRequest
{
    QString file;
    int copies = 1;
};

/// Usage when \a text has no number behind its sign, or none from 1 on.
assessment::Result<LabelRequest> labelRequest(const QString &text);

/// What is said about the labels that are printed from.
struct LabelCheckOptions
{
    QStringList trust;
    QString at;
    QString evenUnverified; ///< why a label that is not valid is printed all the same
};

/// Reads the labels \a texts name, and lets assay-check verify them, which shields this process
/// from files of strangers. Refused, naming the label and what is wrong with
/// it, when one is not valid and no reason was given.
assessment::Result<QList<labels::PrintLabel>> checkedLabels(const QStringList &texts,
                                                            const LabelCheckOptions &options,
                                                            const assessment::Progress &progress);

/// What assay-check makes of \a request, one of those for sheets and print files.
assessment::Result<labels::Imposed> imposedBy(const QByteArray &request,
                                              const assessment::Progress &progress);

/// The record of \a made, with what is not yet known left open.
labels::PrintJob jobOf(const Context &context, const labels::Imposed &made, const QString &reason);

/// A number with decimals in \a text; Usage, naming \a option, when it is none.
assessment::Result<double> decimal(const QString &text, const QString &option);

} // namespace app::cli
