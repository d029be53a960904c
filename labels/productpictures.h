#pragma once

#include "assessment/result.h"
#include "labels/drawingchild.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace labels {

/// A file of pictures that was left out, and why.
struct PictureWarning
{
    QString file;   ///< its name in the folder; "" = it is about no single file
    QString reason; ///< a sentence for people
};

/// What the name of a picture says it shows.
struct PictureSubject
{
    enum class Kind { Number, Gtin, Name };

    Kind kind = Kind::Name;
    QString key; ///< a certificate number, 14 digits, or pictureName()
};

/// \a brand and \a model as one key: without what file systems refuse, and whatever the size of the
/// letters and the width of the spaces. resources/verifypage/answer.js makes the same.
QString pictureName(const QString &brandAndModel);

/// A folder of pictures as a person keeps it: PNG, JPEG and WebP files whose names are the
/// certificate number of a label, a product's GTIN, or "BRAND MODEL". Files of other types are
/// nobody's matter. Their content is not looked at.
class ProductPictures
{
public:
    /// An error when \a folder cannot be read or has more than 100 000 files.
    static assessment::Result<ProductPictures> in(const QString &folder);

    QString folder() const { return m_folder; }
    QStringList files() const { return m_files; } ///< their names, sorted
    PictureSubject subjectOf(const QString &file) const;
    /// The file that shows this product best, "" when there is none: the one of the label before
    /// that of the GTIN before that of brand and model. \a gtin may be "".
    QString fileOf(const QString &certificateId, const QString &gtin, const QString &brand,
                   const QString &model) const;
    /// False for the second of two files for one product, which is never taken.
    bool isTaken(const QString &file) const;
    /// Two files for one product.
    QList<PictureWarning> warnings() const { return m_warnings; }
    /// The content, at most 32 MiB.
    assessment::Result<QByteArray> read(const QString &file) const;

private:
    QString m_folder;
    QStringList m_files;
    QHash<QString, QString> m_byKey;
    QList<PictureWarning> m_warnings;
};

/// A picture as a site shows it.
struct SmallPicture
{
    QByteArray bytes;
    QString ending; ///< "png" or "jpg"
};

/// Makes pictures small and clean: at most 480 pixels on either side, nothing in them but pixels
/// (no place, time, owner or preview), sRGB on white, turned as the camera was held. They are
/// decoded in a process of their own. The same content gives the same bytes.
class PictureReducer
{
public:
    /// What the small picture of \a content will be called, without its ending. Needs no decoding.
    static QString stemOf(const QByteArray &content);
    /// InvalidInput when \a content is no picture or costs too much; its "why" names the reason.
    assessment::Result<SmallPicture> reduce(const QByteArray &content);

private:
    DrawingChild m_child{DrawingChild::Bounds::Own};
};

/// Whether \a name is one that PictureReducer::stemOf() gives, with an ending.
bool isPictureFile(const QString &name);

} // namespace labels
