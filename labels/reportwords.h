#pragma once

#include "labels/labelwords.h"
#include "labels/reportdocument.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace labels {

/// What documents made from a report say alike: dates, who assessed, whether it is a draft, and
/// what stands on the cover and at the edges of each page. It refers to the report.
class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(labels::ReportDocument)

public:
    explicit ReportWords(const assessment::Report &report);

    const LabelWords &label() const { return m_words; }
    QString date(QDate date) const;                ///< "1 March 2031", "" for an invalid one
    QString time(const QDateTime &time) const;     ///< "1 March 2031, 14:05 UTC"
    QString assessor() const;                      ///< who vouches for the assessment
    QString signOff() const;                       ///< when and by whom, or that it is not
    QString mark() const;                          ///< "DRAFT – …", "" for a finished one
    QString signedBy(const QString &signer) const; ///< that the file itself is signed

    /// Everything of \a document but its blocks and the rows of its cover. \a title has %1 for the
    /// product.
    void begin(ReportDocument &document, const QString &heading, const QString &title) const;

private:
    const assessment::Report &m_report;
    LabelWords m_words;
};

} // namespace labels
