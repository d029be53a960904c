#include "assessment/json/jsonreader.h"
#include "assessment/json/strictjson.h"
#include "assessment/model/assessment.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Answer)
};

constexpr int longestRationale = 4000;
constexpr int longestTitle = 200;
constexpr int longestPath = 1000;
constexpr int mostEvidence = 1000; // of one answer

const QList<Verdict> &verdicts()
{
    static const QList<Verdict> all = {Verdict::Pass, Verdict::Fail, Verdict::Inconclusive,
                                       Verdict::NotApplicable, Verdict::NotAssessed};
    return all;
}

const QList<Support> &supports()
{
    static const QList<Support> all = {Support::Yes, Support::No, Support::NotApplicable};
    return all;
}

template<typename Value>
QStringList idsOf(const QList<Value> &values)
{
    QStringList ids;
    for (const Value value : values)
        ids.append(idOf(value));
    return ids;
}

/// Evidence lies beside the file of answers or below it: a file that somebody else wrote must not
/// be able to pull in just any file of this computer.
bool staysInside(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    return !QDir::isAbsolutePath(clean) && clean != u"."_s && clean != u".."_s
           && !clean.startsWith(u"../"_s);
}

AnswerImport::File readEvidence(JsonReader &reader)
{
    AnswerImport::File file;
    file.path = reader.line(u"file"_s, longestPath);
    if (!file.path.isEmpty() && !staysInside(file.path)) {
        reader.problem(u"file"_s,
                       Text::tr("must be a path below the folder of the answers, relative to it"));
    }
    file.title = reader.optionalLine(u"title"_s, longestTitle).value_or(QString());
    if (file.title.isEmpty())
        file.title = file.path.sliced(file.path.lastIndexOf(u'/') + 1);
    reader.finish();
    return file;
}

AnswerImport readAnswer(JsonReader &reader, const QStringList &known, QSet<QString> &seen)
{
    AnswerImport import;
    Answer &answer = import.answer;
    answer.provision = reader.line(u"provision"_s, 100);
    if (!answer.provision.isEmpty()) {
        if (!known.contains(answer.provision))
            reader.problem(u"provision"_s, Text::tr("is not a provision of the scheme"));
        else if (seen.contains(answer.provision))
            reader.problem(u"provision"_s, Text::tr("was answered above already"));
        seen.insert(answer.provision);
    }
    if (const auto support = reader.optionalChoice(u"support"_s, idsOf(supports())))
        answer.support = supports()[*support];
    answer.verdict = verdicts()[reader.choice(u"verdict"_s, idsOf(verdicts()))];
    answer.rationale = reader.optionalText(u"rationale"_s, longestRationale).value_or(QString());
    reader.optionalEach(u"evidence"_s, [&import, &reader](JsonReader &element) {
        import.evidence.append(readEvidence(element));
        if (import.evidence.size() == mostEvidence + 1) {
            reader.problem(u"evidence"_s,
                           Text::tr("more than %n element(s)", nullptr, mostEvidence));
        }
    });
    reader.finish();
    return import;
}

} // namespace

Result<QList<AnswerImport>> readAnswersFile(const QString &path, const QStringList &known)
{
    const Result<QJsonValue> json = readJsonFile(path);
    if (!json)
        return json.error();
    JsonReader reader(*json);
    QList<AnswerImport> imports;
    QSet<QString> seen;
    reader.each(u"answers"_s,
                [&](JsonReader &element) { imports.append(readAnswer(element, known, seen)); });
    reader.finish();
    if (!reader.ok())
        return reader.error(Text::tr("the answers cannot be read"), path);
    return imports;
}

} // namespace assessment
