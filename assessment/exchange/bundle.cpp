#include "assessment/exchange/bundle.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/json/jsonreader.h"
#include "assessment/json/strictjson.h"
#include "assessment/signing/signoff.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Bundle)
};

constexpr QStringView format = u"assay-case/1";
constexpr qint64 largestNumber = (qint64(1) << 53) - 1; // what JSON numbers carry

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

/// Exactly 64 lower-case hexadecimal digits.
std::optional<QByteArray> digestOf(const QString &text)
{
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    if (bytes.size() != 32 || hex(bytes) != text)
        return {};
    return bytes;
}

QByteArray readDigest(JsonReader &reader, const QString &name)
{
    const auto digest = digestOf(reader.line(name, 64));
    if (!digest)
        reader.problem(name, Text::tr("is no SHA-256 in lower-case hex"));
    return digest.value_or(QByteArray(32, '\0'));
}

ExchangePoint readPoint(JsonReader reader)
{
    ExchangePoint point{.workspace = reader.line(u"workspace"_s, 100),
                        .sequence = reader.integer(u"sequence"_s, 1, largestNumber),
                        .hash = readDigest(reader, u"hash"_s),
                        .without = reader.optionalTexts(u"without"_s, 300, 100'000)};
    reader.finish();
    return point;
}

BundlePolicy readPolicy(JsonReader reader)
{
    BundlePolicy policy{.title = reader.line(u"title"_s, 100),
                        .sha256 = readDigest(reader, u"sha256"_s)};
    reader.finish();
    return policy;
}

BundlePerson readPerson(JsonReader &reader)
{
    BundlePerson person{.name = reader.line(u"name"_s, 1000),
                        .roles = reader.optionalTexts(u"roles"_s, 100, 20),
                        .assessed = reader.optionalFlag(u"assessed"_s).value_or(false)};
    reader.finish();
    return person;
}

BundleMember readMember(JsonReader &reader)
{
    BundleMember member{.name = reader.line(u"name"_s, 100),
                        .bytes = reader.integer(u"bytes"_s, 0, largestNumber),
                        .sha256 = readDigest(reader, u"sha256"_s)};
    reader.finish();
    const bool isContent = member.name == u"content/"_s + hex(member.sha256);
    if (!isContent && member.name != bundleStateName && member.name != bundleHistoryName)
        reader.problem(u"name"_s, Text::tr("is no file that a bundle has"));
    return member;
}

/// State, then the history if there is one, then contents by their names; each once.
void checkOrder(JsonReader &reader, const BundleManifest &manifest)
{
    const bool hasHistory = manifest.member(bundleHistoryName.toString()) != nullptr;
    if (hasHistory == manifest.isPublic)
        reader.problem(u"members"_s, Text::tr("the history is missing or should not be there"));
    for (qsizetype place = 0; place < manifest.members.size(); ++place) {
        const QString &name = manifest.members[place].name;
        const bool fits =
            place == 0 ? name == bundleStateName
            : place == 1 && hasHistory
                ? name == bundleHistoryName
                : name.startsWith(u"content/"_s)
                      && (name > manifest.members[place - 1].name || place == (hasHistory ? 2 : 1));
        if (!fits) {
            reader.problemAt(u"/members/%1/name"_s.arg(place),
                             Text::tr("is there twice or not in its place: %1").arg(name));
            return;
        }
    }
    if (manifest.members.isEmpty())
        reader.problem(u"members"_s, Text::tr("the state is missing"));
}

} // namespace

const BundleMember *BundleManifest::member(const QString &name) const
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const BundleMember &one) { return one.name == name; });
    return found == members.end() ? nullptr : &*found;
}

QJsonObject toJson(const ExchangePoint &point)
{
    QJsonObject json{{u"workspace"_s, point.workspace},
                     {u"sequence"_s, point.sequence},
                     {u"hash"_s, hex(point.hash)}};
    if (!point.without.isEmpty())
        json[u"without"_s] = QJsonArray::fromStringList(point.without);
    return json;
}

std::optional<ExchangePoint> exchangePointFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    const ExchangePoint point = readPoint(reader);
    if (!reader.ok())
        return {};
    return point;
}

QJsonObject toJson(const BundlePolicy &policy)
{
    return {{u"title"_s, policy.title}, {u"sha256"_s, hex(policy.sha256)}};
}

QByteArray toFile(const BundleManifest &manifest)
{
    QJsonArray seen;
    for (const ExchangePoint &point : manifest.seen)
        seen.append(toJson(point));
    QJsonArray people;
    for (const BundlePerson &person : manifest.people) {
        people.append(QJsonObject{{u"name"_s, person.name},
                                  {u"roles"_s, QJsonArray::fromStringList(person.roles)},
                                  {u"assessed"_s, person.assessed}});
    }
    QJsonArray members;
    for (const BundleMember &member : manifest.members) {
        members.append(QJsonObject{{u"name"_s, member.name},
                                   {u"bytes"_s, member.bytes},
                                   {u"sha256"_s, hex(member.sha256)}});
    }
    QJsonObject json{{u"format"_s, format.toString()},
                     {u"assessment"_s, manifest.assessment},
                     {u"schema"_s, manifest.schema},
                     {u"public"_s, manifest.isPublic},
                     {u"origin"_s, toJson(manifest.origin)},
                     {u"seen"_s, seen},
                     {u"people"_s, people},
                     {u"members"_s, members}};
    if (manifest.verdictPolicy)
        json[u"verdictPolicy"_s] = toJson(*manifest.verdictPolicy);
    return canonicalJson(json);
}

Result<BundleManifest> readBundleManifest(const QByteArray &bytes, const QString &where)
{
    const Result<QJsonValue> json = parseJson(bytes, where, {.depth = 8});
    if (!json)
        return json.error();
    JsonReader reader(*json);
    BundleManifest manifest;
    if (reader.line(u"format"_s, 100) != format)
        reader.problem(u"format"_s, Text::tr("is not one that this version reads"));
    manifest.assessment = reader.line(u"assessment"_s, 100);
    manifest.schema = int(reader.integer(u"schema"_s, 1, 1'000'000));
    manifest.isPublic = reader.optionalFlag(u"public"_s).value_or(false);
    manifest.origin = readPoint(reader.child(u"origin"_s));
    reader.each(u"seen"_s, [&](JsonReader &one) { manifest.seen.append(readPoint(one)); });
    if (const auto policy = reader.optionalChild(u"verdictPolicy"_s))
        manifest.verdictPolicy = readPolicy(*policy);
    reader.each(u"people"_s, [&](JsonReader &one) { manifest.people.append(readPerson(one)); });
    reader.each(u"members"_s, [&](JsonReader &one) { manifest.members.append(readMember(one)); });
    reader.finish();
    if (reader.ok())
        checkOrder(reader, manifest);
    if (!reader.ok())
        return reader.error(Text::tr("the bundle is refused"), where);
    if (toFile(manifest) != bytes) {
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = Text::tr("the bundle is refused"),
                     .where = where,
                     .why = Text::tr("it is not in the canonical form (RFC 8785)")};
    }
    return manifest;
}

QString idOf(const BundleSignature &signature)
{
    return signature.isSigned ? idOf(signature.trust) : u"unsigned"_s;
}

QString inWords(const BundleSignature &signature)
{
    if (!signature.isSigned)
        return Text::tr("Not signed: nobody vouches for what is in it.");
    const QString who = signature.certificate ? signature.certificate->subject : QString();
    switch (signature.trust) {
    case signing::SignerTrust::Trusted:
        return Text::tr("Signed with the certificate of %1, which you trust.").arg(who);
    case signing::SignerTrust::NotChecked:
        return Text::tr("Signed with the certificate of %1; whether to trust it was not checked.")
            .arg(who);
    case signing::SignerTrust::Expired:
    case signing::SignerTrust::NotYetValid:
        return Text::tr("Signed with the certificate of %1, which is not valid today.").arg(who);
    case signing::SignerTrust::Revoked:
        return Text::tr("Signed with the certificate of %1, which was revoked.").arg(who);
    case signing::SignerTrust::Untrusted:
        return Text::tr("Signed with the certificate of %1, which nobody you trust vouches for.")
            .arg(who);
    }
    Q_UNREACHABLE();
}

QString policyInWords(const BundlePreview &preview)
{
    if (!preview.otherPolicy)
        return {};
    const auto nameOf = [](const std::optional<BundlePolicy> &policy) {
        return policy ? Text::tr("the verdict policy “%1” (SHA-256 %2…)")
                            .arg(policy->title, hex(policy->sha256).left(12))
                      : Text::tr("the built-in verdict policy");
    };
    const QString words =
        Text::tr("Its test groups are judged by %1 there and by %2 here; no "
                 "policy comes over.")
            .arg(nameOf(preview.manifest.verdictPolicy), nameOf(preview.policyHere));
    return preview.isNew
               ? Text::tr("%1 What was accepted there is a draft here, to be reviewed by the "
                          "policy that counts here.")
                     .arg(words)
               : words;
}

QString idOf(ItemState state)
{
    switch (state) {
    case ItemState::New: return u"new"_s;
    case ItemState::Same: return u"same"_s;
    case ItemState::ChangedThere: return u"changed-there"_s;
    case ItemState::ChangedHere: return u"changed-here"_s;
    case ItemState::Merged: return u"merged"_s;
    case ItemState::RemovedThere: return u"removed-there"_s;
    case ItemState::Conflict: return u"conflict"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(ItemState state)
{
    switch (state) {
    case ItemState::New: return Text::tr("New");
    case ItemState::Same: return Text::tr("The same");
    case ItemState::ChangedThere: return Text::tr("Changed there");
    case ItemState::ChangedHere: return Text::tr("Changed here");
    case ItemState::Merged: return Text::tr("Changed on both sides, fits together");
    case ItemState::RemovedThere: return Text::tr("Removed there");
    case ItemState::Conflict: return Text::tr("Conflict");
    }
    Q_UNREACHABLE();
}

QStringList BundlePreview::takenByDefault() const
{
    QStringList ids;
    for (const StagedItem &item : items) {
        if (item.takenByDefault)
            ids.append(item.id);
    }
    return ids;
}

QStringList BundlePreview::takeable() const
{
    QStringList ids;
    for (const StagedItem &item : items) {
        if (item.canBeTaken())
            ids.append(item.id);
    }
    return ids;
}

int BundlePreview::count(ItemState state) const
{
    return int(std::count_if(items.begin(), items.end(),
                             [&](const StagedItem &item) { return item.state == state; }));
}

} // namespace assessment
