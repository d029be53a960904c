#include "quickverify.h"

#include "cli/labelverdict.h"
#include "cli/output.h"
#include "cli/trustoptions.h"

#include "assessment/signing/library.h"
#include "confinement/confinement.h"
#include "labels/verifylabel.h"

#include <QHashSeed>

#include <algorithm>
#include <optional>
#include <string_view>

using namespace app::cli;
using assessment::Result;
using assessment::signing::TrustList;
using labels::Verification;

namespace {

/// What can be understood here for certain, in the one way the parser of the whole program has it.
struct Command
{
    QStringList files;
    QStringList trust;
    QString at;
    bool json = false;
    bool quiet = false;
};

/// A word that is nothing but itself: no option, no verb, no stream, plain letters.
bool isPlain(std::string_view word)
{
    bool hasMark = false;
    for (const char c : word) {
        if (c < ' ' || c > '~')
            return false;
        hasMark = hasMark || c == '.' || c == '/' || (c >= '0' && c <= '9');
    }
    return hasMark && word.front() != '-';
}

std::optional<Command> commandFrom(int count, char *words[])
{
    Command command;
    int verbs = 0;
    for (int i = 1; i < count; ++i) {
        const std::string_view word(words[i]);
        const bool takesValue = word == "--trust" || word == "--at";
        if (verbs < 2 && word == (verbs == 0 ? "label" : "verify"))
            ++verbs;
        else if (word == "--json" && !command.json)
            command.json = true;
        else if (word == "--quiet" && !command.quiet)
            command.quiet = true;
        else if (takesValue && verbs == 2 && i + 1 < count && isPlain(words[i + 1])) {
            const QString value = QString::fromLatin1(words[++i]);
            if (word == "--trust")
                command.trust.append(value);
            else if (command.at.isEmpty())
                command.at = value;
            else
                return {};
        } else if (verbs == 2 && isPlain(word))
            command.files.append(QString::fromLatin1(words[i]));
        else
            return {};
    }
    return command.files.isEmpty() ? std::nullopt : std::optional(std::move(command));
}

/// Whether a sentence has a form for one and one for many, "7 byte(s)": choosing is the work of a
/// translation, which is not loaded here.
bool hasPlural(const Verification &verification)
{
    return std::any_of(verification.reasons.cbegin(), verification.reasons.cend(),
                       [](const QString &reason) { return reason.contains(QLatin1String("(s)")); });
}

int run(const Command &command)
{
    const Result<QDateTime> at = readTime(command.at);
    const Result<TrustList> trust = readTrust(command.trust);
    if (!at || !trust)
        return quickVerifyCannotTell;
    (void)app::refuseNetwork();
    QList<Verification> verifications;
    for (const QString &file : command.files) {
        std::optional<Verification> verification =
            labels::verifyPlainFile(file, {.trust = *trust, .at = *at});
        if (!verification || hasPlural(*verification)
            || !assessment::signing::quickLibrarySuffices())
            return quickVerifyCannotTell;
        verifications.append(*std::move(verification));
    }
    Output output;
    output.setForm({.json = command.json, .quiet = command.quiet});
    return int(output.finish(tellVerifications(output, verifications)));
}

} // namespace

extern "C" __attribute__((visibility("default"))) int assayQuickVerify(int count, char *words[])
{
    const std::optional<Command> command = commandFrom(count, words);
    if (!command || !assessment::signing::startLibraryQuickly())
        return quickVerifyCannotTell;
    QHashSeed::setDeterministicGlobalSeed();
    return run(*command);
}
