#include "forms/interruptedcard.h"

#include "forms/rows/errorbanner.h"
#include "forms/rows/text.h"
#include "forms/runcontroller.h"
#include "forms/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::harness::InterruptedRun;

InterruptedCard::InterruptedCard(RunController &runs, QWidget *parent)
    : Card(parent)
    , m_runs(runs)
    , m_problem(new ErrorBanner)
{
    body()->addWidget(new Heading(tr("Interrupted runs")));
    body()->addWidget(new BodyText(
        tr("The program or the computer failed while these ran. Nothing of them is lost.")));
    body()->addWidget(m_problem);
    connect(&runs, &RunController::interruptedChanged, this, &InterruptedCard::refresh);
    connect(&runs, &RunController::failed, this,
            [this](const assessment::Error &error) { m_problem->tell(error); });
    refresh();
}

void InterruptedCard::refresh()
{
    delete m_rows;
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    for (const InterruptedRun &run : m_runs.interrupted())
        column->addWidget(rowOf(run));
    body()->addWidget(m_rows);
    if (m_runs.interrupted().isEmpty())
        m_problem->dismiss();
    setVisible(!m_runs.interrupted().isEmpty());
}

QWidget *InterruptedCard::rowOf(const InterruptedRun &run)
{
    const auto *test = m_runs.test(run.test());
    const QString name = test                   ? tr("%1 %2").arg(test->id, test->name)
                         : run.test().isEmpty() ? tr("A run that had hardly begun")
                                                : run.test();
    QStringList words;
    if (run.started().isValid())
        words.append(
            tr("started %1")
                .arg(QLocale().toString(run.started().toLocalTime(), QLocale::ShortFormat)));
    words.append(tr("received: %1").arg(QLocale().formattedDataSize(run.received)));
    if (run.turns() > 0)
        words.append(tr("turns finished: %1").arg(run.turns()));

    auto *row = new QWidget;
    auto *about = new QVBoxLayout;
    about->setSpacing(space::half);
    about->addWidget(new BodyText(name));
    about->addWidget(new QuietText(words.join(u" · "_s)));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::unit);
    line->addLayout(about, 1);
    if (test && run.turns() > 0 && !run.check.ended) {
        auto *goOnButton = new QPushButton(tr("Go on…"));
        goOnButton->setAccessibleName(tr("Go on with %1").arg(name));
        goOnButton->setToolTip(
            tr("Behind the last turn that was finished, with the same settings"));
        connect(goOnButton, &QPushButton::clicked, this,
                [this, path = run.path] { Q_EMIT goOn(path); });
        line->addWidget(goOnButton);
    }
    auto *keep = new QPushButton(tr("Keep as it is"));
    keep->setAccessibleName(tr("Keep %1 as it is").arg(name));
    keep->setToolTip(tr("Record it as aborted, with its transcript as evidence"));
    connect(keep, &QPushButton::clicked, this,
            [this, path = run.path] { m_runs.keepInterrupted(path); });
    line->addWidget(keep);
    return row;
}

} // namespace forms
