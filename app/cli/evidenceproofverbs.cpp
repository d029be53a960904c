#include "evidenceproofverbs.h"

#include "files.h"
#include "trustoptions.h"

#include "assessment/evidence/evidencemanifest.h"
#include "assessment/signing/sha256.h"
#include "labels/verify.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::EvidenceProof;
using assessment::Ok;
using assessment::Result;
using assessment::Status;

namespace app::cli {

namespace {

struct ProveArguments
{
    QString evidence;
    QString certificate;
    QString file;
};

struct CheckArguments
{
    QString proof;
    QString file;
    QString root;
    QString label;
    QStringList trust;
    QString at;
};

/// What a check has found, line by line, in the manner of `label verify`.
struct Check
{
    QString proof = u"broken"_s;        ///< holds, broken
    QString content = u"not-checked"_s; ///< matches, differs, not-checked
    QString root = u"not-checked"_s;    ///< matches, differs, unproved, not-checked
    QString signer = u"not-checked"_s;  ///< as `label verify` says it
    QJsonObject item;
    QString evidenceRoot;
    QStringList reasons;

    ExitCode code() const
    {
        if (proof == u"broken" || content == u"differs" || root == u"differs")
            return ExitCode::Negative;
        return root == u"matches" ? ExitCode::Done : ExitCode::CannotTell;
    }
};

class ProofVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::ProofVerbs)

public:
    static Result<ExitCode> prove(Context &context, const ProveArguments &given);
    static Result<ExitCode> check(Context &context, const CheckArguments &given);

private:
    static Status checkUse(const CheckArguments &given);
    static Status checkContent(Context &context, const QString &file, const EvidenceProof &proof,
                               Check &check);
    static void checkRoot(const QString &root, Check &check);
    static Status checkLabel(const CheckArguments &given, Check &check);
    static void tell(Output &output, const Check &check);
};

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

bool isDigest(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar letter) {
               return (letter >= u'0' && letter <= u'9') || (letter >= u'a' && letter <= u'f');
           });
}

/// At most \a most bytes from the beginning: what is larger is no proof and read no further.
Result<QByteArray> readHead(const QString &path, qint64 most)
{
    const auto input = openInput(path);
    if (!input)
        return input.error();
    QByteArray head;
    while (head.size() < most) { // a pipe gives what it holds just now
        const QByteArray more = (*input)->read(most - head.size());
        if (more.isEmpty())
            break;
        head += more;
    }
    if ((*input)->error() != QFileDevice::NoError) {
        return Error{.kind = Error::Kind::Storage,
                     .what = ProofVerbs::tr("the proof cannot be read"),
                     .where = inputName(path),
                     .why = (*input)->errorString()};
    }
    return head;
}

QString overallOf(ExitCode code)
{
    switch (code) {
    case ExitCode::Done: return idOf(labels::Overall::Valid);
    case ExitCode::Negative: return idOf(labels::Overall::Invalid);
    default: return idOf(labels::Overall::CannotTell);
    }
}

Result<ExitCode> ProofVerbs::prove(Context &context, const ProveArguments &given)
{
    if (const Status reserved = context.reserveOutput(given.file); !reserved)
        return reserved.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<QByteArray> bytes = workspace->proveEvidence(given.evidence, given.certificate);
    if (!bytes)
        return bytes.error();
    const Result<EvidenceProof> proof = assessment::readProof(*bytes, given.file);
    if (!proof) // it must stand its own check
        return proof.error();
    const Status written = writeNewFile(given.file, [&](QIODevice &out) -> Status {
        if (out.write(*bytes) == bytes->size())
            return Ok;
        return Error{.kind = Error::Kind::Storage,
                     .what = tr("the proof cannot be written"),
                     .where = given.file,
                     .why = out.errorString()};
    });
    if (!written)
        return written.error();
    context.output().note(tr("The proof of %1 is written to %2; its root is %3.")
                              .arg(given.evidence, given.file, hex(proof->root)));
    context.output().json({{u"evidence"_s, given.evidence},
                           {u"file"_s, given.file},
                           {u"root"_s, hex(proof->root)},
                           {u"steps"_s, proof->path.size()}});
    return ExitCode::Done;
}

Status ProofVerbs::checkUse(const CheckArguments &given)
{
    const auto wrong = [](const QString &where, const QString &why, const QString &advice) {
        return Error{.kind = Error::Kind::Usage,
                     .what = tr("the proof cannot be checked"),
                     .where = where,
                     .why = why,
                     .advice = advice};
    };
    if (!given.root.isEmpty() && !given.label.isEmpty()) {
        return wrong(u"--root, --label"_s, tr("both say which root is wanted"),
                     tr("give one of them"));
    }
    if (!given.root.isEmpty() && !isDigest(given.root)) {
        return wrong(u"--root %1"_s.arg(given.root), tr("it is not a SHA-256 in hex"),
                     tr("write its 64 digits in lower case"));
    }
    if (isStandardStream(given.proof) && isStandardStream(given.file)) {
        return wrong(u"-"_s, tr("proof and content cannot both come from the standard input"),
                     tr("name a file for one of them"));
    }
    return Ok;
}

Status ProofVerbs::checkContent(Context &context, const QString &file, const EvidenceProof &proof,
                                Check &check)
{
    const auto content = openInput(file);
    if (!content)
        return content.error();
    const auto progress = context.progress(tr("Reading the content"));
    const qint64 wanted = proof.bytes();
    assessment::signing::Sha256 hash;
    qint64 read = 0;
    // One byte too many is enough to know.
    while (read <= wanted) {
        const QByteArray piece = (*content)->read(1 << 20);
        if ((*content)->error() != QFileDevice::NoError) {
            return Error{.kind = Error::Kind::Storage,
                         .what = tr("the content cannot be read"),
                         .where = inputName(file),
                         .why = (*content)->errorString()};
        }
        if (piece.isEmpty())
            break;
        if (progress.cancelled()) {
            return Error{.kind = Error::Kind::Cancelled,
                         .what = tr("the proof was not checked"),
                         .why = tr("it was cancelled")};
        }
        hash.add(piece);
        read += piece.size();
        progress.tell(read, wanted);
    }
    const bool same = read == wanted && hash.result() == proof.sha256();
    check.content = same ? u"matches"_s : u"differs"_s;
    if (!same)
        check.reasons.append(tr("%1 is not the content that was evidence").arg(inputName(file)));
    return Ok;
}

void ProofVerbs::checkRoot(const QString &root, Check &check)
{
    check.root = root == check.evidenceRoot ? u"matches"_s : u"differs"_s;
    if (check.root == u"differs")
        check.reasons.append(tr("the proof leads to another root: %1").arg(check.evidenceRoot));
}

Status ProofVerbs::checkLabel(const CheckArguments &given, Check &check)
{
    const auto trust = readTrust(given.trust);
    if (!trust)
        return trust.error();
    const Result<QDateTime> at = readTime(given.at);
    if (!at)
        return at.error();
    const auto label = labels::verifyFile(given.label, {.trust = *trust, .at = *at, .qr = false});
    check.signer = label.signer;
    if (label.integrity != u"intact" || label.structure != u"conforming") {
        check.root = label.integrity == u"unreadable" ? u"unproved"_s : u"differs"_s;
        check.reasons.append(tr("%1 is not a label as it was signed").arg(given.label));
        check.reasons += label.reasons;
        return Ok;
    }
    checkRoot(label.record[u"evidenceRoot"_s].toString(), check);
    if (check.root != u"matches")
        return Ok;
    if (label.signer != u"trusted")
        check.root = u"unproved"_s;
    check.reasons += label.reasons;
    if (given.trust.isEmpty()) {
        check.reasons.append(
            tr("nobody is trusted to have signed the label; name whom you trust with --trust"));
    }
    return Ok;
}

void ProofVerbs::tell(Output &output, const Check &check)
{
    switch (check.code()) {
    case ExitCode::Done: output.line(tr("The proof is valid.")); break;
    case ExitCode::Negative: output.line(tr("The proof is not valid.")); break;
    default: output.line(tr("Cannot tell whether the proof is valid.")); break;
    }
    if (!check.item.isEmpty()) {
        output.note(u"  "_s
                    + tr("item: %1, “%2”, revision %3")
                          .arg(check.item[u"id"_s].toString(), check.item[u"title"_s].toString())
                          .arg(check.item[u"revision"_s].toInt()));
        output.note(u"  "_s + tr("root: %1").arg(check.evidenceRoot));
    }
    output.note(u"  "_s + tr("content: %1").arg(check.content));
    output.note(u"  "_s + tr("root of the label: %1").arg(check.root));
    output.note(u"  "_s + tr("signer: %1").arg(check.signer));
    for (const QString &reason : check.reasons)
        output.note(u"  - "_s + reason);
    output.json({{u"overall"_s, overallOf(check.code())},
                 {u"proof"_s, check.proof},
                 {u"content"_s, check.content},
                 {u"root"_s, check.root},
                 {u"signer"_s, check.signer},
                 {u"evidenceRoot"_s, check.evidenceRoot},
                 {u"item"_s, check.item},
                 {u"reasons"_s, QJsonArray::fromStringList(check.reasons)}});
}

Result<ExitCode> ProofVerbs::check(Context &context, const CheckArguments &given)
{
    if (const Status use = checkUse(given); !use)
        return use.error();
    const Result<QByteArray> bytes = readHead(given.proof, assessment::largestProofFile + 1);
    if (!bytes)
        return bytes.error();
    const Result<EvidenceProof> proof = assessment::readProof(*bytes, inputName(given.proof));
    Check check;
    if (!proof) {
        check.reasons.append(proof.error().message());
    } else {
        check.proof = u"holds"_s;
        check.item = proof->item;
        check.evidenceRoot = hex(proof->root);
        if (!given.file.isEmpty()) {
            if (const Status read = checkContent(context, given.file, *proof, check); !read)
                return read.error();
        }
        if (!given.root.isEmpty()) {
            checkRoot(given.root, check);
        } else if (!given.label.isEmpty()) {
            if (const Status read = checkLabel(given, check); !read)
                return read.error();
        } else {
            check.reasons.append(tr("the proof fits itself; give --label or --root to know whether "
                                    "its root is one that somebody signed"));
        }
    }
    tell(context.output(), check);
    return check.code();
}

} // namespace

void addProofVerbs(Verb &evidence)
{
    using V = ProofVerbs;
    const auto proved = std::make_shared<ProveArguments>();
    Verb prove = evidence.verb(
        "prove",
        ProofVerbs::tr("prove that an item is part of the evidence, showing no other item"),
        u"evidence prove E-0001 -o proof.json"_s,
        [proved](Context &c) { return V::prove(c, *proved); });
    prove.argument("EVIDENCE", proved->evidence, ProofVerbs::tr("the item"));
    prove.option("-o,--output FILE", proved->file,
                 ProofVerbs::tr("a file that does not exist; - is standard output"),
                 Verb::Need::Required);
    prove.option(
        "--label CERTIFICATE", proved->certificate,
        ProofVerbs::tr("as the evidence stood when this label was issued; else as it stands"));

    const auto checked = std::make_shared<CheckArguments>();
    Verb check = evidence.verb(
        "check-proof", ProofVerbs::tr("check such a proof; needs no workspace"),
        u"evidence check-proof proof.json photo.jpg --label label.pdf --trust root.pem"_s,
        [checked](Context &c) { return V::check(c, *checked); });
    check.argument("PROOF", checked->proof, ProofVerbs::tr("the proof; - is standard input"));
    check.argument("FILE", checked->file, ProofVerbs::tr("the content, to be compared with it"),
                   Verb::Need::Optional);
    check.option("--root HEX", checked->root, ProofVerbs::tr("the root that is known to be right"));
    check.option("--label FILE", checked->label, ProofVerbs::tr("a label that carries the root"));
    check.options("--trust CA.pem", checked->trust,
                  ProofVerbs::tr("certificates that you trust to sign labels; repeatable"));
    check.option("--at TIME", checked->at,
                 ProofVerbs::tr("judge the signature at this time, not now"));
}

} // namespace app::cli
