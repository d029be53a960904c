#pragma once

#include "assessment/workspace.h"
#include "forms/page.h"

#include <QList>

namespace forms {

class BodyText;
class ChoiceRow;
class Column;
class ErrorBanner;
class FormRow;
class PrimaryButton;
class Session;

/// Begins the assessment of a new firmware or another product of the family from one that is
/// there, and says before what will come over and what will not.
class NewVersionPage : public Page
{
    Q_OBJECT

public:
    explicit NewVersionPage(Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("version"); }
    QString title() const override;
    void reveal(const QString &anchor) override; ///< id of the assessment to carry on from

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void showParent();
    void begin();
    const assessment::AssessmentSummary *parentSummary() const;

    Session &m_session;
    Column *m_column;
    ChoiceRow *m_parent;
    ChoiceRow *m_product;
    FormRow *m_firmware;
    FormRow *m_digest;
    FormRow *m_reason;
    BodyText *m_none;
    ErrorBanner *m_problems;
    PrimaryButton *m_begin;
    QString m_wanted; ///< parent that was asked for
    QList<assessment::AssessmentSummary> m_assessments;
    QList<assessment::Product> m_products;
};

} // namespace forms
