#include "assessment/scheme/lintrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

constexpr qsizetype longestQuote = 40; // characters

QString quoted(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestQuote ? line : line.first(longestQuote - 1) + u'…';
}

void look(LintPlaces &places, const QString &form, const QString &field, const QString &text)
{
    if (isPlaceholder(text))
        places.addField(form, field, {quoted(text)});
}

/// What the label prints.
void findOnTheLabel(const LintView &view, LintPlaces &places)
{
    const Product &product = view.assessment().product;
    look(places, u"product"_s, u"brand"_s, product.brand);
    look(places, u"product"_s, u"model"_s, product.model);
    look(places, u"product"_s, u"name"_s, product.name);
    look(places, u"product"_s, u"manufacturer/name"_s, product.manufacturer.name);
    look(places, u"product"_s, u"firmware/version"_s, product.firmwareVersion);
    const Facts &facts = view.facts();
    look(places, u"facts"_s, u"supportReason"_s, facts.supportReason);
    look(places, u"facts"_s, u"reportContact/url"_s, facts.reportUrl);
    look(places, u"facts"_s, u"telemetryPurpose"_s, facts.telemetryPurpose);
    if (facts.dataDeletion)
        look(places, u"facts"_s, u"dataDeletion/url"_s, facts.dataDeletion->url);
    if (view.assessment().kind == AssessmentKind::Lab && view.organisation())
        look(places, u"organisation"_s, u"name"_s, view.organisation()->name);
}

/// What stands behind it.
void findInTheProduct(const LintView &view, LintPlaces &places)
{
    const Product &product = view.assessment().product;
    look(places, u"product"_s, u"hardwareRevision"_s, product.hardwareRevision);
    look(places, u"product"_s, u"manufacturer/address"_s, product.manufacturer.address);
    if (product.ukRepresentative) {
        look(places, u"product"_s, u"ukRepresentative/name"_s, product.ukRepresentative->name);
        look(places, u"product"_s, u"ukRepresentative/address"_s,
             product.ukRepresentative->address);
    }
    for (const QString &variant : product.variants)
        look(places, u"product"_s, u"variants"_s, variant);
    for (const QString &service : product.associatedServices)
        look(places, u"product"_s, u"associatedServices"_s, service);
    if (view.organisation())
        look(places, u"organisation"_s, u"accreditation"_s, view.organisation()->accreditation);
}

/// What decides which provisions apply.
void findInTheScope(const LintView &view, LintPlaces &places)
{
    const Scope &scope = view.assessment().scope;
    for (auto answer = scope.begin(); answer != scope.end(); ++answer) {
        if (isPlaceholder(answer->note)) {
            places.add(u"scope/"_s + answer.key(), u"scope#"_s + answer.key(),
                       {answer.key(), quoted(answer->note)});
        }
    }
}

void findInItemVerdicts(const LintView &view, LintPlaces &places)
{
    for (const ItemVerdict &verdict : view.assessment().itemVerdicts) {
        if (isPlaceholder(verdict.reason)) {
            places.add(u"ixit/"_s + verdict.item, u"testgroups#"_s + verdict.provision,
                       {verdict.testCase, verdict.item, quoted(verdict.reason)});
        }
    }
}

} // namespace

bool isPlaceholder(const QString &text)
{
    // Alone they stand for nothing; inside a sentence they may be words like others.
    static const QRegularExpression alone(
        uR"(^([-–—_?.…!/*]+|n\.? ?/? ?a\.?|na|nil|tb[acd]|to[- ]?do|fix ?me|x{2,}|abc|asdf\w*|qwert\w*|foo|bar|baz|blah|test|testing|dummy|placeholder|example|sample|change ?me|fill (this )?in|see above|same as above|ditto|to be (confirmed|decided|defined|determined|done|completed|added|announced))[.!?]*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    // These say wherever they stand that something is still to be written.
    static const QRegularExpression inside(
        uR"(\b(TBD|TBC|TBA|TODO|TO DO|FIXME|FIX ME|XXX+)\b|\b(?i:todo|fixme|x{3,}|lorem ipsum)\b|\?{2,}|(?i:[\[<{]\s*(insert|add|fill|your|enter|name of|to be)\b[^\]>}]*[\]>}])|^(?i:to be (confirmed|decided|defined|determined|completed|added|announced))\b(?! by\b))"_s);
    const QString line = text.simplified();
    return !line.isEmpty() && (alone.match(line).hasMatch() || inside.match(line).hasMatch());
}

QList<CheckedLintRule> lintPlaceholderRules()
{
    return {
        lintError(
            u"placeholder-printed"_s, LintHold::EveryLabel,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "The label would print a placeholder: \"%1\""),
            QT_TRANSLATE_NOOP("assessment::LintRules", "write what is meant, or leave it empty"),
            findOnTheLabel),
        lintError(u"placeholder-rationale"_s, LintHold::Mark,
                  QT_TRANSLATE_NOOP("assessment::LintRules",
                                    "The rationale for \"%1\" holds a placeholder: \"%2\""),
                  QT_TRANSLATE_NOOP("assessment::LintRules", "write what was seen"),
                  [](const LintView &view, LintPlaces &places) {
                      for (const LintProvision &one : view.provisions()) {
                          if (one.answer && isPlaceholder(one.answer->rationale))
                              places.add(one, {quoted(one.answer->rationale)});
                      }
                  }),
        lintError(u"placeholder-scope"_s, LintHold::EveryLabel,
                  QT_TRANSLATE_NOOP("assessment::LintRules",
                                    "The note on scoping question %1 holds a placeholder: \"%2\""),
                  QT_TRANSLATE_NOOP("assessment::LintRules", "write why it is so"), findInTheScope),
        lintError(u"placeholder-item-verdict"_s, LintHold::EveryLabel,
                  QT_TRANSLATE_NOOP("assessment::LintRules",
                                    "The verdict of %1 on %2 gives a placeholder as its reason: "
                                    "\"%3\""),
                  QT_TRANSLATE_NOOP("assessment::LintRules", "write what was seen"),
                  findInItemVerdicts),
        lintWarning(
            u"placeholder-product"_s,
            QT_TRANSLATE_NOOP("assessment::LintRules",
                              "The description of the product or of who issues the label holds a "
                              "placeholder: \"%1\""),
            QT_TRANSLATE_NOOP("assessment::LintRules", "write what is meant, or leave it empty"),
            findInTheProduct),
        lintWarning(u"placeholder-evidence"_s,
                    QT_TRANSLATE_NOOP("assessment::LintRules",
                                      "The name of a piece of evidence is a placeholder: \"%1\""),
                    QT_TRANSLATE_NOOP("assessment::LintRules", "name it after what it shows"),
                    [](const LintView &view, LintPlaces &places) {
                        for (const EvidenceItem &item : view.assessment().evidence) {
                            if (isPlaceholder(item.title))
                                places.add(u"evidence/"_s + item.id, view.targetOf(item),
                                           {quoted(item.title)});
                        }
                    }),
    };
}

} // namespace assessment
