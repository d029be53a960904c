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
    QString progress;       ///< "2/5", or ""; of a guideline what the audience must act on
    double share = 0;       ///< 0 … 1, of what can be answered
    bool isOpen = false;    ///< something of a guideline is not answered
    QString audience = {};  ///< whose guideline's progress it is, "" = everybody's
    bool forOthers = false; ///< nothing of the guideline speaks to the audience that was chosen

    friend bool operator==(const Stop &, const Stop &) = default;
};

/// The way through an assessment as a list: product, device, scope, guidelines, facts, review,
/// label. Who chose an audience has only the guidelines that speak to it, and the one where the
/// window is.
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

    /// What is chosen in the window: whose matters are shown, "" = everybody's, and on which page
    /// it is, which is never left out.
    struct View
    {
        QString audience = {};
        QString page = {};
    };

    /// Takes what \a scheme and \a assessment say now; tells the view only what is new.
    void refresh(const assessment::Scheme &scheme, const assessment::Assessment &assessment,
                 const View &view);
    void refresh(const assessment::Scheme &scheme, const assessment::Assessment &assessment)
    {
        refresh(scheme, assessment, View{});
    }
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// While refresh() is at work: a row that goes moves the current one, and nobody asked for
    /// that.
    bool isRefreshing() const { return m_refreshing; }
    QStringList pages() const; ///< that are shown, in order
    /// Also those that are left out.
    QStringList wholeWay() const { return m_wholeWay; }
    /// How many guidelines are not in the list for the audience's sake, and how many of them have
    /// something that is not answered.
    struct LeftOut
    {
        int guidelines = 0;
        int open = 0;
    };
    LeftOut leftOut() const { return m_leftOut; }
    int rowOf(const QString &page) const;
    QString longestLabel() const { return m_longestLabel; } ///< at least two digits
    const QList<Stop> &stops() const { return m_stops; }

private:
    QString spoken(const Stop &stop) const;
    void take(const QList<Stop> &stops);

    QList<Stop> m_stops;
    QStringList m_wholeWay;
    LeftOut m_leftOut;
    bool m_refreshing = false;
    QString m_longestLabel = QStringLiteral("00");
};

/// A guideline's title in a word or two for lists: ours for the guidelines
/// of the Code of Practice and for the same clauses of EN 303 645, else the scheme's.
QString shortTitle(const assessment::Scheme &scheme, const assessment::Guideline &guideline);

} // namespace forms
