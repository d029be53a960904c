#pragma once

#include "labels/labelcontent.h"
#include "labels/verify.h"

#include "assessment/model/label.h"
#include "assessment/model/labellife.h"
#include "assessment/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace assessment {
class Workspace;
}

namespace labels {

/// Where the facts of one side come from.
enum class ComparedSource { Workspace, File, Code };

/// One side of a comparison. Only comparedFile() and comparedIssued() make one, so whatever is
/// compared was signed and is as it was signed.
class ComparedLabel
{
public:
    const QJsonObject &fields() const { return m_fields; } ///< as statementFields()
    ComparedSource source() const { return m_source; }
    /// One of LabelStatus (labels/verifylines.h): "valid", "not-checked", "suspended" …
    QString status() const { return m_status; }
    QString certificateId() const;

private:
    friend assessment::Result<ComparedLabel> comparedFile(const Verification &, bool,
                                                          const QDateTime &);
    friend assessment::Result<ComparedLabel> comparedIssued(const assessment::IssuedLabel &,
                                                            const assessment::LabelStanding &,
                                                            const QByteArray &, const QDateTime &);
    ComparedLabel() = default;

    QJsonObject m_fields;
    ComparedSource m_source = ComparedSource::File;
    QString m_status;
};

/// A label or code of a file that was verified at \a at (UTC): \a code when \a verification is of a
/// QR code. Refused when it was changed, is no label, or nobody who is trusted has signed it.
/// InvalidInput when it could not be read. One that was genuine and is no longer in force is taken:
/// the comparison says so first.
assessment::Result<ComparedLabel> comparedFile(const Verification &verification, bool code,
                                               const QDateTime &at);

/// A label that this workspace has issued: \a pdf is the signed file that it keeps. Refused when
/// that is not what was signed, or says something else than the record.
assessment::Result<ComparedLabel> comparedIssued(const assessment::IssuedLabel &label,
                                                 const assessment::LabelStanding &standing,
                                                 const QByteArray &pdf, const QDateTime &at);

/// The label of \a workspace that \a word names: by its certificate number, or by the product,
/// whose newest label is meant, one in force before one that is not. NotFound when there is none.
assessment::Result<ComparedLabel> comparedInWorkspace(assessment::Workspace &workspace,
                                                      const QString &word, const QDateTime &at);

/// Whether \a content is to be verified as a code and not as a PDF.
bool isCodeToCompare(const QByteArray &content);

/// A question and both answers.
struct ComparedFact
{
    enum class Group { Certificate, Answers, Facts, Guidelines };
    enum class Verdict { Same, Different, Unknown }; ///< Unknown: one side does not carry it

    QString id; ///< "updates", "sensors", "state", "guideline-4"
    Group group = Group::Certificate;
    QString question;
    std::array<QString, 2> answers;
    std::array<QString, 2> notes;
    std::array<std::optional<GuidelineSign>, 2> signs;
    Verdict verdict = Verdict::Same;
};

/// What stands above a column.
struct ComparedProduct
{
    QString product; ///< brand and name
    QString detail;  ///< model, and firmware where it is known
    QString certificateId;
    QString number; ///< the same in words
    ComparedSource from = ComparedSource::File;
    QString source;  ///< the same in words
    QString status;  ///< as ComparedLabel::status()
    QString warning; ///< "" while the certificate is in force
};

/// Two labelled products for a buyer, in the words of one language. Nothing is ranked.
struct ProductComparison
{
    QString language; ///< BCP 47
    QString title;
    QString intro;
    QString checked;     ///< when the signatures were checked
    QString summary;     ///< how many facts are different
    QString factHeading; ///< over the questions
    QString differenceHeading;
    std::array<ComparedProduct, 2> products;
    QList<ComparedFact> facts;

    int differences() const;
    QString groupName(ComparedFact::Group group) const { return groups.at(size_t(group)); }
    QString verdictName(ComparedFact::Verdict verdict) const
    {
        return verdicts.at(size_t(verdict));
    }

    std::array<QString, 4> groups;
    std::array<QString, 3> verdicts;
};

QString idOf(ComparedSource source);         ///< "workspace", "file", "code"
QString idOf(ComparedFact::Group group);     ///< "certificate", "answers", "facts", "guidelines"
QString idOf(ComparedFact::Verdict verdict); ///< "same", "different", "unknown"

/// \a language is one of labelLanguages(); Usage otherwise. \a at is when both were checked.
assessment::Result<ProductComparison> compareProducts(const ComparedLabel &first,
                                                      const ComparedLabel &second,
                                                      const QString &language, const QDateTime &at);

QJsonObject toJson(const ProductComparison &comparison);

/// One HTML file that asks for nothing else: no script, nothing from anywhere, and a policy in it
/// that forbids browsers to fetch any. It prints on A4.
QByteArray writeComparisonHtml(const ProductComparison &comparison);

} // namespace labels
