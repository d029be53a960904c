#include "assessment/historywords.h"

#include "assessment/language/language.h"
#include "assessment/model/component.h"
#include "assessment/model/labellife.h"
#include "assessment/model/role.h"
#include "assessment/scheme/decisiontree.h"
#include "assessment/scheme/verdict.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::History)
};

/// One row of a table before and after, as the custody log has it.
struct Image
{
    QString table;
    QJsonObject key;
    QJsonObject was; ///< empty when there was none
    QJsonObject row; ///< empty when it is gone

    bool isNew() const { return was.isEmpty(); }
    bool isGone() const { return row.isEmpty(); }
    QString now(const QString &column) const { return (isGone() ? was : row)[column].toString(); }
    bool differs(const QString &column) const { return was[column] != row[column]; }
};

QList<Image> imagesOf(const LogRow &row)
{
    QList<Image> images;
    for (const QJsonValue &change : row.change[u"rows"_s].toArray()) {
        images.append({.table = change[u"table"_s].toString(),
                       .key = change[u"key"_s].toObject(),
                       .was = change[u"was"_s].toObject(),
                       .row = change[u"row"_s].toObject()});
    }
    return images;
}

/// The provisions whose rows an act changed, in the order of the log row.
QStringList provisionsOf(const LogRow &row)
{
    QStringList provisions;
    for (const Image &image : imagesOf(row)) {
        QString provision = image.key[u"provision"_s].toString();
        if (image.table == u"comment")
            provision = image.now(u"provision"_s);
        if (!provision.isEmpty() && !provisions.contains(provision))
            provisions.append(provision);
    }
    return provisions;
}

/// In the language that is spoken now.
static QHash<QString, QString> namesOfActs()
{
    return {
        {u"workspace.create"_s, Text::tr("Made the workspace")},
        {u"organisation.set"_s, Text::tr("Said who issues labels")},
        {u"policy.set"_s, Text::tr("Set the verdict policy")},
        {u"policy.reset"_s, Text::tr("Went back to the built-in verdict policy")},
        {u"role.grant"_s, Text::tr("Granted a role")},
        {u"role.revoke"_s, Text::tr("Revoked a role")},
        {u"assessment.new"_s, Text::tr("Began the assessment")},
        {u"assessment.clone"_s, Text::tr("Began it from the assessment of another version")},
        {u"bundle.import"_s, Text::tr("Imported the assessment from another workspace")},
        {u"bundle.merge"_s, Text::tr("Merged what came from another workspace")},
        {u"bundle.receive"_s, Text::tr("Looked through a bundle and took nothing of it")},
        {u"assessment.remove"_s, Text::tr("Moved the assessment to the trash")},
        {u"assessment.restore"_s, Text::tr("Restored the assessment")},
        {u"assessment.prefill"_s, Text::tr("Filled from the assessment against another scheme")},
        {u"mapping.import"_s, Text::tr("Imported the mapping database")},
        {u"law.set"_s, Text::tr("Set the list of laws")},
        {u"law.reset"_s, Text::tr("Went back to the built-in list of laws")},
        {u"scheme.import"_s, Text::tr("Imported a scheme")},
        {u"scheme.remove"_s, Text::tr("Removed a scheme")},
        {u"answer.confirm"_s, Text::tr("Confirmed that the answer still holds")},
        {u"scope.set"_s, Text::tr("Answered what decides which provisions apply")},
        {u"ixit.set"_s, Text::tr("Changed the IXIT")},
        {u"ixit.import"_s, Text::tr("Took over a file for the IXIT")},
        {u"ixit.remove"_s, Text::tr("Took entries out of the IXIT")},
        {u"verdict.set"_s, Text::tr("Judged declared items")},
        {u"evidence.set"_s, Text::tr("Changed what is said of evidence")},
        {u"evidence.remove"_s, Text::tr("Moved evidence to the trash")},
        {u"evidence.restore"_s, Text::tr("Restored evidence")},
        {u"trash.empty"_s, Text::tr("Emptied the trash")},
        {u"assessment.sign"_s, Text::tr("Signed the assessment off")},
        {u"time.record"_s, Text::tr("Had the time of the evidence vouched for")},
        {u"product.add"_s, Text::tr("Described the product")},
        {u"product.update"_s, Text::tr("Changed the product")},
        {u"answer.set"_s, Text::tr("Answered")},
        {u"answers.import"_s, Text::tr("Took over a file of answers")},
        {u"facts.set"_s, Text::tr("Stated facts for the consumer")},
        {u"evidence.add"_s, Text::tr("Added evidence")},
        {u"evidence.import"_s, Text::tr("Took over the output of a tool")},
        {u"evidence.revise"_s, Text::tr("Added a new revision of evidence")},
        {u"evidence.link"_s, Text::tr("Used evidence for another provision")},
        {u"evidence.unlink"_s, Text::tr("Took evidence from a provision")},
        {u"component.add"_s, Text::tr("Added a supplier's component")},
        {u"component.evidence"_s, Text::tr("Added evidence to a component")},
        {u"component.withdraw"_s, Text::tr("Withdrew a component")},
        {u"component.use"_s, Text::tr("Took over the evidence of a component")},
        {u"component.unuse"_s, Text::tr("Ended the use of a component")},
        {u"answer.decide"_s, Text::tr("Decided step by step")},
        {u"run.record"_s, Text::tr("Ran a device test")},
        {u"review.submit"_s, Text::tr("Submitted for review")},
        {u"review.accept"_s, Text::tr("Accepted")},
        {u"review.reject"_s, Text::tr("Rejected")},
        {u"comment.add"_s, Text::tr("Commented")},
        {u"comment.withdraw"_s, Text::tr("Withdrew a comment")},
        {u"label.issue"_s, Text::tr("Issued a label")},
        {u"label.suspend"_s, Text::tr("Suspended a label")},
        {u"label.reinstate"_s, Text::tr("Reinstated a label")},
        {u"label.ask-withdrawal"_s, Text::tr("Asked for the withdrawal of a label")},
        {u"label.refuse-withdrawal"_s, Text::tr("Refused the withdrawal of a label")},
        {u"label.withdraw"_s, Text::tr("Withdrew a label")},
        {u"label.policy"_s, Text::tr("Said how many people withdraw a label")},
        {u"registry.publish"_s, Text::tr("Published the registry")},
        {u"leaflet.set"_s, Text::tr("Wrote steps for the consumer leaflet")},
        {u"leaflet.make"_s, Text::tr("Made a consumer leaflet")},
        {u"statement.set"_s, Text::tr("Wrote entries of a statement")},
        {u"statement.sign"_s, Text::tr("Signed a statement")},
        {u"statement.discard"_s, Text::tr("Discarded a statement after its time")},
        {u"undo"_s, Text::tr("Took back an act")},
        {u"redo"_s, Text::tr("Did an act again")},
    };
}

QString nameOfAct(const QString &act)
{
    // A history has thousands of rows, and the language may change while the program runs.
    thread_local const Language *spoken = nullptr;
    thread_local QHash<QString, QString> words;
    if (spoken != &spokenLanguage()) {
        spoken = &spokenLanguage();
        words = namesOfActs();
    }
    return words.value(act, act);
}

QString reviewWord(const QJsonValue &id)
{
    const auto status = reviewStatusFromId(id.toString());
    return status ? nameOf(*status).toLower() : id.toString();
}

QString verdictWord(const QJsonValue &id)
{
    return nameOf(verdictFromId(id.toString()).value_or(Verdict::NotAssessed)).toLower();
}

QStringList ofAnswer(const Image &image)
{
    const QString provision = image.key[u"provision"_s].toString();
    if (image.isGone())
        return {Text::tr("%1: the answer was taken away").arg(provision)};
    QStringList lines;
    if (image.differs(u"verdict"_s)) {
        lines.append(Text::tr("%1: verdict %2, before %3")
                         .arg(provision, verdictWord(image.row[u"verdict"_s]),
                              verdictWord(image.was[u"verdict"_s])));
    }
    if (image.differs(u"rationale"_s))
        lines.append(Text::tr("%1: rationale written").arg(provision));
    if (image.differs(u"support"_s) && !image.row[u"support"_s].toString().isEmpty())
        lines.append(Text::tr("%1: the manufacturer's statement recorded").arg(provision));
    if (!image.isNew() && image.differs(u"status"_s)) {
        lines.append(Text::tr("%1: %2, before %3")
                         .arg(provision, reviewWord(image.row[u"status"_s]),
                              reviewWord(image.was[u"status"_s])));
    }
    const QString reason = image.row[u"reject_reason"_s].toString();
    if (image.differs(u"reject_reason"_s) && !reason.isEmpty())
        lines.append(Text::tr("%1: reason: %2").arg(provision, reason));
    return lines;
}

/// \a subject is what the act is about.
QStringList ofAssessment(const Image &image, const QString &subject)
{
    if (image.isNew() || !image.differs(u"status"_s))
        return {};
    const QString id = image.key[u"id"_s].toString();
    return {Text::tr("%1: %2, before %3")
                .arg(id == subject ? Text::tr("the assessment") : id,
                     reviewWord(image.row[u"status"_s]), reviewWord(image.was[u"status"_s]))};
}

QString shown(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return Text::tr("nothing");
    if (value.isString())
        return value.toString();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

/// The members of \a now that are not as in \a was; those of an object inside by their path.
QStringList differences(const QJsonObject &was, const QJsonObject &now, const QString &path = {})
{
    QStringList names = was.keys() + now.keys();
    names.removeDuplicates();
    names.sort();
    QStringList lines;
    for (const QString &name : std::as_const(names)) {
        const auto isPart = [](const QJsonValue &value) {
            return value.isObject() || value.isUndefined();
        };
        if (isPart(was[name]) && isPart(now[name])) {
            lines += differences(was[name].toObject(), now[name].toObject(), path + name + u'.');
        } else if (was[name] != now[name]) {
            lines.append(
                Text::tr("%1: %2, before %3").arg(path + name, shown(now[name]), shown(was[name])));
        }
    }
    return lines;
}

/// Records that lie in one column as JSON: product, facts, organisation.
QStringList ofRecord(const Image &image)
{
    const auto record = [](const QJsonObject &row) {
        return QJsonDocument::fromJson(row[u"record"_s].toString().toUtf8()).object();
    };
    return differences(record(image.was), record(image.row));
}

Component componentOf(const Image &image)
{
    const QString record = image.now(u"record"_s);
    return componentFromJson(image.now(u"component"_s),
                             QJsonDocument::fromJson(record.toUtf8()).object());
}

QStringList ofSupplier(const Image &image)
{
    const QString evidence = image.key[u"evidence"_s].toString();
    const Component component = componentOf(image);
    if (component.withdrawn.isValid()) {
        return {Text::tr("%1 no longer counts: %2 is withdrawn, %3")
                    .arg(evidence, inWords(component), component.reason)};
    }
    return {image.isNew() || image.isGone()
                ? Text::tr("%1 was shown by the supplier of %2").arg(evidence, inWords(component))
                : Text::tr("%1 counts again: %2 is no longer withdrawn")
                      .arg(evidence, inWords(component))};
}

QStringList ofComponent(const Image &image)
{
    const Component component = componentOf(image);
    if (image.table == u"component_use" && image.isGone())
        return {Text::tr("%1 is no longer used").arg(inWords(component))};
    if (image.table == u"component_use" && image.isNew())
        return {Text::tr("%1 is used").arg(inWords(component))};
    if (image.table == u"component_evidence") {
        return {
            Text::tr("%1: “%2”, SHA-256 %3")
                .arg(image.key[u"id"_s].toString(), image.now(u"title"_s), image.now(u"sha256"_s))};
    }
    if (component.withdrawn.isValid())
        return {Text::tr("%1 is withdrawn: %2").arg(inWords(component), component.reason)};
    return {image.isNew() || image.isGone()
                ? inWords(component)
                : Text::tr("%1 is no longer withdrawn").arg(inWords(component))};
}

QStringList ofEvidence(const Image &image)
{
    if (image.table == u"evidence_link") {
        const QString evidence = image.key[u"evidence"_s].toString();
        const QString provision = image.key[u"provision"_s].toString();
        return {image.isGone() ? Text::tr("%1 no longer serves %2").arg(evidence, provision)
                               : Text::tr("%1 serves %2").arg(evidence, provision)};
    }
    if (image.table == u"evidence_revision") {
        return {Text::tr("%1, revision %2: %3, SHA-256 %4")
                    .arg(image.key[u"evidence"_s].toString())
                    .arg(image.key[u"revision"_s].toInt())
                    .arg(image.now(u"file_name"_s), image.now(u"sha256"_s))};
    }
    if (image.table == u"evidence_supplier")
        return ofSupplier(image);
    const QString id = image.key[u"id"_s].toString();
    if (image.isNew())
        return {Text::tr("%1: “%2”").arg(id, image.now(u"title"_s))};
    if (image.isGone())
        return {Text::tr("%1 was taken away: “%2”").arg(id, image.now(u"title"_s))};
    return {};
}

QStringList ofRole(const Image &image)
{
    const auto role = roleFromId(image.key[u"role"_s].toString());
    const QString name = image.key[u"name"_s].toString();
    const QString what = role ? nameOf(*role) : image.key[u"role"_s].toString();
    return {image.isGone() ? Text::tr("%1 is no longer %2").arg(name, what)
                           : Text::tr("%1 is %2").arg(name, what)};
}

QStringList ofPolicy(const Image &image)
{
    if (image.isGone())
        return {Text::tr("verdict policy “%1” no longer counts").arg(image.now(u"title"_s))};
    return {Text::tr("verdict policy “%1”, SHA-256 %2")
                .arg(image.now(u"title"_s),
                     QString::fromLatin1(QCryptographicHash::hash(image.now(u"policy"_s).toUtf8(),
                                                                  QCryptographicHash::Sha256)
                                             .toHex()))};
}

/// Each cell with its place.
QStringList ofIxitEntry(const Image &image)
{
    const auto values = [](const QJsonObject &row) {
        return QJsonDocument::fromJson(row[u"record"_s].toString().toUtf8()).object();
    };
    const QString id =
        u"%1-%2"_s.arg(image.key[u"ixit_table"_s].toString()).arg(image.key[u"number"_s].toInt());
    if (image.isGone())
        return {Text::tr("%1 was taken away").arg(id)};
    QStringList lines = differences(values(image.was), values(image.row), id + u'/');
    if (lines.isEmpty() && image.isNew())
        lines.append(Text::tr("%1: new and empty").arg(id));
    return lines;
}

QStringList ofItemVerdict(const Image &image)
{
    const QString place =
        Text::tr("%1 on %2", "test case, declared item")
            .arg(image.key[u"test_case"_s].toString(), image.key[u"item"_s].toString());
    if (image.isGone())
        return {Text::tr("%1: the verdict was taken back").arg(place)};
    QStringList lines;
    if (image.differs(u"verdict"_s)) {
        lines.append(Text::tr("%1: verdict %2, before %3")
                         .arg(place, verdictWord(image.row[u"verdict"_s]),
                              verdictWord(image.was[u"verdict"_s])));
    }
    if (image.differs(u"reason"_s) && !image.now(u"reason"_s).isEmpty())
        lines.append(Text::tr("%1: reason: %2").arg(place, image.now(u"reason"_s)));
    return lines;
}

QString ofManifestTime(const Image &image)
{
    const auto items = QJsonDocument::fromJson(image.now(u"leaves"_s).toUtf8()).array().size();
    return Text::tr("%n item(s), root %1: %2, says %3", nullptr, int(items))
        .arg(image.now(u"evidence_root"_s), image.now(u"time"_s), image.now(u"authority"_s));
}

/// Every question on the way, and where it led.
QStringList ofDecision(const Image &image)
{
    const QString provision = image.key[u"provision"_s].toString();
    if (image.isGone())
        return {Text::tr("%1: the steps went with the answer").arg(provision)};
    const auto path = decisionFromJson(
        QJsonDocument::fromJson(image.row[u"record"_s].toString().toUtf8()).object());
    if (!path)
        return {};
    QStringList lines{
        Text::tr("%1: decided in %n step(s), which lead to %2", nullptr, int(path->steps.size()))
            .arg(provision, nameOf(path->verdict).toLower())};
    return lines + stepsInWords(*path);
}

QStringList ofCatalogue(const Image &image)
{
    const QString id = image.key[u"id"_s].toString();
    if (image.isGone())
        return {Text::tr("%1 was taken away").arg(id)};
    const QString signer = image.now(u"signer"_s);
    return {
        Text::tr("%1: %2, SHA-256 %3").arg(id, image.now(u"file_name"_s), image.now(u"sha256"_s)),
        signer.isEmpty() ? Text::tr("not signed") : Text::tr("signed by %1").arg(signer)};
}

/// What happened to a label, until when, and why.
QStringList ofLabelEvent(const Image &image)
{
    const auto kind = labelEventKindFromId(image.now(u"kind"_s));
    if (!kind)
        return {};
    const QString until = image.now(u"until"_s);
    const QString successor = image.now(u"successor"_s);
    QString what = Text::tr("certificate %1: %2", "number of a label, what happened to it")
                       .arg(image.now(u"certificate"_s), nameOf(*kind).toLower());
    if (!until.isEmpty())
        what = Text::tr("%1 until %2").arg(what, until);
    if (!successor.isEmpty())
        what = Text::tr("%1 by %2", "superseded by another label").arg(what, successor);
    return {what, Text::tr("reason: %1").arg(image.now(u"reason"_s))};
}

QStringList ofLabelPolicy(const Image &image)
{
    if (image.isGone())
        return {Text::tr("two people for labels of a laboratory, one for those of a maker")};
    return {Text::tr("%n person(s)", nullptr, image.row[u"people"_s].toInt())};
}

QStringList ofLaws(const Image &image)
{
    if (image.isGone())
        return {Text::tr("list of laws “%1” is no longer shown").arg(image.now(u"title"_s))};
    const QByteArray digest =
        QCryptographicHash::hash(image.now(u"laws"_s).toUtf8(), QCryptographicHash::Sha256);
    return {Text::tr("list of laws “%1”, SHA-256 %2")
                .arg(image.now(u"title"_s), QString::fromLatin1(digest.toHex()))};
}

QStringList linesOf(const Image &image, const QString &subject)
{
    const QString &table = image.table;
    if (table == u"ixit_entry")
        return ofIxitEntry(image);
    if (table == u"item_verdict")
        return ofItemVerdict(image);
    if (table == u"answer")
        return ofAnswer(image);
    if (table == u"decision_path")
        return ofDecision(image);
    if (table == u"catalogue")
        return ofCatalogue(image);
    if (table == u"assessment")
        return ofAssessment(image, subject);
    if (table == u"product" || table == u"facts" || table == u"organisation")
        return ofRecord(image);
    if (table.startsWith(u"evidence"))
        return ofEvidence(image);
    if (table.startsWith(u"component"))
        return ofComponent(image);
    if (table == u"verdict_policy")
        return ofPolicy(image);
    if (table == u"role_grant")
        return ofRole(image);
    if (table == u"run")
        return {Text::tr("%1: run %2").arg(image.now(u"test"_s), image.key[u"id"_s].toString())};
    if (table == u"comment")
        return {image.now(u"text"_s)};
    if (table == u"comment_withdrawal")
        return {Text::tr("comment %1").arg(image.key[u"comment"_s].toString())};
    if (table == u"sign_off")
        return {Text::tr("with the certificate of %1").arg(image.now(u"signer"_s))};
    if (table == u"manifest_time")
        return {ofManifestTime(image)};
    if (table == u"label_event")
        return ofLabelEvent(image);
    if (table == u"label_policy")
        return ofLabelPolicy(image);
    if (table == u"law_map")
        return ofLaws(image);
    if (table == u"label")
        return {Text::tr("certificate %1").arg(image.key[u"certificate"_s].toString())};
    if (table == u"leaflet_steps" || table == u"leaflet")
        return {Text::tr("in the language %1").arg(image.now(u"language"_s))};
    if (table == u"statement_edits")
        return {Text::tr("for the statement “%1”").arg(image.key[u"kind"_s].toString())};
    if (table == u"statement") {
        return {Text::tr("%1 “%2”, kept until %3")
                    .arg(image.key[u"id"_s].toString(), image.now(u"kind"_s),
                         image.now(u"kept_until"_s))};
    }
    if (table == u"statement_discard")
        return {Text::tr("statement %1").arg(image.key[u"statement"_s].toString())};
    if (table == u"registry_publication")
        return {Text::tr("number %1, next one by %2")
                    .arg(image.key[u"number"_s].toInteger())
                    .arg(image.now(u"next_update"_s).left(10))};
    return {};
}

/// linesOf() for readers outside the house.
QStringList publicLinesOf(const Image &image, const QString &subject,
                          const QSet<QString> &published)
{
    static const QSet<QString> fit{u"answer"_s,       u"assessment"_s,  u"product"_s,
                                   u"facts"_s,        u"evidence"_s,    u"evidence_link"_s,
                                   u"item_verdict"_s, u"run"_s,         u"sign_off"_s,
                                   u"label"_s,        u"label_event"_s, u"component_use"_s};
    const QString &table = image.table;
    if (table == u"comment" && !published.contains(image.key[u"id"_s].toString()))
        return {};
    if (table == u"evidence_revision") {
        return {Text::tr("%1, revision %2: SHA-256 %3")
                    .arg(image.key[u"evidence"_s].toString())
                    .arg(image.key[u"revision"_s].toInt())
                    .arg(image.now(u"sha256"_s))};
    }
    if (table == u"ixit_entry") {
        const QString id = u"%1-%2"_s.arg(image.key[u"ixit_table"_s].toString())
                               .arg(image.key[u"number"_s].toInt());
        return {image.isGone() ? Text::tr("%1 was taken away").arg(id)
                               : Text::tr("%1: declared").arg(id)};
    }
    return table == u"comment" || fit.contains(table) ? linesOf(image, subject) : QStringList();
}

} // namespace

QString actInWords(const LogRow &row)
{
    QString what = nameOfAct(row.act);
    if (const QString original = row.change[u"what"_s].toString(); !original.isEmpty()) {
        what = row.act == u"undo" ? Text::tr("Took back “%1”").arg(nameOfAct(original))
                                  : Text::tr("Did again “%1”").arg(nameOfAct(original));
    }
    const QStringList provisions = provisionsOf(row);
    if (provisions.isEmpty())
        return what;
    if (provisions.size() > 3)
        return Text::tr("%1: %2 and %n more", nullptr, int(provisions.size()) - 3)
            .arg(what, provisions.mid(0, 3).join(u", "_s));
    return Text::tr("%1: %2").arg(what, provisions.join(u", "_s));
}

QStringList changesInWords(const LogRow &row)
{
    QStringList lines;
    for (const Image &image : imagesOf(row))
        lines += linesOf(image, row.subject);
    return lines;
}

QStringList publicChangesInWords(const LogRow &row, const QSet<QString> &published)
{
    QStringList lines;
    for (const Image &image : imagesOf(row))
        lines += publicLinesOf(image, row.subject, published);
    return lines;
}

QJsonObject toJson(const LogRow &row)
{
    QJsonObject json = row.change; // "rows" and the notes of the act
    json[u"sequence"_s] = row.sequence;
    json[u"time"_s] = row.time.toUTC().toString(Qt::ISODateWithMs);
    json[u"actor"_s] = row.actor;
    json[u"act"_s] = row.act;
    json[u"subject"_s] = row.subject;
    json[u"text"_s] = actInWords(row);
    json[u"changes"_s] = QJsonArray::fromStringList(changesInWords(row));
    json[u"hash"_s] = QString::fromLatin1(row.hash.toHex());
    return json;
}

} // namespace assessment
