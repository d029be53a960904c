#include "forms/tokendialog.h"

#include "assessment/signing/tokenuri.h"
#include "forms/helptopic.h"
#include "forms/noteline.h"
#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Result;
using assessment::signing::TokenChoice;

namespace {

const QString &moduleKey()
{
    static const QString key = u"label/tokenModule"_s;
    return key;
}

QString captionOf(const TokenChoice &choice)
{
    if (choice.subject.isEmpty())
        return TokenDialog::tr("%1: its key, found with the PIN").arg(choice.token);
    const QString until = QLocale().toString(choice.notAfter.date(), QLocale::ShortFormat);
    const QString caption =
        TokenDialog::tr("%1, on %2, valid to %3").arg(choice.subject, choice.token, until);
    return choice.problem.isEmpty() ? caption : caption + u"\n"_s + choice.problem;
}

} // namespace

TokenDialog::TokenDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_module(new QLineEdit(assessment::signing::usualTokenModule()))
    , m_list(new QListWidget)
    , m_note(new NoteLine(NoteLine::Kind::Problem))
{
    setWindowTitle(tr("Key on a token"));
    setHelpTopic(this, u"keys#token"_s);
    m_list->setAccessibleName(tr("Keys on tokens"));
    m_list->setWordWrap(true);
    m_module->setAccessibleName(tr("PKCS#11 library"));
    m_module->setPlaceholderText(tr("The library of the token's maker"));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAccessibleName(tr("Choose the PKCS#11 library"));
    auto *again = new QPushButton(tr("&Look again"));
    auto *caption = new QLabel(tr("&PKCS#11 library"));
    caption->setBuddy(m_module);
    auto *library = new QHBoxLayout;
    library->setSpacing(space::half);
    library->addWidget(caption);
    library->addWidget(m_module, 1);
    library->addWidget(choose);
    library->addWidget(again);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(tr("Use this key"), QDialogButtonBox::AcceptRole);
    m_take->setEnabled(false);
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false); // Return looks, or takes a row

    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::unit);
    column->addWidget(new BodyText(tr("Put the token in. Its key never leaves it; you are asked "
                                      "for the PIN once for each signing.")));
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    column->addLayout(library);
    column->addWidget(buttons);
    resize(620, 360);

    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog =
            new QFileDialog(this, tr("PKCS#11 library"), QFileInfo(m_module->text()).path(),
                            tr("Libraries (*.so);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
            m_module->setText(path);
            look();
        });
        dialog->open();
    });
    connect(again, &QPushButton::clicked, this, &TokenDialog::look);
    connect(m_module, &QLineEdit::returnPressed, this, &TokenDialog::look);
    again->setAutoDefault(false);
    choose->setAutoDefault(false);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_take->setEnabled(row >= 0); });
    connect(m_list, &QListWidget::itemActivated, this, &TokenDialog::takeCurrent);
    connect(buttons, &QDialogButtonBox::accepted, this, &TokenDialog::takeCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    session.read([](assessment::Workspace &workspace) { return workspace.uiState(moduleKey()); },
                 this,
                 [this](const Result<QString> &kept) {
                     if (m_module->isModified())
                         return; // somebody was faster
                     if (kept && !kept->isEmpty())
                         m_module->setText(*kept);
                     look();
                 });
}

void TokenDialog::look()
{
    const QString path = m_module->text().trimmed();
    m_session.keepUiState(moduleKey(), path);
    m_note->setKind(NoteLine::Kind::Quiet);
    m_note->say(tr("Looking for tokens…"));
    m_session.read(
        [path](assessment::Workspace &) { return assessment::signing::listTokenChoices(path); },
        this,
        [this, path](const Result<QList<TokenChoice>> &choices) {
            if (path == m_module->text().trimmed())
                showChoices(choices);
        });
}

void TokenDialog::showChoices(const Result<QList<TokenChoice>> &choices)
{
    m_list->clear();
    m_note->setKind(NoteLine::Kind::Problem);
    if (!choices) {
        m_note->say(choices.error().message());
        return;
    }
    m_note->say(choices->isEmpty() ? tr("No token is there. Put it in and look again.")
                                   : QString());
    for (const TokenChoice &choice : *choices) {
        auto *item = new QListWidgetItem(captionOf(choice), m_list);
        item->setData(Qt::UserRole, choice.uri);
        if (!choice.problem.isEmpty())
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    for (int row = 0; row < m_list->count() && m_list->currentRow() < 0; ++row) {
        if (m_list->item(row)->flags() & Qt::ItemIsEnabled)
            m_list->setCurrentRow(row);
    }
    m_list->setFocus();
}

void TokenDialog::takeCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    Q_EMIT chosen(item->data(Qt::UserRole).toString());
    accept();
}

} // namespace forms
