#include "forms/weblink.h"

#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

QUrl openable(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

} // namespace

WebLink::WebLink(QWidget *parent)
    : QWidget(parent)
    , m_text(new QuietText)
    , m_open(new QPushButton(Theme::icon(u"assay-web"_s), tr("&Open the link")))
    , m_copy(new QPushButton(Theme::icon(u"edit-copy"_s), tr("Co&py the address")))
{
    m_open->setAutoDefault(false);
    m_copy->setAutoDefault(false);
    m_open->setToolTip(tr("In your browser"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, &WebLink::open);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_address); });
    setAddress({});
}

void WebLink::setAddress(const QString &address)
{
    m_address = address;
    // Addresses have no spaces to break a line at.
    m_text->setText(QString(address).replace(u'/', u"/\u200b"_s));
    m_open->setEnabled(openable(address).isValid());
    setVisible(!address.isEmpty());
}

void WebLink::open() const
{
    if (const QUrl url = openable(m_address); url.isValid())
        QDesktopServices::openUrl(url);
}

} // namespace forms
