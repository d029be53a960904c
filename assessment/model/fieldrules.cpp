#include "assessment/model/fieldrules.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

bool matches(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

} // namespace

bool isCountryCode(const QString &text)
{
    return matches(u"[A-Z]{2}"_s, text) && QLocale::codeToTerritory(text) != QLocale::AnyTerritory;
}

bool isHttpsUrl(const QString &text)
{
    if (text.size() > 200 || text.contains(QRegularExpression(u"\\s"_s)))
        return false;
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"https"_s && !url.host().isEmpty()
           && url.userInfo().isEmpty();
}

bool isMailAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at <= 64
           && matches(u"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"_s,
                      text.first(at))
           && isHostName(text.sliced(at + 1));
}

bool isHostName(const QString &text, int longest)
{
    return text.size() <= longest
           && matches(u"([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
                      "[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"_s,
                      text);
}

bool isGtin(const QString &text)
{
    if (!matches(u"[0-9]{8}|[0-9]{12,14}"_s, text))
        return false;
    // From the right the digits weigh 1, 3, 1, 3 …; the sum is a multiple of ten.
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        sum += text[text.size() - 1 - i].digitValue() * (i % 2 == 0 ? 1 : 3);
    return sum % 10 == 0;
}

bool isSha256Hex(const QString &text)
{
    return matches(u"[0-9a-f]{64}"_s, text);
}

} // namespace assessment
