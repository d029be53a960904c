#include "forms/stillholds.h"

#include "forms/inferencewords.h"
#include "forms/noteline.h"
#include "forms/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Reopening;

StillHolds::StillHolds(const QString &provision, QWidget *parent)
    : QWidget(parent)
    , m_why(new NoteLine(NoteLine::Kind::Missing))
    , m_holds(new QPushButton(Theme::icon(u"object-select"_s), tr("Still holds")))
{
    m_holds->setAutoDefault(false);
    m_holds->setToolTip(tr("The answer is right as it stands (H)"));
    m_holds->setAccessibleName(tr("The answer to %1 still holds").arg(provision));
    connect(m_holds, &QPushButton::clicked, this, &StillHolds::confirmed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    row->addWidget(m_why, 1);
    row->addWidget(m_holds, 0, Qt::AlignTop);
    hide();
}

void StillHolds::ask(const std::optional<Reopening> &why, const assessment::Answer &answer,
                     const QString &parent)
{
    QString text = inferenceInWords(answer);
    if (why == Reopening::Inherited) {
        text = tr("Came over from %1 and is not assessed until you confirm it or answer anew.")
                   .arg(parent.isEmpty() ? tr("another version") : parent);
    } else if (why == Reopening::NewText) {
        text = tr("The requirement reads differently from when it was answered. Not assessed until "
                  "you confirm that the answer fits the new text, or answer anew.");
    }
    m_asking = why.has_value();
    m_why->say(text);
    m_holds->setText(why == Reopening::Inferred ? tr("Confirm") : tr("Still holds"));
    m_holds->setAccessibleDescription(text);
    m_holds->setVisible(m_asking);
    setVisible(!text.isEmpty());
}

} // namespace forms
