#include "assessment/scheme/lintrules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::LintRecord)
};

constexpr qint64 clockSlackSeconds = 300;

void findMissingProductFields(const LintView &view, LintPlaces &places)
{
    const Product &product = view.assessment().product;
    const auto need = [&places](const QString &value, const QString &field, const QString &name) {
        if (value.trimmed().isEmpty())
            places.addField(u"product"_s, field, {name});
    };
    need(product.brand, u"brand"_s, Text::tr("brand"));
    need(product.model, u"model"_s, Text::tr("model"));
    need(product.name, u"name"_s, Text::tr("name"));
    need(product.manufacturer.name, u"manufacturer/name"_s, Text::tr("manufacturer"));
    need(product.manufacturer.country, u"manufacturer/country"_s,
         Text::tr("country of the manufacturer"));
    need(product.firmwareVersion, u"firmware/version"_s, Text::tr("firmware version"));
}

void findOwnDecision(const LintView &view, LintPlaces &places)
{
    const Assessment &assessment = view.assessment();
    const QString decider = assessment.decidedBy.trimmed();
    if (assessment.kind != AssessmentKind::Lab || decider.isEmpty())
        return;
    const bool ownWork = std::any_of(
        assessment.assessors.begin(), assessment.assessors.end(), [&](const QString &assessor) {
            return assessor.trimmed().compare(decider, Qt::CaseInsensitive) == 0;
        });
    if (ownWork)
        places.add(u"review"_s, u"review"_s, {decider});
}

void findOddAnswerTimes(const LintView &view, LintPlaces &places)
{
    const QDateTime &begun = view.assessment().created;
    const QDateTime latest = view.now().addSecs(clockSlackSeconds);
    for (const LintProvision &one : view.provisions()) {
        if (!one.answer || !one.answer->changed.isValid())
            continue;
        if ((begun.isValid() && one.answer->changed < begun)
            || (latest.isValid() && one.answer->changed > latest))
            places.add(one);
    }
}

QList<CheckedLintRule> peopleRules()
{
    return {
        lintError(u"four-eyes"_s, LintHold::Mark,
                  QT_TRANSLATE_NOOP("assessment::LintRules", "%1 assessed and decided"),
                  QT_TRANSLATE_NOOP("assessment::LintRules",
                                    "have somebody decide who took no part in the assessment"),
                  findOwnDecision),
        lintError(
            u"organisation"_s, LintHold::EveryLabel,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "It is not stated which laboratory assesses"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "state its name and certificate prefix"),
            [](const LintView &view, LintPlaces &places) {
                const auto &organisation = view.organisation();
                if (view.assessment().kind != AssessmentKind::Lab)
                    return;
                if (!organisation || organisation->name.trimmed().isEmpty())
                    places.addField(u"organisation"_s, u"name"_s);
                else if (organisation->certificatePrefix.isEmpty())
                    places.addField(u"organisation"_s, u"certificatePrefix"_s);
            }),
        lintWarning(
            u"accreditation"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules", "The laboratory states no accreditation"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "state it, unless there is none"),
            [](const LintView &view, LintPlaces &places) {
                if (view.assessment().kind == AssessmentKind::Lab && view.organisation()
                    && view.organisation()->accreditation.trimmed().isEmpty())
                    places.addField(u"organisation"_s, u"accreditation"_s);
            }),
    };
}

QList<CheckedLintRule> productRules()
{
    return {
        lintError(
            u"product"_s, LintHold::EveryLabel,
            QT_TRANSLATE_NOOP("assessment::LintRules", "The description of the product lacks: %1"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "add it"), findMissingProductFields),
        lintError(u"verify-host"_s, LintHold::EveryLabel,
                  QT_TRANSLATE_NOOP(
                      "assessment::LintRules",
                      "The host of the verification page is not stated, so that a label could "
                      "not be checked"),
                  QT_TRANSLATE_NOOP("assessment::LintRules", "state it"),
                  [](const LintView &view, LintPlaces &places) {
                      if (view.facts().verifyHost.isEmpty())
                          places.addField(u"facts"_s, u"verifyHost"_s);
                  }),
        lintWarning(
            u"firmware-digest"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "The firmware is named by its version alone, which two builds may "
                              "share"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "state its SHA-256"),
            [](const LintView &view, LintPlaces &places) {
                const Product &product = view.assessment().product;
                if (!product.firmwareVersion.isEmpty() && product.firmwareSha256.isEmpty())
                    places.addField(u"product"_s, u"firmware/sha256"_s);
            }),
    };
}

QList<CheckedLintRule> schemeRules()
{
    return {
        lintError(u"scheme-unsigned"_s, LintHold::Mark,
                  QT_TRANSLATE_NOOP("assessment::LintRules",
                                    "Nobody whom this workspace trusts has signed the catalogue of "
                                    "\"%1\""),
                  QT_TRANSLATE_NOOP("assessment::LintRules",
                                    "import it again with the signature of its owner"),
                  [](const LintView &view, LintPlaces &places) {
                      if (!view.scheme().isVouchedFor())
                          places.add(u"scheme"_s, u"catalogues"_s, {view.scheme().title});
                  }),
        lintWarning(
            u"scheme-digest"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "The assessment was begun with another text of the scheme than this "
                              "program has"),
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "look through the provisions before signing"),
            [](const LintView &view, LintPlaces &places) {
                if (view.assessment().schemeDigest != view.scheme().digest)
                    places.add(u"scheme"_s, u"review"_s);
            }),
        lintWarning(
            u"scheme-review"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules", "The scheme was to be reviewed by %1"),
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "make sure that no newer edition is in force"),
            [](const LintView &view, LintPlaces &places) {
                const QDate due = view.scheme().reviewBy;
                if (due.isValid() && view.now().isValid() && due < view.now().date())
                    places.add(u"scheme"_s, u"review"_s,
                               {QLocale().toString(due, QLocale::LongFormat)});
            }),
        lintWarning(
            u"answer-clock"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "The answer to \"%1\" is dated before the assessment or in the "
                              "future"),
            QT_TRANSLATE_NOOP("assessment::LintRules", "check the clock of the computer"),
            findOddAnswerTimes),
    };
}

} // namespace

QList<CheckedLintRule> lintRecordRules()
{
    return peopleRules() + productRules() + schemeRules();
}

} // namespace assessment
