#pragma once

#include "assessment/model/ownscheme.h"
#include "assessment/store/store.h"

#include <QCoreApplication>

namespace assessment {

/// The scheme \a id: one of the program, else one whose catalogue was imported into the workspace.
Result<Scheme> schemeIn(Database &database, const QString &id);

/// All of them, those of the program first. An imported one whose file is damaged is left out.
Result<QList<Scheme>> schemesIn(Database &database);

/// Catalogues of other scheme owners, kept in the workspace with the signature they came with.
class SchemeRecords
{
    Q_DECLARE_TR_FUNCTIONS(assessment::SchemeRecords)

public:
    explicit SchemeRecords(Store &store) : m_store(store) {}

    /// Reads only. An Error when the file is none, a signature does not fit it, or its scheme must
    /// not take that place; problems inside the catalogue are in the preview.
    Result<CataloguePreview> preview(const CatalogueFile &file);
    Result<CataloguePreview> import(const CatalogueFile &file);
    Status remove(const QString &id);
    Result<QList<OwnCatalogue>> all();
    Result<CatalogueExport> write(const QString &id, CatalogueFormat format);

    /// Whether the catalogue \a row may take the place of the one with its id: it has everything
    /// that assessments use.
    Status mayStand(const QJsonObject &row);

private:
    struct Judged;
    Result<Judged> judge(const CatalogueFile &file) const;
    Result<CataloguePreview> compareWithHere(Judged &judged);
    Status compareAnswers(CataloguePreview &preview);
    Status checkUse(const Scheme &next);

    Store &m_store;
};

} // namespace assessment
