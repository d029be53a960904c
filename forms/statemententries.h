#pragma once

#include "assessment/statements/statementform.h"

#include "labels/statementcontent.h"

#include <QJsonObject>
#include <QList>
#include <QWidget>

namespace forms {

class BodyText;
class Card;
class ChoiceRow;
class LiveForm;
class Row;

/// What is asked for one kind of statement, in the JSON shape of assessment::StatementEdits: first
/// whether the product is one for it, then everything that the record may leave open.
class StatementEntries : public QWidget
{
    Q_OBJECT

public:
    explicit StatementEntries(const assessment::StatementForm &form, QWidget *parent = nullptr);

    QJsonObject typed() const;
    void fill(const QJsonObject &edits);
    void watch(LiveForm &live);
    /// Asks only for what applies, and shows what the record says where nothing is typed.
    void show(const labels::StatementContent &content);
    using QWidget::show;
    /// The row of "batch" or "scope/computer"; nullptr when there is none.
    Row *rowOf(const QString &anchor) const;

private:
    struct Entry
    {
        assessment::StatementField field;
        Row *row = nullptr;
    };

    Card *buildScope();
    Card *buildSection(const assessment::StatementSection &section);
    static Row *buildRow(const assessment::StatementField &field);
    static QString valueOf(const Entry &entry);
    static void setValue(const Entry &entry, const QString &value);
    static void showDrafted(const Entry &entry, const labels::StatementValue *value);

    const assessment::StatementForm m_form;
    QList<ChoiceRow *> m_questions; ///< in the order of the form
    QList<Entry> m_entries;
    BodyText *m_standing = nullptr;
    QWidget *m_sections = nullptr; ///< what is asked once the product is one for it
};

} // namespace forms
