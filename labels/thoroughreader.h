#pragma once

#include "labels/derivative.h"
#include "labels/verifydocument.h"
#include "labels/verifylayout.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace labels {

/// Who is asked about a file that is not written as labels are: with a PDF library, or by drawing
/// its page. What is asked may be hostile.
class ThoroughReader
{
public:
    virtual ~ThoroughReader() = default;

    /// What the file stores so that its signature can be judged later.
    virtual StoreCheck store(const QByteArray &pdf) = 0;
    /// What its objects say; \a layout was found without a problem.
    virtual DocumentCheck document(const QByteArray &pdf, const LayoutCheck &layout) = 0;
    /// Why \a text is not the one code that can be seen on the page, for people; "" when it is.
    virtual QString drawnProblem(const QByteArray &pdf, const QByteArray &text) = 0;
    /// What an unsigned printing file says it was made from.
    virtual std::optional<Derivative> derivative(const QByteArray &pdf) = 0;
};

} // namespace labels
