#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <map>

namespace assessment::harness {

/// How the values of one series lie.
struct Distribution
{
    qsizetype count = 0;
    double least = 0;
    double median = 0;
    double high = 0; ///< 95 of 100 are not above it (nearest rank)
    double most = 0;
    qsizetype worst = 0; ///< place of the greatest, from 0
};

/// Series of values that a run measures again and again: the time to be ready after each power
/// cycle, the delay after each refused login.
class Measurements
{
public:
    static constexpr qsizetype longest = 10'000; ///< values in a series

    void add(const QString &series, double value);
    QList<double> of(const QString &series) const;
    Distribution distribution(const QString &series) const;

    QJsonObject save() const;
    void restore(const QJsonObject &saved);

private:
    std::map<QString, QList<double>> m_series;
};

} // namespace assessment::harness
