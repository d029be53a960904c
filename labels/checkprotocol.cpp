#include "labels/checkprotocol.h"

#include "labels/preview.h"
#include "labels/verifydocument.h"

#include "assessment/json/jsonreader.h"
#include "assessment/json/strictjson.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::Progress;
using assessment::Result;
using assessment::signing::TrustEntry;

namespace {

constexpr int pictureSide = 240;
constexpr qreal pictureDpi = 72;

struct Message
{
    QJsonObject json;
    QByteArray blob;
};

QByteArray packed(const char *word, const QJsonObject &json, const QByteArray &blob)
{
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return QByteArray(word) + ' ' + QByteArray::number(text.size()) + ' '
           + QByteArray::number(blob.size()) + '\n' + text + blob;
}

std::optional<Message> unpacked(const char *word, const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const QList<QByteArray> words = bytes.first(std::max<qsizetype>(end, 0)).split(' ');
    const qint64 json = words.value(1).toLongLong();
    const qint64 blob = words.value(2).toLongLong();
    if (words.first() != word || json < 2 || blob < 0 || end + 1 + json + blob != bytes.size())
        return std::nullopt;
    const auto document =
        assessment::parseJson(bytes.sliced(end + 1, json), {}, {.bytes = 64LL << 20, .depth = 64});
    if (!document || !document->isObject())
        return std::nullopt;
    return Message{document->toObject(), bytes.sliced(end + 1 + json)};
}

QJsonArray base64(const QList<QByteArray> &list)
{
    QJsonArray array;
    for (const QByteArray &bytes : list)
        array.append(QString::fromLatin1(bytes.toBase64()));
    return array;
}

QList<QByteArray> bytesIn(const QJsonValue &array)
{
    QList<QByteArray> list;
    for (const QJsonValue &text : array.toArray())
        list.append(QByteArray::fromBase64(text.toString().toLatin1()));
    return list;
}

QJsonArray toJson(const QList<TrustEntry> &entries)
{
    QJsonArray array;
    for (const TrustEntry &entry : entries) {
        array.append(
            QJsonObject{{u"certificate"_s, QString::fromLatin1(entry.certificate.toBase64())},
                        {u"name"_s, entry.name},
                        {u"contact"_s, entry.contact},
                        {u"from"_s, entry.from.toString(Qt::ISODate)},
                        {u"until"_s, entry.until.toString(Qt::ISODate)}});
    }
    return array;
}

QList<TrustEntry> entriesIn(const QJsonValue &array)
{
    QList<TrustEntry> entries;
    for (const QJsonValue &json : array.toArray()) {
        entries.append(
            {.certificate = QByteArray::fromBase64(json[u"certificate"_s].toString().toLatin1()),
             .name = json[u"name"_s].toString(),
             .contact = json[u"contact"_s].toString(),
             .from = QDate::fromString(json[u"from"_s].toString(), Qt::ISODate),
             .until = QDate::fromString(json[u"until"_s].toString(), Qt::ISODate)});
    }
    return entries;
}

QJsonObject toJson(const Error &error)
{
    return {{u"kind"_s, int(error.kind)}, {u"what"_s, error.what},     {u"where"_s, error.where},
            {u"why"_s, error.why},        {u"advice"_s, error.advice}, {u"detail"_s, error.detail}};
}

Error errorFrom(const QJsonObject &json)
{
    const int kind = std::clamp(json[u"kind"_s].toInt(), 0, int(Error::Kind::Cancelled));
    return {.kind = Error::Kind(kind),
            .what = json[u"what"_s].toString(),
            .where = json[u"where"_s].toString(),
            .why = json[u"why"_s].toString(),
            .advice = json[u"advice"_s].toString(),
            .detail = json[u"detail"_s].toString()};
}

QByteArray failure(const Error &error)
{
    return packed("answer", {{u"error"_s, toJson(error)}}, {});
}

Verification verificationFrom(const QJsonObject &json)
{
    Verification verification;
    verification.file = json[u"file"_s].toString();
    const QString overall = json[u"overall"_s].toString();
    for (Overall one : {Overall::Valid, Overall::Invalid, Overall::CannotTell}) {
        if (idOf(one) == overall)
            verification.overall = one;
    }
    verification.integrity = json[u"integrity"_s].toString();
    verification.structure = json[u"structure"_s].toString();
    verification.signer = json[u"signer"_s].toString();
    verification.time = json[u"time"_s].toString();
    verification.status = json[u"status"_s].toString();
    verification.level = json[u"level"_s].toString();
    verification.log = json[u"log"_s].toString();
    if (const QJsonObject stamp = json[u"timestamp"_s].toObject(); !stamp.isEmpty()) {
        verification.stamp = {.time =
                                  QDateTime::fromString(stamp[u"time"_s].toString(), Qt::ISODate),
                              .authority = stamp[u"authority"_s].toString(),
                              .proved = stamp[u"proved"_s].toBool()};
    }
    for (const QJsonValue &reason : json[u"reasons"_s].toArray())
        verification.reasons.append(reason.toString());
    for (const QJsonValue &note : json[u"notes"_s].toArray())
        verification.notes.append(note.toString());
    verification.record = json[u"record"_s].toObject();
    for (const QJsonValue &label : json[u"derivative"_s].toArray()) {
        verification.derivative.append(
            {.certificateId = label[u"certificateId"_s].toString(),
             .sha256 = QByteArray::fromHex(label[u"sha256"_s].toString().toLatin1())});
    }
    return verification;
}

QByteArray pictureOf(const QByteArray &content)
{
    if (!content.startsWith("%PDF-"))
        return {};
    const Result<QImage> page = renderPreview(content, pictureDpi);
    if (!page)
        return {};
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    page->scaled(QSize(pictureSide, pictureSide).boundedTo(page->size()), Qt::KeepAspectRatio,
                 Qt::SmoothTransformation)
        .save(&buffer, "PNG");
    return png;
}

VerifyOptions optionsIn(const QJsonObject &json)
{
    const QJsonObject trust = json[u"trust"_s].toObject();
    return {.trust = {.anchors = bytesIn(trust[u"anchors"_s]),
                      .certificates = bytesIn(trust[u"certificates"_s]),
                      .entries = entriesIn(trust[u"entries"_s])},
            .at = QDateTime::fromString(json[u"at"_s].toString(), Qt::ISODateWithMs).toUTC(),
            .qr = json[u"qr"_s].toBool(),
            .revocation = bytesIn(json[u"revocation"_s])};
}

QByteArray doVerify(const Message &request)
{
    const Verification verification =
        verifyPdf(request.blob, request.json[u"name"_s].toString(), optionsIn(request.json));
    return packed("answer", {{u"verification"_s, toJson(verification)}}, pictureOf(request.blob));
}

QByteArray doVerifyAll(const Message &request, const Progress &progress)
{
    const VerifyOptions options = optionsIn(request.json);
    const QJsonArray files = request.json[u"files"_s].toArray();
    QJsonArray verifications;
    qsizetype at = 0;
    for (const QJsonValue &file : files) {
        const qsizetype size = file[u"bytes"_s].toInteger(-1);
        if (size < 0 || size > request.blob.size() - at)
            return {};
        verifications.append(
            toJson(verifyPdf(request.blob.sliced(at, size), file[u"name"_s].toString(), options)));
        at += size;
        progress.tell(verifications.size(), files.size());
    }
    return packed("answer", {{u"verifications"_s, verifications}}, {});
}

QJsonArray labelsJson(const QList<PrintLabel> &labels)
{
    QJsonArray array;
    for (const PrintLabel &label : labels) {
        array.append(QJsonObject{{u"certificateId"_s, label.certificateId},
                                 {u"copies"_s, label.copies},
                                 {u"bytes"_s, label.pdf.size()}});
    }
    return array;
}

QList<PrintLabel> labelsIn(const Message &request)
{
    QList<PrintLabel> labels;
    qsizetype at = 0;
    for (const QJsonValue &json : request.json[u"labels"_s].toArray()) {
        const qsizetype size = json[u"bytes"_s].toInteger();
        if (size < 0 || size > request.blob.size() - at)
            return {};
        labels.append({.pdf = request.blob.sliced(at, size),
                       .certificateId = json[u"certificateId"_s].toString(),
                       .copies = json[u"copies"_s].toInt()});
        at += size;
    }
    return labels;
}

QByteArray answerWith(const Result<Imposed> &made)
{
    if (!made)
        return failure(made.error());
    return packed("answer",
                  {{u"pages"_s, made->pages},
                   {u"placed"_s, made->placed},
                   {u"derivative"_s, QString::fromUtf8(toJson(made->derivative))}},
                  made->pdf);
}

QByteArray doImpose(const Message &request, const Progress &progress)
{
    const QJsonObject options = request.json[u"options"_s].toObject();
    const QJsonObject correction = options[u"correction"_s].toObject();
    const QByteArray stockFile =
        QJsonDocument(QJsonObject{{u"stock"_s, QJsonArray{request.json[u"stock"_s]}}}).toJson();
    const Result<QList<Stock>> stock = readStock(stockFile, {});
    if (!stock)
        return failure(stock.error());
    return answerWith(impose(labelsIn(request), stock->constFirst(),
                             {.start = options[u"start"_s].toInt(),
                              .order = ImpositionOptions::Order(options[u"order"_s].toInt()),
                              .correction = {.dx = correction[u"dx"_s].toDouble(),
                                             .dy = correction[u"dy"_s].toDouble(),
                                             .scaleX = correction[u"scaleX"_s].toDouble(),
                                             .scaleY = correction[u"scaleY"_s].toDouble()},
                              .cropMarks = options[u"cropMarks"_s].toBool(),
                              .inks = Inks(options[u"inks"_s].toInt()),
                              .scale = options[u"scale"_s].toDouble()},
                             progress));
}

QByteArray doPrintFile(const Message &request)
{
    const QList<PrintLabel> labels = labelsIn(request);
    if (labels.size() != 1)
        return {};
    return answerWith(
        printFile(labels.constFirst(), {.bleed = request.json[u"bleed"_s].toDouble(),
                                        .inks = Inks(request.json[u"inks"_s].toInt())}));
}

QJsonObject optionsJson(const VerifyOptions &options)
{
    return {{u"at"_s, options.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"qr"_s, options.qr},
            {u"revocation"_s, base64(options.revocation)},
            {u"trust"_s, QJsonObject{{u"anchors"_s, base64(options.trust.anchors)},
                                     {u"certificates"_s, base64(options.trust.certificates)},
                                     {u"entries"_s, toJson(options.trust.entries)}}}};
}

QByteArray joined(const QList<PrintLabel> &labels)
{
    QByteArray blob;
    for (const PrintLabel &label : labels)
        blob += label.pdf;
    return blob;
}

} // namespace

QByteArray verifyRequest(const QByteArray &content, const QString &name,
                         const VerifyOptions &options)
{
    QJsonObject request = optionsJson(options);
    request[u"do"_s] = u"verify"_s;
    request[u"name"_s] = name;
    return packed("request", request, content);
}

QByteArray verifyAllRequest(const QList<NamedFile> &files, const VerifyOptions &options)
{
    QJsonObject request = optionsJson(options);
    QJsonArray names;
    QByteArray blob;
    for (const NamedFile &file : files) {
        names.append(QJsonObject{{u"name"_s, file.name}, {u"bytes"_s, file.content.size()}});
        blob += file.content;
    }
    request[u"do"_s] = u"verifyAll"_s;
    request[u"files"_s] = names;
    return packed("request", request, blob);
}

QByteArray imposeRequest(const QList<PrintLabel> &labels, const Stock &stock,
                         const ImpositionOptions &options)
{
    const QJsonObject correction{{u"dx"_s, options.correction.dx},
                                 {u"dy"_s, options.correction.dy},
                                 {u"scaleX"_s, options.correction.scaleX},
                                 {u"scaleY"_s, options.correction.scaleY}};
    return packed("request",
                  {{u"do"_s, u"impose"_s},
                   {u"labels"_s, labelsJson(labels)},
                   {u"stock"_s, toJson(stock)},
                   {u"options"_s, QJsonObject{{u"start"_s, options.start},
                                              {u"order"_s, int(options.order)},
                                              {u"correction"_s, correction},
                                              {u"cropMarks"_s, options.cropMarks},
                                              {u"inks"_s, int(options.inks)},
                                              {u"scale"_s, options.scale}}}},
                  joined(labels));
}

QByteArray printFileRequest(const PrintLabel &label, const PrintFileOptions &options)
{
    return packed("request",
                  {{u"do"_s, u"file"_s},
                   {u"labels"_s, labelsJson({label})},
                   {u"bleed"_s, options.bleed},
                   {u"inks"_s, int(options.inks)}},
                  label.pdf);
}

QByteArray answerTo(const QByteArray &request, const Progress &progress)
{
    const std::optional<Message> message = unpacked("request", request);
    QByteArray answer;
    if (message) {
        const QString what = message->json[u"do"_s].toString();
        if (what == u"verify"_s)
            answer = doVerify(*message);
        else if (what == u"verifyAll"_s)
            answer = doVerifyAll(*message, progress);
        else if (what == u"impose"_s)
            answer = doImpose(*message, progress);
        else if (what == u"file"_s)
            answer = doPrintFile(*message);
    }
    if (!answer.isEmpty())
        return answer;
    return failure({.kind = Error::Kind::InvalidInput,
                    .what = QCoreApplication::translate("labels::CheckProtocol",
                                                        "the question is not understood")});
}

std::optional<CheckAnswer> answerFrom(const QByteArray &answer)
{
    const std::optional<Message> message = unpacked("answer", answer);
    if (!message)
        return std::nullopt;
    const QJsonObject &json = message->json;
    if (json.contains(u"error"_s))
        return CheckAnswer{
            .error = errorFrom(json[u"error"_s].toObject()), .checked = {}, .imposed = {}};
    if (json.contains(u"verification"_s)) {
        return CheckAnswer{
            .error = {},
            .checked =
                CheckedLabel{verificationFrom(json[u"verification"_s].toObject()), message->blob},
            .imposed = {}};
    }
    if (json.contains(u"verifications"_s)) {
        QList<Verification> verified;
        for (const QJsonValue &one : json[u"verifications"_s].toArray())
            verified.append(verificationFrom(one.toObject()));
        return CheckAnswer{.error = {}, .checked = {}, .imposed = {}, .verified = verified};
    }
    const std::optional<Derivative> derivative =
        derivativeFrom(json[u"derivative"_s].toString().toUtf8());
    if (!derivative || !message->blob.startsWith("%PDF-"))
        return std::nullopt;
    return CheckAnswer{.error = {},
                       .checked = {},
                       .imposed = Imposed{message->blob, json[u"pages"_s].toInt(),
                                          json[u"placed"_s].toInt(), *derivative}};
}

} // namespace labels
