#include "assessment/exchange/casetables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

const QString &evidenceHere()
{
    static const QString text = u"assessment = ? AND id NOT IN (SELECT id FROM trash)"_s;
    return text;
}

/// The rows of \a kind that no undone import has set aside.
QString notAside(const QString &kind, const QString &column)
{
    return u"assessment = ? AND %1 NOT IN (SELECT id FROM set_aside WHERE kind = '%2')"_s.arg(
        column, kind);
}

QList<CaseTable> makeTables()
{
    const QString ofAssessment = u"assessment = ?"_s;
    const QString ofEvidence = u"evidence IN (SELECT id FROM evidence WHERE %1)"_s;
    const QString publicEvidence = evidenceHere() + u" AND confidential = 0"_s;
    // Who supplies what is inside a product is shown with what the supplier shows to everybody.
    const QString publicUses =
        u"assessment = ? AND component IN (SELECT s.component FROM evidence_supplier s "
        "JOIN evidence e ON e.id = s.evidence WHERE e.assessment = component_use.assessment "
        "AND e.confidential = 0 AND e.id NOT IN (SELECT id FROM trash))"_s;
    const QString runs = notAside(u"run"_s, u"id"_s);
    const QString comments = notAside(u"comment"_s, u"id"_s);
    const QString ofComments = u"comment NOT IN (SELECT id FROM set_aside WHERE kind = "
                               "'comment_withdrawal') AND comment IN (SELECT id FROM comment "
                               "WHERE %1)"_s;
    const QString labelEvents =
        notAside(u"label_event"_s, u"id"_s)
        + u" AND certificate NOT IN (SELECT id FROM set_aside WHERE kind = 'label')"_s;
    const QString publicComments = comments + u" AND public = 1"_s;
    return {
        {.name = u"product"_s,
         .condition = u"id = (SELECT product FROM assessment WHERE id = ?)"_s,
         .publicCondition = u"id = (SELECT product FROM assessment WHERE id = ?)"_s,
         .kind = u"product"_s,
         .key = {},
         .keys = {u"id"_s},
         .stamps = {u"added"_s},
         .columns = {u"id"_s, u"record"_s, u"added"_s}},
        {.name = u"assessment"_s,
         .condition = u"id = ?"_s,
         .publicCondition = u"id = ?"_s,
         .kind = u"assessment"_s,
         .key = {},
         .keys = {u"id"_s},
         .stamps = {u"scheme_sha256"_s, u"status"_s, u"submitted_by"_s, u"decided_by"_s,
                    u"created"_s},
         .columns = {u"id"_s, u"product"_s, u"scheme"_s, u"scheme_sha256"_s, u"kind"_s, u"status"_s,
                     u"submitted_by"_s, u"decided_by"_s, u"created"_s}},
        {.name = u"lineage"_s,
         .condition = ofAssessment,
         .publicCondition = {},
         .kind = u"lineage"_s,
         .key = {},
         .keys = {u"assessment"_s},
         .stamps = {},
         .columns = {u"assessment"_s, u"parent"_s, u"record"_s}},
        {.name = u"facts"_s,
         .condition = ofAssessment,
         .publicCondition = ofAssessment,
         .kind = u"facts"_s,
         .key = {},
         .keys = {u"assessment"_s},
         .stamps = {},
         .columns = {u"assessment"_s, u"record"_s}},
        {.name = u"scope_answer"_s,
         .condition = ofAssessment,
         .publicCondition = ofAssessment,
         .kind = u"scope"_s,
         .key = {u"question"_s},
         .keys = {u"assessment"_s, u"question"_s},
         .stamps = {u"changed"_s, u"changed_by"_s},
         .columns = {u"assessment"_s, u"question"_s, u"answer"_s, u"note"_s, u"changed"_s,
                     u"changed_by"_s}},
        {.name = u"answer"_s,
         .condition = ofAssessment,
         .publicCondition = ofAssessment,
         .kind = u"answer"_s,
         .key = {u"provision"_s},
         .keys = {u"assessment"_s, u"provision"_s},
         .stamps = {u"status"_s, u"reject_reason"_s, u"changed"_s, u"changed_by"_s},
         .columns = {u"assessment"_s, u"provision"_s, u"support"_s, u"verdict"_s, u"rationale"_s,
                     u"status"_s, u"reject_reason"_s, u"changed"_s, u"changed_by"_s}},
        {.name = u"answer_text"_s,
         .condition = ofAssessment,
         .publicCondition = ofAssessment,
         .kind = u"answer"_s,
         .key = {u"provision"_s},
         .keys = {u"assessment"_s, u"provision"_s},
         .stamps = {},
         .columns = {u"assessment"_s, u"provision"_s, u"sha256"_s}},
        {.name = u"inherited_answer"_s,
         .condition = ofAssessment,
         .publicCondition = ofAssessment,
         .kind = u"answer"_s,
         .key = {u"provision"_s},
         .keys = {u"assessment"_s, u"provision"_s},
         .stamps = {},
         .columns = {u"assessment"_s, u"provision"_s, u"confirmed"_s, u"confirmed_by"_s}},
        {.name = u"inferred_answer"_s,
         .condition = ofAssessment,
         .publicCondition = ofAssessment,
         .kind = u"answer"_s,
         .key = {u"provision"_s},
         .keys = {u"assessment"_s, u"provision"_s},
         .stamps = {},
         .columns = {u"assessment"_s, u"provision"_s, u"source"_s, u"record"_s}},
        {.name = u"decision_path"_s,
         .condition = ofAssessment,
         .publicCondition = ofAssessment,
         .kind = u"answer"_s,
         .key = {u"provision"_s},
         .keys = {u"assessment"_s, u"provision"_s},
         .stamps = {},
         .columns = {u"assessment"_s, u"provision"_s, u"record"_s}},
        // How a product is built on the inside is for the laboratory.
        {.name = u"ixit_entry"_s,
         .condition = ofAssessment,
         .publicCondition = {},
         .kind = u"ixit"_s,
         .key = {u"ixit_table"_s, u"number"_s},
         .keys = {u"assessment"_s, u"ixit_table"_s, u"number"_s},
         .stamps = {u"changed"_s, u"changed_by"_s},
         .numbers = {u"number"_s},
         .columns = {u"assessment"_s, u"ixit_table"_s, u"number"_s, u"record"_s, u"changed"_s,
                     u"changed_by"_s}},
        {.name = u"item_verdict"_s,
         .condition = ofAssessment,
         .publicCondition = {},
         .kind = u"verdict"_s,
         .key = {u"provision"_s, u"test_case"_s, u"item"_s},
         .keys = {u"assessment"_s, u"provision"_s, u"test_case"_s, u"item"_s},
         .stamps = {u"changed"_s, u"changed_by"_s},
         .columns = {u"assessment"_s, u"provision"_s, u"test_case"_s, u"item"_s, u"verdict"_s,
                     u"reason"_s, u"entry_sha256"_s, u"changed"_s, u"changed_by"_s}},
        {.name = u"run"_s,
         .condition = runs,
         // What a device said stands in its findings too.
         .publicCondition = {},
         .kind = u"run"_s,
         .key = {u"id"_s},
         .keys = {u"id"_s},
         .stamps = {},
         .appendOnly = true,
         .columns = {u"id"_s, u"assessment"_s, u"test"_s, u"started"_s, u"record"_s}},
        {.name = u"evidence"_s,
         .condition = evidenceHere(),
         .publicCondition = publicEvidence,
         .kind = u"evidence"_s,
         .key = {u"id"_s},
         .keys = {u"id"_s},
         .stamps = {},
         .numbers = {u"confidential"_s, u"revision"_s},
         .columns = {u"id"_s, u"assessment"_s, u"title"_s, u"url"_s, u"confidential"_s, u"run"_s,
                     u"revision"_s}},
        {.name = u"evidence_revision"_s,
         .condition = ofEvidence.arg(evidenceHere()),
         .publicCondition = ofEvidence.arg(publicEvidence),
         .kind = u"evidence"_s,
         .key = {u"evidence"_s},
         .keys = {u"evidence"_s, u"revision"_s},
         .stamps = {},
         .numbers = {u"revision"_s, u"bytes"_s},
         .columns = {u"evidence"_s, u"revision"_s, u"file_name"_s, u"media_type"_s, u"sha256"_s,
                     u"bytes"_s, u"added"_s, u"added_by"_s}},
        {.name = u"evidence_validity"_s,
         .condition = ofEvidence.arg(evidenceHere()),
         .publicCondition = ofEvidence.arg(publicEvidence),
         .kind = u"evidence"_s,
         .key = {u"evidence"_s},
         .keys = {u"evidence"_s},
         .stamps = {},
         .columns = {u"evidence"_s, u"expires"_s}},
        {.name = u"evidence_supplier"_s,
         .condition = ofEvidence.arg(evidenceHere()),
         .publicCondition = ofEvidence.arg(publicEvidence),
         .kind = u"evidence"_s,
         .key = {u"evidence"_s},
         .keys = {u"evidence"_s},
         .stamps = {},
         .columns = {u"evidence"_s, u"assessment"_s, u"component"_s, u"source"_s, u"record"_s}},
        {.name = u"evidence_link"_s,
         .condition = ofEvidence.arg(evidenceHere()),
         .publicCondition = ofEvidence.arg(publicEvidence),
         .kind = u"evidence"_s,
         .key = {u"evidence"_s},
         .keys = {u"evidence"_s, u"provision"_s},
         .stamps = {},
         .columns = {u"evidence"_s, u"provision"_s}},
        {.name = u"component_use"_s,
         .condition = ofAssessment,
         .publicCondition = publicUses,
         .kind = u"component"_s,
         .key = {u"component"_s},
         .keys = {u"assessment"_s, u"component"_s},
         .stamps = {u"used"_s, u"used_by"_s},
         .columns = {u"assessment"_s, u"component"_s, u"record"_s, u"used"_s, u"used_by"_s}},
        {.name = u"comment"_s,
         .condition = comments,
         .publicCondition = publicComments,
         .kind = u"comment"_s,
         .key = {u"id"_s},
         .keys = {u"id"_s},
         .stamps = {},
         .appendOnly = true,
         .numbers = {u"public"_s},
         .columns = {u"id"_s, u"assessment"_s, u"provision"_s, u"text"_s, u"public"_s, u"written"_s,
                     u"written_by"_s}},
        {.name = u"comment_withdrawal"_s,
         .condition = ofComments.arg(comments),
         .publicCondition = ofComments.arg(publicComments),
         .kind = u"comment"_s,
         .key = {u"comment"_s},
         .keys = {u"comment"_s},
         .stamps = {},
         .appendOnly = true,
         .columns = {u"comment"_s, u"withdrawn"_s}},
        {.name = u"sign_off"_s,
         .condition = notAside(u"sign_off"_s, u"id"_s),
         .publicCondition = {}, // its statement names all evidence
         .kind = u"sign-off"_s,
         .key = {u"id"_s},
         .keys = {u"id"_s},
         .stamps = {},
         .appendOnly = true,
         .columns = {u"id"_s, u"assessment"_s, u"statement"_s, u"statement_sha256"_s,
                     u"signature"_s, u"assessment_sha256"_s, u"evidence_root"_s, u"signer"_s,
                     u"signed"_s, u"signed_by"_s}},
        {.name = u"manifest_time"_s,
         .condition = notAside(u"manifest_time"_s, u"id"_s),
         .publicCondition = {}, // its leaves name all evidence
         .kind = u"time"_s,
         .key = {u"id"_s},
         .keys = {u"id"_s},
         .stamps = {},
         .appendOnly = true,
         .columns = {u"id"_s, u"assessment"_s, u"time"_s, u"authority"_s, u"evidence_root"_s,
                     u"leaves"_s, u"token"_s, u"anchor"_s, u"source"_s, u"recorded"_s,
                     u"recorded_by"_s}},
        {.name = u"label"_s,
         .condition = notAside(u"label"_s, u"certificate"_s),
         .publicCondition = notAside(u"label"_s, u"certificate"_s),
         .kind = u"label"_s,
         .key = {u"certificate"_s},
         .keys = {u"certificate"_s},
         .stamps = {},
         .appendOnly = true,
         .columns = {u"certificate"_s, u"assessment"_s, u"kind"_s, u"issued"_s, u"expires"_s,
                     u"format"_s, u"language"_s, u"pdf_sha256"_s, u"statement"_s, u"qr"_s,
                     u"signer"_s}},
        // Of the same item as its label: nobody takes a label over without its withdrawal.
        {.name = u"label_event"_s,
         .condition = labelEvents,
         .publicCondition = labelEvents,
         .kind = u"label"_s,
         .key = {u"certificate"_s},
         .keys = {u"id"_s},
         .stamps = {},
         .appendOnly = true,
         .columns = {u"id"_s, u"assessment"_s, u"certificate"_s, u"kind"_s, u"at"_s, u"until"_s,
                     u"reason"_s, u"actor"_s, u"successor"_s}},
    };
}

} // namespace

const QList<CaseTable> &caseTables()
{
    static const QList<CaseTable> tables = makeTables();
    return tables;
}

const CaseTable *caseTable(const QString &name)
{
    const auto &tables = caseTables();
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [&](const CaseTable &table) { return table.name == name; });
    return found == tables.end() ? nullptr : &*found;
}

const QList<ExemptTable> &exemptTables()
{
    static const QList<ExemptTable> tables{
        {u"workspace"_s, u"names the workspace file itself"_s},
        {u"organisation"_s, u"who issues labels is a matter of the workspace"_s},
        {u"verdict_policy"_s, u"by which policy is judged is a matter of the workspace; the "
                              "manifest says which one counted"_s},
        {u"label_policy"_s, u"how many people withdraw a label is a matter of the workspace"_s},
        {u"role_grant"_s, u"rights are granted where they hold, never by a file; the manifest "
                          "names the roles of those who took part, for reading"_s},
        {u"mapping_import"_s, u"what was imported for reading is a matter of the workspace"_s},
        {u"recommendation"_s, u"what was imported for reading is a matter of the workspace"_s},
        {u"law_map"_s, u"which list of laws is shown is a matter of the workspace"_s},
        {u"catalogue"_s, u"it comes from the owner of the scheme, with a signature that whoever "
                         "imports it judges; a bundle that needs another one is refused by name"_s},
        {u"content"_s, u"contents are members of the bundle, under their SHA-256"_s},
        {u"trash"_s, u"what was removed is not handed on"_s},
        {u"set_aside"_s, u"what an undone import brought is not handed on"_s},
        {u"transparency_entry"_s,
         u"a workspace keeps a log of its own; a label brings its proof"_s},
        {u"registry_publication"_s, u"what was published is a matter of the workspace"_s},
        {u"leaflet_steps"_s, u"what a maker tells buyers belongs to the product, not to one "
                             "assessment of it; it has a file of its own"_s},
        {u"leaflet"_s, u"which leaflets were made is a matter of the workspace"_s},
        {u"statement_edits"_s, u"a statement is about the product and its maker, not about one "
                               "assessment of it; it has a file of its own"_s},
        {u"statement"_s, u"whoever signed a statement keeps it; it leaves as a signed file"_s},
        {u"statement_discard"_s, u"what is kept here is a matter of the workspace"_s},
        {u"component"_s, u"each use and each item of evidence says what it is of"_s},
        {u"component_evidence"_s, u"what a supplier has shown belongs to the workspace; what an "
                                  "assessment took over of it travels as its evidence"_s},
        {u"exchange"_s, u"the manifest names what was seen of other workspaces"_s},
    };
    return tables;
}

QString itemOf(const CaseTable &table, const QJsonObject &row)
{
    QStringList parts;
    for (const QString &column : table.key)
        parts.append(row[column].toVariant().toString());
    return parts.isEmpty() ? table.kind : table.kind + u':' + parts.join(u' ');
}

} // namespace assessment
