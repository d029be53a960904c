#pragma once

#include "forms/designwatch.h"
#include "forms/rows/card.h"

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace labels {
struct DesignSample;
}

namespace forms {

class NoteLine;
class QuietText;

/// The design of a person's own that a label is drawn with: which file, with which texts it is
/// tried out, what was measured, and what is wrong with it, in words. It follows the file as it is
/// saved.
class DesignPanel : public Card
{
    Q_OBJECT

public:
    explicit DesignPanel(Session &session, QWidget *parent = nullptr);

    const DesignWatch &watch() const { return m_watch; }
    void follow(const QString &path) { m_watch.follow(path); }
    bool isFollowing() const { return !m_watch.path().isEmpty(); }
    /// The made-up product to draw; nullptr for the one of the assessment.
    const labels::DesignSample *sample() const;

    void choose(); ///< asks for a design file
    /// Asks where to put a copy of \a format, writes it and follows it.
    void startFrom(const labels::LabelFormat &format);
    /// Writes the copy to \a path and follows it.
    void startFrom(const labels::LabelFormat &format, const QString &path);

Q_SIGNALS:
    void judged();       ///< the file is new, or was saved
    void sampleChosen(); ///< another product is to be drawn
    void failed(const assessment::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showReport();
    void giveRoom();
    QString measures() const;

    Session &m_session;
    DesignWatch m_watch;
    QLabel *m_name;
    QPushButton *m_open;
    QComboBox *m_sample;
    QuietText *m_measures;
    NoteLine *m_unfit; ///< samples that do not fit
    NoteLine *m_problems;
    QScrollArea *m_room; ///< for the problems; it gives way to the preview
};

} // namespace forms
