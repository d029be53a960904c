#include "forms/provisionside.h"

#include "forms/inferencewords.h"
#include "forms/rows/bulletlist.h"
#include "forms/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace forms {

ProvisionSide::ProvisionSide(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("About this provision"));
}

void ProvisionSide::show(const QString &scheme, const assessment::LawMap &laws,
                         const assessment::Guideline &guideline,
                         const assessment::Provision &provision)
{
    if (m_shown == provision.id)
        return;
    m_shown = provision.id;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::two, space::two, space::two, space::two);
    column->setSpacing(space::unit);
    auto *title = new QLabel(provision.id);
    title->setFont(Theme::sectionFont());
    column->addWidget(title);
    const auto section = [column](const QString &heading, const QStringList &lines) {
        if (lines.isEmpty())
            return;
        auto *label = new QLabel(heading);
        QFont font = label->font();
        font.setWeight(QFont::DemiBold);
        label->setFont(font);
        label->setContentsMargins(0, space::unit, 0, 0);
        column->addWidget(label);
        column->addWidget(new BulletList(lines));
    };
    section(tr("Evidence to collect"), provision.evidenceWanted);
    QStringList methods;
    for (const assessment::Method method : provision.methods)
        methods.append(assessment::nameOf(method));
    section(tr("How it is judged"), methods);
    section(tr("Law"), lawsInWords(scheme, laws, guideline));
    section(tr("In other schemes"), counterpartsInWords(scheme, provision.id));
    if (!provision.note.isEmpty())
        section(tr("Note"), {provision.note});
    column->addStretch();
    content->resize(viewport()->size()); // laid out for this width, and for no other before
    setWidget(content);
}

} // namespace forms
