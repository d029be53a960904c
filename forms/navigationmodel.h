#pragma once

#include "assessment/model/assessment.h"
#include "assessment/scheme/scheme.h"

#include <QAbstractListModel>
#include <QIcon>
#include <QList>

#include <optional>

namespace forms {

/// One stop on the way through an assessment.
struct Stop
{
    QString page;       ///< id of its page
    int number = 0;     ///< of the guideline, 0 for the other stops
    QString label = {}; ///< as the scheme numbers it: "1", "5.1"
    QString title;
    QString wholeTitle; ///< as the scheme has it
    QString icon;       ///< of stops that have no verdict
    std::optional<assessment::Verdict> verdict;
    QString progress; ///< "2/5", or ""
    double share = 0; ///< 0 … 1, of what can be answered

    friend bool operator==(const Stop &, const Stop &) = default;
};

/// The way through an assessment as a list: product, device, scope, guidelines, facts, review,
/// label.
class NavigationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PageRole = Qt::UserRole,
        NumberRole,
        VerdictRole,
        ProgressRole,
        ShareRole,
        LabelRole
    };

    using QAbstractListModel::QAbstractListModel;

    /// Takes what \a scheme and \a assessment say now; tells the view only what is new.
    void refresh(const assessment::Scheme &scheme, const assessment::Assessment &assessment);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    QStringList pages() const; ///< in order
    int rowOf(const QString &page) const;
    QString longestLabel() const { return m_longestLabel; } ///< at least two digits
    const QList<Stop> &stops() const { return m_stops; }

private:
    QString spoken(const Stop &stop) const;

    QList<Stop> m_stops;
    QString m_longestLabel = QStringLiteral("00");
};

/// A guideline's title in a word or two for lists: ours for the guidelines
/// of the Code of Practice and for the same clauses of EN 303 645, else the scheme's.
QString shortTitle(const assessment::Scheme &scheme, const assessment::Guideline &guideline);

} // namespace forms
