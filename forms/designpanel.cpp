#include "forms/designpanel.h"

#include "forms/noteline.h"
#include "forms/rows/row.h"
#include "forms/rows/text.h"
#include "forms/savedfile.h"
#include "forms/theme.h"
#include "labels/contrast.h"
#include "labels/designsample.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::JsonProblem;
using assessment::Status;

namespace {

constexpr qsizetype shownProblems = 5;

QString lineOf(const JsonProblem &problem)
{
    const QString reason = begun(problem.reason);
    return problem.pointer.isEmpty() ? reason
                                     : DesignPanel::tr("%1: %2", "place in a file, then what is "
                                                                 "wrong there")
                                           .arg(problem.pointer, problem.reason);
}

} // namespace

DesignPanel::DesignPanel(Session &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_watch(session)
    , m_name(new BodyText)
    , m_open(new QPushButton(tr("Open")))
    , m_sample(new QComboBox)
    , m_measures(new QuietText)
    , m_unfit(new NoteLine(NoteLine::Kind::Missing))
    , m_problems(new NoteLine(NoteLine::Kind::Problem))
    , m_room(new QScrollArea)
{
    QFont font = m_name->font();
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    m_open->setAccessibleName(tr("Open the design file"));
    m_open->setToolTip(tr("Opens the file with the program that your desktop has for it; the "
                          "preview follows each time you save it"));
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_watch.path())); });
    m_sample->setObjectName(u"designSample"_s);
    m_sample->setAccessibleName(tr("Product that the preview shows"));
    m_sample->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sample->setMinimumContentsLength(16);
    m_sample->addItem(tr("This product"), QString());
    for (const labels::DesignSample &sample : labels::designSamples())
        m_sample->addItem(nameOf(sample), sample.id);
    leaveWheelToPage(m_sample);
    connect(m_sample, &QComboBox::activated, this, &DesignPanel::sampleChosen);
    connect(&m_watch, &DesignWatch::judged, this, [this] {
        showReport();
        Q_EMIT judged();
    });

    auto *head = new QHBoxLayout;
    head->setSpacing(space::unit);
    head->addWidget(m_name, 1);
    head->addWidget(m_open);
    body()->addLayout(head);
    body()->addWidget(m_sample);
    m_room->setWidget(m_problems);
    m_room->setWidgetResizable(true);
    m_room->setFrameShape(QFrame::NoFrame);
    m_room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_room->setAccessibleName(tr("What is wrong with the design"));
    m_room->viewport()->setAutoFillBackground(false);
    m_problems->setAutoFillBackground(false); // the card shows through
    m_room->hide();
    body()->addWidget(m_room);
    body()->addWidget(m_unfit);
    body()->addWidget(m_measures);
}

const labels::DesignSample *DesignPanel::sample() const
{
    const QString id = m_sample->currentData().toString();
    const auto &all = labels::designSamples();
    const auto found = std::ranges::find(all, id, &labels::DesignSample::id);
    return found == all.end() ? nullptr : &*found;
}

void DesignPanel::choose()
{
    const QString near = m_watch.path().isEmpty()
                             ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                             : QFileInfo(m_watch.path()).path();
    auto *dialog = new QFileDialog(window(), tr("Choose a label design"), near,
                                   tr("Label designs (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DesignPanel::follow);
    dialog->open();
}

void DesignPanel::startFrom(const labels::LabelFormat &format)
{
    auto *dialog = new QFileDialog(window(), tr("Save the design to change"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setNameFilter(tr("Label designs (*.json)"));
    dialog->selectFile(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                       + u"/label-%1.json"_s.arg(format.id));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &path) { startFrom(format, path); });
    dialog->open();
}

void DesignPanel::startFrom(const labels::LabelFormat &format, const QString &path)
{
    m_session.read(
        [text = labels::designText(format), path](assessment::Workspace &) {
            return saveFile(path, text, tr("the design cannot be written"));
        },
        this,
        [this, path](const Status &saved) {
            if (saved)
                m_watch.follow(path);
            else
                Q_EMIT failed(saved.error());
        });
}

// All that is wrong where there is room for it, else as many lines as can be read, to be scrolled.
void DesignPanel::giveRoom()
{
    constexpr int leastLines = 3;
    const int width = contentsRect().width() - body()->contentsMargins().left()
                      - body()->contentsMargins().right();
    const int needed = m_problems->heightForWidth(width);
    m_room->setMaximumHeight(needed);
    m_room->setMinimumHeight(std::min(needed, leastLines * fontMetrics().lineSpacing()));
}

void DesignPanel::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    giveRoom();
}

QString DesignPanel::measures() const
{
    const labels::DesignReport &report = m_watch.report();
    const QLocale locale;
    QStringList parts;
    if (report.contrast > 0)
        parts.append(tr("accent on white %1:1").arg(labels::contrastText(report.contrast)));
    if (report.smallestType > 0)
        parts.append(tr("smallest text %1 pt").arg(locale.toString(report.smallestType, 'f', 1)));
    return begun(parts.join(tr(", ", "between the parts of a list")));
}

void DesignPanel::showReport()
{
    const labels::DesignReport &report = m_watch.report();
    m_name->setText(QFileInfo(m_watch.path()).fileName());
    m_name->setToolTip(m_watch.path());
    QStringList lines;
    for (const JsonProblem &problem :
         report.problems.first(std::min(shownProblems, report.problems.size())))
        lines.append(lineOf(problem));
    if (report.problems.size() > shownProblems)
        lines.append(tr("and %n more", nullptr, int(report.problems.size() - shownProblems)));
    if (!report.ok())
        lines.append(m_watch.design()
                         ? tr("No label is issued with it before this is mended; the preview shows "
                              "the file as it was last sound.")
                         : tr("The preview follows as soon as this is mended and saved."));
    m_problems->say(lines.join(u'\n'));
    m_room->setVisible(!report.ok());
    giveRoom();

    QStringList unfit;
    for (const labels::SampleOutcome &one : report.samples) {
        const auto sample =
            std::ranges::find(labels::designSamples(), one.sample, &labels::DesignSample::id);
        if (!one.problem.isEmpty() && report.ok())
            unfit.append(nameOf(*sample));
    }
    m_unfit->say(unfit.isEmpty() ? QString()
                                 : tr("Does not fit, and would be refused: %1")
                                       .arg(unfit.join(tr("; ", "between the parts of a list"))));
    m_measures->setText(measures());
    m_measures->setVisible(!m_measures->text().isEmpty());
}

} // namespace forms
