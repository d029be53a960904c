#pragma once

#include "labels/stamping.h"
#include "labels/statementcontent.h"

#include "assessment/progress.h"
#include "assessment/result.h"
#include "assessment/signing/identity.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace assessment {
class Workspace;
}

namespace labels {

enum class StatementFormat { Pdf, Html, Json, Register };

QList<StatementFormat> statementFormats();
QString idOf(StatementFormat format);     ///< "pdf", "html", "json", "register"
QString endingOf(StatementFormat format); ///< of the name of a file
std::optional<StatementFormat> statementFormatFromId(const QString &id);
/// The entry of the US register is a form of that kind only.
QList<StatementFormat> statementFormatsOf(assessment::StatementKind kind);

/// What a statement of \a kind about \a subject is made from: a product (then with its assessment
/// that was changed last) or an assessment. NotFound when it is neither.
assessment::Result<StatementSource> readStatementSource(assessment::Workspace &workspace,
                                                        const QString &subject,
                                                        assessment::StatementKind kind);

/// The bytes of the file. Refused while the questions of scope are open or take the product out:
/// nothing is drafted then. Usage for a form that the kind does not have; else the errors of
/// writePdf(). Any thread, of a QGuiApplication for the PDF.
assessment::Result<QByteArray> writeStatement(const StatementContent &content,
                                              StatementFormat format,
                                              const assessment::Progress &progress = {});

struct StatementSigning
{
    const assessment::signing::Identity &identity;
    QDateTime at; ///< UTC
    std::optional<Stamping> stamping = {};
    QString output = {}; ///< path of the PDF, refused when it exists; "" = it is only kept
};

struct SignedStatement
{
    assessment::KeptStatement statement;
    QByteArray pdf;
};

/// Issues the statement on the day of the workspace: signs its PDF as labels are (PAdES B-B, or
/// what the stamping makes of it), keeps it, then puts the file in place: there is no signed
/// statement that the workspace does not know. Refused when \a source has an error; nothing is kept
/// then, nor when the place of the file is taken. On the workspace's thread of a QGuiApplication.
assessment::Result<SignedStatement> signStatement(assessment::Workspace &workspace,
                                                  const StatementSource &source,
                                                  const StatementSigning &signing,
                                                  const assessment::Progress &progress = {});

/// A kept statement as a file: the PDF as it was signed, byte for byte; the other forms say that
/// the PDF is what counts. Errors of readContent() and writeStatement().
assessment::Result<QByteArray> exportStatement(assessment::Workspace &workspace,
                                               const assessment::KeptStatement &statement,
                                               StatementFormat format,
                                               const assessment::Progress &progress = {});

} // namespace labels
