#pragma once

#include "assessment/result.h"
#include "assessment/signing/cms.h"
#include "assessment/signing/identity.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace assessment {

/// The file inside a bundle that everything else hangs on.
inline constexpr QStringView bundleManifestName = u"manifest.json";
inline constexpr QStringView bundleSignatureName = u"signature.p7s";
inline constexpr QStringView bundleStateName = u"state.jsonl";
inline constexpr QStringView bundleHistoryName = u"history.jsonl";

/// A file in a bundle beside the manifest and its signature.
struct BundleMember
{
    QString name; ///< "state.jsonl", "history.jsonl" or "content/" and a SHA-256 in hex
    qint64 bytes = 0;
    QByteArray sha256; ///< 32 bytes

    friend bool operator==(const BundleMember &, const BundleMember &) = default;
};

/// A state of an assessment that two workspaces had in common: that of a workspace after a row of
/// its custody log.
struct ExchangePoint
{
    QString workspace;
    qint64 sequence = 0;
    QByteArray hash;     ///< of that row, 32 bytes
    QStringList without; ///< items that the receiver did not take over

    friend bool operator==(const ExchangePoint &, const ExchangePoint &) = default;
};

/// Somebody who took part, and what the sending workspace lets them do: for reading.
struct BundlePerson
{
    QString name;
    QStringList roles;
    bool assessed = false;

    friend bool operator==(const BundlePerson &, const BundlePerson &) = default;
};

/// The verdict policy of a workspace, named but not handed on.
struct BundlePolicy
{
    QString title;
    QByteArray sha256; ///< of its text, 32 bytes

    friend bool operator==(const BundlePolicy &, const BundlePolicy &) = default;
};

/// What is signed: names every other byte of the bundle by its SHA-256.
struct BundleManifest
{
    QString assessment;
    int schema = 0; ///< of the workspace that wrote it
    bool isPublic = false;
    ExchangePoint origin;
    QList<ExchangePoint> seen; ///< what the sender knows of other workspaces, newest last
    /// By which test groups are judged there; none = the built-in one, or nothing is declared.
    std::optional<BundlePolicy> verdictPolicy = {};
    QList<BundlePerson> people = {};
    QList<BundleMember> members = {};

    const BundleMember *member(const QString &name) const;
};

/// The canonical bytes (RFC 8785), and back. Reading accepts nothing but what toFile() writes;
/// \a bytes may be hostile, \a where names them in the error.
QByteArray toFile(const BundleManifest &manifest);
Result<BundleManifest> readBundleManifest(const QByteArray &bytes, const QString &where);

QJsonObject toJson(const BundlePolicy &policy);
QJsonObject toJson(const ExchangePoint &point);
/// Nothing when \a json is not one.
std::optional<ExchangePoint> exchangePointFromJson(const QJsonObject &json);

/// Who vouches for a bundle.
struct BundleSignature
{
    bool isSigned = false;
    signing::SignerTrust trust = signing::SignerTrust::NotChecked;
    std::optional<signing::CertificateDescription> certificate;
    QStringList reasons; ///< for people

    bool isTrusted() const { return isSigned && trust == signing::SignerTrust::Trusted; }
};

QString
idOf(const BundleSignature &signature); ///< "unsigned", or the trust as `label verify` has it
/// One sentence that says whether anybody vouches for the bundle.
QString inWords(const BundleSignature &signature);

struct BundleOptions
{
    /// Leaves out what is confidential: evidence, the history, internal comments, sign-offs and
    /// runs whose transcript is confidential.
    bool isPublic = false;
    const signing::Identity *identity = nullptr; ///< null: not signed
    /// Refused, before anything is written, when what it names is more than that; 0 = any size.
    qint64 mostBytes = 0;
};

/// What was written, or what a look at a bundle found.
struct BundleSummary
{
    QString assessment;
    QByteArray manifestSha256 = {};
    QByteArray stateSha256 = {}; ///< of the canonical export
    bool isPublic = false;
    BundleSignature signature = {};
    int answers = 0;
    int evidence = 0;
    int contents = 0;
    int historyRows = 0;
    qint64 bytes = 0;                               ///< of the file
    std::optional<BundlePolicy> verdictPolicy = {}; ///< as in the manifest
};

/// A row of a logged table in a bundle.
struct CaseRow
{
    QString table;
    QJsonObject row;

    friend bool operator==(const CaseRow &, const CaseRow &) = default;
};

/// What an import would do with one item.
enum class ItemState {
    New,          ///< only in the bundle
    Same,         ///< nothing to do
    ChangedThere, ///< here it is as it was at the last exchange
    ChangedHere,  ///< the bundle has it as it was at the last exchange, or not at all
    Merged,       ///< both sides changed different parts of it
    RemovedThere, ///< here it is as it was, the other side removed it
    Conflict,     ///< the sides differ and only a person can say which holds
};

QString idOf(ItemState state); ///< "new", "same", "changed-there" …
QString nameOf(ItemState state);

/// One thing that an import may take over or leave.
struct StagedItem
{
    QString id;   ///< "answer:CoP-1.1"
    QString kind; ///< "answer"
    QString title;
    QString mine; ///< in a line, "" when it is not here
    QString theirs;
    ItemState state = ItemState::Same;
    bool takenByDefault = false;
    QList<CaseRow> merged = {}; ///< what is there afterwards when it is taken

    bool canTake = true; ///< false where taking it has no meaning

    bool differs() const { return state != ItemState::Same; }
    /// Whether taking it would change anything here.
    bool canBeTaken() const { return differs() && canTake; }
};

/// What a bundle would change: a value, made without writing anything.
struct BundlePreview
{
    QString path;
    BundleManifest manifest = {};
    QByteArray manifestSha256 = {};
    BundleSignature signature = {};
    bool isNew = false;           ///< the assessment is not in this workspace
    bool hasBase = false;         ///< a common state is known, so changes of one side are told
    QByteArray mineSha256 = {};   ///< of the canonical export here
    QList<CaseRow> theirs = {};   ///< the state in the bundle
    QStringList left = {};        ///< items of an earlier import of it that were not taken
    QStringList assessors = {};   ///< everybody who worked on it elsewhere
    QStringList checkpoints = {}; ///< "sequence hash" before each sign-off in its history
    QList<StagedItem> items = {};
    int historyRows = 0;
    std::optional<BundlePolicy> policyHere = {}; ///< none = the built-in one
    /// What is declared in it is judged by another verdict policy here.
    bool otherPolicy = false;

    QStringList takenByDefault() const;
    QStringList takeable() const;
    int count(ItemState state) const;
};

/// One sentence for each: by which verdict policy it was judged there and is judged here, and what
/// follows; "" when that is the same.
QString policyInWords(const BundlePreview &preview);

/// What an import did.
struct BundleOutcome
{
    QString assessment;
    bool isNew = false;
    int answers = 0;
    int evidence = 0;
    int others = 0;
    QStringList conflicts = {}; ///< items on which the sides still differ, after the choice made

    int changes() const { return answers + evidence + others; }
};

/// A bundle that was imported.
struct Exchange
{
    QString id;
    QString assessment;
    ExchangePoint origin;
    bool isPublic = false;
    QString signature; ///< as idOf(BundleSignature)
    QString signer;
    QDateTime imported; ///< UTC
    QString importedBy;
    bool hasHistory = false;
};

} // namespace assessment
