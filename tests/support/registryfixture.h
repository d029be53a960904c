#pragma once

#include "assessment/scheme/catalogue.h"
#include "assessment/signing/statement.h"
#include "labels/registrycheck.h"
#include "labels/registrypublish.h"
#include "support/sampleworkspace.h"
#include "support/signingfixture.h"

#include <QCryptographicHash>
#include <QDirIterator>

#include <memory>

/// A workspace with labels whose clock a test sets, and the folder their registry is published to.
class RegistryBench
{
public:
    RegistryBench()
        : now(std::make_shared<QDateTime>(signingfixture::issueTime))
        , workspace(*assessment::Workspace::create(
              sample.path(),
              {.actor = QStringLiteral("ada"), .clock = [time = now] { return *time; }},
              *assessment::readOrganisationFile(
                  QStringLiteral(SOURCE_ROOT "/tests/data/examples/organisation.json"))))
    {}

    /// The number of a new label, of a product of its own.
    QString issue(assessment::Product product = SampleWorkspace::product(),
                  const QString &language = QStringLiteral("en-GB"), const QString &supersedes = {})
    {
        using namespace assessment;
        if (supersedes.isEmpty()) {
            const auto added = workspace.addProduct(product);
            m_assessment = *workspace.newAssessment(*added, QStringLiteral("uk-cop-2018"),
                                                    AssessmentKind::Lab);
            if (facts)
                static_cast<void>(workspace.setFacts(m_assessment, *facts));
        }
        signing::StatementRequest request;
        request.scheme = *workspace.scheme(QStringLiteral("uk-cop-2018"));
        request.assessment = *workspace.assessment(m_assessment);
        request.organisation = *workspace.organisation();
        request.certificateId = *workspace.nextCertificateId(QStringLiteral("PPT"));
        request.issued = *now;
        request.language = language;
        request.supersedes = supersedes;
        IssuedLabel label;
        label.certificateId = request.certificateId;
        label.assessment = m_assessment;
        label.issued = *now;
        label.statement = signing::statementFields(request, demo.identity().certificate());
        label.expires =
            QDate::fromString(label.statement[QStringLiteral("expires")].toString(), Qt::ISODate);
        label.language = language;
        label.signer = demo.identity().certificate().subject;
        const QByteArray pdf = "%PDF " + label.certificateId.toLatin1();
        label.pdfSha256 = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256);
        const Status kept = workspace.recordLabel(label, pdf, [] { return Status(Ok); });
        if (!kept)
            qFatal("%s", qPrintable(kept.error().message()));
        return label.certificateId;
    }

    assessment::Result<labels::Published> publish(const assessment::Progress &progress = {},
                                                  bool withLabels = false)
    {
        return labels::publishRegistry(workspace, demo.identity(),
                                       {.folder = site(),
                                        .withLabels = withLabels,
                                        .trust = demo.rootOnly(),
                                        .pictures = pictures,
                                        .clock = [time = now] { return *time; }},
                                       progress);
    }

    labels::RegistryCheck check(const QString &against = {})
    {
        return *labels::checkRegistry(
            site(), {.trust = demo.rootOnly(), .against = against, .at = now->addSecs(1)});
    }

    QString site() const { return folder.filePath(QStringLiteral("site")); }
    QByteArray read(const QString &name) const
    {
        return signingfixture::contentOf(site() + u'/' + name);
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(site() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }
    QStringList files() const
    {
        QStringList names;
        QDirIterator walk(site(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext())
            names.append(walk.next().sliced(site().size() + 1));
        names.sort();
        return names;
    }
    /// Copies the site as it is now; returns the folder.
    QString keep(const QString &name) const
    {
        const QString to = folder.filePath(name);
        for (const QString &file : files()) {
            QDir().mkpath(QFileInfo(to + u'/' + file).path());
            QFile::copy(site() + u'/' + file, to + u'/' + file);
        }
        return to;
    }

    signingfixture::Demo demo;
    SampleWorkspace sample;
    QTemporaryDir folder;
    std::shared_ptr<QDateTime> now;
    assessment::Workspace workspace;
    std::optional<assessment::Facts> facts;
    QString pictures; ///< folder of pictures for the next publication

private:
    QString m_assessment;
};
