#pragma once

#include "labels/chart.h"

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace forms {

class Heading;
class QuietText;

/// The inks of a chart on the ground of \a palette.
labels::ChartInks chartInks(const QPalette &palette);

/// One bar of a chart: drawn as in a picture of the chart, named for a screen reader with all its
/// numbers. Pressed to see what is behind it, where something is.
class ChartBarButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChartBarButton(QWidget *parent = nullptr);

    void show(const labels::ChartBar &bar, double longest, bool leads);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    labels::ChartBar m_bar;
    double m_longest = 0;
};

/// The signs of a chart and what they mean.
class ChartKeys : public QWidget
{
    Q_OBJECT

public:
    explicit ChartKeys(QWidget *parent = nullptr);

    void show(const QList<labels::ChartKey> &keys);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<labels::ChartKey> m_keys;
};

/// A chart inside a page. Each bar is a stop of the keyboard that leads somewhere, or, where
/// nothing is behind the bars, the whole is one that is read out.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    enum class Behind { Something, Nothing };

    explicit ChartView(Behind behind, QWidget *parent = nullptr);

    void setChart(const labels::Chart &chart);
    const labels::Chart &chart() const { return m_chart; }
    /// Marks the bar whose items are shown; "" = none.
    void mark(const QString &bar);
    QList<ChartBarButton *> bars() const { return m_bars; }

Q_SIGNALS:
    void chosen(const QString &bar);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    Behind m_behind;
    labels::Chart m_chart;
    Heading *m_title;
    ChartKeys *m_keys;
    QVBoxLayout *m_rows;
    QList<ChartBarButton *> m_bars; ///< as many as were ever needed; the rest is hidden
    QuietText *m_remark;
};

} // namespace forms
