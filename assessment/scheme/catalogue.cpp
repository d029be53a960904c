#include "assessment/scheme/catalogue.h"

#include "assessment/json/strictjson.h"
#include "assessment/scheme/cataloguereader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMutex>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Catalogue)
};

constexpr JsonLimits catalogueLimits = {.bytes = 4 * 1024 * 1024, .depth = 32};

QByteArray carriedFile(const QString &id)
{
    QFile file(u":/schemes/%1.json"_s.arg(id));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open); // it is part of the program
    return file.readAll();
}

/// The scheme \a id that the product carries, read when it is first asked for: a command that needs
/// one does not wait for all.
Result<Scheme> readOnce(const QString &id)
{
    static QMutex mutex;
    static QHash<QString, Result<Scheme>> read;
    const QMutexLocker lock(&mutex);
    if (const auto found = read.constFind(id); found != read.constEnd())
        return *found;
    const QString name = u":/schemes/%1.json"_s.arg(id);
    const Result<CatalogueCheck> check = checkCatalogue(carriedFile(id), name);
    const auto scheme = [&]() -> Result<Scheme> {
        if (!check)
            return check.error();
        if (!check->scheme)
            return errorOf(check->problems, Text::tr("the scheme cannot be read"), name);
        Q_ASSERT(check->scheme->id == id);
        Scheme carried = *check->scheme;
        carried.origin = CatalogueOrigin::BuiltIn;
        return carried;
    };
    return *read.insert(id, scheme());
}

} // namespace

QStringList builtInSchemeIds()
{
    QStringList ids;
    for (const QFileInfo &file :
         QDir(u":/schemes"_s).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name))
        ids.append(file.completeBaseName());
    return ids;
}

namespace {

Result<QList<Scheme>> readBuiltInSchemes()
{
    QList<Scheme> schemes;
    for (const QString &id : builtInSchemeIds()) {
        const Result<Scheme> scheme = readOnce(id);
        if (!scheme)
            return scheme.error();
        schemes.append(*scheme);
    }
    // The scheme that labels are made from is the usual one, so it comes first everywhere.
    std::stable_partition(schemes.begin(), schemes.end(),
                          [](const Scheme &scheme) { return scheme.issuesLabels; });
    return schemes;
}

} // namespace

Result<CatalogueCheck> checkCatalogue(const QByteArray &json, const QString &where)
{
    const Result<QJsonValue> document = parseJson(json, where, catalogueLimits);
    if (!document)
        return document.error();
    CatalogueReader reader(*document);
    Scheme scheme = reader.read();
    scheme.digest = QCryptographicHash::hash(json, QCryptographicHash::Sha256);
    CatalogueCheck check{.scheme = std::nullopt, .problems = reader.problems()};
    if (check.problems.isEmpty())
        check.scheme = scheme;
    return check;
}

Result<QList<Scheme>> builtInSchemes()
{
    static const Result<QList<Scheme>> schemes = readBuiltInSchemes();
    return schemes;
}

Result<Scheme> builtInScheme(const QString &id)
{
    const QStringList ids = builtInSchemeIds();
    if (ids.contains(id))
        return readOnce(id);
    return Error{.kind = Error::Kind::NotFound,
                 .what = Text::tr("the scheme cannot be opened"),
                 .where = id,
                 .why = Text::tr("there is no such scheme"),
                 .advice = Text::tr("use one of %1").arg(ids.join(u", "_s))};
}

Result<QByteArray> builtInCatalogue(const QString &id)
{
    if (const Result<Scheme> known = builtInScheme(id); !known)
        return known.error();
    return carriedFile(id);
}

} // namespace assessment
