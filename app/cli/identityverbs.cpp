#include "verb.h"

#include "assessment/signing/demoidentity.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using assessment::Result;
using assessment::signing::DemoIdentity;

namespace app::cli {

namespace {

class IdentityVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::IdentityVerbs)

public:
    static Result<ExitCode> demo(Context &context, const QString &folder);
};

Result<ExitCode> IdentityVerbs::demo(Context &context, const QString &folder)
{
    const Result<DemoIdentity> made = assessment::signing::makeDemoIdentity(folder);
    if (!made)
        return made.error();
    Output &output = context.output();
    output.table({tr("Demonstration identity"), QString()},
                 {{tr("Root certificate"), made->root},
                  {tr("Key and certificates"), made->identity},
                  {tr("Passphrase"), made->passphraseFile},
                  {tr("All certificates"), made->trust}});
    output.note(tr("Only for trying things: whoever can read the folder can sign."));
    output.json({{u"root"_s, made->root},
                 {u"identity"_s, made->identity},
                 {u"passphraseFile"_s, made->passphraseFile},
                 {u"trust"_s, made->trust}});
    return ExitCode::Done;
}

} // namespace

void addIdentityVerbs(Verb &root)
{
    using V = IdentityVerbs;
    struct Arguments
    {
        QString folder;
    };
    Verb identity = root.group("identity", IdentityVerbs::tr("keys and certificates for signing"),
                               u"identity demo try"_s);
    const auto given = std::make_shared<Arguments>();
    Verb demo = identity.verb(
        "demo", IdentityVerbs::tr("make a demonstration CA and signer, named as such"),
        u"identity demo try --json"_s, [given](Context &c) { return V::demo(c, given->folder); });
    demo.argument("DIR", given->folder,
                  IdentityVerbs::tr("a folder for the files; none is overwritten"));
}

} // namespace app::cli
