#include "forms/evidenceviewer.h"

#include "assessment/harness/transcriptview.h"
#include "forms/consoleview.h"
#include "forms/evidencetile.h"
#include "forms/pictureview.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/text.h"
#include "forms/theme.h"
#include "forms/transfertile.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImageReader>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPdfDocument>
#include <QPdfView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStringDecoder>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace forms {

using assessment::Error;
using assessment::Status;

namespace {

constexpr qint64 mostOfPicture = 64LL << 20; // bytes that are read at most
constexpr qint64 mostOfPdf = 128LL << 20;
constexpr qint64 mostOfTranscript = 16LL << 20;
constexpr qint64 mostOfText = 256LL << 10;
constexpr qint64 mostOfBytes = 32LL << 10;
constexpr QSize largestPicture(6000, 6000); // what is larger is shown smaller

enum class View { Picture, Pdf, Text, Transcript };

View viewOf(const assessment::EvidenceItem &item)
{
    if (!item.run.isEmpty())
        return View::Transcript;
    if (item.mediaType.startsWith(u"image/"_s) && item.bytes <= mostOfPicture)
        return View::Picture;
    if (item.mediaType == u"application/pdf"_s && item.bytes <= mostOfPdf)
        return View::Pdf;
    return View::Text;
}

/// Keeps the first bytes that are written to it and then asks the writer to stop.
class Head : public QIODevice
{
public:
    Head(qint64 most, std::stop_source stop) : m_most(most), m_stop(std::move(stop))
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    const QByteArray &bytes() const { return m_bytes; }
    bool isFull() const { return m_bytes.size() >= m_most; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_bytes.append(data, qMin(size, m_most - m_bytes.size()));
        if (isFull())
            m_stop.request_stop();
        return size;
    }

private:
    QByteArray m_bytes;
    qint64 m_most;
    std::stop_source m_stop;
};

bool isText(QByteArrayView bytes)
{
    const qsizetype looked = qMin<qsizetype>(bytes.size(), 4096);
    return !bytes.first(looked).contains('\0');
}

QString hexOf(QByteArrayView bytes)
{
    QString text;
    for (qsizetype at = 0; at < bytes.size(); at += 16) {
        const QByteArrayView row = bytes.sliced(at, qMin<qsizetype>(16, bytes.size() - at));
        QString letters;
        for (const char byte : row)
            letters += byte >= 0x20 && byte < 0x7f ? QLatin1Char(byte) : QLatin1Char('.');
        text += u"%1  %2  %3\n"_s.arg(at, 8, 16, QLatin1Char('0'))
                    .arg(QString::fromLatin1(row.toByteArray().toHex(' ')), -47)
                    .arg(letters);
    }
    return text;
}

} // namespace

/// What was read for showing, made on the workspace's thread.
struct EvidenceViewer::Reading
{
    Status status = assessment::Ok;
    View view = View::Text;
    QImage picture;
    QByteArray pdf;
    QString text;
    QList<assessment::harness::ConsoleText> console;
    bool isCut = false; ///< there is more than is shown
    bool isHex = false;
};

EvidenceViewer::EvidenceViewer(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_problem(new ErrorBanner)
    , m_remark(new QuietText)
    , m_views(new QStackedWidget)
    , m_picture(new PictureView)
    , m_text(new QPlainTextEdit)
    , m_console(new ConsoleView)
    , m_pdf(new QPdfDocument(this))
    , m_clock(new QTimer(this))
{
    setAccessibleName(tr("Evidence"));
    m_text->setReadOnly(true);
    m_text->setFont(Theme::fixedFont());
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Content of the evidence"));
    auto *pdf = new QPdfView(this);
    pdf->setPageMode(QPdfView::PageMode::MultiPage);
    pdf->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    pdf->setDocument(m_pdf);
    pdf->setAccessibleName(tr("Pages of the evidence"));
    m_pdfView = pdf;
    m_waiting = makeWaiting();
    for (QWidget *view :
         std::initializer_list<QWidget *>{m_waiting, m_picture, m_text, m_console, m_pdfView})
        m_views->addWidget(view);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::two, space::unit, space::two, space::unit);
    column->setSpacing(space::unit);
    column->addLayout(makeHeading());
    column->addWidget(m_problem);
    column->addWidget(m_remark);
    column->addWidget(m_views, 1);
}

EvidenceViewer::~EvidenceViewer()
{
    if (m_transfer)
        m_transfer->stop.request_stop();
    m_pdf->close(); // before its bytes go
}

QLayout *EvidenceViewer::makeHeading()
{
    m_title = new Heading(QString());
    m_title->setTextFormat(Qt::PlainText);
    m_about = new QuietText;
    m_hash = new QLabel;
    m_hash->setFont(Theme::fixedFont());
    m_hash->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_hash->setWordWrap(true);
    m_hash->setAccessibleName(tr("SHA-256 of the content"));
    m_hash->hide();

    auto *hash = new QToolButton;
    hash->setText(tr("SHA-256"));
    hash->setCheckable(true);
    hash->setToolTip(tr("Show and copy the SHA-256 of the content"));
    connect(hash, &QToolButton::toggled, this, [this](bool shown) {
        m_hash->setVisible(shown);
        if (shown)
            QApplication::clipboard()->setText(QString::fromLatin1(m_item.sha256.toHex()));
    });
    auto *save = new QToolButton;
    save->setText(tr("Save a copy…"));
    connect(save, &QToolButton::clicked, this, &EvidenceViewer::saveCopy);
    auto *close = new QToolButton;
    close->setIcon(Theme::icon(u"window-close"_s));
    close->setIconSize({Theme::iconSide(this), Theme::iconSide(this)});
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close the evidence"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &EvidenceViewer::closeRequested);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::unit);
    row->addWidget(m_title, 1);
    row->addWidget(hash);
    row->addWidget(save);
    row->addWidget(close);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_about);
    column->addWidget(m_hash);
    return column;
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

void EvidenceViewer::open(const QString &evidence)
{
    for (const assessment::EvidenceItem &item : m_session.assessment().evidence) {
        if (item.id != evidence)
            continue;
        m_item = item;
        showHeading();
        read();
        return;
    }
}

QWidget *EvidenceViewer::shown() const
{
    return m_views->currentWidget();
}

void EvidenceViewer::showHeading()
{
    m_title->setText(m_item.title.isEmpty() ? m_item.fileName : m_item.title);
    const QLocale locale;
    QStringList about{typeName(m_item),
                      locale.formattedDataSize(m_item.bytes, 1, QLocale::DataSizeSIFormat),
                      tr("added %1 by %2")
                          .arg(locale.toString(m_item.added.toLocalTime(), u"d MMM yyyy HH:mm"_s),
                               m_item.addedBy)};
    if (m_item.revision > 1)
        about.append(tr("revision %1").arg(m_item.revision));
    if (m_item.confidential)
        about.append(tr("confidential"));
    about.append(tr("serves %1").arg(m_item.provisions.join(u", "_s)));
    m_about->setText(about.join(u" · "_s));
    m_hash->setText(QString::fromLatin1(m_item.sha256.toHex()));
}

void EvidenceViewer::read()
{
    if (m_transfer)
        m_transfer->stop.request_stop();
    m_transfer = std::make_shared<Transfer>();
    m_problem->dismiss();
    m_remark->hide();
    m_bar->setRange(0, 0);
    m_views->setCurrentWidget(m_waiting);
    m_clock->start(100ms);

    const auto work = [item = m_item,
                       transfer = m_transfer](assessment::Workspace &workspace) -> Reading {
        Reading reading;
        reading.view = viewOf(item);
        const qint64 most = reading.view == View::Picture      ? mostOfPicture
                            : reading.view == View::Pdf        ? mostOfPdf
                            : reading.view == View::Transcript ? mostOfTranscript
                                                               : mostOfText;
        Head head(most + 1, transfer->stop);
        reading.status = workspace.readEvidence(item.id, head, Transfer::progressOf(transfer));
        if (head.isFull())
            reading.status = assessment::Ok; // stopped because enough was read
        if (!reading.status)
            return reading;
        reading.isCut = head.isFull();
        switch (reading.view) {
        case View::Picture: {
            QByteArray bytes = head.bytes();
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            QImageReader reader(&buffer);
            reader.setAutoTransform(true);
            if (reader.size().width() > largestPicture.width()
                || reader.size().height() > largestPicture.height())
                reader.setScaledSize(reader.size().scaled(largestPicture, Qt::KeepAspectRatio));
            reading.picture = reader.read();
            if (!reading.picture.isNull())
                break;
            reading.view = View::Text;
            reading.isHex = true;
            reading.text = hexOf(QByteArrayView(head.bytes())
                                     .first(qMin<qsizetype>(head.bytes().size(), mostOfBytes)));
            break;
        }
        case View::Pdf: reading.pdf = head.bytes(); break;
        case View::Transcript: {
            QByteArray bytes = head.bytes();
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            auto console = assessment::harness::shownTranscript(buffer);
            if (console)
                reading.console = *std::move(console);
            else
                reading.status = console.error();
            break;
        }
        case View::Text: {
            const QByteArray bytes =
                head.bytes().first(qMin<qsizetype>(head.bytes().size(), mostOfText));
            reading.isHex = !isText(bytes);
            reading.text =
                reading.isHex
                    ? hexOf(QByteArrayView(bytes).first(qMin<qsizetype>(bytes.size(), mostOfBytes)))
                    : QString::fromUtf8(bytes);
            break;
        }
        }
        return reading;
    };
    m_session.read(work, this, [this, transfer = m_transfer](const Reading &reading) {
        if (transfer == m_transfer) // else another one was opened meanwhile
            showReading(reading);
    });
}

void EvidenceViewer::showReading(const Reading &reading)
{
    m_clock->stop();
    if (!reading.status) {
        m_text->clear();
        m_views->setCurrentWidget(m_text);
        if (reading.status.error().kind != Error::Kind::Cancelled)
            m_problem->tell(reading.status.error());
        return;
    }
    QString remark;
    switch (reading.view) {
    case View::Picture:
        m_picture->setPicture(reading.picture, m_item.title);
        m_views->setCurrentWidget(m_picture);
        break;
    case View::Pdf:
        m_pdf->close();
        m_pdfBytes = std::make_unique<QBuffer>();
        m_pdfBytes->setData(reading.pdf);
        m_pdfBytes->open(QIODevice::ReadOnly);
        m_pdf->load(m_pdfBytes.get());
        m_views->setCurrentWidget(m_pdfView);
        if (m_pdf->status() != QPdfDocument::Status::Ready)
            m_problem->tell(tr("This PDF cannot be shown; save a copy to look at it elsewhere."));
        break;
    case View::Transcript:
        m_console->restart(reading.console);
        m_views->setCurrentWidget(m_console);
        remark = tr("Secrets are masked here. The complete transcript is kept as evidence.");
        break;
    case View::Text:
        m_text->setLineWrapMode(reading.isHex ? QPlainTextEdit::NoWrap
                                              : QPlainTextEdit::WidgetWidth);
        m_text->setPlainText(reading.text);
        m_views->setCurrentWidget(m_text);
        break;
    }
    if (reading.isCut)
        remark = tr("Only the beginning is shown; save a copy to see all of it.");
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_views->currentWidget()->setFocus();
}

void EvidenceViewer::saveCopy()
{
    auto *dialog = new QFileDialog(window(), tr("Save a copy of the evidence"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_item.fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, id = m_item.id](const QString &path) {
        const auto work = [id, path](assessment::Workspace &workspace) -> Status {
            QSaveFile file(path);
            const bool open = file.open(QIODevice::WriteOnly);
            const Status read = open ? workspace.readEvidence(id, file) : Status(assessment::Ok);
            if (!read)
                return read;
            if (!open || !file.commit())
                return Error{.kind = Error::Kind::Storage,
                             .what = tr("the copy cannot be saved"),
                             .where = path,
                             .why = file.errorString()};
            return assessment::Ok;
        };
        m_session.read(work, this, [this](const Status &done) {
            if (!done)
                m_problem->tell(done.error());
        });
    });
    dialog->open();
}

void EvidenceViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QFrame::keyPressEvent(event);
}

} // namespace forms
