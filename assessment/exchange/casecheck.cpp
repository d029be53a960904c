#include "assessment/exchange/casecheck.h"

#include "assessment/evidence/evidencemanifest.h"
#include "assessment/exchange/casetables.h"
#include "assessment/json/canonicaljson.h"
#include "assessment/json/jsonreader.h"
#include "assessment/json/strictjson.h"
#include "assessment/model/assessment.h"
#include "assessment/model/fieldrules.h"
#include "assessment/model/labellife.h"
#include "assessment/scheme/ixitvalue.h"
#include "assessment/signing/timestamp.h"
#include "assessment/store/recordtext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Bundle)
};

constexpr int longestName = 1000; // characters of ids, names, titles
constexpr qint64 longestLine = 8 * 1024 * 1024;

qsizetype placeOf(const QString &table)
{
    return caseTable(table) - caseTables().constData();
}

QByteArray orderOf(const CaseRow &row)
{
    QJsonArray key;
    for (const QString &column : caseTable(row.table)->keys)
        key.append(row.row[column]);
    return QByteArray::number(1000 + placeOf(row.table)) + canonicalJson(key);
}

bool isTime(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
}

/// Looks at one state as a whole.
class CaseCheck
{
public:
    CaseCheck(const QList<CaseRow> &rows, const BundleManifest &manifest,
              const SchemeLookup &schemes)
        : m_rows(rows)
        , m_manifest(manifest)
        , m_schemes(schemes)
    {}

    std::optional<CaseProblem> run();

private:
    QString shape(const CaseRow &row) const;
    QString references(const CaseRow &row);
    QString words(const CaseRow &row) const;
    QString record(const QString &table, const QJsonObject &row) const;
    QString ixitEntry(const QJsonObject &row) const;
    QString itemVerdict(const QJsonObject &row) const;
    static QString labelEvent(const QJsonObject &row);
    static QString manifestTime(const QJsonObject &row);
    QString content(const QString &sha256, std::optional<qint64> bytes);
    QString whole();
    const QJsonObject *only(const QString &table) const;

    const QList<CaseRow> &m_rows;
    const BundleManifest &m_manifest;
    const SchemeLookup &m_schemes;
    std::optional<Scheme> m_scheme;
    QSet<QString> m_evidence;
    QSet<QString> m_comments;
    QSet<QString> m_labels;
    QSet<QString> m_revisions; ///< "evidence revision"
    QSet<QString> m_asked;     ///< SHA-256 that rows ask for
};

/// Columns, types and lengths.
QString CaseCheck::shape(const CaseRow &row) const
{
    const CaseTable *table = caseTable(row.table);
    if (!table)
        return Text::tr("it is of a table that no bundle has: %1").arg(row.table);
    QStringList columns = table->columns;
    columns.sort();
    if (row.row.keys() != columns)
        return Text::tr("it does not have the columns of %1").arg(row.table);
    for (const QString &column : columns) {
        const QJsonValue value = row.row[column];
        if (table->numbers.contains(column)) {
            if (!value.isDouble() || value.toInteger(-1) < 0
                || double(value.toInteger(-1)) != value.toDouble())
                return Text::tr("%1 is no whole number").arg(column);
        } else if (!value.isString()) {
            return Text::tr("%1 is no text").arg(column);
        }
        const bool isName = table->keys.contains(column) || column == u"title"
                            || column.endsWith(u"_by") || column == u"file_name"
                            || column == u"component" || column == u"source" || column == u"actor"
                            || (column == u"reason" && row.table == u"label_event");
        const QString text = value.toString();
        if (isName && text.size() > longestName)
            return Text::tr("%1 is longer than %n character(s)", nullptr, longestName).arg(column);
        const bool hasControls = isName && std::any_of(text.begin(), text.end(), [](QChar letter) {
                                     return letter.category() == QChar::Other_Control;
                                 });
        if (hasControls)
            return Text::tr("%1 has characters that cannot be seen").arg(column);
    }
    return {};
}

QString CaseCheck::content(const QString &sha256, std::optional<qint64> bytes)
{
    const BundleMember *member = m_manifest.member(u"content/"_s + sha256);
    if (!isSha256Hex(sha256) || !member)
        return Text::tr("the content %1 is not in the bundle").arg(sha256.left(64));
    if (bytes && *bytes != member->bytes)
        return Text::tr("the content %1 has another length").arg(sha256);
    m_asked.insert(sha256);
    return {};
}

/// Whether a row hangs on rows of the same assessment.
QString CaseCheck::references(const CaseRow &row)
{
    const QJsonObject &is = row.row;
    const QString foreign = Text::tr("it belongs to something that is not in the bundle");
    if (is.contains(u"assessment"_s) && is[u"assessment"_s] != m_manifest.assessment)
        return foreign;
    if (row.table == u"evidence")
        m_evidence.insert(is[u"id"_s].toString());
    if (row.table == u"comment")
        m_comments.insert(is[u"id"_s].toString());
    if (row.table.startsWith(u"evidence_") && !m_evidence.contains(is[u"evidence"_s].toString()))
        return foreign;
    if (row.table == u"comment_withdrawal" && !m_comments.contains(is[u"comment"_s].toString()))
        return foreign;
    if (row.table == u"evidence_revision") {
        m_revisions.insert(
            u"%1 %2"_s.arg(is[u"evidence"_s].toString()).arg(is[u"revision"_s].toInteger()));
        return content(is[u"sha256"_s].toString(), is[u"bytes"_s].toInteger());
    }
    if (row.table == u"label_event" && !m_labels.contains(is[u"certificate"_s].toString()))
        return foreign;
    if (row.table == u"label") {
        m_labels.insert(is[u"certificate"_s].toString());
        return content(is[u"pdf_sha256"_s].toString(), {});
    }
    return {};
}

/// A record that lies in a column as JSON.
QString CaseCheck::record(const QString &table, const QJsonObject &row) const
{
    const QByteArray text = row[u"record"_s].toString().toUtf8();
    const Result<QJsonValue> json = parseJson(text, {});
    if (!json)
        return json.error().why;
    if (!json->isObject() || canonicalJson(*json) != text)
        return Text::tr("its record is not in the canonical form (RFC 8785)");
    JsonReader reader(*json);
    if (table == u"product")
        (void)readProduct(reader);
    else if (table == u"facts")
        (void)readFacts(reader);
    else if (table == u"component_use" || table == u"evidence_supplier")
        (void)readComponent(reader);
    else if (table == u"decision_path" && !decisionFromJson(json->toObject()))
        return Text::tr("its record is of no decision");
    else if (table == u"run" && (*json)[u"id"] != row[u"id"_s])
        return Text::tr("its record is of another run");
    if (!reader.ok())
        return reader.problems().first().pointer + u": "_s + reader.problems().first().reason;
    return {};
}

/// Words of a fixed list, provisions, times and digests.
QString CaseCheck::words(const CaseRow &row) const
{
    const QJsonObject &is = row.row;
    const auto text = [&](const QString &column) { return is[column].toString(); };
    const auto unknown = [](const QString &word) {
        return Text::tr("it says something unknown: %1").arg(word.left(100));
    };
    for (const QString &column :
         {u"changed"_s, u"added"_s, u"created"_s, u"written"_s, u"withdrawn"_s, u"signed"_s,
          u"issued"_s, u"time"_s, u"recorded"_s, u"at"_s, u"used"_s}) {
        if (is.contains(column) && !isTime(text(column)))
            return Text::tr("%1 is no time").arg(column);
    }
    if (is.contains(u"record"_s)) {
        if (const QString wrong = record(row.table, is); !wrong.isEmpty())
            return wrong;
    }
    if (row.table == u"assessment") {
        if (!assessmentKindFromId(text(u"kind"_s)) || !reviewStatusFromId(text(u"status"_s)))
            return unknown(text(u"kind"_s) + u' ' + text(u"status"_s));
    } else if (row.table == u"answer") {
        const bool known = verdictFromId(text(u"verdict"_s)) && supportFromId(text(u"support"_s))
                           && reviewStatusFromId(text(u"status"_s));
        if (!known)
            return unknown(text(u"verdict"_s));
    } else if (row.table == u"scope_answer") {
        if (!scopeChoiceFromId(text(u"answer"_s)) || !m_scheme->question(text(u"question"_s)))
            return unknown(text(u"question"_s));
    } else if (row.table == u"ixit_entry") {
        return ixitEntry(is);
    } else if (row.table == u"item_verdict") {
        if (const QString wrong = itemVerdict(is); !wrong.isEmpty())
            return wrong;
    } else if (row.table == u"label") {
        if (!labelKindFromId(text(u"kind"_s)))
            return unknown(text(u"kind"_s));
    } else if (row.table == u"label_event") {
        return labelEvent(is);
    } else if (row.table == u"evidence_validity") {
        if (!dateFromIso(text(u"expires"_s)))
            return Text::tr("%1 is no day").arg(u"expires"_s);
    } else if (row.table == u"evidence") {
        if (is[u"confidential"_s].toInteger() > 1)
            return unknown(u"confidential"_s);
        if (m_manifest.isPublic && is[u"confidential"_s].toInteger() != 0)
            return Text::tr("it is confidential, in a bundle that is said to be public");
    } else if (row.table == u"evidence_revision") {
        if (text(u"file_name"_s).contains(u'/') || text(u"file_name"_s).contains(u'\\'))
            return Text::tr("its file name has folders in it");
    } else if (row.table == u"manifest_time") {
        return manifestTime(is);
    } else if (row.table == u"sign_off") {
        const QByteArray digest =
            QCryptographicHash::hash(text(u"statement"_s).toUtf8(), QCryptographicHash::Sha256);
        if (QString::fromLatin1(digest.toHex()) != text(u"statement_sha256"_s))
            return Text::tr("its statement does not have its SHA-256");
    }
    const QString provision = text(u"provision"_s);
    const bool mayBeAll = row.table == u"comment" && provision.isEmpty();
    if (is.contains(u"provision"_s) && !mayBeAll && !m_scheme->provision(provision))
        return Text::tr("%1 does not have the provision %2")
            .arg(m_scheme->title, provision.left(100));
    return {};
}

/// Cells of columns that the table of this edition has, in the form in which they are kept.
QString CaseCheck::ixitEntry(const QJsonObject &row) const
{
    const IxitEdition *edition = ixitEditionFor(m_scheme->id);
    const IxitTable *table = edition ? edition->table(row[u"ixit_table"_s].toString()) : nullptr;
    if (!table)
        return Text::tr("%1 has no IXIT table %2")
            .arg(m_scheme->title, row[u"ixit_table"_s].toString().left(100));
    const qint64 number = row[u"number"_s].toInteger();
    if (number < 1 || number > std::numeric_limits<int>::max())
        return Text::tr("%1 is no number of an entry").arg(number);
    const QJsonObject cells = recordFromText(row[u"record"_s].toString());
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        const IxitColumn *column = table->column(cell.key());
        const QString text = cell->toString();
        if (!column || column->key != cell.key() || !cell->isString() || text.isEmpty())
            return Text::tr("the table %1 has no such cell: %2")
                .arg(table->name, cell.key().left(100));
        const IxitCell kept = readIxitCell(*column, text);
        if (!kept.problem.isEmpty() || kept.text != text)
            return Text::tr("the cell %1 does not hold what it can hold").arg(cell.key());
    }
    return {};
}

QString CaseCheck::itemVerdict(const QJsonObject &row) const
{
    const IxitEdition *edition = ixitEditionFor(m_scheme->id);
    const TestGroup *group = edition ? edition->group(row[u"provision"_s].toString()) : nullptr;
    if (!group || !group->testCase(row[u"test_case"_s].toString()))
        return Text::tr("there is no test case %1").arg(row[u"test_case"_s].toString().left(100));
    const auto verdict = verdictFromId(row[u"verdict"_s].toString());
    if (!verdict || *verdict == Verdict::NotAssessed || *verdict == Verdict::NotApplicable)
        return Text::tr("it says something unknown: %1")
            .arg(row[u"verdict"_s].toString().left(100));
    if (!ixitIdFromText(row[u"item"_s].toString())
        || !isSha256Hex(row[u"entry_sha256"_s].toString()))
        return Text::tr("it is about no entry of the IXIT");
    return {};
}

/// An end only of a suspension, a successor only where there is one, and always a reason.
QString CaseCheck::labelEvent(const QJsonObject &row)
{
    const auto text = [&](const QString &column) { return row[column].toString(); };
    const auto kind = labelEventKindFromId(text(u"kind"_s));
    if (!kind)
        return Text::tr("it says something unknown: %1").arg(text(u"kind"_s).left(100));
    const QString until = text(u"until"_s);
    const bool hasEnd = !until.isEmpty();
    if (hasEnd && (*kind != LabelEvent::Kind::Suspended || !isTime(until)))
        return Text::tr("%1 is no time").arg(u"until"_s);
    const bool hasSuccessor = *kind == LabelEvent::Kind::Superseded;
    if (hasSuccessor != isCertificateId(text(u"successor"_s))
        || (!hasSuccessor && !text(u"successor"_s).isEmpty()))
        return Text::tr("%1 is no number of a label").arg(u"successor"_s);
    if (text(u"reason"_s).trimmed().isEmpty())
        return Text::tr("it has no reason");
    return {};
}

/// What stands beside a token is what the token says.
QString CaseCheck::manifestTime(const QJsonObject &row)
{
    const auto text = [&](const QString &column) { return row[column].toString(); };
    const auto manifest = outlineFromText(text(u"leaves"_s).toUtf8());
    if (!manifest || QString::fromLatin1(manifest->root.toHex()) != text(u"evidence_root"_s))
        return Text::tr("its leaves do not lead to its root");
    const QByteArray token = QByteArray::fromHex(text(u"token"_s).toLatin1());
    const auto checked = signing::checkTimestamp(token, {});
    if (!checked)
        return Text::tr("its time stamp does not hold: %1").arg(checked.error().why);
    if (QString::fromLatin1(token.toHex()) != text(u"token"_s) || checked->digest != manifest->root
        || checked->authority != text(u"authority"_s)
        || checked->time.toString(Qt::ISODateWithMs) != text(u"time"_s))
        return Text::tr("its time stamp says something else");
    return {};
}

const QJsonObject *CaseCheck::only(const QString &table) const
{
    const QJsonObject *found = nullptr;
    for (const CaseRow &row : m_rows) {
        if (row.table != table)
            continue;
        if (found)
            return nullptr;
        found = &row.row;
    }
    return found;
}

QString CaseCheck::whole()
{
    for (const CaseRow &row : m_rows) {
        const QString current =
            u"%1 %2"_s.arg(row.row[u"id"_s].toString()).arg(row.row[u"revision"_s].toInteger());
        if (row.table == u"evidence" && !m_revisions.contains(current))
            return Text::tr("the evidence %1 has no content").arg(row.row[u"id"_s].toString());
    }
    for (const BundleMember &member : m_manifest.members) {
        const QString sha256 = QString::fromLatin1(member.sha256.toHex());
        if (member.name.startsWith(u"content/") && !m_asked.contains(sha256))
            return Text::tr("nothing in it asks for %1").arg(member.name);
    }
    return {};
}

std::optional<CaseProblem> CaseCheck::run()
{
    const auto at = [](qsizetype line) {
        return u"%1, line %2"_s.arg(bundleStateName.toString()).arg(line + 1);
    };
    QByteArray before;
    for (qsizetype line = 0; line < m_rows.size(); ++line) {
        if (const QString wrong = shape(m_rows[line]); !wrong.isEmpty())
            return CaseProblem{at(line), wrong};
        const QByteArray order = orderOf(m_rows[line]);
        if (order <= before)
            return CaseProblem{at(line), Text::tr("it is there twice or not in its place")};
        before = order;
    }
    const QString all = bundleStateName.toString();
    const QJsonObject *assessment = only(u"assessment"_s);
    const QJsonObject *product = only(u"product"_s);
    if (!assessment || (*assessment)[u"id"_s] != m_manifest.assessment || !product
        || (*product)[u"id"_s] != (*assessment)[u"product"_s])
        return CaseProblem{all, Text::tr("it is not the state of one assessment and its product")};
    const auto scheme = m_schemes((*assessment)[u"scheme"_s].toString());
    if (!scheme) {
        return CaseProblem{
            all, Text::tr("the scheme %1 is not here; import its catalogue first (SHA-256 %2)")
                     .arg((*assessment)[u"scheme"_s].toString().left(100),
                          (*assessment)[u"scheme_sha256"_s].toString().left(64))};
    }
    m_scheme = *scheme;
    for (qsizetype line = 0; line < m_rows.size(); ++line) {
        QString wrong = references(m_rows[line]);
        if (wrong.isEmpty())
            wrong = words(m_rows[line]);
        if (!wrong.isEmpty())
            return CaseProblem{at(line), wrong};
    }
    if (const QString wrong = whole(); !wrong.isEmpty())
        return CaseProblem{all, wrong};
    return {};
}

} // namespace

QByteArray caseLine(const CaseRow &row)
{
    return canonicalJson(QJsonObject{{u"table"_s, row.table}, {u"row"_s, row.row}});
}

Result<CaseRow> caseRowFromLine(const QByteArray &line)
{
    const auto wrong = [](const QString &why) {
        return Error{.kind = Error::Kind::InvalidInput, .what = {}, .where = {}, .why = why};
    };
    const Result<QJsonValue> json = parseJson(line, {}, {.bytes = longestLine, .depth = 4});
    if (!json)
        return json.error();
    const CaseRow row{.table = (*json)[u"table"].toString(), .row = (*json)[u"row"].toObject()};
    if (caseLine(row) != line)
        return wrong(Text::tr("it is no row in the canonical form (RFC 8785)"));
    return row;
}

QByteArray caseLines(const QList<CaseRow> &rows)
{
    QByteArray lines;
    for (const CaseRow &row : rows)
        lines += caseLine(row) + '\n';
    return lines;
}

void sortCase(QList<CaseRow> &rows)
{
    QList<std::pair<QByteArray, qsizetype>> order;
    for (qsizetype place = 0; place < rows.size(); ++place)
        order.append({orderOf(rows[place]), place});
    std::sort(order.begin(), order.end());
    QList<CaseRow> sorted;
    for (const auto &[key, place] : std::as_const(order))
        sorted.append(rows[place]);
    rows = sorted;
}

std::optional<CaseProblem> checkCase(const QList<CaseRow> &rows, const BundleManifest &manifest,
                                     const SchemeLookup &schemes)
{
    return CaseCheck(rows, manifest, schemes).run();
}

QStringList workersOf(const QList<CaseRow> &rows, const BundleManifest &manifest)
{
    QStringList names;
    for (const BundlePerson &person : manifest.people) {
        if (person.assessed)
            names.append(person.name);
    }
    for (const CaseRow &row : rows) {
        const bool counts = row.table == u"answer" || row.table == u"scope_answer"
                            || row.table == u"ixit_entry" || row.table == u"item_verdict"
                            || row.table == u"evidence_revision";
        const QString column = row.table == u"evidence_revision" ? u"added_by"_s : u"changed_by"_s;
        if (counts && !row.row[column].toString().isEmpty())
            names.append(row.row[column].toString());
    }
    names.removeDuplicates();
    return names;
}

} // namespace assessment
