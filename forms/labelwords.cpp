#include "forms/labelwords.h"

#include "assessment/language/language.h"

#include "forms/theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::LabelKind;
using assessment::LabelOverview;
using assessment::LabelReminder;
using assessment::LabelState;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(forms::LabelWords)
};

QString momentInWords(const QDateTime &time)
{
    return assessment::timeInWords(time.toLocalTime());
}

} // namespace

QString kindName(LabelKind kind)
{
    switch (kind) {
    case LabelKind::Information: return Text::tr("Information label");
    case LabelKind::Endorsement: return Text::tr("Endorsement mark");
    }
    Q_UNREACHABLE();
}

QString dayInWords(QDate day)
{
    return assessment::dayInWords(day);
}

QString standingInWords(const LabelOverview &label)
{
    const auto &standing = label.standing;
    QString words = nameOf(standing.state);
    switch (standing.state) {
    case LabelState::Draft:
    case LabelState::Issued: break;
    case LabelState::Suspended:
        words = standing.until ? Text::tr("Suspended until %1").arg(momentInWords(*standing.until))
                               : Text::tr("Suspended until it is reinstated");
        break;
    case LabelState::Expired:
        words = Text::tr("Expired: valid to %1").arg(dayInWords(label.label.expires));
        break;
    case LabelState::Withdrawn:
        words = Text::tr("Withdrawn on %1").arg(dayInWords(standing.since.toLocalTime().date()));
        break;
    case LabelState::Superseded:
        words = Text::tr("Superseded by %1").arg(standing.successor);
        break;
    }
    if (standing.withdrawalAsked)
        words =
            Text::tr("%1; %2 has asked for its withdrawal").arg(words, label.withdrawalAskedBy());
    return words;
}

QIcon stateIcon(LabelState state)
{
    switch (state) {
    case LabelState::Draft: return Theme::icon(u"document-new"_s);
    case LabelState::Issued: return Theme::icon(u"object-select"_s);
    case LabelState::Suspended: return Theme::icon(u"dialog-warning"_s);
    case LabelState::Expired: return Theme::icon(u"assay-history"_s);
    case LabelState::Withdrawn: return Theme::icon(u"process-stop"_s);
    case LabelState::Superseded: return Theme::icon(u"go-next"_s);
    }
    Q_UNREACHABLE();
}

QString labelsEndingInWords(const QList<LabelOverview> &labels, QDate today)
{
    const QList<LabelReminder> reminders = labelReminders(labels, today);
    if (reminders.isEmpty())
        return {};
    const auto near = std::count_if(reminders.begin(), reminders.end(),
                                    [](const LabelReminder &one) { return one.days == 42; });
    QString words = Text::tr("%n label(s) end within 90 days.", nullptr, int(reminders.size()));
    if (near > 0)
        words += u' ' + Text::tr("%n of them within 42 days.", nullptr, int(near));
    const LabelOverview &next = reminders.first().overview;
    return words + u' '
           + Text::tr("The next is %1 of %2, on %3.")
                 .arg(next.label.certificateId, next.product(), dayInWords(next.label.expires));
}

} // namespace forms
