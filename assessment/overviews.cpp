#include "assessment/overviews.h"

#include "assessment/store/adoptionrecords.h"
#include "assessment/store/dashboards.h"
#include "assessment/store/store.h"

namespace assessment {

struct Overviews::Private
{
    Store store;
};

Result<Overviews> Overviews::open(const QString &path, const Clock &clock)
{
    auto database = Database::open(path);
    if (!database)
        return database.error();
    // No act is begun here, so the shapes of the logged tables are not asked for.
    return Overviews(std::make_unique<Private>(Private{
        .store = {.database = *std::move(database), .tables = {}, .actor = {}, .clock = clock}}));
}

Overviews::Overviews(std::unique_ptr<Private> opened) : d(std::move(opened)) {}
Overviews::Overviews(Overviews &&) noexcept = default;
Overviews &Overviews::operator=(Overviews &&) noexcept = default;
Overviews::~Overviews() = default;

Result<Dashboard> Overviews::dashboard()
{
    return Dashboards(d->store).read();
}

Result<QList<CountedProduct>> Overviews::countedProducts(const Scheme &scheme,
                                                         const Progress &progress)
{
    return AdoptionRecords(d->store).products(scheme, progress);
}

Result<QString> Overviews::adoptionSource()
{
    return AdoptionRecords(d->store).source();
}

} // namespace assessment
