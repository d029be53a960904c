#pragma once

#include "assessment/signing/trust.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

namespace labels {

/// What the verify page knows of the product of one label, beside what its code says. It is as
/// trustworthy as the host of the page, no more.
struct PageProduct
{
    QString gtin;     ///< 8 to 14 digits, or ""
    QString language; ///< of the label, BCP 47, or ""
    QString picture;  ///< its file, relative to the page ("pictures/…"), or ""; others write it
};

/// What a verify page is made for.
struct VerifyPageData
{
    QString organisation; ///< who runs the page; "" = not named
    QDateTime made;       ///< UTC; how old its list of trusted signers is
    assessment::signing::TrustList trust;
    QByteArray status; ///< the signed status list (status.jwt); empty = none
    /// Where a browser finds a newer one, relative to the page.
    QString statusAddress = QStringLiteral("../status.jwt");
    /// Of a label's entry in the register, relative to the page, with %1 for its number; "" = none.
    QString labelAddress;
    QMap<QString, PageProduct> products; ///< by certificate number
    /// Pictures for labels that are not among the products: their files as above, by
    /// pictureName() of brand and model as codes have them, which is up to 30 characters each.
    QMap<QString, QString> pictures;
};

/// Where the pictures of a page lie, relative to it.
inline constexpr QLatin1StringView pagePictures{"pictures/"};

struct PageFile
{
    QString path; ///< relative, with /
    QByteArray bytes;
};

/// The page that checks labels in a browser, without a server's help and also from a disk:
/// resources/verifypage, and data.js and status.js made from \a data, but no pictures. A
/// certificate of the status list's signer counts as one of the trusted when it chains to them. The
/// same data gives the same bytes. Any thread.
QList<PageFile> verifyPageFiles(const VerifyPageData &data);

/// The page at HOST/01/GTIN (GS1 Digital Link), which leads to the page in HOST/V and keeps the
/// code in the fragment: "01/GTIN14/index.html". \a gtin has 8, 12, 13 or 14 digits.
PageFile gtinPage(const QString &gtin);

/// Whether a data.js was written by verifyPageFiles(): its folder may be written again.
bool isVerifyPageData(const QByteArray &dataJs);

} // namespace labels
