#pragma once

#include "support/sampleworkspace.h"
#include "support/signingfixture.h"

#include "assessment/scheme/catalogue.h"

/// A laboratory whose workspace holds one accepted assessment of the example product.
class AcceptedLab
{
public:
    static assessment::Workspace::Options as(const QString &actor)
    {
        return {.actor = actor, .clock = [] { return signingfixture::issueTime; }};
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString assessment() const { return m_assessment; }
    assessment::Workspace open(const QString &actor = QStringLiteral("ann")) const
    {
        return *assessment::Workspace::open(path(QStringLiteral("lab.assay")), as(actor));
    }

    /// "" when all is well, else what went wrong.
    QString make()
    {
        using namespace assessment;
        const QString examples = QStringLiteral(SOURCE_ROOT "/tests/data/examples/");
        auto lab = Workspace::create(
            path(QStringLiteral("lab.assay")), as(QStringLiteral("ann")),
            *readOrganisationFile(examples + QStringLiteral("organisation.json")));
        if (!lab)
            return lab.error().message();
        const auto product =
            lab->addProduct(*readProductFile(examples + QStringLiteral("product.json")));
        const Scheme scheme = builtInSchemes()->first();
        const auto made = lab->newAssessment(*product, scheme.id, AssessmentKind::Lab);
        if (!made)
            return made.error().message();
        m_assessment = *made;
        for (const Guideline &guideline : scheme.guidelines) {
            QStringList provisions;
            for (const Provision &provision : guideline.provisions) {
                if (const Status done =
                        lab->answer(m_assessment, SampleWorkspace::answer(provision.id));
                    !done)
                    return done.error().message();
                provisions.append(provision.id);
            }
            if (const auto shown = SampleWorkspace::show(*lab, m_assessment, "seen", provisions);
                !shown)
                return shown.error().message();
        }
        if (const Status facts = lab->setFacts(
                m_assessment, *readFactsFile(examples + QStringLiteral("facts.json")));
            !facts)
            return facts.error().message();
        if (const Status submitted = lab->submit(m_assessment); !submitted)
            return submitted.error().message();
        lab->setActor(QStringLiteral("bob"));
        const Status accepted = lab->accept(m_assessment);
        return accepted ? QString() : accepted.error().message();
    }

private:
    QTemporaryDir m_folder;
    QString m_assessment;
};
