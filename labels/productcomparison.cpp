#include "labels/productcomparison.h"

#include "labels/labelwords.h"
#include "labels/verifylines.h"

#include "assessment/scheme/catalogue.h"
#include "assessment/workspace.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::Result;
using Group = ComparedFact::Group;
using Agreement = ComparedFact::Verdict;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::ProductComparison)
};

Error refused(const QString &where, const QString &why, const QString &advice = {})
{
    return {.kind = Error::Kind::Refused,
            .what = Text::tr("the products are not compared"),
            .where = where,
            .why = why,
            .advice = advice};
}

/// The reasons of a verification as one fragment of a sentence.
QString reasonsOf(const Verification &verification, const QString &otherwise)
{
    QStringList reasons = verification.reasons;
    if (reasons.isEmpty())
        return otherwise;
    for (QString &reason : reasons) {
        if (reason.endsWith(u'.'))
            reason.chop(1);
    }
    return reasons.join(u"; "_s);
}

/// Why what was verified may not be compared; nothing when it may, whoever signed it.
std::optional<Error> problemOf(const Verification &verification, bool code, const QDateTime &at)
{
    if (verification.integrity == Integrity::unreadable) {
        Error error =
            refused(verification.file, reasonsOf(verification, Text::tr("it cannot be read")));
        error.kind = Error::Kind::InvalidInput;
        if (code)
            error.advice = Text::tr("a code has no room for the certificate of its signer: trust "
                                    "that one too, or compare the label itself");
        return error;
    }
    if (verification.integrity != Integrity::intact || verification.record.isEmpty()
        || verification.structure != Structure::conforming)
        return refused(
            verification.file, reasonsOf(verification, Text::tr("it is not a sound label")),
            Text::tr("compare signed labels, or their codes, as their issuer made them"));
    if (verification.signer == Signer::revoked)
        return refused(verification.file,
                       reasonsOf(verification, Text::tr("the certificate of its signer was "
                                                        "revoked")));
    if (QDate::fromString(verification.record[u"issued"_s].toString(), Qt::ISODate)
        > at.toUTC().date())
        return refused(verification.file, Text::tr("it was issued for a day that is to come"));
    return {};
}

/// What a code carries, as the fields of a statement.
QJsonObject statementOf(const QJsonObject &code)
{
    QJsonObject fields = code;
    QJsonObject product = code[u"product"_s].toObject();
    product[u"name"_s] = product[u"model"_s];
    fields[u"product"_s] = product;
    QJsonObject facts;
    if (!code[u"supportUntil"_s].isNull())
        facts[u"supportUntil"_s] = code[u"supportUntil"_s];
    fields[u"facts"_s] = facts;
    return fields;
}

QString signKey(GuidelineSign sign)
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

bool isInForce(const QString &status)
{
    return status == LabelStatus::valid || status == LabelStatus::notChecked;
}

QString assessorOf(const LabelContent &content)
{
    if (content.assessor.isEmpty())
        return content.assessedHow;
    QString text = u"%1 %2"_s.arg(content.assessedHow, content.assessor);
    if (!content.accreditation.isEmpty())
        text += u" ("_s + content.accreditation + u')';
    return text;
}

/// Sets two labels side by side in the words of one language.
class Table
{
public:
    Table(const LabelWords &words, const std::array<const ComparedLabel *, 2> &sides)
        : m_words(words)
        , m_sides(sides)
    {}

    Result<ProductComparison> make(const QDateTime &at)
    {
        for (size_t side = 0; side < 2; ++side) {
            QJsonObject fields = m_sides[side]->source() == ComparedSource::Code
                                     ? statementOf(m_sides[side]->fields())
                                     : m_sides[side]->fields();
            fields[u"language"_s] = m_words.language();
            Result<LabelContent> content = labelContentFrom(fields);
            if (!content)
                return content.error();
            m_contents[side] = *std::move(content);
            // A code names a laboratory, cut short, and no maker.
            if (isCode(side))
                m_contents[side].assessor = fields[u"assessor"_s][u"name"_s].toString();
            addProduct(side, fields);
        }
        addCertificates();
        addFacts(Group::Answers, m_contents[0].answers, m_contents[1].answers);
        addFacts(Group::Facts, m_contents[0].facts, m_contents[1].facts);
        addGuidelines();
        addFrame(at);
        return m_made;
    }

private:
    bool isCode(size_t side) const { return m_sides[side]->source() == ComparedSource::Code; }

    void addProduct(size_t side, const QJsonObject &fields)
    {
        const LabelContent &content = m_contents[side];
        const QString source = m_words.word(u"compare.source."_s + idOf(m_sides[side]->source()));
        m_made.products[side] = {
            .product = content.product,
            .detail = isCode(side)
                          ? m_words.word(u"model"_s, fields[u"product"_s][u"model"_s].toString())
                          : content.detail,
            .certificateId = m_sides[side]->certificateId(),
            .number = m_words.word(u"compare.number"_s, content.number),
            .from = m_sides[side]->source(),
            .source = source,
            .status = m_sides[side]->status(),
            .warning = isInForce(m_sides[side]->status())
                           ? QString()
                           : m_words.word(u"compare.warning"_s, content.product,
                                          uncapitalised(stateOf(m_sides[side]->status())))};
    }

    QString stateOf(const QString &status) const
    {
        return m_words.word(u"compare.state."_s + status);
    }

    void add(ComparedFact fact)
    {
        const QString unknown = m_words.word(u"compare.notInCode"_s);
        const bool open = fact.answers[0] == unknown || fact.answers[1] == unknown;
        // Notes are not in a code: only what both carry is compared.
        const bool same = fact.answers[0] == fact.answers[1]
                          && (isCode(0) || isCode(1) || fact.notes[0] == fact.notes[1]);
        fact.verdict = open ? Agreement::Unknown : same ? Agreement::Same : Agreement::Different;
        m_made.facts.append(std::move(fact));
    }

    void addCertificate(const QString &id, const QString &question,
                        const std::array<QString, 2> &answers)
    {
        add({.id = id,
             .group = Group::Certificate,
             .question = question,
             .answers = answers,
             .notes = {},
             .signs = {}});
    }

    void addCertificates()
    {
        const LabelContent &a = m_contents[0];
        const LabelContent &b = m_contents[1];
        addCertificate(u"state"_s, m_words.word(u"compare.state"_s),
                       {stateOf(m_sides[0]->status()), stateOf(m_sides[1]->status())});
        addCertificate(u"valid-to"_s, a.validToLabel, {a.validTo, b.validTo});
        addCertificate(u"kind"_s, m_words.word(u"compare.kind"_s), {a.title, b.title});
        addCertificate(u"assessor"_s, m_words.word(u"compare.assessor"_s),
                       {assessorOf(a), assessorOf(b)});
        addCertificate(u"scheme"_s, m_words.word(u"compare.scheme"_s), {a.scheme, b.scheme});
    }

    void addFacts(Group group, const QList<LabelFact> &first, const QList<LabelFact> &second)
    {
        for (qsizetype i = 0; i < first.size(); ++i) {
            ComparedFact fact{.id = first[i].icon,
                              .group = group,
                              .question = first[i].question,
                              .answers = {first[i].answer, second[i].answer},
                              .notes = {first[i].note, second[i].note},
                              .signs = {}};
            // A code holds the end of the updates and no other fact.
            for (size_t side = 0; side < 2; ++side) {
                if (!isCode(side))
                    continue;
                fact.notes[side].clear();
                if (fact.id != u"updates"_s)
                    fact.answers[side] = m_words.word(u"compare.notInCode"_s);
            }
            add(std::move(fact));
        }
    }

    void addGuidelines()
    {
        const auto scheme =
            assessment::builtInScheme(m_sides[0]->fields()[u"scheme"_s][u"id"_s].toString());
        const qsizetype count =
            std::min(m_contents[0].guidelines.size(), m_contents[1].guidelines.size());
        for (qsizetype i = 0; i < count; ++i) {
            const int number = int(i) + 1;
            const assessment::Guideline *guideline = scheme ? scheme->guideline(number) : nullptr;
            const GuidelineSign a = m_contents[0].guidelines[i];
            const GuidelineSign b = m_contents[1].guidelines[i];
            add({.id = u"guideline-%1"_s.arg(number),
                 .group = Group::Guidelines,
                 .question = guideline ? u"%1. %2"_s.arg(QString::number(number), guideline->title)
                                       : QString::number(number),
                 .answers = {m_words.word(signKey(a)), m_words.word(signKey(b))},
                 .notes = {},
                 .signs = {a, b}});
        }
    }

    void addFrame(const QDateTime &at)
    {
        m_made.language = m_words.language();
        m_made.title = m_words.word(u"compare.title"_s, m_made.products[0].product,
                                    m_made.products[1].product);
        m_made.intro = m_words.word(u"compare.intro"_s);
        m_made.checked = m_words.word(u"compare.checked"_s, m_words.date(at.toUTC().date()));
        m_made.factHeading = m_words.word(u"compare.fact"_s);
        m_made.differenceHeading = m_words.word(u"compare.difference"_s);
        m_made.groups = {
            m_words.word(u"compare.group.certificate"_s), m_words.word(u"compare.group.answers"_s),
            m_words.word(u"compare.group.facts"_s), m_words.word(u"guidelines.caption"_s)};
        m_made.verdicts = {m_words.word(u"compare.same"_s), m_words.word(u"compare.different"_s),
                           m_words.word(u"compare.unknown"_s)};
        const int different = m_made.differences();
        m_made.summary = different == 0
                             ? m_words.word(u"compare.none"_s)
                             : m_words.word(u"compare.count"_s, QString::number(different),
                                            QString::number(m_made.facts.size()));
    }

    const LabelWords &m_words;
    std::array<const ComparedLabel *, 2> m_sides;
    std::array<LabelContent, 2> m_contents;
    ProductComparison m_made;
};

} // namespace

QString ComparedLabel::certificateId() const
{
    return m_fields[u"certificateId"_s].toString();
}

bool isCodeToCompare(const QByteArray &content)
{
    return !content.startsWith("%PDF-");
}

Result<ComparedLabel> comparedFile(const Verification &verification, bool code, const QDateTime &at)
{
    if (const auto problem = problemOf(verification, code, at))
        return *problem;
    if (verification.signer != Signer::trusted) {
        const QString why = verification.signer == Signer::notChecked
                                ? Text::tr("nobody said whom to trust, so it is unknown who "
                                           "signed it")
                                : Text::tr("nobody you trust has signed it");
        return refused(verification.file, why, Text::tr("name the certificates of whom you trust"));
    }
    ComparedLabel label;
    label.m_fields = verification.record;
    label.m_source = code ? ComparedSource::Code : ComparedSource::File;
    label.m_status = verification.status;
    return label;
}

Result<ComparedLabel> comparedIssued(const assessment::IssuedLabel &label,
                                     const assessment::LabelStanding &standing,
                                     const QByteArray &pdf, const QDateTime &at)
{
    const Verification verification =
        verifyPdf(pdf, label.certificateId, {.trust = {}, .at = at, .qr = false, .revocation = {}});
    if (const auto problem = problemOf(verification, false, at))
        return *problem;
    if (verification.record != label.statement)
        return refused(label.certificateId,
                       Text::tr("the signed file says something else than the record"));
    ComparedLabel compared;
    compared.m_fields = label.statement;
    compared.m_source = ComparedSource::Workspace;
    compared.m_status = standing.state == assessment::LabelState::Issued
                            ? QString(LabelStatus::valid)
                            : assessment::idOf(standing.state);
    return compared;
}

Result<ComparedLabel> comparedInWorkspace(assessment::Workspace &workspace, const QString &word,
                                          const QDateTime &at)
{
    const auto overviews = workspace.labelOverviews();
    if (!overviews)
        return overviews.error();
    std::optional<assessment::LabelOverview> found;
    for (const assessment::LabelOverview &one : *overviews) {
        bool meant = one.label.certificateId == word;
        if (!meant && !assessment::isCertificateId(word)) {
            const auto of = workspace.assessment(one.label.assessment);
            meant = of && of->product.id == word;
        }
        const bool better =
            !found || (one.stands() && !found->stands())
            || (one.stands() == found->stands() && one.label.issued > found->label.issued);
        if (meant && better)
            found = one;
    }
    if (!found) {
        return Error{.kind = Error::Kind::NotFound,
                     .what = Text::tr("the products are not compared"),
                     .where = word,
                     .why = Text::tr("there is no such file, and no label of the workspace has "
                                     "this number or product"),
                     .advice = Text::tr("name a label file, a certificate number or a product")};
    }
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    if (const auto read = workspace.readContent(found->label.pdfSha256, pdf); !read)
        return read.error();
    return comparedIssued(found->label, found->standing, pdf.data(), at);
}

int ProductComparison::differences() const
{
    return int(std::count_if(facts.begin(), facts.end(), [](const ComparedFact &fact) {
        return fact.verdict == Agreement::Different;
    }));
}

QString idOf(ComparedSource source)
{
    switch (source) {
    case ComparedSource::Workspace: return u"workspace"_s;
    case ComparedSource::File: return u"file"_s;
    case ComparedSource::Code: return u"code"_s;
    }
    Q_UNREACHABLE();
}

QString idOf(ComparedFact::Group group)
{
    switch (group) {
    case Group::Certificate: return u"certificate"_s;
    case Group::Answers: return u"answers"_s;
    case Group::Facts: return u"facts"_s;
    case Group::Guidelines: return u"guidelines"_s;
    }
    Q_UNREACHABLE();
}

QString idOf(ComparedFact::Verdict verdict)
{
    switch (verdict) {
    case Agreement::Same: return u"same"_s;
    case Agreement::Different: return u"different"_s;
    case Agreement::Unknown: return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

Result<ProductComparison> compareProducts(const ComparedLabel &first, const ComparedLabel &second,
                                          const QString &language, const QDateTime &at)
{
    const Result<LabelWords> words = LabelWords::of(language);
    if (!words)
        return words.error();
    if (first.certificateId() == second.certificateId()) {
        return Error{.kind = Error::Kind::Usage,
                     .what = Text::tr("the products are not compared"),
                     .where = first.certificateId(),
                     .why = Text::tr("both are the same label"),
                     .advice = Text::tr("name the label of another product")};
    }
    return Table(*words, {&first, &second}).make(at);
}

QJsonObject toJson(const ProductComparison &comparison)
{
    QJsonArray products;
    for (const ComparedProduct &product : comparison.products) {
        products.append(QJsonObject{{u"product"_s, product.product},
                                    {u"detail"_s, product.detail},
                                    {u"certificateId"_s, product.certificateId},
                                    {u"source"_s, idOf(product.from)},
                                    {u"state"_s, product.status},
                                    {u"warning"_s, product.warning}});
    }
    QJsonArray facts;
    for (const ComparedFact &fact : comparison.facts) {
        facts.append(QJsonObject{{u"id"_s, fact.id},
                                 {u"group"_s, idOf(fact.group)},
                                 {u"question"_s, fact.question},
                                 {u"answers"_s, QJsonArray{fact.answers[0], fact.answers[1]}},
                                 {u"notes"_s, QJsonArray{fact.notes[0], fact.notes[1]}},
                                 {u"verdict"_s, idOf(fact.verdict)}});
    }
    return {{u"language"_s, comparison.language},
            {u"title"_s, comparison.title},
            {u"products"_s, products},
            {u"facts"_s, facts},
            {u"differences"_s, comparison.differences()}};
}

} // namespace labels
