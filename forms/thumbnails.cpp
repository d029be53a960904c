#include "forms/thumbnails.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

constexpr qint64 largestContent = 24LL << 20; // bytes; larger files show their type only
constexpr QSize largestPicture(112, 112);     // twice the size it is shown in, for dense screens

} // namespace

Thumbnails &Thumbnails::of(Session &session)
{
    auto *found = session.findChild<Thumbnails *>(QString(), Qt::FindDirectChildrenOnly);
    return found ? *found : *new Thumbnails(session);
}

Thumbnails::Thumbnails(Session &session) : QObject(&session), m_session(session), m_pictures(400)
{
    connect(&m_drawing, &DrawingProcess::opened, this,
            [this] { m_drawing.draw(0, largestPicture); });
    connect(&m_drawing, &DrawingProcess::drawn, this, &Thumbnails::finish);
    connect(&m_drawing, &DrawingProcess::failed, this, [this] { finish({}); });
}

bool Thumbnails::hasPicture(const assessment::EvidenceItem &item)
{
    return item.bytes <= largestContent && !DrawingProcess::kindOf(item.mediaType).isEmpty();
}

void Thumbnails::request(const assessment::EvidenceItem &item, QObject *context,
                         const std::function<void(const QImage &)> &done)
{
    if (!hasPicture(item))
        return;
    if (const QImage *known = m_pictures.object(item.sha256)) {
        if (!known->isNull())
            done(*known);
        return;
    }
    m_wishes.append({item.sha256, DrawingProcess::kindOf(item.mediaType), context, done});
    if (!m_busy)
        next();
}

void Thumbnails::next()
{
    while (!m_wishes.isEmpty() && !m_wishes.constFirst().context)
        m_wishes.removeFirst(); // nobody looks at it any more
    m_busy = !m_wishes.isEmpty();
    if (!m_busy)
        return;
    m_session.read(
        [sha256 = m_wishes.constFirst().sha256](assessment::Workspace &workspace) {
            QByteArray content;
            QBuffer buffer(&content);
            buffer.open(QIODevice::WriteOnly);
            return workspace.readContent(sha256, buffer) ? content : QByteArray();
        },
        this,
        [this](const QByteArray &content) { m_drawing.open(m_wishes.constFirst().kind, content); });
}

void Thumbnails::finish(const QImage &picture)
{
    const QByteArray sha256 = m_wishes.constFirst().sha256;
    m_pictures.insert(sha256, new QImage(picture));
    // Whoever else has asked for the same meanwhile is served with it.
    QList<Wish> served;
    for (qsizetype i = m_wishes.size() - 1; i >= 0; --i) {
        if (m_wishes[i].sha256 == sha256)
            served.append(m_wishes.takeAt(i));
    }
    for (const Wish &wish : std::as_const(served)) {
        if (wish.context && !picture.isNull())
            wish.done(picture);
    }
    next();
}

} // namespace forms
