#include "forms/helpsheet.h"

#include "forms/helptopic.h"
#include "forms/rows/column.h"
#include "forms/rows/text.h"
#include "forms/rows/verdictmark.h"
#include "forms/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Verdict;

namespace {

struct Line
{
    QString left;
    QString right;
};

QWidget *table(const QList<Line> &lines)
{
    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::three);
    grid->setVerticalSpacing(space::unit);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < int(lines.size()); ++row) {
        auto *left = new QLabel(lines[row].left);
        left->setTextFormat(Qt::PlainText);
        QFont bold = left->font();
        bold.setWeight(QFont::DemiBold);
        left->setFont(bold);
        grid->addWidget(left, row, 0, Qt::AlignTop);
        grid->addWidget(new BodyText(lines[row].right), row, 1);
    }
    return sheet;
}

QString keys(const QKeySequence &sequence)
{
    return sequence.toString(QKeySequence::NativeText);
}

} // namespace

void HelpSheet::open(QWidget *window)
{
    auto *sheet = window->findChild<HelpSheet *>();
    if (!sheet)
        sheet = new HelpSheet(window);
    sheet->show();
    sheet->raise();
    sheet->activateWindow();
}

HelpSheet::HelpSheet(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys, signs and words"));
    setHelpTopic(this, u"keyboard"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::unit);
    auto *column = new Column;
    layout->addWidget(column);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    QVBoxLayout *body = column->body();
    body->addWidget(new Heading(tr("Keys, signs and words"), Heading::Level::Title));
    body->addWidget(new Heading(tr("Keys")));
    body->addWidget(table({
        {keys(QKeySequence::New), tr("New assessment")},
        {keys(QKeySequence::Find), tr("Find an assessment")},
        {keys(Qt::ALT | Qt::Key_Home), tr("All assessments")},
        {keys(Qt::CTRL | Qt::Key_PageUp), tr("Previous page")},
        {keys(Qt::CTRL | Qt::Key_PageDown), tr("Next page")},
        {tr("1, 2, 3, 4"), tr("Pass, fail, not applicable, inconclusive, while the answer has the "
                              "keyboard; 0 clears it")},
        {tr("H"), tr("The answer still holds, where it came over from another version or another "
                     "scheme, or its text has changed")},
        {keys(Qt::SHIFT | Qt::Key_Delete), tr("Move the evidence to the trash")},
        {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_V), tr("New assessment for a new version")},
        {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_S), tr("One product, other schemes")},
        {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_W), tr("Crosswalk between schemes")},
        {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_T), tr("Mapping to other standards and law")},
        {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_M), tr("What the device tests stand for")},
        {keys(QKeySequence::Print), tr("Report of the assessment")},
        {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_F), tr("Consumer leaflet")},
        {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Y), tr("Statements and pledges")},
        {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_G), tr("Catalogues of schemes")},
        {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
         tr("Components and services of suppliers, and their evidence")},
        {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_L), tr("Labels and how they stand")},
        {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_R), tr("Register of labels")},
        {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_O), tr("Dashboard: what waits today")},
        {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_A), tr("Adoption figures")},
        {keys(Qt::CTRL | Qt::Key_R), tr("Run the device test of this provision")},
        {keys(QKeySequence::Find), tr("In a transcript: find a text")},
        {tr("%1, %2").arg(keys(Qt::Key_F3), keys(Qt::SHIFT | Qt::Key_F3)),
         tr("In a transcript: next line that has it, line before")},
        {tr("%1, %2").arg(keys(Qt::Key_F8), keys(Qt::SHIFT | Qt::Key_F8)),
         tr("In a transcript: next finding, finding before")},
        {keys(Qt::CTRL | Qt::Key_G), tr("In a transcript: go to a line by its number")},
        {keys(QKeySequence::Paste),
         tr("Paste a picture, files or text as evidence, while the provision has the "
            "keyboard")},
        {keys(Qt::CTRL | Qt::Key_Z), tr("Undo")},
        {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), tr("Redo")},
        {keys(Qt::Key_F6), tr("Go between the way and the page")},
        {keys(Qt::Key_F9), tr("Show or hide what belongs to this page")},
        {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
         tr("Printer's desk: print signed labels, with or without a workspace")},
        {keys(QKeySequence::Open), tr("Open a workspace")},
        {keys(Qt::CTRL | Qt::SHIFT | Qt::Key_N), tr("Create a workspace")},
        {keys(Qt::CTRL | Qt::Key_Q), tr("Quit; everything is saved already")},
        {keys(Qt::Key_F1), tr("The manual, where it speaks about this place")},
        {keys(Qt::CTRL | Qt::Key_F1), tr("This sheet")},
    }));
    body->addWidget(new Heading(tr("Signs")));
    for (const Verdict verdict : {Verdict::Pass, Verdict::Fail, Verdict::Inconclusive,
                                  Verdict::NotApplicable, Verdict::NotAssessed})
        body->addWidget(new VerdictMark(verdict), 0, Qt::AlignLeft);
    body->addWidget(new Heading(tr("Words")));
    body->addWidget(table({
        {tr("Guideline"), tr("One of the thirteen headings of the Code of Practice.")},
        {tr("Provision"), tr("One checkable requirement under a guideline.")},
        {tr("Scope"), tr("What the product has and does not have. It decides which provisions "
                         "of EN 303 645 apply.")},
        {tr("Verdict"), tr("What the assessor found for a provision. Verdicts of guidelines are "
                           "computed: the worst provision decides.")},
        {tr("Evidence"), tr("What shows that a verdict is right: a document, a picture, a device "
                            "run. It is kept in the workspace and never changed.")},
        {tr("Inferred"), tr("Follows from the assessment of the same product against another "
                            "scheme. It counts as not assessed until somebody confirms it.")},
        {tr("Crosswalk"), tr("Which provision of one scheme answers to which of another, and how "
                             "far.")},
        {tr("Review"), tr("Somebody accepts or rejects what was submitted. In a laboratory this "
                          "must be another person.")},
        {tr("Information label"), tr("Tells the consumer the facts, good and bad.")},
        {tr("Endorsement mark"), tr("May be used only when all thirteen guidelines are met and the "
                                    "review was accepted.")},
    }));
    body->addStretch();
    resize(Theme::textWidth(this, 84), Theme::textWidth(this, 90));
}

} // namespace forms
