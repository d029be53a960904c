#pragma once

#include "assessment/model/assessment.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace forms {

class EvidenceActs;

/// Over a piece of evidence that is shown: what it is, which revision, and what can be done with
/// it.
class EvidenceHeading : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceHeading(EvidenceActs &acts, QWidget *parent = nullptr);

    /// \a day is the one on which it may have expired.
    void setItem(const assessment::EvidenceItem &item, QDate day);
    /// The revisions to choose from, oldest first; none hides the choice.
    void setRevisions(const QList<assessment::EvidenceItem> &revisions);
    void setRevision(int revision);

    bool showsDetails() const;
    void setShowsDetails(bool shows);
    bool showsBytes() const;
    void setShowsBytes(bool shows);

Q_SIGNALS:
    void closeRequested();
    void detailsToggled(bool shown);
    void bytesToggled(); ///< by the person
    void revisionChosen(int revision);

private:
    static QToolButton *makeButton(const QString &text, const QString &tip);
    QWidget *makeButtons(EvidenceActs &acts);

    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_hash;
    QComboBox *m_revision;
    QToolButton *m_details;
    QToolButton *m_asBytes;
    QToolButton *m_revise;
};

} // namespace forms
