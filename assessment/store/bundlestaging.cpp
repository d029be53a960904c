#include "assessment/store/bundlestaging.h"

#include "assessment/exchange/bundlereader.h"
#include "assessment/exchange/casecheck.h"
#include "assessment/exchange/casemerge.h"
#include "assessment/exchange/casetables.h"
#include "assessment/scheme/verdict.h"
#include "assessment/store/casestate.h"
#include "assessment/store/exchanges.h"
#include "assessment/store/migrations.h"
#include "assessment/store/policyrecords.h"
#include "assessment/store/schemerecords.h"
#include "assessment/store/trashrecords.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

/// An acceptance is taken over only from somebody who is trusted.
void dropAcceptance(QList<CaseRow> &rows)
{
    const QString accepted = idOf(ReviewStatus::Accepted);
    for (CaseRow &row : rows) {
        if (row.row.value(u"status"_s) != accepted)
            continue;
        row.row[u"status"_s] = idOf(ReviewStatus::Draft);
        if (row.table == u"assessment")
            row.row[u"decided_by"_s] = QString();
    }
}

} // namespace

Error cannotImport(const QString &where, const QString &why, const QString &advice,
                   Error::Kind kind)
{
    return {.kind = kind,
            .what = BundleStaging::tr("the bundle cannot be imported"),
            .where = where,
            .why = why,
            .advice = advice};
}

Result<std::optional<BundlePolicy>> policyHere(Store &store)
{
    const auto own = PolicyRecords(store).own();
    if (!own)
        return own.error();
    if (!*own)
        return std::optional<BundlePolicy>();
    return std::optional(
        BundlePolicy{.title = (*own)->policy.title, .sha256 = (*own)->policy.sha256});
}

QByteArray CaseHere::sha256() const
{
    return QCryptographicHash::hash(caseLines(rows), QCryptographicHash::Sha256);
}

Result<CaseHere> caseHere(Store &store, const QString &assessment, const QString &product)
{
    const auto found = store.database.run(u"SELECT 1 FROM assessment WHERE id = ?"_s, {assessment});
    if (!found)
        return found.error();
    if (found->isValid()) {
        if (const Status there = checkNotRemoved(store.database, assessment); !there)
            return there.error();
        const auto rows = readCase(store, assessment, CaseView::Whole);
        if (!rows)
            return rows.error();
        return CaseHere{.isNew = false, .rows = *rows};
    }
    // The product may be here already, for another assessment.
    const auto rows = store.database.select(
        u"SELECT id, record, added FROM product WHERE id = ?"_s, {product},
        [](const QSqlQuery &row) { return CaseRow{.table = u"product"_s, .row = rowImage(row)}; });
    if (!rows)
        return rows.error();
    return CaseHere{.isNew = true, .rows = *rows};
}

/// Ids are of one assessment only, and a product keeps its own.
Status BundleStaging::checkForeign(const QList<CaseRow> &theirs)
{
    for (const CaseRow &row : theirs) {
        const CaseTable *table = caseTable(row.table);
        if (table->keys.size() != 1 || !table->columns.contains(u"assessment"_s)
            || table->keys.first() == u"assessment")
            continue;
        const auto owner = m_store.database.run(
            u"SELECT assessment FROM %1 WHERE %2 = ?"_s.arg(table->name, table->keys.first()),
            {row.row[table->keys.first()].toString()});
        if (!owner)
            return owner.error();
        if (owner->isValid() && owner->value(0).toString() != row.row[u"assessment"_s].toString()) {
            return cannotImport(row.row[table->keys.first()].toString(),
                                tr("another assessment here has that id"),
                                tr("import it into another workspace"));
        }
    }
    return Ok;
}

Result<BundlePreview> BundleStaging::stage(const QString &path, const signing::TrustList &trust)
{
    const auto contents =
        readBundle(path, trust, m_store.clock(), m_progress,
                   [this](const QString &id) { return schemeIn(m_store.database, id); });
    if (!contents)
        return contents.error();
    const BundleManifest &manifest = contents->manifest;
    if (manifest.schema > migrations().back().version) {
        return cannotImport(QDir::toNativeSeparators(path),
                            tr("a newer version of Assay has written it"),
                            tr("import it with that version"), Error::Kind::InvalidInput);
    }
    // One picture: another program may write between two statements.
    auto picture = Transaction::begin(m_store.database, Transaction::For::Reading);
    if (!picture)
        return picture.error();
    BundlePreview preview{.path = path,
                          .manifest = manifest,
                          .manifestSha256 = contents->manifestSha256,
                          .signature = contents->signature,
                          .theirs = contents->state,
                          .assessors = contents->assessors,
                          .checkpoints = contents->checkpoints,
                          .historyRows = contents->historyRows};
    const auto here =
        caseHere(m_store, manifest.assessment, contents->state.first().row[u"id"_s].toString());
    if (!here)
        return here.error();
    preview.isNew = here->isNew;
    preview.mineSha256 = here->sha256();
    if (const Status own = checkForeign(contents->state); !own)
        return own.error();
    const auto policy = policyHere(m_store);
    if (!policy)
        return policy.error();
    preview.policyHere = *policy;
    preview.otherPolicy =
        manifest.verdictPolicy != *policy
        && std::any_of(contents->state.begin(), contents->state.end(),
                       [](const CaseRow &row) { return row.table == u"ixit_entry"; });
    CaseSides sides{
        .mine = here->rows, .theirs = contents->state, .theirsIsPartial = manifest.isPublic};
    if (preview.isNew) {
        // Nor was it ever reviewed by another policy.
        if (!preview.signature.isTrusted() || preview.otherPolicy)
            dropAcceptance(sides.theirs);
    } else {
        const auto base = Exchanges(m_store).baseFor(manifest);
        if (!base)
            return base.error();
        sides.base = base->rows;
        sides.left = base->left;
        preview.hasBase = base->rows.has_value();
        const auto left = Exchanges(m_store).left(contents->manifestSha256);
        if (!left)
            return left.error();
        preview.left = *left;
    }
    const auto items = stageCase(sides);
    if (!items)
        return items.error();
    preview.items = *items;
    if (const Status known = checkParent(preview); !known)
        return known.error();
    return preview;
}

/// Where an assessment came from can be kept only where that is known.
Status BundleStaging::checkParent(BundlePreview &preview)
{
    for (StagedItem &item : preview.items) {
        if (item.kind != u"lineage" || item.merged.isEmpty())
            continue;
        const auto found = m_store.database.run(u"SELECT 1 FROM assessment WHERE id = ?"_s,
                                                {item.merged.first().row[u"parent"_s].toString()});
        if (!found)
            return found.error();
        if (!found->isValid()) {
            item.canTake = false;
            item.takenByDefault = false;
        }
    }
    return Ok;
}

} // namespace assessment
