#pragma once

#include "labels/productpictures.h"

#include "assessment/result.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <functional>

namespace labels {

/// The pictures of a site that is being written: each file is read and made small once, however
/// many labels show it. One that cannot be used is a warning and no picture, never a failure.
class SitePictures
{
public:
    /// Whether the site has the small picture \a name already; it then stays.
    using Keep = std::function<bool(const QString &name)>;
    using Write = std::function<assessment::Status(const QString &name, const QByteArray &bytes)>;

    SitePictures(ProductPictures pictures, Keep keep, Write write);

    /// The name of the small picture of this product, "" when there is none. An error only when the
    /// site cannot be written.
    assessment::Result<QString> show(const QString &certificateId, const QString &gtin,
                                     const QString &brand, const QString &model);
    /// The same for one file of the folder.
    assessment::Result<QString> show(const QString &file);

    const ProductPictures &folder() const { return m_pictures; }
    /// What was left out and why, with the files that nobody asked for.
    QList<PictureWarning> warnings() const;
    qsizetype shown() const { return m_small.size(); } ///< different pictures on the site
    void warn(const PictureWarning &warning) { m_warnings.append(warning); }

private:
    ProductPictures m_pictures;
    Keep m_keep;
    Write m_write;
    PictureReducer m_reducer;
    QHash<QString, QString> m_names; ///< by file; "" = it cannot be used
    QSet<QString> m_small;
    QList<PictureWarning> m_warnings;
};

} // namespace labels
