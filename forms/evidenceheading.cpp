#include "forms/evidenceheading.h"

#include "assessment/language/language.h"

#include "forms/evidenceacts.h"
#include "forms/evidencetile.h"
#include "forms/flowlayout.h"
#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::EvidenceItem;

EvidenceHeading::EvidenceHeading(EvidenceActs &acts, QWidget *parent) : QWidget(parent)
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
    auto *close = makeButton({}, tr("Close (Esc)"));
    close->setIcon(Theme::icon(u"window-close"_s));
    close->setIconSize({Theme::iconSide(this), Theme::iconSide(this)});
    close->setAccessibleName(tr("Close the evidence"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &EvidenceHeading::closeRequested);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::unit);
    row->addWidget(m_title, 1);
    row->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addLayout(row);
    column->addWidget(m_about);
    column->addWidget(makeButtons(acts));
    column->addWidget(m_hash);
}

QToolButton *EvidenceHeading::makeButton(const QString &text, const QString &tip)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    return button;
}

QWidget *EvidenceHeading::makeButtons(EvidenceActs &acts)
{
    m_revision = new QComboBox;
    m_revision->setObjectName(u"revision"_s);
    m_revision->setAccessibleName(tr("Revision of the evidence"));
    m_revision->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_revision, &QComboBox::activated, this,
            [this](int row) { Q_EMIT revisionChosen(m_revision->itemData(row).toInt()); });
    m_details = makeButton(tr("Details"), tr("Title, confidentiality, last day, provisions"));
    m_details->setObjectName(u"details"_s);
    m_details->setCheckable(true);
    connect(m_details, &QToolButton::toggled, this, &EvidenceHeading::detailsToggled);
    m_asBytes = makeButton(tr("Bytes"), tr("Show the bytes of the content"));
    m_asBytes->setObjectName(u"asBytes"_s);
    m_asBytes->setCheckable(true);
    connect(m_asBytes, &QToolButton::clicked, this, &EvidenceHeading::bytesToggled);
    auto *hash = makeButton(tr("SHA-256"), tr("Show and copy the SHA-256 of the content"));
    hash->setCheckable(true);
    connect(hash, &QToolButton::toggled, this, [this](bool shown) {
        m_hash->setVisible(shown);
        if (shown)
            QApplication::clipboard()->setText(m_hash->text());
    });
    auto *save = makeButton(tr("Save a copy…"), tr("Write the content to a file"));
    connect(save, &QToolButton::clicked, &acts, &EvidenceActs::chooseCopy);
    m_revise = makeButton(tr("New revision…"), tr("Add newer content; the older is kept"));
    connect(m_revise, &QToolButton::clicked, &acts, &EvidenceActs::chooseRevision);
    auto *prove =
        makeButton(tr("Save a proof…"), tr("Write a file that proves this evidence is part of the "
                                           "assessment, without showing any other"));
    connect(prove, &QToolButton::clicked, &acts, &EvidenceActs::chooseProof);

    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    for (QWidget *one : std::initializer_list<QWidget *>{m_details, m_asBytes, m_revision, hash,
                                                         save, m_revise, prove})
        flow->addWidget(one);
    return row;
}

void EvidenceHeading::setItem(const EvidenceItem &item, QDate day)
{
    m_title->setText(item.title.isEmpty() ? item.fileName : item.title);
    const QLocale locale;
    QStringList about{
        typeName(item), locale.formattedDataSize(item.bytes, 1, QLocale::DataSizeSIFormat),
        tr("added %1 by %2").arg(assessment::shortTime(item.added.toLocalTime()), item.addedBy)};
    if (item.supplied)
        about.append(supplierText(item));
    if (const QString validity = validityText(item, day); !validity.isEmpty())
        about.append(validity);
    if (item.confidential)
        about.append(tr("confidential"));
    about.append(item.provisions.isEmpty() ? tr("serves no provision")
                                           : tr("serves %1").arg(item.provisions.join(u", "_s)));
    m_about->setText(about.join(u" · "_s));
    m_revise->setEnabled(!item.supplied); // only the supplier has another
    m_hash->setText(QString::fromLatin1(item.sha256.toHex()));
}

void EvidenceHeading::setRevisions(const QList<EvidenceItem> &revisions)
{
    const QSignalBlocker quiet(m_revision);
    m_revision->clear();
    for (auto one = revisions.crbegin(); one != revisions.crend(); ++one) {
        m_revision->addItem(tr("Revision %1, %2")
                                .arg(one->revision)
                                .arg(assessment::shortDay(one->added.toLocalTime().date())),
                            one->revision);
    }
    m_revision->setVisible(!revisions.isEmpty());
}

void EvidenceHeading::setRevision(int revision)
{
    const QSignalBlocker quiet(m_revision);
    m_revision->setCurrentIndex(m_revision->findData(revision));
}

bool EvidenceHeading::showsDetails() const
{
    return m_details->isChecked();
}

void EvidenceHeading::setShowsDetails(bool shows)
{
    m_details->setChecked(shows);
}

bool EvidenceHeading::showsBytes() const
{
    return m_asBytes->isChecked();
}

void EvidenceHeading::setShowsBytes(bool shows)
{
    m_asBytes->setChecked(shows);
}

} // namespace forms
