#pragma once

#include "assessment/scheme/ixit.h"
#include "assessment/scheme/verdictpolicy.h"
#include "assessment/workspace.h"
#include "support/sampleworkspace.h"

#include <QJsonDocument>
#include <QJsonObject>

/// What tests of verdict policies start from.
namespace policyfixture {

inline QString scheme()
{
    return QStringLiteral("en-303645-v3-1-3");
}

/// The file of a policy by which an item without a verdict counts as \a open, and otherwise is as
/// the built-in one.
inline QByteArray text(const QString &title, const QString &open = QStringLiteral("fail"))
{
    QJsonObject file = QJsonDocument::fromJson(assessment::builtInVerdictPolicyText()).object();
    file[QStringLiteral("title")] = title;
    QJsonObject group = file[QStringLiteral("group")].toObject();
    group[QStringLiteral("open")] = open;
    file[QStringLiteral("group")] = group;
    return QJsonDocument(file).toJson();
}

/// Declares \a entries whole entries in the first table of \a id, and the two forms, so that
/// nothing in the IXIT holds back a sign-off.
inline assessment::Status declare(assessment::Workspace &w, const QString &id, int entries = 1)
{
    using namespace assessment;
    const IxitEdition &edition = *ixitEditionFor(scheme());
    QList<IxitChange> whole;
    for (int i = 0; i < entries; ++i) {
        IxitChange change;
        for (const IxitColumn &column : edition.tables[0].columns) {
            change.values.insert(column.key, column.choices.isEmpty()
                                                 ? QStringLiteral("As declared")
                                                 : column.choices[0]);
        }
        whole.append(change);
    }
    if (const auto set = w.setIxit(id, edition.tables[0].name, whole); !set)
        return set.error();
    for (const int form : {2, 4}) {
        const IxitTable &table = *edition.table(form);
        IxitChange record;
        for (const IxitColumn &column : table.columns) {
            using Type = IxitColumn::Type;
            record.values.insert(column.key, column.type == Type::YesNo ? QStringLiteral("yes")
                                             : column.type == Type::Period
                                                 ? QStringLiteral("5 years")
                                                 : QStringLiteral("In print"));
        }
        if (const auto set = w.setIxit(id, table.name, {record}); !set)
            return set.error();
    }
    return Ok;
}

/// An assessment of a product of its own with one answer and a declared IXIT.
inline assessment::Result<QString>
assess(assessment::Workspace &w, assessment::AssessmentKind kind = assessment::AssessmentKind::Self,
       const QString &model = QStringLiteral("BC-200"))
{
    using namespace assessment;
    const auto product = w.addProduct(SampleWorkspace::product(model));
    if (!product)
        return product;
    const auto id = w.newAssessment(*product, scheme(), kind);
    if (!id)
        return id;
    if (const Status declared = declare(w, *id); !declared)
        return declared.error();
    Answer answer = SampleWorkspace::answer(QStringLiteral("EN-5.1-1"));
    answer.support = Support::NotStated;
    if (const Status said = w.answer(*id, answer); !said)
        return said.error();
    return id;
}

/// Has \a id reviewed and accepted by the actor.
inline assessment::Status accept(assessment::Workspace &w, const QString &id)
{
    if (const assessment::Status done = w.submit(id); !done)
        return done;
    return w.accept(id);
}

} // namespace policyfixture
