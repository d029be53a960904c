#include "assessment/scheme/catalogue.h"

#include "assessment/json/strictjson.h"
#include "assessment/scheme/cataloguereader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Catalogue)
};

constexpr JsonLimits catalogueLimits = {.bytes = 4 * 1024 * 1024, .depth = 32};

Result<QList<Scheme>> readBuiltInSchemes()
{
    QList<Scheme> schemes;
    const QDir folder(u":/schemes"_s);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open); // it is part of the program
        const Result<CatalogueCheck> check = checkCatalogue(file.readAll(), file.fileName());
        if (!check)
            return check.error();
        if (!check->scheme)
            return errorOf(check->problems, Text::tr("the scheme cannot be read"), file.fileName());
        schemes.append(*check->scheme);
    }
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
    const Result<QList<Scheme>> schemes = builtInSchemes();
    if (!schemes)
        return schemes.error();
    QStringList ids;
    for (const Scheme &scheme : *schemes) {
        if (scheme.id == id)
            return scheme;
        ids.append(scheme.id);
    }
    return Error{.kind = Error::Kind::NotFound,
                 .what = Text::tr("the scheme cannot be opened"),
                 .where = id,
                 .why = Text::tr("there is no such scheme"),
                 .advice = Text::tr("use one of %1").arg(ids.join(u", "_s))};
}

} // namespace assessment
