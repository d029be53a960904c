#pragma once

#include "labels/plainpage.h"
#include "labels/verifylayout.h"

#include "assessment/signing/cms.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace labels {

/// What the objects of a label say, as far as a verification needs them.
struct DocumentCheck
{
    bool readable = false; ///< the file is a PDF whose objects can be read without repair
    QStringList problems;  ///< each makes the structure not conforming
    QByteArray envelope;   ///< of the statement (/PieceInfo /Assay), empty when there is none
    std::optional<PlainPage> page; ///< set when it is painted the way labels are
};

/// What a file stores so that its signature can be judged later (/DSS of the catalogue).
struct StoreCheck
{
    QStringList problems; ///< each makes the structure not conforming
    assessment::signing::ValidationData data;
};

/// Reads the store of \a bytes: /Certs and /CRLs, each an array of streams of their own without
/// filters, no more than 16 of each and 4 MiB together. Without a store it says so. \a bytes may be
/// hostile.
StoreCheck readStore(const QByteArray &bytes);

/// Reads the objects of \a bytes without repairing anything: one page of label size, one signature
/// field that shows nothing and belongs to the signature, certification against any change
/// (DocMDP P 1), and the statement. \a bytes may be hostile, but \a layout is what
/// labels::checkLayout() found in them, with a signature and without a problem: then memory is
/// bounded.
DocumentCheck checkDocument(const QByteArray &bytes, const LayoutCheck &layout);

/// What \a pdf carries in /PieceInfo /Assay, at most 1 MiB: a statement in a label, a derivative in
/// a printing file. Empty when there is nothing that can be read, and for a file that is not
/// written as ours are: with one classic cross-reference table, which bounds what reading it costs.
QByteArray privateDataOf(const QByteArray &pdf);

} // namespace labels
