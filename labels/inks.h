#pragma once

#include <QString>

#include <qpdf/QPDFObjectHandle.hh>

#include <array>
#include <string>

namespace labels {

/// The inks in which a print file is written.
enum class Inks {
    AsSigned, ///< the colours of the label (RGB)
    Cmyk,     ///< black for text and QR code, a mix of four for the accent
    Black,    ///< one ink
};

/// Cyan, magenta, yellow, black, each 0 … 1.
using Mix = std::array<double, 4>;

/// \a red, \a green, \a blue (0 … 1) in \a inks. Neutral colours become black alone, those darker
/// than 60 % solid black, so that small type and codes are not screened; other colours lose all
/// their grey to black (full under-colour removal): the accent #0b4f6c is 90 / 27 / 0 / 58 %. With
/// one ink a colour becomes the tint of its luma (ITU-R BT.709).
Mix mixOf(double red, double green, double blue, Inks inks);

/// The content of a page or form for the Form XObject of a sheet: without marked content, whose
/// structure stays behind, and in the colours of \a inks. What cannot be converted (patterns,
/// shadings, pictures in the content) throws; \a inks AsSigned converts nothing. At most 64 MiB.
std::string printedContent(QPDFObjectHandle pageOrForm, Inks inks);

/// Brings the resources of a printed form in line with its content: nested forms are converted,
/// and colour spaces are gone that nothing uses any more. Throws for what cannot be converted.
void printedResources(QPDFObjectHandle resources, Inks inks);

} // namespace labels
