#pragma once

#include "assessment/result.h"
#include "labels/chart.h"

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace forms {

class Session;

/// What can be written of something that is shown: the ending of a file, what its kind is called,
/// and what makes its bytes, on another thread.
struct SavedForm
{
    QString ending;
    QString name;
    std::function<QByteArray()> bytes;
};

/// The pictures of \a charts: PNG and SVG.
QList<SavedForm> pictureForms(const QList<labels::Chart> &charts);

/// Asks below \a parent where to write, in one of \a forms, and writes it on the session's thread.
/// \a done is told the sentence that says where it is, or the error. \a name is without ending.
void askAndSave(Session &session, QWidget *parent, const QString &title, const QString &name,
                const QList<SavedForm> &forms,
                const std::function<void(const assessment::Result<QString> &)> &done);

/// The same without asking, for a path with one of the endings.
void saveTo(Session &session, QWidget *parent, const QString &path, const QList<SavedForm> &forms,
            const std::function<void(const assessment::Result<QString> &)> &done);

} // namespace forms
