#include "forms/evidenceviewer.h"

#include "forms/evidenceacts.h"
#include "forms/evidencedetails.h"
#include "forms/evidenceheading.h"
#include "forms/evidencereading.h"
#include "forms/hexview.h"
#include "forms/pageview.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/text.h"
#include "forms/theme.h"
#include "forms/transcriptview.h"
#include "forms/transfertile.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace forms {

using assessment::Error;
using assessment::EvidenceItem;
using assessment::Result;
using assessment::Workspace;

namespace {

constexpr QSize largestPicture(4000, 4000); // what is larger is shown smaller
constexpr QSize largestPage(2200, 2200);    // about 190 dpi of an A4 page

} // namespace

EvidenceViewer::EvidenceViewer(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_problem(new ErrorBanner)
    , m_remark(new QuietText)
    , m_tiles(new QVBoxLayout)
    , m_acts(new EvidenceActs(session, m_tiles, this))
    , m_heading(new EvidenceHeading(*m_acts))
    , m_views(new QStackedWidget)
    , m_pages(new PageView)
    , m_text(new QPlainTextEdit)
    , m_transcript(new TranscriptView(session))
    , m_hex(new HexView)
    , m_detailsView(new EvidenceDetails(session))
    , m_clock(new QTimer(this))
{
    setAccessibleName(tr("Evidence"));
    m_text->setReadOnly(true);
    m_text->setFont(Theme::fixedFont());
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Content of the evidence"));
    m_waiting = makeWaiting();
    m_content = m_waiting;
    for (QWidget *view : std::initializer_list<QWidget *>{m_waiting, m_pages, m_text, m_transcript,
                                                          m_hex, m_detailsView})
        m_views->addWidget(view);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::two, space::unit, space::two, space::unit);
    column->setSpacing(space::unit);
    column->addWidget(m_heading);
    column->addLayout(m_tiles);
    column->addWidget(m_problem);
    column->addWidget(m_remark);
    column->addWidget(m_views, 1);
    connectViews();
}

EvidenceViewer::~EvidenceViewer()
{
    if (m_transfer)
        m_transfer->stop.request_stop();
    m_drawing.disconnect(this);
}

void EvidenceViewer::connectViews()
{
    connect(&m_session, &Session::changed, this, &EvidenceViewer::refresh);
    connect(m_heading, &EvidenceHeading::closeRequested, this, &EvidenceViewer::closeRequested);
    connect(m_heading, &EvidenceHeading::bytesToggled, this, &EvidenceViewer::read);
    connect(m_heading, &EvidenceHeading::revisionChosen, this, &EvidenceViewer::showRevision);
    connect(m_heading, &EvidenceHeading::detailsToggled, this, [this](bool shown) {
        m_views->setCurrentWidget(shown ? m_detailsView : m_content);
        m_views->currentWidget()->setFocus();
    });
    connect(this, &EvidenceViewer::closeRequested, m_transcript, &TranscriptView::close);
    connect(m_acts, &EvidenceActs::failed, this,
            [this](const Error &error) { m_problem->tell(error); });
    connect(m_acts, &EvidenceActs::ended, this, &EvidenceViewer::settled);
    connect(m_transcript, &TranscriptView::settled, this, &EvidenceViewer::settled);
    connect(m_pages, &PageView::wanted, this, &EvidenceViewer::drawPage);
    connect(&m_drawing, &DrawingProcess::opened, this,
            [this](int pages) { m_pages->setPages(pages, m_item.title); });
    connect(&m_drawing, &DrawingProcess::drawn, this, [this](const QImage &image) {
        if (m_drawnPage != m_pages->page()) { // the person has gone on meanwhile
            drawPage(m_pages->page());
            return;
        }
        m_pages->setPicture(image);
        present(m_pages, {});
    });
    connect(&m_drawing, &DrawingProcess::failed, this, [this](const Error &error) {
        m_problem->tell(error);
        showBytes(tr("Its bytes are shown instead."));
    });
    connect(m_hex, &HexView::wanted, this, [this](qint64 offset, qint64 length) {
        const QByteArray sha256 = m_item.sha256;
        m_session.read(
            [sha256, offset, length](Workspace &workspace) {
                return workspace.readContentPart(sha256, offset, length);
            },
            this,
            [this, sha256, offset](const Result<QByteArray> &part) {
                if (sha256 != m_item.sha256)
                    return; // another one was opened meanwhile
                if (!part)
                    m_problem->tell(part.error());
                m_hex->setPart(offset, part ? *part : QByteArray());
                Q_EMIT settled();
            });
    });
}

void EvidenceViewer::drawPage(int page)
{
    if (m_drawing.isBusy())
        return; // when that has come
    m_drawnPage = page;
    const bool isPdf = m_item.mediaType == u"application/pdf"_s;
    m_drawing.draw(page, isPdf ? largestPage : largestPicture);
}

QWidget *EvidenceViewer::makeWaiting()
{
    auto *waiting = new QWidget;
    m_bar = new QProgressBar;
    m_bar->setAccessibleName(tr("Reading the evidence"));
    auto *cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_transfer)
            m_transfer->stop.request_stop();
        m_drawing.stop();
        Q_EMIT closeRequested();
    });
    connect(m_clock, &QTimer::timeout, this, [this] {
        if (m_transfer && m_transfer->total > 0) {
            m_bar->setRange(0, 1000);
            m_bar->setValue(int(m_transfer->done * 1000 / m_transfer->total));
        }
    });
    auto *column = new QVBoxLayout(waiting);
    column->addStretch();
    column->addWidget(new BodyText(tr("Reading the evidence from the workspace")));
    column->addWidget(m_bar);
    column->addWidget(cancel, 0, Qt::AlignLeft);
    column->addStretch();
    return waiting;
}

void EvidenceViewer::open(const QString &evidence, int finding)
{
    m_finding = finding;
    for (const EvidenceItem &item : m_session.assessment().evidence) {
        if (item.id != evidence)
            continue;
        m_item = item;
        m_revisions = {item};
        m_heading->setShowsBytes(false);
        m_heading->setShowsDetails(false);
        showHeading();
        m_detailsView->setItem(item);
        listRevisions();
        read();
        return;
    }
}

// Somebody has changed what is said of it, or undone it.
void EvidenceViewer::refresh()
{
    for (const EvidenceItem &item : m_session.assessment().evidence) {
        if (item.id != m_item.id)
            continue;
        m_detailsView->setItem(item);
        const bool isNewer = item.revision != m_revisions.constLast().revision
                             || item.sha256 != m_revisions.constLast().sha256;
        if (isNewer) {
            const bool details = m_heading->showsDetails();
            open(item.id);
            m_heading->setShowsDetails(details);
            return;
        }
        m_item.title = item.title;
        m_item.confidential = item.confidential;
        m_item.expires = item.expires;
        m_item.provisions = item.provisions;
        showHeading();
        return;
    }
    if (!m_item.id.isEmpty()) { // it was taken back
        m_item = {};
        Q_EMIT closeRequested();
    }
}

QWidget *EvidenceViewer::shown() const
{
    return m_views->currentWidget();
}

void EvidenceViewer::showHeading()
{
    m_acts->setItem(m_item);
    m_heading->setItem(m_item, m_session.assessment().day);
}

void EvidenceViewer::listRevisions()
{
    m_heading->setRevisions({});
    if (m_item.revision == 1)
        return;
    m_session.read([id = m_item.id](Workspace &w) { return w.evidenceRevisions(id); }, this,
                   [this, id = m_item.id](const Result<QList<EvidenceItem>> &found) {
                       if (!found || id != m_item.id)
                           return;
                       m_revisions = *found;
                       // After an undone revision the newest one is not the last in the file.
                       m_revisions.removeIf([this](const EvidenceItem &one) {
                           return one.revision > m_item.revision;
                       });
                       m_heading->setRevisions(m_revisions);
                   });
}

void EvidenceViewer::showRevision(int revision)
{
    for (const EvidenceItem &item : std::as_const(m_revisions)) {
        if (item.revision != revision)
            continue;
        const QDate expires = m_item.expires;
        const QStringList provisions = m_item.provisions;
        m_item = item;
        m_item.expires = expires;
        m_item.provisions = provisions;
        m_heading->setRevision(revision);
        m_heading->setShowsDetails(false);
        showHeading();
        read();
        return;
    }
}

void EvidenceViewer::read()
{
    using View = EvidenceReading::View;
    if (m_transfer)
        m_transfer->stop.request_stop();
    m_transfer = std::make_shared<Transfer>();
    m_drawing.stop();
    m_transcript->close();
    m_problem->dismiss();
    const View view = m_heading->showsBytes() ? View::Bytes : EvidenceReading::viewOf(m_item);
    if (view == View::Bytes) {
        m_clock->stop();
        showBytes({});
        return;
    }
    if (view == View::Transcript) {
        m_transcript->open(m_item, std::exchange(m_finding, -1));
        present(m_transcript, {});
        return;
    }
    m_bar->setRange(0, 0);
    present(m_waiting, {});
    m_clock->start(100ms);
    m_session.read(
        [item = m_item, view, transfer = m_transfer](Workspace &workspace) {
            return EvidenceReading::read(workspace, item, view, transfer);
        },
        this,
        [this, transfer = m_transfer](const EvidenceReading &reading) {
            if (transfer == m_transfer) // else another one was opened meanwhile
                showReading(reading);
        });
}

void EvidenceViewer::showReading(const EvidenceReading &reading)
{
    if (!reading.status) {
        m_text->clear();
        if (reading.status.error().kind != Error::Kind::Cancelled)
            m_problem->tell(reading.status.error());
        present(m_text, {});
        return;
    }
    switch (reading.view) {
    case EvidenceReading::View::Drawn: // shown when it has come back
        m_drawing.open(DrawingProcess::kindOf(m_item.mediaType), reading.content);
        return;
    case EvidenceReading::View::Text:
        m_text->setPlainText(reading.text);
        present(m_text, reading.isCut
                            ? tr("Only the beginning is shown as text; “Bytes” shows all.")
                        : reading.isFolded ? tr("Long lines are folded here.")
                                           : QString());
        return;
    case EvidenceReading::View::Transcript: // reads by itself
    case EvidenceReading::View::Bytes: showBytes({}); return;
    }
    Q_UNREACHABLE();
}

void EvidenceViewer::showBytes(const QString &remark)
{
    present(m_hex, remark);
    m_hex->setSize(m_item.bytes);
}

void EvidenceViewer::present(QWidget *view, const QString &remark)
{
    m_content = view;
    if (view != m_waiting)
        m_clock->stop();
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    if (m_heading->showsDetails())
        return;
    m_views->setCurrentWidget(view);
    if (view == m_waiting)
        return;
    view->setFocus();
    const bool isComing = view == m_transcript || (view == m_hex && m_item.bytes > 0);
    if (!isComing)
        Q_EMIT settled();
}

void EvidenceViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QFrame::keyPressEvent(event);
}

} // namespace forms
