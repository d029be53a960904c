#pragma once

#include "assessment/exchange/bundle.h"
#include "assessment/exchange/bundlereader.h"
#include "assessment/workspace.h"

#include "support/componentfixture.h"
#include "support/sampleworkspace.h"
#include "support/signingfixture.h"

#include <QProcess>

/// What tests of bundles start from: two workspaces and a way to carry a file from one to the
/// other.
namespace bundlefixture {

/// An assessment with something in every table that travels.
inline assessment::Result<QString> fill(assessment::Workspace &w)
{
    using namespace assessment;
    const auto id = SampleWorkspace::assess(w);
    if (!id)
        return id;
    for (const QString &provision : {QStringLiteral("CoP-1.1"), QStringLiteral("CoP-2.1")}) {
        if (const Status done = w.answer(*id, SampleWorkspace::answer(provision)); !done)
            return done.error();
    }
    const auto photo = SampleWorkspace::show(w, *id, "a photo", {QStringLiteral("CoP-1.1")});
    if (!photo)
        return photo.error();
    QBuffer better;
    better.setData("a better photo");
    better.open(QIODevice::ReadOnly);
    if (const auto revised = w.reviseEvidence(photo->id, better, QStringLiteral("photo2.txt"));
        !revised)
        return revised.error();
    if (const Status dated = w.changeEvidence(photo->id, {.expires = QDate(2031, 5, 1)}); !dated)
        return dated.error();
    const QString component = componentfixture::add(w);
    componentfixture::show(w, component, {QStringLiteral("CoP-2.1")});
    if (const auto used = w.useComponent(*id, component); !used)
        return used.error();
    if (const auto said = w.addComment(*id, {.text = QStringLiteral("Well seen.")}); !said)
        return said.error();
    Facts facts;
    facts.warrantyMonths = 24;
    if (const Status stated = w.setFacts(*id, facts); !stated)
        return stated.error();
    RunRecord run;
    run.test = QStringLiteral("DT-04");
    run.provisions = {QStringLiteral("CoP-1.1")};
    run.started = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    QBuffer transcript;
    transcript.setData("{\"t\":0,\"rx\":\"login:\"}\n");
    transcript.open(QIODevice::ReadOnly);
    if (const auto ran = w.recordRun(*id, run, &transcript); !ran)
        return ran.error();
    return id;
}

/// Imports the bundle at \a path as it is ticked by itself, or with \a taken.
inline assessment::Result<assessment::BundleOutcome>
import(assessment::Workspace &w, const QString &path, const std::optional<QStringList> &taken = {},
       const assessment::signing::TrustList &trust = {})
{
    const auto preview = w.stageBundle(path, trust);
    if (!preview)
        return preview.error();
    return w.importBundle(*preview, taken.value_or(preview->takenByDefault()));
}

/// How the preview of \a path calls the item \a id.
inline QString stateOf(assessment::Workspace &w, const QString &path, const QString &id)
{
    const auto preview = w.stageBundle(path, {});
    if (!preview)
        return preview.error().message();
    for (const assessment::StagedItem &item : preview->items) {
        if (item.id == id)
            return assessment::idOf(item.state);
    }
    return QStringLiteral("missing");
}

} // namespace bundlefixture
