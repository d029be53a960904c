#pragma once

#include "labels/registrymanifest.h"

#include "assessment/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

namespace labels {

/// The folder of a published registry. What is new is collected in a folder inside it and put in
/// place only by finish(), the manifest "manifest.jwt" last: until then, and when this object goes
/// before, the folder holds the older site as it was. Files that are what they were are left alone.
class RegistryFolder
{
public:
    /// Conflict when \a path holds files that no registry has. It need not exist.
    static assessment::Result<RegistryFolder> open(const QString &path);

    /// Whether the page of \a certificateId was made of \a input, and its files are there: then
    /// they need not be made again.
    bool isCurrent(const QString &certificateId, const QByteArray &input,
                   const QStringList &files) const;
    /// They stay part of the site.
    void keep(const QString &certificateId, const QByteArray &input, const QStringList &files);
    void setInput(const QString &certificateId, const QByteArray &input)
    {
        m_inputs[certificateId] = QString::fromLatin1(input.toHex());
    }

    /// Whether the last publication has the file \a name and it is there; keepFile() keeps it.
    bool has(const QString &name) const;
    void keepFile(const QString &name) { m_files[name] = m_before.value(name); }

    /// Collects the file \a name, relative to the folder, unless it is there with these bytes.
    assessment::Status write(const QString &name, const QByteArray &bytes);

    qsizetype written() const { return m_new.size(); }
    /// The manifest of what was written and kept: {"files": {NAME: {"bytes","sha256"}}, "format",
    /// "inputs": {certificate number: hex}}.
    QJsonObject manifest() const;
    /// Puts all that was collected in place, takes away pictures and signed labels that are not
    /// part of the site any more, and puts the signed manifest in place, which makes the
    /// publication whole. Takes a moment and cannot be stopped.
    assessment::Status finish(const QByteArray &signedManifest);

private:
    using Entry = RegistryManifest::File;

    /// The folder of what was collected; it goes with this.
    struct Collected
    {
        explicit Collected(const QString &place);
        ~Collected();
        Q_DISABLE_COPY_MOVE(Collected)
        QString path;
        bool goes = true; ///< unless it is to say that not all of it is in place
        bool wasThere;    ///< the folder it lies in
    };

    explicit RegistryFolder(const QString &path);
    void readManifest();
    bool isThere(const QString &name, const Entry &entry) const;
    assessment::Status collect(const QString &name, const QByteArray &bytes);
    assessment::Status place(const QString &name);
    void takeAway() const;

    QString m_path;
    std::unique_ptr<Collected> m_collected;
    QStringList m_new; ///< names of what was collected
    QMap<QString, Entry> m_before;
    QHash<QString, QString> m_inputsBefore;
    QHash<QString, Entry> m_files;
    QHash<QString, QString> m_inputs;
    QSet<QString> m_folders; ///< that are known to be there
};

} // namespace labels
