#pragma once

#include "assessment/scheme/catalogue.h"
#include "assessment/scheme/labelgate.h"
#include "support/componentfixture.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

/// A workspace on a day of the test's choice, with an assessment whose guideline 1 is answered and
/// has no evidence yet.
class ComponentBench
{
protected:
    void begin()
    {
        m_now = QDateTime(lastDay, QTime(12, 0), Qt::UTC).addDays(-100);
        m_scheme = *assessment::builtInScheme(QStringLiteral("uk-cop-2018"));
        m_sample = std::make_unique<SampleWorkspace>();
        QVERIFY_OK(m_sample->create());
        auto opened = assessment::Workspace::open(
            m_sample->path(), {.actor = QStringLiteral("ada"), .clock = [this] { return m_now; }});
        QVERIFY_OK(opened);
        m_workspace = std::make_unique<assessment::Workspace>(std::move(*opened));
        m_id = product(QStringLiteral("BC-200"));
        for (const assessment::Provision &one : m_scheme.guidelines.first().provisions)
            QVERIFY_OK(m_workspace->answer(m_id, SampleWorkspace::answer(one.id)));
    }
    /// Whatever a test did, the log holds it.
    void end()
    {
        if (m_workspace) {
            const auto check = m_workspace->verifyLog();
            QVERIFY_OK(check);
            QVERIFY2(check->ok, qPrintable(check->reason));
        }
        m_workspace.reset();
        m_sample.reset();
    }
    QString product(const QString &model)
    {
        const auto id = m_workspace->addProduct(SampleWorkspace::product(model));
        return *m_workspace->newAssessment(*id, QStringLiteral("uk-cop-2018"),
                                           assessment::AssessmentKind::Self);
    }
    QString component(const QString &version = QStringLiteral("2.1"), const QString &replaces = {})
    {
        return componentfixture::add(*m_workspace, version, replaces);
    }
    assessment::ComponentEvidence show(const QString &component, const QStringList &provisions,
                                       const assessment::NewEvidence &about = {})
    {
        return componentfixture::show(*m_workspace, component, provisions, about);
    }
    assessment::Assessment now(const QString &id) { return *m_workspace->assessment(id); }
    bool counts(const QString &id, const QString &provision)
    {
        return now(id).hasEvidenceFor(provision);
    }
    QStringList findings(const QString &id)
    {
        QStringList rules;
        const auto found = *m_workspace->lint(id);
        for (const assessment::LintFinding &finding : found)
            rules.append(finding.rule);
        return rules;
    }
    QString messageOf(const QString &id, const QString &rule)
    {
        const auto found = *m_workspace->lint(id);
        for (const assessment::LintFinding &finding : found) {
            if (finding.rule == rule)
                return finding.message;
        }
        return {};
    }

    static inline const QDate lastDay{2027, 5, 3};
    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<assessment::Workspace> m_workspace;
    QDateTime m_now;
    assessment::Scheme m_scheme;
    QString m_id;
};
