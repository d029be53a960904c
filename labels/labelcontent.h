#pragma once

#include "assessment/model/label.h"
#include "assessment/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace labels {

/// How a guideline came out, as the strip of a label shows it.
enum class GuidelineSign { Met, NotMet, NotApplicable, NotAssessed, Inconclusive };

/// The sign for one verdict of the statement's "outcomes"; what is no verdict is not assessed.
GuidelineSign guidelineSign(const QString &verdict);

/// A question a buyer has, and what the statement answers.
struct LabelFact
{
    QString icon; ///< file name in resources/labels/icons, without ending
    QString question;
    QString answer;
    QString note; ///< a second line, may be ""
};

/// Everything that is printed on a label, in the words of its language. The drawing sees nothing
/// else: whatever stands here was signed.
struct LabelContent
{
    struct SignCount
    {
        GuidelineSign sign = GuidelineSign::Met;
        QString text; ///< "Met 11"
    };

    assessment::LabelKind kind = assessment::LabelKind::Information;
    QString language; ///< BCP 47
    /// How the language is read: a label that is read from the right is laid out from there.
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString documentTitle; ///< of the PDF
    bool draft = false;

    QString title;  ///< "Security information"
    QString scheme; ///< name and edition
    QString assessedAgainst;
    QString product;      ///< brand and name
    QString model;        ///< designation, may be ""
    QString detail;       ///< model and firmware
    QString manufacturer; ///< "Made by …"

    QList<LabelFact> answers; ///< the three large ones
    QList<LabelFact> facts;   ///< the small ones
    QList<GuidelineSign> guidelines;
    QList<SignCount> counts; ///< of the signs that occur
    QString guidelinesCaption;
    QString guidelinesAlt; ///< the strip in words

    QString assessorIcon;
    QString assessedHow; ///< "Tested by"
    QString assessor;
    QString accreditation; ///< "" when self-declared
    QString issuedLabel, issued;
    QString validToLabel, validTo;
    QString numberLabel, number;
    QString updatesLine; ///< "Security updates until 30 June 2031"
    QString validToLine;
    QString check; ///< how to check the label
    QString disclaimer;

    QString host; ///< of the page the QR code opens
    QString qrAlt;
    QString markAlt;
    QString draftWords; ///< across the face of a draft
};

/// The content of a label from the fields of a statement
/// (assessment::signing::statementFields()). What the statement leaves
/// open is printed as "Not stated". Usage when the language of the statement is not one of
/// labelLanguages(); InvalidInput when the fields are no statement.
assessment::Result<LabelContent> labelContentFrom(const QJsonObject &fields);

/// The same for a label that is not issued: no certificate number, marked as a draft.
assessment::Result<LabelContent> draftContentFrom(const QJsonObject &fields);

} // namespace labels
