#include "forms/findingmodel.h"

#include "forms/theme.h"

using namespace Qt::StringLiterals;

namespace forms {

using assessment::LintFinding;
using assessment::LintSeverity;
using assessment::Verdict;

void FindingModel::setFindings(const QList<LintFinding> &findings)
{
    if (findings == m_findings)
        return;
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const LintFinding &finding = m_findings[index.row()];
    const bool isError = finding.severity == LintSeverity::Error;
    switch (role) {
    case Qt::DisplayRole: return finding.message;
    case PlaceRole: return placeInWords(finding);
    case TargetRole: return finding.target;
    case Qt::DecorationRole:
        return Theme::verdictIcon(isError ? Verdict::Fail : Verdict::Inconclusive);
    case Qt::ToolTipRole: return tr("Go to where this is mended (%1)").arg(finding.rule);
    case Qt::AccessibleTextRole:
        return isError ? tr("Error, %1: %2").arg(placeInWords(finding), finding.message)
                       : tr("Warning, %1: %2").arg(placeInWords(finding), finding.message);
    default: return {};
    }
}

QString FindingModel::placeInWords(const LintFinding &finding)
{
    const QString form = finding.where.section(u'/', 0, 0);
    if (form == u"facts"_s)
        return tr("Facts");
    if (form == u"product"_s)
        return tr("Product");
    if (form == u"organisation"_s)
        return tr("Organisation");
    if (form == u"evidence"_s)
        return tr("Evidence");
    if (form == u"run"_s || form == u"device"_s)
        return tr("Device test");
    if (form == u"leaflet"_s)
        return tr("Leaflet");
    if (form == u"statement"_s)
        return tr("Statement");
    if (form == u"review"_s)
        return tr("Review");
    if (form == u"scheme"_s)
        return tr("Scheme");
    if (form == u"scope"_s)
        return tr("Scope");
    if (form == u"ixit"_s)
        return finding.where.section(u'/', 1, 1);
    static const QString guideline = u"guideline-"_s;
    if (form.startsWith(guideline))
        return tr("Guideline %1").arg(form.mid(guideline.size()));
    return finding.where;
}

} // namespace forms
