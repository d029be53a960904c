#pragma once

#include "context.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace app::cli {

/// What a verb does when it is chosen.
using Act = std::function<assessment::Result<ExitCode>(Context &)>;

/// One word of the command line, with its arguments: either a group of verbs or a verb. A value
/// that stands for a place in the parser, which outlives it; the only class that knows CLI11
/// besides CommandLine.
class Verb
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::Verb)

public:
    enum class Need { Optional, Required };

    Verb(CLI::App &app, Act &chosen) : m_app(&app), m_chosen(&chosen) {}

    /// Adds a word below this one. \a example is a whole command without the program's name.
    Verb group(const char *name, const QString &about, const QString &example);
    Verb verb(const char *name, const QString &about, const QString &example, const Act &act);

    // Arguments: \a into lives at least as long as the verb (the act holds it). In option names
    // the word after a space says what the value is: "-o,--output FILE".
    void argument(const char *name, QString &into, const QString &help, Need need = Need::Required);
    /// One or more, unless Optional.
    void arguments(const char *name, QStringList &into, const QString &help,
                   Need need = Need::Required);
    void option(const char *names, QString &into, const QString &help, Need need = Need::Optional,
                const QStringList &choices = {});
    /// May be given more than once, with one value each time.
    void options(const char *names, QStringList &into, const QString &help);
    /// Must be given, takes one or more values, and may be given more than once.
    void list(const char *names, QStringList &into, const QString &help);
    void number(const char *names, std::optional<int> &into, const QString &help, int least = 1);
    void flag(const char *names, bool &into, const QString &help);

private:
    CLI::App *m_app;
    Act *m_chosen;
};

// The families of verbs, one file each.
void addWorkspaceVerbs(Verb &root);
void addProductVerbs(Verb &root);
void addSchemeVerbs(Verb &root);
void addCatalogueVerbs(Verb &schemeGroup); ///< below "scheme"
void addMappingVerbs(Verb &root);
void addRecommendationVerbs(Verb &mappingGroup); ///< below "mapping"
void addLawVerbs(Verb &mappingGroup);            ///< the same
void addAssessmentVerbs(Verb &root);
void addVersionVerbs(Verb &assessmentGroup); ///< below "assessment"
void addPrefillVerb(Verb &assessmentGroup);  ///< the same
void addDecideVerb(Verb &assessmentGroup);   ///< the same
void addReviewVerbs(Verb &assessment);       ///< below "assessment"
void addSignOffVerbs(Verb &assessment);      ///< the same
void addReportVerb(Verb &assessment);        ///< the same
void addReportVerbs(Verb &root);
void addIxitVerbs(Verb &root);
void addTestGroupVerbs(Verb &root);
void addPolicyVerbs(Verb &root);
void addRoleVerbs(Verb &root);
void addEvidenceVerbs(Verb &root);
void addComponentVerbs(Verb &root);
void addBundleVerbs(Verb &root);
void addInboxVerbs(Verb &root);
void addTrashVerbs(Verb &root);
void addDeviceVerbs(Verb &root);
void addHarnessVerbs(Verb &root);
void addLabelVerbs(Verb &root);
void addLabelLifeVerbs(Verb &labelGroup);      ///< below "label"
void addLabelPageVerb(Verb &labelGroup);       ///< the same
void addLabelCredentialVerb(Verb &labelGroup); ///< the same
void addLabelDraftVerb(Verb &labelGroup);      ///< the same
void addLabelDesignVerbs(Verb &labelGroup);    ///< the same
void addPrintVerbs(Verb &root);
void addPrintDeskVerbs(Verb &printGroup); ///< below "print": stock, printers, record
void addRegistryVerbs(Verb &root);
void addLeafletVerbs(Verb &root);
void addStatementVerbs(Verb &root);
void addLogVerbs(Verb &root);
void addIdentityVerbs(Verb &root);
void addManualVerbs(Verb &root);
void addProductCompareVerb(Verb &productGroup); ///< below "product"

} // namespace app::cli
