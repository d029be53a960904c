#include "labels/sitepictures.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using assessment::Result;
using assessment::Status;

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::SitePictures)
};

} // namespace

SitePictures::SitePictures(ProductPictures pictures, Keep keep, Write write)
    : m_pictures(std::move(pictures))
    , m_keep(std::move(keep))
    , m_write(std::move(write))
    , m_warnings(m_pictures.warnings())
{}

Result<QString> SitePictures::show(const QString &certificateId, const QString &gtin,
                                   const QString &brand, const QString &model)
{
    const QString file = m_pictures.fileOf(certificateId, gtin, brand, model);
    return file.isEmpty() ? QString() : show(file);
}

Result<QString> SitePictures::show(const QString &file)
{
    if (const auto known = m_names.constFind(file); known != m_names.constEnd())
        return *known;
    const auto leaveOut = [&](const QString &why) {
        m_warnings.append({file, Text::tr("The picture is left out: %1.").arg(why)});
        return m_names[file] = QString();
    };
    const Result<QByteArray> content = m_pictures.read(file);
    if (!content)
        return leaveOut(content.error().why);
    const QString stem = PictureReducer::stemOf(*content);
    for (const QString &ending : {u".jpg"_s, u".png"_s}) {
        if (m_keep(stem + ending)) {
            m_small.insert(stem);
            return m_names[file] = stem + ending;
        }
    }
    const Result<SmallPicture> small = m_reducer.reduce(*content);
    if (!small)
        return leaveOut(small.error().why);
    const QString name = stem + u'.' + small->ending;
    if (const Status written = m_write(name, small->bytes); !written)
        return written.error();
    m_small.insert(stem);
    return m_names[file] = name;
}

QList<PictureWarning> SitePictures::warnings() const
{
    QList<PictureWarning> warnings = m_warnings;
    QSet<QString> warned;
    for (const PictureWarning &warning : m_warnings)
        warned.insert(warning.file);
    for (const QString &file : m_pictures.files()) {
        if (!m_names.contains(file) && !warned.contains(file))
            warnings.append({file, Text::tr("No label shows this picture: its name is neither a "
                                            "certificate number nor the GTIN nor brand and model "
                                            "of a label.")});
    }
    return warnings;
}

} // namespace labels
