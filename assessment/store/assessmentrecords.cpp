#include "assessment/store/assessmentrecords.h"

#include "assessment/evidence/evidencerecords.h"
#include "assessment/scheme/ixit.h"
#include "assessment/store/answertimes.h"
#include "assessment/store/cloning.h"
#include "assessment/store/comments.h"
#include "assessment/store/componentuses.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/ids.h"
#include "assessment/store/ixitrecords.h"
#include "assessment/store/labelpromises.h"
#include "assessment/store/policyrecords.h"
#include "assessment/store/prefilling.h"
#include "assessment/store/productrecords.h"
#include "assessment/store/recordtext.h"
#include "assessment/store/review.h"
#include "assessment/store/runrecords.h"
#include "assessment/store/schemerecords.h"
#include "assessment/store/scoperecords.h"
#include "assessment/store/signoffs.h"
#include "assessment/store/trashrecords.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

constexpr int longestRationale = 20'000; // characters

Error badAnswer(const QString &provision, const QString &why, const QString &advice)
{
    return {.kind = Error::Kind::InvalidInput,
            .what = AssessmentRecords::tr("the answer cannot be recorded"),
            .where = provision,
            .why = why,
            .advice = advice};
}

Status checkAnswer(const Answer &answer)
{
    if (answer.verdict == Verdict::NotApplicable && answer.rationale.trimmed().isEmpty()) {
        return badAnswer(answer.provision,
                         AssessmentRecords::tr("\"not applicable\" needs a reason"),
                         AssessmentRecords::tr("write the reason into the rationale"));
    }
    if (answer.rationale.size() > longestRationale) {
        return badAnswer(answer.provision,
                         AssessmentRecords::tr("the rationale is longer than %n character(s)",
                                               nullptr, longestRationale),
                         AssessmentRecords::tr("shorten it or add the text as evidence"));
    }
    return Ok;
}

} // namespace

Result<QString> AssessmentRecords::create(const QString &product, const QString &scheme,
                                          AssessmentKind kind)
{
    const QString id = newId(u'A');
    auto act = m_store.begin(u"assessment.new"_s, id);
    if (!act)
        return act.error();
    const Result<Scheme> known = schemeIn(act->database(), scheme);
    if (!known)
        return known.error();
    const auto found = act->find(u"product"_s, {{u"id"_s, product}});
    if (!found)
        return found.error();
    if (!*found)
        return unknownId(product);
    const Status put =
        act->put(u"assessment"_s, {{u"id"_s, id},
                                   {u"product"_s, product},
                                   {u"scheme"_s, scheme},
                                   {u"scheme_sha256"_s, QString::fromLatin1(known->digest.toHex())},
                                   {u"kind"_s, idOf(kind)},
                                   {u"status"_s, idOf(ReviewStatus::Draft)},
                                   {u"submitted_by"_s, QString()},
                                   {u"decided_by"_s, QString()},
                                   {u"created"_s, act->time()}});
    if (!put)
        return put.error();
    if (const Status done = act->commit(); !done)
        return done.error();
    return id;
}

Status AssessmentRecords::answer(const QString &assessment, const Answer &answer)
{
    if (const Status known = checkKnown(m_store.database, assessment, {answer.provision}); !known)
        return known.error();
    auto act = m_store.begin(u"answer.set"_s, assessment);
    if (!act)
        return act.error();
    if (const Status set = answerIn(*act, assessment, answer); !set)
        return set.error();
    return act->commit();
}

Status AssessmentRecords::answerIn(Act &act, const QString &assessment, const Answer &answer)
{
    if (const Status sound = checkAnswer(answer); !sound)
        return sound.error();
    const QJsonObject key{{u"assessment"_s, assessment}, {u"provision"_s, answer.provision}};
    const auto before = act.find(u"answer"_s, key);
    if (!before)
        return before.error();
    const bool blank = answer.support == Support::NotStated
                       && answer.verdict == Verdict::NotAssessed && answer.rationale.isEmpty();
    if (blank) { // taken back: no answer is "not assessed"
        if (!*before)
            return Ok;
        if (const Status removed = act.remove(u"answer"_s, key); !removed)
            return removed.error();
        if (const Status forgotten = forgetAnswer(act, assessment, answer.provision); !forgotten)
            return forgotten.error();
        return voidReview(act, assessment, {});
    }
    QJsonObject said{{u"support"_s, idOf(answer.support)},
                     {u"verdict"_s, idOf(answer.verdict)},
                     {u"rationale"_s, QString::fromUtf8(answer.rationale.toUtf8())}};
    if (*before) {
        QJsonObject merged = **before;
        for (auto column = said.begin(); column != said.end(); ++column)
            merged[column.key()] = column.value();
        if (merged == **before) { // said again: it holds, should that have been the question
            const Result<bool> waited = confirmAnswer(act, assessment, answer.provision);
            if (!waited)
                return waited.error();
            return *waited ? voidReview(act, assessment, {answer.provision}) : Ok;
        }
    }
    QJsonObject row = said;
    row[u"assessment"_s] = assessment;
    row[u"provision"_s] = answer.provision;
    row[u"status"_s] = idOf(ReviewStatus::Draft);
    row[u"reject_reason"_s] = QString();
    row[u"changed"_s] = act.time();
    row[u"changed_by"_s] = act.actor();
    if (const Status put = act.put(u"answer"_s, row); !put)
        return put.error();
    if (const Status dated = rememberText(act, assessment, answer.provision); !dated)
        return dated.error();
    return voidReview(act, assessment, {});
}

Result<int> AssessmentRecords::confirm(const QString &assessment, const QStringList &provisions)
{
    if (const Status known = checkKnown(m_store.database, assessment, provisions); !known)
        return known.error();
    auto act = m_store.begin(u"answer.confirm"_s, assessment);
    if (!act)
        return act.error();
    if (const auto row = assessmentRow(*act, assessment); !row)
        return row.error();
    int confirmed = 0;
    for (const QString &provision : provisions) {
        const Result<bool> waited = confirmAnswer(*act, assessment, provision);
        if (!waited)
            return waited.error();
        if (!*waited)
            continue;
        ++confirmed;
        if (const Status voided = voidReview(*act, assessment, {provision}); !voided)
            return voided.error();
    }
    if (const Status done = act->commit(); !done)
        return done.error();
    return confirmed;
}

Result<ImportCounts> AssessmentRecords::import(const QString &assessment,
                                               const QList<AnswerImport> &answers,
                                               const QString &folder)
{
    QStringList provisions;
    for (const AnswerImport &answer : answers)
        provisions.append(answer.answer.provision);
    if (const Status known = checkKnown(m_store.database, assessment, provisions); !known)
        return known.error();
    auto act = m_store.begin(u"answers.import"_s, assessment);
    if (!act)
        return act.error();
    ImportCounts counts;
    for (const AnswerImport &import : answers) {
        if (const Status set = answerIn(*act, assessment, import.answer); !set)
            return set.error();
        ++counts.answers;
        for (const AnswerImport::File &file : import.evidence) {
            const Status shown =
                importEvidence(*act, assessment, import.answer.provision, file, folder);
            if (!shown)
                return shown.error();
            ++counts.evidence;
        }
    }
    if (const Status done = act->commit(); !done)
        return done.error();
    return counts;
}

Status AssessmentRecords::importEvidence(Act &act, const QString &assessment,
                                         const QString &provision, const AnswerImport::File &file,
                                         const QString &folder)
{
    const QDir root(QFileInfo(folder.isEmpty() ? u"."_s : folder).canonicalFilePath());
    const QString path = QFileInfo(root, file.path).canonicalFilePath();
    // A link must not lead out of the folder either: the file may be somebody else's.
    if (path.isEmpty() || !path.startsWith(root.filePath(QString()))) {
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = tr("the answers cannot be imported"),
                     .where = file.path,
                     .why = tr("%1 names this file as evidence, but it is not below %2")
                                .arg(provision, QDir::toNativeSeparators(folder)),
                     .advice = tr("put it there or correct the path")};
    }
    const Result<QString> id = importFile(act, assessment, path, file.title);
    if (!id)
        return id.error();
    const auto linked =
        act.find(u"evidence_link"_s, {{u"evidence"_s, *id}, {u"provision"_s, provision}});
    if (!linked)
        return linked.error();
    if (*linked)
        return Ok;
    if (const Status done = EvidenceRecords(m_store).linkIn(act, *id, {provision}); !done)
        return done.error();
    return voidReview(act, assessment, {provision});
}

Result<QString> AssessmentRecords::importFile(Act &act, const QString &assessment,
                                              const QString &path, const QString &title)
{
    QFile content(path);
    if (!content.open(QIODevice::ReadOnly)) {
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = tr("the answers cannot be imported"),
                     .where = QDir::toNativeSeparators(path),
                     .why = tr("the evidence cannot be read"),
                     .advice = tr("check the file and its permissions"),
                     .detail = content.errorString()};
    }
    // A file that serves several provisions, or was imported before, is one piece of evidence.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&content) || !content.seek(0)) {
        return Error{.kind = Error::Kind::Storage,
                     .what = tr("the evidence cannot be read"),
                     .where = QDir::toNativeSeparators(path),
                     .why = content.errorString()};
    }
    EvidenceRecords evidence(m_store);
    const QString fileName = QFileInfo(path).fileName();
    const Result<QString> known = evidence.find(assessment, hash.result(), fileName);
    if (!known || !known->isEmpty())
        return known;
    return evidence.addIn(act, assessment, content, {.title = title, .fileName = fileName}, {}, {});
}

Result<QString> AssessmentRecords::importToolOutput(const QString &assessment, QIODevice &content,
                                                    const NewEvidence &about,
                                                    const QList<Answer> &answers,
                                                    const Progress &progress)
{
    NewEvidence shown = about;
    for (const Answer &answer : answers)
        shown.provisions.append(answer.provision);
    shown.provisions.removeDuplicates();
    if (const Status known = checkKnown(m_store.database, assessment, shown.provisions); !known)
        return known.error();
    // The same file once more is the same piece of evidence, which then serves more provisions.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const qint64 begin = content.pos();
    if (!hash.addData(&content) || !content.seek(begin)) {
        return Error{.kind = Error::Kind::Storage,
                     .what = tr("the evidence cannot be read"),
                     .where = about.fileName,
                     .why = content.errorString()};
    }
    auto act = m_store.begin(u"evidence.import"_s, assessment);
    if (!act)
        return act.error();
    EvidenceRecords evidence(m_store);
    Result<QString> id = evidence.find(assessment, hash.result(), shown.fileName);
    if (!id)
        return id;
    if (id->isEmpty()) {
        id = evidence.addIn(*act, assessment, content, shown, {}, progress);
        if (!id)
            return id;
    } else {
        QStringList fresh;
        for (const QString &provision : std::as_const(shown.provisions)) {
            const auto linked =
                act->find(u"evidence_link"_s, {{u"evidence"_s, *id}, {u"provision"_s, provision}});
            if (!linked)
                return linked.error();
            if (!*linked)
                fresh.append(provision);
        }
        if (const Status done = evidence.linkIn(*act, *id, fresh); !done)
            return done.error();
        if (const Status voided = voidReview(*act, assessment, fresh); !voided)
            return voided.error();
    }
    for (Answer answer : answers) {
        const auto before = act->find(
            u"answer"_s, {{u"assessment"_s, assessment}, {u"provision"_s, answer.provision}});
        if (!before)
            return before.error();
        // A tool does not know what the manufacturer says of the provision.
        if (*before && answer.support == Support::NotStated)
            answer.support =
                supportFromId((**before)[u"support"_s].toString()).value_or(Support::NotStated);
        if (const Status set = answerIn(*act, assessment, answer); !set)
            return set.error();
    }
    if (const Status done = act->commit(); !done)
        return done.error();
    return id;
}

Status AssessmentRecords::setFacts(const QString &assessment, const Facts &facts)
{
    const QJsonObject json = toJson(facts);
    JsonReader reader(json);
    if (readFacts(reader) != facts) // what cannot be read back is not kept half
        return reader.error(tr("the facts cannot be recorded"), assessment);
    auto act = m_store.begin(u"facts.set"_s, assessment);
    if (!act)
        return act.error();
    if (const auto row = assessmentRow(*act, assessment); !row)
        return row.error();
    const QJsonObject key{{u"assessment"_s, assessment}};
    const auto before = act->find(u"facts"_s, key);
    if (!before)
        return before.error();
    const QString record = recordText(json);
    if (!*before && facts == Facts())
        return Ok; // nothing was stated and nothing is
    if (const Status kept = LabelPromises(m_store).checkSupportKept(assessment, json); !kept)
        return kept.error();
    const Status put = act->put(u"facts"_s, {{u"assessment"_s, assessment}, {u"record"_s, record}});
    if (!put)
        return put.error();
    if (!act->changesAnything())
        return Ok;
    if (const Status voided = voidReview(*act, assessment, {}); !voided)
        return voided.error();
    return act->commit();
}

Result<Assessment> AssessmentRecords::one(const QString &id)
{
    // One picture: another program may write between two statements.
    auto picture = Transaction::begin(m_store.database, Transaction::For::Reading);
    if (!picture)
        return picture.error();
    return read(id);
}

Result<Assessment> AssessmentRecords::oneIn(Act &, const QString &id)
{
    return read(id);
}

Result<Assessment> AssessmentRecords::read(const QString &id)
{
    Result<Assessment> assessment = readRow(id);
    if (!assessment)
        return assessment;
    auto scope = ScopeRecords(m_store).of(id);
    if (!scope)
        return scope.error();
    assessment->scope = std::move(*scope);
    auto ixit = IxitRecords(m_store).of(id);
    if (!ixit)
        return ixit.error();
    assessment->ixit = std::move(*ixit);
    auto itemVerdicts = IxitRecords(m_store).verdictsOf(id);
    if (!itemVerdicts)
        return itemVerdicts.error();
    assessment->itemVerdicts = std::move(*itemVerdicts);
    if (ixitEditionFor(assessment->scheme)) { // no other has test groups
        const auto policy = PolicyRecords(m_store).own();
        if (!policy)
            return policy.error();
        if (*policy)
            assessment->verdictPolicy = (*policy)->policy;
    }
    if (const Status answers = readAnswers(m_store.database, *assessment); !answers)
        return answers.error();
    if (const Status times = readTimes(*assessment); !times)
        return times.error();
    const auto lineage = lineageOf(m_store.database, id);
    if (!lineage)
        return lineage.error();
    assessment->lineage = *lineage;
    auto evidence = EvidenceRecords(m_store).of(id);
    if (!evidence)
        return evidence.error();
    assessment->evidence = std::move(*evidence);
    assessment->day = m_store.today();
    if (const Status stale = readStaleness(m_store, *assessment); !stale)
        return stale.error();
    auto runs = RunRecords(m_store).of(id);
    if (!runs)
        return runs.error();
    assessment->runs = std::move(*runs);
    auto components = ComponentUses(m_store).of(*assessment);
    if (!components)
        return components.error();
    assessment->components = std::move(*components);
    auto assessors = assessorsOf(m_store.database, id);
    if (!assessors)
        return assessors.error();
    assessment->assessors = std::move(*assessors);
    auto comments = Comments(m_store).of(id);
    if (!comments)
        return comments.error();
    assessment->comments = std::move(*comments);
    const auto signOff = SignOffs(m_store).newest(id);
    if (!signOff)
        return signOff.error();
    assessment->signOff = *signOff;
    return assessment;
}

Result<Assessment> AssessmentRecords::readRow(const QString &id)
{
    const auto row = m_store.database.run(
        u"SELECT a.product, p.record, a.scheme, a.scheme_sha256, a.kind, a.status, a.submitted_by, "
        "a.decided_by, a.created, f.record FROM assessment a JOIN product p ON p.id = a.product "
        "LEFT JOIN facts f ON f.assessment = a.id WHERE a.id = ?"_s,
        {id});
    if (!row)
        return row.error();
    if (!row->isValid())
        return unknownId(id);
    if (const Status there = checkNotRemoved(m_store.database, id); !there)
        return there.error();
    Assessment assessment;
    assessment.id = id;
    assessment.product = productFromRow(row->value(0).toString(), row->value(1).toString());
    assessment.scheme = row->value(2).toString();
    assessment.schemeDigest = QByteArray::fromHex(row->value(3).toString().toLatin1());
    assessment.kind = assessmentKindFromId(row->value(4).toString()).value_or(AssessmentKind::Self);
    assessment.status = reviewStatusFromId(row->value(5).toString()).value_or(ReviewStatus::Draft);
    assessment.submittedBy = row->value(6).toString();
    assessment.decidedBy = row->value(7).toString();
    assessment.created = timeFromText(row->value(8).toString());
    if (!row->value(9).isNull()) {
        JsonReader reader(recordFromText(row->value(9).toString()));
        assessment.facts = readFacts(reader);
    }
    return assessment;
}

Status AssessmentRecords::readTimes(Assessment &assessment)
{
    const auto last = m_store.database.run(
        u"SELECT time FROM log WHERE subject = ? ORDER BY sequence DESC LIMIT 1"_s,
        {assessment.id});
    if (!last)
        return last.error();
    assessment.changed =
        last->isValid() ? timeFromText(last->value(0).toString()) : assessment.created;
    return Ok;
}

} // namespace assessment
