#include "assessment/json/canonicaljson.h"
#include "assessment/json/canonicaltext.h"
#include "assessment/json/strictjson.h"
#include "assessment/signing/statement.h"
#include "assessment/signing/statementform.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment::signing {

// Apart from statement.cpp, which knows the rules of labels: a check has no use for them.

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::Statement)
};

QJsonValue hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

QByteArray writtenEnvelope(const QJsonObject &log, const QString &qrText,
                           const QByteArray &signature, const QByteArray &statement)
{
    QByteArray out = "{";
    out.reserve(statement.size() + qrText.size() + 512);
    if (!log.isEmpty())
        out += "\"log\":" + canonicalJson(log) + ',';
    out += "\"qr\":";
    appendCanonicalText(out, qrText);
    return out + ",\"signature\":\"" + signature.toBase64() + "\",\"statement\":" + statement + '}';
}

QJsonObject signerFields(const CertificateDescription &signer)
{
    return {{u"subject"_s, signer.subject},
            {u"issuer"_s, signer.issuer},
            {u"keyId"_s, hex(signer.keyId)}};
}

Result<StatementEnvelope> readEnvelope(const QByteArray &bytes)
{
    const QString where = Text::tr("statement of the label");
    const Result<QJsonValue> json = parseJson(bytes, where, {.bytes = 1048576, .depth = 16});
    if (!json)
        return json.error();
    const QJsonObject object = json->toObject();
    const QByteArray signature = object[u"signature"_s].toString().toLatin1();
    StatementEnvelope envelope{.fields = object[u"statement"_s].toObject(),
                               .canonicalBytes = canonicalJson(object[u"statement"_s].toObject()),
                               .signature = QByteArray::fromBase64(signature),
                               .qrText = object[u"qr"_s].toString(),
                               .log = object[u"log"_s].toObject()};
    Error error{.kind = Error::Kind::InvalidInput,
                .what = Text::tr("the statement of the label cannot be used")};
    if (writtenEnvelope(envelope.log, envelope.qrText, envelope.signature, envelope.canonicalBytes)
        != bytes) {
        error.why = Text::tr("it is not in canonical form");
        return error;
    }
    if (envelope.fields[u"format"_s] != QString(formatOfStatement)) {
        error.why = Text::tr("it has a form that this version does not know");
        return error;
    }
    return envelope;
}

} // namespace assessment::signing
