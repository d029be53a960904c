#include "labels/reportwords.h"

using namespace Qt::StringLiterals;

namespace labels {

using assessment::AssessmentKind;
using assessment::Report;
using assessment::ReviewStatus;

namespace {

LabelWords wordsOf(const QString &language)
{
    const auto words = LabelWords::of(language);
    return words ? *words : *LabelWords::of(labelLanguages().constFirst());
}

/// One line at the head of a page.
QString shortened(const QString &text)
{
    constexpr qsizetype most = 72;
    return text.size() <= most ? text : text.first(most - 1) + u'…';
}

} // namespace

ReportWords::ReportWords(const Report &report) : m_report(report), m_words(wordsOf(report.language))
{}

QString ReportWords::date(QDate date) const
{
    return date.isValid() ? m_words.date(date) : QString();
}

QString ReportWords::time(const QDateTime &time) const
{
    if (!time.isValid())
        return {};
    const QDateTime utc = time.toUTC();
    return tr("%1, %2 UTC", "date, time").arg(date(utc.date()), utc.toString(u"HH:mm"_s));
}

QString ReportWords::assessor() const
{
    if (m_report.kind == AssessmentKind::Self) {
        return m_report.product.manufacturer.name.isEmpty()
                   ? tr("The manufacturer itself")
                   : tr("The manufacturer itself: %1").arg(m_report.product.manufacturer.name);
    }
    if (!m_report.organisation)
        return tr("A laboratory that is not stated");
    return m_report.organisation->accreditation.isEmpty()
               ? tr("%1 (no accreditation stated)").arg(m_report.organisation->name)
               : tr("%1 (accreditation %2)")
                     .arg(m_report.organisation->name, m_report.organisation->accreditation);
}

QString ReportWords::signOff() const
{
    if (!m_report.signOff)
        return tr("Not signed off");
    const QString who = tr("%1, by %2, with the certificate of %3")
                            .arg(time(m_report.signOff->signedAt), m_report.signOff->signedBy,
                                 m_report.signOff->signer);
    return m_report.signOffStands
               ? who
               : tr("No longer counts: the assessment was changed after it was signed off (%1)")
                     .arg(who);
}

QString ReportWords::mark() const
{
    if (!m_report.unfinished)
        return {};
    switch (m_report.status) {
    case ReviewStatus::Draft: return tr("DRAFT – the assessment is not finished");
    case ReviewStatus::Submitted: return tr("DRAFT – the assessment has not been reviewed");
    case ReviewStatus::Rejected: return tr("DRAFT – the assessment was sent back");
    case ReviewStatus::Accepted: return tr("DRAFT – answers are still open");
    }
    Q_UNREACHABLE();
}

QString ReportWords::signedBy(const QString &signer) const
{
    return tr("This file is signed with the certificate of %1. Any program that checks signatures "
              "in PDF files shows whether it is still as it was written.")
        .arg(signer);
}

void ReportWords::begin(ReportDocument &document, const QString &heading,
                        const QString &title) const
{
    const auto &product = m_report.product;
    const QString name = QStringList{product.brand, product.name}.join(u' ').trimmed();
    document.language = m_words.language();
    document.heading = heading;
    document.product = name.isEmpty() ? tr("Product without a name") : name;
    QStringList detail;
    if (!product.model.isEmpty())
        detail.append(tr("Model %1").arg(product.model));
    if (!product.firmwareVersion.isEmpty())
        detail.append(tr("Firmware %1").arg(product.firmwareVersion));
    document.detail = detail.join(u" · "_s);
    document.title = title.arg(QStringList{name, product.model}.join(u' ').trimmed());
    document.verdict = {.text = nameOf(m_report.verdict), .sign = m_report.verdict, .strong = true};
    if (m_report.unfinished)
        document.verdict.text = tr("%1, so far").arg(document.verdict.text);
    document.mark = mark();
    document.running = shortened(QStringList{
        QStringList{product.brand, product.model}.join(u' ').trimmed(), product.firmwareVersion}
                                     .join(u" · "_s));
    document.footer = tr("Assessment %1 · %2").arg(m_report.id, date(m_report.asOf));
    document.contents = tr("Contents");
    document.date = m_report.asOf;
}

} // namespace labels
