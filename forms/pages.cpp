#include "forms/pages.h"

#include "assessment/scheme/ixit.h"
#include "forms/adoptionpage.h"
#include "forms/batchpage.h"
#include "forms/cataloguespage.h"
#include "forms/comparepage.h"
#include "forms/componentspage.h"
#include "forms/crosswalkpage.h"
#include "forms/dashboardpage.h"
#include "forms/devicepage.h"
#include "forms/droppedpage.h"
#include "forms/factspage.h"
#include "forms/guidelinepage.h"
#include "forms/importpage.h"
#include "forms/ixitpage.h"
#include "forms/labelpage.h"
#include "forms/labelspage.h"
#include "forms/leafletpage.h"
#include "forms/mappingpage.h"
#include "forms/newassessmentpage.h"
#include "forms/newversionpage.h"
#include "forms/organisationpage.h"
#include "forms/otherschemespage.h"
#include "forms/productcomparepage.h"
#include "forms/productpage.h"
#include "forms/registrypage.h"
#include "forms/reviewpage.h"
#include "forms/scopepage.h"
#include "forms/session.h"
#include "forms/startpage.h"
#include "forms/statementspage.h"
#include "forms/testgroupspage.h"
#include "forms/traceabilitypage.h"
#include "forms/trashpage.h"

using namespace Qt::StringLiterals;

namespace forms {

namespace {

/// The guideline's number in "guideline/7"; 0 when \a id is something else or the scheme has none.
int guidelineIn(const QString &id, const Session &session)
{
    static const QString prefix = u"guideline/"_s;
    if (!id.startsWith(prefix))
        return 0;
    const int number = id.mid(prefix.size()).toInt();
    return session.scheme().guideline(number) ? number : 0;
}

Page *makeWayPage(const QString &id, Session &session, QWidget *parent)
{
    if (id == u"product"_s)
        return new ProductPage(session, parent);
    if (id == u"device"_s)
        return new DevicePage(session, parent);
    if (id == u"scope"_s && !session.scheme().scopeQuestions.isEmpty())
        return new ScopePage(session, parent);
    if (assessment::ixitEditionFor(session.scheme().id)) {
        if (id == u"ixit"_s)
            return new IxitPage(session, parent);
        if (id == u"testgroups"_s)
            return new TestGroupsPage(session, parent);
    }
    if (id == u"facts"_s)
        return new FactsPage(session, parent);
    if (id == u"dropped"_s)
        return new DroppedPage(session, parent);
    if (id == u"review"_s)
        return new ReviewPage(session, parent);
    if (id == u"label"_s)
        return new LabelPage(session, parent);
    if (const int number = guidelineIn(id, session))
        return new GuidelinePage(session, number, parent);
    return nullptr;
}

} // namespace

Page *makePage(const QString &id, Session &session, QWidget *parent)
{
    if (id == u"start"_s)
        return new StartPage(session, parent);
    if (id == u"new"_s)
        return new NewAssessmentPage(session, parent);
    if (id == u"organisation"_s)
        return new OrganisationPage(session, parent);
    if (id == u"version"_s)
        return new NewVersionPage(session, parent);
    if (id == u"compare"_s)
        return new ComparePage(session, parent);
    if (id == u"sidebyside"_s)
        return new ProductComparePage(session, parent);
    if (id == u"schemes"_s)
        return new OtherSchemesPage(session, parent);
    if (id == u"catalogues"_s)
        return new CataloguesPage(session, parent);
    if (id == u"dashboard"_s)
        return new DashboardPage(session, parent);
    if (id == u"adoption"_s)
        return new AdoptionPage(session, parent);
    if (id == u"registry"_s)
        return new RegistryPage(session, parent);
    if (id == u"components"_s)
        return new ComponentsPage(session, parent);
    if (id == u"crosswalk"_s)
        return new CrosswalkPage(session, parent);
    if (id == u"mapping"_s)
        return new MappingPage(session, parent);
    if (id == u"traceability"_s)
        return new TraceabilityPage(session, parent);
    if (id == u"batch"_s)
        return session.hasAssessment() ? new BatchPage(session, parent) : nullptr;
    if (id == u"leaflet"_s)
        return session.hasAssessment() ? new LeafletPage(session, parent) : nullptr;
    if (id == u"statements"_s)
        return session.hasAssessment() ? new StatementsPage(session, parent) : nullptr;
    if (id == u"import"_s)
        return new ImportPage(session, parent);
    if (id == u"labels"_s)
        return new LabelsPage(session, parent);
    if (id == u"trash"_s)
        return new TrashPage(session, parent);
    return session.hasAssessment() ? makeWayPage(id, session, parent) : nullptr;
}

} // namespace forms
