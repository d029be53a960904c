#include "picturewarnings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using labels::PictureWarning;

namespace app::cli {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::PictureWarnings)
};

} // namespace

void tellPictureWarnings(Output &output, const QList<PictureWarning> &warnings)
{
    for (const PictureWarning &warning : warnings)
        output.diagnostic(warning.file.isEmpty()
                              ? Text::tr("warning: %1").arg(warning.reason)
                              : Text::tr("warning: %1: %2").arg(warning.file, warning.reason));
}

QJsonArray toJson(const QList<PictureWarning> &warnings)
{
    QJsonArray array;
    for (const PictureWarning &warning : warnings)
        array.append(QJsonObject{{u"file"_s, warning.file}, {u"reason"_s, warning.reason}});
    return array;
}

} // namespace app::cli
