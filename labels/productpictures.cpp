#include "labels/productpictures.h"

#include "labels/qrpayload.h"

#include "assessment/model/fieldrules.h"
#include "assessment/model/label.h"
#include "assessment/signing/sha256.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageWriter>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Result;

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::ProductPictures)
};

// Another number whenever the same content would make another picture: all are then made again.
constexpr QByteArrayView pictureVersion("product picture 1\n");
constexpr qint64 largestFile = 32 * 1024 * 1024;
constexpr int mostFiles = 100'000;
constexpr int longestSide = 480;
constexpr int jpegQuality = 85;
constexpr int dotsPerMeter = 3780;   // 96 dpi
constexpr qsizetype stemLength = 32; // hexadecimal digits

Error unusable(const QString &where, const QString &why)
{
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the picture cannot be used"),
            .where = where,
            .why = why};
}

QString keyOf(const PictureSubject &subject)
{
    return QString::number(int(subject.kind)) + u' ' + subject.key;
}

/// What \a content is by its first bytes, as assay-draw calls it; "" for all else.
QByteArray kindOf(const QByteArray &content)
{
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (content.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (content.startsWith("RIFF") && content.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

/// The picture on white paper, as the pages show it.
QImage onWhite(const QImage &picture)
{
    QImage paper(picture.size(), QImage::Format_RGB32); // nothing of the other's texts comes along
    paper.setDotsPerMeterX(dotsPerMeter);               // else it depends on the screen
    paper.setDotsPerMeterY(dotsPerMeter);
    for (int y = 0; y < picture.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        auto *to = reinterpret_cast<QRgb *>(paper.scanLine(y));
        std::transform(from, from + picture.width(), to, [](QRgb dot) {
            const int white = 255 - qAlpha(dot); // premultiplied
            return qRgb(std::min(qRed(dot) + white, 255), std::min(qGreen(dot) + white, 255),
                        std::min(qBlue(dot) + white, 255));
        });
    }
    return paper;
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    return writer.write(image) ? bytes : QByteArray();
}

} // namespace

QString pictureName(const QString &brandAndModel)
{
    static const QRegularExpression refused(uR"([/\\:*?"<>|])"_s);
    static const QRegularExpression space(uR"([\s_]+)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString name = brandAndModel.normalized(QString::NormalizationForm_C).toLower();
    return name.replace(refused, u"-"_s).replace(space, u" "_s).trimmed();
}

Result<ProductPictures> ProductPictures::in(const QString &folder)
{
    const auto refusal = [&](const QString &why) {
        return Error{.kind = Error::Kind::Storage,
                     .what = Text::tr("the pictures of products cannot be read"),
                     .where = QDir::toNativeSeparators(folder),
                     .why = why,
                     .advice = Text::tr("name the folder that the pictures are in")};
    };
    const QFileInfo info(folder);
    if (!info.isDir())
        return refusal(info.exists() ? Text::tr("it is not a folder")
                                     : Text::tr("there is no such folder"));
    if (!info.isReadable())
        return refusal(Text::tr("the folder cannot be opened"));
    ProductPictures pictures;
    pictures.m_folder = QDir::cleanPath(folder);
    const QDir dir(pictures.m_folder);
    pictures.m_files = dir.entryList({u"*.png"_s, u"*.jpg"_s, u"*.jpeg"_s, u"*.webp"_s},
                                     QDir::Files | QDir::Readable, QDir::Name);
    if (pictures.m_files.size() > mostFiles)
        return refusal(Text::tr("there are more than %1 pictures in it").arg(mostFiles));
    for (const QString &file : std::as_const(pictures.m_files)) {
        const QString key = keyOf(pictures.subjectOf(file));
        if (const QString first = pictures.m_byKey.value(key); !first.isEmpty())
            pictures.m_warnings.append(
                {file, Text::tr("It shows the same product as %1, which is taken.").arg(first)});
        else
            pictures.m_byKey.insert(key, file);
    }
    return pictures;
}

PictureSubject ProductPictures::subjectOf(const QString &file) const
{
    const QString name = QFileInfo(file).completeBaseName();
    if (const QString number = name.trimmed().toUpper(); assessment::isCertificateId(number))
        return {PictureSubject::Kind::Number, number};
    if (assessment::isGtin(name.trimmed()))
        return {PictureSubject::Kind::Gtin, gtin14(name.trimmed())};
    return {PictureSubject::Kind::Name, pictureName(name)};
}

QString ProductPictures::fileOf(const QString &certificateId, const QString &gtin,
                                const QString &brand, const QString &model) const
{
    for (const PictureSubject &subject :
         {PictureSubject{PictureSubject::Kind::Number, certificateId},
          PictureSubject{PictureSubject::Kind::Gtin, gtin.isEmpty() ? QString() : gtin14(gtin)},
          PictureSubject{PictureSubject::Kind::Name, pictureName(brand + u' ' + model)}}) {
        if (subject.key.isEmpty())
            continue;
        if (const QString file = m_byKey.value(keyOf(subject)); !file.isEmpty())
            return file;
    }
    return {};
}

bool ProductPictures::isTaken(const QString &file) const
{
    return m_byKey.value(keyOf(subjectOf(file))) == file;
}

Result<QByteArray> ProductPictures::read(const QString &file) const
{
    QFile content(m_folder + u'/' + file);
    if (!content.open(QIODevice::ReadOnly))
        return unusable(file, content.errorString());
    if (content.size() > largestFile)
        return unusable(file, Text::tr("it has more than %1 MiB").arg(largestFile >> 20));
    const QByteArray bytes = content.read(largestFile);
    if (kindOf(bytes).isEmpty())
        return unusable(file, Text::tr("it is not a PNG, JPEG or WebP picture"));
    return bytes;
}

QString PictureReducer::stemOf(const QByteArray &content)
{
    assessment::signing::Sha256 hash; // several times as fast as Qt's
    hash.add(pictureVersion);
    hash.add(content);
    return QString::fromLatin1(hash.result().toHex().first(stemLength));
}

Result<SmallPicture> PictureReducer::reduce(const QByteArray &content)
{
    const Result<QImage> drawn = m_child.draw(kindOf(content), content, longestSide);
    if (!drawn)
        return unusable({}, drawn.error().why);
    const QImage picture = onWhite(*drawn);
    const QByteArray png = encoded(picture, "png", 0); // 0 = as small as it goes
    const QByteArray jpeg = encoded(picture, "jpg", jpegQuality);
    if (!jpeg.isEmpty() && (png.isEmpty() || jpeg.size() < png.size()))
        return SmallPicture{jpeg, u"jpg"_s};
    if (png.isEmpty())
        return unusable({}, Text::tr("it cannot be written as a smaller one"));
    return SmallPicture{png, u"png"_s};
}

bool isPictureFile(const QString &name)
{
    static const QRegularExpression form(u"\\A[0-9a-f]{%1}\\.(png|jpg)\\z"_s.arg(stemLength));
    return form.match(name).hasMatch();
}

} // namespace labels
