#include "labels/derivative.h"

#include "labels/verifydocument.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/json/jsonreader.h"
#include "assessment/json/strictjson.h"

using namespace Qt::StringLiterals;

namespace labels {

using assessment::JsonReader;

namespace {

const QString formatName = u"assay-label-derivative/1"_s;
constexpr int mostCopies = 10'000'000;

QByteArray digestFrom(const QString &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    return bytes.size() == 32 && QString::fromLatin1(bytes.toHex()) == hex ? bytes : QByteArray();
}

} // namespace

QByteArray toJson(const Derivative &derivative)
{
    QJsonArray labels;
    for (const DerivedLabel &label : derivative.labels) {
        labels.append(QJsonObject{{u"certificateId"_s, label.certificateId},
                                  {u"copies"_s, label.copies},
                                  {u"sha256"_s, QString::fromLatin1(label.sha256.toHex())}});
    }
    return assessment::canonicalJson(QJsonObject{{u"format"_s, formatName},
                                                 {u"inks"_s, derivative.inks},
                                                 {u"kind"_s, derivative.kind},
                                                 {u"labels"_s, labels},
                                                 {u"stock"_s, derivative.stock}});
}

std::optional<Derivative> derivativeFrom(const QByteArray &json)
{
    const auto document = assessment::parseJson(json, {}, {.bytes = 1 << 20, .depth = 4});
    if (!document)
        return std::nullopt;
    JsonReader reader(*document);
    if (reader.line(u"format"_s) != formatName)
        return std::nullopt;
    Derivative derivative;
    static const QStringList inks{u"as-signed"_s, u"cmyk"_s, u"black"_s};
    static const QStringList kinds{u"sheet"_s, u"print-file"_s};
    derivative.inks = inks.value(reader.choice(u"inks"_s, inks));
    derivative.kind = kinds.value(reader.choice(u"kind"_s, kinds));
    derivative.stock = reader.optionalLine(u"stock"_s, 60).value_or(QString());
    reader.each(u"labels"_s, [&](JsonReader &one) {
        DerivedLabel label;
        label.certificateId = one.optionalLine(u"certificateId"_s, 40).value_or(QString());
        label.copies = int(one.integer(u"copies"_s, 1, mostCopies));
        label.sha256 = digestFrom(one.line(u"sha256"_s, 64));
        if (label.sha256.isEmpty())
            one.problem(u"sha256"_s, u"no digest"_s);
        one.finish();
        derivative.labels.append(label);
    });
    reader.finish();
    if (!reader.ok() || derivative.labels.isEmpty())
        return std::nullopt;
    return derivative;
}

std::optional<Derivative> derivativeIn(const QByteArray &pdf)
{
    const QByteArray piece = privateDataOf(pdf);
    return piece.isEmpty() ? std::nullopt : derivativeFrom(piece);
}

} // namespace labels
