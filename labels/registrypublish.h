#pragma once

#include "assessment/clock.h"
#include "assessment/model/registry.h"
#include "assessment/progress.h"
#include "assessment/result.h"
#include "assessment/signing/identity.h"
#include "assessment/signing/trust.h"
#include "assessment/workspace.h"
#include "labels/productpictures.h"

#include <QString>

namespace labels {

struct PublishOptions
{
    QString folder;          ///< made when it is not there
    int nextUpdateDays = 7;  ///< 1 … 366: when readers expect the next list at the latest
    QString baseUrl = {};    ///< https://…, where the folder will stand; "" = anywhere
    bool withLabels = false; ///< the signed files too
    assessment::signing::TrustList trust = {}; ///< for the page that checks labels
    QString pictures = {}; ///< a folder of pictures of the products (ProductPictures); "" = none
    assessment::Clock clock = assessment::systemTime;
};

struct Published
{
    assessment::Publication publication;
    qsizetype labels = 0;
    qsizetype written = 0;  ///< files that are new or different
    qsizetype pictures = 0; ///< different ones on the site
    QList<PictureWarning> warnings = {};
};

/// Publishes every label of the workspace as a static site (docs/adr/0030-registry.md): pages,
/// JSON, the signed status list and the transparency log. Pages that are what they were stay. All
/// of it is put in place at the end, so that a publication that was cancelled or failed leaves the
/// older one as it was; its number is used up. Runs on the workspace's thread.
assessment::Result<Published> publishRegistry(assessment::Workspace &workspace,
                                              const assessment::signing::Identity &identity,
                                              const PublishOptions &options,
                                              const assessment::Progress &progress = {});

} // namespace labels
