#include "forms/trashpage.h"

#include "forms/rows/card.h"
#include "forms/rows/column.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/sheettable.h"
#include "forms/rows/text.h"
#include "forms/session.h"
#include "forms/theme.h"
#include "forms/trashmodel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Ok;
using assessment::Result;
using assessment::Status;
using assessment::TrashItem;
using assessment::Workspace;

TrashPage::TrashPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new TrashModel(this))
    , m_empty(new BodyText(tr("The trash is empty.")))
    , m_problems(new ErrorBanner)
    , m_restore(new QPushButton(Theme::icon(u"edit-undo"_s), tr("&Restore")))
    , m_clear(new QPushButton(tr("E&mpty the trash")))
{
    auto *table = new SheetTable(tr("Trash"), m_model, SheetTable::Stretch::First);
    table->setToolTip(tr("Enter restores"));
    table->setMostRows(16);
    m_table = table;
    connect(table, &SheetTable::chosen, this, &TrashPage::restoreCurrent);
    m_restore->setToolTip(tr("Bring what is selected back to where it was (Enter)"));
    connect(m_restore, &QPushButton::clicked, this, &TrashPage::restoreCurrent);
    m_clear->setToolTip(tr("Ends this list; the file and its log keep everything"));
    connect(m_clear, &QPushButton::clicked, this, [this] {
        act([](Workspace &w) -> Status {
            const auto emptied = w.emptyTrash();
            return emptied ? Status(Ok) : Status(emptied.error());
        });
    });
    m_back = new QPushButton(tr("All assessments"));
    m_back->setToolTip(tr("Back to the assessments (Alt+Home)"));
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT jump(u"start"_s); });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::unit);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_clear);
    buttons->addStretch();
    auto *card = new Card;
    card->body()->setSpacing(space::two);
    card->body()->addWidget(m_empty);
    card->body()->addWidget(m_table);
    card->body()->addLayout(buttons);
    auto *column = new Column;
    QVBoxLayout *body = column->body();
    body->addWidget(new Heading(title(), Heading::Level::Title));
    body->addWidget(
        new BodyText(tr("What is here is out of sight: it counts for no verdict, list or label. "
                        "Nothing is erased; labels that were issued stay listed.")));
    body->addWidget(m_problems);
    body->addWidget(card);
    body->addWidget(m_back, 0, Qt::AlignLeft);
    body->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column);
    connect(&session, &Session::saved, this, [this] {
        if (isVisible())
            read();
    });
    refresh();
}

QString TrashPage::title() const
{
    return tr("Trash");
}

void TrashPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    read();
}

void TrashPage::read()
{
    m_session.read([](Workspace &w) { return w.trash(); }, this,
                   [this](const Result<QList<TrashItem>> &items) {
                       if (!items) {
                           m_problems->tell(items.error());
                           return;
                       }
                       m_model->setItems(*items);
                       refresh();
                   });
}

void TrashPage::refresh()
{
    const bool any = m_model->rowCount() > 0;
    m_empty->setVisible(!any);
    m_table->setVisible(any);
    m_restore->setEnabled(any);
    m_clear->setEnabled(any);
    setFocusProxy(any ? static_cast<QWidget *>(m_table) : m_back); // the first that takes it
    if (any && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

void TrashPage::restoreCurrent()
{
    const QString id = m_table->currentIndex().data(Qt::UserRole).toString();
    if (!id.isEmpty())
        act([id](Workspace &w) { return w.restore(id); });
}

void TrashPage::act(const std::function<Status(Workspace &)> &act)
{
    m_problems->dismiss();
    m_session.act(act, this, [this](const Status &done) {
        if (!done)
            m_problems->tell(done.error());
    });
}

} // namespace forms
