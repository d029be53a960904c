#pragma once

#include "labels/leaflettexts.h"

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QWidget>

namespace forms {

class Card;
class ChoiceRow;
class DateRow;
class FormRow;
class LinesRow;
class LiveForm;
class NumberRow;

/// What the maker of a product tells its buyers in one language, in the JSON shape of
/// assessment::LeafletSteps.
class LeafletForm : public QWidget
{
    Q_OBJECT

public:
    explicit LeafletForm(QWidget *parent = nullptr);

    QJsonObject typed() const;
    /// \a firmware is proposed for a trial that is not there yet.
    void fill(const QJsonObject &steps, const QString &firmware);
    void watch(LiveForm &live);

    /// Asks only for what the leaflet of this product has (\a tags: labels::leafletTags()); what
    /// was typed stays in sight.
    void showFields(const QSet<QString> &tags);
    /// Shows in grey what is printed where nothing is typed.
    void showUsual(const labels::LeafletTexts &texts);
    void showTrial(); ///< its details only when there was one

private:
    Card *buildSteps();
    Card *buildTrial();
    Card *buildHelp();

    QList<LinesRow *> m_steps; ///< in the order of assessment::leafletFields()
    NumberRow *m_days = nullptr;
    ChoiceRow *m_tried = nullptr;
    FormRow *m_triedBy = nullptr;
    DateRow *m_triedOn = nullptr;
    FormRow *m_triedFirmware = nullptr;
    FormRow *m_address = nullptr;
    QList<FormRow *> m_contacts; ///< in the order of assessment::leafletContacts()
};

} // namespace forms
