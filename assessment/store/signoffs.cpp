#include "assessment/store/signoffs.h"

#include "assessment/evidence/evidencetimes.h"
#include "assessment/historywords.h"
#include "assessment/json/canonicaljson.h"
#include "assessment/model/people.h"
#include "assessment/scheme/lint.h"
#include "assessment/scheme/testgroups.h"
#include "assessment/signing/statement.h"
#include "assessment/store/assessmentrecords.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/ids.h"
#include "assessment/store/productrecords.h"
#include "assessment/store/recordtext.h"
#include "assessment/store/review.h"
#include "assessment/store/schemerecords.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

using signing::SignOffCheck;

namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray bytesOf(const QVariant &hexText)
{
    return QByteArray::fromHex(hexText.toString().toLatin1());
}

bool isAssessor(const Assessment &assessment, const QString &name)
{
    return std::any_of(assessment.assessors.begin(), assessment.assessors.end(),
                       [&](const QString &assessor) { return samePerson(assessor, name); });
}

Error notSigned(const QString &assessment)
{
    return {.kind = Error::Kind::NotFound,
            .what = SignOffs::tr("there is no sign-off"),
            .where = assessment,
            .why = SignOffs::tr("nobody has signed the assessment"),
            .advice = SignOffs::tr("have it accepted, then sign it")};
}

} // namespace

Status SignOffs::maySign(const Assessment &assessment, const QString &actor)
{
    Error refused{.kind = Error::Kind::Refused,
                  .what = tr("the assessment cannot be signed"),
                  .where = assessment.id};
    if (assessment.status != ReviewStatus::Accepted) {
        refused.why = tr("it is not accepted");
        refused.advice = tr("submit it and have it accepted first");
        return refused;
    }
    if (assessment.kind != AssessmentKind::Lab)
        return Ok;
    for (const QString &person : {actor, assessment.decidedBy}) {
        if (isAssessor(assessment, person)) {
            refused.why = tr("%1 took part in it, and a lab's assessment is decided and signed by "
                             "people who did not")
                              .arg(person);
            refused.advice = tr("ask somebody else");
            return refused;
        }
    }
    return Ok;
}

Status SignOffs::mayBeSigned(const Assessment &assessment)
{
    const Result<Scheme> scheme = schemeIn(m_store.database, assessment.scheme);
    if (!scheme)
        return scheme.error();
    const auto organisation = ProductRecords(m_store).organisation();
    if (!organisation)
        return organisation.error();
    const QList<LintFinding> found = lintBeforeSignOff({*scheme, assessment, *organisation});
    if (found.isEmpty())
        return Ok;
    return Error{.kind = Error::Kind::Refused,
                 .what = tr("the assessment cannot be signed"),
                 .where = found.first().where,
                 .why = tr("%n finding(s) hold it back, the first: %1", nullptr, int(found.size()))
                            .arg(found.first().message),
                 .advice = tr("mend what \"assessment lint\" lists, and have it accepted again")};
}

Result<SignOff> SignOffs::sign(const QString &id, const signing::Identity &identity)
{
    auto act = m_store.begin(u"assessment.sign"_s, id);
    if (!act)
        return act.error();
    const Result<Assessment> assessment = AssessmentRecords(m_store).read(id);
    if (!assessment)
        return assessment.error();
    if (const Status may = maySign(*assessment, act->actor()); !may)
        return may.error();
    if (const Status may = mayBeSigned(*assessment); !may)
        return may.error();
    const QDateTime time = timeFromText(act->time());
    if (const Status usable = identity.checkUsable(time); !usable)
        return usable.error();
    const auto checkpoint = CustodyLog(m_store.database).checkpoint(time);
    if (!checkpoint)
        return checkpoint.error();
    const auto vouched = EvidenceTimes(m_store).covering(*assessment);
    if (!vouched)
        return vouched.error();
    const QByteArray statement = canonicalJson(signing::signOffFields({.assessment = *assessment,
                                                                       .checkpoint = *checkpoint,
                                                                       .signedBy = act->actor(),
                                                                       .signedAt = time,
                                                                       .evidenceTime = *vouched},
                                                                      identity.certificate()));
    const Result<QByteArray> signature = signing::signDetached(identity, statement);
    if (!signature)
        return signature.error();

    const SignOff signOff{.id = newId(u'S'),
                          .signedAt = time,
                          .signedBy = act->actor(),
                          .signer = identity.certificate().subject,
                          .statementDigest =
                              QCryptographicHash::hash(statement, QCryptographicHash::Sha256),
                          .assessmentDigest = signing::assessmentDigest(*assessment),
                          .evidenceRoot = signing::evidenceRoot(assessment->evidence)};
    const Status put =
        act->put(u"sign_off"_s, {{u"id"_s, signOff.id},
                                 {u"assessment"_s, id},
                                 {u"statement"_s, QString::fromUtf8(statement)},
                                 {u"statement_sha256"_s, hex(signOff.statementDigest)},
                                 {u"signature"_s, hex(*signature)},
                                 {u"assessment_sha256"_s, hex(signOff.assessmentDigest)},
                                 {u"evidence_root"_s, hex(signOff.evidenceRoot)},
                                 {u"signer"_s, signOff.signer},
                                 {u"signed"_s, act->time()},
                                 {u"signed_by"_s, signOff.signedBy}});
    if (!put)
        return put.error();
    if (const Status done = act->commit(); !done)
        return done.error();
    return signOff;
}

Result<std::optional<SignOff>> SignOffs::newest(const QString &assessment)
{
    const auto found = m_store.database.select(
        u"SELECT id, signed, signed_by, signer, statement_sha256, assessment_sha256, evidence_root "
        "FROM sign_off WHERE assessment = ? AND id NOT IN (SELECT id FROM set_aside "
        "WHERE kind = 'sign_off') ORDER BY rowid DESC LIMIT 1"_s,
        {assessment}, [](const QSqlQuery &row) {
            return SignOff{.id = row.value(0).toString(),
                           .signedAt = timeFromText(row.value(1).toString()),
                           .signedBy = row.value(2).toString(),
                           .signer = row.value(3).toString(),
                           .statementDigest = bytesOf(row.value(4)),
                           .assessmentDigest = bytesOf(row.value(5)),
                           .evidenceRoot = bytesOf(row.value(6))};
        });
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<SignOffFiles> SignOffs::files(const QString &assessment)
{
    const auto found =
        m_store.database.run(u"SELECT statement, signature FROM sign_off WHERE assessment = ? "
                             "AND id NOT IN (SELECT id FROM set_aside WHERE kind = 'sign_off') "
                             "ORDER BY rowid DESC LIMIT 1"_s,
                             {assessment});
    if (!found)
        return found.error();
    if (!found->isValid())
        return notSigned(assessment);
    return SignOffFiles{.statement = found->value(0).toString().toUtf8(),
                        .signature = bytesOf(found->value(1))};
}

Result<SignOffCheck> SignOffs::check(const QString &id, const signing::TrustList &trust)
{
    // One picture: another program may write between two statements.
    auto picture = Transaction::begin(m_store.database, Transaction::For::Reading);
    if (!picture)
        return picture.error();
    const Result<Assessment> now = AssessmentRecords(m_store).read(id);
    if (!now)
        return now.error();
    SignOffCheck check;
    if (!now->signOff)
        return check;
    check.signOff = *now->signOff;
    if (const Status looked = look(check, *now, trust); !looked)
        return looked.error();
    if (check.state == SignOffCheck::State::Changed) {
        if (const Status read = readChanges(check, *now); !read)
            return read.error();
    }
    return check;
}

Status SignOffs::look(SignOffCheck &check, const Assessment &now, const signing::TrustList &trust)
{
    check.state = SignOffCheck::State::Broken;
    const Result<SignOffFiles> files = this->files(now.id);
    if (!files)
        return files.error();
    const auto signature =
        signing::checkDetached(files->signature, files->statement, trust, m_store.clock());
    if (!signature) {
        check.reasons.append(signature.error().message());
        return Ok;
    }
    check.reasons = signature->reasons + signature->structureProblems;
    if (signature->certificate)
        check.signerFields = signing::signerFields(*signature->certificate);
    if (signature->integrity != signing::SignatureIntegrity::Intact
        || !signature->structureProblems.isEmpty())
        return Ok;
    check.signer = signature->signer;
    const auto statement = signing::readSignOffStatement(files->statement);
    if (!statement) {
        check.reasons.append(statement.error().message());
        return Ok;
    }
    check.checkpoint = statement->fields[u"checkpoint"_s].toObject();
    const Result<bool> logHolds = holds(check.checkpoint);
    if (!logHolds)
        return logHolds.error();
    if (statement->fields[u"assessmentId"_s] != now.id
        || statement->fields[u"signer"_s] != check.signerFields) {
        check.reasons.append(tr("The statement is about another assessment or names another "
                                "signer."));
        return Ok;
    }
    if (!*logHolds) {
        check.reasons.append(tr("The custody log is no longer the one that was signed: it was "
                                "written anew or belongs to another workspace."));
        return Ok;
    }
    check.assessmentSame = signing::assessmentDigest(now) == statement->assessmentDigest;
    check.evidenceSame = signing::evidenceRoot(now.evidence) == statement->evidenceRoot;
    check.state = check.assessmentSame && check.evidenceSame ? SignOffCheck::State::Stands
                                                             : SignOffCheck::State::Changed;
    const QJsonObject policy = statement->fields[u"assessment"_s][u"verdictPolicy"_s].toObject();
    if (!now.ixit.isEmpty() && policy != toJson(now)[u"verdictPolicy"_s].toObject()) {
        const QString title = policy[u"title"_s].toString(builtInVerdictPolicy().title);
        check.reasons.append(tr("It was signed while the verdict policy “%1” counted; now “%2” "
                                "does.")
                                 .arg(title, policyOf(now).title));
    }
    return Ok;
}

Result<bool> SignOffs::holds(const QJsonObject &checkpoint)
{
    const auto found = m_store.database.run(
        u"SELECT (SELECT id FROM workspace), (SELECT hash FROM log WHERE sequence = ?)"_s,
        {checkpoint[u"sequence"_s].toInteger()});
    if (!found)
        return found.error();
    // One that came with an import rests on the history that came with it.
    const auto imported =
        m_store.database.run(u"SELECT count(*) FROM exchange, json_each(exchange.checkpoints) "
                             "WHERE exchange.workspace = ? AND value = ?"_s,
                             {checkpoint[u"workspace"_s].toString(),
                              u"%1 %2"_s.arg(checkpoint[u"sequence"_s].toInteger())
                                  .arg(checkpoint[u"hash"_s].toString())});
    if (!imported)
        return imported.error();
    if (imported->value(0).toInt() > 0)
        return true;
    return found->value(0).toString() == checkpoint[u"workspace"_s].toString()
           && found->value(1).toByteArray().toHex() == checkpoint[u"hash"_s].toString().toLatin1();
}

Status SignOffs::readChanges(SignOffCheck &check, const Assessment &now)
{
    return m_store.database.each(
        u"SELECT %1 FROM log WHERE (subject IN (?, ?, ?) OR subject IN (%2)) AND sequence > ? "
        "ORDER BY sequence"_s.arg(logColumns(), componentSubjects()),
        // The policy is about those in which something is declared.
        {now.id, now.product.id, now.ixit.isEmpty() ? QString() : verdictPolicySubject.toString(),
         now.id, now.id, check.checkpoint[u"sequence"_s].toInteger()},
        [&](const QSqlQuery &row) {
            const LogRow act = logRow(storedLogRow(row));
            if (actRule(act.act).effect != ActEffect::Beside) {
                check.changes.append({.sequence = act.sequence,
                                      .time = act.time,
                                      .actor = act.actor,
                                      .text = actInWords(act)});
            }
            return true;
        });
}

} // namespace assessment
