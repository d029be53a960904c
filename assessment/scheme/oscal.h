#pragma once

#include "assessment/json/jsonreader.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace assessment {

/// What OSCAL 1.2.1 documents have in common: identifiers, properties, parts, links and resources,
/// read and checked one by one. Problems go to the readers. (NIST OSCAL, metaschema
/// "oscal_control-common" and "oscal_metadata".)
class OscalDocument
{
public:
    struct Property
    {
        QString name;
        QString space; ///< namespace URI; NIST's own when the file names none
        QString value;
        QString pointer;
    };
    struct Part
    {
        QString name;
        QString prose;
        QList<Property> properties;
        QList<Part> parts;
        QString pointer;
    };
    struct Resource
    {
        QString title;
        QList<Property> properties;
        QStringList addresses; ///< where it can be had
        QString remarks;
        QString pointer;
    };

    /// The namespace of the properties that are ours.
    static QString ownSpace();
    /// NIST's namespace for the risk management framework, which has the assessment methods.
    static QString methodSpace();

    /// Reads what can be pointed at; call it before readLinks().
    void readBackMatter(JsonReader &catalog);

    /// An OSCAL token that no other thing of the document has.
    QString readId(JsonReader &reader, const QString &name);
    QString readUuid(JsonReader &reader, const QString &name);
    QList<Property> readProperties(JsonReader &reader);
    QList<Part> readParts(JsonReader &reader, const QString &idPrefix);
    /// The resources that the links with the relation "reference" point at; a link into the
    /// document that leads nowhere is a problem.
    QList<Resource> readLinks(JsonReader &reader);
    /// What "#UUID" points at; nullptr when there is no such resource.
    const Resource *resource(const QString &href) const;

    void readRolesAndParties(JsonReader &metadata);
    /// Version, moments and the version of OSCAL; returns the document's own version.
    QString readEdition(JsonReader &metadata);

private:
    Part readPart(JsonReader &reader, const QString &idPrefix, int depth);

    QHash<QString, QString> m_ids; ///< id or UUID to the pointer of its first use
    QHash<QString, Resource> m_resources;
};

/// The properties of one thing in one namespace, taken out one after the other.
class OscalProperties
{
public:
    OscalProperties(const QList<OscalDocument::Property> &all, const QString &space,
                    JsonReader &owner);

    /// Exactly one must be there; else a problem and nothing.
    std::optional<OscalDocument::Property> one(const QString &name);
    /// At least \a least, none twice.
    QList<OscalDocument::Property> some(const QString &name, int least);
    /// Properties of the namespace that nobody took are problems.
    void finish();

    /// Reports \a reason at the value of \a property.
    void problem(const OscalDocument::Property &property, const QString &reason);

private:
    QList<OscalDocument::Property> m_all;
    QString m_space;
    JsonReader m_owner;
    QSet<QString> m_taken;
};

} // namespace assessment
