#include "forms/signoffcard.h"

#include "assessment/signing/identity.h"
#include "forms/assessmentlistmodel.h"
#include "forms/identitychooser.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/text.h"
#include "forms/savedfile.h"
#include "forms/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Error;
using assessment::Result;
using assessment::SecretBytes;
using assessment::Status;
using assessment::Workspace;
using assessment::signing::Identity;
using assessment::signing::SignerTrust;
using assessment::signing::SignOffCheck;
using assessment::signing::TrustList;

namespace {

constexpr qsizetype mostChanges = 8;

/// The file that is trusted is the one beside the key, as on the label page.
Result<SignOffCheck> check(Workspace &workspace, const QString &assessment,
                           const QString &trustFile)
{
    TrustList trust;
    if (!trustFile.isEmpty()) {
        const Result<TrustList> read = assessment::signing::readTrustFile(trustFile);
        if (!read)
            return read.error();
        trust = *read;
    }
    return workspace.checkSignature(assessment, trust);
}

QString trustInWords(SignerTrust trust)
{
    switch (trust) {
    case SignerTrust::Trusted: return SignOffCard::tr("The signer is trusted.");
    case SignerTrust::Untrusted:
        return SignOffCard::tr("The signer is not among those trusted here.");
    case SignerTrust::Expired: return SignOffCard::tr("The certificate of the signer has run out.");
    case SignerTrust::NotYetValid:
        return SignOffCard::tr("The certificate of the signer is not valid yet.");
    case SignerTrust::Revoked: return SignOffCard::tr("The certificate of the signer was revoked.");
    case SignerTrust::NotChecked:
        return SignOffCard::tr("Whether the signer is who the certificate says was not checked: no "
                               "trusted certificate lies beside the key.");
    }
    Q_UNREACHABLE();
}

Status write(const QString &path, const QByteArray &bytes)
{
    return saveFile(path, bytes, SignOffCard::tr("the sign-off cannot be saved"));
}

} // namespace

SignOffCard::SignOffCard(Session &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_state(new BodyText)
    , m_details(new QuietText)
    , m_changes(new QuietText)
    , m_signing(new QWidget)
    , m_identity(new IdentityChooser(session))
    , m_sign(new QPushButton(tr("Sign &off")))
    , m_save(new QPushButton(tr("Save statement and signature…")))
    , m_problem(new ErrorBanner)
{
    m_sign->setToolTip(tr("Signs the assessment with its evidence as it was accepted; labels name "
                          "the sign-off"));
    m_save->setToolTip(tr("What was signed as JSON, and the signature beside it, for other "
                          "programs"));
    connect(m_sign, &QPushButton::clicked, this, &SignOffCard::sign);
    connect(m_save, &QPushButton::clicked, this, &SignOffCard::save);
    connect(m_identity, &IdentityChooser::changed, this, [this] {
        if (m_session.assessment().signOff)
            refresh(); // another key, other certificates beside it
    });

    auto *signing = new QVBoxLayout(m_signing);
    signing->setContentsMargins(0, 0, 0, 0);
    signing->setSpacing(space::unit);
    signing->addWidget(m_identity);
    signing->addWidget(m_sign, 0, Qt::AlignLeft);
    body()->setSpacing(space::unit);
    body()->addWidget(new Heading(tr("Sign-off")));
    body()->addWidget(m_state);
    body()->addWidget(m_details);
    body()->addWidget(m_changes);
    body()->addWidget(m_signing);
    body()->addWidget(m_save, 0, Qt::AlignLeft);
    body()->addWidget(m_problem);
    m_details->hide();
    m_changes->hide();
    refresh();
}

void SignOffCard::refresh()
{
    const assessment::Assessment &now = m_session.assessment();
    m_save->setVisible(now.signOff.has_value());
    m_session.read([id = now.id,
                    trust = m_identity->trustFile()](Workspace &w) { return check(w, id, trust); },
                   this,
                   [this](const Result<SignOffCheck> &found) {
                       if (found)
                           tell(*found);
                       else
                           m_problem->tell(found.error());
                   });
}

void SignOffCard::tell(const SignOffCheck &check)
{
    const bool accepted = m_session.assessment().status == assessment::ReviewStatus::Accepted;
    const bool stands = check.state == SignOffCheck::State::Stands;
    m_signing->setVisible(accepted && !stands);
    switch (check.state) {
    case SignOffCheck::State::NotSigned:
        m_state->setText(accepted ? tr("Accepted and not signed off yet.")
                                  : tr("Once the assessment is accepted it can be signed off: "
                                       "then everybody can see that it still is what was "
                                       "accepted."));
        break;
    case SignOffCheck::State::Broken:
        m_state->setText(tr("The sign-off is damaged and proves nothing."));
        break;
    case SignOffCheck::State::Changed:
        m_state->setText(tr("Changed since it was signed off: the sign-off no longer counts."));
        break;
    case SignOffCheck::State::Stands:
        m_state->setText(tr("The assessment still is what was signed off."));
        break;
    }
    const bool isSigned = check.state != SignOffCheck::State::NotSigned;
    m_details->setVisible(isSigned);
    QStringList lines;
    for (const SignOffCheck::Change &change : check.changes.mid(0, mostChanges)) {
        lines.append(
            tr("%1, %2: %3")
                .arg(whenInWords(change.time, QDate::currentDate()), change.actor, change.text));
    }
    if (check.changes.size() > mostChanges)
        lines.append(tr("and %n more", nullptr, int(check.changes.size() - mostChanges)));
    lines += check.reasons;
    m_changes->setText(lines.join(u'\n'));
    m_changes->setVisible(!lines.isEmpty());
    if (!isSigned)
        return;
    m_details->setText(tr("Signed %1 by %2, with the certificate of %3. %4")
                           .arg(whenInWords(check.signOff.signedAt, QDate::currentDate()),
                                check.signOff.signedBy, check.signOff.signer,
                                trustInWords(check.signer)));
}

void SignOffCard::sign()
{
    m_problem->dismiss();
    if (!m_identity->isComplete())
        return;
    m_sign->setEnabled(false);
    const auto passphrase = std::make_shared<SecretBytes>(m_identity->takePassphrase());
    m_session.act(
        [id = m_session.assessment().id, key = m_identity->keyFile(),
         passphrase](Workspace &w) -> Status {
            const Result<Identity> identity = Identity::load(key, *passphrase);
            *passphrase = {};
            if (!identity)
                return identity.error();
            const auto signOff = w.sign(id, *identity);
            return signOff ? Status(assessment::Ok) : Status(signOff.error());
        },
        this,
        [this](const Status &done) {
            m_sign->setEnabled(true);
            if (!done)
                m_problem->tell(done.error());
            refresh();
        });
}

void SignOffCard::save()
{
    const auto &product = m_session.assessment().product;
    auto *dialog = new QFileDialog(window(), tr("Save the sign-off"),
                                   tr("%1 %2 sign-off.json").arg(product.brand, product.model),
                                   tr("Signed statements (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &SignOffCard::write);
    dialog->open();
}

void SignOffCard::write(const QString &path)
{
    m_session.read(
        [id = m_session.assessment().id, path](Workspace &w) -> Status {
            const auto files = w.signOffFiles(id);
            if (!files)
                return files.error();
            if (const Status done = forms::write(path, files->statement); !done)
                return done;
            return forms::write(path + u".p7s"_s, files->signature);
        },
        this,
        [this](const Status &done) {
            if (!done)
                m_problem->tell(done.error());
        });
}

} // namespace forms
