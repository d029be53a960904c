#include "labels/labelcontent.h"

#include "labels/labelfacts.h"
#include "labels/labelwords.h"

#include "assessment/language/language.h"
#include "assessment/scheme/verdict.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QMap>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::LabelKind;
using assessment::Result;
using assessment::Verdict;

namespace {

constexpr qsizetype guidelineCount = 13;

Error unusable(const QString &name)
{
    return {.kind = Error::Kind::InvalidInput,
            .what = QCoreApplication::translate("labels::LabelContent",
                                                "the label cannot be drawn from this statement"),
            .where = u'/' + name,
            .why = QCoreApplication::translate("labels::LabelContent",
                                               "the field is missing or not as expected")};
}

QString wordOf(GuidelineSign sign)
{
    switch (sign) {
    case GuidelineSign::Met: return u"sign.met"_s;
    case GuidelineSign::NotMet: return u"sign.notMet"_s;
    case GuidelineSign::NotApplicable: return u"sign.notApplicable"_s;
    case GuidelineSign::NotAssessed: return u"sign.notAssessed"_s;
    case GuidelineSign::Inconclusive: return u"sign.inconclusive"_s;
    }
    Q_UNREACHABLE();
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList present;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            present.append(part.trimmed());
    }
    return present.join(separator);
}

void fillScheme(LabelContent &content, const QJsonObject &fields, const LabelWords &words)
{
    const QJsonObject scheme = fields[u"scheme"].toObject();
    const QString key = u"scheme."_s + scheme[u"id"].toString();
    content.scheme = words.has(key) ? words.word(key)
                                    : u"%1 (%2)"_s.arg(scheme[u"title"].toString(),
                                                       scheme[u"edition"].toString());
    content.assessedAgainst = words.word(u"assessedAgainst"_s, content.scheme);
}

/// For use in the middle of a phrase: "Model not stated".
QString orNotStated(const QString &text, const LabelWords &words)
{
    return text.isEmpty() ? uncapitalised(words.word(u"notStated"_s)) : text;
}

void fillProduct(LabelContent &content, const QJsonObject &fields, const LabelWords &words)
{
    const QJsonObject product = fields[u"product"].toObject();
    const QString model = product[u"model"].toString();
    const QString firmware = product[u"firmware"][u"version"].toString();
    const QString maker = product[u"manufacturer"][u"name"].toString();
    content.product = joined({product[u"brand"].toString(), product[u"name"].toString()}, u" "_s);
    content.model = model;
    content.detail = words.word(u"model"_s, orNotStated(model, words)) + u" · "_s
                     + words.word(u"firmware"_s, orNotStated(firmware, words));
    content.manufacturer = words.word(u"manufacturer"_s, orNotStated(maker, words));
}

void fillGuidelines(LabelContent &content, const QJsonArray &outcomes, const LabelWords &words)
{
    content.guidelinesCaption = words.word(u"guidelines.caption"_s);
    QMap<GuidelineSign, int> counts;
    QStringList spoken;
    for (qsizetype i = 0; i < guidelineCount; ++i) {
        const GuidelineSign sign = guidelineSign(outcomes.at(i).toString());
        content.guidelines.append(sign);
        ++counts[sign];
        spoken.append(words.word(u"guidelines.altItem"_s, QString::number(i + 1),
                                 uncapitalised(words.word(wordOf(sign)))));
    }
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        content.counts.append(
            {count.key(), words.word(u"sign.count"_s, words.word(wordOf(count.key())),
                                     QString::number(count.value()))});
    }
    content.guidelinesAlt =
        words.word(u"guidelines.alt"_s, spoken.join(words.word(u"list.separator"_s)));
}

void fillAssessor(LabelContent &content, const QJsonObject &fields, const LabelWords &words)
{
    const QJsonObject assessor = fields[u"assessor"].toObject();
    const bool lab = assessor[u"kind"] == u"lab"_s;
    content.assessorIcon = lab ? u"lab"_s : u"self"_s;
    content.assessedHow = words.word(lab ? u"assessor.lab"_s : u"assessor.self"_s);
    content.assessor = assessor[u"name"].toString();
    if (content.assessor.isEmpty() && !lab) // who declares is then the manufacturer
        content.assessor = fields[u"product"][u"manufacturer"][u"name"].toString();
    if (content.assessor.isEmpty())
        content.assessor = words.word(u"notStated"_s);
    if (lab) {
        const QString accreditation = assessor[u"accreditation"].toString();
        content.accreditation = accreditation.isEmpty()
                                    ? words.word(u"assessor.noAccreditation"_s)
                                    : words.word(u"assessor.accreditation"_s, accreditation);
    }
}

void fillDates(LabelContent &content, const QJsonObject &fields, const LabelWords &words)
{
    const QDate issued = QDate::fromString(fields[u"issued"].toString(), Qt::ISODate);
    const QDate expires = QDate::fromString(fields[u"expires"].toString(), Qt::ISODate);
    const QDate until =
        QDate::fromString(fields[u"facts"][u"supportUntil"].toString(), Qt::ISODate);
    content.issuedLabel = words.word(u"issued"_s);
    content.validToLabel = words.word(u"validTo"_s);
    content.numberLabel = words.word(u"certificate"_s);
    // Only a draft may lack a date: its assessment is not finished.
    content.issued =
        issued.isValid() ? words.date(issued) : uncapitalised(words.word(u"notStated"_s));
    content.validTo =
        expires.isValid() ? words.date(expires) : uncapitalised(words.word(u"notStated"_s));
    content.validToLine = words.word(u"validTo.short"_s, content.validTo);
    content.number =
        content.draft ? words.word(u"certificate.none"_s) : fields[u"certificateId"].toString();
    if (until.isValid())
        content.updatesLine = words.word(u"updates.short"_s, words.date(until));
    else if (fields[u"facts"][u"supportUntil"] == u"not supported"_s)
        content.updatesLine = words.word(u"updates.shortNone"_s);
    else
        content.updatesLine = words.word(u"updates.shortNotStated"_s);
}

void fillCheck(LabelContent &content, const QJsonObject &fields, const LabelWords &words)
{
    const bool endorsement = content.kind == LabelKind::Endorsement;
    content.host = fields[u"facts"][u"verifyHost"].toString().toLower();
    content.check =
        words.word(u"check"_s, content.host.isEmpty() ? uncapitalised(words.word(u"notStated"_s))
                                                      : content.host);
    content.disclaimer = words.word(u"disclaimer"_s);
    content.qrAlt =
        content.draft ? words.word(u"qr.altDraft"_s) : words.word(u"qr.alt"_s, content.host);
    content.markAlt = words.word(u"mark.alt"_s);
    content.draftWords = words.word(u"draft"_s);
    content.title = words.word(endorsement ? u"title.endorsement"_s : u"title.information"_s);
    content.documentTitle = content.draft ? words.word(u"document.draft"_s, content.product)
                                          : words.word(endorsement ? u"document.endorsement"_s
                                                                   : u"document.information"_s,
                                                       content.number, content.product);
}

Result<LabelContent> contentFrom(const QJsonObject &fields, bool draft)
{
    const Result<LabelWords> words = LabelWords::of(fields[u"language"].toString());
    if (!words)
        return words.error();
    const auto kind = assessment::labelKindFromId(fields[u"markType"].toString());
    if (!kind)
        return unusable(u"markType"_s);
    for (const QString &date : {u"issued"_s, u"expires"_s}) {
        if (!draft && !QDate::fromString(fields[date].toString(), Qt::ISODate).isValid())
            return unusable(date);
    }
    if (!draft && fields[u"certificateId"].toString().isEmpty())
        return unusable(u"certificateId"_s);

    LabelContent content;
    content.kind = *kind;
    content.language = words->language();
    content.direction = assessment::directionOf(content.language);
    content.draft = draft;
    fillScheme(content, fields, *words);
    fillProduct(content, fields, *words);
    content.answers = largeAnswers(fields[u"facts"].toObject(), *words);
    content.facts = smallFacts(fields[u"facts"].toObject(), *words);
    fillGuidelines(content, fields[u"outcomes"].toArray(), *words);
    fillAssessor(content, fields, *words);
    fillDates(content, fields, *words);
    fillCheck(content, fields, *words);
    return content;
}

} // namespace

GuidelineSign guidelineSign(const QString &verdict)
{
    const auto known = assessment::verdictFromId(verdict);
    switch (known.value_or(Verdict::NotAssessed)) {
    case Verdict::Pass: return GuidelineSign::Met;
    case Verdict::Fail: return GuidelineSign::NotMet;
    case Verdict::NotApplicable: return GuidelineSign::NotApplicable;
    case Verdict::NotAssessed: return GuidelineSign::NotAssessed;
    case Verdict::Inconclusive: return GuidelineSign::Inconclusive;
    }
    Q_UNREACHABLE();
}

Result<LabelContent> labelContentFrom(const QJsonObject &fields)
{
    return contentFrom(fields, false);
}

Result<LabelContent> draftContentFrom(const QJsonObject &fields)
{
    return contentFrom(fields, true);
}

} // namespace labels
