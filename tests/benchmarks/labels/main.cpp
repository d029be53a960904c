// What tests/benchmarks/labels.py runs: labels made, signed and checked in one process.
//   benchlabels identity FOLDER              a demonstration identity, and the modules of a code
//   benchlabels make THREADS COUNT FOLDER    statement, drawing and signature of COUNT labels
//   benchlabels issue THREADS COUNT FOLDER   the same with every code read back, as issuing does
//   benchlabels verify THREADS FOLDER FILE...  each file with trust, statement and code
// Prints one JSON object: times of single labels and of all, in milliseconds.

#include "labels/labelpress.h"
#include "labels/pdfsignature.h"
#include "labels/qrpayload.h"
#include "labels/verify.h"
#include "support/assessmentfixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace assessment::signing;

namespace {

double cpuMs()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](timeval time) {
        return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

void runOn(int threads, const std::function<void()> &work)
{
    std::vector<std::thread> workers;
    for (int i = 0; i < threads; ++i)
        workers.emplace_back(work);
    for (std::thread &worker : workers)
        worker.join();
}

void print(const QJsonObject &object)
{
    std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
}

void save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

Identity identityOf(const QDir &folder)
{
    const assessment::SecretBytes passphrase(
        contentOf(folder.filePath(u"passphrase.txt"_s)).trimmed());
    return *Identity::load(folder.filePath(u"signer.p12"_s), passphrase);
}

/// A batch: one assessment, and a label for model after model. What is printed names the model.
class Models
{
public:
    explicit Models(const Identity &identity) : m_identity(identity) {}

    labels::LabelSource source(int index) const
    {
        StatementRequest request = m_request;
        request.certificateId = assessmentfixture::certificateId(index + 1);
        QList<assessment::GateReason> reasons;
        const auto statement = signStatement(request, m_identity, reasons);
        if (!statement)
            qFatal("%s", qPrintable(statement.error().message()));
        auto content = labels::labelContentFrom(statement->fields());
        content->product = u"Northlight Hallway smart lamp %1"_s.arg(index + 1);
        const QByteArray qr = labels::qrTextOf(content->host, statement->cose());
        return {.content = *content,
                .format = m_format,
                .qrText = qr,
                .envelope = statement->envelope(QString::fromLatin1(qr)),
                .time = request.issued};
    }

private:
    const Identity &m_identity;
    const StatementRequest m_request = assessmentfixture::request();
    const labels::LabelFormat m_format =
        *labels::labelFormat(assessment::LabelKind::Information, {});
};

QString fileName(const QDir &folder, int index)
{
    return folder.filePath(u"%1.pdf"_s.arg(index, 4, 10, QChar(u'0')));
}

int identity(const QDir &folder)
{
    const auto made =
        makeDemoIdentity(folder.filePath(u"demo"_s), [] { return signingfixture::issueTime; });
    if (!made)
        qFatal("%s", qPrintable(made.error().message()));
    QFile::copy(made->identity, folder.filePath(u"signer.p12"_s));
    QFile::copy(made->passphraseFile, folder.filePath(u"passphrase.txt"_s));
    QFile::copy(made->root, folder.filePath(u"root.pem"_s));
    const Identity signer = identityOf(folder);
    const auto code = labels::QrCode::encode(Models(signer).source(0).qrText);
    QByteArray modules;
    for (int row = 0; row < code->modules(); ++row) {
        for (int column = 0; column < code->modules(); ++column)
            modules += code->isDark(column, row) ? '1' : '0';
        modules += '\n';
    }
    save(folder.filePath(u"qr.txt"_s), modules);
    return 0;
}

int make(int threads, int count, const QDir &folder)
{
    const Identity signer = identityOf(folder);
    const Models models(signer);
    const double cpuBefore = cpuMs();
    QElapsedTimer all;
    all.start();
    std::mutex key;
    std::mutex results;
    std::vector<double> stated, drawn, sealed, whole;
    std::atomic<int> next = 0;
    runOn(threads, [&] {
        for (int index = next++; index < count; index = next++) {
            QElapsedTimer timer;
            timer.start();
            const labels::LabelSource source = [&] {
                const std::lock_guard alone(key);
                return models.source(index);
            }();
            const double afterStatement = since(timer);
            const auto written = labels::writeLabel(source);
            const double afterDrawing = since(timer);
            const auto pdf = [&] {
                const std::lock_guard alone(key);
                return labels::signPdf(written->pdf, signer, source.time);
            }();
            const double afterSigning = since(timer);
            save(fileName(folder, index), *pdf);
            const std::lock_guard lock(results);
            stated.push_back(afterStatement);
            drawn.push_back(afterDrawing - afterStatement);
            sealed.push_back(afterSigning - afterDrawing);
            whole.push_back(since(timer));
        }
    });
    const double wall = since(all);
    print({{u"statement"_s, median(stated)},
           {u"draw"_s, median(drawn)},
           {u"sign"_s, median(sealed)},
           {u"median"_s, median(whole)},
           {u"wall"_s, wall / count},
           {u"cpu"_s, (cpuMs() - cpuBefore) / count}});
    return 0;
}

int issue(int threads, int count, const QDir &folder)
{
    const Identity signer = identityOf(folder);
    const Models models(signer);
    const labels::LabelPress press(
        [&signer](const QByteArray &pdf, const QDateTime &time) {
            return labels::signPdf(pdf, signer, time);
        },
        threads);
    const double cpuBefore = cpuMs();
    QElapsedTimer all;
    all.start();
    press.run(
        count,
        [&models](int index) -> assessment::Result<labels::LabelSource> {
            return models.source(index);
        },
        [&folder](int index, const assessment::Result<labels::PressedLabel> &label) {
            if (!label)
                qFatal("%s", qPrintable(label.error().message()));
            save(fileName(folder, index), label->pdf);
        });
    const double wall = since(all);
    print({{u"wall"_s, wall / count}, {u"cpu"_s, (cpuMs() - cpuBefore) / count}});
    return 0;
}

int verify(int threads, const QDir &folder, const QStringList &files)
{
    const labels::VerifyOptions options{.trust = *readTrustFile(folder.filePath(u"root.pem"_s)),
                                        .at = signingfixture::issueTime.addDays(1)};
    const double cpuBefore = cpuMs();
    QElapsedTimer all;
    all.start();
    std::mutex results;
    std::vector<double> each;
    int valid = 0;
    std::atomic<int> next = 0;
    runOn(threads, [&] {
        for (int index = next++; index < files.size(); index = next++) {
            QElapsedTimer timer;
            timer.start();
            const labels::Verification answer = labels::verifyFile(files[index], options);
            const std::lock_guard lock(results);
            valid += answer.overall == labels::Overall::Valid;
            each.push_back(since(timer));
        }
    });
    const double count = double(files.size());
    print({{u"valid"_s, valid},
           {u"median"_s, median(each)},
           {u"wall"_s, since(all) / count},
           {u"cpu"_s, (cpuMs() - cpuBefore) / count}});
    return valid == files.size() ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3 && words[1] == u"identity"_s)
        return identity(QDir(words[2]));
    if (words.size() == 5 && words[1] == u"make"_s)
        return make(words[2].toInt(), words[3].toInt(), QDir(words[4]));
    if (words.size() == 5 && words[1] == u"issue"_s)
        return issue(words[2].toInt(), words[3].toInt(), QDir(words[4]));
    if (words.size() > 4 && words[1] == u"verify"_s)
        return verify(words[2].toInt(), QDir(words[3]), words.mid(4));
    std::fputs("see the head of tests/benchmarks/labels/main.cpp\n", stderr);
    return 2;
}
