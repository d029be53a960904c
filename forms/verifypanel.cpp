#include "forms/verifypanel.h"

#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

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

/// The level of the signature, as measured, in words that say what it is good for.
QString levelText(const labels::Verification &verification)
{
    QString text = verification.level == u"B-LT"
                       ? VerifyPanel::tr("Signature level B-LT: it carries all that judging it "
                                         "later needs.")
                   : verification.level == u"B-T"
                       ? VerifyPanel::tr("Signature level B-T: it carries a time stamp.")
                       : VerifyPanel::tr("Signature level B-B: good while the certificate of its "
                                         "signer lasts.");
    if (verification.stamp)
        text += u' '
                + VerifyPanel::tr("Stamped on %1 UTC by %2.")
                      .arg(QLocale().toString(
                               verification.stamp->time,
                               VerifyPanel::tr("d MMMM yyyy, HH:mm:ss", "date and time")),
                           verification.stamp->authority);
    return text;
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
    QStringList below = verification.reasons + verification.notes;
    if (verification.level != u"none")
        below.prepend(levelText(verification));
    m_reasons->setText(below.join(u'\n'));
    m_reasons->setVisible(!below.isEmpty());
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
    static const QHash<QString, const char *> words{
        {u"intact"_s, QT_TR_NOOP("as it was signed")},
        {u"changed"_s, QT_TR_NOOP("changed after it was signed")},
        {u"not-signed"_s, QT_TR_NOOP("not signed")},
        {u"unreadable"_s, QT_TR_NOOP("cannot be read")},
        {u"conforming"_s, QT_TR_NOOP("as it should be")},
        {u"not-conforming"_s, QT_TR_NOOP("not as it should be")},
        {u"trusted"_s, QT_TR_NOOP("trusted")},
        {u"untrusted"_s, QT_TR_NOOP("not among those you trust")},
        {u"expired"_s, QT_TR_NOOP("expired")},
        {u"revoked"_s, QT_TR_NOOP("revoked")},
        {u"proved"_s, QT_TR_NOOP("proved by a timestamp")},
        {u"claimed"_s, QT_TR_NOOP("claimed by the signer")},
        {u"outside-validity"_s, QT_TR_NOOP("outside the validity of the certificate")},
        {u"valid"_s, QT_TR_NOOP("valid")},
        {u"suspended"_s, QT_TR_NOOP("suspended")},
        {u"withdrawn"_s, QT_TR_NOOP("withdrawn")},
        {u"superseded"_s, QT_TR_NOOP("superseded by a newer label")},
        {u"stale"_s, QT_TR_NOOP("the status list is too old")},
        {u"not-checked"_s, QT_TR_NOOP("not checked")}};
    const char *found = words.value(state);
    return found ? tr(found) : state;
}

} // namespace forms
