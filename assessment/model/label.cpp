#include "assessment/model/label.h"

#include "assessment/model/identifiers.h"

#include <QRegularExpression>

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
    static const QRegularExpression form(u"\\A([A-Z]{3}-[0-9]{4}-[0-9]{5})-([0-9A-Z])\\z"_s);
    const auto match = form.match(id);
    return match.hasMatch() && certificateCheckCharacter(match.captured(1)) == match.captured(2)[0];
}

} // namespace assessment
