#pragma once

#include "assessment/exchange/bundle.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

/// Workspaces with many products in which every name is a marker that no figure may show.
namespace adoptionfixture {

/// What stands in every field that names somebody or something; searched for as it is.
inline const QString &marker()
{
    static const QString text = QStringLiteral("Qxjzv");
    return text;
}

inline QString named(const QString &what, int number)
{
    return QStringLiteral("%1-%2-%3").arg(marker(), what).arg(number);
}

inline assessment::Product product(int number, const QString &type)
{
    assessment::Product product;
    product.brand = named(QStringLiteral("brand"), number);
    product.model = named(QStringLiteral("model"), number);
    product.name = named(QStringLiteral("name"), number);
    product.type = type;
    product.hardwareRevision = named(QStringLiteral("revision"), number);
    product.variants = {named(QStringLiteral("variant"), number)};
    product.manufacturer = {.name = named(QStringLiteral("maker"), number),
                            .country = QStringLiteral("GB"),
                            .address = named(QStringLiteral("street"), number)};
    product.ukRepresentative = {.name = named(QStringLiteral("agent"), number),
                                .country = QStringLiteral("GB"),
                                .address = named(QStringLiteral("lane"), number)};
    product.firmwareVersion = named(QStringLiteral("firmware"), number);
    product.associatedServices = {named(QStringLiteral("service"), number)};
    return product;
}

/// One assessed product: CoP-1.1 passes with evidence unless \a fails, all else is open.
inline assessment::Result<QString> add(assessment::Workspace &w, int number, const QString &type,
                                       bool fails, bool accepted = false)
{
    using namespace assessment;
    w.setActor(named(QStringLiteral("assessor"), number));
    const auto made = w.addProduct(product(number, type));
    if (!made)
        return made;
    const auto id = w.newAssessment(*made, QStringLiteral("uk-cop-2018"), AssessmentKind::Lab);
    if (!id)
        return id;
    const Verdict verdict = fails ? Verdict::Fail : Verdict::Pass;
    if (const Status done =
            w.answer(*id, SampleWorkspace::answer(QStringLiteral("CoP-1.1"), verdict,
                                                  named(QStringLiteral("rationale"), number)));
        !done)
        return done.error();
    QBuffer content;
    content.setData(named(QStringLiteral("content"), number).toUtf8());
    content.open(QIODevice::ReadOnly);
    const auto shown =
        w.addEvidence(*id, content,
                      {.title = named(QStringLiteral("title"), number),
                       .fileName = named(QStringLiteral("file"), number) + QStringLiteral(".txt"),
                       .provisions = {QStringLiteral("CoP-1.1")}});
    if (!shown)
        return shown.error();
    Facts facts;
    facts.supportReason = named(QStringLiteral("reason"), number);
    facts.reportUrl = QStringLiteral("https://%1.example/").arg(marker());
    facts.verifyHost = marker() + QStringLiteral(".example");
    if (const Status stated = w.setFacts(*id, facts); !stated)
        return stated.error();
    if (const auto said = w.addComment(*id, {.text = named(QStringLiteral("comment"), number)});
        !said)
        return said.error();
    RunRecord run; // with the serial number of the device
    run.test = QStringLiteral("DT-04");
    run.reason = named(QStringLiteral("end"), number);
    run.started = QDateTime(QDate(2026, 1, 20), QTime(9, 0), Qt::UTC);
    run.environment = {{QStringLiteral("serial"), named(QStringLiteral("serial"), number)}};
    QBuffer transcript;
    transcript.setData(named(QStringLiteral("transcript"), number).toUtf8());
    transcript.open(QIODevice::ReadOnly);
    if (const auto ran = w.recordRun(*id, run, &transcript); !ran)
        return ran.error();
    if (!accepted)
        return id;
    if (const Status done = w.submit(*id); !done)
        return done.error();
    w.setActor(named(QStringLiteral("reviewer"), number));
    if (const Status done = w.accept(*id); !done)
        return done.error();
    return id;
}

/// \a count products from number \a first on; the first \a fails of them fail.
inline QStringList fill(assessment::Workspace &w, int first, int count, int fails,
                        const QString &type = QStringLiteral("camera"))
{
    QStringList ids;
    for (int n = 0; n < count; ++n) {
        const auto id = add(w, first + n, type, n < fails);
        if (!id)
            qFatal("%s", qPrintable(id.error().message()));
        ids.append(*id);
    }
    return ids;
}

} // namespace adoptionfixture
