#include "assessment/store/migrations.h"

#include "assessment/store/appendonly.h"
#include "assessment/store/catalogueschema.h"
#include "assessment/store/componentschema.h"
#include "assessment/store/decisionschema.h"
#include "assessment/store/inferenceschema.h"
#include "assessment/store/ixitschema.h"
#include "assessment/store/lawrecords.h"
#include "assessment/store/leafletschema.h"
#include "assessment/store/registryschema.h"
#include "assessment/store/statementschema.h"
#include "assessment/store/transaction.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Migration)
};

// Identifiers, digests (lower-case hex) and times (ISO 8601, UTC) are TEXT and records are
// canonical JSON, so that the image of a row in the custody log is the row itself.
QStringList firstSchema()
{
    QStringList schema = {
        u"CREATE TABLE log (sequence INTEGER PRIMARY KEY AUTOINCREMENT, time TEXT NOT NULL, "
        "actor TEXT NOT NULL, act TEXT NOT NULL, subject TEXT NOT NULL, change TEXT NOT NULL, "
        "previous BLOB NOT NULL CHECK (length(previous) = 32), "
        "hash BLOB NOT NULL CHECK (length(hash) = 32)) STRICT"_s,
        u"CREATE INDEX log_by_subject ON log (subject, sequence)"_s,
        u"CREATE TABLE workspace (id TEXT PRIMARY KEY, created TEXT NOT NULL) STRICT"_s,
        u"CREATE TABLE organisation (id TEXT PRIMARY KEY CHECK (id = 'issuer'), "
        "record TEXT NOT NULL) STRICT"_s,
        u"CREATE TABLE product (id TEXT PRIMARY KEY, record TEXT NOT NULL, added TEXT NOT NULL) "
        "STRICT"_s,
        u"CREATE TABLE assessment (id TEXT PRIMARY KEY, "
        "product TEXT NOT NULL REFERENCES product DEFERRABLE INITIALLY DEFERRED, "
        "scheme TEXT NOT NULL, scheme_sha256 TEXT NOT NULL, kind TEXT NOT NULL, "
        "status TEXT NOT NULL, submitted_by TEXT NOT NULL, decided_by TEXT NOT NULL, "
        "created TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX assessment_by_product ON assessment (product)"_s,
        u"CREATE TABLE facts (assessment TEXT PRIMARY KEY "
        "REFERENCES assessment DEFERRABLE INITIALLY DEFERRED, record TEXT NOT NULL) STRICT"_s,
        u"CREATE TABLE answer ("
        "assessment TEXT NOT NULL REFERENCES assessment DEFERRABLE INITIALLY DEFERRED, "
        "provision TEXT NOT NULL, support TEXT NOT NULL, verdict TEXT NOT NULL, "
        "rationale TEXT NOT NULL, status TEXT NOT NULL, reject_reason TEXT NOT NULL, "
        "changed TEXT NOT NULL, changed_by TEXT NOT NULL, "
        "PRIMARY KEY (assessment, provision)) STRICT"_s,
        u"CREATE TABLE run (id TEXT PRIMARY KEY, "
        "assessment TEXT NOT NULL REFERENCES assessment DEFERRABLE INITIALLY DEFERRED, "
        "test TEXT NOT NULL, started TEXT NOT NULL, record TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX run_by_assessment ON run (assessment)"_s,
        u"CREATE TABLE content (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, "
        "bytes INTEGER NOT NULL) STRICT"_s,
        u"CREATE TABLE chunk ("
        "content INTEGER NOT NULL REFERENCES content DEFERRABLE INITIALLY DEFERRED, "
        "number INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (content, number)) STRICT"_s,
        u"CREATE TABLE evidence (id TEXT PRIMARY KEY, "
        "assessment TEXT NOT NULL REFERENCES assessment DEFERRABLE INITIALLY DEFERRED, "
        "title TEXT NOT NULL, url TEXT NOT NULL, confidential INTEGER NOT NULL, "
        "run TEXT NOT NULL, revision INTEGER NOT NULL) STRICT"_s,
        u"CREATE INDEX evidence_by_assessment ON evidence (assessment)"_s,
        u"CREATE TABLE evidence_revision ("
        "evidence TEXT NOT NULL REFERENCES evidence DEFERRABLE INITIALLY DEFERRED, "
        "revision INTEGER NOT NULL, file_name TEXT NOT NULL, media_type TEXT NOT NULL, "
        "sha256 TEXT NOT NULL REFERENCES content (sha256) DEFERRABLE INITIALLY DEFERRED, "
        "bytes INTEGER NOT NULL, added TEXT NOT NULL, added_by TEXT NOT NULL, "
        "PRIMARY KEY (evidence, revision)) STRICT"_s,
        u"CREATE TABLE evidence_link ("
        "evidence TEXT NOT NULL REFERENCES evidence DEFERRABLE INITIALLY DEFERRED, "
        "provision TEXT NOT NULL, PRIMARY KEY (evidence, provision)) STRICT"_s,
        u"CREATE TABLE label (certificate TEXT PRIMARY KEY, "
        "assessment TEXT NOT NULL REFERENCES assessment DEFERRABLE INITIALLY DEFERRED, "
        "kind TEXT NOT NULL, issued TEXT NOT NULL, expires TEXT NOT NULL, format TEXT NOT NULL, "
        "language TEXT NOT NULL, "
        "pdf_sha256 TEXT NOT NULL REFERENCES content (sha256) DEFERRABLE INITIALLY DEFERRED, "
        "statement TEXT NOT NULL, qr TEXT NOT NULL, signer TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX label_by_assessment ON label (assessment)"_s,
        u"CREATE TABLE cache_summary (assessment TEXT PRIMARY KEY, sequence INTEGER NOT NULL, "
        "scheme_sha256 TEXT NOT NULL, guidelines TEXT NOT NULL, progress REAL NOT NULL) STRICT"_s,
        u"CREATE TABLE ui_state (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"_s,
    };
    for (const QString &table : {u"log"_s, u"content"_s, u"chunk"_s, u"label"_s})
        schema += appendOnly(table);
    return schema;
}

// When evidence expires lies beside it: a row of a logged table never gets another shape. A summary
// that rests on such evidence holds for some days only.
QStringList evidenceValidity()
{
    return {
        u"CREATE TABLE evidence_validity (evidence TEXT PRIMARY KEY "
        "REFERENCES evidence DEFERRABLE INITIALLY DEFERRED, expires TEXT NOT NULL) STRICT"_s,
        u"DELETE FROM cache_summary"_s,
        u"ALTER TABLE cache_summary ADD COLUMN first_day TEXT NOT NULL DEFAULT ''"_s,
        u"ALTER TABLE cache_summary ADD COLUMN last_day TEXT NOT NULL DEFAULT ''"_s,
    };
}

/// What is said about the product once for all provisions (docs/adr/0004-scope.md).
QStringList scopeAnswers()
{
    return {u"CREATE TABLE scope_answer ("
            "assessment TEXT NOT NULL REFERENCES assessment DEFERRABLE INITIALLY DEFERRED, "
            "question TEXT NOT NULL, answer TEXT NOT NULL, note TEXT NOT NULL, "
            "changed TEXT NOT NULL, changed_by TEXT NOT NULL, "
            "PRIMARY KEY (assessment, question)) STRICT"_s};
}

/// What an assessment knows of other times: where it came from, which text an answer was given for,
/// and what was moved to the trash.
QStringList timeSchema()
{
    return {
        u"CREATE TABLE lineage (assessment TEXT PRIMARY KEY "
        "REFERENCES assessment DEFERRABLE INITIALLY DEFERRED, "
        "parent TEXT NOT NULL REFERENCES assessment DEFERRABLE INITIALLY DEFERRED, "
        "record TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX lineage_by_parent ON lineage (parent)"_s,
        u"CREATE TABLE answer_text ("
        "assessment TEXT NOT NULL REFERENCES assessment DEFERRABLE INITIALLY DEFERRED, "
        "provision TEXT NOT NULL, sha256 TEXT NOT NULL, "
        "PRIMARY KEY (assessment, provision)) STRICT"_s,
        u"CREATE TABLE inherited_answer ("
        "assessment TEXT NOT NULL REFERENCES assessment DEFERRABLE INITIALLY DEFERRED, "
        "provision TEXT NOT NULL, confirmed TEXT NOT NULL, confirmed_by TEXT NOT NULL, "
        "PRIMARY KEY (assessment, provision)) STRICT"_s,
        u"CREATE TABLE trash (id TEXT PRIMARY KEY, kind TEXT NOT NULL, "
        "assessment TEXT NOT NULL REFERENCES assessment DEFERRABLE INITIALLY DEFERRED, "
        "removed TEXT NOT NULL, removed_by TEXT NOT NULL, emptied INTEGER NOT NULL) STRICT"_s,
        u"CREATE INDEX log_by_act ON log (act, sequence)"_s,
    };
}

// Comments, sign-offs and roles (docs/adr/0005).
QStringList reviewSchema()
{
    QStringList schema = {
        u"CREATE TABLE comment (id TEXT PRIMARY KEY, "
        "assessment TEXT NOT NULL REFERENCES assessment DEFERRABLE INITIALLY DEFERRED, "
        "provision TEXT NOT NULL, text TEXT NOT NULL, public INTEGER NOT NULL, "
        "written TEXT NOT NULL, written_by TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX comment_by_assessment ON comment (assessment)"_s,
        u"CREATE TABLE comment_withdrawal ("
        "comment TEXT PRIMARY KEY REFERENCES comment DEFERRABLE INITIALLY DEFERRED, "
        "withdrawn TEXT NOT NULL) STRICT"_s,
        u"CREATE TABLE sign_off (id TEXT PRIMARY KEY, "
        "assessment TEXT NOT NULL REFERENCES assessment DEFERRABLE INITIALLY DEFERRED, "
        "statement TEXT NOT NULL, statement_sha256 TEXT NOT NULL, signature TEXT NOT NULL, "
        "assessment_sha256 TEXT NOT NULL, evidence_root TEXT NOT NULL, signer TEXT NOT NULL, "
        "signed TEXT NOT NULL, signed_by TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX sign_off_by_assessment ON sign_off (assessment)"_s,
        u"CREATE TABLE role_grant (name TEXT NOT NULL, role TEXT NOT NULL, "
        "granted TEXT NOT NULL, granted_by TEXT NOT NULL, PRIMARY KEY (name, role)) STRICT"_s,
    };
    for (const QString &table : {u"comment"_s, u"comment_withdrawal"_s, u"sign_off"_s})
        schema += appendOnly(table);
    return schema;
}

/// What came from other workspaces (docs/adr/0014-bundle.md): each bundle that was imported, and
/// the rows of append-only tables that an undone import had brought.
QStringList exchangeSchema()
{
    return {
        u"CREATE TABLE exchange (id TEXT PRIMARY KEY, "
        "assessment TEXT NOT NULL REFERENCES assessment DEFERRABLE INITIALLY DEFERRED, "
        "workspace TEXT NOT NULL, sequence INTEGER NOT NULL, hash TEXT NOT NULL, "
        "public INTEGER NOT NULL, seen TEXT NOT NULL, without TEXT NOT NULL, "
        "assessors TEXT NOT NULL, checkpoints TEXT NOT NULL, "
        "state_sha256 TEXT NOT NULL REFERENCES content (sha256) DEFERRABLE INITIALLY DEFERRED, "
        "history_sha256 TEXT NOT NULL, signature TEXT NOT NULL, signer TEXT NOT NULL, "
        "imported TEXT NOT NULL, imported_by TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX exchange_by_assessment ON exchange (assessment)"_s,
        u"CREATE TABLE set_aside (kind TEXT NOT NULL, id TEXT NOT NULL, "
        "assessment TEXT NOT NULL REFERENCES assessment DEFERRABLE INITIALLY DEFERRED, "
        "PRIMARY KEY (kind, id)) STRICT"_s,
    };
}

/// By which policy test groups are judged, when it is not the built-in one
/// (docs/adr/0016-verdict-policy.md).
QStringList verdictPolicySchema()
{
    return {u"CREATE TABLE verdict_policy (id TEXT PRIMARY KEY CHECK (id = 'workspace'), "
            "title TEXT NOT NULL, policy TEXT NOT NULL, changed TEXT NOT NULL, "
            "changed_by TEXT NOT NULL) STRICT"_s};
}

/// What time-stamping authorities said of the evidence (docs/adr/0019-trusted-time.md).
QStringList timestampSchema()
{
    QStringList schema = {
        u"CREATE TABLE manifest_time (id TEXT PRIMARY KEY, "
        "assessment TEXT NOT NULL REFERENCES assessment DEFERRABLE INITIALLY DEFERRED, "
        "time TEXT NOT NULL, authority TEXT NOT NULL, evidence_root TEXT NOT NULL, "
        "leaves TEXT NOT NULL, token TEXT NOT NULL, anchor TEXT NOT NULL, source TEXT NOT NULL, "
        "recorded TEXT NOT NULL, recorded_by TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX manifest_time_by_assessment ON manifest_time (assessment)"_s,
    };
    schema += appendOnly(u"manifest_time"_s);
    return schema;
}

/// What happened to labels after they were issued, and how many people withdraw one
/// (docs/adr/0029-life-of-a-label.md).
QStringList labelLifeSchema()
{
    QStringList schema = {
        u"CREATE TABLE label_event (id TEXT PRIMARY KEY, "
        "assessment TEXT NOT NULL REFERENCES assessment DEFERRABLE INITIALLY DEFERRED, "
        "certificate TEXT NOT NULL REFERENCES label DEFERRABLE INITIALLY DEFERRED, "
        "kind TEXT NOT NULL, at TEXT NOT NULL, until TEXT NOT NULL, reason TEXT NOT NULL, "
        "actor TEXT NOT NULL, successor TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX label_event_by_certificate ON label_event (certificate)"_s,
        u"CREATE INDEX label_event_by_assessment ON label_event (assessment)"_s,
        u"CREATE TABLE label_policy (id TEXT PRIMARY KEY CHECK (id = 'workspace'), "
        "people INTEGER NOT NULL CHECK (people IN (1, 2)), changed TEXT NOT NULL, "
        "changed_by TEXT NOT NULL) STRICT"_s,
    };
    schema += appendOnly(u"label_event"_s);
    return schema;
}

/// Puts a copy of the file beside it before version \a version changes it.
Status backUp(Database &database, int version)
{
    const QString first = u"%1.before-v%2"_s.arg(database.path()).arg(version);
    QString copy = first;
    for (int number = 2; QFileInfo::exists(copy); ++number)
        copy = u"%1-%2"_s.arg(first).arg(number);
    const auto copied = database.run(u"VACUUM INTO ?"_s, {copy});
    if (!copied) {
        return Error{.kind = Error::Kind::Storage,
                     .what = Text::tr("the workspace cannot be brought to the new version"),
                     .where = QDir::toNativeSeparators(copy),
                     .why = Text::tr("the backup copy before it cannot be written"),
                     .advice = Text::tr("make room in the folder and open it again"),
                     .detail = copied.error().detail};
    }
    return Ok;
}

} // namespace

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> steps = {
        {1, firstSchema()},      {2, scopeAnswers()},     {3, reviewSchema()},
        {4, evidenceValidity()}, {5, timeSchema()},       {6, inferenceSchema()},
        {7, ixitSchema()},       {8, exchangeSchema()},   {9, verdictPolicySchema()},
        {10, timestampSchema()}, {11, catalogueSchema()}, {12, decisionSchema()},
        {13, labelLifeSchema()}, {14, registrySchema()},  {15, lawSchema()},
        {16, leafletSchema()},   {17, statementSchema()}, {18, componentSchema()}};
    return steps;
}

Status migrate(Database &database, const std::vector<Migration> &steps)
{
    const Result<int> current = database.schemaVersion();
    if (!current)
        return current.error();
    if (*current > steps.back().version) {
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = Text::tr("the workspace cannot be opened"),
                     .where = QDir::toNativeSeparators(database.path()),
                     .why = Text::tr("a newer version of Assay has written it"),
                     .advice = Text::tr("open it with that version")};
    }
    bool backedUp = *current == 0; // a new file has nothing to lose
    for (const Migration &step : steps) {
        if (step.version <= *current)
            continue;
        if (!backedUp) {
            if (const Status copied = backUp(database, step.version); !copied)
                return copied.error();
            backedUp = true;
        }
        auto transaction = Transaction::begin(database, Transaction::For::Writing);
        if (!transaction)
            return transaction.error();
        const Result<int> now = database.schemaVersion();
        if (!now)
            return now.error();
        if (*now >= step.version) // another program was faster
            continue;
        // The version number is part of the transaction: there is no half-migrated file.
        for (const QString &statement :
             step.statements + QStringList{u"PRAGMA user_version = %1"_s.arg(step.version)}) {
            if (const auto done = database.run(statement); !done)
                return done.error();
        }
        if (const Status committed = transaction->commit(); !committed)
            return committed.error();
    }
    return Ok;
}

} // namespace assessment
