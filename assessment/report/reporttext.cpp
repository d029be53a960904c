#include "assessment/report/reporttext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment {

QString presentable(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char16_t unit = c.unicode();
        if (c == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                out += u'\n';
        } else if (c == u'\t') {
            out += u' ';
        } else if (c == u'\n' || unit == 0x2028 || unit == 0x2029) {
            out += u'\n';
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const char32_t whole = QChar::surrogateToUcs4(c, text[i + 1]);
            if (QChar::isNonCharacter(whole))
                out += QChar(QChar::ReplacementCharacter);
            else
                out += QStringView(text).mid(i, 2);
            ++i;
        } else if (c.isSurrogate() || c.category() == QChar::Other_Control || c.isNonCharacter()
                   || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069)) {
            out += QChar(QChar::ReplacementCharacter);
        } else {
            out += c;
        }
    }
    return out.trimmed();
}

bool isPresentable(const QString &text)
{
    return presentable(text) == text.trimmed();
}

QString contentName(const QByteArray &sha256)
{
    return u"ni:///sha-256;"_s
           + QString::fromLatin1(
               sha256.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString languageOfTexts()
{
    return QCoreApplication::translate("assessment::Report", "en-GB",
                                       "the language that this file translates into (BCP 47): "
                                       "\"cy\" in the Welsh one");
}

QString productName(const Product &product)
{
    QStringList parts{product.brand, product.name, product.model};
    parts.removeAll(QString());
    return parts.isEmpty()
               ? QCoreApplication::translate("assessment::Report", "a product without a name")
               : parts.join(u' ').simplified();
}

QString nameWithId(const Component &component)
{
    return (component.name + u' ' + component.version).simplified() + u" ("_s + component.id + u')';
}

} // namespace assessment
