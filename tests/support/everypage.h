#pragma once

#include "support/componentfixture.h"
#include "support/openwindow.h"

/// The ids of all pages of the window, those of the way first.
inline QStringList everyPage()
{
    using namespace Qt::StringLiterals;
    return wayPages()
           + QStringList{u"start"_s,        u"new"_s,        u"organisation"_s, u"version"_s,
                         u"compare"_s,      u"import"_s,     u"dropped"_s,      u"trash"_s,
                         u"labels"_s,       u"schemes"_s,    u"crosswalk"_s,    u"mapping"_s,
                         u"traceability"_s, u"catalogues"_s, u"batch"_s,        u"print"_s,
                         u"registry"_s,     u"leaflet"_s,    u"dashboard"_s,    u"adoption"_s,
                         u"sidebyside"_s,   u"components"_s, u"statements"_s};
}

/// Makes a workspace in which no page is empty: an assessment with an answer, evidence, something
/// in the trash, a supplier's component and a label that is suspended, because most can happen to
/// it. The id of the assessment, "" when something went wrong.
inline QString fillForEveryPage(SampleWorkspace &files)
{
    using namespace Qt::StringLiterals;
    auto workspace = files.create();
    if (!workspace)
        return {};
    const QString id = *SampleWorkspace::assess(*workspace);
    const bool answered = bool(workspace->answer(id, SampleWorkspace::answer(u"CoP-1.1"_s)));
    const bool shown = bool(SampleWorkspace::show(*workspace, id, "seen", {u"CoP-1.1"_s}));
    const auto removed = SampleWorkspace::show(*workspace, id, "gone", {u"CoP-1.1"_s});
    if (!answered || !shown || !removed || !workspace->removeEvidence(removed->id))
        return {};
    assessment::IssuedLabel label;
    label.certificateId = *workspace->nextCertificateId(u"THX"_s);
    label.assessment = id;
    label.issued = QDateTime::currentDateTimeUtc();
    label.expires = QDate::currentDate().addDays(30);
    label.statement = SampleWorkspace::statementOf(*workspace, id);
    if (!workspace->recordLabel(label, "%PDF", [] { return assessment::Status(assessment::Ok); })
        || !workspace->suspendLabel(label.certificateId, u"Bug."_s))
        return {};
    const QString component = componentfixture::add(*workspace);
    componentfixture::show(*workspace, component, {u"CoP-1.1"_s});
    if (!workspace->useComponent(id, component))
        return {};
    return id;
}
