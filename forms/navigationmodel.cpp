#include "forms/navigationmodel.h"

#include "assessment/scheme/applicability.h"
#include "assessment/scheme/ixit.h"
#include "assessment/scheme/labelgate.h"
#include "forms/factwords.h"
#include "forms/theme.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Assessment;
using assessment::Guideline;
using assessment::Provision;
using assessment::Scheme;
using assessment::Strength;
using assessment::Verdict;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(forms::NavigationModel)
};

Stop plainStop(const QString &page, const QString &title, const QString &icon)
{
    return {.page = page,
            .number = 0,
            .label = {},
            .title = title,
            .wholeTitle = title,
            .icon = icon,
            .verdict = {},
            .progress = {},
            .share = 0};
}

Stop guidelineStop(const Scheme &scheme, const Guideline &guideline, const Assessment &assessment,
                   Verdict verdict)
{
    int asked = 0;
    int answered = 0;
    for (const Provision &provision : guideline.provisions) {
        if (provision.strength == Strength::Informative)
            continue;
        ++asked;
        if (assessment::isAnswered(provision, assessment))
            ++answered;
    }
    return {.page = u"guideline/%1"_s.arg(guideline.number),
            .number = guideline.number,
            .label = guideline.label,
            .title = shortTitle(scheme, guideline),
            .wholeTitle = guideline.title,
            .icon = {},
            .verdict = verdict,
            .progress = u"%1/%2"_s.arg(answered).arg(asked),
            .share = asked > 0 ? double(answered) / asked : 0};
}

} // namespace

QString shortTitle(const Scheme &scheme, const Guideline &guideline)
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("forms::NavigationModel", "Passwords"),
        QT_TRANSLATE_NOOP("forms::NavigationModel", "Reporting flaws"),
        QT_TRANSLATE_NOOP("forms::NavigationModel", "Updates"),
        QT_TRANSLATE_NOOP("forms::NavigationModel", "Stored secrets"),
        QT_TRANSLATE_NOOP("forms::NavigationModel", "Communication"),
        QT_TRANSLATE_NOOP("forms::NavigationModel", "Attack surface"),
        QT_TRANSLATE_NOOP("forms::NavigationModel", "Software integrity"),
        QT_TRANSLATE_NOOP("forms::NavigationModel", "Personal data"),
        QT_TRANSLATE_NOOP("forms::NavigationModel", "Outages"),
        QT_TRANSLATE_NOOP("forms::NavigationModel", "Telemetry"),
        QT_TRANSLATE_NOOP("forms::NavigationModel", "Deleting data"),
        QT_TRANSLATE_NOOP("forms::NavigationModel", "Installation"),
        QT_TRANSLATE_NOOP("forms::NavigationModel", "Input checks"),
    };
    // The clauses 5.1 to 5.13 of the standard are the guidelines of the Code.
    static const QString clause = u"5."_s;
    const bool standard = scheme.id.startsWith(u"en-303645"_s);
    if (!standard && !scheme.id.startsWith(u"uk-cop"_s))
        return guideline.title;
    if (standard && guideline.label == u"6"_s)
        return Text::tr("Data protection");
    if (standard && (guideline.label == u"4"_s || guideline.label == u"5.0"_s))
        return Text::tr("Reporting");
    const int number = standard && guideline.label.startsWith(clause)
                           ? guideline.label.mid(clause.size()).toInt()
                           : guideline.number;
    if (number < 1 || number > int(std::size(words)))
        return guideline.title;
    return Text::tr(words[number - 1]);
}

void NavigationModel::refresh(const Scheme &scheme, const Assessment &assessment)
{
    QList<Stop> stops;
    stops.append(plainStop(u"product"_s, tr("Product"), u"assay-product"_s));
    stops.append(plainStop(u"device"_s, tr("Device"), u"assay-device"_s));
    if (!scheme.scopeQuestions.isEmpty()) {
        Stop scope = plainStop(u"scope"_s, tr("Scope"), u"assay-scope"_s);
        const auto asked = std::count_if(scheme.scopeQuestions.begin(), scheme.scopeQuestions.end(),
                                         [](const auto &question) { return question.isAsked(); });
        const int answered = assessment::answeredCount(scheme, assessment.scope);
        scope.progress = u"%1/%2"_s.arg(answered).arg(asked);
        scope.share = asked > 0 ? double(answered) / double(asked) : 0;
        stops.append(scope);
    }
    const bool isDeclared = assessment::ixitEditionFor(scheme.id) != nullptr;
    if (isDeclared) {
        Stop ixit = plainStop(u"ixit"_s, tr("Implementation"), u"view-list"_s);
        ixit.wholeTitle = tr("Implementation (IXIT)");
        stops.append(ixit);
    }
    m_longestLabel = u"00"_s;
    const QList<Verdict> verdicts = assessment::guidelineVerdicts(scheme, assessment);
    for (qsizetype i = 0; i < scheme.guidelines.size(); ++i) {
        stops.append(guidelineStop(scheme, scheme.guidelines[i], assessment,
                                   verdicts.value(i, Verdict::NotAssessed)));
        if (scheme.guidelines[i].label.size() > m_longestLabel.size())
            m_longestLabel = scheme.guidelines[i].label;
    }
    if (isDeclared)
        stops.append(plainStop(u"testgroups"_s, tr("Test groups"), u"object-select"_s));
    Stop facts = plainStop(u"facts"_s, tr("Facts"), u"assay-facts"_s);
    const FactCount count = countFacts(assessment.facts);
    facts.wholeTitle = tr("Facts for the consumer");
    facts.progress = u"%1/%2"_s.arg(count.stated).arg(count.all);
    facts.share = double(count.stated) / count.all;
    stops.append(facts);
    Stop review = plainStop(u"review"_s, tr("Review"), u"assay-review"_s);
    review.progress = assessment::nameOf(assessment.status);
    stops.append(review);
    stops.append(plainStop(u"label"_s, tr("Label"), u"assay-label"_s));

    if (stops.size() != m_stops.size()) {
        beginResetModel();
        m_stops = stops;
        endResetModel();
        return;
    }
    for (qsizetype i = 0; i < stops.size(); ++i) {
        if (m_stops[i] == stops[i])
            continue;
        m_stops[i] = stops[i];
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
}

void NavigationModel::clear()
{
    beginResetModel();
    m_stops.clear();
    endResetModel();
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_stops.size());
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Stop &stop = m_stops[index.row()];
    switch (role) {
    case Qt::DisplayRole: return stop.title;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return spoken(stop);
    case Qt::DecorationRole:
        return stop.verdict ? Theme::verdictIcon(*stop.verdict) : Theme::icon(stop.icon);
    case PageRole: return stop.page;
    case NumberRole: return stop.number;
    case LabelRole: return stop.label;
    case VerdictRole: return stop.verdict ? QVariant(int(*stop.verdict)) : QVariant();
    case ProgressRole: return stop.progress;
    case ShareRole: return stop.share;
    default: return {};
    }
}

QString NavigationModel::spoken(const Stop &stop) const
{
    if (stop.verdict) {
        const QStringList parts = stop.progress.split(u'/');
        return tr("%1. %2: %3, %4 of %5 answered")
            .arg(stop.label, stop.wholeTitle, assessment::nameOf(*stop.verdict), parts.value(0),
                 parts.value(1));
    }
    if (stop.page == u"scope"_s) {
        const QStringList parts = stop.progress.split(u'/');
        return tr("%1: %2 of %3 questions answered")
            .arg(stop.wholeTitle, parts.value(0), parts.value(1));
    }
    if (stop.page == u"facts"_s) {
        const QStringList parts = stop.progress.split(u'/');
        return tr("%1: %2 of %3 stated").arg(stop.wholeTitle, parts.value(0), parts.value(1));
    }
    return stop.progress.isEmpty() ? stop.wholeTitle
                                   : tr("%1: %2").arg(stop.wholeTitle, stop.progress);
}

QStringList NavigationModel::pages() const
{
    QStringList pages;
    for (const Stop &stop : m_stops)
        pages.append(stop.page);
    return pages;
}

int NavigationModel::rowOf(const QString &page) const
{
    for (qsizetype i = 0; i < m_stops.size(); ++i) {
        if (m_stops[i].page == page)
            return int(i);
    }
    return -1;
}

} // namespace forms
