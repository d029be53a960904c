#include "forms/labelpage.h"

#include "assessment/language/language.h"
#include "assessment/signing/identity.h"
#include "assessment/signing/timestampclient.h"
#include "forms/checkprocess.h"
#include "forms/designpanel.h"
#include "forms/gatelist.h"
#include "forms/identitychooser.h"
#include "forms/issuedlabels.h"
#include "forms/labelpreview.h"
#include "forms/labelwords.h"
#include "forms/languagename.h"
#include "forms/noteline.h"
#include "forms/rows/card.h"
#include "forms/rows/column.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/primarybutton.h"
#include "forms/rows/row.h"
#include "forms/rows/text.h"
#include "forms/savedfile.h"
#include "forms/stampfields.h"
#include "forms/theme.h"
#include "forms/verifypanel.h"
#include "labels/designsample.h"
#include "labels/issue.h"
#include "labels/labelformat.h"
#include "labels/labelwords.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QResizeEvent>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace forms {

using assessment::Error;
using assessment::GateReason;
using assessment::LabelKind;
using assessment::LabelOverview;
using assessment::LabelState;
using assessment::Result;
using assessment::Status;

namespace {

constexpr auto pauseBeforeDrawing = 150ms;
/// In the list of formats, for the design of a person's own; it is no id of a format.
const QString &ownDesign()
{
    static const QString id = u"own design"_s;
    return id;
}

constexpr int leastMonths = 1;
constexpr int mostMonths = 36;
constexpr int usualMonths = 24;

QString kindHint(LabelKind kind)
{
    switch (kind) {
    case LabelKind::Information:
        return LabelPage::tr("Tells the consumer what the product does and does not do; may show "
                             "gaps");
    case LabelKind::Endorsement: return LabelPage::tr("Says that all thirteen guidelines are met");
    }
    Q_UNREACHABLE();
}

QString withoutOddLetters(QString name)
{
    static const QString odd = u"/\\:*?\"<>|"_s;
    for (QChar &letter : name) {
        if (odd.contains(letter) || !letter.isPrint())
            letter = u'-';
    }
    return name.simplified();
}

Status save(const QByteArray &bytes, const QString &path)
{
    return saveFile(path, bytes, LabelPage::tr("the copy cannot be saved"));
}

} // namespace

LabelPage::LabelPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_splitter(new QSplitter)
    , m_column(new Column)
    , m_check(new CheckProcess(this))
    , m_design(new DesignPanel(session))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
    m_splitter->addWidget(m_column);
    m_splitter->addWidget(makePreview());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);

    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isDivided = true; });

    QVBoxLayout *body = m_column->body();
    body->addWidget(new Heading(tr("Label"), Heading::Level::Title));
    body->addWidget(new BodyText(tr("What people see on the pack: drawn from this assessment, "
                                    "signed, and checkable by anyone who scans it.")));
    body->addWidget(m_problem = new ErrorBanner);
    body->addWidget(makeChoices());
    body->addWidget(makeSigning());
    body->addWidget(m_issued = new IssuedLabels(session));
    body->addStretch();

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeDrawing);
    connect(&m_pause, &QTimer::timeout, this, &LabelPage::drawDraft);
    m_clock.setInterval(100ms);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (m_transfer && m_transfer->total > 0) {
            m_bar->setRange(0, int(m_transfer->total));
            m_bar->setValue(int(m_transfer->done));
        }
    });
    connect(m_check, &CheckProcess::answered, this, &LabelPage::showVerified);
    connect(m_check, &CheckProcess::failed, this,
            [this](const Error &error) { m_problem->tell(error); });
    connect(m_issued, &IssuedLabels::opened, this, &LabelPage::showAgain);
    connect(m_issued, &IssuedLabels::notice, this, &Page::notice);
    connect(m_issued, &IssuedLabels::failed, this,
            [this](const Error &error) { m_problem->tell(error); });
    connect(&session, &Session::changed, this, &LabelPage::refresh);
    fillFormats();
    fillEarlier();
    refresh();
    readOrganisation();
    m_issued->refresh();
}

LabelPage::~LabelPage()
{
    if (m_transfer)
        m_transfer->stop.request_stop();
}

Card *LabelPage::makeChoices()
{
    auto *card = new Card;
    card->body()->addWidget(new Heading(tr("What is issued")));
    m_kinds = new QButtonGroup(this);
    for (const LabelKind one : {LabelKind::Information, LabelKind::Endorsement}) {
        auto *choice = new QRadioButton(kindName(one));
        choice->setAccessibleDescription(kindHint(one));
        m_kinds->addButton(choice, int(one));
        auto *hint = new QuietText(kindHint(one));
        hint->setContentsMargins(space::three, 0, 0, 0);
        card->body()->addWidget(choice);
        card->body()->addWidget(hint);
    }
    m_kinds->button(int(LabelKind::Information))->setChecked(true);

    m_format = new QComboBox;
    m_format->setObjectName(u"format"_s);
    m_format->setAccessibleName(tr("Format of the label"));
    m_language = new QComboBox;
    m_language->setAccessibleName(tr("Language of the label"));
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_language->setMinimumContentsLength(12);
    for (const QString &tag : labels::labelLanguages())
        m_language->addItem(labelLanguageName(tag), tag);
    m_months = new QSpinBox;
    m_months->setRange(leastMonths, mostMonths);
    m_months->setValue(usualMonths);
    m_months->setAccessibleName(tr("Months the label is valid"));
    m_validity = new QuietText;
    m_supersedes = new QComboBox;
    m_supersedes->setObjectName(u"supersedes"_s);
    m_supersedes->setAccessibleName(tr("Earlier label whose place it takes"));
    m_supersedes->setToolTip(tr("That label ends for good when the new one is issued"));
    m_supersedes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form = form;
    form->addRow(tr("&Format"), m_format);
    form->addRow(QString(), makeDesignActs());
    form->addRow(tr("Lang&uage"), m_language);
    form->addRow(tr("&Months"), m_months);
    form->addRow(QString(), m_validity);
    form->addRow(tr("Takes the &place of"), m_supersedes);
    leaveWheelToPage(m_supersedes);
    card->body()->addLayout(form);

    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        fillFormats();
        fillEarlier();
        suggestFile();
        startAgain();
    });
    connect(m_format, &QComboBox::activated, this, &LabelPage::startAgain);
    connect(m_language, &QComboBox::activated, this, &LabelPage::startAgain);
    connect(m_months, &QSpinBox::valueChanged, this, &LabelPage::startAgain);

    m_gateTitle = new BodyText;
    QFont font = m_gateTitle->font();
    font.setWeight(QFont::DemiBold);
    m_gateTitle->setFont(font);
    m_gate = new GateList;
    connect(m_gate, &GateList::jump, this, &Page::jump);
    card->body()->addWidget(m_gateTitle);
    card->body()->addWidget(m_gate);
    return card;
}

QWidget *LabelPage::makeDesignActs()
{
    auto *acts = new QWidget;
    auto *choose = new QPushButton(tr("Design…"));
    choose->setAccessibleName(tr("Choose a design of your own"));
    choose->setToolTip(tr("Draws the label with a design file of your own, and follows it while "
                          "you change it"));
    m_startFrom = new QPushButton(tr("Start from this one…"));
    m_startFrom->setAccessibleName(tr("Start a design of your own from this format"));
    m_startFrom->setToolTip(tr("Writes the chosen format into a file that you can change"));
    connect(choose, &QPushButton::clicked, m_design, &DesignPanel::choose);
    connect(m_startFrom, &QPushButton::clicked, this, [this] {
        if (const auto format = labels::labelFormat(kind(), m_format->currentData().toString()))
            m_design->startFrom(*format);
    });
    connect(m_design, &DesignPanel::judged, this, &LabelPage::takeDesign);
    connect(m_design, &DesignPanel::sampleChosen, this, &LabelPage::startAgain);
    connect(m_design, &DesignPanel::failed, this,
            [this](const Error &error) { m_problem->tell(error); });
    auto *row = new QHBoxLayout(acts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    row->addWidget(choose);
    row->addWidget(m_startFrom);
    row->addStretch();
    return acts;
}

/// Something else is to be issued: what was signed before goes out of sight.
void LabelPage::startAgain()
{
    showDesign();
    m_verification->hide();
    m_after->hide();
    m_pause.start();
}

void LabelPage::showDesign()
{
    const bool own = usesOwnDesign();
    m_design->setVisible(m_design->isFollowing() && (own || !m_design->watch().design()));
    m_startFrom->setEnabled(!own);
    showGate();
}

bool LabelPage::usesOwnDesign() const
{
    return m_format->currentData() == ownDesign() && m_design->watch().design();
}

/// The file of the design is new, or was saved.
void LabelPage::takeDesign()
{
    const auto &design = m_design->watch().design();
    const bool shown = m_format->currentData() == ownDesign();
    const bool isNew = design && m_design->watch().path() != m_designFile;
    if (isNew)
        m_designFile = m_design->watch().path();
    if ((isNew || shown) && design && design->kind != kind())
        setKind(design->kind);
    if (isNew || shown) {
        fillFormats();
        if (const int own = m_format->findData(ownDesign()); own >= 0)
            m_format->setCurrentIndex(own);
    }
    if (m_design->watch().isSound() || (shown && !design))
        startAgain();
    else
        showDesign(); // what was drawn last stays
}

Card *LabelPage::makeSigning()
{
    auto *card = new Card;
    card->body()->addWidget(new Heading(tr("Who signs")));
    m_identity = new IdentityChooser(m_session);
    card->body()->addWidget(m_identity);
    m_stamp = new StampFields(m_session);
    card->body()->addWidget(m_stamp);

    m_file = new QLineEdit;
    m_file->setObjectName(u"file"_s);
    m_file->setAccessibleName(tr("File of the label"));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAccessibleName(tr("Choose the file of the label"));
    connect(choose, &QPushButton::clicked, this, &LabelPage::chooseFile);
    auto *caption = new QLabel(tr("Save as"));
    caption->setBuddy(m_file);
    auto *file = new QHBoxLayout;
    file->setSpacing(space::unit);
    file->addWidget(caption);
    file->addWidget(m_file, 1);
    file->addWidget(choose);
    card->body()->addLayout(file);

    m_issue = new PrimaryButton(tr("Sign and issue"));
    m_cancel = new QPushButton(tr("Cancel"));
    m_bar = new QProgressBar;
    m_bar->setAccessibleName(tr("Issuing the label"));
    m_bar->setTextVisible(false);
    m_cancel->hide();
    m_bar->hide();
    connect(m_issue, &QPushButton::clicked, this, &LabelPage::issue);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_transfer)
            m_transfer->stop.request_stop();
    });
    auto *act = new QHBoxLayout;
    act->setSpacing(space::unit);
    act->addWidget(m_issue);
    act->addWidget(m_bar, 1);
    act->addWidget(m_cancel);
    act->addStretch();
    card->body()->addLayout(act);
    return card;
}

QWidget *LabelPage::makePreview()
{
    auto *side = new QWidget;
    m_design->hide();
    m_preview = new LabelPreview;
    m_verification = new VerifyPanel;
    m_verification->hide();
    m_after = new QWidget;
    m_warning = new NoteLine(NoteLine::Kind::Missing);
    m_folder = new QPushButton(tr("Open folder"));
    auto *copy = new QPushButton(tr("Save a copy…"));
    connect(m_folder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_issuedFile).absolutePath()));
    });
    connect(copy, &QPushButton::clicked, this, &LabelPage::saveCopy);
    auto *after = new QVBoxLayout(m_after);
    after->setContentsMargins(0, 0, 0, 0);
    after->setSpacing(space::unit);
    after->addWidget(m_warning);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(space::unit);
    acts->addWidget(m_folder);
    acts->addWidget(copy);
    acts->addStretch();
    after->addLayout(acts);
    m_after->hide();

    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::two, space::three, space::two, space::two);
    column->setSpacing(space::two);
    column->addWidget(m_design);
    column->addWidget(m_preview, 1);
    column->addWidget(m_verification);
    column->addWidget(m_after);
    return side;
}

LabelKind LabelPage::kind() const
{
    return LabelKind(m_kinds->checkedId());
}

void LabelPage::setKind(LabelKind kind)
{
    m_kinds->button(int(kind))->setChecked(true);
}

labels::IssueOptions LabelPage::options() const
{
    labels::IssueOptions options;
    options.kind = kind();
    if (usesOwnDesign())
        options.design = m_design->watch().design();
    else if (m_format->currentData() != ownDesign())
        options.format = m_format->currentData().toString();
    options.language = m_language->currentData().toString();
    options.validMonths = m_months->value();
    options.supersedes = m_supersedes->currentData().toString();
    options.output = m_file->text().trimmed();
    options.subFilter = m_stamp->subFilter();
    return options;
}

void LabelPage::fillFormats()
{
    m_format->clear();
    const QLocale locale;
    for (const labels::LabelFormat &format : labels::labelFormats()) {
        if (format.kind != kind())
            continue;
        m_format->addItem(
            tr("%1 × %2 mm")
                .arg(locale.toString(format.size.width()), locale.toString(format.size.height())),
            format.id);
        if (format.usual)
            m_format->setCurrentIndex(m_format->count() - 1);
    }
    const auto &own = m_design->watch().design();
    if (own && own->kind == kind())
        m_format->addItem(tr("%1, %2 × %3 mm", "name of a design, then its size")
                              .arg(own->id, locale.toString(own->size.width()),
                                   locale.toString(own->size.height())),
                          ownDesign());
}

void LabelPage::readEarlier()
{
    m_session.read(
        [](assessment::Workspace &workspace) { return workspace.labelOverviews(); }, this,
        [this](const Result<QList<LabelOverview>> &all) {
            m_earlier.clear();
            const QJsonObject ours{
                {u"product"_s, assessment::toJson(m_session.assessment().product)}};
            for (const LabelOverview &one : all ? *all : QList<LabelOverview>()) {
                const bool open = one.stands() || one.standing.state == LabelState::Expired;
                if (open && !one.standing.withdrawalAsked
                    && assessment::productKey(one.label.statement) == assessment::productKey(ours))
                    m_earlier.prepend(one);
            }
            fillEarlier();
        });
}

// A renewal or a correction: the gate of the engine has the last word.
void LabelPage::fillEarlier()
{
    const QString chosen = m_supersedes->currentData().toString();
    m_supersedes->clear();
    m_supersedes->addItem(tr("No earlier label"), QString());
    for (const LabelOverview &one : std::as_const(m_earlier)) {
        if (one.label.kind == kind()) {
            m_supersedes->addItem(
                stateIcon(one.standing.state),
                tr("%1, valid to %2").arg(one.label.certificateId, dayInWords(one.label.expires)),
                one.label.certificateId);
        }
    }
    m_supersedes->setCurrentIndex(qMax(0, m_supersedes->findData(chosen)));
    m_form->setRowVisible(m_supersedes, m_supersedes->count() > 1);
}

void LabelPage::readOrganisation()
{
    m_session.read([](assessment::Workspace &workspace) { return workspace.organisation(); }, this,
                   [this](const Result<std::optional<assessment::Organisation>> &found) {
                       if (!found)
                           return;
                       m_organisation = *found;
                       showGate();
                   });
}

void LabelPage::refresh()
{
    suggestFile();
    showGate();
    m_isStale = true;
    // A signed label stays in sight until the person chooses something else.
    if (isVisible() && !m_transfer && !m_after->isVisibleTo(this))
        m_pause.start();
}

// Whether a label may be issued is the engine's decision; here it is only shown.
void LabelPage::showGate()
{
    const assessment::Assessment &assessment = m_session.assessment();
    const QDate expires = assessment::labelExpiry(
        kind(), assessment.facts, QDateTime::currentDateTimeUtc().date(), m_months->value());
    m_validity->setText(expires.isValid()
                            ? tr("Valid to %1").arg(assessment::dayInWords(expires))
                            : tr("Security updates have ended: no mark can be valid"));
    const QList<GateReason> reasons =
        assessment::labelGate(m_session.scheme(), assessment, m_organisation, kind(), expires);
    if (!m_session.scheme().issuesLabels)
        m_gateTitle->setText(tr("Not issued from an assessment against this scheme"));
    else if (reasons.isEmpty())
        m_gateTitle->setText(
            tr("%1 Ready to be issued").arg(Theme::verdictSign(assessment::Verdict::Pass)));
    else
        m_gateTitle->setText(
            tr("Cannot be issued yet: %n reason(s)", nullptr, int(reasons.size())));
    m_gate->show(reasons);
    m_gate->setVisible(!reasons.isEmpty());
    const bool sound = !usesOwnDesign() || m_design->watch().isSound();
    m_issue->setEnabled(reasons.isEmpty() && !m_transfer && sound);
}

void LabelPage::drawDraft()
{
    struct Draft
    {
        QByteArray pdf;
        QString code; ///< how large its QR code will be, or why it will not fit
    };
    m_isStale = false;
    const int request = ++m_drafts;
    if (!m_session.scheme().issuesLabels) {
        m_preview->clear(
            tr("Nothing to draw: the form of the label is that of the Code of Practice."));
        return;
    }
    if (const auto *sample = m_design->sample(); sample && usesOwnDesign()) {
        drawSample(*sample, request);
        return;
    }
    m_session.read(
        [id = m_session.assessment().id,
         options = options()](assessment::Workspace &workspace) -> Result<Draft> {
            const Result<QByteArray> pdf = labels::draft(workspace, id, options);
            if (!pdf)
                return pdf.error();
            const auto code = labels::draftCode(workspace, id, options);
            return Draft{*pdf, code ? describe(*code) : code.error().message()};
        },
        this,
        [this, request](const Result<Draft> &drawn) {
            if (request != m_drafts)
                return; // something newer is on its way
            if (!drawn)
                m_preview->clear(drawn.error().message());
            else
                m_preview->show(drawn->pdf, tr("Draft, not signed") + u'\n' + drawn->code);
        });
}

/// Somebody tries the design out with a product that does not exist.
void LabelPage::drawSample(const labels::DesignSample &sample, int request)
{
    m_session.read([sample, design = *m_design->watch().design()](
                       assessment::Workspace &) { return labels::sampleDraft(design, sample); },
                   this,
                   [this, request, sample,
                    code = m_design->watch().report().code](const Result<QByteArray> &pdf) {
                       if (request != m_drafts)
                           return; // something newer is on its way
                       if (!pdf)
                           m_preview->clear(pdf.error().message());
                       else
                           m_preview->show(*pdf,
                                           tr("Sample: %1").arg(nameOf(sample))
                                               + (code ? u'\n' + describe(*code) : QString()));
                   });
}

void LabelPage::suggestFile()
{
    if (m_file->isModified() && !m_file->text().trimmed().isEmpty())
        return; // the person's own choice stays
    const assessment::Product &product = m_session.assessment().product;
    const QString folder = m_file->text().isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(m_file->text()).path();
    const QString name = withoutOddLetters(
        u"%1 %2 %3"_s.arg(product.brand, product.model, kindName(kind()).toLower()));
    QString path = folder + u'/' + name + u".pdf"_s;
    for (int count = 2; QFileInfo::exists(path); ++count)
        path = folder + u'/' + name + u" (%1).pdf"_s.arg(count);
    m_file->setText(path);
}

void LabelPage::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Save the label as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->selectFile(m_file->text());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_file->setText(path);
        m_file->setModified(true);
    });
    dialog->open();
}

namespace {

/// Nobody is asked who was not named.
Status nameAuthority(labels::IssueOptions &options, const QString &address, const QString &root)
{
    if (address.isEmpty())
        return assessment::Ok;
    labels::Stamping stamping{.authority = QUrl(address)};
    if (const Status possible = assessment::signing::checkAuthority(stamping.authority); !possible)
        return possible;
    if (!root.isEmpty()) {
        const auto trust = assessment::signing::readTrustFile(root);
        if (!trust)
            return trust.error();
        stamping.trust = *trust;
    }
    options.stamping = stamping;
    return assessment::Ok;
}

} // namespace

void LabelPage::issue()
{
    if (m_transfer || !m_identity->isComplete())
        return;
    m_problem->dismiss();
    const labels::IssueOptions chosen = options();
    m_transfer = std::make_shared<Transfer>();
    m_bar->setRange(0, 0);
    m_bar->show();
    m_cancel->show();
    m_clock.start();
    m_pause.stop();
    ++m_drafts; // a draft that is still being drawn must not hide the signed file

    struct Answer
    {
        Result<labels::Issued> issued =
            Error{.kind = Error::Kind::Cancelled, .what = tr("the label was not issued")};
        QList<GateReason> reasons;
    };
    auto answer = std::make_shared<Answer>();
    auto passphrase = std::make_shared<assessment::SecretBytes>(m_identity->takePassphrase());
    const auto act = [id = m_session.assessment().id, key = m_identity->keyFile(), passphrase,
                      chosen = labels::IssueOptions(chosen), answer,
                      authority = m_stamp->authority(), root = m_stamp->trustFile(),
                      transfer = m_transfer](assessment::Workspace &workspace) mutable -> Status {
        if (const Status named = nameAuthority(chosen, authority, root); !named)
            return named;
        auto identity = assessment::signing::Identity::load(key, *passphrase);
        *passphrase = {};
        if (!identity)
            return identity.error();
        answer->issued = labels::issue(workspace, id, *identity, chosen, answer->reasons,
                                       Transfer::progressOf(transfer));
        return answer->issued ? Status(assessment::Ok) : Status(answer->issued.error());
    };
    m_session.act(act, this, [this, answer, file = chosen.output](const Status &done) {
        m_transfer.reset();
        m_clock.stop();
        m_bar->hide();
        m_cancel->hide();
        m_issued->refresh(); // also where the label is kept and only its file is missing
        readEarlier();
        if (done)
            showIssued(*answer->issued, file);
        else if (done.error().kind != Error::Kind::Cancelled)
            m_problem->tell(done.error());
        showGate();
    });
    showGate();
}

void LabelPage::showIssued(const labels::Issued &issued, const QString &file)
{
    showSigned(issued.label.certificateId, issued.pdf, file);
    m_warning->say(issued.warnings.join(u'\n'));
    m_file->setModified(false);
    suggestFile();
    Q_EMIT notice(tr("Issued %1").arg(issued.label.certificateId));
}

void LabelPage::showAgain(const QString &certificateId, const QByteArray &pdf)
{
    if (m_transfer)
        return;
    m_pause.stop();
    ++m_drafts;
    showSigned(certificateId, pdf, {});
    m_warning->say({});
}

/// \a file is where it lies, "" where that is not known.
void LabelPage::showSigned(const QString &certificateId, const QByteArray &pdf, const QString &file)
{
    m_issuedFile = file;
    m_isStale = false;
    m_preview->show(pdf, tr("Signed: %1").arg(certificateId));
    m_folder->setVisible(!file.isEmpty());
    m_after->show();
    verify(pdf, file.isEmpty() ? certificateId : file);
}

/// In a process of its own, as files of strangers are: one that was shown again comes out of a
/// workspace that may be somebody else's.
void LabelPage::verify(const QByteArray &pdf, const QString &name)
{
    m_session.read(
        [trust = m_identity->trustFile(), root = m_stamp->trustFile()](assessment::Workspace &) {
            labels::VerifyOptions options;
            options.at = QDateTime::currentDateTimeUtc();
            for (const QString &file : {trust, root}) {
                const auto read = assessment::signing::readTrustFile(file);
                if (file.isEmpty() || !read)
                    continue;
                options.trust += *read;
            }
            return options;
        },
        this,
        [this, pdf, name](const labels::VerifyOptions &options) {
            m_check->ask(labels::verifyRequest(pdf, name, options));
        });
}

void LabelPage::showVerified(const labels::CheckAnswer &answer)
{
    if (answer.error)
        m_problem->tell(*answer.error);
    if (!answer.checked)
        return;
    m_verification->show(answer.checked->verification);
    m_verification->show();
}

void LabelPage::saveCopy()
{
    auto *dialog = new QFileDialog(window(), tr("Save a copy of the label"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_session.read(
            [pdf = m_preview->pdf(), path](assessment::Workspace &) { return save(pdf, path); },
            this,
            [this](const Status &done) {
                if (!done)
                    m_problem->tell(done.error());
            });
    });
    dialog->open();
}

void LabelPage::reveal(const QString &anchor)
{
    if (anchor == u"issued"_s)
        m_column->bringUp(m_issued);
}

// The draft is drawn when somebody can see it.
void LabelPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    readOrganisation();
    m_issued->refresh(); // time may have ended a suspension
    readEarlier();
    if (m_isStale && !m_after->isVisibleTo(this))
        m_pause.start();
}

// Side by side while both have room to be read, else one above the other.
void LabelPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const int width = event->size().width();
    const bool beside = width >= Theme::textWidth(this, 100);
    const Qt::Orientation wanted = beside ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == wanted && m_isDivided)
        return;
    m_isDivided = false;
    m_splitter->setOrientation(wanted);
    m_column->setMinimumWidth(beside ? Theme::textWidth(this, 56) : 0);
    const int room = beside ? width : event->size().height();
    m_splitter->setSizes({room * 11 / 20, room * 9 / 20});
}

} // namespace forms
