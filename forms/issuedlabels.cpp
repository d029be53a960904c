#include "forms/issuedlabels.h"

#include "forms/labellifepanel.h"
#include "forms/labelwords.h"
#include "forms/rows/text.h"
#include "forms/session.h"
#include "forms/theme.h"

#include <QBuffer>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::IssuedLabel;
using assessment::LabelOverview;
using assessment::Result;

IssuedLabels::IssuedLabels(Session &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_list(new QListWidget)
    , m_life(new LabelLifePanel(session))
{
    body()->addWidget(new Heading(tr("Issued from this assessment")));
    m_list->setAccessibleName(tr("Labels issued from this assessment"));
    m_list->setAccessibleDescription(tr("Enter shows the signed file"));
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setWordWrap(true);
    m_list->setSpacing(space::half);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { open(m_list->row(item)); });
    connect(m_list, &QListWidget::currentRowChanged, this, &IssuedLabels::showCurrent);
    connect(m_life, &LabelLifePanel::notice, this, &IssuedLabels::notice);
    connect(&session, &Session::saved, this, [this] {
        if (isVisible()) // every label of the workspace is read
            refresh();
    });
    body()->addWidget(m_list);
    body()->addWidget(m_life);
    hide();
}

void IssuedLabels::refresh()
{
    m_session.read([](assessment::Workspace &workspace) { return workspace.labelOverviews(); },
                   this,
                   [this](const Result<QList<LabelOverview>> &all) {
                       if (all)
                           fill(*all);
                   });
}

void IssuedLabels::fill(const QList<LabelOverview> &labels)
{
    const int before = m_list->currentRow();
    const QString current = before < 0 ? QString() : m_labels[before].label.certificateId;
    const qsizetype count = m_labels.size();
    m_labels.clear();
    for (const LabelOverview &one : labels) {
        if (one.label.assessment == m_session.assessment().id)
            m_labels.prepend(one);
    }
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = 0; // a new one is what the person wants to see
    for (const LabelOverview &one : std::as_const(m_labels)) {
        auto *item =
            new QListWidgetItem(stateIcon(one.standing.state),
                                tr("%1 · %2\nIssued %3, valid to %4\n%5")
                                    .arg(one.label.certificateId, kindName(one.label.kind),
                                         dayInWords(one.label.issued.toLocalTime().date()),
                                         dayInWords(one.label.expires), standingInWords(one)));
        item->setToolTip(tr("Show the signed file (Enter)"));
        if (count == m_labels.size() && one.label.certificateId == current)
            row = m_list->count();
        m_list->addItem(item);
    }
    m_list->setCurrentRow(row);
    setVisible(!m_labels.isEmpty());
    showCurrent();
}

void IssuedLabels::showCurrent()
{
    const int row = m_list->currentRow();
    m_life->setLabel(row < 0 ? std::nullopt : std::optional(m_labels.at(row)));
}

void IssuedLabels::open(int row)
{
    const IssuedLabel &label = m_labels.at(row).label;
    m_session.read(
        [sha256 = label.pdfSha256](assessment::Workspace &workspace) -> Result<QByteArray> {
            QBuffer pdf;
            pdf.open(QIODevice::WriteOnly);
            if (const auto read = workspace.readContent(sha256, pdf); !read)
                return read.error();
            return pdf.data();
        },
        this,
        [this, id = label.certificateId](const Result<QByteArray> &pdf) {
            if (pdf)
                Q_EMIT opened(id, *pdf);
            else
                Q_EMIT failed(pdf.error());
        });
}

} // namespace forms
