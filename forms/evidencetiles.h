#pragma once

#include "forms/camerasheet.h"
#include "forms/evidencetile.h"
#include "forms/screenregion.h"
#include "forms/session.h"

#include <QMap>
#include <QPointer>

class QCheckBox;
class QImage;
class QLineEdit;
class QMimeData;
class QPushButton;

namespace forms {

class FlowLayout;
class NoteLine;

/// The evidence of one provision, and the ways to add to it: files (chosen, dropped), a picture or
/// text from the clipboard, a part of the screen, a photo, a web address, or evidence that already
/// serves another provision.
class EvidenceTiles : public QWidget
{
    Q_OBJECT

public:
    EvidenceTiles(Session &session, const QString &provision, QWidget *parent = nullptr);

    void refresh(); ///< shows what the session's assessment holds now
    void chooseFiles();
    void addFiles(const QStringList &paths);
    enum class PictureFrom { Clipboard, Screen };
    /// Kept as PNG, pixel for pixel.
    void addPicture(const QImage &picture, PictureFrom from = PictureFrom::Clipboard);
    void addText(const QString &text);
    /// Lets the person choose a part of the screen; \a grab is for tests.
    void takeScreenRegion(const ScreenRegion::Grab &grab = {});
    void takePhoto();
    /// Whatever \a sheet takes becomes evidence.
    void takePhotosOf(CameraSheet &sheet);
    /// Takes files, a picture, a web address or, last, text; false when there is none of them.
    bool addMedia(const QMimeData &media);
    static bool canTake(const QMimeData &media);

    int count() const { return int(m_tiles.size()); }

Q_SIGNALS:
    void view(const QString &evidence);

private:
    struct Content;

    QWidget *makeButtons();
    QWidget *makeAddressRow();
    void fillExisting();
    void addAddress();
    void add(const QString &name, const Content &content);
    void addBytes(const assessment::NewEvidence &about, const std::function<QByteArray()> &make);
    void remove(const QString &evidence);
    void trash(const QString &evidence);
    void say(const QString &problem);

    Session &m_session;
    QString m_provision;
    FlowLayout *m_flow;
    QMap<QString, EvidenceTile *> m_tiles;
    NoteLine *m_problem;
    QMenu *m_existing;
    QCheckBox *m_confidential;
    QPushButton *m_add;
    QWidget *m_addressRow;
    QLineEdit *m_address;
    QLineEdit *m_addressTitle;
};

} // namespace forms
