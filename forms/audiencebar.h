#pragma once

#include "forms/audiencechoice.h"

class QToolButton;

namespace forms {

/// "Who must act" above the way through the assessment: the choice for the whole window, and how
/// many guidelines it leaves out, with a way to show all. Narrow, only that way back is there; the
/// choice is in the menu View too.
class AudienceBar : public QWidget
{
    Q_OBJECT

public:
    explicit AudienceBar(QWidget *parent = nullptr);

    /// \a leftOut guidelines are not shown for the sake of \a audience; \a open of them have
    /// something that is not answered.
    void tell(const QString &audience, int leftOut, int open);
    void setNarrow(bool narrow);

Q_SIGNALS:
    void chosen(const QString &audience); ///< "" = anybody

private:
    void arrange();

    AudienceChoice *m_who;
    QToolButton *m_all;
    int m_leftOut = 0;
    bool m_narrow = false;
};

} // namespace forms
