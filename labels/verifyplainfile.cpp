#include "labels/verifylabel.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace labels {

namespace {

/// Notes that it was asked; what it says is thrown away.
class NoReader final : public ThoroughReader
{
public:
    bool wasAsked() const { return m_asked; }

    StoreCheck store(const QByteArray &) override
    {
        m_asked = true;
        return {};
    }
    DocumentCheck document(const QByteArray &, const LayoutCheck &) override
    {
        m_asked = true;
        return {};
    }
    QString drawnProblem(const QByteArray &, const QByteArray &) override
    {
        m_asked = true;
        return {};
    }
    std::optional<Derivative> derivative(const QByteArray &) override
    {
        m_asked = true;
        return {};
    }

private:
    bool m_asked = false;
};

} // namespace

QByteArray contentOf(QFile &file)
{
    // QIODevice would make room for all that is asked for, and the kernel empties some megabytes.
    const qint64 size = file.size() > 0 ? file.size() : largestVerifiedFile;
    return file.read(std::min(size, qint64(largestVerifiedFile)) + 1);
}

std::optional<Verification> verifyPlain(const QByteArray &pdf, const QString &name,
                                        const VerifyOptions &options)
{
    if (options.qr || !options.at.isValid() || pdf.size() > largestVerifiedFile)
        return {};
    NoReader reader;
    Verification verification = verifyLabel(pdf, name, options, reader);
    return reader.wasAsked() ? std::nullopt : std::optional(std::move(verification));
}

std::optional<Verification> verifyPlainFile(const QString &path, const VerifyOptions &options)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return verifyPlain(contentOf(file), path, options);
}

} // namespace labels
