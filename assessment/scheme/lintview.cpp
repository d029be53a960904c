#include "assessment/scheme/lintview.h"

#include "assessment/scheme/labelgate.h"

using namespace Qt::StringLiterals;

namespace assessment {

QString LintProvision::target() const
{
    return u"guideline/%1#%2"_s.arg(QString::number(guideline->number), provision->id);
}

LintView::LintView(const LintSubject &subject)
    : m_subject(subject)
    , m_edition(ixitEditionFor(subject.scheme.id))
{
    if (m_edition)
        m_ixitProblems = assessment::ixitProblems(*m_edition, scheme(), assessment());
    QHash<QString, QList<const EvidenceItem *>> evidence;
    for (const EvidenceItem &item : assessment().evidence) {
        for (const QString &provision : item.provisions)
            evidence[provision].append(&item);
    }
    for (const Guideline &guideline : scheme().guidelines) {
        const QList<JudgedProvision> judged = judgedProvisions(guideline, assessment());
        for (qsizetype i = 0; i < judged.size(); ++i) {
            const Provision &provision = guideline.provisions[i];
            const auto answer = assessment().answers.constFind(provision.id);
            m_places.insert(provision.id, m_provisions.size());
            m_provisions.append(
                {.guideline = &guideline,
                 .provision = &provision,
                 .answer = answer == assessment().answers.constEnd() ? nullptr : &*answer,
                 .judged = judged[i],
                 .evidence = evidence.value(provision.id)});
        }
    }
}

const LintProvision *LintView::provision(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_provisions[*place];
}

QStringList LintView::having(const QStringList &ids, const QList<Verdict> &verdicts) const
{
    QStringList found;
    for (const QString &id : ids) {
        const LintProvision *one = provision(id);
        if (one && verdicts.contains(one->verdict()))
            found.append(id);
    }
    return found;
}

QString LintView::targetOf(const EvidenceItem &item) const
{
    for (const LintProvision &one : m_provisions) {
        if (item.provisions.contains(one.id()))
            return one.target();
    }
    return u"guideline/1"_s;
}

} // namespace assessment
