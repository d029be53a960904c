#include "forms/statemententries.h"

#include "forms/liveform.h"
#include "forms/rows/card.h"
#include "forms/rows/choicerow.h"
#include "forms/rows/formrow.h"
#include "forms/rows/linesrow.h"
#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::ScopeChoice;
using assessment::ScopeStanding;
using assessment::StatementField;
using assessment::StatementSection;
using labels::StatementValue;

StatementEntries::StatementEntries(const assessment::StatementForm &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    layout->addWidget(buildScope());
    m_sections = new QWidget;
    auto *sections = new QVBoxLayout(m_sections);
    sections->setContentsMargins(0, 0, 0, 0);
    sections->setSpacing(space::two);
    for (const StatementSection &section : m_form.sections) {
        if (!section.fields.isEmpty())
            sections->addWidget(buildSection(section));
    }
    m_sections->hide();
    layout->addWidget(m_sections);
}

Card *StatementEntries::buildScope()
{
    auto *card = new Card;
    card->body()->setSpacing(space::two);
    card->body()->addWidget(new Heading(tr("Is the product one for it?")));
    card->body()->addWidget(new QuietText(tr("Asked first. Nothing is drafted before.")));
    for (const assessment::StatementQuestion &question : m_form.questions) {
        auto *row = new ChoiceRow(question.question, {},
                                  {{.id = {}, .name = nameOf(ScopeChoice::Unset)},
                                   {.id = idOf(ScopeChoice::Yes), .name = nameOf(ScopeChoice::Yes)},
                                   {.id = idOf(ScopeChoice::No), .name = nameOf(ScopeChoice::No)}});
        m_questions.append(row);
        card->body()->addWidget(row);
    }
    card->body()->addWidget(m_standing = new BodyText);
    return card;
}

Card *StatementEntries::buildSection(const StatementSection &section)
{
    auto *card = new Card;
    card->body()->setSpacing(space::two);
    card->body()->addWidget(new Heading(section.title));
    if (!section.about.isEmpty())
        card->body()->addWidget(new QuietText(section.about));
    for (const StatementField &field : section.fields) {
        Row *row = buildRow(field);
        m_entries.append({field, row});
        card->body()->addWidget(row);
    }
    return card;
}

Row *StatementEntries::buildRow(const StatementField &field)
{
    switch (field.form) {
    case StatementField::Form::Choice: {
        QList<Choice> choices{notStated()};
        for (const assessment::StatementChoice &choice : field.choices)
            choices.append({.id = choice.id, .name = choice.name});
        return new ChoiceRow(field.title, field.hint, choices);
    }
    case StatementField::Form::Text: return new LinesRow(field.title, field.hint);
    case StatementField::Form::Date:
    case StatementField::Form::Line: break;
    }
    auto *row = new FormRow(field.title, field.hint);
    row->setMaxLength(field.longest);
    return row;
}

QString StatementEntries::valueOf(const Entry &entry)
{
    if (const auto *row = qobject_cast<const ChoiceRow *>(entry.row))
        return row->choice();
    if (const auto *row = qobject_cast<const LinesRow *>(entry.row))
        return row->text();
    return qobject_cast<const FormRow *>(entry.row)->text();
}

void StatementEntries::setValue(const Entry &entry, const QString &value)
{
    if (auto *choice = qobject_cast<ChoiceRow *>(entry.row))
        choice->setChoice(value);
    else if (auto *lines = qobject_cast<LinesRow *>(entry.row))
        lines->setLines(value.split(u'\n'));
    else
        qobject_cast<FormRow *>(entry.row)->setText(value);
}

QJsonObject StatementEntries::typed() const
{
    QJsonObject scope;
    for (qsizetype i = 0; i < m_questions.size(); ++i) {
        if (!m_questions[i]->choice().isEmpty())
            scope[m_form.questions[i].id] = m_questions[i]->choice();
    }
    QJsonObject fields;
    for (const Entry &entry : m_entries) {
        if (const QString value = valueOf(entry); !value.isEmpty())
            fields[entry.field.id] = value;
    }
    return {{u"scope"_s, scope}, {u"fields"_s, fields}};
}

void StatementEntries::fill(const QJsonObject &edits)
{
    for (qsizetype i = 0; i < m_questions.size(); ++i)
        m_questions[i]->setChoice(edits[u"scope"][m_form.questions[i].id].toString());
    for (const Entry &entry : std::as_const(m_entries))
        setValue(entry, edits[u"fields"][entry.field.id].toString());
}

void StatementEntries::watch(LiveForm &live)
{
    for (qsizetype i = 0; i < m_questions.size(); ++i)
        live.watch(u"/scope/"_s + m_form.questions[i].id, m_questions[i]);
    for (const Entry &entry : std::as_const(m_entries))
        live.watch(u"/fields/"_s + entry.field.id, entry.row);
}

/// Below a row: what belongs there, and what stands there if nobody types anything.
void StatementEntries::showDrafted(const Entry &entry, const StatementValue *value)
{
    QStringList hints;
    if (!entry.field.hint.isEmpty())
        hints.append(entry.field.hint);
    const bool drafted = value && value->origin != labels::ValueOrigin::Maker
                         && value->origin != labels::ValueOrigin::Missing;
    auto *line = qobject_cast<FormRow *>(entry.row);
    const bool isDay = entry.field.form == StatementField::Form::Date;
    if (line)
        line->setExample(drafted ? value->text : QString());
    if (drafted) {
        const QString words = QString(value->text).replace(u'\n', u" / "_s);
        hints.append(line ? tr("In grey: %1.").arg(nameOf(value->origin))
                          : tr("If nothing is given, %1: %2").arg(nameOf(value->origin), words));
    }
    if (isDay)
        hints.append(tr("A day as 2031-06-30."));
    entry.row->setHint(hints.join(u' '));
}

void StatementEntries::show(const labels::StatementContent &content)
{
    QStringList outside;
    for (const labels::StatementAnswer &answer : content.answers) {
        if (!answer.outside.isEmpty() && !outside.contains(answer.outside))
            outside.append(answer.outside);
    }
    switch (content.scope) {
    case ScopeStanding::Open:
        m_standing->setText(tr("Not known yet: answer every question."));
        break;
    case ScopeStanding::Within:
        m_standing->setText(tr("%1 The product is one for this statement.")
                                .arg(Theme::verdictSign(assessment::Verdict::Pass)));
        break;
    case ScopeStanding::Outside: m_standing->setText(outside.join(u'\n')); break;
    }
    m_sections->setVisible(content.scope == ScopeStanding::Within);
    for (const Entry &entry : std::as_const(m_entries)) {
        const StatementValue *value = content.value(entry.field.id);
        entry.row->setVisible(value || !valueOf(entry).isEmpty());
        showDrafted(entry, value);
    }
}

Row *StatementEntries::rowOf(const QString &anchor) const
{
    if (anchor.startsWith(u"scope/")) {
        for (qsizetype i = 0; i < m_questions.size(); ++i) {
            if (m_form.questions[i].id == anchor.section(u'/', 1))
                return m_questions[i];
        }
    }
    for (const Entry &entry : m_entries) {
        if (entry.field.id == anchor)
            return entry.row;
    }
    return nullptr;
}

} // namespace forms
