#pragma once

#include "assessment/signing/cms.h"
#include "assessment/signing/identity.h"

#include <QByteArray>

/// Cuts into signed labels the way somebody would who wants another file to pass for them.
namespace labelsurgery {

struct Gap
{
    qsizetype begin = 0; ///< the <
    qsizetype end = 0;   ///< behind the >
};

inline Gap gapOf(const QByteArray &file)
{
    const qsizetype begin = file.indexOf("/Contents <") + qsizetype(qstrlen("/Contents "));
    return {begin, file.indexOf('>', begin) + 1};
}

inline QByteArray contentsOf(const QByteArray &file)
{
    const Gap gap = gapOf(file);
    return file.mid(gap.begin + 1, gap.end - gap.begin - 2);
}

/// The CMS without its padding.
inline QByteArray cmsOf(const QByteArray &file)
{
    const QByteArray bytes = QByteArray::fromHex(contentsOf(file));
    const auto at = [&bytes](int i) { return static_cast<unsigned char>(bytes[i]); };
    return bytes.first(4 + (at(2) << 8 | at(3))); // always 30 82 xx xx
}

inline QByteArray withContents(QByteArray file, const QByteArray &hex)
{
    const Gap gap = gapOf(file);
    const QByteArray padded = hex.leftJustified(gap.end - gap.begin - 2, '0');
    return file.replace(gap.begin + 1, gap.end - gap.begin - 2, padded);
}

inline QByteArray withCms(const QByteArray &file, const QByteArray &cms)
{
    return withContents(file, cms.toHex());
}

inline QByteArray signedPart(const QByteArray &file)
{
    const Gap gap = gapOf(file);
    return file.first(gap.begin) + file.sliced(gap.end);
}

/// The file after an edit in place, signed once more by somebody who can.
inline QByteArray resigned(const QByteArray &file, const assessment::signing::Identity &identity)
{
    return withCms(file, *assessment::signing::signDetached(identity, signedPart(file)));
}

inline QByteArray byteRange(qsizetype first, qsizetype second, qsizetype rest)
{
    const auto digits = [](qsizetype n) { return QByteArray::number(n).rightJustified(10, '0'); };
    return "/ByteRange [0 " + digits(first) + ' ' + digits(second) + ' ' + digits(rest) + ']';
}

inline QByteArray withByteRange(QByteArray file, const QByteArray &range)
{
    const qsizetype begin = file.indexOf("/ByteRange [");
    return file.replace(begin, file.indexOf(']', begin) + 1 - begin, range);
}

/// A PDF whose one page lies under \a levels of page trees.
inline QByteArray deepPdf(int levels)
{
    QByteArray file = "%PDF-1.4\n";
    QByteArray table;
    const auto add = [&](int number, const QByteArray &body) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    };
    add(1, "<< /Type /Catalog /Pages 2 0 R >>");
    for (int number = 2; number < levels + 2; ++number) {
        const QByteArray parent =
            number > 2 ? "/Parent " + QByteArray::number(number - 1) + " 0 R " : QByteArray();
        add(number, "<< /Type /Pages /Count 1 " + parent + "/Kids ["
                        + QByteArray::number(number + 1) + " 0 R] >>");
    }
    add(levels + 2, "<< /Type /Page /MediaBox [0 0 99 99] /Parent " + QByteArray::number(levels + 1)
                        + " 0 R >>");
    const QByteArray size = QByteArray::number(levels + 3);
    const QByteArray start = QByteArray::number(file.size());
    return file + "xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer\n<< /Size "
           + size + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace labelsurgery
