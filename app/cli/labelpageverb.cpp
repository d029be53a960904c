#include "files.h"
#include "picturewarnings.h"
#include "trustoptions.h"
#include "verb.h"

#include "assessment/clock.h"

#include "labels/sitepictures.h"
#include "labels/verifypage.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Ok;
using assessment::Progress;
using assessment::Result;
using assessment::Status;
using assessment::signing::TrustList;
using labels::PageFile;
using labels::pagePictures;
using labels::PictureSubject;
using labels::SitePictures;
using labels::VerifyPageData;

namespace app::cli {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::LabelPage)
};

struct Arguments
{
    QString folder;
    QStringList trust;
    QString status;
    QString organisation;
    QString pictures;
};

constexpr qint64 largestStatusList = 16 * 1024 * 1024; // as the page itself reads

Error refusal(Error::Kind kind, const QString &where, const QString &why,
              const QString &advice = {})
{
    return {.kind = kind,
            .what = Text::tr("the verify page cannot be written"),
            .where = where,
            .why = why,
            .advice = advice};
}

/// Nothing of somebody else is overwritten: the folder is new, empty, or a verify page.
Status checkFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return Ok;
    const QDir dir(folder);
    if (!info.isDir())
        return refusal(Error::Kind::Conflict, folder, Text::tr("there is a file of that name"));
    if (dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return Ok;
    QFile data(dir.filePath(u"data.js"_s));
    constexpr qint64 head = 256;
    if (data.open(QIODevice::ReadOnly) && labels::isVerifyPageData(data.read(head)))
        return Ok;
    return refusal(Error::Kind::Conflict, folder,
                   Text::tr("there are files in it that are not those of a verify page"),
                   Text::tr("name a new folder"));
}

/// The folder of the page. What is written to it before the page is whole goes again when it does
/// not become whole.
class PageFolder
{
public:
    explicit PageFolder(const QString &path) : m_dir(path) {}
    ~PageFolder()
    {
        for (const QString &path : std::as_const(m_new))
            QFile::remove(path);
    }
    Q_DISABLE_COPY_MOVE(PageFolder)

    Status writePicture(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_dir.filePath(labels::pagePictures + name);
        m_shown.insert(name);
        if (!QFileInfo::exists(path))
            m_new.append(path);
        return write(path, bytes);
    }

    Status writePage(const QList<PageFile> &files)
    {
        for (const PageFile &file : files) {
            if (const Status written = write(m_dir.filePath(file.path), file.bytes); !written)
                return written;
        }
        m_new.clear(); // the page shows them now
        const QDir pictures(m_dir.filePath(labels::pagePictures));
        for (const QString &name : pictures.entryList(QDir::Files)) {
            if (labels::isPictureFile(name) && !m_shown.contains(name))
                QFile::remove(pictures.filePath(name));
        }
        return Ok;
    }

private:
    static Status write(const QString &path, const QByteArray &bytes)
    {
        QSaveFile out(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !out.open(QIODevice::WriteOnly)
            || out.write(bytes) != bytes.size() || !out.commit())
            return refusal(Error::Kind::Storage, path, out.errorString());
        return Ok;
    }

    QDir m_dir;
    QStringList m_new;
    QSet<QString> m_shown;
};

/// What the workspace, when one was named, knows of the products of its labels; only what has a
/// picture gets onto the page.
Status showProducts(Context &context, VerifyPageData &data, SitePictures &pictures)
{
    if (!context.hasWorkspace())
        return Ok;
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto labels = workspace->loggedLabels();
    if (!labels)
        return labels.error();
    for (const assessment::IssuedLabel &label : *labels) {
        const QJsonObject product = label.statement[u"product"_s].toObject();
        const QString gtin = product[u"gtin"_s].toString();
        const auto shown = pictures.show(label.certificateId, gtin, product[u"brand"_s].toString(),
                                         product[u"model"_s].toString());
        if (!shown)
            return shown.error();
        if (!shown->isEmpty())
            data.products.insert(
                label.certificateId,
                {.gtin = gtin, .language = label.language, .picture = pagePictures + *shown});
    }
    return Ok;
}

/// The pictures whose names say all that a code says. Nobody signs the GTIN in its address: without
/// a workspace nothing tells which label it belongs to.
Status showNamed(VerifyPageData &data, SitePictures &pictures, const Progress &progress)
{
    const QStringList files = pictures.folder().files();
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (progress.cancelled())
            return refusal(Error::Kind::Cancelled, {}, Text::tr("it was cancelled"));
        const PictureSubject subject = pictures.folder().subjectOf(files[i]);
        if (subject.kind != PictureSubject::Kind::Gtin && pictures.folder().isTaken(files[i])) {
            const auto shown = pictures.show(files[i]);
            if (!shown)
                return shown.error();
            if (!shown->isEmpty() && subject.kind == PictureSubject::Kind::Number)
                data.products[subject.key].picture = pagePictures + *shown;
            else if (!shown->isEmpty())
                data.pictures.insert(subject.key, pagePictures + *shown);
        }
        progress.tell(i + 1, files.size());
    }
    return Ok;
}

void warnOfGtins(SitePictures &pictures)
{
    for (const QString &file : pictures.folder().files()) {
        if (pictures.folder().subjectOf(file).kind == PictureSubject::Kind::Gtin)
            pictures.warn({file, Text::tr("Nothing says which label has this GTIN: name the "
                                          "workspace with --workspace.")});
    }
}

Status showPictures(Context &context, const QString &from, PageFolder &folder, VerifyPageData &data)
{
    auto found = labels::ProductPictures::in(from);
    if (!found)
        return found.error();
    SitePictures pictures(
        *std::move(found), [](const QString &) { return false; },
        [&](const QString &name, const QByteArray &bytes) {
            return folder.writePicture(name, bytes);
        });
    if (const Status shown = showProducts(context, data, pictures); !shown)
        return shown;
    const Status shown =
        showNamed(data, pictures, context.progress(Text::tr("Making the pictures small")));
    if (!shown)
        return shown;
    if (!context.hasWorkspace())
        warnOfGtins(pictures);
    tellPictureWarnings(context.output(), pictures.warnings());
    return Ok;
}

Result<ExitCode> writeFolder(Context &context, const Arguments &given)
{
    const Result<TrustList> trust = readTrust(given.trust);
    if (!trust)
        return trust.error();
    if (trust->isEmpty())
        return refusal(Error::Kind::Usage, u"--trust"_s,
                       Text::tr("a page that trusts nobody cannot check a label"),
                       Text::tr("name the certificates of your root and of every signer"));
    VerifyPageData data;
    data.organisation = given.organisation;
    data.made = assessment::systemTime();
    data.trust = *trust;
    if (!given.status.isEmpty()) {
        const Result<QByteArray> status = readInput(given.status, largestStatusList);
        if (!status)
            return status.error();
        data.status = *status;
    }
    if (const Status free = checkFolder(given.folder); !free)
        return free.error();
    PageFolder folder(given.folder);
    if (!given.pictures.isEmpty()) {
        if (const Status shown = showPictures(context, given.pictures, folder, data); !shown)
            return shown.error();
    }
    const QList<PageFile> files = labels::verifyPageFiles(data);
    if (const Status written = folder.writePage(files); !written)
        return written.error();
    context.output().note(
        Text::tr("The verify page is in %1; it belongs at https://HOST/V.").arg(given.folder));
    context.output().json({{u"folder"_s, given.folder}, {u"files"_s, files.size()}});
    return ExitCode::Done;
}

} // namespace

void addLabelPageVerb(Verb &labelGroup)
{
    const auto given = std::make_shared<Arguments>();
    Verb verb =
        labelGroup.verb("page", Text::tr("write the page on which anybody can check labels"),
                        u"label page V --trust trust.pem --status status.jwt"_s,
                        [given](Context &context) { return writeFolder(context, *given); });
    verb.argument("DIR", given->folder, Text::tr("a new folder, or one with a verify page"));
    verb.options("--trust CA.pem", given->trust,
                 Text::tr("whom the page trusts: root and signers; repeatable"));
    verb.option("--status FILE", given->status, Text::tr("the signed status list, status.jwt"));
    verb.option(
        "--pictures DIR", given->pictures,
        Text::tr("pictures of the products, named by certificate number, \"BRAND MODEL\" or, "
                 "with a workspace, GTIN (PNG, JPEG, WebP)"));
    verb.option("--organisation NAME", given->organisation, Text::tr("who runs the page"));
}

} // namespace app::cli
