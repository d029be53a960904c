#include "forms/welcomepage.h"

#include "forms/rows/card.h"
#include "forms/rows/column.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/primarybutton.h"
#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

WelcomePage::WelcomePage(QWidget *parent)
    : Page(parent)
    , m_column(new Column)
    , m_problems(new ErrorBanner)
    , m_recent(new QWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);

    auto *create = new PrimaryButton(tr("&Create a workspace…"));
    create->setIcon(QIcon());
    create->setToolTip(tr("Make a new workspace file (Ctrl+Shift+N)"));
    auto *open = new QPushButton(tr("&Open a workspace…"));
    open->setToolTip(tr("Open an existing workspace file (Ctrl+O)"));
    connect(create, &QPushButton::clicked, this, &WelcomePage::createAsked);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openAsked);
    auto *print = new QPushButton(tr("&Print labels…"));
    print->setToolTip(tr("Print signed labels on label stock; needs no workspace (Ctrl+Shift+P)"));
    connect(print, &QPushButton::clicked, this, &WelcomePage::printAsked);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    buttons->addWidget(create);
    buttons->addWidget(open);
    buttons->addWidget(print);
    buttons->addStretch();

    QVBoxLayout *body = m_column->body();
    body->addWidget(m_problems);
    body->addWidget(new Heading(tr("Welcome to Assay"), Heading::Level::Title));
    body->addWidget(new BodyText(
        tr("Assay takes you from a connected consumer product to a signed security label: you go "
           "through the thirteen guidelines of the UK Code of Practice, keep the evidence, test "
           "the device and issue the label.")));
    body->addWidget(new BodyText(
        tr("Everything lies in one workspace, a single file that you can back up and hand on. "
           "Create one for your laboratory or company, or open one that you were given.")));
    body->addLayout(buttons);
    body->addSpacing(space::two);
    body->addWidget(m_recent);
    body->addStretch();
    new QVBoxLayout(m_recent);
    m_recent->layout()->setContentsMargins(0, 0, 0, 0);
    m_recent->layout()->setSpacing(space::half);
}

QString WelcomePage::title() const
{
    return tr("Welcome");
}

void WelcomePage::setRecent(const QStringList &paths)
{
    QLayout *list = m_recent->layout();
    while (QLayoutItem *item = list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recent->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    list->addWidget(new Heading(tr("Opened lately")));
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *link = new QCommandLinkButton(file.completeBaseName(),
                                            QDir::toNativeSeparators(file.absolutePath()));
        link->setIcon(Theme::icon(u"document-open"_s));
        link->setAccessibleName(tr("Open %1").arg(file.fileName()));
        link->setToolTip(QDir::toNativeSeparators(path));
        connect(link, &QPushButton::clicked, this, [this, path] { Q_EMIT recentAsked(path); });
        list->addWidget(link);
    }
}

} // namespace forms
