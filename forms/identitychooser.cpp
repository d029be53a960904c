#include "forms/identitychooser.h"

#include "assessment/signing/demoidentity.h"
#include "assessment/signing/identity.h"
#include "assessment/signing/tokenuri.h"
#include "forms/noteline.h"
#include "forms/secretfield.h"
#include "forms/theme.h"
#include "forms/tokendialog.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

const QString &uiKey()
{
    static const QString key = u"label/key"_s;
    return key;
}

} // namespace

IdentityChooser::IdentityChooser(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_key(new QLineEdit)
    , m_passphrase(new SecretField)
    , m_passphraseCaption(new QLabel(tr("Pa&ssphrase")))
    , m_note(new NoteLine(NoteLine::Kind::Missing))
{
    m_key->setPlaceholderText(tr("A .p12 or .pem file, or pkcs11:… on a token"));
    m_key->setAccessibleName(tr("Key file or token"));
    m_passphrase->setAccessibleName(tr("Passphrase of the key"));
    m_passphraseCaption->setBuddy(m_passphrase);
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAccessibleName(tr("Choose the key file"));
    connect(choose, &QPushButton::clicked, this, &IdentityChooser::chooseKey);
    auto *token = new QPushButton(tr("Token…"));
    token->setAccessibleName(tr("Choose a key on a token"));
    connect(token, &QPushButton::clicked, this, [this] {
        auto *dialog = new TokenDialog(m_session, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &TokenDialog::chosen, this, &IdentityChooser::setKey);
        dialog->open();
    });
    auto *demonstration = new QPushButton(tr("Make a demonstration identity…"));
    demonstration->setToolTip(tr("A key and a root certificate in a folder of yours, clearly named "
                                 "as a demonstration: for trying things, not for products on "
                                 "sale"));
    connect(demonstration, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(window(), tr("Folder for the demonstration identity"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, this, &IdentityChooser::makeDemonstration);
        dialog->open();
    });
    connect(m_key, &QLineEdit::editingFinished, this, [this] { setKey(m_key->text().trimmed()); });
    connect(m_passphrase, &QLineEdit::textChanged, this, &IdentityChooser::changed);

    auto *file = new QHBoxLayout;
    file->setSpacing(space::half);
    file->addWidget(m_key, 1);
    file->addWidget(choose);
    file->addWidget(token);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Key"), file);
    form->addRow(m_passphraseCaption, m_passphrase);
    form->addRow(m_note);
    form->addRow(demonstration);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(file)))
        label->setBuddy(m_key);

    session.read([](assessment::Workspace &workspace) { return workspace.uiState(uiKey()); }, this,
                 [this](const assessment::Result<QString> &kept) {
                     if (kept && m_key->text().isEmpty()) {
                         m_key->setText(*kept);
                         lookAtKey();
                     }
                 });
}

QString IdentityChooser::keyFile() const
{
    return m_key->text().trimmed();
}

bool IdentityChooser::isOnToken() const
{
    return assessment::signing::isTokenUri(keyFile());
}

QString IdentityChooser::trustFile() const
{
    if (isOnToken())
        return {};
    const QString beside = QFileInfo(keyFile()).path() + u"/trust.pem"_s;
    return QFile::exists(beside) ? beside : QString();
}

assessment::SecretBytes IdentityChooser::takePassphrase()
{
    return m_passphrase->take();
}

bool IdentityChooser::isComplete()
{
    if (keyFile().isEmpty()) {
        m_note->say(tr("Choose the key that signs, or make a demonstration identity."));
        m_key->setFocus();
        return false;
    }
    if (m_needsPassphrase && m_passphrase->text().isEmpty()) {
        m_note->say(isOnToken() ? tr("Enter the PIN of the token.")
                                : tr("Enter the passphrase of the key."));
        m_passphrase->setFocus();
        return false;
    }
    m_note->say({});
    return true;
}

void IdentityChooser::chooseKey()
{
    auto *dialog = new QFileDialog(window(), tr("Key file"), QFileInfo(keyFile()).path(),
                                   tr("Keys (*.p12 *.pfx *.pem);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &IdentityChooser::setKey);
    dialog->open();
}

void IdentityChooser::setKey(const QString &path)
{
    m_key->setText(path);
    // An address that is refused may hold a PIN, which is kept nowhere.
    if (!isOnToken() || assessment::signing::readTokenUri(path))
        m_session.keepUiState(uiKey(), path);
    lookAtKey();
    Q_EMIT changed();
}

void IdentityChooser::lookAtKey()
{
    const QString path = keyFile();
    if (isOnToken())
        m_key->setCursorPosition(0); // the name of the token comes first, that of a file last
    m_passphraseCaption->setText(isOnToken() ? tr("&PIN") : tr("Pa&ssphrase"));
    m_passphrase->setAccessibleName(isOnToken() ? tr("PIN of the token")
                                                : tr("Passphrase of the key"));
    if (path.isEmpty())
        return;
    m_session.read(
        [path](assessment::Workspace &) {
            return assessment::signing::Identity::needsPassphrase(path);
        },
        this,
        [this, path](const assessment::Result<bool> &needs) {
            if (path != keyFile())
                return;
            m_needsPassphrase = !needs || *needs;
            m_passphrase->setVisible(m_needsPassphrase);
            m_passphraseCaption->setVisible(m_needsPassphrase);
            m_note->say(needs ? QString() : needs.error().message());
        });
}

// The passphrase of a demonstration lies in a file beside the key, so it may as well be filled in.
void IdentityChooser::makeDemonstration(const QString &folder)
{
    struct Made
    {
        assessment::Result<assessment::signing::DemoIdentity> identity;
        QByteArray passphrase;
    };
    m_session.read(
        [folder](assessment::Workspace &) {
            Made made{assessment::signing::makeDemoIdentity(folder + u"/assay-demonstration"_s),
                      {}};
            if (made.identity) {
                QFile file(made.identity->passphraseFile);
                if (file.open(QIODevice::ReadOnly))
                    made.passphrase = file.read(1024).trimmed();
            }
            return made;
        },
        this,
        [this](const Made &made) {
            if (!made.identity) {
                m_note->setKind(NoteLine::Kind::Problem);
                m_note->say(made.identity.error().message());
                return;
            }
            setKey(made.identity->identity);
            m_passphrase->setText(QString::fromUtf8(made.passphrase));
            m_note->setKind(NoteLine::Kind::Quiet);
            m_note->say(tr("Made in %1, with its passphrase and the root certificate to trust.")
                            .arg(QFileInfo(made.identity->identity).path()));
        });
}

} // namespace forms
