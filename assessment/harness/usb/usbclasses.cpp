#include "assessment/harness/usb/usbclasses.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::UsbDeclaration)
};

constexpr int any = -1;
constexpr quint8 communications = 0x02;
constexpr quint8 communicationsData = 0x0a;

struct Row
{
    int classCode;
    int subclass; ///< any
    int protocol; ///< any
    const char16_t *name;
    const char16_t *group;
};

// The first row that fits counts, so the special stand before the general.
constexpr Row table[] = {
    {0x01, any, any, u"audio", u"sensor"},
    {0x02, 0x02, any, u"CDC ACM serial port", u"serial"},
    {0x02, 0x06, any, u"CDC Ethernet (ECM)", u"network"},
    {0x02, 0x0a, any, u"CDC device management", u"serial"},
    {0x02, 0x0c, any, u"CDC Ethernet (EEM)", u"network"},
    {0x02, 0x0d, any, u"CDC Ethernet (NCM)", u"network"},
    {0x02, 0x0e, any, u"CDC mobile broadband (MBIM)", u"network"},
    {0x02, any, any, u"communications", u"other"},
    {0x03, 0x01, 0x01, u"HID keyboard", u"hid"},
    {0x03, 0x01, 0x02, u"HID mouse", u"hid"},
    {0x03, any, any, u"HID", u"hid"},
    {0x05, any, any, u"physical feedback", u"other"},
    {0x06, 0x01, 0x01, u"still image (PTP, MTP)", u"mass-storage"},
    {0x06, any, any, u"still image", u"mass-storage"},
    {0x07, any, any, u"printer", u"other"},
    {0x08, any, any, u"mass storage", u"mass-storage"},
    {0x09, any, any, u"hub", u"other"},
    {0x0a, any, any, u"CDC data", u"other"},
    {0x0b, any, any, u"smart card reader", u"other"},
    {0x0d, any, any, u"content security", u"other"},
    {0x0e, any, any, u"video", u"sensor"},
    {0x0f, any, any, u"personal healthcare", u"sensor"},
    {0x10, any, any, u"audio and video", u"sensor"},
    {0x11, any, any, u"billboard", u"other"},
    {0x12, any, any, u"USB-C bridge", u"other"},
    {0xdc, 0x01, any, u"USB compliance", u"other"},
    {0xdc, 0x02, any, u"debug capability", u"debug"},
    {0xdc, any, any, u"diagnostic", u"debug"},
    {0xe0, 0x01, 0x01, u"Bluetooth", u"network"},
    {0xe0, 0x01, 0x03, u"RNDIS Ethernet", u"network"},
    {0xe0, any, any, u"wireless controller", u"network"},
    {0xef, 0x04, 0x01, u"RNDIS Ethernet", u"network"},
    {0xef, any, any, u"miscellaneous", u"other"},
    {0xfe, 0x01, 0x01, u"DFU run-time", u"dfu"},
    {0xfe, 0x01, 0x02, u"DFU mode", u"dfu"},
    {0xfe, 0x01, any, u"DFU", u"dfu"},
    {0xfe, 0x02, any, u"infrared bridge", u"other"},
    {0xfe, 0x03, any, u"test and measurement", u"other"},
    {0xfe, any, any, u"application specific", u"other"},
    {0xff, 0x42, 0x01, u"ADB", u"debug"},
    {0xff, 0x42, 0x03, u"fastboot", u"debug"},
    {0xff, any, any, u"vendor specific", u"other"},
};

bool fits(int wanted, quint8 code)
{
    return wanted == any || wanted == code;
}

Error unreadable(const QString &word)
{
    return {.kind = Error::Kind::Usage,
            .what = Text::tr("the declared interfaces cannot be read"),
            .where = word,
            .why = Text::tr("it is neither class codes nor a group of interfaces"),
            .advice = Text::tr("write class codes such as 08/06/50, or one of %1, with commas "
                               "between them")
                          .arg(usbGroups().join(u", "_s))};
}

} // namespace

const QStringList &usbGroups()
{
    static const QStringList groups = {u"mass-storage"_s, u"debug"_s, u"dfu"_s,    u"network"_s,
                                       u"serial"_s,       u"hid"_s,   u"sensor"_s, u"other"_s};
    return groups;
}

UsbPurpose purposeOf(quint8 classCode, quint8 subclass, quint8 protocol)
{
    for (const Row &row : table) {
        if (fits(row.classCode, classCode) && fits(row.subclass, subclass)
            && fits(row.protocol, protocol))
            return {QString::fromUtf16(row.name), QString::fromUtf16(row.group)};
    }
    return {u"class %1"_s.arg(classCode, 2, 16, QChar(u'0')), u"other"_s};
}

QList<UsbPurpose> purposesOf(const UsbConfiguration &configuration)
{
    QList<UsbPurpose> purposes;
    QString function; // group of the communications interface before the data interface
    for (const UsbInterface &interface : configuration.interfaces) {
        UsbPurpose purpose = purposeOf(interface.classCode, interface.subclass, interface.protocol);
        if (interface.classCode == communicationsData && !function.isEmpty())
            purpose.group = function;
        else if (interface.classCode == communications || purpose.group == "network"_L1)
            function = purpose.group; // RNDIS has its data interface too
        else if (interface.classCode != communicationsData)
            function.clear();
        purposes.append(purpose);
    }
    return purposes;
}

QString codesOf(const UsbInterface &interface)
{
    return u"%1/%2/%3"_s.arg(interface.classCode, 2, 16, QChar(u'0'))
        .arg(interface.subclass, 2, 16, QChar(u'0'))
        .arg(interface.protocol, 2, 16, QChar(u'0'));
}

Result<UsbDeclaration> UsbDeclaration::read(const QString &text)
{
    static const QRegularExpression codes(
        u"\\A([0-9A-Fa-f]{2})/([0-9A-Fa-f]{2})/([0-9A-Fa-f]{2})\\z"_s);
    UsbDeclaration declaration;
    if (text.trimmed().isEmpty())
        return declaration;
    for (const QString &part : text.split(u',')) {
        const QString word = part.trimmed();
        if (const auto match = codes.match(word); match.hasMatch()) {
            declaration.m_codes.insert({match.captured(1).toInt(nullptr, 16),
                                        match.captured(2).toInt(nullptr, 16),
                                        match.captured(3).toInt(nullptr, 16)});
        } else if (usbGroups().contains(word)) {
            declaration.m_groups.insert(word);
        } else {
            return unreadable(word.isEmpty() ? text : word);
        }
    }
    return declaration;
}

bool UsbDeclaration::covers(const UsbInterface &interface, const UsbPurpose &purpose) const
{
    return m_groups.contains(purpose.group)
           || m_codes.contains({interface.classCode, interface.subclass, interface.protocol});
}

} // namespace assessment::harness
