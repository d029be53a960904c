#pragma once

#include "labels/publishedlabel.h"
#include "labels/registrywords.h"

#include "assessment/model/registry.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace labels {

/// What all pages of a registry have in common.
struct RegistrySite
{
    QString organisation;    ///< who keeps it
    QString baseUrl;         ///< where it will stand, with a slash at the end; "" = anywhere
    bool withLabels = false; ///< the signed files are part of it
};

/// The page of one label, HTML. Asks for nothing outside the site and runs from a disk too; what is
/// not ours in it (names, reasons) is escaped. A pure function; any thread.
QByteArray labelPage(const PublishedLabel &label, const RegistrySite &site,
                     const RegistryWords &words);

/// "index.html" in the usual language, "index.cy.html" …
QString indexName(const QString &language);
/// The searchable list, without the labels themselves: see indexData().
QByteArray indexPage(const RegistrySite &site, const assessment::Publication &publication,
                     const RegistryWords &words);
/// The labels of the list as a script, so that it works from a disk.
QByteArray indexData(const QList<LabelSummary> &labels);

} // namespace labels
