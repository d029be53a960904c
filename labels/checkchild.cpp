#include "labels/checkchild.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Progress;
using assessment::Result;

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::CheckChild)
};

constexpr int patience = 120'000; // ms; a sheet of a hundred thousand labels takes some
constexpr int glance = 100;       // ms between two looks whether somebody wants to stop

/// Beside the program that runs; a test lies one folder beside the programs.
QString programBeside()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &path : {u"assay-check"_s, u"../bin/assay-check"_s}) {
        if (QFileInfo(here.filePath(path)).isExecutable())
            return here.filePath(path);
    }
    return here.filePath(u"assay-check"_s);
}

Error noAnswer(Error::Kind kind, const QString &why)
{
    return {.kind = kind, .what = Text::tr("the labels cannot be checked"), .why = why};
}

/// Takes the lines of progress from the beginning of \a answer.
void tellProgress(QByteArray &answer, const Progress &progress)
{
    while (answer.startsWith("progress ")) {
        const qsizetype end = answer.indexOf('\n');
        if (end < 0)
            return;
        const QList<QByteArray> words = answer.first(end).split(' ');
        answer.remove(0, end + 1);
        progress.tell(words.value(1).toLongLong(), words.value(2).toLongLong());
    }
}

} // namespace

Result<CheckAnswer> askCheck(const QByteArray &request, const Progress &progress)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    const QDeadlineTimer deadline(patience);
    process.start(programBeside(), QStringList());
    if (!process.waitForStarted(patience))
        return Error{.kind = Error::Kind::Storage,
                     .what = Text::tr("the labels cannot be checked"),
                     .where = QDir::toNativeSeparators(process.program()),
                     .why = Text::tr("the program assay-check cannot be started"),
                     .advice = Text::tr("install it beside this program")};
    process.write(request);
    process.closeWriteChannel();
    QByteArray answer;
    while (process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(glance);
        answer += process.readAllStandardOutput();
        tellProgress(answer, progress);
        if (progress.cancelled() || deadline.hasExpired()) {
            process.kill();
            process.waitForFinished(1000); // a killed process goes at once
            return progress.cancelled()
                       ? noAnswer(Error::Kind::Cancelled, Text::tr("it was cancelled"))
                       : noAnswer(Error::Kind::InvalidInput,
                                  Text::tr("it takes too long; a file may be damaged or made to "
                                           "do harm"));
        }
    }
    answer += process.readAllStandardOutput();
    tellProgress(answer, progress);
    auto read = process.exitStatus() == QProcess::NormalExit ? answerFrom(answer) : std::nullopt;
    if (!read)
        return noAnswer(Error::Kind::InvalidInput,
                        Text::tr("a file is damaged or made to do harm, or needs too much memory"));
    if (read->error)
        return *read->error;
    return *std::move(read);
}

} // namespace labels
