#include "forms/verifypanel.h"

#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Verdict;

namespace {

// The signs people know from verdicts: good, bad, cannot tell, not asked.
Verdict signOf(const QString &state)
{
    static const QStringList good{u"intact"_s, u"conforming"_s, u"trusted"_s,
                                  u"proved"_s, u"claimed"_s,    u"valid"_s};
    static const QStringList open{u"not-checked"_s};
    static const QStringList unclear{u"untrusted"_s, u"stale"_s};
    if (good.contains(state))
        return Verdict::Pass;
    if (open.contains(state))
        return Verdict::NotApplicable;
    return unclear.contains(state) ? Verdict::Inconclusive : Verdict::Fail;
}

QString overallText(labels::Overall overall)
{
    switch (overall) {
    case labels::Overall::Valid: return VerifyPanel::tr("Valid");
    case labels::Overall::Invalid: return VerifyPanel::tr("Not valid");
    case labels::Overall::CannotTell: return VerifyPanel::tr("Cannot tell");
    }
    Q_UNREACHABLE();
}

} // namespace

VerifyPanel::VerifyPanel(QWidget *parent)
    : QFrame(parent)
    , m_overall(new BodyText)
    , m_reasons(new BodyText)
{
    setAccessibleName(tr("Verification of the signed file"));
    QFont font = m_overall->font();
    font.setWeight(QFont::DemiBold);
    m_overall->setFont(font);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(m_overall);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::unit);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(2, 1);
    const QStringList titles{tr("Content"), tr("File structure"), tr("Signer"), tr("Time"),
                             tr("Status of the label")};
    for (int row = 0; row < titles.size(); ++row) {
        const Line line{new QLabel, new QLabel};
        line.words->setTextFormat(Qt::PlainText);
        grid->addWidget(line.sign, row, 0);
        grid->addWidget(new QLabel(titles[row]), row, 1);
        grid->addWidget(line.words, row, 2);
        m_lines.append(line);
    }
    column->addLayout(grid);
    column->addWidget(m_reasons);
}

void VerifyPanel::show(const labels::Verification &verification)
{
    m_overall->setText(tr("Checked the signed file: %1").arg(overallText(verification.overall)));
    const QStringList states{verification.integrity, verification.structure, verification.signer,
                             verification.time, verification.status};
    const int side = Theme::iconSide(this);
    for (int row = 0; row < m_lines.size(); ++row) {
        m_lines[row].sign->setPixmap(
            Theme::verdictIcon(signOf(states[row])).pixmap(QSize(side, side), devicePixelRatioF()));
        m_lines[row].words->setText(wordsOf(states[row]));
    }
    m_reasons->setText(verification.reasons.join(u'\n'));
    m_reasons->setVisible(!verification.reasons.isEmpty());
    setAccessibleDescription(text());
}

QString VerifyPanel::text() const
{
    QStringList lines{m_overall->text()};
    for (const Line &line : m_lines)
        lines.append(line.words->text());
    return lines.join(u'\n');
}

QString VerifyPanel::wordsOf(const QString &state)
{
    static const QHash<QString, QString> words{
        {u"intact"_s, tr("as it was signed")},
        {u"changed"_s, tr("changed after it was signed")},
        {u"not-signed"_s, tr("not signed")},
        {u"unreadable"_s, tr("cannot be read")},
        {u"conforming"_s, tr("as it should be")},
        {u"not-conforming"_s, tr("not as it should be")},
        {u"trusted"_s, tr("trusted")},
        {u"untrusted"_s, tr("not among those you trust")},
        {u"expired"_s, tr("expired")},
        {u"revoked"_s, tr("revoked")},
        {u"proved"_s, tr("proved by a timestamp")},
        {u"claimed"_s, tr("claimed by the signer")},
        {u"outside-validity"_s, tr("outside the validity of the certificate")},
        {u"valid"_s, tr("valid")},
        {u"suspended"_s, tr("suspended")},
        {u"withdrawn"_s, tr("withdrawn")},
        {u"superseded"_s, tr("superseded by a newer label")},
        {u"stale"_s, tr("the status list is too old")},
        {u"not-checked"_s, tr("not checked")}};
    return words.value(state, state);
}

} // namespace forms
