#include "assessment/exchange/caseword.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/model/component.h"
#include "assessment/model/labellife.h"
#include "assessment/scheme/scope.h"
#include "assessment/scheme/verdict.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Bundle)
};

constexpr int longest = 120; // characters of a text that is quoted

QString quoted(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longest ? line : line.left(longest - 1) + u'…';
}

QJsonObject rowOf(const QList<CaseRow> &rows, const QString &table)
{
    for (const CaseRow &row : rows) {
        if (row.table == table)
            return row.row;
    }
    return {};
}

QJsonObject recordOf(const QJsonObject &row)
{
    return QJsonDocument::fromJson(row[u"record"_s].toString().toUtf8()).object();
}

QString answerInWords(const QJsonObject &row)
{
    const auto verdict = verdictFromId(row[u"verdict"_s].toString());
    const QString word = verdict ? nameOf(*verdict) : row[u"verdict"_s].toString();
    const QString rationale = quoted(row[u"rationale"_s].toString());
    return rationale.isEmpty() ? word : Text::tr("%1: %2").arg(word, rationale);
}

QString componentInWords(const QJsonObject &row)
{
    const Component component = componentFromJson({}, recordOf(row));
    return component.withdrawn.isValid()
               ? Text::tr("%1, withdrawn: %2").arg(inWords(component), quoted(component.reason))
               : inWords(component);
}

QString evidenceInWords(const QList<CaseRow> &rows)
{
    const QJsonObject item = rowOf(rows, u"evidence"_s);
    QStringList provisions;
    QString file;
    for (const CaseRow &row : rows) {
        if (row.table == u"evidence_link")
            provisions.append(row.row[u"provision"_s].toString());
        if (row.table == u"evidence_revision" && row.row[u"revision"_s] == item[u"revision"_s])
            file = row.row[u"file_name"_s].toString();
    }
    QString what = Text::tr("“%1”, %2, revision %3")
                       .arg(quoted(item[u"title"_s].toString()), file)
                       .arg(item[u"revision"_s].toInteger());
    if (const QJsonObject supplier = rowOf(rows, u"evidence_supplier"_s); !supplier.isEmpty())
        what = Text::tr("%1, from %2").arg(what, componentInWords(supplier));
    return provisions.isEmpty() ? what : Text::tr("%1, for %2").arg(what, provisions.join(u", "_s));
}

QString productInWords(const QJsonObject &row)
{
    const QJsonObject record = recordOf(row);
    const QString name = record[u"brand"_s].toString() + u' ' + record[u"model"_s].toString();
    const QString firmware = record[u"firmware"_s].toObject()[u"version"_s].toString();
    return firmware.isEmpty() ? name : Text::tr("%1, firmware %2").arg(name, firmware);
}

/// The day it was issued, and everything that happened to it since.
QString labelInWords(const QList<CaseRow> &rows)
{
    QList<LabelEvent> events;
    for (const CaseRow &row : rows) {
        const auto kind = labelEventKindFromId(row.row[u"kind"_s].toString());
        if (row.table != u"label_event" || !kind)
            continue;
        events.append({.certificateId = {},
                       .kind = *kind,
                       .at = QDateTime::fromString(row.row[u"at"_s].toString(), Qt::ISODateWithMs),
                       .reason = row.row[u"reason"_s].toString(),
                       .actor = {}});
    }
    std::sort(events.begin(), events.end(),
              [](const LabelEvent &one, const LabelEvent &other) { return one.at < other.at; });
    QStringList parts{rowOf(rows, u"label"_s)[u"issued"_s].toString().left(10)};
    for (const LabelEvent &event : std::as_const(events)) {
        parts.append(Text::tr("%1 %2: %3", "date, what happened to a label, reason")
                         .arg(event.at.date().toString(Qt::ISODate), nameOf(event.kind).toLower(),
                              quoted(event.reason)));
    }
    return parts.join(u"; "_s);
}

} // namespace

QString nameOfKind(const QString &kind)
{
    const QMap<QString, QString> names{
        {u"product"_s, Text::tr("Product")},     {u"assessment"_s, Text::tr("Assessment")},
        {u"lineage"_s, Text::tr("Origin")},      {u"facts"_s, Text::tr("Facts")},
        {u"scope"_s, Text::tr("Scope")},         {u"answer"_s, Text::tr("Answer")},
        {u"run"_s, Text::tr("Device run")},      {u"evidence"_s, Text::tr("Evidence")},
        {u"comment"_s, Text::tr("Comment")},     {u"sign-off"_s, Text::tr("Sign-off")},
        {u"time"_s, Text::tr("Time stamp")},     {u"label"_s, Text::tr("Label")},
        {u"ixit"_s, Text::tr("IXIT entry")},     {u"verdict"_s, Text::tr("Verdict on an item")},
        {u"component"_s, Text::tr("Component")},
    };
    return names.value(kind, kind);
}

QString caseTitle(const QString &id, const QString &kind, const QList<CaseRow> &rows)
{
    const QString key = id.section(u':', 1);
    if (kind == u"evidence")
        return quoted(rowOf(rows, u"evidence"_s)[u"title"_s].toString());
    if (kind == u"run")
        return rowOf(rows, u"run"_s)[u"test"_s].toString();
    if (kind == u"comment") {
        const QString provision = rowOf(rows, u"comment"_s)[u"provision"_s].toString();
        return provision.isEmpty() ? Text::tr("On the assessment") : provision;
    }
    if (kind == u"product")
        return productInWords(rowOf(rows, u"product"_s));
    if (kind == u"component")
        return componentInWords(rowOf(rows, u"component_use"_s));
    if (kind == u"time")
        return Text::tr("On the evidence");
    if (kind == u"ixit")
        return QString(key).replace(u' ', u'-');
    return key.isEmpty() ? nameOfKind(kind) : key;
}

QString caseInWords(const QString &kind, const QList<CaseRow> &rows)
{
    if (rows.isEmpty())
        return {};
    if (kind == u"answer")
        return answerInWords(rowOf(rows, u"answer"_s));
    if (kind == u"evidence")
        return evidenceInWords(rows);
    if (kind == u"product")
        return productInWords(rowOf(rows, u"product"_s));
    if (kind == u"component")
        return componentInWords(rowOf(rows, u"component_use"_s));
    if (kind == u"scope") {
        const QJsonObject row = rowOf(rows, u"scope_answer"_s);
        const auto choice = scopeChoiceFromId(row[u"answer"_s].toString());
        const QString word = choice ? nameOf(*choice) : row[u"answer"_s].toString();
        const QString note = quoted(row[u"note"_s].toString());
        return note.isEmpty() ? word : Text::tr("%1: %2").arg(word, note);
    }
    if (kind == u"comment") {
        const QJsonObject row = rowOf(rows, u"comment"_s);
        const QString text = Text::tr("%1: %2").arg(row[u"written_by"_s].toString(),
                                                    quoted(row[u"text"_s].toString()));
        return rowOf(rows, u"comment_withdrawal"_s).isEmpty()
                   ? text
                   : Text::tr("%1 (withdrawn)").arg(text);
    }
    if (kind == u"run")
        return recordOf(rowOf(rows, u"run"_s))[u"verdict"_s].toString();
    if (kind == u"sign-off")
        return rowOf(rows, u"sign_off"_s)[u"signer"_s].toString();
    if (kind == u"time") {
        const QJsonObject row = rowOf(rows, u"manifest_time"_s);
        return Text::tr("%1, says %2")
            .arg(row[u"time"_s].toString(), quoted(row[u"authority"_s].toString()));
    }
    if (kind == u"ixit") {
        QStringList cells;
        const QJsonObject values = recordOf(rowOf(rows, u"ixit_entry"_s));
        for (const QJsonValue &value : values)
            cells.append(value.toString());
        return quoted(cells.join(u" · "_s));
    }
    if (kind == u"verdict") {
        const QJsonObject row = rowOf(rows, u"item_verdict"_s);
        const auto verdict = verdictFromId(row[u"verdict"_s].toString());
        return Text::tr("%1: %2").arg(verdict ? nameOf(*verdict) : row[u"verdict"_s].toString(),
                                      quoted(row[u"reason"_s].toString()));
    }
    if (kind == u"label")
        return labelInWords(rows);
    if (kind == u"facts")
        return quoted(rowOf(rows, u"facts"_s)[u"record"_s].toString());
    if (kind == u"lineage")
        return Text::tr("carries on from %1")
            .arg(rowOf(rows, u"lineage"_s)[u"parent"_s].toString());
    return rowOf(rows, u"assessment"_s)[u"scheme"_s].toString();
}

} // namespace assessment
