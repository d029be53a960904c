#include "printjob.h"

#include "files.h"
#include "trustoptions.h"

#include "assessment/clock.h"
#include "labels/checkchild.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Result;
using assessment::signing::TrustList;
using labels::Overall;
using labels::PrintLabel;
using labels::Verification;

namespace app::cli {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::PrintVerbs)
};

Error refused(const QString &file, const Verification &verification)
{
    const bool unknown = verification.overall == Overall::CannotTell;
    Error error{.kind = Error::Kind::Refused,
                .what = Text::tr("the labels are not printed"),
                .where = file,
                .why = unknown ? Text::tr("whether the label is genuine cannot be told")
                               : Text::tr("the label is not valid"),
                .advice = Text::tr("name the certificates that you trust with --trust, or say with "
                                   "--even-unverified why it is printed all the same")};
    if (!verification.reasons.isEmpty()) {
        QString reason = verification.reasons.constFirst();
        while (reason.endsWith(u'.'))
            reason.chop(1);
        error.why += u": "_s + reason;
    }
    return error;
}

} // namespace

Result<LabelRequest> labelRequest(const QString &text)
{
    if (QFileInfo::exists(text) || isStandardStream(text))
        return LabelRequest{.file = text};
    static const QRegularExpression form(u"^(.+)[×*](\\d*)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return LabelRequest{.file = text};
    bool ok = false;
    const int copies = match.captured(2).toInt(&ok);
    if (!ok || copies < 1 || copies > labels::mostCopies) {
        return Error{.kind = Error::Kind::Usage,
                     .what = Text::tr("the labels are not printed"),
                     .where = text,
                     .why = Text::tr("how often it is wanted is no number from 1 to %1")
                                .arg(labels::mostCopies),
                     .advice = Text::tr("write it as label.pdf×20 or 'label.pdf*20'")};
    }
    return LabelRequest{.file = match.captured(1), .copies = copies};
}

Result<QList<PrintLabel>> checkedLabels(const QStringList &texts, const LabelCheckOptions &options,
                                        const assessment::Progress &progress)
{
    const Result<TrustList> trust = readTrust(options.trust);
    if (!trust)
        return trust.error();
    const Result<QDateTime> at = readTime(options.at);
    if (!at)
        return at.error();
    QList<labels::NamedFile> files;
    QList<PrintLabel> checked;
    for (const QString &text : texts) {
        const Result<LabelRequest> request = labelRequest(text);
        if (!request)
            return request.error();
        const Result<QByteArray> pdf = readInput(request->file, labels::largestVerifiedFile);
        if (!pdf)
            return pdf.error();
        files.append({request->file, *pdf});
        checked.append({.pdf = *pdf, .certificateId = {}, .copies = request->copies});
    }
    const auto answer = labels::askCheck(
        labels::verifyAllRequest(files, {.trust = *trust, .at = *at, .qr = false}), progress);
    if (!answer)
        return answer.error();
    for (qsizetype i = 0; i < files.size(); ++i) {
        // No answer is no verification: it is refused like one that says "cannot tell".
        const Verification verification = answer->verified.value_or(QList<Verification>()).value(i);
        if (verification.overall != Overall::Valid && options.evenUnverified.isEmpty())
            return refused(files[i].name, verification);
        checked[i].certificateId = verification.record[u"certificateId"_s].toString();
    }
    return checked;
}

Result<labels::Imposed> imposedBy(const QByteArray &request, const assessment::Progress &progress)
{
    auto answer = labels::askCheck(request, progress);
    if (!answer)
        return answer.error();
    if (!answer->imposed)
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = Text::tr("the labels are not printed"),
                     .why = Text::tr("they cannot be placed")};
    return *std::move(answer->imposed);
}

labels::PrintJob jobOf(const Context &context, const labels::Imposed &made, const QString &reason)
{
    return {.at = assessment::systemTime(),
            .who = labels::PrintRecord::personOf(context.actor()),
            .printer = {},
            .file = {},
            .stock = made.derivative.stock,
            .inks = made.derivative.inks,
            .labels = made.derivative.labels,
            .pages = made.pages,
            .sha256 = QCryptographicHash::hash(made.pdf, QCryptographicHash::Sha256),
            .result = {},
            .reason = reason};
}

Result<double> decimal(const QString &text, const QString &option)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (ok && std::abs(value) < 1e6)
        return value;
    return Error{.kind = Error::Kind::Usage,
                 .what = Text::tr("the command cannot be understood"),
                 .where = u"%1 %2"_s.arg(option, text),
                 .why = Text::tr("it is no number"),
                 .advice = Text::tr("write millimetres or per cent as 1.5")};
}

} // namespace app::cli
