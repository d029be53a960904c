#pragma once

#include "assessment/model/product.h"
#include "assessment/result.h"
#include "assessment/scheme/scheme.h"
#include "forms/devicechoice.h"
#include "forms/page.h"
#include "forms/rows/problemboard.h"

#include <QJsonObject>
#include <QList>
#include <QTimer>

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QPushButton;

namespace forms {

class ChoiceRow;
class Column;
class DeviceChooser;
class ErrorBanner;
class ProductForm;
class Session;

/// What a person has said of a new assessment so far: plain values, kept in the workspace, so that
/// nothing is lost when the window goes.
struct NewAssessmentDraft
{
    int step = 0;
    QString product; ///< id of an existing one, "" = the one described in \c described
    QJsonObject described;
    QString scheme;
    QString kind = QStringLiteral("self"); ///< "self" or "lab"
    DeviceChoice device;

    static NewAssessmentDraft fromJson(const QByteArray &json);
    QByteArray toJson() const;

    friend bool operator==(const NewAssessmentDraft &, const NewAssessmentDraft &) = default;
};

/// The way to a new assessment in three steps: product, scheme and kind, device. One can always go
/// back, and Next can always be pressed to be told what is missing.
class NewAssessmentPage : public Page
{
    Q_OBJECT

public:
    explicit NewAssessmentPage(Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("new"); }
    QString title() const override;
    void flush() override;
    int currentStep() const { return m_step; } ///< 0 product, 1 scheme and kind, 2 device

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildSteps();
    QWidget *buildProductStep();
    QWidget *buildSchemeStep();
    QWidget *buildDeviceStep();
    QWidget *buildButtons();

    void readWorkspace();
    void hintAtScheme();
    void takeProducts(const QList<assessment::Product> &products);
    void takeDraft(const NewAssessmentDraft &draft);
    NewAssessmentDraft draft() const;
    void touched();

    void showStep(int step);
    void next();
    bool stepIsSound(bool complain);
    void create();
    void created(const QString &assessment);

    Session &m_session;
    Column *m_column;
    ErrorBanner *m_problems;
    QLabel *m_heading;
    QList<QWidget *> m_steps;
    int m_step = 0;
    QList<QPushButton *> m_stepButtons;
    ChoiceRow *m_product;
    ProductForm *m_form;
    ProblemBoard m_board;
    ChoiceRow *m_scheme;
    QButtonGroup *m_kind;
    QWidget *m_organisationMissing;
    DeviceChooser *m_device;
    QPushButton *m_back;
    QPushButton *m_next;
    QTimer m_pause;
    int m_reached = 0; ///< the furthest step so far
    bool m_hasOrganisation = false;
    QList<assessment::Scheme> m_offered;
    bool m_filling = false;
    bool m_creating = false;
    bool m_touched = false;
};

} // namespace forms
