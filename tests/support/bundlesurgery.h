#pragma once

#include "assessment/exchange/archivewriter.h"
#include "assessment/exchange/bundle.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

/// A bundle taken apart and put together again, with something wrong in it. It reads tar by itself,
/// so that what is wrong does not depend on the reader under test.
class BundleSurgery
{
public:
    struct Part
    {
        QByteArray name;
        QByteArray content;
        char type = '0';
        QByteArray link = {};
        qint64 claimed = -1; ///< length in the header when it lies
    };

    explicit BundleSurgery(const QByteArray &bytes)
    {
        for (qsizetype at = 0; at + 512 <= bytes.size() && bytes[at] != '\0';) {
            const QByteArray header = bytes.sliced(at, 512);
            const qint64 length = header.sliced(124, 11).toLongLong(nullptr, 8);
            parts.append(Part{.name = QByteArray(header.constData()),
                              .content = bytes.sliced(at + 512, length),
                              .type = header[156]});
            at += 512 + (length + 511) / 512 * 512;
        }
    }

    Part &part(const QByteArray &name)
    {
        for (Part &one : parts) {
            if (one.name == name)
                return one;
        }
        qFatal("no such part");
    }

    /// Makes the manifest fit the parts again, after \a change.
    void reseal(const std::function<void(QJsonObject &)> &change = {})
    {
        QJsonObject manifest = QJsonDocument::fromJson(part("manifest.json").content).object();
        QJsonArray members;
        for (const Part &one : std::as_const(parts)) {
            if (one.name == "manifest.json" || one.name == "signature.p7s")
                continue;
            members.append(QJsonObject{
                {QStringLiteral("name"), QString::fromLatin1(one.name)},
                {QStringLiteral("bytes"), one.content.size()},
                {QStringLiteral("sha256"),
                 QString::fromLatin1(
                     QCryptographicHash::hash(one.content, QCryptographicHash::Sha256).toHex())}});
        }
        manifest[QStringLiteral("members")] = members;
        if (change)
            change(manifest);
        // Names are in the order of RFC 8785 in a QJsonObject; no number here needs more.
        part("manifest.json").content = QJsonDocument(manifest).toJson(QJsonDocument::Compact);
    }

    QByteArray bytes() const
    {
        QByteArray all;
        for (const Part &one : parts) {
            all += headerOf(one) + one.content;
            all += QByteArray((512 - one.content.size() % 512) % 512, '\0');
        }
        all += QByteArray(1024, '\0');
        return all + QByteArray((10240 - all.size() % 10240) % 10240, '\0');
    }

    QList<Part> parts;

private:
    static QByteArray headerOf(const Part &one)
    {
        QByteArray header(512, '\0');
        const auto put = [&](qsizetype at, const QByteArray &text) {
            header.replace(at, text.size(), text);
        };
        const auto octal = [](qint64 number, int digits) {
            return QByteArray::number(number, 8).rightJustified(digits, '0');
        };
        put(0, one.name.left(100));
        put(100, octal(0644, 7));
        put(108, octal(0, 7));
        put(116, octal(0, 7));
        put(124, octal(one.claimed < 0 ? one.content.size() : one.claimed, 11));
        put(136, octal(0, 11));
        put(148, "        ");
        header[156] = one.type;
        put(157, one.link.left(100));
        put(257, QByteArray("ustar\0"
                            "00",
                            8));
        qint64 sum = 0;
        for (const char byte : std::as_const(header))
            sum += uchar(byte);
        put(148, octal(sum, 6) + '\0' + ' ');
        return header;
    }
};
