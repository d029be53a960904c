#include "assessment/signing/labelpayload.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/scheme/labelgate.h"
#include "assessment/signing/cborreader.h"
#include "assessment/signing/digest.h"

#include <QCborStreamWriter>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::LabelPayload)
};

enum Key : qint64 {
    SchemeKey = 1,
    CertificateKey = 2,
    KindKey = 3,
    ProductKey = 4,
    AssessorKey = 10,
    IssuedKey = 11,
    ExpiresKey = 12,
    SupportKey = 13,
    OutcomesKey = 27,
    AssessmentDigestKey = 33,
    StatementDigestKey = 38,
};

constexpr qsizetype guidelines = 13;
constexpr qsizetype digestBytes = 16;
constexpr qsizetype largestPayload = 1024;
constexpr qsizetype pairsWithSupport = 11;
constexpr qint64 mostOutcomes = 1220703124; // 5 to the 13th, less one

// The place in this list is the digit in the packed number; never reorder it.
constexpr std::array outcomeDigits{Verdict::NotAssessed, Verdict::Pass, Verdict::Fail,
                                   Verdict::NotApplicable, Verdict::Inconclusive};

Error refused(const QString &why)
{
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the data of the code cannot be used"),
            .why = why};
}

/// \a text cut to \a most bytes of UTF-8 without breaking a character.
QString cut(const QString &text, qsizetype most)
{
    QByteArray utf8 = text.toUtf8();
    if (utf8.size() <= most)
        return text;
    while (most > 0 && (static_cast<unsigned char>(utf8[most]) & 0xc0) == 0x80)
        --most;
    return QString::fromUtf8(utf8.first(most));
}

qint64 toDays(QDate date)
{
    return QDate(1970, 1, 1).daysTo(date);
}

/// The last day any label may name: 2999-12-31 in days since 1970.
constexpr qint64 lastDay = 376199;

/// Whether a code can name \a date: it counts days from 1970 on.
bool isNameable(QDate date)
{
    return date.isValid() && toDays(date) >= 0 && toDays(date) <= lastDay;
}

/// Reads the values of a payload's map one after the other.
class PayloadReader
{
public:
    explicit PayloadReader(QByteArrayView bytes) : m_reader(bytes) { m_pairs = m_reader.map(); }

    bool finished() const { return m_reader.finished() && m_pairs == 0 && !m_wrong; }
    qsizetype pairsLeft() const { return m_pairs; }

    void expect(Key key)
    {
        m_wrong = m_wrong || m_reader.integer() != key;
        --m_pairs;
    }

    qint64 number(Key key, qint64 most)
    {
        expect(key);
        const qint64 value = m_reader.integer();
        m_wrong = m_wrong || value < 0 || value > most;
        return m_wrong ? 0 : value;
    }

    QDate date(Key key) { return QDate(1970, 1, 1).addDays(number(key, lastDay)); }

    std::pair<QString, QString> texts(Key key)
    {
        expect(key);
        m_wrong = m_wrong || m_reader.array() != 2;
        const QString first = m_reader.text();
        return {first, m_reader.text()};
    }

    QString text(Key key)
    {
        expect(key);
        return m_reader.text();
    }

    QByteArray bytes(Key key)
    {
        expect(key);
        return m_reader.bytes();
    }

    void assessor(LabelPayload &payload)
    {
        expect(AssessorKey);
        if (!m_reader.isArray()) {
            m_wrong = m_wrong || m_reader.integer() != 0;
            return;
        }
        m_wrong = m_wrong || m_reader.array() != 2 || m_reader.integer() != 1;
        payload.assessor = AssessmentKind::Lab;
        payload.lab = m_reader.text();
    }

    void support(LabelPayload &payload)
    {
        expect(SupportKey);
        payload.notSupported = m_reader.takeFalse();
        if (payload.notSupported)
            return;
        const qint64 day = m_reader.integer();
        m_wrong = m_wrong || day < 0 || day > lastDay;
        payload.supportUntil = QDate(1970, 1, 1).addDays(m_wrong ? 0 : day);
    }

private:
    CborReader m_reader;
    qsizetype m_pairs = 0;
    bool m_wrong = false;
};

qint64 packed(const QList<Verdict> &outcomes)
{
    qint64 number = 0;
    for (qsizetype i = outcomes.size(); i-- > 0;) {
        const auto digit = std::ranges::find(outcomeDigits, outcomes[i]) - outcomeDigits.begin();
        number = number * static_cast<qint64>(outcomeDigits.size()) + digit;
    }
    return number;
}

QList<Verdict> unpacked(qint64 number)
{
    QList<Verdict> outcomes;
    for (qsizetype i = 0; i < guidelines; ++i) {
        outcomes.append(outcomeDigits[static_cast<std::size_t>(number) % outcomeDigits.size()]);
        number /= static_cast<qint64>(outcomeDigits.size());
    }
    return outcomes;
}

void appendTexts(QCborStreamWriter &writer, Key key, const QString &first, const QString &second)
{
    writer.append(static_cast<qint64>(key));
    writer.startArray(2);
    writer.append(first);
    writer.append(second);
    writer.endArray();
}

void appendAssessor(QCborStreamWriter &writer, const LabelPayload &payload)
{
    writer.append(static_cast<qint64>(AssessorKey));
    if (payload.assessor == AssessmentKind::Self) {
        writer.append(0);
        return;
    }
    writer.startArray(2);
    writer.append(1);
    writer.append(payload.lab);
    writer.endArray();
}

} // namespace

Result<LabelPayload> payloadOf(const QJsonObject &fields)
{
    return payloadOf(fields, canonicalJson(fields));
}

Result<LabelPayload> payloadOf(const QJsonObject &fields, const QByteArray &canonical)
{
    const QJsonObject scheme = fields[u"scheme"_s].toObject();
    const QJsonObject product = fields[u"product"_s].toObject();
    const QJsonObject assessor = fields[u"assessor"_s].toObject();
    const QJsonValue support = fields[u"facts"_s].toObject()[u"supportUntil"_s];
    const auto kind = labelKindFromId(fields[u"markType"_s].toString());
    const auto assessorKind = assessmentKindFromId(assessor[u"kind"_s].toString());
    if (!kind || !assessorKind)
        return refused(Text::tr("the statement does not say what kind of label it is for"));

    LabelPayload payload{
        .schemeId = cut(scheme[u"id"_s].toString(), 24),
        .schemeEdition = cut(scheme[u"edition"_s].toString(), 10),
        .certificateId = fields[u"certificateId"_s].toString(),
        .kind = *kind,
        .brand = cut(product[u"brand"_s].toString(), 30),
        .model = cut(product[u"model"_s].toString(), 30),
        .assessor = *assessorKind,
        .lab = *assessorKind == AssessmentKind::Lab ? cut(assessor[u"name"_s].toString(), 28)
                                                    : QString(),
        .issued = QDate::fromString(fields[u"issued"_s].toString(), Qt::ISODate),
        .expires = QDate::fromString(fields[u"expires"_s].toString(), Qt::ISODate),
        // left(), not first(): the statement may be hostile, and fromHex() skips what is no digit.
        .assessmentDigest = QByteArray::fromHex(fields[u"assessmentDigest"_s].toString().toLatin1())
                                .left(digestBytes),
        .statementDigest = digestOf(canonical, QCryptographicHash::Sha256).first(digestBytes)};
    if (const QDate until = QDate::fromString(support.toString(), Qt::ISODate); until.isValid())
        payload.supportUntil = until;
    payload.notSupported = support.toString() == "not supported"_L1;
    for (const auto &outcome : fields[u"outcomes"_s].toArray())
        payload.outcomes.append(verdictFromId(outcome.toString()).value_or(Verdict::NotAssessed));
    if (payload.outcomes.size() != guidelines)
        return refused(Text::tr("a label needs the outcomes of thirteen guidelines"));
    const bool datesFit = isNameable(payload.issued) && isNameable(payload.expires)
                          && (!payload.supportUntil || isNameable(*payload.supportUntil));
    if (!isCertificateId(payload.certificateId) || !datesFit
        || payload.assessmentDigest.size() != digestBytes)
        return refused(Text::tr("number, dates or digest of the statement are not well formed"));
    return payload;
}

QStringList problemsIn(const LabelPayload &payload)
{
    QStringList problems;
    if (payload.expires < payload.issued
        || payload.expires > payload.issued.addMonths(longestValidityMonths))
        problems.append(Text::tr("The label claims a validity that no label may have."));
    if (payload.kind == LabelKind::Endorsement && !std::ranges::all_of(payload.outcomes, isMet))
        problems.append(Text::tr("It is an endorsement mark, but a guideline is not met."));
    return problems;
}

QByteArray encodePayload(const LabelPayload &payload)
{
    const bool support = payload.supportUntil || payload.notSupported;
    QByteArray encoded;
    QCborStreamWriter writer(&encoded);
    const auto number = [&writer](Key key, qint64 value) {
        writer.append(static_cast<qint64>(key));
        writer.append(value);
    };
    writer.startMap(support ? pairsWithSupport : pairsWithSupport - 1);
    appendTexts(writer, SchemeKey, payload.schemeId, payload.schemeEdition);
    writer.append(static_cast<qint64>(CertificateKey));
    writer.append(payload.certificateId);
    number(KindKey, payload.kind == LabelKind::Endorsement ? 1 : 0);
    appendTexts(writer, ProductKey, payload.brand, payload.model);
    appendAssessor(writer, payload);
    number(IssuedKey, toDays(payload.issued));
    number(ExpiresKey, toDays(payload.expires));
    if (payload.supportUntil) {
        number(SupportKey, toDays(*payload.supportUntil));
    } else if (payload.notSupported) {
        writer.append(static_cast<qint64>(SupportKey));
        writer.append(false);
    }
    number(OutcomesKey, packed(payload.outcomes));
    writer.append(static_cast<qint64>(AssessmentDigestKey));
    writer.append(payload.assessmentDigest);
    writer.append(static_cast<qint64>(StatementDigestKey));
    writer.append(payload.statementDigest);
    writer.endMap();
    return encoded;
}

Result<LabelPayload> decodePayload(const QByteArray &bytes)
{
    if (bytes.size() > largestPayload)
        return refused(Text::tr("it is too large"));
    LabelPayload payload;
    PayloadReader reader(bytes);
    const bool supportStated = reader.pairsLeft() == pairsWithSupport;
    std::tie(payload.schemeId, payload.schemeEdition) = reader.texts(SchemeKey);
    payload.certificateId = reader.text(CertificateKey);
    payload.kind = reader.number(KindKey, 1) ? LabelKind::Endorsement : LabelKind::Information;
    std::tie(payload.brand, payload.model) = reader.texts(ProductKey);
    reader.assessor(payload);
    payload.issued = reader.date(IssuedKey);
    payload.expires = reader.date(ExpiresKey);
    if (supportStated)
        reader.support(payload);
    payload.outcomes = unpacked(reader.number(OutcomesKey, mostOutcomes));
    payload.assessmentDigest = reader.bytes(AssessmentDigestKey);
    payload.statementDigest = reader.bytes(StatementDigestKey);
    if (!reader.finished())
        return refused(Text::tr("it is not the data of a label"));
    // One encoding for one meaning, whatever the reader would let pass.
    if (encodePayload(payload) != bytes)
        return refused(Text::tr("it is not in the one encoding that labels use"));
    if (!isCertificateId(payload.certificateId) || payload.assessmentDigest.size() != digestBytes
        || payload.statementDigest.size() != digestBytes)
        return refused(Text::tr("it is not the data of a label"));
    return payload;
}

QJsonObject toJson(const LabelPayload &payload)
{
    QJsonArray outcomes;
    for (const Verdict outcome : payload.outcomes)
        outcomes.append(idOf(outcome));
    QJsonObject assessor{{u"kind"_s, idOf(payload.assessor)}};
    if (payload.assessor == AssessmentKind::Lab)
        assessor[u"name"_s] = payload.lab;
    QJsonValue support;
    if (payload.supportUntil)
        support = payload.supportUntil->toString(Qt::ISODate);
    else if (payload.notSupported)
        support = u"not supported"_s;
    return {{u"scheme"_s,
             QJsonObject{{u"id"_s, payload.schemeId}, {u"edition"_s, payload.schemeEdition}}},
            {u"certificateId"_s, payload.certificateId},
            {u"markType"_s, idOf(payload.kind)},
            {u"product"_s, QJsonObject{{u"brand"_s, payload.brand}, {u"model"_s, payload.model}}},
            {u"assessor"_s, assessor},
            {u"issued"_s, payload.issued.toString(Qt::ISODate)},
            {u"expires"_s, payload.expires.toString(Qt::ISODate)},
            {u"supportUntil"_s, support},
            {u"outcomes"_s, outcomes},
            {u"assessmentDigest"_s, QString::fromLatin1(payload.assessmentDigest.toHex())},
            {u"statementDigest"_s, QString::fromLatin1(payload.statementDigest.toHex())}};
}

} // namespace assessment::signing
