#include "assessment/model/dashboard.h"

#include "assessment/scheme/scheme.h"
#include "assessment/statements/statementform.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Dashboard)
};

const QString toLabel = u"to-label"_s;
constexpr int shortNotice = 42; // days; see usualNoticeDays()
constexpr int longNotice = 90;

class Filling
{
public:
    explicit Filling(const DashboardSource &source) : m_source(source) {}

    Dashboard run();

private:
    void offer(DashboardPart part, const QStringList &ids);
    void put(DashboardPart part, const QString &bar, const DashboardItem &item);
    QString noticeOf(QDate last) const;
    void takeCase(DashboardCase one);
    void takeLabels();
    void takeEvidence();
    void takeStatements();
    void takeStatement(const DashboardStatement &one);
    void takeFirmware();
    void sortPeople();
    void takeSchemes();

    const DashboardSource &m_source;
    Dashboard m_found;
    QHash<QString, DashboardCase> m_cases;
    QSet<QString> m_issuing; ///< schemes from which labels are made
};

void Filling::offer(DashboardPart part, const QStringList &ids)
{
    for (const QString &id : ids)
        m_found.bars[int(part)].append(DashboardBar{.id = id});
}

void Filling::put(DashboardPart part, const QString &bar, const DashboardItem &item)
{
    QList<DashboardBar> &bars = m_found.bars[int(part)];
    auto place = std::find_if(bars.begin(), bars.end(),
                              [&](const DashboardBar &one) { return one.id == bar; });
    if (place == bars.end())
        place = bars.insert(bars.end(), DashboardBar{.id = bar});
    place->items.append(item);
    m_found.cases.insert(item.assessment, m_cases.value(item.assessment));
}

/// The bar of what ends on the day \a last, which is near or over.
QString Filling::noticeOf(QDate last) const
{
    const qint64 left = m_source.day.daysTo(last);
    if (left < 0)
        return u"expired"_s;
    return QString::number(left <= shortNotice ? shortNotice : longNotice);
}

QString ageOf(int days)
{
    if (days <= 7)
        return u"0-7"_s;
    if (days <= 30)
        return u"8-30"_s;
    return days <= 90 ? u"31-90"_s : u"91-"_s;
}

void Filling::takeCase(DashboardCase one)
{
    const bool labelWaits = one.status == ReviewStatus::Accepted && m_issuing.contains(one.scheme)
                            && !m_source.labelled.contains(one.id);
    one.inHand = one.status != ReviewStatus::Accepted || labelWaits;
    m_cases.insert(one.id, one);
    if (!one.inHand)
        return;
    const DashboardItem item{.assessment = one.id};
    put(DashboardPart::State, labelWaits ? toLabel : idOf(one.status), item);
    put(DashboardPart::Person, one.person, item);
    put(DashboardPart::Age, ageOf(int(one.lastAct.daysTo(m_source.day))), item);
    put(DashboardPart::Scheme, one.scheme, item);
}

void Filling::takeLabels()
{
    for (const DashboardLabel &label : m_source.labels) {
        const qint64 left = m_source.day.daysTo(label.expires);
        if (left < 0 || left > longNotice)
            continue;
        put(DashboardPart::Label, QString::number(left <= shortNotice ? shortNotice : longNotice),
            {.assessment = label.assessment, .text = label.certificate, .day = label.expires});
    }
}

void Filling::takeEvidence()
{
    QSet<QString> standing;
    for (const DashboardLabel &label : m_source.labels)
        standing.insert(label.assessment);
    for (const DashboardEvidence &one : m_source.evidence) {
        if (!m_cases.value(one.assessment).inHand && !standing.contains(one.assessment))
            continue;
        if (m_source.day.daysTo(one.expires) > longNotice)
            continue;
        put(DashboardPart::Evidence, noticeOf(one.expires),
            {.assessment = one.assessment, .text = one.title, .day = one.expires});
    }
}

/// What somebody has to do about statements. A card without any would only say that nobody states
/// anything.
void Filling::takeStatements()
{
    if (m_source.statements.isEmpty() && m_source.drafts.isEmpty())
        return;
    offer(DashboardPart::Statement,
          {u"unsigned"_s, u"changed"_s, u"expired"_s, QString::number(shortNotice),
           QString::number(longNotice), u"kept"_s});
    for (const DashboardDraft &draft : m_source.drafts) {
        put(DashboardPart::Statement, u"unsigned"_s,
            {.assessment = draft.assessment,
             .text = Text::tr("%1, written by %2", "kind of statement, person")
                         .arg(statementForm(draft.kind).title, draft.changedBy),
             .day = draft.changed});
    }
    for (const DashboardStatement &one : m_source.statements)
        takeStatement(one);
}

void Filling::takeStatement(const DashboardStatement &one)
{
    const KeptStatement &kept = one.kept;
    const QString name = Text::tr("%1 %2", "kind of statement, its number")
                             .arg(statementForm(kept.kind).title, kept.id);
    const auto tell = [&](const QString &bar, const QString &text, QDate day) {
        put(DashboardPart::Statement, bar,
            {.assessment = one.assessment, .text = text, .day = day});
    };
    if (m_source.day.daysTo(kept.keptUntil) <= longNotice)
        tell(u"kept"_s, name, kept.keptUntil);
    if (!one.isNewest)
        return; // another one took its place
    QStringList changes;
    for (const StatementChange &change : one.changes) {
        const auto shown = [](const QString &value) {
            return value.isEmpty() ? Text::tr("not stated") : value.simplified();
        };
        changes.append(Text::tr("%1: %2, signed as %3", "entry, value now, value then")
                           .arg(change.title, shown(change.now), shown(change.was)));
    }
    if (!changes.isEmpty())
        tell(u"changed"_s, (QStringList{name} + changes).join(u"; "_s), kept.issued);
    const QDate last = lastDayOf(kept);
    if (last.isValid() && m_source.day.daysTo(last) <= longNotice)
        tell(noticeOf(last), name, last);
}

void Filling::takeFirmware()
{
    QSet<QString> labelled; // products with a standing label
    QSet<QString> covered;  // the same with the firmware that it names
    for (const DashboardLabel &label : m_source.labels) {
        labelled.insert(label.productKey);
        covered.insert(label.productKey + u'\n' + label.firmware);
    }
    for (const DashboardCase &one : m_source.cases) {
        const QString key = m_source.productKeys.value(one.id);
        if (!one.firmware.isEmpty() && labelled.contains(key)
            && !covered.contains(key + u'\n' + one.firmware))
            put(DashboardPart::Firmware, u"uncovered"_s,
                {.assessment = one.id, .text = one.firmware});
        const int waiting = m_source.toConfirm.value(one.id);
        if (waiting > 0 && m_cases.value(one.id).inHand)
            put(DashboardPart::Firmware, u"inherited"_s,
                {.assessment = one.id,
                 .text = Text::tr("%n answer(s) to confirm", nullptr, waiting)});
    }
}

/// Who has most comes first.
void Filling::sortPeople()
{
    QList<DashboardBar> &people = m_found.bars[int(DashboardPart::Person)];
    std::sort(people.begin(), people.end(), [](const DashboardBar &one, const DashboardBar &two) {
        return one.items.size() != two.items.size() ? one.items.size() > two.items.size()
                                                    : one.id < two.id;
    });
}

void Filling::takeSchemes()
{
    for (const DashboardBar &bar : m_found.of(DashboardPart::Scheme)) {
        for (const Scheme &scheme : m_source.schemes) {
            if (scheme.id == bar.id)
                m_found.schemes.append(
                    {.id = scheme.id, .title = scheme.title, .reviewBy = scheme.reviewBy});
        }
    }
}

Dashboard Filling::run()
{
    m_found.day = m_source.day;
    m_found.assessments = int(m_source.cases.size());
    for (const Scheme &scheme : m_source.schemes) {
        if (scheme.issuesLabels)
            m_issuing.insert(scheme.id);
    }
    offer(DashboardPart::State, {idOf(ReviewStatus::Draft), idOf(ReviewStatus::Rejected),
                                 idOf(ReviewStatus::Submitted), toLabel});
    offer(DashboardPart::Age, {u"0-7"_s, u"8-30"_s, u"31-90"_s, u"91-"_s});
    offer(DashboardPart::Label, {QString::number(shortNotice), QString::number(longNotice)});
    offer(DashboardPart::Evidence,
          {u"expired"_s, QString::number(shortNotice), QString::number(longNotice)});
    offer(DashboardPart::Firmware, {u"uncovered"_s, u"inherited"_s});
    for (const DashboardCase &one : m_source.cases)
        takeCase(one);
    takeLabels();
    takeEvidence();
    takeStatements();
    takeFirmware();
    sortPeople();
    takeSchemes();
    return m_found;
}

} // namespace

QString idOf(DashboardPart part)
{
    switch (part) {
    case DashboardPart::State: return u"state"_s;
    case DashboardPart::Person: return u"person"_s;
    case DashboardPart::Age: return u"age"_s;
    case DashboardPart::Label: return u"label"_s;
    case DashboardPart::Evidence: return u"evidence"_s;
    case DashboardPart::Statement: return u"statement"_s;
    case DashboardPart::Firmware: return u"firmware"_s;
    case DashboardPart::Scheme: return u"scheme"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DashboardPart> dashboardPartFromId(const QString &id)
{
    for (const DashboardPart part : dashboardParts()) {
        if (idOf(part) == id)
            return part;
    }
    return std::nullopt;
}

QList<DashboardPart> dashboardParts()
{
    return {DashboardPart::State,     DashboardPart::Age,      DashboardPart::Person,
            DashboardPart::Label,     DashboardPart::Evidence, DashboardPart::Firmware,
            DashboardPart::Statement, DashboardPart::Scheme};
}

QString nameOf(DashboardPart part)
{
    switch (part) {
    case DashboardPart::State: return Text::tr("Work in hand");
    case DashboardPart::Person: return Text::tr("Who worked on it last");
    case DashboardPart::Age: return Text::tr("Days since the last act");
    case DashboardPart::Label: return Text::tr("Labels that end soon");
    case DashboardPart::Evidence: return Text::tr("Evidence that expires");
    case DashboardPart::Statement: return Text::tr("Statements of the maker");
    case DashboardPart::Firmware: return Text::tr("New firmware");
    case DashboardPart::Scheme: return Text::tr("Work in hand by scheme");
    }
    Q_UNREACHABLE();
}

QString nameOf(DashboardPart part, const QString &bar)
{
    if (part == DashboardPart::State) {
        if (bar == toLabel)
            return Text::tr("Accepted, no label yet");
        return nameOf(reviewStatusFromId(bar).value_or(ReviewStatus::Draft));
    }
    if (part == DashboardPart::Age) {
        return bar == u"0-7"     ? Text::tr("Up to 7")
               : bar == u"8-30"  ? Text::tr("8 to 30")
               : bar == u"31-90" ? Text::tr("31 to 90")
                                 : Text::tr("More than 90");
    }
    if (part == DashboardPart::Firmware) {
        return bar == u"inherited" ? Text::tr("Answers of the version before to confirm")
                                   : Text::tr("No label covers this firmware");
    }
    if (part == DashboardPart::Statement) {
        if (bar == u"unsigned")
            return Text::tr("Written and not signed");
        if (bar == u"changed")
            return Text::tr("Record changed since the signature");
        if (bar == u"kept")
            return Text::tr("Kept long enough, now or soon");
        return bar == u"expired" ? Text::tr("No longer valid")
                                 : Text::tr("Valid for at most %n day(s)", nullptr, bar.toInt());
    }
    if (part == DashboardPart::Label || part == DashboardPart::Evidence) {
        if (bar == u"expired")
            return Text::tr("Expired");
        return bar == QString::number(shortNotice) ? Text::tr("Within %n day(s)", nullptr, 42)
                                                   : Text::tr("Within %n day(s)", nullptr, 90);
    }
    return bar;
}

Dashboard dashboardOf(const DashboardSource &source)
{
    return Filling(source).run();
}

int Dashboard::inHand() const
{
    int count = 0;
    for (const DashboardBar &bar : of(DashboardPart::State))
        count += int(bar.items.size());
    return count;
}

} // namespace assessment
