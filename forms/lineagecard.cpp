#include "forms/lineagecard.h"

#include "assessment/scheme/reopening.h"
#include "forms/rows/linkedtext.h"
#include "forms/rows/text.h"
#include "forms/schemereminder.h"
#include "forms/session.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

const QString line = u"<p style=\"margin:0 0 4px 0\">%1</p>"_s;

QString linkTo(const QString &target, const QString &text)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(target.toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

LineageCard::LineageCard(Session &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_heading(new Heading(tr("Since then")))
    , m_parent(new BodyText)
    , m_open(new LinkedText(tr("What is to be confirmed and tested again, with links")))
    , m_reminder(new QuietText)
{
    body()->addWidget(m_heading);
    body()->addWidget(m_parent);
    body()->addWidget(m_open);
    body()->addWidget(m_reminder);
    connect(m_open, &LinkedText::followed, this, &LineageCard::jump);
    connect(&session, &Session::changed, this, &LineageCard::refresh);
    refresh();
}

QString LineageCard::changesText() const
{
    const assessment::Lineage &lineage = *m_session.assessment().lineage;
    QStringList lines{tr("Carries on from the assessment of %1.").arg(lineage.parentProduct)};
    for (const assessment::FieldChange &change : lineage.changes) {
        lines.append(tr("%1: %2 → %3")
                         .arg(assessment::fieldName(change.field),
                              change.from.isEmpty() ? tr("not stated") : change.from,
                              change.to.isEmpty() ? tr("not stated") : change.to));
    }
    if (!lineage.reason.isEmpty())
        lines.append(tr("Why: %1").arg(lineage.reason));
    return lines.join(u'\n');
}

QString LineageCard::openText() const
{
    const assessment::Assessment &a = m_session.assessment();
    const assessment::Scheme &scheme = m_session.scheme();
    const auto pageOf = [&](const QString &provision) {
        const assessment::Guideline *guideline = scheme.guidelineOf(provision);
        return u"guideline/%1#%2"_s.arg(guideline ? guideline->number : 1).arg(provision);
    };
    QString html;
    const QStringList reopened = assessment::reopenedProvisions(scheme, a);
    if (!reopened.isEmpty()) {
        QStringList links;
        for (const QString &provision : reopened)
            links.append(linkTo(pageOf(provision), provision));
        html += line.arg(tr("%n answer(s) to be confirmed, not assessed until then: %1", nullptr,
                            int(reopened.size()))
                             .arg(links.join(u", "_s)));
    }
    QStringList open;
    QStringList stale;
    for (const assessment::Answer &answer : a.answers) {
        const QString link = linkTo(pageOf(answer.provision), answer.provision);
        if (answer.isInferred())
            open.append(link);
        if (answer.inference && answer.inference->stale)
            stale.append(link);
    }
    if (!open.isEmpty()) {
        html += line.arg(tr("%n answer(s) inferred from another scheme that nobody has confirmed: "
                            "%1",
                            nullptr, int(open.size()))
                             .arg(open.join(u", "_s)));
    }
    if (!stale.isEmpty()) {
        html += line.arg(tr("%n inferred answer(s) whose source has changed since: %1", nullptr,
                            int(stale.size()))
                             .arg(stale.join(u", "_s)));
    }
    QStringList tests;
    for (const assessment::Retest &retest : a.openRetests())
        tests.append(tr("%1 (%2)", "a provision and its device tests")
                         .arg(linkTo(pageOf(retest.provision), retest.provision),
                              retest.tests.join(u", "_s).toHtmlEscaped()));
    if (!tests.isEmpty())
        html += line.arg(tr("To be tested again on this version: %1").arg(tests.join(u", "_s)));
    if (a.lineage) {
        html += line.arg(linkTo(u"compare#%1..%2"_s.arg(a.lineage->parent, a.id),
                                tr("Compare the two side by side")));
    }
    return html;
}

void LineageCard::refresh()
{
    if (!m_session.hasAssessment())
        return;
    const bool carriesOn = m_session.assessment().lineage.has_value();
    m_parent->setText(carriesOn ? changesText() : QString());
    m_parent->setVisible(carriesOn);
    const QString open = openText();
    m_open->setText(open);
    m_open->setVisible(!open.isEmpty());
    const QString reminder = schemeReminder(m_session.scheme(), QDate::currentDate());
    m_reminder->setText(reminder);
    m_reminder->setVisible(!reminder.isEmpty());
    m_heading->setText(carriesOn         ? tr("Since the version before")
                       : !open.isEmpty() ? tr("Since it was answered")
                                         : tr("The scheme"));
    setVisible(carriesOn || !open.isEmpty() || !reminder.isEmpty());
}

} // namespace forms
