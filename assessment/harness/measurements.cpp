#include "assessment/harness/measurements.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace assessment::harness {

void Measurements::add(const QString &series, double value)
{
    QList<double> &values = m_series[series];
    if (values.size() < longest)
        values.append(value);
}

QList<double> Measurements::of(const QString &series) const
{
    const auto found = m_series.find(series);
    return found == m_series.end() ? QList<double>() : found->second;
}

Distribution Measurements::distribution(const QString &series) const
{
    const QList<double> values = of(series);
    if (values.isEmpty())
        return {};
    QList<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    const auto ranked = [&](double share) { // nearest rank
        const auto place = qsizetype(std::ceil(share * double(sorted.size())));
        return sorted[std::max<qsizetype>(place, 1) - 1];
    };
    return {.count = values.size(),
            .least = sorted.constFirst(),
            .median = ranked(0.5),
            .high = ranked(0.95),
            .most = sorted.constLast(),
            .worst = std::max_element(values.begin(), values.end()) - values.begin()};
}

QJsonObject Measurements::save() const
{
    QJsonObject saved;
    for (const auto &[name, values] : m_series) {
        QJsonArray list;
        for (const double value : values)
            list.append(value);
        saved.insert(name, list);
    }
    return saved;
}

void Measurements::restore(const QJsonObject &saved)
{
    m_series.clear();
    for (auto one = saved.begin(); one != saved.end(); ++one) {
        const QJsonArray values = one.value().toArray();
        for (const QJsonValue &value : values)
            add(one.key(), value.toDouble());
    }
}

} // namespace assessment::harness
