#include "assessment/signing/tokenuri.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::Token)
};

constexpr auto scheme = "pkcs11:"_L1;
constexpr qsizetype longestUri = 4096;

/// What may be shown: a PIN stands in the query, or where somebody mistook the place.
QString withoutQuery(const QString &uri)
{
    const QString path = uri.section(u'?', 0, 0).left(longestUri);
    return path.section(u"pin-"_s, 0, 0);
}

Error wrong(const QString &uri, const QString &why, const QString &advice)
{
    return {.kind = Error::Kind::Usage,
            .what = Text::tr("the signing key cannot be used"),
            .where = withoutQuery(uri),
            .why = why,
            .advice = advice};
}

QString example()
{
    return Text::tr("write it as “pkcs11:token=NAME;object=NAME?module-path=/usr/lib/…so”, in "
                    "quotes");
}

/// The bytes behind "%41"; nothing when an escape is not one, or the value is empty.
std::optional<QByteArray> unescaped(QStringView value)
{
    const QByteArray text = value.toUtf8();
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes += text[i];
            continue;
        }
        const QByteArray digits = text.mid(i + 1, 2);
        bool right = false;
        const int number = digits.toInt(&right, 16);
        if (digits.size() != 2 || !right || digits.startsWith('+') || digits.startsWith('-'))
            return {};
        bytes += char(number);
        i += 2;
    }
    if (bytes.isEmpty())
        return {};
    return bytes;
}

/// Takes the attributes one after the other into a TokenUri.
class UriReader
{
public:
    explicit UriReader(const QString &uri) : m_text(uri) { m_uri.text = withoutQuery(uri); }

    Result<TokenUri> read()
    {
        if (m_text.size() > longestUri)
            return wrong(m_text, Text::tr("the address of the token is too long"), example());
        const QString rest = m_text.sliced(scheme.size());
        const QString path = rest.section(u'?', 0, 0);
        const QString query = rest.section(u'?', 1);
        for (const QString &part : path.split(u';', Qt::SkipEmptyParts)) {
            if (const Status taken = take(part, true); !taken)
                return taken.error();
        }
        for (const QString &part : query.split(u'&', Qt::SkipEmptyParts)) {
            if (const Status taken = take(part, false); !taken)
                return taken.error();
        }
        return m_uri;
    }

private:
    Status take(const QString &part, bool inPath)
    {
        const QString name = part.section(u'=', 0, 0);
        if (name == u"pin-value" || name == u"pin-source") {
            return wrong(m_text,
                         Text::tr("it holds a PIN, which others on this computer could see"),
                         Text::tr("leave %1 out; you are asked for the PIN, or give it with "
                                  "--passphrase-file or --passphrase-fd")
                             .arg(name));
        }
        const auto value =
            unescaped(QStringView(part).sliced(std::min<qsizetype>(name.size() + 1, part.size())));
        if (!value || m_seen.contains(name))
            return wrong(m_text,
                         value ? Text::tr("“%1” stands in it twice").arg(name.left(40))
                               : Text::tr("“%1” in it has no readable value").arg(name.left(40)),
                         example());
        m_seen.insert(name);
        return inPath ? takePath(name, *value) : takeQuery(name, *value);
    }

    Status takePath(const QString &name, const QByteArray &value)
    {
        const QString text = QString::fromUtf8(value);
        if (name == u"token")
            m_uri.token = text;
        else if (name == u"serial")
            m_uri.serial = text;
        else if (name == u"manufacturer")
            m_uri.manufacturer = text;
        else if (name == u"model")
            m_uri.model = text;
        else if (name == u"object")
            m_uri.object = text;
        else if (name == u"id")
            m_uri.id = value;
        else if (name == u"slot-id")
            return takeSlot(value);
        else if (name != u"type" || (text != u"private" && text != u"cert"))
            return unknown(name);
        return Ok;
    }

    Status takeSlot(const QByteArray &value)
    {
        bool right = false;
        const quint64 number = value.toULongLong(&right, 10);
        if (!right || !std::isdigit(static_cast<unsigned char>(value[0])))
            return wrong(m_text, Text::tr("“slot-id” in it is not a number"), example());
        m_uri.slot = number;
        return Ok;
    }

    Status takeQuery(const QString &name, const QByteArray &value)
    {
        const QString path = QString::fromUtf8(value);
        if (name == u"chain-path")
            m_uri.chainPath = path;
        else if (name != u"module-path")
            return unknown(name);
        else if (QFileInfo(path).isRelative())
            return wrong(m_text, Text::tr("the path of the PKCS#11 module is not absolute"),
                         example());
        else
            m_uri.modulePath = path;
        return Ok;
    }

    Status unknown(const QString &name) const
    {
        return wrong(m_text, Text::tr("“%1” in it is not known here").arg(name.left(40)),
                     Text::tr("token, serial, manufacturer, model, object, id and slot-id name a "
                              "key, and behind ? module-path and chain-path"));
    }

    const QString m_text;
    TokenUri m_uri;
    QSet<QString> m_seen;
};

void add(QStringList &parts, const char *name, const QByteArray &value)
{
    if (!value.isEmpty())
        parts.append(QString::fromLatin1(name + QByteArray("=") + value.toPercentEncoding()));
}

} // namespace

bool isTokenUri(const QString &key)
{
    return key.startsWith(scheme);
}

Result<TokenUri> readTokenUri(const QString &uri)
{
    return UriReader(uri).read();
}

QString writtenTokenUri(const TokenUri &uri)
{
    QStringList path;
    add(path, "token", uri.token.toUtf8());
    add(path, "serial", uri.serial.toUtf8());
    add(path, "manufacturer", uri.manufacturer.toUtf8());
    add(path, "model", uri.model.toUtf8());
    add(path, "object", uri.object.toUtf8());
    add(path, "id", uri.id);
    if (uri.slot)
        path.append(u"slot-id=%1"_s.arg(*uri.slot));
    QStringList query;
    if (!uri.modulePath.isEmpty())
        query.append(u"module-path="_s
                     + QString::fromLatin1(uri.modulePath.toUtf8().toPercentEncoding("/")));
    if (!uri.chainPath.isEmpty())
        query.append(u"chain-path="_s
                     + QString::fromLatin1(uri.chainPath.toUtf8().toPercentEncoding("/")));
    return scheme + path.join(u';') + (query.isEmpty() ? QString() : u'?' + query.join(u'&'));
}

QString usualTokenModule()
{
    static const QStringList places{u"/usr/lib/x86_64-linux-gnu"_s, u"/usr/lib/aarch64-linux-gnu"_s,
                                    u"/usr/lib64"_s, u"/usr/lib"_s, u"/usr/local/lib"_s};
    for (const QString &name :
         {u"p11-kit-proxy.so"_s, u"opensc-pkcs11.so"_s, u"softhsm/libsofthsm2.so"_s}) {
        for (const QString &place : places) {
            if (QFileInfo::exists(place + u'/' + name))
                return place + u'/' + name;
        }
    }
    return {};
}

} // namespace assessment::signing
