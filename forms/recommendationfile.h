#pragma once

#include "assessment/workspace.h"

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace forms {

class Session;

/// Asks for the file of the database, above \a place, and hands its path to \a chosen.
void chooseRecommendationFile(QWidget *place, const std::function<void(const QString &)> &chosen);

/// Imports the file at \a path as one act of \a session. How it went is told to \a done while
/// \a context lives: an error, or a sentence for the status line.
void importRecommendations(Session &session, const QString &path, QObject *context,
                           const std::function<void(const assessment::Result<QString> &)> &done);

/// Where the recommendations that are shown come from, in a sentence.
QString recommendationOrigin(const std::optional<assessment::RecommendationImport> &imported);

} // namespace forms
