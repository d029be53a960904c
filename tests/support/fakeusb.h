#pragma once

#include "assessment/harness/usb/usbconnection.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringList>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <memory>

/// A device on USB made of code: what it answers is the same whether it is asked over USB/IP,
/// through the mocked kernel or directly.
class FakeUsb
{
public:
    enum class Kind { Data, Stall, Silence, Gone };

    struct Reply
    {
        Kind kind = Kind::Data;
        QByteArray bytes = {};
    };

    /// \a descriptors as Linux keeps them: device, then configurations.
    explicit FakeUsb(const QByteArray &says, const QStringList &texts = {})
        : descriptors(says)
        , strings(texts)
    {}
    FakeUsb(const FakeUsb &) = delete;
    FakeUsb &operator=(const FakeUsb &) = delete;
    virtual ~FakeUsb() = default;

    QByteArray descriptors;
    QStringList strings; ///< from index 1
    bool configured = true;
    int requests = 0;

    Reply answer(const assessment::harness::UsbSetup &setup, const QByteArray &out)
    {
        ++requests;
        Reply reply = control(setup, out);
        reply.bytes.truncate(setup.length);
        return reply;
    }

    virtual Reply bulkOut(quint8, const QByteArray &) { return {Kind::Stall}; }
    virtual Reply bulkIn(quint8, qsizetype) { return {Kind::Stall}; }

protected:
    virtual Reply control(const assessment::harness::UsbSetup &setup, const QByteArray &)
    {
        if (setup.requestType == 0x80 && setup.request == 6)
            return descriptor(setup.value >> 8, setup.value & 0xff);
        if (setup.requestType == 0x80 && setup.request == 8)
            return {Kind::Data, QByteArray(1, configured ? char(1) : char(0))};
        if (setup.requestType == 0 && setup.request == 9) {
            configured = true;
            return {};
        }
        if (setup.requestType == 2 && setup.request == 1) // the halt of an endpoint
            return {};
        return {Kind::Stall};
    }

    virtual Reply descriptor(int type, int index)
    {
        if (type == 1)
            return {Kind::Data, descriptors.left(18)};
        if (type == 3 && index == 0)
            return {Kind::Data, QByteArray("\x04\x03\x09\x04", 4)};
        if (type == 3 && index <= strings.size()) {
            const QString &text = strings[index - 1];
            QByteArray bytes;
            bytes.append(char(2 + 2 * text.size())).append('\3');
            for (const QChar c : text)
                bytes.append(char(c.unicode() & 0xff)).append(char(c.unicode() >> 8));
            return {Kind::Data, bytes};
        }
        qsizetype at = 18;
        for (int skipped = 0; type == 2 && at + 4 <= descriptors.size(); ++skipped) {
            const qsizetype total = qFromLittleEndian<quint16>(descriptors.constData() + at + 2);
            if (skipped == index)
                return {Kind::Data, descriptors.mid(at, total)};
            at += std::max<qsizetype>(total, 9);
        }
        return {Kind::Stall};
    }
};

/// The descriptors in tests/data/usb.
inline QByteArray usbFixture(const QString &name)
{
    QFile file(QStringLiteral("" SOURCE_ROOT "/tests/data/usb/%1.bin").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A phone that answers ADB.
class FakeAdb : public FakeUsb
{
public:
    enum class Mood { Open, WantsKey, Babbles, Stalls, Silent };

    explicit FakeAdb(Mood mood)
        : FakeUsb(usbFixture(QStringLiteral("phone-storage-adb")),
                  {QStringLiteral("Generic"), QStringLiteral("Phone"), QStringLiteral("PHONE-7431"),
                   QStringLiteral("ADB Interface")})
        , m_mood(mood)
    {}

    Reply bulkOut(quint8 endpoint, const QByteArray &bytes) override
    {
        if (endpoint != 4 || m_mood == Mood::Stalls)
            return {Kind::Stall};
        if (m_mood == Mood::Silent)
            return {Kind::Silence};
        m_came += bytes;
        if (!m_came.startsWith("CNXN") || m_came.size() < 24)
            return {};
        const auto length = qFromLittleEndian<quint32>(m_came.constData() + 12);
        if (m_came.size() == 24 + qsizetype(length)) {
            const bool open = m_mood == Mood::Open;
            const QByteArray data = open ? "device::ro.product.name=phone;" : QByteArray(20, 't');
            m_goes = m_mood == Mood::Babbles ? QByteArray(24, '?')
                                             : message(open ? "CNXN" : "AUTH", data) + data;
        }
        return {};
    }

    Reply bulkIn(quint8 endpoint, qsizetype length) override
    {
        if (endpoint != 0x83)
            return {Kind::Stall};
        if (m_goes.isEmpty())
            return {Kind::Silence};
        const QByteArray part = m_goes.left(length);
        m_goes.remove(0, part.size());
        return {Kind::Data, part};
    }

private:
    static QByteArray message(const QByteArray &command, const QByteArray &data)
    {
        QByteArray head(24, '\0');
        std::copy(command.begin(), command.end(), head.begin());
        qToLittleEndian(quint32(data.size()), head.data() + 12);
        qToLittleEndian(qFromLittleEndian<quint32>(head.constData()) ^ 0xffffffff,
                        head.data() + 20);
        return head;
    }

    Mood m_mood;
    QByteArray m_came;
    QByteArray m_goes;
};

/// A boot loader that answers fastboot; "" = it knows no lock, as U-Boot's.
class FakeFastboot : public FakeUsb
{
public:
    explicit FakeFastboot(const QByteArray &unlocked, bool answers = true)
        : FakeUsb(usbFixture(QStringLiteral("fastboot")),
                  {QStringLiteral("Maker"), QStringLiteral("Loader"), QStringLiteral("LDR-0091"),
                   QStringLiteral("Android Fastboot")})
        , m_unlocked(unlocked)
        , m_answers(answers)
    {}

    QList<QByteArray> commands;

    Reply bulkOut(quint8, const QByteArray &bytes) override
    {
        commands.append(bytes);
        if (!m_answers)
            m_reply = "FAILnot allowed";
        else if (bytes == "getvar:version")
            m_reply = "OKAY0.4";
        else if (bytes == "getvar:unlocked" && !m_unlocked.isEmpty())
            m_reply = "OKAY" + m_unlocked;
        else
            m_reply = "FAILVariable not implemented";
        return {};
    }

    Reply bulkIn(quint8, qsizetype length) override
    {
        return {Kind::Data, std::exchange(m_reply, {}).left(length)};
    }

private:
    QByteArray m_unlocked;
    bool m_answers;
    QByteArray m_reply;
};

/// A boot loader in DFU mode, or a device in run-time mode.
class FakeDfu : public FakeUsb
{
public:
    enum class Mood { ReadsBack, RefusesUpload, RefusesAll, RunTime };

    explicit FakeDfu(Mood mood)
        : FakeUsb(usbFixture(mood == Mood::RunTime ? QStringLiteral("dfu-run-time")
                                                   : QStringLiteral("stm32-dfu")),
                  {QStringLiteral("STMicroelectronics"), QStringLiteral("BOOTLOADER"),
                   QStringLiteral("357236543131")})
        , m_mood(mood)
    {}

    int state = 2; ///< dfuIDLE
    QList<int> asked;
    static QByteArray memory() { return QByteArray("vector table").leftJustified(2048, '\x7f'); }

protected:
    Reply control(const assessment::harness::UsbSetup &setup, const QByteArray &out) override
    {
        const bool toClass = (setup.requestType & 0x7f) == 0x21;
        if (!toClass)
            return FakeUsb::control(setup, out);
        asked.append(setup.request);
        if (m_mood == Mood::RefusesAll)
            return {Kind::Stall};
        switch (setup.request) {
        case 2:
            if (m_mood != Mood::ReadsBack || state != 2) {
                state = 10; // dfuERROR
                return {Kind::Stall};
            }
            state = 9; // dfuUPLOAD-IDLE
            return {Kind::Data, memory()};
        case 3:
            return {Kind::Data,
                    QByteArray(4, '\0') + char(m_mood == Mood::RunTime ? 0 : state) + '\0'};
        case 6: state = 2; return {};
        default: return {Kind::Stall};
        }
    }

private:
    Mood m_mood;
};

/// A stick behind the Bulk-Only Transport.
class FakeDisk : public FakeUsb
{
public:
    enum class Mood { Readable, WriteProtected, NoMedium, Locked, Babbles };

    explicit FakeDisk(Mood mood)
        : FakeUsb(usbFixture(QStringLiteral("superspeed-stick")),
                  {QStringLiteral("Maker"), QStringLiteral("Stick"), QStringLiteral("4C530001")})
        , m_mood(mood)
    {}

    QList<int> commands;   ///< the first byte of each
    bool attention = true; ///< it wants to say first that it was switched on

    static QByteArray start()
    {
        QByteArray block(4096, '\0');
        block[446 + 4] = '\x0c';
        block[510] = '\x55';
        block[511] = '\xaa';
        return block;
    }

    Reply bulkOut(quint8, const QByteArray &bytes) override
    {
        if (bytes.size() != 31 || !bytes.startsWith("USBC"))
            return {Kind::Stall};
        m_tag = bytes.mid(4, 4);
        m_wanted = qFromLittleEndian<quint32>(bytes.constData() + 8);
        commands.append(quint8(bytes[15]));
        m_status = 0;
        m_data = dataFor(bytes.mid(15));
        m_dataDue = m_wanted > 0;
        return {};
    }

    Reply bulkIn(quint8, qsizetype length) override
    {
        if (m_mood == Mood::Babbles)
            return {Kind::Data, QByteArray(length, '\xa5')};
        if (std::exchange(m_dataDue, false))
            return m_data.isEmpty() ? Reply{Kind::Stall} : Reply{Kind::Data, m_data.left(length)};
        return {Kind::Data, ("USBS" + m_tag + QByteArray(4, '\0') + char(m_status)).left(length)};
    }

protected:
    Reply control(const assessment::harness::UsbSetup &setup, const QByteArray &out) override
    {
        if (setup.requestType == 0xa1 && setup.request == 0xfe)
            return {Kind::Data, QByteArray(1, '\0')};
        if (setup.requestType == 0x21 && setup.request == 0xff)
            return {};
        return FakeUsb::control(setup, out);
    }

private:
    QByteArray fail(int key, int code)
    {
        m_status = 1;
        m_sense = QByteArray(18, '\0');
        m_sense[2] = char(key);
        m_sense[12] = char(code);
        return {};
    }

    QByteArray dataFor(const QByteArray &command)
    {
        switch (quint8(command[0])) {
        case 0x12: return QByteArray(8, '\0') + "Maker   Stick           1.00";
        case 0x03: return m_sense;
        case 0x1a: return QByteArray("\x03\0", 2) + char(protectedBit()) + '\0';
        case 0x25:
            if (std::exchange(attention, false))
                return fail(6, 0x29);
            if (m_mood == Mood::NoMedium)
                return fail(2, 0x3a);
            return QByteArray("\0\0\x0f\xff\0\0\2\0", 8);
        case 0x28: return m_mood == Mood::Locked ? fail(7, 0x74) : start();
        default: return fail(5, 0x20);
        }
    }

    int protectedBit() const { return m_mood == Mood::WriteProtected ? 0x80 : 0; }

    Mood m_mood;
    QByteArray m_tag;
    QByteArray m_data;
    QByteArray m_sense = QByteArray(18, '\0');
    quint32 m_wanted = 0;
    int m_status = 0;
    bool m_dataDue = false;
};
