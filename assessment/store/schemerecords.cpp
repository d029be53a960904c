#include "assessment/store/schemerecords.h"

#include "assessment/evidence/contentstore.h"
#include "assessment/exchange/cataloguefile.h"
#include "assessment/json/strictjson.h"
#include "assessment/scheme/verdict.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/recordtext.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

constexpr qsizetype mostTrusted = 50; // certificates kept with one catalogue

Error cannotImport(const QString &where, const QString &why, const QString &advice,
                   Error::Kind kind = Error::Kind::Refused)
{
    return {.kind = kind,
            .what = SchemeRecords::tr("the catalogue cannot be imported"),
            .where = where,
            .why = why,
            .advice = advice};
}

QJsonArray textsOf(const QList<QByteArray> &certificates)
{
    QJsonArray texts;
    for (const QByteArray &one : certificates)
        texts.append(QString::fromLatin1(one.toBase64()));
    return texts;
}

QList<QByteArray> certificatesOf(const QJsonValue &texts)
{
    QList<QByteArray> certificates;
    const QJsonArray array = texts.toArray();
    for (const QJsonValue &one : array)
        certificates.append(QByteArray::fromBase64(one.toString().toLatin1()));
    return certificates;
}

/// Who was trusted when it was imported: the signature is judged by them ever after.
QString trustText(const CatalogueFile &file)
{
    if (file.signature.isEmpty())
        return u"{}"_s;
    return recordText({{u"anchors"_s, textsOf(file.trust.anchors)},
                       {u"certificates"_s, textsOf(file.trust.certificates)}});
}

Result<QByteArray> contentOf(Database &database, const QString &sha256)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const Status read =
        ContentStore(database).read(QByteArray::fromHex(sha256.toLatin1()), buffer, {});
    if (!read)
        return read.error();
    return bytes;
}

CatalogueFile fileOf(const QJsonObject &row, const QByteArray &bytes)
{
    const QJsonObject trust = recordFromText(row[u"trust"_s].toString());
    return {.bytes = bytes,
            .name = row[u"file_name"_s].toString(),
            .signature = QByteArray::fromBase64(row[u"signature"_s].toString().toLatin1()),
            .trust = {.anchors = certificatesOf(trust[u"anchors"_s]),
                      .certificates = certificatesOf(trust[u"certificates"_s])}};
}

Result<Scheme> readKept(Database &database, const QJsonObject &row)
{
    const Result<QByteArray> bytes = contentOf(database, row[u"sha256"_s].toString());
    if (!bytes)
        return bytes.error();
    const QString id = row[u"id"_s].toString();
    const Result<CatalogueCheck> check = checkCatalogueFile(*bytes, id);
    if (!check)
        return check.error();
    const QString what = SchemeRecords::tr("the scheme cannot be opened");
    if (!check->scheme)
        return errorOf(check->problems, what, id);
    if (check->scheme->id != id) {
        return Error{.kind = Error::Kind::Storage,
                     .what = what,
                     .where = id,
                     .why =
                         SchemeRecords::tr("its catalogue is that of %1").arg(check->scheme->id)};
    }
    Scheme scheme = *check->scheme;
    // Checked anew, as of the import: what does not hold any more vouches for nothing.
    const auto signature =
        checkCatalogueSignature(fileOf(row, *bytes), timeFromText(row[u"imported"_s].toString()));
    scheme.origin = signature ? signature->origin : CatalogueOrigin::Unsigned;
    return scheme;
}

/// A catalogue is read once and kept: an act that asks for it does not wait.
Result<Scheme> keptScheme(Database &database, const QJsonObject &row)
{
    static QMutex mutex;
    static QHash<QString, Scheme> kept;
    const QString key = recordText(row);
    {
        const QMutexLocker lock(&mutex);
        if (const auto found = kept.constFind(key); found != kept.constEnd())
            return *found;
    }
    const Result<Scheme> scheme = readKept(database, row);
    if (!scheme)
        return scheme;
    const QMutexLocker lock(&mutex);
    kept.insert(key, *scheme);
    return scheme;
}

QString rowColumns()
{
    return u"id, format, file_name, sha256, signature, trust, signer, imported, imported_by"_s;
}

Result<QList<QJsonObject>> rowsOf(Database &database)
{
    return database.select(u"SELECT %1 FROM catalogue ORDER BY id"_s.arg(rowColumns()), {},
                           rowImage);
}

QHash<QString, QByteArray> digestsOf(const Scheme &scheme)
{
    QHash<QString, QByteArray> texts;
    for (const Guideline &guideline : scheme.guidelines) {
        for (const Provision &provision : guideline.provisions)
            texts.insert(provision.id, provision.digest);
    }
    return texts;
}

QStringList provisionsOf(const Scheme &scheme)
{
    QStringList ids;
    for (const Guideline &guideline : scheme.guidelines) {
        for (const Provision &provision : guideline.provisions)
            ids.append(provision.id);
    }
    return ids;
}

} // namespace

Result<Scheme> schemeIn(Database &database, const QString &id)
{
    if (builtInSchemeIds().contains(id)) // no file takes the place of what the program carries
        return builtInScheme(id);
    const auto rows = database.select(u"SELECT %1 FROM catalogue WHERE id = ?"_s.arg(rowColumns()),
                                      {id}, rowImage);
    if (!rows)
        return rows.error();
    if (!rows->isEmpty())
        return keptScheme(database, rows->first());
    QStringList ids = builtInSchemeIds();
    const auto others = rowsOf(database);
    if (!others)
        return others.error();
    for (const QJsonObject &row : *others)
        ids.append(row[u"id"_s].toString());
    return Error{.kind = Error::Kind::NotFound,
                 .what = SchemeRecords::tr("the scheme cannot be opened"),
                 .where = id,
                 .why = SchemeRecords::tr("there is no such scheme"),
                 .advice = SchemeRecords::tr("use one of %1").arg(ids.join(u", "_s))};
}

Result<QList<Scheme>> schemesIn(Database &database)
{
    const auto carried = builtInSchemes();
    if (!carried)
        return carried.error();
    QList<Scheme> schemes = *carried;
    const auto rows = rowsOf(database);
    if (!rows)
        return rows.error();
    const QStringList ids = builtInSchemeIds();
    for (const QJsonObject &row : *rows) {
        if (ids.contains(row[u"id"_s].toString()))
            continue; // a newer program carries it itself
        if (const Result<Scheme> scheme = keptScheme(database, row))
            schemes.append(*scheme);
    }
    return schemes;
}

struct SchemeRecords::Judged
{
    CatalogueFile file;
    QString sha256;
    CatalogueSignature signature;
    CataloguePreview preview;
};

Result<SchemeRecords::Judged> SchemeRecords::judge(const CatalogueFile &file) const
{
    Judged judged{.file = file, .sha256 = {}, .signature = {}, .preview = {}};
    judged.file.name = QFileInfo(file.name).fileName();
    judged.preview.format = catalogueFormatOf(file.bytes);
    if (file.trust.anchors.size() + file.trust.certificates.size() > mostTrusted) {
        return cannotImport(
            file.name, tr("more than %n certificate(s) are trusted", nullptr, int(mostTrusted)),
            tr("name only those of the scheme owner"), Error::Kind::Usage);
    }
    // First: of a file that was tampered with nothing else is said.
    auto signature = checkCatalogueSignature(file, m_store.clock());
    if (!signature)
        return signature.error();
    judged.signature = *signature;
    judged.preview.signer = signature->signer;
    if (signature->origin == CatalogueOrigin::Untrusted)
        judged.preview.signerRemarks = signature->remarks;
    const auto check = checkCatalogueFile(file.bytes, file.name);
    if (!check)
        return check.error();
    judged.preview.problems = check->problems;
    judged.preview.scheme = check->scheme;
    if (!judged.preview.scheme)
        return judged;
    judged.preview.scheme->origin = signature->origin;
    judged.sha256 = QString::fromLatin1(judged.preview.scheme->digest.toHex());
    const QString id = judged.preview.scheme->id;
    if (builtInSchemeIds().contains(id)) {
        return cannotImport(id, tr("the program carries a scheme of that id itself"),
                            tr("give yours an id of its own"), Error::Kind::Conflict);
    }
    return judged;
}

Result<CataloguePreview> SchemeRecords::compareWithHere(Judged &judged)
{
    CataloguePreview &preview = judged.preview;
    const auto rows =
        m_store.database.select(u"SELECT %1 FROM catalogue WHERE id = ?"_s.arg(rowColumns()),
                                {preview.scheme->id}, rowImage);
    if (!rows)
        return rows.error();
    if (rows->isEmpty()) {
        preview.added = provisionsOf(*preview.scheme);
        return preview;
    }
    const QJsonObject &row = rows->first();
    const QString signature = QString::fromLatin1(judged.file.signature.toBase64());
    preview.isSame = row[u"sha256"_s] == judged.sha256 && row[u"signature"_s] == signature
                     && row[u"trust"_s] == trustText(judged.file);
    preview.replaces = !preview.isSame;
    if (const Status used = checkUse(*preview.scheme); !used)
        return used.error();
    // What cannot be read any more is replaced all the same.
    const auto before = keptScheme(m_store.database, row);
    const QHash<QString, QByteArray> old =
        before ? digestsOf(*before) : QHash<QString, QByteArray>();
    const QHash<QString, QByteArray> now = digestsOf(*preview.scheme);
    for (const QString &id : provisionsOf(*preview.scheme)) {
        if (!old.contains(id))
            preview.added.append(id);
        else if (old[id] != now[id])
            preview.changed.append(id);
    }
    if (before) {
        for (const QString &id : provisionsOf(*before)) {
            if (!now.contains(id))
                preview.removed.append(id);
        }
    }
    if (const Status compared = compareAnswers(preview); !compared)
        return compared.error();
    return preview;
}

Status SchemeRecords::compareAnswers(CataloguePreview &preview)
{
    if (preview.changed.isEmpty())
        return Ok;
    return m_store.database.each(
        u"SELECT a.assessment, a.provision FROM answer a JOIN assessment s ON s.id = a.assessment "
        "WHERE s.scheme = ? AND a.verdict <> ? AND s.id NOT IN (SELECT id FROM trash) "
        "ORDER BY s.created, s.id, a.provision"_s,
        {preview.scheme->id, idOf(Verdict::NotAssessed)}, [&](const QSqlQuery &row) {
            const ReopenedAnswer one{row.value(0).toString(), row.value(1).toString()};
            if (preview.changed.contains(one.provision))
                preview.reopened.append(one);
            return true;
        });
}

/// What assessments say must have its place in the other edition too: an answer to a provision
/// that is gone could neither be shown nor handed on.
Status SchemeRecords::checkUse(const Scheme &next)
{
    const auto rows = m_store.database.select(
        u"WITH own AS (SELECT id FROM assessment WHERE scheme = ?) "
        "SELECT assessment, provision, '' FROM answer WHERE assessment IN (SELECT id FROM own) "
        "UNION SELECT e.assessment, l.provision, '' FROM evidence_link l JOIN evidence e "
        "ON e.id = l.evidence WHERE e.assessment IN (SELECT id FROM own) "
        "UNION SELECT assessment, provision, '' FROM comment WHERE provision <> '' "
        "AND assessment IN (SELECT id FROM own) "
        "UNION SELECT assessment, '', question FROM scope_answer "
        "WHERE assessment IN (SELECT id FROM own) ORDER BY 2, 3, 1"_s,
        {next.id}, [](const QSqlQuery &row) {
            return QStringList{row.value(0).toString(), row.value(1).toString(),
                               row.value(2).toString()};
        });
    if (!rows)
        return rows.error();
    for (const QStringList &row : *rows) {
        const bool isQuestion = row[1].isEmpty();
        if (isQuestion ? next.question(row[2]) != nullptr : next.provision(row[1]) != nullptr)
            continue;
        return cannotImport(
            next.id,
            isQuestion ? tr("this edition does not have the scoping question %1, which %2 answers")
                             .arg(row[2], row[0])
                       : tr("this edition does not have %1, which %2 uses").arg(row[1], row[0]),
            tr("give the new edition an id of its own"));
    }
    return Ok;
}

Status SchemeRecords::mayStand(const QJsonObject &row)
{
    const Result<Scheme> scheme = keptScheme(m_store.database, row);
    if (!scheme)
        return scheme.error();
    return checkUse(*scheme);
}

Result<CataloguePreview> SchemeRecords::preview(const CatalogueFile &file)
{
    auto judged = judge(file);
    if (!judged)
        return judged.error();
    if (!judged->preview.scheme)
        return judged->preview;
    auto picture = Transaction::begin(m_store.database, Transaction::For::Reading);
    if (!picture)
        return picture.error();
    return compareWithHere(*judged);
}

Result<CataloguePreview> SchemeRecords::import(const CatalogueFile &file)
{
    auto judged = judge(file);
    if (!judged)
        return judged.error();
    if (!judged->preview.scheme)
        return errorOf(judged->preview.problems, tr("the catalogue cannot be imported"), file.name);
    const Scheme scheme = *judged->preview.scheme;
    auto act = m_store.begin(u"scheme.import"_s, scheme.id);
    if (!act)
        return act.error();
    auto preview = compareWithHere(*judged);
    if (!preview || preview->isSame)
        return preview;
    QByteArray bytes = judged->file.bytes;
    QBuffer content(&bytes);
    content.open(QIODevice::ReadOnly);
    const auto kept = ContentStore(act->database()).keep(*act, content, judged->file.name, {});
    if (!kept)
        return kept.error();
    const Status put = act->put(
        u"catalogue"_s, {{u"id"_s, scheme.id},
                         {u"format"_s, idOf(preview->format)},
                         {u"file_name"_s, judged->file.name},
                         {u"sha256"_s, judged->sha256},
                         {u"signature"_s, QString::fromLatin1(judged->file.signature.toBase64())},
                         {u"trust"_s, trustText(judged->file)},
                         {u"signer"_s, judged->signature.signer},
                         {u"imported"_s, act->time()},
                         {u"imported_by"_s, act->actor()}});
    if (!put)
        return put.error();
    act->note(u"title"_s, scheme.title);
    if (const Status done = act->commit(); !done)
        return done.error();
    return preview;
}

Status SchemeRecords::remove(const QString &id)
{
    const auto refused = [&](const QString &why, const QString &advice, Error::Kind kind) {
        return Error{.kind = kind,
                     .what = tr("the scheme cannot be removed"),
                     .where = id,
                     .why = why,
                     .advice = advice};
    };
    if (builtInSchemeIds().contains(id))
        return refused(tr("it is part of the program"), {}, Error::Kind::Refused);
    auto act = m_store.begin(u"scheme.remove"_s, id);
    if (!act)
        return act.error();
    const auto row = act->find(u"catalogue"_s, {{u"id"_s, id}});
    if (!row)
        return row.error();
    if (!*row)
        return refused(tr("there is no such scheme"), tr("\"scheme list\" names those there are"),
                       Error::Kind::NotFound);
    const auto users =
        act->database().run(u"SELECT count(*) FROM assessment WHERE scheme = ?"_s, {id});
    if (!users)
        return users.error();
    if (const int count = users->value(0).toInt()) {
        return refused(tr("%n assessment(s) follow it, those in the trash counted", nullptr, count),
                       tr("keep it as long as they are there"), Error::Kind::Refused);
    }
    const auto scheme = keptScheme(act->database(), **row);
    if (const Status removed = act->remove(u"catalogue"_s, {{u"id"_s, id}}); !removed)
        return removed;
    act->note(u"title"_s, scheme ? scheme->title : id);
    return act->commit();
}

Result<QList<OwnCatalogue>> SchemeRecords::all()
{
    const auto rows = rowsOf(m_store.database);
    if (!rows)
        return rows.error();
    QList<OwnCatalogue> catalogues;
    for (const QJsonObject &row : *rows) {
        OwnCatalogue one{
            .id = row[u"id"_s].toString(),
            .format =
                catalogueFormatFromId(row[u"format"_s].toString()).value_or(CatalogueFormat::Json),
            .fileName = row[u"file_name"_s].toString(),
            .sha256 = QByteArray::fromHex(row[u"sha256"_s].toString().toLatin1()),
            .signer = row[u"signer"_s].toString(),
            .imported = timeFromText(row[u"imported"_s].toString()),
            .importedBy = row[u"imported_by"_s].toString(),
            .damage = {}};
        const auto users =
            m_store.database.run(u"SELECT count(*) FROM assessment WHERE scheme = ?"_s, {one.id});
        if (!users)
            return users.error();
        one.assessments = users->value(0).toInt();
        if (const Result<Scheme> scheme = keptScheme(m_store.database, row))
            one.origin = scheme->origin;
        else
            one.damage = scheme.error().message();
        catalogues.append(one);
    }
    return catalogues;
}

Result<CatalogueExport> SchemeRecords::write(const QString &id, CatalogueFormat format)
{
    const Result<Scheme> scheme = schemeIn(m_store.database, id);
    if (!scheme)
        return scheme.error();
    if (scheme->origin == CatalogueOrigin::BuiltIn) {
        const Result<QByteArray> bytes = builtInCatalogue(id);
        if (!bytes)
            return bytes.error();
        return writeCatalogue(*scheme, *bytes, format);
    }
    const Result<QByteArray> bytes =
        contentOf(m_store.database, QString::fromLatin1(scheme->digest.toHex()));
    if (!bytes)
        return bytes.error();
    return writeCatalogue(*scheme, *bytes, format);
}

} // namespace assessment
