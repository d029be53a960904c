#pragma once

#include "assessment/signing/statement.h"
#include "assessment/workspace.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

/// A workspace in a folder of its own, and what a test needs to fill it.
class SampleWorkspace
{
public:
    static assessment::Product product(const QString &model = QStringLiteral("BC-200"))
    {
        assessment::Product product;
        product.brand = QStringLiteral("Brightwell");
        product.model = model;
        product.name = QStringLiteral("Baby camera");
        product.type = QStringLiteral("camera");
        product.manufacturer = {.name = QStringLiteral("Brightwell Ltd"),
                                .country = QStringLiteral("GB"),
                                .address = QStringLiteral("1 High Street, Leeds")};
        product.firmwareVersion = QStringLiteral("1.4.2");
        return product;
    }

    static assessment::Answer answer(const QString &provision,
                                     assessment::Verdict verdict = assessment::Verdict::Pass,
                                     const QString &rationale = QStringLiteral("Seen."))
    {
        assessment::Answer answer;
        answer.provision = provision;
        answer.support = assessment::Support::Yes;
        answer.verdict = verdict;
        answer.rationale = rationale;
        return answer;
    }

    static assessment::Workspace::Options as(const QString &actor)
    {
        return {.actor = actor, .clock = assessment::systemTime};
    }

    QString path(const QString &name = QStringLiteral("lab.assay")) const
    {
        return folder.filePath(name);
    }

    /// A new workspace at path().
    assessment::Result<assessment::Workspace> create(const QString &actor = QStringLiteral("ada"))
    {
        return assessment::Workspace::create(path(), as(actor));
    }

    assessment::Result<assessment::Workspace> open(const QString &actor = QStringLiteral("ada"))
    {
        return assessment::Workspace::open(path(), as(actor));
    }

    assessment::Result<assessment::Workspace> openAt(const QString &name) const
    {
        return assessment::Workspace::open(path(name), as(QStringLiteral("ada")));
    }

    /// Puts \a bytes into the folder as the file \a name.
    bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate)
               && file.write(bytes) == bytes.size();
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// A product and an assessment of it in \a workspace.
    static assessment::Result<QString>
    assess(assessment::Workspace &workspace,
           assessment::AssessmentKind kind = assessment::AssessmentKind::Self)
    {
        const auto id = workspace.addProduct(product());
        if (!id)
            return id;
        return workspace.newAssessment(*id, QStringLiteral("uk-cop-2018"), kind);
    }

    static assessment::Result<assessment::EvidenceItem>
    show(assessment::Workspace &workspace, const QString &assessment, const QByteArray &content,
         const QStringList &provisions, const QString &title = QStringLiteral("Photo"))
    {
        QBuffer device;
        device.setData(content);
        device.open(QIODevice::ReadOnly);
        return workspace.addEvidence(
            assessment, device,
            {.title = title, .fileName = QStringLiteral("photo.txt"), .provisions = provisions});
    }

    /// What recordLabel() asks a label's statement for.
    static QJsonObject statementOf(assessment::Workspace &workspace, const QString &assessment)
    {
        const auto now = workspace.assessment(assessment);
        if (!now)
            qFatal("no assessment");
        const QByteArray digest = assessment::signing::assessmentDigest(*now);
        return {{QStringLiteral("assessmentDigest"), QString::fromLatin1(digest.toHex())}};
    }

    /// In memory where there is such a place: an act waits for the disk several times.
    QTemporaryDir folder{QFileInfo(QStringLiteral("/dev/shm")).isWritable()
                             ? QStringLiteral("/dev/shm/assay-XXXXXX")
                             : QDir::temp().filePath(QStringLiteral("assay-XXXXXX"))};
};
