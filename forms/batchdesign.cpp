#include "forms/batchdesign.h"

#include "forms/noteline.h"
#include "forms/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace forms {

BatchDesign::BatchDesign(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_watch(session)
    , m_name(new QLabel)
    , m_choose(new QPushButton(tr("Choose a &design…")))
    , m_without(new QPushButton(tr("&Without it")))
    , m_problem(new NoteLine(NoteLine::Kind::Problem))
{
    m_name->setWordWrap(true);
    m_choose->setToolTip(
        tr("Draws rows of its kind that name no format with a design file of your own"));
    m_without->setAccessibleName(tr("Without a design of your own"));
    connect(m_choose, &QPushButton::clicked, this, &BatchDesign::choose);
    connect(m_without, &QPushButton::clicked, this, [this] { follow({}); });
    connect(&m_watch, &DesignWatch::judged, this, &BatchDesign::show);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::unit);
    line->addWidget(m_name, 1);
    line->addWidget(m_choose);
    line->addWidget(m_without);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addLayout(line);
    column->addWidget(m_problem);
    show();
}

void BatchDesign::follow(const QString &path)
{
    m_watch.follow(path);
    show();
}

void BatchDesign::choose()
{
    auto *dialog =
        new QFileDialog(window(), tr("Choose a label design"), QFileInfo(m_watch.path()).path(),
                        tr("Label designs (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BatchDesign::follow);
    dialog->open();
}

void BatchDesign::show()
{
    const labels::DesignReport &report = m_watch.report();
    if (m_watch.path().isEmpty())
        m_name->setText(tr("Design of your own: none"));
    else
        m_name->setText(tr("Design of your own: %1").arg(QFileInfo(m_watch.path()).fileName()));
    m_name->setToolTip(m_watch.path());
    m_without->setVisible(!m_watch.path().isEmpty());
    if (report.problems.isEmpty())
        m_problem->say({});
    else
        m_problem->say(tr("%1: %2\nNo label is issued with it before this is mended.",
                          "place in a file, then what is wrong there")
                           .arg(report.problems.first().pointer, report.problems.first().reason));
    Q_EMIT changed();
}

} // namespace forms
