#pragma once

#include "assessment/model/assessment.h"
#include "assessment/progress.h"
#include "assessment/scheme/scheme.h"
#include "assessment/toolformats/toolreport.h"

#include <QSet>

#include <optional>

namespace assessment {

class Workspace;

/// What the output of a tool lets somebody say of one provision. Nothing follows from it until a
/// person takes it over.
struct ToolProposal
{
    QString provision;
    std::optional<Verdict> verdict; ///< without one it is evidence and no more
    QString rationale;              ///< for the answer, in whole sentences
    QStringList rules;              ///< ids of the rules it rests on
};

/// Ports that a device is declared to have open, as "tcp/443".
using DeclaredPorts = QSet<QString>;

/// The output of a tool with all that it proposes, in the order of the scheme.
struct ToolImport
{
    ToolReport report;
    QByteArray sha256; ///< of the file that was read
    QList<ToolProposal> proposals;
    /// Findings that no rule gives to a provision, for people; the first of them.
    QStringList unassigned;
    int unassignedCount = 0;

    const ToolProposal *proposal(const QString &provision) const; ///< nullptr when there is none
};

/// What the rules make of \a report for \a scheme. \a declared is what the device may have open;
/// nullopt: nobody said. As in TTCN-3 the worst verdict of a provision holds. There is no pass
/// from a report that is not whole, and no verdict but "inconclusive" from one about several
/// devices. \a fileName is for the rationale. Pure; any thread.
ToolImport proposalsFrom(const ToolReport &report, const Scheme &scheme,
                         const std::optional<DeclaredPorts> &declared, const QString &fileName);

/// The ports that the IXIT of \a assessment declares as open: the entries of the software services
/// and the logical interfaces that are not disabled. nullopt when it declares none of these, or
/// the scheme has no IXIT.
std::optional<DeclaredPorts> declaredPorts(const Assessment &assessment);

/// Reads "443, 80/tcp, udp/5353" as people write it; a port without a protocol is one of TCP.
Result<DeclaredPorts> portsFromText(const QString &text);

/// Ids of provisions of \a scheme and of device tests that stand in \a text, as provisions: names
/// of functions write "CoP-5.1" as "test_CoP_5_1".
QStringList namedProvisions(const QString &text, const Scheme &scheme);

/// Reads \a bytes, the file \a fileName, for \a assessment; what \a declared says goes before what
/// its IXIT declares. Reads only.
Result<ToolImport> previewToolOutput(Workspace &workspace, const QString &assessment,
                                     const QByteArray &bytes, const QString &fileName,
                                     const std::optional<DeclaredPorts> &declared = {});

} // namespace assessment
