#include "forms/evidencetile.h"

#include "assessment/language/language.h"

#include "forms/noteline.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

// Seven steps of the grid, more where the font is large.
int pictureSide(const QWidget *on)
{
    return qMax(56, 3 * on->fontMetrics().lineSpacing());
}

// A sheet with the type's short name, for what has no picture of its own.
QPixmap sheet(const QString &word, const QWidget *on)
{
    const int side = pictureSide(on);
    const qreal ratio = on->devicePixelRatioF();
    QPixmap pixmap((QSizeF(side, side) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on->palette().color(QPalette::Mid), 1.5));
    painter.setBrush(on->palette().base());
    const QRectF paper(side / 8.0, 1, side * 3 / 4.0, side - 2);
    painter.drawRoundedRect(paper, 4, 4);
    QFont font = on->font();
    font.setPixelSize(side / (word.size() > 3 ? 5 : 4));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(on->palette().color(QPalette::Text));
    painter.drawText(paper, Qt::AlignCenter, word);
    return pixmap;
}

QString shortType(const assessment::EvidenceItem &item)
{
    if (!item.run.isEmpty())
        return EvidenceTile::tr("RUN", "at most four letters");
    if (!item.url.isEmpty())
        return EvidenceTile::tr("WEB", "at most four letters");
    const QString ending = item.fileName.section(u'.', -1);
    if (item.fileName.contains(u'.') && !ending.isEmpty() && ending.size() <= 4)
        return ending.toUpper();
    return EvidenceTile::tr("FILE", "at most four letters");
}

} // namespace

QString typeName(const assessment::EvidenceItem &item)
{
    if (!item.run.isEmpty())
        return EvidenceTile::tr("Device transcript");
    if (!item.url.isEmpty())
        return EvidenceTile::tr("Web address");
    if (item.mediaType.startsWith(u"image/"_s))
        return EvidenceTile::tr("%1 picture")
            .arg(item.mediaType.mid(6).section(u'+', 0, 0).toUpper());
    if (item.mediaType == u"application/pdf"_s)
        return EvidenceTile::tr("PDF");
    if (item.mediaType.startsWith(u"text/"_s))
        return EvidenceTile::tr("Text");
    return EvidenceTile::tr("File");
}

QString validityText(const assessment::EvidenceItem &item, QDate day)
{
    if (item.isWithdrawn(day)) {
        return EvidenceTile::tr("Withdrawn %1")
            .arg(assessment::shortDay(item.supplied->component.withdrawn));
    }
    if (!item.expires.isValid())
        return {};
    const QString date = assessment::shortDay(item.expires);
    return item.isExpired(day) ? EvidenceTile::tr("Expired %1").arg(date)
                               : EvidenceTile::tr("Valid until %1").arg(date);
}

QString supplierText(const assessment::EvidenceItem &item)
{
    return item.supplied ? EvidenceTile::tr("Supplier: %1").arg(inWords(item.supplied->component))
                         : QString();
}

EvidenceTile::EvidenceTile(const assessment::EvidenceItem &item, QDate day, QWidget *parent)
    : QFrame(parent)
    , m_item(item)
    , m_day(day)
    , m_picture(new QToolButton)
    , m_title(new QLabel)
    , m_about(new QLabel)
    , m_note(new QLabel)
    , m_supplier(new QLabel)
    , m_validity(
          new NoteLine(item.isExpired(day) ? NoteLine::Kind::Problem : NoteLine::Kind::Quiet))
    , m_more(new QToolButton)
{
    setObjectName(u"evidenceTile"_s);
    setCursor(Qt::PointingHandCursor);

    m_picture->setAutoRaise(true);
    m_picture->setIconSize({pictureSide(this), pictureSide(this)});
    m_picture->setIcon(sheet(shortType(item), this));
    m_picture->setToolTip(tr("View (Enter)"));
    connect(m_picture, &QToolButton::clicked, this, &EvidenceTile::view);

    m_more->setAutoRaise(true);
    m_more->setText(u"⋯"_s);
    m_more->setToolTip(tr("More about this evidence"));
    m_more->setAccessibleName(tr("More about %1").arg(item.title));
    connect(m_more, &QToolButton::clicked, this,
            [this] { showMenu(m_more->mapToGlobal(m_more->rect().bottomLeft())); });

    QFont small = m_about->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_title->setTextFormat(Qt::PlainText);
    const QString size = QLocale().formattedDataSize(item.bytes, 1, QLocale::DataSizeSIFormat);
    const QString date = assessment::shortDay(item.added.toLocalTime().date());
    m_about->setFont(small);
    m_about->setText(tr("%1 · %2").arg(typeName(item), size));
    m_note->setFont(small);
    m_note->setText(item.confidential ? tr("%1 · Confidential").arg(date) : date);
    m_validity->setFont(small);
    m_validity->setWordWrap(false);
    m_validity->say(validityText(item, day));
    QString spoken = tr("View %1, %2, %3, added %4").arg(item.title, typeName(item), size, date);
    if (item.supplied)
        spoken = tr("%1, %2").arg(spoken, supplierText(item));
    if (const QString validity = validityText(item, day); !validity.isEmpty())
        spoken = tr("%1, %2").arg(spoken, validity);
    m_picture->setAccessibleName(spoken);
    QString tip = item.fileName.isEmpty() ? item.title : item.fileName;
    if (item.supplied)
        tip += u'\n' + supplierText(item);
    setToolTip(tip);
    m_supplier->setFont(small);
    m_supplier->setVisible(item.supplied.has_value());

    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(m_title);
    lines->addWidget(m_about);
    lines->addWidget(m_note);
    lines->addWidget(m_supplier);
    lines->addWidget(m_validity);
    lines->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 4, 4, 4);
    row->setSpacing(8);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(lines, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
}

QSize EvidenceTile::sizeHint() const
{
    const int count =
        3 + (m_item.supplied ? 1 : 0) + (validityText(m_item, m_day).isEmpty() ? 0 : 1);
    const int lines = count * fontMetrics().lineSpacing() + 20;
    return {pictureSide(this) + 56 + 22 * fontMetrics().averageCharWidth(),
            qMax(pictureSide(this) + 20, lines)};
}

void EvidenceTile::setPicture(const QImage &picture)
{
    QPixmap pixmap = QPixmap::fromImage(picture);
    pixmap.setDevicePixelRatio(2);
    m_picture->setIcon(pixmap);
}

void EvidenceTile::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("View"), this, &EvidenceTile::view);
    menu->addSeparator();
    const QString hash = QString::fromLatin1(m_item.sha256.toHex());
    menu->addAction(tr("SHA-256 %1…").arg(hash.left(16)))->setEnabled(false);
    menu->addAction(tr("Copy SHA-256"), this, [hash] { QApplication::clipboard()->setText(hash); });
    if (!m_item.url.isEmpty()) {
        menu->addAction(tr("Copy web address"), this,
                        [url = m_item.url] { QApplication::clipboard()->setText(url); });
    }
    menu->addSeparator();
    menu->addAction(tr("Remove from this provision"), QKeySequence::Delete, this,
                    &EvidenceTile::removeHere);
    menu->addAction(tr("Move to the trash"), QKeySequence(Qt::SHIFT | Qt::Key_Delete), this,
                    &EvidenceTile::trash);
    menu->popup(at);
}

void EvidenceTile::elide()
{
    const QString title = m_item.title.isEmpty() ? m_item.fileName : m_item.title;
    m_title->setText(
        m_title->fontMetrics().elidedText(title, Qt::ElideMiddle, qMax(40, m_title->width())));
    if (m_item.supplied) {
        m_supplier->setText(m_supplier->fontMetrics().elidedText(
            supplierText(m_item), Qt::ElideRight, qMax(40, m_title->width())));
    }
}

void EvidenceTile::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    elide();
}

void EvidenceTile::keyPressEvent(QKeyEvent *event)
{
    // Some desktops take Shift+Delete for "cut": it is looked at first.
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ShiftModifier)
        Q_EMIT trash();
    else if (event->matches(QKeySequence::Delete))
        Q_EMIT removeHere();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT view();
    else
        QFrame::keyPressEvent(event);
}

void EvidenceTile::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT view();
}

void EvidenceTile::contextMenuEvent(QContextMenuEvent *event)
{
    showMenu(event->globalPos());
}

void EvidenceTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace forms
