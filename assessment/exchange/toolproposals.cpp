#include "assessment/exchange/toolproposals.h"

#include "assessment/exchange/toolrules.h"
#include "assessment/harness/devicetest.h"
#include "assessment/scheme/catalogue.h"
#include "assessment/scheme/ixit.h"
#include "assessment/scheme/verdictorder.h"
#include "assessment/signing/sha256.h"
#include "assessment/workspace.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::ToolProposals)
};

constexpr int namedItems = 5; // of one reason
constexpr int mostUnassigned = 50;
constexpr qsizetype longestRationale = 4000;

int rank(const std::optional<Verdict> &verdict)
{
    return verdict ? proposalRank(*verdict) : -1;
}

/// What one rule says of one provision.
struct Ground
{
    const ToolRule *rule = nullptr;
    std::optional<Verdict> verdict;
    QStringList items;
    int count = 0;
};

QString sentenceOf(const Ground &ground)
{
    QString text = ground.rule->reason;
    if (!ground.items.isEmpty())
        text += u": "_s + ground.items.join(u"; "_s);
    if (ground.count > ground.items.size() && !ground.items.isEmpty())
        text += Text::tr(" and %n more", nullptr, int(ground.count - ground.items.size()));
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text.endsWith(u'.') ? text : text + u'.';
}

/// Collects what the rules of one tool say of the facts of one file.
class Proposing
{
public:
    Proposing(const ToolReport &report, const Scheme &scheme) : m_report(report), m_scheme(scheme)
    {
        for (const ToolRule &rule : builtInToolRules().rules) {
            if (rule.tool == report.kind)
                apply(rule);
        }
    }

    QList<ToolProposal> proposals(const QString &fileName) const;
    bool isAssigned(qsizetype fact) const { return m_assigned.contains(fact); }

private:
    void apply(const ToolRule &rule);
    void applyEach(const ToolRule &rule);
    bool holds(const ToolRule &rule) const;
    Ground &groundFor(const QString &provision, const ToolRule &rule,
                      const std::optional<Verdict> &verdict);
    QStringList provisionsFor(const ToolRule &rule, const harness::Fact &fact);
    bool anyFact(const FactPattern &pattern) const;

    const ToolReport &m_report;
    const Scheme &m_scheme;
    QHash<QString, QList<Ground>> m_grounds; ///< by provision
    QHash<QString, QStringList> m_named;     ///< by the text that names them
    QSet<qsizetype> m_assigned;
};

bool Proposing::anyFact(const FactPattern &pattern) const
{
    return std::any_of(m_report.facts.begin(), m_report.facts.end(),
                       [&](const harness::Fact &fact) { return pattern.matches(fact); });
}

bool Proposing::holds(const ToolRule &rule) const
{
    return !anyFact(*rule.none)
           && std::all_of(rule.given.begin(), rule.given.end(),
                          [&](const FactPattern &pattern) { return anyFact(pattern); });
}

Ground &Proposing::groundFor(const QString &provision, const ToolRule &rule,
                             const std::optional<Verdict> &verdict)
{
    QList<Ground> &grounds = m_grounds[provision];
    for (Ground &ground : grounds) {
        if (ground.rule == &rule)
            return ground;
    }
    grounds.append(Ground{&rule, verdict, {}, 0});
    return grounds.last();
}

QStringList Proposing::provisionsFor(const ToolRule &rule, const harness::Fact &fact)
{
    if (rule.provisionsIn.isEmpty())
        return rule.provisions;
    const QString text = fact.value(rule.provisionsIn);
    const auto known = m_named.constFind(text);
    if (known != m_named.constEnd())
        return *known;
    return *m_named.insert(text, namedProvisions(text, m_scheme));
}

void Proposing::applyEach(const ToolRule &rule)
{
    for (qsizetype n = 0; n < m_report.facts.size(); ++n) {
        const harness::Fact &fact = m_report.facts[n];
        if (!rule.each->matches(fact))
            continue;
        const QStringList provisions = provisionsFor(rule, fact);
        for (const QString &provision : provisions) {
            if (!m_scheme.provision(provision))
                continue;
            m_assigned.insert(n);
            const bool open = rule.verdict == Verdict::Pass && !m_report.whole;
            Ground &ground = groundFor(provision, rule,
                                       open ? std::optional(Verdict::Inconclusive) : rule.verdict);
            ++ground.count;
            if (!rule.item.isEmpty() && ground.items.size() < namedItems)
                ground.items.append(filledIn(rule.item, fact).left(200));
        }
    }
}

void Proposing::apply(const ToolRule &rule)
{
    if (rule.each)
        return applyEach(rule);
    const bool speaks = m_report.whole ? holds(rule) : rule.verdict == Verdict::Pass;
    if (!speaks)
        return;
    for (const QString &provision : rule.provisions) {
        if (!m_scheme.provision(provision))
            continue;
        // Of a file that is cut short the absence of something says nothing.
        groundFor(provision, rule,
                  m_report.whole ? rule.verdict : std::optional(Verdict::Inconclusive));
    }
}

QList<ToolProposal> Proposing::proposals(const QString &fileName) const
{
    QList<ToolProposal> all;
    for (const Guideline &guideline : m_scheme.guidelines) {
        for (const Provision &provision : guideline.provisions) {
            const auto found = m_grounds.constFind(provision.id);
            if (found == m_grounds.constEnd())
                continue;
            ToolProposal proposal{
                .provision = provision.id, .verdict = {}, .rationale = {}, .rules = {}};
            for (const Ground &ground : *found) {
                if (rank(ground.verdict) > rank(proposal.verdict))
                    proposal.verdict = ground.verdict;
            }
            const QString source = m_report.target.isEmpty()
                                       ? m_report.tool
                                       : u"%1, %2"_s.arg(m_report.tool, m_report.target);
            QStringList sentences{
                Text::tr("Taken from %1 (%2).", "name of a file, then tool and what it looked at")
                    .arg(fileName, source)};
            const bool several = !m_report.aboutOne && proposal.verdict.has_value();
            if (several && proposal.verdict != Verdict::Inconclusive)
                proposal.verdict = Verdict::Inconclusive;
            for (const Ground &ground : *found) {
                // A reason to pass is none beside a reason not to.
                if (rank(ground.verdict) < rank(proposal.verdict) && !several
                    && ground.verdict.has_value() && ground.verdict == Verdict::Pass)
                    continue;
                proposal.rules.append(ground.rule->id);
                const bool unknown =
                    !m_report.whole && (ground.rule->none || ground.rule->verdict == Verdict::Pass);
                if (!unknown)
                    sentences.append(sentenceOf(ground));
                if (!ground.rule->limits.isEmpty() && !unknown)
                    sentences.append(Text::tr("It does not show: %1.").arg(ground.rule->limits));
            }
            if (!m_report.whole)
                sentences.append(Text::tr("The file is not whole: %1.").arg(m_report.missing));
            if (several)
                sentences.append(Text::tr(
                    "It is about several devices, and which of them is this one is open."));
            proposal.rationale = sentences.join(u' ');
            if (proposal.rationale.size() > longestRationale)
                proposal.rationale = proposal.rationale.left(longestRationale - 1) + u'…';
            all.append(proposal);
        }
    }
    return all;
}

/// Says of each port whether it is declared.
void declare(ToolReport &report, const std::optional<DeclaredPorts> &declared)
{
    for (harness::Fact &fact : report.facts) {
        if (fact.kind != u"port")
            continue;
        const QString port = fact.value(u"protocol"_s) + u'/' + fact.value(u"port"_s);
        fact.values[u"declared"_s] =
            !declared ? u"unknown"_s : (declared->contains(port) ? u"yes"_s : u"no"_s);
    }
}

/// "cop.5.1": an id without what separates its parts, which names of functions cannot hold.
QString plainId(const QString &id)
{
    static const QRegularExpression between(u"[-_. ]+"_s);
    return id.toLower().replace(between, u"."_s);
}

} // namespace

const ToolProposal *ToolImport::proposal(const QString &provision) const
{
    const auto found =
        std::find_if(proposals.begin(), proposals.end(),
                     [&](const ToolProposal &proposal) { return proposal.provision == provision; });
    return found == proposals.end() ? nullptr : &*found;
}

QStringList namedProvisions(const QString &text, const Scheme &scheme)
{
    static const QRegularExpression id(
        u"(?<![A-Za-z0-9])(CoP|EN|PSTI|DT)[-_. ]?([0-9]{1,2}(?:[-_. "
        u"][0-9]{1,2})*)([A-Za-z]?)(?![A-Za-z])"
        "|(?<![A-Za-z0-9])(CoP|EN|PSTI|DT)[-_. ]?([0-9]{1,2}(?:[-_. ][0-9]{1,2})*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QHash<QString, QString> known;
    for (const Guideline &guideline : scheme.guidelines) {
        for (const Provision &provision : guideline.provisions)
            known.insert(plainId(provision.id), provision.id);
    }
    QStringList found;
    const auto add = [&](const QString &provision) {
        if (scheme.provision(provision) && !found.contains(provision))
            found.append(provision);
    };
    for (const auto &match : id.globalMatch(text.left(4000))) {
        const bool lettered = match.capturedStart(1) >= 0;
        const QString prefix = match.captured(lettered ? 1 : 4).toLower();
        const QString numbers = plainId(match.captured(lettered ? 2 : 5));
        const QString letter = lettered ? match.captured(3).toLower() : QString();
        if (prefix == u"dt") {
            const QString test = u"DT-"_s + numbers.section(u'.', 0, 0).rightJustified(2, u'0');
            if (const auto builtIn = harness::builtInTest(test)) {
                for (const QString &provision : builtIn->provisions)
                    add(provision);
                continue;
            }
            for (const Guideline &guideline : scheme.guidelines) {
                for (const Provision &provision : guideline.provisions) {
                    if (provision.deviceTests.contains(test))
                        add(provision.id);
                }
            }
            continue;
        }
        // The longest id that there is: a number that follows may count the tests.
        QStringList parts = numbers.split(u'.');
        QString full = u"%1.%2"_s.arg(prefix, parts.join(u'.'));
        if (!letter.isEmpty() && known.contains(full + letter)) {
            add(known.value(full + letter));
            continue;
        }
        while (!parts.isEmpty()) {
            full = u"%1.%2"_s.arg(prefix, parts.join(u'.'));
            if (known.contains(full)) {
                add(known.value(full));
                break;
            }
            parts.removeLast();
        }
    }
    return found;
}

ToolImport proposalsFrom(const ToolReport &report, const Scheme &scheme,
                         const std::optional<DeclaredPorts> &declared, const QString &fileName)
{
    ToolImport import{.report = report, .sha256 = {}, .proposals = {}, .unassigned = {}};
    declare(import.report, declared);
    const Proposing proposing(import.report, scheme);
    import.proposals = proposing.proposals(fileName);
    for (qsizetype n = 0; n < import.report.facts.size(); ++n) {
        const harness::Fact &fact = import.report.facts[n];
        if (proposing.isAssigned(n))
            continue;
        for (const WatchedFacts &watched : builtInToolRules().watched) {
            if (watched.tool != report.kind || !watched.pattern.matches(fact))
                continue;
            if (++import.unassignedCount <= mostUnassigned)
                import.unassigned.append(filledIn(watched.item, fact));
        }
    }
    return import;
}

std::optional<DeclaredPorts> declaredPorts(const Assessment &assessment)
{
    const IxitEdition *edition = ixitEditionFor(assessment.scheme);
    if (!edition)
        return std::nullopt;
    // "HTTPS, TCP port 443", "ports 80 and 443", "udp/5353"; and "443/tcp", "443 (TCP)".
    static const QRegularExpression before(
        u"\\b(tcp|udp|ports?)\\b[\\s:/,(]*(?:ports?\\b[\\s:]*)?"
        "([1-9][0-9]{0,4}(?:\\s*(?:,|and|or|&)\\s*[1-9][0-9]{0,4})*)(?![0-9.]*[0-9])"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression behind(
        u"(?<![0-9.])([1-9][0-9]{0,4})\\s*[/(]?\\s*(tcp|udp)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(u"[0-9]+"_s);
    DeclaredPorts ports;
    bool declares = false;
    const auto declarePort = [&](const QString &protocol, const QString &digits) {
        if (digits.toInt() <= 65535)
            ports.insert(u"%1/%2"_s.arg(protocol.toLower(), digits));
    };
    for (const int place : {13, 28}) { // software services, logical interfaces
        const IxitTable *table = edition->table(place);
        if (!table)
            continue;
        const QList<IxitEntry> entries = assessment.ixit.value(table->name);
        for (const IxitEntry &entry : entries) {
            declares = true;
            if (entry.value(u"status"_s) == u"disabled")
                continue;
            const QString said = entry.value(u"description"_s).left(4000);
            const bool isUdp = said.contains(u"udp"_s, Qt::CaseInsensitive)
                               && !said.contains(u"tcp"_s, Qt::CaseInsensitive);
            for (const auto &match : before.globalMatch(said)) {
                const bool named = !match.captured(1).startsWith(u"port", Qt::CaseInsensitive);
                const QString protocol = named ? match.captured(1) : (isUdp ? u"udp"_s : u"tcp"_s);
                for (const auto &digits : number.globalMatch(match.captured(2)))
                    declarePort(protocol, digits.captured());
            }
            for (const auto &match : behind.globalMatch(said))
                declarePort(match.captured(2), match.captured(1));
        }
    }
    return declares ? std::optional(ports) : std::nullopt;
}

Result<DeclaredPorts> portsFromText(const QString &text)
{
    static const QRegularExpression between(u"[,;\\s]+"_s);
    static const QRegularExpression form(u"\\A(?:(tcp|udp)/)?([1-9][0-9]{0,4})(?:/(tcp|udp))?\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    DeclaredPorts ports;
    const QStringList words = text.left(20'000).split(between, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto match = form.match(word);
        const int number = match.captured(2).toInt();
        const bool both = match.capturedLength(1) > 0 && match.capturedLength(3) > 0;
        if (!match.hasMatch() || number > 65535 || both) {
            return Error{.kind = Error::Kind::Usage,
                         .what = Text::tr("the declared ports are not understood"),
                         .where = word.left(40),
                         .why = Text::tr("it is no port"),
                         .advice = Text::tr("write them as 443, udp/5353")};
        }
        const QString protocol = match.captured(1) + match.captured(3);
        ports.insert(
            u"%1/%2"_s.arg(protocol.isEmpty() ? u"tcp"_s : protocol.toLower()).arg(number));
    }
    return ports;
}

Result<ToolImport> previewToolOutput(Workspace &workspace, const QString &assessment,
                                     const QByteArray &bytes, const QString &fileName,
                                     const std::optional<DeclaredPorts> &declared)
{
    const Result<Assessment> judged = workspace.assessment(assessment);
    if (!judged)
        return judged.error();
    const Result<Scheme> scheme = workspace.scheme(judged->scheme);
    if (!scheme)
        return scheme.error();
    const Result<ToolReport> report = readToolOutput(bytes, fileName);
    if (!report)
        return report.error();
    ToolImport import =
        proposalsFrom(*report, *scheme, declared ? declared : declaredPorts(*judged), fileName);
    signing::Sha256 hash;
    hash.add(bytes);
    import.sha256 = hash.result();
    return import;
}

} // namespace assessment
