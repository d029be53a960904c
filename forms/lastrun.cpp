#include "forms/lastrun.h"

#include "forms/theme.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(forms::LastRun)
};

const assessment::RunRecord *newest(const assessment::Assessment &assessment, const QString &test)
{
    const assessment::RunRecord *last = nullptr;
    for (const assessment::RunRecord &run : assessment.runs) {
        if (run.test == test && (!last || run.started >= last->started))
            last = &run;
    }
    return last;
}

} // namespace

LastRun lastRunOf(const assessment::Assessment &assessment, const QString &test)
{
    const assessment::RunRecord *last = newest(assessment, test);
    if (!last)
        return {Text::tr("Not run yet"), {}};
    const QString when = QLocale().toString(last->started.toLocalTime(), u"d MMM HH:mm"_s);
    if (last->state != assessment::RunState::Finished)
        return {Text::tr("%1 · %2").arg(assessment::nameOf(last->state), when), last->reason};
    return {Text::tr("%1 %2 · %3")
                .arg(Theme::verdictSign(last->verdict), assessment::nameOf(last->verdict), when),
            last->reason};
}

std::optional<assessment::EvidenceItem> lastTranscriptOf(const assessment::Assessment &assessment,
                                                         const QString &test)
{
    const assessment::RunRecord *last = newest(assessment, test);
    for (const assessment::EvidenceItem &item : assessment.evidence) {
        if (last && item.run == last->id)
            return item;
    }
    return {};
}

} // namespace forms
