#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>

namespace assessment::signing {

/// The digest of \a bytes, the same as QCryptographicHash gives. OpenSSL uses what the processor
/// has for it, which shows with the files of labels. Any thread.
QByteArray digestOf(QByteArrayView bytes,
                    QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256);

/// The SHA-256 of \a first with \a second behind it.
QByteArray digestOf(QByteArrayView first, QByteArrayView second);

} // namespace assessment::signing
