#include "labels/verify.h"

#include "labels/derivative.h"
#include "labels/verifycode.h"
#include "labels/verifydocument.h"
#include "labels/verifylabel.h"
#include "labels/verifylines.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::Verification)
};

/// Asks libqpdf and PDFium.
class LibraryReader final : public ThoroughReader
{
public:
    StoreCheck store(const QByteArray &pdf) override { return readStore(pdf); }
    DocumentCheck document(const QByteArray &pdf, const LayoutCheck &layout) override
    {
        return checkDocument(pdf, layout);
    }
    QString drawnProblem(const QByteArray &pdf, const QByteArray &text) override
    {
        return labels::drawnProblem(pdf, text);
    }
    std::optional<Derivative> derivative(const QByteArray &pdf) override
    {
        return derivativeIn(pdf);
    }
};

QDateTime nowUnlessGiven(const QDateTime &at)
{
    return at.isValid() ? at : QDateTime::currentDateTimeUtc();
}

Verification verifyContent(const QByteArray &content, const QString &name, VerifyOptions options)
{
    options.at = nowUnlessGiven(options.at);
    if (content.size() > largestVerifiedFile) {
        Verification verification = unreadable(name);
        verification.reasons.append(Text::tr("The file is too large to be a label."));
        return verification;
    }
    LibraryReader reader;
    return options.qr ? verifyCode(content, name, options)
                      : verifyLabel(content, name, options, reader);
}

} // namespace

Verification verifyFile(const QString &path, const VerifyOptions &options)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        Verification verification = unreadable(path);
        verification.reasons.append(QFileInfo::exists(path) ? Text::tr("The file cannot be opened.")
                                                            : Text::tr("There is no such file."));
        return verification;
    }
    return verifyContent(contentOf(file), path, options);
}

Verification verifyPdf(const QByteArray &pdf, const QString &name, const VerifyOptions &options)
{
    return verifyContent(pdf, name, options);
}

} // namespace labels
