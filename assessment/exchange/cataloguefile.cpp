#include "assessment/exchange/cataloguefile.h"

#include "assessment/exchange/cataloguecsv.h"
#include "assessment/json/strictjson.h"
#include "assessment/model/identifiers.h"
#include "assessment/scheme/cataloguewriter.h"
#include "assessment/signing/cms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::CatalogueFile)
};

constexpr qsizetype mostSignatureBytes = 64 * 1024;

Error badSignature(const CatalogueFile &file, const QString &why)
{
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the signature of the catalogue is not accepted"),
            .where = file.name,
            .why = why,
            .advice = Text::tr("get catalogue and signature from the scheme owner again")};
}

} // namespace

QString idOf(CatalogueFormat format)
{
    switch (format) {
    case CatalogueFormat::Json: return u"json"_s;
    case CatalogueFormat::Csv: return u"csv"_s;
    }
    Q_UNREACHABLE();
}

std::optional<CatalogueFormat> catalogueFormatFromId(const QString &id)
{
    return fromId({CatalogueFormat::Json, CatalogueFormat::Csv}, id);
}

CatalogueFormat catalogueFormatOf(const QByteArray &bytes)
{
    QByteArrayView begin = QByteArrayView(bytes).first(qMin(bytes.size(), qsizetype(1024)));
    if (begin.startsWith("\xEF\xBB\xBF"))
        begin = begin.sliced(3);
    return begin.trimmed().startsWith('{') ? CatalogueFormat::Json : CatalogueFormat::Csv;
}

Result<CatalogueCheck> checkCatalogueFile(const QByteArray &bytes, const QString &where)
{
    switch (catalogueFormatOf(bytes)) {
    case CatalogueFormat::Json: return checkCatalogue(bytes, where);
    case CatalogueFormat::Csv: return checkCatalogueCsv(bytes, where);
    }
    Q_UNREACHABLE();
}

Result<CatalogueSignature> checkCatalogueSignature(const CatalogueFile &file, const QDateTime &at)
{
    if (file.signature.isEmpty())
        return CatalogueSignature();
    if (file.signature.size() > mostSignatureBytes)
        return badSignature(file, Text::tr("it is larger than 64 KiB"));
    const auto check = signing::checkDetached(file.signature, file.bytes, file.trust, at);
    if (!check)
        return check.error();
    if (check->integrity != signing::SignatureIntegrity::Intact) {
        return badSignature(file, check->reasons.isEmpty()
                                      ? Text::tr("it does not belong to this file")
                                      : check->reasons.first());
    }
    if (!check->structureProblems.isEmpty())
        return badSignature(file, check->structureProblems.first());
    Q_ASSERT(check->certificate);
    const bool trusted = check->signer == signing::SignerTrust::Trusted;
    return CatalogueSignature{.origin =
                                  trusted ? CatalogueOrigin::Signed : CatalogueOrigin::Untrusted,
                              .signer = check->certificate->subject,
                              .remarks = check->reasons};
}

Result<CatalogueExport> writeCatalogue(const Scheme &scheme, const QByteArray &bytes,
                                       CatalogueFormat format)
{
    CatalogueExport written{
        .bytes = bytes, .fileName = scheme.id + u'.' + idOf(format), .leftOut = {}};
    const CatalogueFormat own = catalogueFormatOf(bytes);
    if (own == format)
        return written;
    const QJsonObject document = catalogueJson(scheme);
    if (format == CatalogueFormat::Json) {
        written.bytes = catalogueFile(scheme);
        return written;
    }
    const auto table = catalogueCsv(scheme);
    if (!table)
        return table.error();
    written.bytes = *table;
    if (const auto original = parseJson(bytes, scheme.id))
        written.leftOut = leftOutOf(original->toObject(), document);
    return written;
}

} // namespace assessment
