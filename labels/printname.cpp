#include "labels/printname.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace labels {

namespace {

QString plain(QString text)
{
    for (QChar &letter : text) {
        const bool kept = letter.unicode() < 128
                          && (letter.isLetterOrNumber() || letter == u'-' || letter == u'_');
        if (!kept)
            letter = u'-';
    }
    return text;
}

/// To a tenth, as 38.1 or 148.
QString millimetres(qreal length)
{
    return QLocale::c().toString(std::round(length * 10) / 10, 'g', 6);
}

QString sizeOf(const QSizeF &size)
{
    return u"%1x%2mm"_s.arg(millimetres(size.width()), millimetres(size.height()));
}

} // namespace

QString printFileName(const Imposed &made, const PageBoxes &boxes)
{
    const Derivative &from = made.derivative;
    const QString first = from.labels.isEmpty() ? QString() : from.labels.first().certificateId;
    QStringList parts{first.isEmpty() ? u"label"_s : plain(first)};
    if (from.labels.size() > 1)
        parts.append(u"and%1more"_s.arg(from.labels.size() - 1));
    if (!from.stock.isEmpty())
        parts.append(plain(from.stock));
    parts.append(sizeOf(boxes.trim));
    if (boxes.bleed > 0)
        parts.append(u"bleed%1mm"_s.arg(millimetres(boxes.bleed)));
    if (from.inks != idOf(Inks::AsSigned))
        parts.append(plain(from.inks));
    return parts.join(u'-') + u".pdf"_s;
}

} // namespace labels
