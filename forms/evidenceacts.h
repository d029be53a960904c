#pragma once

#include "forms/session.h"

#include <QObject>

class QVBoxLayout;

namespace forms {

/// What can be done with a piece of evidence as a whole: a newer revision, a copy, a proof. Each
/// shows a tile that tells how far it is and can stop it.
class EvidenceActs : public QObject
{
    Q_OBJECT

public:
    /// \a tiles is where the tiles go; dialogs belong to the window of \a place.
    EvidenceActs(Session &session, QVBoxLayout *tiles, QWidget *place);

    /// What is done from now on is done with the revision \a item.
    void setItem(const assessment::EvidenceItem &item) { m_item = item; }

    // Ask for the file.
    void chooseRevision();
    void chooseCopy();
    void chooseProof();

    void addRevision(const QString &path);
    void saveCopy(const QString &path);
    void saveProof(const QString &path);

Q_SIGNALS:
    void failed(const assessment::Error &error);
    void ended(); ///< well or not

private:
    void choose(const QString &title, bool existing, const QString &name,
                void (EvidenceActs::*then)(const QString &));
    /// Runs \a work with a tile; \a acts says that it changes the assessment.
    void transfer(const QString &name,
                  const std::function<assessment::Status(assessment::Workspace &,
                                                         const assessment::Progress &)> &work,
                  bool acts);

    Session &m_session;
    QVBoxLayout *m_tiles;
    QWidget *m_place;
    assessment::EvidenceItem m_item;
};

} // namespace forms
