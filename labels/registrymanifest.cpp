#include "labels/registrymanifest.h"

#include "assessment/json/jsonreader.h"
#include "assessment/json/strictjson.h"
#include "assessment/model/fieldrules.h"
#include "assessment/model/label.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::JsonReader;
using assessment::Result;

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::RegistryManifest)
};

constexpr qint64 largestNumber = qint64(1) << 53;
constexpr qint64 largestFile = 1024LL * 1024 * 1024;

Error notManifest(const QString &why)
{
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the manifest of the registry cannot be used"),
            .where = registryManifestName(),
            .why = why};
}

/// Names in a manifest come from strangers: none may lead out of the folder.
bool isName(const QString &name)
{
    static const QRegularExpression form(
        u"\\A[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*){0,4}\\z"_s);
    return name.size() <= 200 && form.match(name).hasMatch();
}

/// A reader of problems for each of a hundred thousand files would be slow.
std::optional<RegistryManifest::File> fileIn(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    const qint64 bytes = json[u"bytes"_s].toInteger(-1);
    const QString sha256 = json[u"sha256"_s].toString();
    if (json.size() != 2 || bytes < 0 || bytes > largestFile || !assessment::isSha256Hex(sha256))
        return std::nullopt;
    return RegistryManifest::File{.sha256 = sha256, .bytes = bytes};
}

} // namespace

QString registryManifestType()
{
    return u"assay-registry+jwt"_s;
}

Result<RegistryManifest> readRegistryManifest(const QByteArray &payload)
{
    const auto json = assessment::parseJson(payload, registryManifestName(),
                                            {.bytes = largestManifest, .depth = 4});
    if (!json)
        return json.error();
    JsonReader reader(*json);
    RegistryManifest manifest;
    if ((*json)[u"format"_s] != u"assay-registry/1"_s)
        return notManifest(Text::tr("it has a form that this version does not know"));
    manifest.number = reader.integer(u"number"_s, 0, largestNumber);
    const QString published = reader.line(u"published"_s, 40);
    manifest.published = QDateTime::fromString(published, Qt::ISODateWithMs).toUTC();
    if (!manifest.published.isValid() || !published.endsWith(u'Z'))
        reader.problem(u"published"_s, Text::tr("must be a time in UTC"));
    for (const QString &name : {u"files"_s, u"inputs"_s}) {
        if (!(*json)[name].isObject())
            reader.problem(name, Text::tr("must be an object"));
    }
    reader.allow({u"format"_s, u"files"_s, u"inputs"_s});
    reader.finish();
    if (!reader.ok())
        return reader.error(Text::tr("the manifest of the registry cannot be used"),
                            registryManifestName());
    const QJsonObject files = (*json)[u"files"_s].toObject();
    for (auto one = files.begin(); one != files.end(); ++one) {
        if (!isName(one.key()))
            return notManifest(Text::tr("it names a file outside the registry"));
        const auto file = fileIn(*one);
        if (!file)
            return notManifest(Text::tr("what it says of %1 is damaged").arg(one.key()));
        manifest.files.insert(manifest.files.cend(), one.key(), *file);
    }
    const QJsonObject inputs = (*json)[u"inputs"_s].toObject();
    for (auto one = inputs.begin(); one != inputs.end(); ++one) {
        if (!assessment::isCertificateId(one.key()) || !assessment::isSha256Hex(one->toString()))
            return notManifest(Text::tr("what it says of %1 is damaged").arg(one.key().left(40)));
        manifest.inputs.insert(one.key(), one->toString());
    }
    return manifest;
}

} // namespace labels
