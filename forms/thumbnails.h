#pragma once

#include "forms/session.h"

#include <QCache>
#include <QImage>

#include <functional>

namespace forms {

/// Small pictures of evidence: images, and the first page of a PDF. They are read and drawn where
/// the workspace lives, never on the GUI thread, and kept by content, so a picture that serves many
/// provisions is drawn once. One for each session.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    static Thumbnails &of(Session &session);

    /// Tells \a done (on the GUI thread, only while \a context lives) about the picture of \a item;
    /// never when it has none.
    void request(const assessment::EvidenceItem &item, QObject *context,
                 const std::function<void(const QImage &)> &done);

    static bool hasPicture(const assessment::EvidenceItem &item);

private:
    explicit Thumbnails(Session &session);

    Session &m_session;
    QCache<QByteArray, QImage> m_pictures; ///< by SHA-256 of the content
};

/// Draws \a content to fit into \a box; a null image when it cannot be read. Any thread.
QImage thumbnailOf(const QByteArray &content, const QString &mediaType, QSize box);

} // namespace forms
