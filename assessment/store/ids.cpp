#include "assessment/store/ids.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace assessment {

QString newId(QChar kind)
{
    constexpr char16_t alphabet[] = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // no I, L, O, U
    quint64 bits = QRandomGenerator::system()->generate64();
    QString id = kind + u"-"_s;
    for (int character = 0; character < 10; ++character) {
        id.append(QChar(alphabet[bits & 31]));
        bits >>= 5;
    }
    return id;
}

} // namespace assessment
