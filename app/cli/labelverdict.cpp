#include "labelverdict.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using labels::Overall;
using labels::Verification;

namespace app::cli {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::LabelVerify)
};

ExitCode exitCodeOf(const QList<Verification> &verifications)
{
    const auto any = [&](Overall overall) {
        return std::any_of(verifications.begin(), verifications.end(),
                           [overall](const Verification &v) { return v.overall == overall; });
    };
    if (any(Overall::Invalid))
        return ExitCode::Negative;
    return any(Overall::CannotTell) ? ExitCode::CannotTell : ExitCode::Done;
}

QString nameOf(Overall overall)
{
    switch (overall) {
    case Overall::Valid: return Text::tr("valid");
    case Overall::Invalid: return Text::tr("not valid");
    case Overall::CannotTell: return Text::tr("cannot tell");
    }
    Q_UNREACHABLE();
}

/// What the label says, to be held against the product it is found on: a genuine label can be stuck
/// onto another one.
void tellRecord(Output &output, const QJsonObject &record)
{
    if (record.isEmpty())
        return;
    const QJsonObject product = record[u"product"_s].toObject();
    output.note(u"  "_s
                + Text::tr("label: %1, valid to %2")
                      .arg(record[u"certificateId"_s].toString(), record[u"expires"_s].toString()));
    output.note(u"  "_s
                + Text::tr("product: %1 %2")
                      .arg(product[u"brand"_s].toString(), product[u"model"_s].toString()));
}

void tell(Output &output, const Verification &verification)
{
    output.line(u"%1: %2"_s.arg(verification.file, nameOf(verification.overall)));
    output.note(u"  "_s + Text::tr("integrity: %1").arg(verification.integrity));
    output.note(u"  "_s + Text::tr("structure: %1").arg(verification.structure));
    output.note(u"  "_s + Text::tr("signer: %1").arg(verification.signer));
    output.note(u"  "_s + Text::tr("time: %1").arg(verification.time));
    output.note(u"  "_s + Text::tr("status: %1").arg(verification.status));
    output.note(u"  "_s + Text::tr("level: %1").arg(verification.level));
    if (verification.stamp)
        output.note(u"  "_s
                    + Text::tr("time stamp: %1 by %2")
                          .arg(verification.stamp->time.toString(Qt::ISODate),
                               verification.stamp->authority));
    output.note(u"  "_s + Text::tr("log: %1").arg(verification.log));
    tellRecord(output, verification.record);
    for (const QString &reason : verification.reasons)
        output.note(u"  - "_s + reason);
    for (const QString &note : verification.notes)
        output.note(u"  "_s + Text::tr("note: %1").arg(note));
}

} // namespace

ExitCode tellVerifications(Output &output, const QList<Verification> &verifications)
{
    QJsonArray results;
    for (const Verification &verification : verifications) {
        results.append(toJson(verification));
        tell(output, verification);
    }
    output.json({{u"results"_s, results}});
    return exitCodeOf(verifications);
}

} // namespace app::cli
