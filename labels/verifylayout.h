#pragma once

#include "labels/plainobject.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QStringList>

#include <array>
#include <optional>

namespace labels {

/// Where the signature lies in the raw bytes of a label.
struct SignatureLayout
{
    int object = 0;         ///< number of the signature dictionary
    qsizetype gapBegin = 0; ///< the < of /Contents
    qsizetype gapEnd = 0;   ///< behind its >
    QByteArray cms;         ///< DER
    bool isPades = true;    ///< the dictionary says ETSI.CAdES.detached, not adbe.pkcs7.detached
    QByteArray signedAt;    ///< text of /M, for example D:20261123120000Z
    qint64 bytesBehind = 0; ///< bytes after the range the signature covers
};

/// What a strict reading of the raw bytes found. Nothing here trusts a PDF library: its repaired
/// view of a file is not what was signed.
struct LayoutCheck
{
    bool hasTraces = false; ///< something in the file says that it was signed
    /// Set when a CMS can be cut out of the file, even if there are problems.
    std::optional<SignatureLayout> signature;
    QStringList problems; ///< each makes the structure not conforming
    /// The objects of both revisions, later ones in the place of earlier, and the two trailers, the
    /// later one first. Only when there is a signature, no problem, and nothing in the tables that
    /// readers could take in different ways. They lie in the bytes that were checked.
    ObjectPlaces objects = {};
    std::array<QByteArrayView, 2> trailers = {};
};

/// Reads a file as labels::signPdf() lays it out (cli.md, "strict about what a signature does not
/// cover"): one unsigned revision and one that adds the signature, both with classic
/// cross-reference tables; objects side by side with nothing between them and nothing twice; one
/// /ByteRange over everything but one /Contents, which holds DER in lower-case hex and zeros. The
/// signature may say that it is PAdES or, for viewers that do not know that, plain PKCS #7.
/// Time is linear in the size of \a pdf, which may be hostile.
LayoutCheck checkLayout(QByteArrayView pdf);

/// An unsigned file of one revision, read in the same strict way.
struct UnsignedLayout
{
    ObjectPlaces objects;
    QByteArrayView trailer;
};

/// Nothing for a file that is not written as ours are. Everything lies in \a pdf.
std::optional<UnsignedLayout> unsignedLayout(QByteArrayView pdf);

/// The bytes the signature covers.
QByteArray signedBytes(QByteArrayView pdf, const SignatureLayout &layout);

} // namespace labels
