#include "assessment/signing/trustlistfile.h"

#include "assessment/json/jsonreader.h"
#include "assessment/json/strictjson.h"
#include "assessment/signing/certificate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::TrustList)
};

constexpr JsonLimits limits{.bytes = 4194304, .depth = 8};
constexpr int mostEntries = 1000;
constexpr int longestName = 200;
constexpr int longestNotes = 2000;
constexpr int longestCertificate = 16384; // ours have 700 characters
constexpr QByteArrayView pemBegin = "-----BEGIN CERTIFICATE-----";
constexpr QByteArrayView pemEnd = "-----END CERTIFICATE-----";

/// The DER in \a text: one PEM block and nothing beside it, or base64 without spaces.
QByteArray derIn(const QByteArray &text)
{
    QByteArray digits = text.trimmed();
    if (digits.startsWith("-----")) {
        if (!digits.startsWith(pemBegin) || !digits.endsWith(pemEnd) || digits.count("-----") != 4)
            return {};
        digits = digits.sliced(pemBegin.size(), digits.size() - pemBegin.size() - pemEnd.size());
        digits.replace('\n', "").replace('\r', "");
    }
    const auto decoded = QByteArray::fromBase64Encoding(
        digits, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? decoded.decoded : QByteArray();
}

void readEntry(JsonReader &json, TrustList &trust)
{
    TrustEntry entry;
    entry.name = json.line(u"name"_s, longestName);
    entry.contact = json.line(u"contact"_s, longestName);
    entry.notes = json.optionalText(u"notes"_s, longestNotes).value_or(QString());
    const auto from = json.optionalDate(u"from"_s);
    const auto until = json.optionalDate(u"until"_s);
    if (const QJsonValue given = json.value()[u"from"_s]; given.isUndefined() || given.isNull())
        json.problem(u"from"_s, Text::tr("it is missing"));
    entry.from = from.value_or(QDate());
    entry.until = until.value_or(QDate());
    if (from && until && *until < *from)
        json.problem(u"until"_s, Text::tr("it lies before \"from\""));
    entry.certificate = derIn(json.text(u"certificate"_s, longestCertificate).toLatin1());
    json.finish();
    const bool known = std::ranges::any_of(trust.entries, [&entry](const TrustEntry &other) {
        return other.certificate == entry.certificate;
    });
    if (entry.certificate.isEmpty() || !addTrusted(trust, entry.certificate))
        json.problem(u"certificate"_s,
                     Text::tr("it is not one certificate in PEM, or its DER in base64"));
    else if (known)
        json.problem(u"certificate"_s, Text::tr("it is in the list already"));
    trust.entries.append(entry);
}

} // namespace

bool isTrustListFile(const QByteArray &content)
{
    return content.trimmed().startsWith('{');
}

Result<TrustList> readTrustListFile(const QByteArray &content, const QString &path)
{
    const Result<QJsonValue> document = parseJson(content, path, limits);
    if (!document)
        return document.error();
    TrustList trust;
    JsonReader json(*document);
    json.choice(u"format"_s, {u"assay-trust-list/1"_s});
    (void)json.optionalLine(u"title"_s, longestName);
    const qsizetype count = json.value().toObject()[u"entries"_s].toArray().size();
    if (count > mostEntries) {
        json.problem(u"entries"_s, Text::tr("it has more than %1 entries").arg(mostEntries));
        json.allow({u"entries"_s});
    } else {
        json.each(u"entries"_s, [&trust](JsonReader &entry) { readEntry(entry, trust); });
        if (count == 0 && json.ok())
            json.problem(u"entries"_s, Text::tr("it holds no certificate"));
    }
    json.finish();
    if (!json.ok())
        return json.error(Text::tr("the trust list cannot be used"), path);
    return trust;
}

} // namespace assessment::signing
