#pragma once

#include "forms/designwatch.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace forms {

class NoteLine;

/// The label design of a person's own that the rows of a table are drawn with where they name no
/// format: which file, what is wrong with it, and the way to do without. It follows the file as it
/// is saved.
class BatchDesign : public QWidget
{
    Q_OBJECT

public:
    explicit BatchDesign(Session &session, QWidget *parent = nullptr);

    void follow(const QString &path);
    /// Nothing when there is no design, or the file cannot be used as it is now.
    const std::optional<labels::LabelFormat> &design() const { return m_watch.report().format; }
    /// False as long as a file is named that cannot be used: nobody means the usual format then.
    bool isReady() const { return m_watch.path().isEmpty() || m_watch.isSound(); }

Q_SIGNALS:
    void changed();

private:
    void choose();
    void show();

    DesignWatch m_watch;
    QLabel *m_name;
    QPushButton *m_choose;
    QPushButton *m_without;
    NoteLine *m_problem;
};

} // namespace forms
