#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// Runs the built `assay-cli` as a user would, in a folder of its own with nothing of ours in the
/// environment.
namespace commandline {

/// What a command did.
struct Outcome
{
    int code = -1; ///< exit code; -1 when it crashed or hung
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    /// True when the standard output is exactly one JSON object.
    bool isOneDocument() const
    {
        QJsonParseError problem;
        const auto document = QJsonDocument::fromJson(out, &problem);
        return problem.error == QJsonParseError::NoError && document.isObject();
    }
    QByteArray all() const { return "code " + QByteArray::number(code) + "\n" + out + err; }
};

inline QString program()
{
    return QStringLiteral(PROGRAMS "/assay-cli");
}

inline QString demoFile(const QString &name)
{
    return QStringLiteral(SOURCE_ROOT "/resources/demo/") + name;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// A folder with a workspace in it, and the way to act on it.
class Bench
{
public:
    Bench()
    {
        QDir(path()).mkdir(QStringLiteral("tmp"));
        for (const QString &name : QProcess::systemEnvironment()) {
            const QString key = name.section(u'=', 0, 0);
            if (key == u"PATH" || key == u"LC_ALL" || key.startsWith(u"ASAN")
                || key.startsWith(u"UBSAN"))
                m_environment.insert(key, name.section(u'=', 1));
        }
        m_environment.insert(QStringLiteral("HOME"), path());
        m_environment.insert(QStringLiteral("TMPDIR"), file(QStringLiteral("tmp")));
        m_environment.insert(QStringLiteral("ASSAY_WORKSPACE"), workspace());
    }

    QString path() const { return m_folder.path(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString workspace() const { return file(QStringLiteral("bench.assay")); }
    QProcessEnvironment &environment() { return m_environment; }
    const QProcessEnvironment &environment() const { return m_environment; }

    /// Sets up a process for \a arguments without starting it.
    std::unique_ptr<QProcess> process(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProgram(program());
        process->setArguments(arguments);
        process->setProcessEnvironment(m_environment);
        process->setWorkingDirectory(path());
        return process;
    }

    /// \a input is handed over in two parts, as a slow pipe does.
    Outcome run(const QStringList &arguments, const QByteArray &input = {},
                int patienceMs = 60000) const
    {
        const auto process = this->process(arguments);
        process->start();
        process->write(input.first(input.size() / 2));
        while (process->state() != QProcess::NotRunning && process->bytesToWrite() > 0)
            process->waitForBytesWritten(patienceMs);
        process->write(input.sliced(input.size() / 2));
        process->closeWriteChannel();
        Outcome outcome;
        // A program that ended while it was written to is not waited for: QProcess would say no.
        const bool ended =
            process->state() == QProcess::NotRunning || process->waitForFinished(patienceMs);
        outcome.out = process->readAllStandardOutput();
        outcome.err = process->readAllStandardError();
        if (ended && process->exitStatus() == QProcess::NormalExit)
            outcome.code = process->exitCode();
        return outcome;
    }

    Outcome json(QStringList arguments, const QByteArray &input = {}) const
    {
        arguments.append(QStringLiteral("--json"));
        return run(arguments, input);
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// Everything up to an assessment of the demonstration lamp; \a kind is "self" or "lab".
struct Lamp
{
    QString product;
    QString assessment;

    static Lamp begin(const Bench &bench, const QString &kind = QStringLiteral("lab"))
    {
        bench.run({QStringLiteral("init"), QStringLiteral("--organisation"),
                   demoFile(QStringLiteral("organisation.json"))});
        Lamp lamp;
        lamp.product = bench
                           .json({QStringLiteral("product"), QStringLiteral("add"),
                                  demoFile(QStringLiteral("hl-200/product.json"))})
                           .json()
                           .value(QStringLiteral("product"))
                           .toString();
        lamp.assessment =
            bench
                .json({QStringLiteral("assessment"), QStringLiteral("new"),
                       QStringLiteral("--product"), lamp.product, QStringLiteral("--scheme"),
                       QStringLiteral("uk-cop-2018"), QStringLiteral("--kind"), kind})
                .json()
                .value(QStringLiteral("assessment"))
                .toString();
        return lamp;
    }

    /// All answers with their evidence, facts, submitted, and accepted by somebody else.
    Outcome finish(const Bench &bench) const
    {
        const QList<QStringList> acts = {
            {QStringLiteral("assessment"), QStringLiteral("import"), assessment,
             demoFile(QStringLiteral("hl-200/answers.json"))},
            {QStringLiteral("assessment"), QStringLiteral("facts"), assessment,
             demoFile(QStringLiteral("hl-200/facts.json"))},
            {QStringLiteral("assessment"), QStringLiteral("submit"), assessment}};
        for (const QStringList &act : acts) {
            const Outcome done = bench.run(
                QStringList{QStringLiteral("--actor"), QStringLiteral("Ada Assessor")} + act);
            if (done.code != 0)
                return done;
        }
        return bench.run({QStringLiteral("--actor"), QStringLiteral("Rhys Reviewer"),
                          QStringLiteral("assessment"), QStringLiteral("accept"), assessment});
    }
};

} // namespace commandline

/// Like QCOMPARE of the exit code, but a failure shows what the command said. The expression is
/// evaluated once: an act must not happen twice.
#define COMPARE_CODE(outcome, expected) \
    do { \
        const auto &outcomeToCompare = (outcome); \
        QVERIFY2(outcomeToCompare.code == (expected), outcomeToCompare.all().constData()); \
    } while (false)

/// Like QVERIFY2 with the bytes that a command wrote.
#define VERIFY_SHOWING(condition, bytes) QVERIFY2(condition, QByteArray(bytes).constData())
