#pragma once

#include "assessment/json/jsonreader.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>

class QCheckBox;

namespace forms {

class ChoiceRow;
class FormRow;
class LinesRow;
class MultiChoiceRow;
class Row;

/// Everything that is asked about a product and its unit under test. In and out goes the JSON shape
/// of assessment::Product, whose reader also says what is wrong.
class ProductForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProductForm(QWidget *parent = nullptr);

    QJsonObject value() const;
    void setValue(const QJsonObject &product);
    static QList<assessment::JsonProblem> judge(const QJsonObject &product);

    /// Calls \a see for each row with the JSON pointer it answers for, in the order of the page.
    void eachRow(const std::function<void(const QString &pointer, Row *row)> &see) const;

private:
    /// A company's rows: the maker's, the representative's.
    struct CompanyRows
    {
        FormRow *name;
        ChoiceRow *country;
        LinesRow *address;

        QJsonObject value() const;
        void setValue(const QJsonObject &company) const;
    };

    QWidget *buildPlate();
    QWidget *buildUnit();
    QWidget *buildCompanies();
    static CompanyRows makeCompany(const QString &name, const QString &country,
                                   const QString &address);

    FormRow *m_brand;
    FormRow *m_model;
    FormRow *m_name;
    ChoiceRow *m_type;
    FormRow *m_hardware;
    FormRow *m_gtin;
    LinesRow *m_variants;
    FormRow *m_firmware;
    FormRow *m_digest;
    MultiChoiceRow *m_interfaces;
    LinesRow *m_services;
    CompanyRows m_maker;
    QCheckBox *m_represented;
    QWidget *m_representativeRows;
    CompanyRows m_representative;
};

} // namespace forms
