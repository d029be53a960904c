#pragma once

#include "assessment/result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace assessment {

/// One thing that is wrong in a JSON document.
struct JsonProblem
{
    QString pointer; ///< JSON pointer (RFC 6901) of the place, "" for the whole document
    QString reason;  ///< translated

    friend bool operator==(const JsonProblem &, const JsonProblem &) = default;
};

/// Walks a JSON document, takes typed values out of it and collects everything that is wrong with
/// its JSON pointer: a wrong type, a missing or an unknown name, a value out of its range.
/// Reading goes on after a problem, so that a person sees all of them at once.
///
/// An object's reader must be asked for every name it may have; finish() reports the others as
/// unknown. Texts with control characters or with the invisible marks that turn the direction of
/// writing (UAX #9) are problems. Copies share the list of problems. Not thread safe.
class JsonReader
{
public:
    explicit JsonReader(const QJsonValue &document);

    /// Must be there; else a problem, and a reader that stays silent about its own members.
    JsonReader child(const QString &name);
    std::optional<JsonReader> optionalChild(const QString &name); ///< nullopt when absent or null

    /// Reads a text of 1 to \a longest characters (after trimming for emptiness).
    QString text(const QString &name, int longest = 4000);
    /// Absent, null and "" are all nullopt.
    std::optional<QString> optionalText(const QString &name, int longest = 4000);
    QString line(const QString &name, int longest = 4000); ///< a text without line breaks
    std::optional<QString> optionalLine(const QString &name, int longest = 4000);
    /// One of \a allowed, else a problem that lists them; returns its place in the list, 0 then.
    int choice(const QString &name, const QStringList &allowed);
    std::optional<int> optionalChoice(const QString &name, const QStringList &allowed);
    qint64 integer(const QString &name, qint64 least, qint64 most);
    std::optional<qint64> optionalInteger(const QString &name, qint64 least, qint64 most);
    std::optional<double> optionalNumber(const QString &name, double least, double most);
    std::optional<bool> optionalFlag(const QString &name);
    std::optional<QDate> optionalDate(const QString &name); ///< ISO 8601 YYYY-MM-DD
    QStringList optionalTexts(const QString &name, int longest = 4000, int most = 1000);

    /// Calls \a read for each element of the array \a name.
    void each(const QString &name, const std::function<void(JsonReader &)> &read);
    void optionalEach(const QString &name, const std::function<void(JsonReader &)> &read);

    /// Names that may be there and are not looked at.
    void allow(const QStringList &names) { m_asked.append(names); }

    /// Names of this object that nobody asked for are problems.
    void finish();

    void problem(const QString &reason);                           ///< about this value
    void problem(const QString &name, const QString &reason);      ///< about a member of it
    void problemAt(const QString &pointer, const QString &reason); ///< about any other place

    const QJsonValue &value() const { return m_value; }
    QString pointer() const { return m_pointer; }
    const QList<JsonProblem> &problems() const;
    bool ok() const { return problems().isEmpty(); }

    /// All problems as one error for people; \a what did not happen, \a file where.
    Error error(const QString &what, const QString &file) const;

private:
    struct Shared;
    JsonReader(const QJsonValue &value, const QString &pointer,
               const std::shared_ptr<Shared> &shared);

    QString pointerOf(const QString &name) const;
    QJsonValue member(const QString &name);
    QJsonValue requiredMember(const QString &name);
    QJsonValue optionalMember(const QString &name);
    bool checkText(const QJsonValue &value, const QString &pointer, int longest, bool lines);
    std::optional<int> checkChoice(const QJsonValue &value, const QString &name,
                                   const QStringList &allowed);
    std::optional<qint64> checkInteger(const QJsonValue &value, const QString &name, qint64 least,
                                       qint64 most);
    void readEach(const QJsonValue &list, const QString &name,
                  const std::function<void(JsonReader &)> &read);

    QJsonValue m_value;
    QString m_pointer;
    std::shared_ptr<Shared> m_shared;
    QStringList m_asked;
};

/// Problems as one error for people: names the first few and counts the others; the log gets all.
Error errorOf(const QList<JsonProblem> &problems, const QString &what, const QString &file);

/// A calendar date in exactly the form YYYY-MM-DD (ISO 8601 extended format).
std::optional<QDate> dateFromIso(const QString &text);

} // namespace assessment
