#pragma once

#include <QProcess>

/// One gadget of tests/devices/gadget. It starts at once; isReady() waits for it.
class GadgetGuest
{
public:
    explicit GadgetGuest(const QString &kind)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(SOURCE_ROOT "/tests/devices/gadget"), {kind});
    }

    ~GadgetGuest()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5'000))
            m_process.kill();
        m_process.waitForFinished(1'000);
    }

    /// Fills \a address with where it can be borrowed, for RunRequest::usb.
    bool isReady(QString &address)
    {
        QByteArray output;
        while (!output.contains("ready\n") && m_process.waitForReadyRead(120'000))
            output += m_process.readAllStandardOutput();
        for (const QByteArray &line : output.split('\n')) {
            if (line.startsWith("usb="))
                address = QString::fromLatin1(line.sliced(4));
        }
        return output.contains("ready\n");
    }

private:
    QProcess m_process;
};
