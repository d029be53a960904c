#include "forms/issuedlabels.h"

#include "forms/rows/text.h"
#include "forms/session.h"
#include "forms/theme.h"

#include <QBuffer>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::IssuedLabel;
using assessment::LabelKind;
using assessment::Result;

namespace {

QString day(const QDate &date)
{
    return QLocale().toString(date, u"d MMMM yyyy"_s);
}

} // namespace

QString kindName(LabelKind kind)
{
    switch (kind) {
    case LabelKind::Information: return IssuedLabels::tr("Information label");
    case LabelKind::Endorsement: return IssuedLabels::tr("Endorsement mark");
    }
    Q_UNREACHABLE();
}

IssuedLabels::IssuedLabels(Session &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_list(new QListWidget)
{
    body()->addWidget(new Heading(tr("Issued from this assessment")));
    m_list->setAccessibleName(tr("Labels issued from this assessment"));
    m_list->setAccessibleDescription(tr("Enter shows the signed file"));
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setWordWrap(true);
    m_list->setSpacing(space::half);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { open(m_list->row(item)); });
    body()->addWidget(m_list);
    hide();
}

void IssuedLabels::refresh()
{
    m_session.read([](assessment::Workspace &workspace) { return workspace.labels(); }, this,
                   [this](const Result<QList<IssuedLabel>> &all) {
                       if (all)
                           fill(*all);
                   });
}

void IssuedLabels::fill(const QList<IssuedLabel> &labels)
{
    m_labels.clear();
    for (const IssuedLabel &label : labels) {
        if (label.assessment == m_session.assessment().id)
            m_labels.prepend(label);
    }
    m_list->clear();
    for (const IssuedLabel &label : std::as_const(m_labels)) {
        auto *item = new QListWidgetItem(tr("%1 · %2\nIssued %3, valid to %4")
                                             .arg(label.certificateId, kindName(label.kind),
                                                  day(label.issued.toLocalTime().date()),
                                                  day(label.expires)));
        item->setToolTip(tr("Show the signed file (Enter)"));
        m_list->addItem(item);
    }
    setVisible(!m_labels.isEmpty());
}

void IssuedLabels::open(int row)
{
    const IssuedLabel &label = m_labels.at(row);
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
