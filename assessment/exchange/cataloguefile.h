#pragma once

#include "assessment/model/ownscheme.h"

namespace assessment {

/// How \a bytes are written, by how they begin: OSCAL begins with a brace.
CatalogueFormat catalogueFormatOf(const QByteArray &bytes);

/// Checks a catalogue in either form in full. Any thread.
Result<CatalogueCheck> checkCatalogueFile(const QByteArray &bytes, const QString &where);

/// What a detached signature says of a catalogue.
struct CatalogueSignature
{
    CatalogueOrigin origin = CatalogueOrigin::Unsigned;
    QString signer;
    QStringList remarks; ///< why nobody here trusts the signer
};

/// Checks the signature of \a file as it counts at \a at. Without one: unsigned. An Error when it
/// does not belong to the file or is no sound signature: that is a sign of tampering.
Result<CatalogueSignature> checkCatalogueSignature(const CatalogueFile &file, const QDateTime &at);

/// Writes a catalogue, whose file is \a bytes, in \a format: the very bytes where they have it.
Result<CatalogueExport> writeCatalogue(const Scheme &scheme, const QByteArray &bytes,
                                       CatalogueFormat format);

} // namespace assessment
