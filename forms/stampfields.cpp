#include "forms/stampfields.h"

#include "forms/rows/text.h"
#include "forms/theme.h"
#include "forms/trustfiles.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace forms {

StampFields::StampFields(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_authority(new QLineEdit)
    , m_trust(new QLineEdit)
    , m_older(new QCheckBox(tr("For viewers that do &not know PAdES")))
{
    m_authority->setPlaceholderText(tr("None: nobody is asked over the network"));
    m_authority->setAccessibleName(tr("Time-stamping authority"));
    m_trust->setPlaceholderText(tr("A .pem file; empty: not checked"));
    m_trust->setAccessibleName(tr("Root certificate of the time-stamping authority"));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAccessibleName(tr("Choose the root certificate of the time-stamping authority"));
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(window(), tr("Root certificate"),
                                       QFileInfo(trustFile()).path(), trustFileFilter());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
            m_trust->setText(path);
            Q_EMIT m_trust->editingFinished();
        });
        dialog->open();
    });
    auto *file = new QHBoxLayout;
    file->setSpacing(space::half);
    file->addWidget(m_trust, 1);
    file->addWidget(choose);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Time-stamping authority"), m_authority);
    form->addRow(tr("Its &root"), file);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(file)))
        label->setBuddy(m_trust);
    form->addRow(new QuietText(tr("With one, for example https://tsa.example.org/tsr, a label can "
                                  "be proved also when the certificate of its signer has ended. "
                                  "The authority gets a digest and nothing else.")));
    m_older->setObjectName(u"olderForm"_s);
    form->addRow(m_older);
    form->addRow(new QuietText(tr("They show the usual signature as unknown or wrong. The older "
                                  "form says the same and is checked as strictly, but has no PAdES "
                                  "level.")));
    keep(u"label/authority"_s, m_authority);
    keep(u"label/authorityTrust"_s, m_trust);
}

QString StampFields::authority() const
{
    return m_authority->text().trimmed();
}

QString StampFields::trustFile() const
{
    return m_trust->text().trimmed();
}

labels::SubFilter StampFields::subFilter() const
{
    return m_older->isChecked() ? labels::SubFilter::Pkcs7 : labels::SubFilter::Cades;
}

void StampFields::keep(const QString &key, QLineEdit *field)
{
    connect(field, &QLineEdit::editingFinished, this,
            [this, key, field] { m_session.keepUiState(key, field->text().trimmed()); });
    m_session.read([key](assessment::Workspace &workspace) { return workspace.uiState(key); }, this,
                   [field](const assessment::Result<QString> &kept) {
                       if (kept && field->text().isEmpty())
                           field->setText(*kept);
                   });
}

} // namespace forms
