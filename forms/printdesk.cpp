#include "forms/printdesk.h"

#include "forms/savedfile.h"

#include "labels/printname.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace forms {

using assessment::Error;
using assessment::Ok;
using assessment::Result;
using assessment::Status;
using labels::CheckAnswer;
using labels::Overall;
using labels::PrintJob;
using labels::PrintLabel;
using labels::PrintRecord;

PrintDesk::PrintDesk(const QString &actor, QObject *parent) : QObject(parent), m_actor(actor)
{
    m_checker.setPatience(20s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, &PrintDesk::make);
    connect(&m_list, &PrintList::edited, this, [this] {
        checkNext();
        remake();
    });
    connect(&m_checker, &CheckProcess::answered, this, [this](const CheckAnswer &answer) {
        if (answer.checked)
            m_list.tellCheck(m_checking, *answer.checked);
        checkNext();
        remake();
    });
    connect(&m_checker, &CheckProcess::failed, this, [this](const Error &error) {
        labels::CheckedLabel unread;
        unread.verification.integrity = u"unreadable"_s;
        unread.verification.structure = u"not-conforming"_s;
        unread.verification.signer = u"not-checked"_s;
        unread.verification.time = u"claimed"_s;
        unread.verification.status = u"not-checked"_s;
        unread.verification.reasons = {error.message()};
        m_list.tellCheck(m_checking, unread);
        checkNext();
        remake();
    });
    connect(&m_maker, &CheckProcess::progressed, this, &PrintDesk::progressed);
    connect(&m_maker, &CheckProcess::answered, this, [this](const CheckAnswer &answer) {
        m_made = answer.imposed;
        if (answer.error)
            Q_EMIT failed(*answer.error);
        Q_EMIT changed();
    });
    connect(&m_maker, &CheckProcess::failed, this, [this](const Error &error) {
        Q_EMIT failed(error);
        Q_EMIT changed();
    });
}

PrintDesk::~PrintDesk()
{
    m_lp.disconnect(this);
    m_lpstat.disconnect(this);
    m_lpstat.kill(); // nobody waits for the list
    m_lpstat.waitForFinished(1000);
    m_lp.waitForFinished(5000); // what was handed over is not torn away
}

void PrintDesk::setForm(const Form &form)
{
    m_form = form;
    remake();
}

Status PrintDesk::setTrust(const QStringList &files)
{
    assessment::signing::TrustList trust;
    for (const QString &file : files) {
        const auto read = assessment::signing::readTrustFile(file);
        if (!read)
            return read.error();
        trust += *read;
    }
    m_trust = trust;
    m_checker.stop();
    m_list.forgetChecks();
    checkNext();
    remake();
    return Ok;
}

void PrintDesk::setReason(const QString &reason)
{
    const bool other = reason.isEmpty() != m_reason.isEmpty();
    m_reason = reason;
    if (other)
        remake();
}

void PrintDesk::addFiles(const QStringList &files)
{
    QList<PrintList::Entry> entries;
    for (const QString &path : files) {
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)
            || file.size() > labels::largestVerifiedFile) {
            Q_EMIT failed({.kind = Error::Kind::Storage,
                           .what = tr("the label cannot be opened"),
                           .where = QDir::toNativeSeparators(path),
                           .why = file.isOpen() ? tr("it is too large to be a label")
                                                : tr("there is no such file, or it is locked")});
            continue;
        }
        const QByteArray pdf = file.readAll();
        entries.append({.file = path,
                        .pdf = pdf,
                        .sha256 = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256),
                        .copies = 1});
    }
    m_list.add(entries);
}

bool PrintDesk::hasUnsound() const
{
    return std::any_of(m_list.entries().begin(), m_list.entries().end(), [this](const auto &entry) {
        const labels::CheckedLabel *check = m_list.checkOf(entry);
        return check && check->verification.overall != Overall::Valid;
    });
}

int PrintDesk::copies() const
{
    if (m_form.printFile)
        return std::min(1, int(m_list.entries().size()));
    int sum = 0;
    for (const PrintList::Entry &entry : m_list.entries())
        sum += entry.copies;
    return sum;
}

void PrintDesk::checkNext()
{
    if (m_checker.isBusy())
        return;
    for (const PrintList::Entry &entry : m_list.entries()) {
        if (m_list.checkOf(entry))
            continue;
        m_checking = entry.sha256;
        m_checker.ask(labels::verifyRequest(entry.pdf, entry.file,
                                            {.trust = m_trust, .at = {}, .qr = false}));
        return;
    }
}

/// What was made before is not what would be made now.
void PrintDesk::remake()
{
    m_maker.stop();
    m_made.reset();
    m_pause.start();
    Q_EMIT changed();
}

void PrintDesk::make()
{
    const QList<PrintList::Entry> &entries = m_list.entries();
    if (entries.isEmpty() || m_checker.isBusy() || (hasUnsound() && m_reason.isEmpty())
        || (!m_form.printFile && m_form.stock.id.isEmpty()))
        return;
    QList<PrintLabel> wanted;
    for (const PrintList::Entry &entry : entries) {
        const labels::CheckedLabel *check = m_list.checkOf(entry);
        if (!check)
            return;
        wanted.append({.pdf = entry.pdf,
                       .certificateId = check->verification.record[u"certificateId"_s].toString(),
                       .copies = entry.copies});
    }
    if (m_form.printFile)
        m_maker.ask(labels::printFileRequest(wanted.constFirst(),
                                             {.bleed = 3, .inks = m_form.options.inks}));
    else
        m_maker.ask(labels::imposeRequest(wanted, m_form.stock, m_form.options));
    Q_EMIT changed();
}

void PrintDesk::cancel()
{
    m_maker.stop();
    m_pause.stop();
    Q_EMIT changed();
}

PrintJob PrintDesk::jobOfMade() const
{
    return {.at = QDateTime::currentDateTimeUtc(),
            .who = PrintRecord::personOf(m_actor),
            .printer = {},
            .file = {},
            .stock = m_made->derivative.stock,
            .inks = m_made->derivative.inks,
            .labels = m_made->derivative.labels,
            .pages = m_made->pages,
            .sha256 = QCryptographicHash::hash(m_made->pdf, QCryptographicHash::Sha256),
            .result = {},
            .reason = hasUnsound() ? m_reason : QString()};
}

bool PrintDesk::keep(const PrintJob &job)
{
    const Status kept = PrintRecord().append(job);
    if (!kept)
        Q_EMIT failed(kept.error());
    return bool(kept);
}

QString PrintDesk::fileName() const
{
    if (!m_made)
        return {};
    const Result<labels::PageBoxes> boxes = labels::pageBoxes(m_made->pdf);
    return boxes ? labels::printFileName(*m_made, *boxes) : QString();
}

void PrintDesk::save(const QString &path)
{
    if (!m_made)
        return;
    if (const Status ready = PrintRecord().ready(); !ready) {
        Q_EMIT failed(ready.error());
        return;
    }
    const Status saved = saveFile(path, m_made->pdf, tr("the sheets cannot be written"));
    if (!saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    PrintJob job = jobOfMade();
    job.file = QFileInfo(path).absoluteFilePath();
    job.result = u"saved"_s;
    if (keep(job))
        Q_EMIT done(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
}

void PrintDesk::print(const QString &printer)
{
    if (!m_made || m_lp.state() != QProcess::NotRunning)
        return;
    if (const Status ready = PrintRecord().ready(); !ready) {
        Q_EMIT failed(ready.error());
        return;
    }
    const Result<labels::PageBoxes> boxes = labels::pageBoxes(m_made->pdf);
    if (!boxes) {
        Q_EMIT failed(boxes.error());
        return;
    }
    PrintJob job = jobOfMade();
    job.printer = printer;
    const QString number = m_made->derivative.labels.constFirst().certificateId;
    m_lp.disconnect(this);
    connect(&m_lp, &QProcess::finished, this, [this, printer, job] { finishQueue(printer, job); });
    connect(&m_lp, &QProcess::errorOccurred, this, [this, printer](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(labels::queueError(error, printer, {}));
    });
    m_lp.setProcessEnvironment(labels::queueEnvironment());
    m_lp.start(u"lp"_s, labels::lpArguments({.printer = printer,
                                             .title = tr("Labels %1").arg(number),
                                             .page = boxes->page}));
    m_lp.write(m_made->pdf);
    m_lp.closeWriteChannel();
}

void PrintDesk::finishQueue(const QString &printer, const PrintJob &job)
{
    const bool sent = m_lp.exitStatus() == QProcess::NormalExit && m_lp.exitCode() == 0;
    const QString name = sent ? labels::jobFrom(m_lp.readAllStandardOutput()) : QString();
    PrintJob finished = job;
    finished.result = sent ? u"sent %1"_s.arg(name) : u"failed"_s;
    const bool kept = keep(finished);
    if (!sent)
        Q_EMIT failed(
            labels::queueError(QProcess::UnknownError, printer, m_lp.readAllStandardError()));
    else if (kept)
        Q_EMIT done(tr("Job %1 is with the printer %2.").arg(name, printer));
}

void PrintDesk::findPrinters()
{
    if (m_lpstat.state() != QProcess::NotRunning)
        return;
    m_lpstat.disconnect(this);
    connect(&m_lpstat, &QProcess::finished, this, [this] {
        Q_EMIT printersFound(labels::printersFrom(m_lpstat.readAllStandardOutput()));
    });
    connect(&m_lpstat, &QProcess::errorOccurred, this, [this] { Q_EMIT printersFound({}); });
    m_lpstat.setProcessEnvironment(labels::queueEnvironment());
    m_lpstat.start(u"lpstat"_s, labels::lpstatArguments());
    m_lpstat.closeWriteChannel();
}

} // namespace forms
