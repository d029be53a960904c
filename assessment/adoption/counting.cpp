#include "assessment/adoption/counting.h"

#include "assessment/exchange/bundlereader.h"
#include "assessment/exchange/casejudgement.h"
#include "assessment/overviews.h"
#include "assessment/scheme/labelgate.h"
#include "assessment/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Adoption)
};

/// Bundles one after the other.
class BundleCounting
{
public:
    BundleCounting(const Scheme &scheme, const AdoptionRequest &request,
                   const SchemeLookup &schemes, const QDateTime &now, const Progress &progress)
        : m_scheme(scheme)
        , m_request(request)
        , m_schemes(schemes)
        , m_now(now)
        , m_progress(progress)
    {
        for (const QString &path : request.bundles)
            m_total += QFileInfo(path).size();
    }

    Status run(QList<CountedProduct> &products, AdoptionAnswer &answer);

private:
    Result<CountedProduct> one(const QString &path) const;
    Error cannot(const QString &path, const QString &why, const QString &advice = {}) const;

    const Scheme &m_scheme;
    const AdoptionRequest &m_request;
    const SchemeLookup &m_schemes;
    QDateTime m_now;
    const Progress &m_progress;
    qint64 m_total = 0;
    qint64 m_before = 0; ///< bytes of the bundles that are done
};

Error BundleCounting::cannot(const QString &path, const QString &why, const QString &advice) const
{
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the bundle is not counted"),
            .where = path,
            .why = why,
            .advice = advice};
}

Result<CountedProduct> BundleCounting::one(const QString &path) const
{
    const Progress inside{
        .report = [this](qint64 done, qint64) { m_progress.tell(m_before + done, m_total); },
        .stop = m_progress.stop};
    const auto found = readBundle(path, m_request.trust, m_now, inside, m_schemes);
    if (!found)
        return found.error();
    if (found->manifest.isPublic) {
        return cannot(path, Text::tr("it was made for the public and leaves evidence out"),
                      Text::tr("ask for a whole one"));
    }
    if (!m_request.trust.isEmpty() && !found->signature.isTrusted())
        return cannot(path, inWords(found->signature), Text::tr("ask for one that is signed"));
    for (const CaseRow &row : found->state) {
        if (row.table == u"assessment" && row.row[u"scheme"_s] != m_scheme.id) {
            return cannot(
                path, Text::tr("it follows the scheme %1").arg(row.row[u"scheme"_s].toString()));
        }
    }
    return countedProduct(m_scheme,
                          assessmentForVerdicts(found->state, m_scheme, m_now.toUTC().date()));
}

Status BundleCounting::run(QList<CountedProduct> &products, AdoptionAnswer &answer)
{
    QStringList paths = m_request.bundles;
    paths.removeDuplicates();
    for (const QString &path : std::as_const(paths)) {
        Result<CountedProduct> product = one(path);
        if (!product && product.error().kind == Error::Kind::Cancelled)
            return product.error();
        m_before += QFileInfo(path).size();
        if (product) {
            products.append(*std::move(product));
            ++answer.assessments;
        } else {
            answer.skipped.append({path, product.error()});
        }
    }
    return Ok;
}

/// The products of the workspace, and its name among those who count unless one is given.
Status countOwn(Overviews &all, const Scheme &scheme, const AdoptionRequest &request,
                const Progress &progress, QList<CountedProduct> &products, QString &source)
{
    if (source.isEmpty()) {
        const auto own = all.adoptionSource();
        if (!own)
            return own.error();
        source = *own;
    }
    if (!request.withWorkspace)
        return Ok;
    auto own = all.countedProducts(scheme, progress);
    if (!own)
        return own.error();
    products = *std::move(own);
    return Ok;
}

Result<Scheme> schemeOf(Workspace *workspace, const QString &id)
{
    return workspace ? workspace->scheme(id) : builtInScheme(id);
}

} // namespace

CountedProduct countedProduct(const Scheme &scheme, const Assessment &assessment)
{
    CountedProduct product{.key = adoptionKey(assessment.product.brand, assessment.product.model),
                           .type = assessment.product.type,
                           .worked = assessment.created,
                           .accepted = assessment.status == ReviewStatus::Accepted,
                           .guidelines = {},
                           .provisions = {}};
    for (const Answer &answer : assessment.answers)
        product.worked = qMax(product.worked, answer.changed);
    for (const Guideline &guideline : scheme.guidelines) {
        const QList<JudgedProvision> judged = judgedProvisions(guideline, assessment);
        product.guidelines.append(rollUpGuideline(judged));
        for (const JudgedProvision &one : judged)
            product.provisions.append(countedVerdict(one));
    }
    return product;
}

Result<AdoptionAnswer> countAdoption(Workspace *workspace, const AdoptionRequest &request,
                                     const QDateTime &now, const Progress &progress)
{
    const Result<Scheme> scheme = schemeOf(workspace, request.scheme);
    if (!scheme)
        return scheme.error();
    AdoptionAnswer answer{.figures = Error{.kind = Error::Kind::Refused, .what = {}}};
    QList<CountedProduct> products;
    QString source = request.source;
    if (workspace) {
        auto all = Overviews::open(workspace->path(), [now] { return now; });
        if (!all)
            return all.error();
        const Status counted = countOwn(*all, *scheme, request, progress, products, source);
        if (!counted)
            return counted.error();
        answer.assessments = int(products.size());
    }
    if (source.isEmpty())
        source = newAdoptionSource();
    const SchemeLookup schemes = [workspace](const QString &id) { return schemeOf(workspace, id); };
    const Status read =
        BundleCounting(*scheme, request, schemes, now, progress).run(products, answer);
    if (!read)
        return read.error();
    answer.figures = makeFigures(*scheme, products,
                                 {.basis = request.basis,
                                  .smallestGroup = request.smallestGroup,
                                  .source = source,
                                  .asOf = now.toUTC().date()});
    return answer;
}

QString newAdoptionSource()
{
    QString source;
    for (int part = 0; part < 2; ++part) {
        source += u"%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    }
    return source;
}

} // namespace assessment
