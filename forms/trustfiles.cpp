#include "forms/trustfiles.h"

#include <QCoreApplication>

namespace forms {

QString trustFileFilter()
{
    return QCoreApplication::translate(
        "forms::TrustFiles",
        "Certificates and trust lists (*.pem *.crt *.cer *.json);;All files (*)");
}

} // namespace forms
