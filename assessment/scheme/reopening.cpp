#include "assessment/scheme/reopening.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Reopening)
};

} // namespace

QString idOf(Reopening reopening)
{
    switch (reopening) {
    case Reopening::Inherited: return u"inherited"_s;
    case Reopening::Inferred: return u"inferred"_s;
    case Reopening::NewText: return u"new-text"_s;
    }
    Q_UNREACHABLE();
}

QString inWords(Reopening reopening)
{
    switch (reopening) {
    case Reopening::Inherited:
        return Text::tr("the answer came over from the assessment of another version");
    case Reopening::Inferred:
        return Text::tr("the answer was inferred from the assessment against another scheme");
    case Reopening::NewText:
        return Text::tr("the text of the provision has changed since it was answered");
    }
    Q_UNREACHABLE();
}

std::optional<Reopening> reopeningOf(const Provision &provision, const Answer &answer)
{
    if (answer.verdict == Verdict::NotAssessed)
        return std::nullopt;
    // The text first: confirming must look at it, inherited or not.
    if (!answer.textSha256.isEmpty() && answer.textSha256 != provision.digest)
        return Reopening::NewText;
    if (answer.inheritance == Inheritance::Open)
        return answer.inference ? Reopening::Inferred : Reopening::Inherited;
    return std::nullopt;
}

QStringList reopenedProvisions(const Scheme &scheme, const Assessment &assessment)
{
    QStringList reopened;
    for (const Guideline &guideline : scheme.guidelines) {
        for (const Provision &provision : guideline.provisions) {
            if (reopeningOf(provision, assessment.answers.value(provision.id)))
                reopened.append(provision.id);
        }
    }
    return reopened;
}

bool isReviewOverdue(const Scheme &scheme, QDate today)
{
    return scheme.reviewBy.isValid() && today > scheme.reviewBy;
}

} // namespace assessment
