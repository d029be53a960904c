#pragma once

#include "labels/imposition.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace labels {

/// The PDF of a print job while it is put together. Its functions throw what libqpdf throws.
/// Lengths are millimetres from the top left corner.
class PrintAssembly
{
public:
    explicit PrintAssembly(Inks inks);

    /// A label in the file: its name among the resources, and its size.
    struct Placed
    {
        std::string name; ///< "/L1"
        QSizeF size;      ///< mm, of the trimmed label
        QPointF origin;   ///< points; lower left corner of its box
    };

    /// Takes \a pdf in unless the same bytes are there already. Throws for what is no one page.
    Placed add(const QByteArray &pdf);

    /// Content that shows \a label with its top left corner at \a at of a page \a pageHeight high.
    static std::string show(const Placed &label, QPointF at, qreal pageHeight, double scale);
    /// A line of 0.25 pt.
    static std::string line(QPointF from, QPointF to, qreal pageHeight);
    /// The colour of lines and marks.
    std::string black() const;

    struct Page
    {
        QSizeF media;
        QRectF bleed; ///< empty = the whole page
        QRectF trim;  ///< empty = the whole page
        std::string content;
    };
    void addPage(const Page &page);
    int pages() const { return m_count; }

    /// The bytes, which carry \a derivative and \a title.
    QByteArray finish(const Derivative &derivative, const QString &title);

private:
    QPDFObjectHandle formOf(QPDF &source, QPDFObjectHandle page);
    void noteDate(QPDF &source);

    QPDF m_pdf;
    Inks m_inks;
    std::vector<std::unique_ptr<QPDF>> m_sources;     ///< streams are read from them when written
    std::vector<QByteArray> m_bytes;                  ///< of the sources
    std::unordered_map<std::string, Placed> m_placed; ///< by SHA-256
    QPDFObjectHandle m_resources;
    std::string m_date; ///< the latest of the labels: a file made twice is the same file
    int m_count = 0;
};

/// Of a file that PrintAssembly made, in millimetres. Throws for what has no such page.
PageBoxes boxesOfFirstPage(const QByteArray &pdf);

} // namespace labels
