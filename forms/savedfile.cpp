#include "forms/savedfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace forms {

using assessment::Error;

assessment::Status saveFile(const QString &path, const QByteArray &bytes, const QString &problem)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return assessment::Ok;
    return Error{.kind = Error::Kind::Storage,
                 .what = problem,
                 .where = QDir::toNativeSeparators(path),
                 .why = file.errorString(),
                 .advice = QCoreApplication::translate("forms::SavedFile", "choose another place")};
}

} // namespace forms
