#include "forms/crosswalkpage.h"

#include "assessment/scheme/catalogue.h"
#include "assessment/scheme/mappings.h"
#include "forms/inferencewords.h"
#include "forms/rows/card.h"
#include "forms/rows/choicerow.h"
#include "forms/rows/column.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/formrow.h"
#include "forms/rows/sheettable.h"
#include "forms/rows/text.h"
#include "forms/savedfile.h"
#include "forms/session.h"
#include "forms/texttablemodel.h"
#include "forms/theme.h"
#include "forms/weblink.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Mapping;
using assessment::ProvisionLink;
using assessment::Result;

namespace {

/// "Guideline 1 + Guideline 3", "CoP-1.1".
QString inWords(const QStringList &places)
{
    QStringList words;
    for (const QString &place : places)
        words.append(assessment::placeInWords(place));
    return words.join(u" + "_s);
}

/// Whose document it is, and which edition of it.
QString inWords(const assessment::MappedDocument &document)
{
    QStringList words{document.title, document.organisation, document.edition,
                      nameOf(document.status)};
    if (!document.remark.isEmpty())
        words.append(document.remark);
    return words.join(u" · "_s);
}

} // namespace

CrosswalkPage::CrosswalkPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_scheme(new ChoiceRow(tr("Scheme"), {}, {}))
    , m_other(new ChoiceRow(tr("The other scheme or document"), {}, {}))
    , m_search(new FormRow(tr("Find"), tr("The id of a provision, or a word of a remark.")))
    , m_problems(new ErrorBanner)
    , m_origin(new QuietText)
    , m_model(new TextTableModel(
          {tr("Provision"), tr("Relation"), tr("Counterpart"), tr("Confidence"), tr("Remark")},
          this))
    , m_table(new SheetTable(tr("Crosswalk"), m_model, SheetTable::Stretch::Last))
    , m_nothing(new QuietText(tr("No link holds these words.")))
    , m_remark(new QuietText)
    , m_about(new QuietText)
    , m_link(new WebLink)
{
    m_table->setMostRows(14);
    auto *save = new QPushButton(Theme::icon(u"document-save-as"_s), tr("&Write as CSV…"));
    save->setToolTip(tr("All links between the two schemes, for a spreadsheet"));
    auto *card = new Card;
    card->body()->setSpacing(space::two);
    for (QWidget *row : {static_cast<QWidget *>(m_scheme), static_cast<QWidget *>(m_other),
                         static_cast<QWidget *>(m_search)})
        card->body()->addWidget(row);
    auto *column = new Column;
    QVBoxLayout *body = column->body();
    body->addWidget(new Heading(title(), Heading::Level::Title));
    body->addWidget(new BodyText(
        tr("Which provision or guideline of one scheme answers to which of another, or to which "
           "place of a standard or law, and how far. Links are pointers, not proof of conformity, "
           "and are never followed through a third scheme.")));
    body->addWidget(m_problems);
    body->addWidget(card);
    body->addWidget(m_table);
    body->addWidget(m_nothing);
    body->addWidget(m_remark);
    m_remark->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CrosswalkPage::showRemark);
    body->addWidget(m_origin);
    body->addWidget(m_about);
    body->addWidget(m_link);
    body->addWidget(save, 0, Qt::AlignLeft);
    body->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column);
    setFocusProxy(m_scheme);
    connect(m_scheme, &Row::committed, this, &CrosswalkPage::showOthers);
    connect(m_other, &Row::committed, this, &CrosswalkPage::showLinks);
    connect(m_search->edit(), &QLineEdit::textChanged, this, &CrosswalkPage::showRows);
    connect(save, &QPushButton::clicked, this, &CrosswalkPage::chooseFile);
    showSchemes();
}

QString CrosswalkPage::title() const
{
    return tr("Crosswalk between schemes");
}

void CrosswalkPage::reveal(const QString &anchor)
{
    m_scheme->setChoice(anchor.section(u'/', 0, 0));
    m_search->setText(anchor.section(u'/', 1));
    showOthers();
}

void CrosswalkPage::showSchemes()
{
    QList<Choice> choices;
    if (const auto schemes = assessment::builtInSchemes()) {
        for (const assessment::Scheme &scheme : *schemes)
            choices.append({.id = scheme.id, .name = scheme.title});
    }
    m_scheme->setChoices(choices);
    if (m_session.hasAssessment())
        m_scheme->setChoice(m_session.scheme().id);
    showOthers();
}

void CrosswalkPage::showOthers()
{
    QList<Choice> choices;
    if (const auto others = assessment::mappedSchemes(m_scheme->choice())) {
        for (const QString &other : *others)
            choices.append({.id = other, .name = schemeTitle(other)});
    }
    if (const auto documents = assessment::mappedDocuments(m_scheme->choice())) {
        for (const assessment::MappedDocument &document : *documents)
            choices.append({.id = document.id, .name = document.title});
    }
    m_other->setChoices(choices);
    showLinks();
}

void CrosswalkPage::showLinks()
{
    m_problems->dismiss();
    m_mapping.reset();
    const Result<Mapping> mapping =
        assessment::mappingBetween(m_scheme->choice(), m_other->choice());
    if (mapping)
        m_mapping = *mapping;
    else
        m_problems->tell(mapping.error());
    m_origin->setText(mapping ? tr("%1. Source: %2 (as of %3).")
                                    .arg(mapping->description, mapping->origin,
                                         QLocale().toString(mapping->asOf, QLocale::LongFormat))
                              : QString());
    const auto document = mapping ? mapping->document : std::nullopt;
    m_about->setText(document ? inWords(*document) : QString());
    m_about->setVisible(document.has_value());
    m_link->setAddress(document ? document->url : QString());
    showRows();
}

void CrosswalkPage::showRows()
{
    QList<QStringList> rows;
    if (m_mapping) {
        const bool backwards = m_mapping->target == m_scheme->choice();
        const QString wanted = m_search->text().trimmed();
        for (const ProvisionLink &link : std::as_const(m_mapping->links)) {
            const QString left = inWords(backwards ? link.targets : link.sources);
            const QString right = inWords(backwards ? link.sources : link.targets);
            const QStringList row{left, assessment::inWords(link.relation, backwards), right,
                                  assessment::nameOf(link.confidence), link.remark};
            const bool fits = std::any_of(row.begin(), row.end(), [&](const QString &cell) {
                return cell.contains(wanted, Qt::CaseInsensitive);
            });
            if (fits)
                rows.append(row);
        }
    }
    m_model->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty() && m_mapping.has_value());
    showRemark();
}

void CrosswalkPage::showRemark()
{
    const QModelIndex at = m_table->currentIndex();
    const QString remark = at.isValid() ? at.siblingAtColumn(4).data().toString() : QString();
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void CrosswalkPage::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Write the crosswalk"), {},
                                   tr("Tables (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"%1--%2.csv"_s.arg(m_scheme->choice(), m_other->choice()));
    connect(dialog, &QFileDialog::fileSelected, this, &CrosswalkPage::exportTo);
    dialog->open();
}

void CrosswalkPage::exportTo(const QString &path)
{
    if (!m_mapping)
        return;
    m_problems->dismiss();
    const auto saved = saveFile(path, crosswalkCsv(*m_mapping, m_scheme->choice()),
                                tr("the crosswalk cannot be written"));
    if (saved)
        Q_EMIT notice(tr("The crosswalk is in %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_problems->tell(saved.error());
}

} // namespace forms
