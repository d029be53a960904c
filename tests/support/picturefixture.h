#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QtEndian>

/// Pictures as cameras and phones write them, with all they say beside the picture, and pictures
/// that were made to do harm.
namespace picturefixture {

/// Upper half red, lower half blue, with some noise so that it does not pack to nothing.
inline QImage twoColours(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            const int noise = (x * 7919 + y * 104729) % 13;
            line[x] = 2 * y < size.height() ? qRgb(230, noise, noise) : qRgb(noise, noise, 230);
        }
    }
    return image;
}

inline QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format))
        qFatal("cannot write a picture");
    return bytes;
}

/// A TIFF structure with maker, owner, orientation and a place: 53° 57' 36" N, 1° 4' 48" W.
inline QByteArray exif(int orientation)
{
    QByteArray tiff("II*\0\x08\0\0\0", 8);
    const auto put16 = [&](int value) {
        tiff.resize(tiff.size() + 2);
        qToLittleEndian(quint16(value), tiff.data() + tiff.size() - 2);
    };
    const auto put32 = [&](quint32 value) {
        tiff.resize(tiff.size() + 4);
        qToLittleEndian(value, tiff.data() + tiff.size() - 4);
    };
    const auto entry = [&](int tag, int type, quint32 count, quint32 value) {
        put16(tag);
        put16(type);
        put32(count);
        put32(value);
    };
    constexpr quint32 ascii = 2, shortNumber = 3, longNumber = 4, rational = 5;
    const QByteArray maker("SECRETmaker\0", 12), owner("SECRETowner\0", 12);
    constexpr quint32 texts = 8 + 2 + 4 * 12 + 4; // behind the first directory
    constexpr quint32 gps = texts + 24;
    constexpr quint32 places = gps + 2 + 4 * 12 + 4;
    put16(4);
    entry(0x010f, ascii, 12, texts);
    entry(0x0112, shortNumber, 1, quint32(orientation));
    entry(0x013b, ascii, 12, texts + 12);
    entry(0x8825, longNumber, 1, gps);
    put32(0);
    tiff += maker + owner;
    put16(4);
    entry(1, ascii, 2, 'N');
    entry(2, rational, 3, places);
    entry(3, ascii, 2, 'W');
    entry(4, rational, 3, places + 24);
    put32(0);
    for (const quint32 part : {53, 57, 36, 1, 4, 48}) {
        put32(part);
        put32(1);
    }
    return tiff;
}

/// A segment of a JPEG file.
inline QByteArray segment(char marker, const QByteArray &content)
{
    QByteArray length(2, '\0');
    qToBigEndian(quint16(content.size() + 2), length.data());
    return QByteArray("\xff") + marker + length + content;
}

/// A JPEG as a phone writes it: place, maker, owner, a comment and XMP are in it.
inline QByteArray photograph(QSize size = {1600, 1200}, int orientation = 1)
{
    QByteArray jpeg = encoded(twoColours(size), "jpg");
    jpeg.insert(2, segment('\xe1', QByteArray("Exif\0\0", 6) + exif(orientation))
                       + segment('\xe1', QByteArray("http://ns.adobe.com/xap/1.0/\0", 29)
                                             + "<x:xmpmeta>SECRETxmp</x:xmpmeta>")
                       + segment('\xfe', "SECRETcomment"));
    return jpeg;
}

/// A PNG with texts in it.
inline QByteArray drawing(QSize size = {800, 600}, Qt::GlobalColor ground = Qt::transparent)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(ground);
    for (int y = size.height() / 4; y < size.height() / 2; ++y) {
        for (int x = size.width() / 4; x < size.width() / 2; ++x)
            image.setPixelColor(x, y, Qt::darkGreen);
    }
    image.setText(QStringLiteral("Author"), QStringLiteral("SECRETauthor"));
    return encoded(image, "png");
}

inline quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320U : 0U);
    }
    return ~crc;
}

/// A PNG of a few bytes that says it has \a side × \a side pixels.
inline QByteArray pngThatClaims(quint32 side)
{
    QByteArray png = encoded(twoColours({2, 2}), "png");
    qToBigEndian(side, png.data() + 16);
    qToBigEndian(side, png.data() + 20);
    qToBigEndian(crc32(png.mid(12, 17)), png.data() + 29);
    return png;
}

inline void write(const QString &folder, const QString &name, const QByteArray &bytes)
{
    QDir().mkpath(folder);
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
}

} // namespace picturefixture
