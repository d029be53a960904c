#include "labels/registrypublish.h"

#include "labels/publishedlabel.h"
#include "labels/registrylog.h"
#include "labels/registrypage.h"
#include "labels/registrysite.h"
#include "labels/sitepictures.h"
#include "labels/statuslist.h"
#include "labels/verifypage.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/signing/jws.h"
#include "assessment/signing/logcheckpoint.h"
#include "assessment/signing/logentry.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QUrl>

#include <map>

using namespace Qt::StringLiterals;
using namespace assessment::signing;
using assessment::Error;
using assessment::IssuedLabel;
using assessment::LabelEvent;
using assessment::Ok;
using assessment::Progress;
using assessment::Publication;
using assessment::Result;
using assessment::Status;
using assessment::Workspace;

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::RegistryPublish)
};

// Another number whenever the same record would make another page: all are then made again.
constexpr QByteArrayView pagesVersion("registry pages 2");
constexpr int mostDays = 366;

Error refused(Error::Kind kind, const QString &why, const QString &advice = {})
{
    return {.kind = kind,
            .what = Text::tr("the registry cannot be published"),
            .why = why,
            .advice = advice};
}

QByteArray resource(const QString &name)
{
    QFile file(u":/registry/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

QString checkedBaseUrl(const QString &given)
{
    return given.isEmpty() || given.endsWith(u'/') ? given : given + u'/';
}

/// One run of publishing: what it knows, and the steps.
class Publishing
{
public:
    Publishing(Workspace &workspace, const Identity &identity, const PublishOptions &options,
               const Progress &progress, RegistryFolder &&folder)
        : m_workspace(workspace)
        , m_identity(identity)
        , m_options(options)
        , m_progress(progress)
        , m_folder(std::move(folder))
    {
        m_site.baseUrl = checkedBaseUrl(options.baseUrl);
        m_site.withLabels = options.withLabels;
    }

    Result<Published> run()
    {
        using Step = Status (Publishing::*)();
        for (const Step step :
             {&Publishing::openPictures, &Publishing::begin, &Publishing::writeAssets,
              &Publishing::writePictures, &Publishing::writeLabels, &Publishing::writeVerifyPage,
              &Publishing::writeLog, &Publishing::writeLists, &Publishing::writeIndex,
              &Publishing::finish}) {
            if (const Status done = (this->*step)(); !done)
                return done.error();
        }
        return Published{.publication = m_publication,
                         .labels = m_summaries.size(),
                         .written = m_folder.written(),
                         .pictures = m_pictures ? m_pictures->shown() : 0,
                         .warnings = m_pictures ? m_pictures->warnings() : QList<PictureWarning>()};
    }

private:
    Status openPictures();
    Status begin();
    Status writeAssets();
    Status writePictures();
    Status writeLabels();
    Status writeLabel(const IssuedLabel &label, const QByteArray &input);
    Status writeVerifyPage();
    Status writeLog();
    Status writeLists();
    Status writeIndex();
    Status finish();
    Status advance();
    QByteArray inputOf(const IssuedLabel &label, const QByteArray &entry) const;
    Result<QByteArray> signedStatusList() const;
    const RegistryWords &wordsOf(const QString &language);

    Workspace &m_workspace;
    const Identity &m_identity;
    const PublishOptions &m_options;
    const Progress &m_progress;
    RegistryFolder m_folder;
    RegistrySite m_site;
    Publication m_publication;
    QList<IssuedLabel> m_labels;
    QList<QByteArray> m_leaves;                 ///< of the log
    QHash<QString, QList<LabelEvent>> m_events; ///< by certificate number
    QList<LabelSummary> m_summaries;
    QByteArrayList m_entries; ///< the same as JSON
    QByteArray m_status;      ///< the signed list
    std::map<QString, RegistryWords> m_words;
    std::optional<SitePictures> m_pictures;
    QHash<QString, QString> m_shown; ///< picture of a label, relative to the page that checks
    qint64 m_done = 0;
    qint64 m_total = 0;
};

/// One more piece of work is done; an error when somebody wants no more of it.
Status Publishing::advance()
{
    m_progress.tell(++m_done, m_total);
    if (m_progress.cancelled())
        return refused(Error::Kind::Cancelled, Text::tr("it was cancelled"),
                       Text::tr("what was published before still works"));
    return Ok;
}

/// Before a number is used up.
Status Publishing::openPictures()
{
    if (m_options.pictures.isEmpty())
        return Ok;
    auto folder = ProductPictures::in(m_options.pictures);
    if (!folder)
        return folder.error();
    const QString place = u"V/"_s + pagePictures;
    m_pictures.emplace(
        *std::move(folder),
        [this, place](const QString &name) {
            if (!m_folder.has(place + name))
                return false;
            m_folder.keepFile(place + name);
            return true;
        },
        [this, place](const QString &name, const QByteArray &bytes) {
            return m_folder.write(place + name, bytes);
        });
    return Ok;
}

Status Publishing::begin()
{
    const auto organisation = m_workspace.organisation();
    if (!organisation)
        return organisation.error();
    m_site.organisation = *organisation ? (*organisation)->name : m_identity.certificate().subject;
    const QDateTime next = m_options.clock().toUTC().addDays(m_options.nextUpdateDays);
    const auto publication = m_workspace.beginPublication(next, m_identity.certificate().subject);
    if (!publication)
        return publication.error();
    m_publication = *publication;
    auto labels = m_workspace.loggedLabels();
    if (!labels)
        return labels.error();
    m_labels = *std::move(labels);
    auto leaves = m_workspace.labelLogLeaves();
    if (!leaves)
        return leaves.error();
    m_leaves = leaves->first(qsizetype(m_publication.logSize));
    m_events = eventsIn(m_leaves);
    // Each label twice: its own page, and its place on the page that checks; and five steps.
    m_total = m_labels.size() * (m_pictures ? 3 : 2) + 5;
    return advance();
}

Status Publishing::writeAssets()
{
    for (const QString &name : {u"registry.css"_s, u"index.js"_s, u"page.js"_s}) {
        if (const Status done = m_folder.write(u"assets/"_s + name, resource(name)); !done)
            return done;
    }
    return Ok;
}

Status Publishing::writePictures()
{
    if (!m_pictures)
        return Ok;
    qsizetype without = 0;
    QString example;
    for (const IssuedLabel &label : std::as_const(m_labels)) {
        const QJsonObject product = label.statement[u"product"_s].toObject();
        const auto shown =
            m_pictures->show(label.certificateId, product[u"gtin"_s].toString(),
                             product[u"brand"_s].toString(), product[u"model"_s].toString());
        if (!shown)
            return shown.error();
        if (shown->isEmpty()) {
            ++without;
            example = label.certificateId;
        } else {
            m_shown[label.certificateId] = pagePictures + *shown;
        }
        if (const Status going = advance(); !going)
            return going;
    }
    if (without > 0)
        m_pictures->warn(
            {{},
             Text::tr("%n label(s) are without a picture, %1 for one.", nullptr, int(without))
                 .arg(example)});
    return Ok;
}

const RegistryWords &Publishing::wordsOf(const QString &language)
{
    auto found = m_words.find(language);
    if (found == m_words.end())
        found = m_words.emplace(language, RegistryWords::of(language)).first;
    return found->second;
}

/// All that the files of a label depend on. A label never changes, so its signed file stands for
/// what it says.
QByteArray Publishing::inputOf(const IssuedLabel &label, const QByteArray &entry) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(pagesVersion.toByteArray());
    hash.addData(label.pdfSha256);
    hash.addData(entry);
    hash.addData(m_site.baseUrl.toUtf8() + '\n' + m_site.organisation.toUtf8()
                 + (m_site.withLabels ? "\n1\n" : "\n0\n")
                 + m_shown.value(label.certificateId).toUtf8());
    for (const LabelEvent &event : m_events.value(label.certificateId)) {
        if (const auto logged = entryOf(event))
            hash.addData(leafOf(*logged));
    }
    return hash.result();
}

Status Publishing::writeLabels()
{
    for (const IssuedLabel &label : std::as_const(m_labels)) {
        const LabelSummary summary =
            summaryOf(label, m_events.value(label.certificateId), m_publication.published);
        m_entries.append(assessment::canonicalJson(toJson(summary)));
        const QByteArray input = inputOf(label, m_entries.constLast());
        m_summaries.append(summary);
        if (const Status written = writeLabel(label, input); !written)
            return written;
        if (const Status going = advance(); !going)
            return going;
    }
    return Ok;
}

Status Publishing::writeLabel(const IssuedLabel &label, const QByteArray &input)
{
    const QString place = u"label/"_s + label.certificateId;
    QStringList files{place + u".json"_s, place + u".html"_s};
    if (m_site.withLabels)
        files.append(place + u".pdf"_s);
    if (m_folder.isCurrent(label.certificateId, input, files)) {
        m_folder.keep(label.certificateId, input, files);
        return Ok;
    }
    auto published =
        publishedLabel(label, m_events.value(label.certificateId), m_publication.published);
    if (!published)
        return published.error();
    if (const QString shown = m_shown.value(label.certificateId); !shown.isEmpty())
        published->picture = u"V/"_s + shown;
    if (m_site.withLabels) {
        QBuffer pdf;
        pdf.open(QIODevice::WriteOnly);
        if (const Status read = m_workspace.readContent(label.pdfSha256, pdf); !read)
            return read;
        if (const Status done = m_folder.write(files[2], pdf.data()); !done)
            return done;
    }
    if (const Status done =
            m_folder.write(files[0], assessment::canonicalJson(toJson(*published)) + '\n');
        !done)
        return done;
    m_folder.setInput(label.certificateId, input);
    return m_folder.write(files[1], labelPage(*published, m_site, wordsOf(label.language)));
}

/// The page that the codes on labels open (resources/verifypage), where the codes look for it.
Status Publishing::writeVerifyPage()
{
    Result<QByteArray> status = signedStatusList();
    if (!status)
        return status.error();
    m_status = *std::move(status);
    VerifyPageData data;
    data.organisation = m_site.organisation;
    data.made = m_publication.published;
    data.trust = m_options.trust;
    data.status = m_status;
    data.labelAddress = u"../label/%1.html"_s;
    for (const LabelSummary &label : std::as_const(m_summaries)) {
        PageProduct product;
        product.gtin = label.gtin;
        product.language = label.language;
        product.picture = m_shown.value(label.certificateId);
        data.products.insert(label.certificateId, product);
        if (!label.gtin.isEmpty()) {
            const PageFile page = gtinPage(label.gtin);
            if (const Status done = m_folder.write(page.path, page.bytes); !done)
                return done;
        }
        if (const Status going = advance(); !going)
            return going;
    }
    for (const PageFile &file : verifyPageFiles(data)) {
        if (const Status done = m_folder.write(u"V/"_s + file.path, file.bytes); !done)
            return done;
    }
    return advance();
}

Result<QByteArray> Publishing::signedStatusList() const
{
    const auto fullSeconds = [](const QDateTime &time) {
        return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC);
    };
    StatusList list{.issuer = m_site.organisation,
                    .issued = fullSeconds(m_publication.published),
                    .nextUpdate = fullSeconds(m_publication.nextUpdate),
                    .number = m_publication.number,
                    .labels = {}};
    for (const LabelSummary &label : m_summaries)
        list.labels.insert(label.certificateId, label.standing);
    return signJws(m_identity, {{u"typ"_s, statusListType()}}, statusPayload(list));
}

Status Publishing::writeLog()
{
    const auto origin = m_workspace.labelLogOrigin();
    if (!origin)
        return origin.error();
    QByteArray lines;
    for (const QByteArray &leaf : std::as_const(m_leaves))
        lines += leaf + '\n';
    if (const Status done = m_folder.write(u"log/entries.jsonl"_s, lines); !done)
        return done;
    const auto checkpoint = signLogHead(
        {.origin = *origin, .size = m_publication.logSize, .root = m_publication.logRoot},
        m_identity);
    if (!checkpoint)
        return checkpoint.error();
    if (const Status done = m_folder.write(u"log/checkpoint"_s, *checkpoint); !done)
        return done;
    return advance();
}

Status Publishing::writeLists()
{
    static const QByteArray none = "\"labels\":[]"; // in no text: its quotes would be escaped
    const QJsonObject all{{u"format"_s, u"assay-registry-labels/1"_s},
                          {u"organisation"_s, m_site.organisation},
                          {u"baseUrl"_s, m_site.baseUrl},
                          {u"number"_s, m_publication.number},
                          {u"published"_s, logTime(m_publication.published)},
                          {u"nextUpdate"_s, logTime(m_publication.nextUpdate)},
                          {u"labels"_s, QJsonArray()}};
    QByteArray json = assessment::canonicalJson(all);
    json.replace(none, "\"labels\":[" + m_entries.join(',') + ']');
    if (const Status done = m_folder.write(u"labels.json"_s, json + '\n'); !done)
        return done;
    if (const Status done = m_folder.write(u"status.jwt"_s, m_status); !done)
        return done;
    return advance();
}

Status Publishing::writeIndex()
{
    if (const Status done = m_folder.write(u"assets/labels.js"_s, indexData(m_summaries)); !done)
        return done;
    for (const QString &language : RegistryWords::languages()) {
        const QByteArray page = indexPage(m_site, m_publication, wordsOf(language));
        if (const Status done = m_folder.write(indexName(language), page); !done)
            return done;
    }
    return Ok;
}

Status Publishing::finish()
{
    QJsonObject manifest = m_folder.manifest();
    manifest[u"number"_s] = m_publication.number;
    manifest[u"published"_s] = logTime(m_publication.published);
    const auto jws = signJws(m_identity, {{u"typ"_s, registryManifestType()}},
                             assessment::canonicalJson(manifest));
    if (!jws)
        return jws.error();
    if (const Status going = advance(); !going) // the last chance
        return going;
    return m_folder.finish(*jws);
}

Status checkOptions(const Identity &identity, const PublishOptions &options)
{
    if (options.nextUpdateDays < 1 || options.nextUpdateDays > mostDays)
        return refused(Error::Kind::Usage, Text::tr("the next update is due in 1 to 366 days"));
    const QUrl url(options.baseUrl, QUrl::StrictMode);
    if (!options.baseUrl.isEmpty()
        && (!url.isValid() || url.scheme() != u"https"_s || url.host().isEmpty() || url.hasQuery()
            || url.hasFragment()))
        return refused(Error::Kind::Usage,
                       Text::tr("“%1” is not an address of the web").arg(options.baseUrl),
                       Text::tr("write it as https://register.example.org/"));
    return identity.checkUsable(options.clock());
}

} // namespace

Result<Published> publishRegistry(Workspace &workspace, const Identity &identity,
                                  const PublishOptions &options, const Progress &progress)
{
    if (const Status good = checkOptions(identity, options); !good)
        return good.error();
    auto folder = RegistryFolder::open(options.folder);
    if (!folder)
        return folder.error();
    return Publishing(workspace, identity, options, progress, *std::move(folder)).run();
}

} // namespace labels
