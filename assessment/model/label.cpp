#include "assessment/model/label.h"

#include "assessment/model/identifiers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

/// The characters of ISO/IEC 7064 MOD 37,36 in the order of their values.
const QString &alphabet()
{
    static const QString characters = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    return characters;
}

} // namespace

QString idOf(LabelKind kind)
{
    switch (kind) {
    case LabelKind::Information: return u"information"_s;
    case LabelKind::Endorsement: return u"endorsement"_s;
    }
    Q_UNREACHABLE();
}

std::optional<LabelKind> labelKindFromId(const QString &id)
{
    return fromId({LabelKind::Information, LabelKind::Endorsement}, id);
}

QChar certificateCheckCharacter(const QString &body)
{
    // ISO/IEC 7064:2003, hybrid system with M = 36. Hyphens only separate groups.
    constexpr int m = 36;
    int product = m;
    for (const QChar character : body) {
        if (character == u'-')
            continue;
        const auto value = int(alphabet().indexOf(character));
        Q_ASSERT(value >= 0);
        const int sum = (product + value) % m;
        product = (sum == 0 ? m : sum) * 2 % (m + 1);
    }
    return alphabet()[(m + 1 - product) % m];
}

bool isCertificateId(const QString &id)
{
    // By hand: checking a label loads no regular expressions (ADR 0037).
    constexpr QLatin1StringView form("AAA-0000-00000-*"); // letters, digits, and either at the end
    const auto fits = [](QChar character, char kind) {
        const bool letter = character >= u'A' && character <= u'Z';
        const bool digit = character >= u'0' && character <= u'9';
        switch (kind) {
        case 'A': return letter;
        case '0': return digit;
        case '*': return letter || digit;
        default: return character == QLatin1Char(kind);
        }
    };
    return std::equal(id.begin(), id.end(), form.begin(), form.end(), fits)
           && certificateCheckCharacter(id.chopped(2)) == id.back();
}

} // namespace assessment
