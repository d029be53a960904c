#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>

#include <functional>

namespace assessment {

/// Reads the XML that a testing tool wrote about a device, where everything the device said may
/// stand in it: bounded before it is parsed, and without anything that a document type can do
/// (entities, external subsets; OWASP "XML External Entity Prevention"). Not thread safe.
///
/// Elements that nobody asks for are passed over; what is asked for must be right. Reading ends at
/// the first thing that is wrong, which error() gives with its line.
class ToolXml
{
public:
    static constexpr qsizetype mostBytes = qsizetype{16} << 20;
    static constexpr int mostElements = 1'000'000;
    static constexpr int mostDepth = 32;
    static constexpr int mostAttributes = 64; ///< of one element

    /// The document element has to be called \a root; \a tool is the name people know it by.
    ToolXml(const QByteArray &bytes, const QString &where, const QString &root,
            const QString &tool);

    /// Goes to the document element. False: there is none, or something is wrong.
    bool begin();

    /// Calls \a read with the name of each element inside the present one. What it does not read
    /// to its end is passed over.
    void children(const std::function<void(const QString &name)> &read);

    /// What follows the document element has to be nothing. Call it last.
    Status end();

    QString text(const QString &attribute) const; ///< cleaned for people, "" when absent
    /// A whole number in the attribute; \a fallback when it is absent.
    qint64 number(const QString &attribute, qint64 least, qint64 most, qint64 fallback);
    bool has(const QString &attribute) const;
    /// The attribute has to be there and not empty.
    QString required(const QString &attribute);
    QString body(); ///< the text in the present element and in those inside it, cleaned

    void refuse(const QString &why); ///< at the present place
    bool isSound() const { return m_why.isEmpty(); }

private:
    bool next(); ///< to the next token; false at the end, or when something is wrong
    void checkDoctype();

    QXmlStreamReader m_reader;
    QString m_where;
    QString m_root;
    QString m_tool;
    QString m_why;
    qint64 m_line = 1;
    int m_depth = 0;
    int m_elements = 0;
};

/// \a text without what would change how a line looks to a person: control characters but for line
/// ends and tabulators, and marks that turn the direction of writing (UAX #9), become U+FFFD.
QString cleanedForPeople(QString text);

} // namespace assessment
