#pragma once

#include "forms/drawingprocess.h"
#include "forms/session.h"

#include <QCache>
#include <QImage>
#include <QPointer>

#include <functional>

namespace forms {

/// Small pictures of evidence: images, and the first page of a PDF. They are read where the
/// workspace lives, drawn by a process of their own, one after the other, and kept by content, so a
/// picture that serves many provisions is drawn once. One for each session.
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
    struct Wish
    {
        QByteArray sha256;
        QByteArray kind;
        QPointer<QObject> context;
        std::function<void(const QImage &)> done;
    };

    explicit Thumbnails(Session &session);
    void next();
    void finish(const QImage &picture);

    Session &m_session;
    DrawingProcess m_drawing;
    QList<Wish> m_wishes; ///< the first one is under way
    bool m_busy = false;
    QCache<QByteArray, QImage> m_pictures; ///< by SHA-256 of the content; null = it has none
};

} // namespace forms
