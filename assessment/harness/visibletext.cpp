#include "assessment/harness/visibletext.h"

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

bool isUnseen(QChar::Category category)
{
    return category == QChar::Other_Control || category == QChar::Other_Format
           || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

} // namespace

QString visibleKeys(const QByteArray &bytes)
{
    QString text;
    for (const QChar c : QString::fromUtf8(bytes)) {
        if (c == u'\r' || c == u'\n')
            text += u'⏎';
        else if (c < u' ')
            text += u"^"_s + QChar(char16_t(c.unicode() + 0x40));
        else if (isUnseen(c.category()))
            text += u"<U+%1>"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        else
            text += c;
    }
    return text;
}

QString neutralised(QString text)
{
    for (qsizetype n = 0; n < text.size(); ++n) {
        const QChar c = text.at(n);
        if ((c >= u' ' && c <= u'~') || c == u'\t') // nearly all of a console
            continue;
        const bool pair =
            c.isHighSurrogate() && n + 1 < text.size() && text.at(n + 1).isLowSurrogate();
        const char32_t whole = pair ? QChar::surrogateToUcs4(c, text.at(n + 1)) : c.unicode();
        if (isUnseen(QChar::category(whole))) {
            text[n] = QChar::ReplacementCharacter;
            if (pair)
                text[n + 1] = QChar::ReplacementCharacter;
        }
        n += pair ? 1 : 0;
    }
    return text;
}

} // namespace assessment::harness
