#include "assessment/statements/statementform.h"

#include "assessment/statements/formbuilding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

QList<StatementField> StatementForm::fields() const
{
    QList<StatementField> all;
    for (const StatementSection &section : sections)
        all += section.fields;
    return all;
}

std::optional<StatementField> StatementForm::field(const QString &id) const
{
    for (const StatementField &field : fields()) {
        if (field.id == id)
            return field;
    }
    return std::nullopt;
}

StatementForm statementForm(StatementKind kind)
{
    switch (kind) {
    case StatementKind::Psti: return statementforms::psti();
    case StatementKind::CodePledge: return statementforms::codePledge();
    case StatementKind::NistSheet: return statementforms::nistSheet();
    case StatementKind::UsRegister: return statementforms::usRegister();
    case StatementKind::SingaporeCls: return statementforms::singaporeCls();
    case StatementKind::JapanJcStar: return statementforms::japanJcStar();
    case StatementKind::GermanBsi: return statementforms::germanBsi();
    }
    Q_UNREACHABLE();
}

QString idOf(ScopeStanding standing)
{
    switch (standing) {
    case ScopeStanding::Open: return u"open"_s;
    case ScopeStanding::Within: return u"within"_s;
    case ScopeStanding::Outside: return u"outside"_s;
    }
    Q_UNREACHABLE();
}

ScopeStanding scopeStanding(const StatementForm &form, const StatementEdits &edits)
{
    bool open = false;
    for (const StatementQuestion &question : form.questions) {
        const ScopeChoice answer = edits.scope.value(question.id, ScopeChoice::Unset);
        if (answer == ScopeChoice::Unset)
            open = true;
        else if (answer != question.within)
            return ScopeStanding::Outside;
    }
    return open ? ScopeStanding::Open : ScopeStanding::Within;
}

bool isAsked(const StatementField &field, const QMap<QString, QString> &values)
{
    return field.when.isEmpty()
           || std::any_of(field.when.begin(), field.when.end(), [&](const QString &other) {
                  return field.whenOneOf.contains(values.value(other));
              });
}

} // namespace assessment
