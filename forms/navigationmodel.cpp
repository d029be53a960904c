#include "forms/navigationmodel.h"

#include "assessment/scheme/applicability.h"
#include "assessment/scheme/audience.h"
#include "assessment/scheme/ixit.h"
#include "assessment/scheme/labelgate.h"
#include "forms/factwords.h"
#include "forms/theme.h"

#include <QCoreApplication>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Assessment;
using assessment::AudienceShare;
using assessment::Guideline;
using assessment::Scheme;
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
                   Verdict verdict, const QString &audience)
{
    // Of one that is for others all is told: nothing of nothing would look finished.
    const bool forOthers = !speaksTo(guideline, audience);
    const QString whose = forOthers ? QString() : audience;
    const AudienceShare share = shareOf(guideline, assessment, whose);
    return {.page = u"guideline/%1"_s.arg(guideline.number),
            .number = guideline.number,
            .label = guideline.label,
            .title = shortTitle(scheme, guideline),
            .wholeTitle = guideline.title,
            .icon = {},
            .verdict = verdict,
            .progress = u"%1/%2"_s.arg(share.answered).arg(share.asked),
            .share = share.asked > 0 ? double(share.answered) / share.asked : 0,
            .isOpen = share.answered < share.asked,
            .audience = whose,
            .forOthers = forOthers};
}

/// At least two digits.
QString longestLabelOf(const Scheme &scheme)
{
    QString longest = u"00"_s;
    for (const Guideline &guideline : scheme.guidelines) {
        if (guideline.label.size() > longest.size())
            longest = guideline.label;
    }
    return longest;
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

void NavigationModel::refresh(const Scheme &scheme, const Assessment &assessment, const View &view)
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
    const QList<Verdict> verdicts = assessment::guidelineVerdicts(scheme, assessment);
    for (qsizetype i = 0; i < scheme.guidelines.size(); ++i) {
        stops.append(guidelineStop(scheme, scheme.guidelines[i], assessment,
                                   verdicts.value(i, Verdict::NotAssessed), view.audience));
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

    QStringList way;
    for (const Stop &stop : std::as_const(stops))
        way.append(stop.page);
    m_leftOut = {};
    stops.removeIf([&](const Stop &stop) {
        if (!stop.forOthers || stop.page == view.page)
            return false;
        ++m_leftOut.guidelines;
        m_leftOut.open += stop.isOpen ? 1 : 0;
        return true;
    });
    const QScopedValueRollback refreshing(m_refreshing, true);
    const QString longest = longestLabelOf(scheme);
    if (way != m_wholeWay || longest != m_longestLabel) { // of another scheme
        beginResetModel();
        m_wholeWay = way;
        m_longestLabel = longest;
        m_stops = stops;
        endResetModel();
    } else {
        take(stops);
    }
}

/// Both are the same way with other stops left out: row by row, so that a list that has the
/// keyboard keeps its place.
void NavigationModel::take(const QList<Stop> &stops)
{
    for (qsizetype row = m_stops.size() - 1; row >= 0; --row) {
        if (std::any_of(stops.begin(), stops.end(),
                        [&](const Stop &stop) { return stop.page == m_stops[row].page; }))
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_stops.removeAt(row);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < stops.size(); ++row) {
        if (row == m_stops.size() || m_stops[row].page != stops[row].page) {
            beginInsertRows({}, int(row), int(row));
            m_stops.insert(row, stops[row]);
            endInsertRows();
        } else if (m_stops[row] != stops[row]) {
            m_stops[row] = stops[row];
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
        }
    }
}

void NavigationModel::clear()
{
    beginResetModel();
    m_stops.clear();
    m_wholeWay.clear();
    m_leftOut = {};
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
        const QString verdict = assessment::nameOf(*stop.verdict);
        if (!stop.audience.isEmpty()) {
            return tr("%1. %2: %3; %4: %5 of %6 answered", "%4 is who must act")
                .arg(stop.label, stop.wholeTitle, verdict, assessment::audienceName(stop.audience),
                     parts.value(0), parts.value(1));
        }
        const QString all =
            tr("%1. %2: %3, %4 of %5 answered")
                .arg(stop.label, stop.wholeTitle, verdict, parts.value(0), parts.value(1));
        return stop.forOthers ? tr("%1. For others to act on.").arg(all) : all;
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
