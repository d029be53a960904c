#pragma once

#include "assessment/clock.h"
#include "assessment/progress.h"
#include "assessment/result.h"
#include "assessment/scheme/scheme.h"

#include <QList>
#include <QString>

#include <memory>

namespace assessment {

struct CountedProduct;
struct Dashboard;

/// Looks over all assessments of a workspace at once, for figures and overviews. It has a
/// connection of its own, beside the Workspace that has opened (and migrated) the file, and holds
/// no lock for longer than it takes to read one assessment: acts go on meanwhile. Nothing here is
/// an act. It belongs to the thread that made it.
class Overviews
{
public:
    /// \a path is that of an open Workspace; \a clock says what day it is.
    static Result<Overviews> open(const QString &path, const Clock &clock = systemTime);
    Overviews(Overviews &&) noexcept;
    Overviews &operator=(Overviews &&) noexcept;
    ~Overviews();

    /// What waits today: work in hand, labels and evidence that end, statements, new firmware.
    Result<Dashboard> dashboard();
    /// The products of all assessments against \a scheme as adoption figures count them
    /// (assessment/adoption/counting.h). Error Cancelled when asked to stop.
    Result<QList<CountedProduct>> countedProducts(const Scheme &scheme,
                                                  const Progress &progress = {});
    /// The random name under which this workspace gives adoption figures; always the same.
    Result<QString> adoptionSource();

private:
    struct Private;
    explicit Overviews(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace assessment
