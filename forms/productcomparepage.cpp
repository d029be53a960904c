#include "forms/productcomparepage.h"

#include "assessment/workspace.h"
#include "forms/comparedfactsmodel.h"
#include "forms/comparedfactstable.h"
#include "forms/flowlayout.h"
#include "forms/labelwords.h"
#include "forms/languagename.h"
#include "forms/noteline.h"
#include "forms/rows/card.h"
#include "forms/rows/choicerow.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/sidebyside.h"
#include "forms/rows/text.h"
#include "forms/rows/widecolumn.h"
#include "forms/savedfile.h"
#include "forms/session.h"
#include "forms/theme.h"
#include "forms/trustfiles.h"
#include "labels/labelwords.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Error;
using assessment::LabelOverview;
using assessment::Result;
using assessment::Status;
using assessment::Workspace;
using labels::ComparedLabel;
using labels::ProductComparison;

namespace {

const QString filePrefix = u"file:"_s;

QString usualLanguage()
{
    return assessment::spokenLanguage().tag;
}

QList<Choice> languages()
{
    QList<Choice> choices;
    for (const QString &tag : labels::labelLanguages())
        choices.append({.id = tag, .name = labelLanguageName(tag)});
    return choices;
}

} // namespace

ProductComparePage::ProductComparePage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_trusted(new QuietText)
    , m_problems(new ErrorBanner)
    , m_warning(new NoteLine(NoteLine::Kind::Missing))
    , m_summary(new BodyText)
    , m_model(new ComparedFactsModel(this))
    , m_table(new ComparedFactsTable(m_model))
    , m_nothing(new QuietText)
    , m_save(new QPushButton(tr("Save as a &web page…")))
{
    m_warning->setWordWrap(true);
    m_save->setToolTip(tr("One file for any browser, without a connection; it prints on A4"));
    connect(m_save, &QPushButton::clicked, this, &ProductComparePage::askWhereToSave);
    connect(&m_check, &CheckProcess::answered, this, &ProductComparePage::take);
    connect(&m_check, &CheckProcess::failed, m_problems,
            qOverload<const Error &>(&ErrorBanner::tell));

    QVBoxLayout *body = (new WideColumn(this))->body();
    body->setSpacing(space::two);
    body->addWidget(new Heading(title(), Heading::Level::Title));
    body->addWidget(new BodyText(
        tr("For somebody who is about to buy one of them: what the signed labels of two products "
           "say, and where they differ. Nothing is ranked, and nothing that was not signed is "
           "shown.")));
    body->addWidget(m_problems);
    body->addWidget(buildChoices());
    body->addWidget(buildFiles());
    body->addWidget(m_warning);
    body->addWidget(m_summary);
    body->addWidget(m_table);
    body->addWidget(m_nothing);
    body->addWidget(m_save, 0, Qt::AlignLeft);
    body->addStretch();
    setFocusProxy(m_first);
    showResult();
}

QString ProductComparePage::title() const
{
    return tr("Two products side by side");
}

QWidget *ProductComparePage::buildChoices()
{
    m_first = new ChoiceRow(tr("First product"), {}, {});
    m_second = new ChoiceRow(tr("Second product"), {}, {});
    m_filter = new ChoiceRow(tr("Show"), {},
                             {{.id = u"all"_s, .name = tr("Everything")},
                              {.id = u"different"_s, .name = tr("Only what is different")}});
    m_language = new ChoiceRow(tr("Language"), {}, languages());
    m_language->setChoice(usualLanguage());
    for (ChoiceRow *row : {m_first, m_second, m_language})
        connect(row, &Row::committed, this, &ProductComparePage::compareNow);
    connect(m_filter, &Row::committed, this, &ProductComparePage::showResult);
    auto *card = new Card;
    card->body()->addWidget(new SideBySide({m_first, m_second}));
    card->body()->addWidget(new SideBySide({m_filter, m_language}));
    return card;
}

QWidget *ProductComparePage::buildFiles()
{
    auto *add = new QPushButton(tr("Add a label or code from a &file…"));
    add->setToolTip(tr("A signed label (PDF), or a picture or the text of its code; it is checked "
                       "before it is shown"));
    connect(add, &QPushButton::clicked, this, &ProductComparePage::askForFile);
    auto *trust = new QPushButton(tr("Whom you &trust…"));
    trust->setToolTip(tr("The certificates of those whose labels you take for genuine (PEM), or a "
                         "trust list"));
    connect(trust, &QPushButton::clicked, this, &ProductComparePage::askForTrust);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->addWidget(add);
    flow->addWidget(trust);
    column->addWidget(buttons);
    column->addWidget(m_trusted);
    m_trusted->setText(tr("Labels of this workspace need no more. For those from files, say first "
                          "whom you trust."));
    return part;
}

void ProductComparePage::reveal(const QString &anchor)
{
    m_wantedFirst = anchor.section(u".."_s, 0, 0);
    m_wantedSecond = anchor.section(u".."_s, 1);
    readLabels();
}

void ProductComparePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    readLabels();
}

void ProductComparePage::readLabels()
{
    m_session.read([](Workspace &w) { return w.labelOverviews(); }, this,
                   [this](const Result<QList<LabelOverview>> &overviews) {
                       if (!overviews) {
                           m_problems->tell(overviews.error());
                           return;
                       }
                       m_issued.clear();
                       for (const LabelOverview &one : *overviews)
                           m_issued.append({one.label.certificateId,
                                            tr("%1 · %2 · %3")
                                                .arg(one.product(), one.label.certificateId,
                                                     assessment::nameOf(one.standing.state))});
                       offer();
                   });
}

/// The labels that can be chosen; at first the two newest.
void ProductComparePage::offer()
{
    QList<Choice> choices{{.id = {}, .name = tr("Choose a label")}};
    for (const QString &id : std::as_const(m_fileOrder))
        choices.append({.id = id, .name = QFileInfo(id.mid(filePrefix.size())).fileName()});
    for (auto one = m_issued.crbegin(); one != m_issued.crend(); ++one)
        choices.append({.id = one->first, .name = one->second});
    m_first->setChoices(choices);
    m_second->setChoices(choices);
    if (!m_chosenOnce && choices.size() > 2) {
        m_chosenOnce = true;
        m_first->setChoice(choices[1].id);
        m_second->setChoice(choices[2].id);
    }
    if (!m_wantedFirst.isEmpty())
        m_first->setChoice(m_wantedFirst);
    if (!m_wantedSecond.isEmpty())
        m_second->setChoice(m_wantedSecond);
    m_wantedFirst.clear();
    m_wantedSecond.clear();
    compareNow();
}

ProductComparePage::Side ProductComparePage::sideOf(const QString &id) const
{
    const auto file = m_files.constFind(id);
    return file == m_files.cend() ? Side{.number = id, .file = {}}
                                  : Side{.number = {}, .file = *file};
}

void ProductComparePage::compareNow()
{
    ++m_round;
    m_comparison.reset();
    const QString first = m_first->choice();
    const QString second = m_second->choice();
    if (first.isEmpty() || second.isEmpty() || first == second) {
        showResult();
        return;
    }
    const auto work = [a = sideOf(first), b = sideOf(second), language = m_language->choice()](
                          Workspace &workspace) -> Result<ProductComparison> {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QList<ComparedLabel> sides;
        for (const Side &side : {a, b}) {
            Result<ComparedLabel> label =
                side.file ? Result<ComparedLabel>(*side.file)
                          : labels::comparedInWorkspace(workspace, side.number, now);
            if (!label)
                return label.error();
            sides.append(*std::move(label));
        }
        return labels::compareProducts(sides[0], sides[1], language, now);
    };
    m_session.read(work, this,
                   [this, round = m_round](const Result<ProductComparison> &comparison) {
                       if (round != m_round)
                           return;
                       if (comparison)
                           m_comparison = *comparison;
                       else
                           m_problems->tell(comparison.error());
                       showResult();
                   });
}

void ProductComparePage::showResult()
{
    const bool any = m_comparison.has_value();
    m_table->setVisible(any);
    m_summary->setVisible(any);
    m_save->setVisible(any);
    m_nothing->setVisible(!any);
    if (!any) {
        m_warning->say({});
        const bool few = m_issued.size() + m_fileOrder.size() < 2;
        m_nothing->setText(few ? tr("Two signed labels are needed. Issue them on the page “Label”, "
                                    "or add their files here.")
                               : tr("Choose the labels of two products."));
        return;
    }
    const bool onlyDifferent = m_filter->choice() == u"different"_s;
    QStringList warnings;
    for (const labels::ComparedProduct &product : m_comparison->products) {
        if (!product.warning.isEmpty())
            warnings.append(product.warning);
    }
    m_warning->say(warnings.join(u'\n'));
    m_summary->setText(m_comparison->summary + u'\n' + m_comparison->checked);
    m_model->show(*m_comparison, onlyDifferent ? ComparedFactsModel::Filter::Different
                                               : ComparedFactsModel::Filter::All);
}

void ProductComparePage::addFile(const QString &path)
{
    m_problems->dismiss();
    m_checking = path;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)
        || file.size() > labels::largestVerifiedFile) {
        m_problems->tell(Error{.kind = Error::Kind::Storage,
                               .what = tr("the label cannot be opened"),
                               .where = QDir::toNativeSeparators(path),
                               .why = file.isOpen()
                                          ? tr("it is too large to be a label")
                                          : tr("there is no such file, or it is locked")});
        return;
    }
    const QByteArray content = file.readAll();
    m_checkingCode = labels::isCodeToCompare(content);
    m_check.ask(labels::verifyRequest(
        content, path,
        {.trust = m_trust, .at = QDateTime::currentDateTimeUtc(), .qr = m_checkingCode}));
}

void ProductComparePage::take(const labels::CheckAnswer &answer)
{
    if (answer.error) {
        m_problems->tell(*answer.error);
        return;
    }
    if (!answer.checked)
        return;
    const Result<ComparedLabel> label = labels::comparedFile(
        answer.checked->verification, m_checkingCode, QDateTime::currentDateTimeUtc());
    if (!label) {
        m_problems->tell(label.error());
        return;
    }
    const QString id = filePrefix + m_checking;
    m_checking.clear();
    m_files.insert(id, *label);
    m_fileOrder.removeAll(id);
    m_fileOrder.prepend(id);
    // It takes the side that is free, else the second.
    const bool firstIsFree = m_first->choice().isEmpty();
    (firstIsFree ? m_wantedFirst : m_wantedSecond) = id;
    m_chosenOnce = true;
    offer();
}

void ProductComparePage::setTrust(const QString &path)
{
    const auto read = assessment::signing::readTrustFile(path);
    if (!read) {
        m_problems->tell(read.error());
        return;
    }
    m_problems->dismiss();
    m_trust += *read;
    m_trustFiles.append(QFileInfo(path).fileName());
    m_trusted->setText(tr("You trust: %1").arg(m_trustFiles.join(u", "_s)));
    if (!m_checking.isEmpty()) // it was refused for want of this
        addFile(m_checking);
}

void ProductComparePage::save(const QString &path)
{
    if (!m_comparison)
        return;
    const Status saved = saveFile(path, labels::writeComparisonHtml(*m_comparison),
                                  tr("the comparison cannot be written"));
    if (!saved)
        m_problems->tell(saved.error());
    else
        Q_EMIT notice(tr("Wrote %1").arg(path));
}

void ProductComparePage::askForFile()
{
    auto *dialog = new QFileDialog(
        window(), tr("Add a label or code"), {},
        tr("Labels and codes (*.pdf *.png *.jpg *.jpeg *.bmp *.gif *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProductComparePage::addFile);
    dialog->open();
}

void ProductComparePage::askForTrust()
{
    auto *dialog = new QFileDialog(window(), tr("Whom you trust"), {}, trustFileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProductComparePage::setTrust);
    dialog->open();
}

void ProductComparePage::askWhereToSave()
{
    auto *dialog = new QFileDialog(window(), tr("Save the comparison"), u"products.html"_s,
                                   tr("Web pages (*.html)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"html"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ProductComparePage::save);
    dialog->open();
}

} // namespace forms
