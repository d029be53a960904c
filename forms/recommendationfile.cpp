#include "forms/recommendationfile.h"

#include "forms/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>

#include <memory>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::RecommendationImport;
using assessment::Result;
using assessment::Workspace;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(forms::RecommendationFile)
};

/// What the page of the mapping says.
struct PageText
{
    Q_DECLARE_TR_FUNCTIONS(forms::MappingPage)
};

constexpr qint64 mostBytes = qint64(16) << 20; // as the engine takes at most

/// On the thread of \a workspace.
Result<RecommendationImport> importRecommendationFile(Workspace &workspace, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
        return assessment::Error{.kind = assessment::Error::Kind::InvalidInput,
                                 .what = Text::tr("the mapping database cannot be imported"),
                                 .where = QDir::toNativeSeparators(path),
                                 .why = file.isOpen() ? Text::tr("the file is larger than 16 MiB")
                                                      : file.errorString(),
                                 .advice = Text::tr("choose version 4.0 of the database as JSON")};
    }
    return workspace.importRecommendations(file.readAll(), path);
}

} // namespace

void chooseRecommendationFile(QWidget *place, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(place->window(), PageText::tr("Import the mapping database"), {},
                                   PageText::tr("Mapping database (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, place, chosen);
    dialog->open();
}

void importRecommendations(Session &session, const QString &path, QObject *context,
                           const std::function<void(const Result<QString> &)> &done)
{
    const auto imported = std::make_shared<RecommendationImport>();
    // An act, so that what can be undone is known at once.
    session.act(
        [path, imported](Workspace &w) -> assessment::Status {
            const auto read = importRecommendationFile(w, path);
            if (!read)
                return read.error();
            *imported = *read;
            return assessment::Ok;
        },
        context,
        [imported, done](const assessment::Status &ended) {
            if (!ended) {
                done(ended.error());
                return;
            }
            done(imported->wasThere
                     ? PageText::tr("This file was imported already; nothing was changed.")
                     : PageText::tr("%n recommendation(s) imported. Undo it on the page of all "
                                    "assessments.",
                                    nullptr, imported->records));
        });
}

QString recommendationOrigin(const std::optional<RecommendationImport> &imported)
{
    if (imported) {
        return Text::tr("From %1, version %2, imported by %3.")
            .arg(imported->fileName, imported->version, imported->importedBy);
    }
    return Text::tr("Mapping database of the UK government (Copper Horse), version 4.0: names and "
                    "links. Import your own copy to see the recommendations themselves.");
}

} // namespace forms
