#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace labels {

/// Where the objects of a file lie: behind "obj" of their first line up to "endobj", by number.
using ObjectPlaces = std::map<int, QByteArrayView>;

class PlainObjects;
struct PlainValue; ///< what an object is made of; plainobject.cpp

/// An object of a file in the one way labels write it; null where there is none. Has the members of
/// libqpdf's QPDFObjectHandle that a check asks for, so that one check serves both (see
/// documentcheck.h). Belongs to its PlainObjects, which must live longer.
class PlainObject
{
public:
    struct Rectangle
    {
        double llx, lly, urx, ury;
    };

    PlainObject() = default;
    static PlainObject newNull() { return {}; }

    bool isNull() const { return !m_value; }
    bool isDictionary() const;
    bool isArray() const;
    bool isStream() const;
    bool isInteger() const;
    bool isRectangle() const;
    bool isNameAndEquals(const std::string &name) const;

    bool hasKey(const std::string &key) const;
    PlainObject getKey(const std::string &key) const;
    std::vector<std::string> getKeys() const;
    PlainObject getDict() const; ///< of a stream
    int getArrayNItems() const;
    PlainObject getArrayItem(int index) const;
    qint64 getIntValue() const;
    Rectangle getArrayAsRectangle() const;
    int getObjectID() const { return m_number; } ///< 0 for what has no number
    int getObjGen() const { return m_number; }   ///< all generations are 0

    /// As it is written in the file; a reference for what has a number.
    std::string unparse() const;

    /// The bytes of a stream as they lie in the file.
    QByteArrayView rawBytes() const;

private:
    friend class PlainObjects;
    PlainObject(PlainObjects *owner, const PlainValue *value, int number)
        : m_owner(owner)
        , m_value(value)
        , m_number(number)
    {}

    PlainObjects *m_owner = nullptr;
    const PlainValue *m_value = nullptr;
    int m_number = 0;
};

/// Reads objects in a part of the syntax of PDF about which no two readers can differ: names
/// without #, strings without \ and brackets, no comments, no null, streams whose length stands in
/// them. Whatever is written in another way, or is missing, makes all of it fail(): then a PDF
/// library has to be asked. Memory and time are linear in the size of the objects that are asked
/// for, which may be hostile.
class PlainObjects
{
public:
    /// \a trailer stands between "trailer" and "startxref".
    PlainObjects(ObjectPlaces places, QByteArrayView trailer);
    ~PlainObjects();
    Q_DISABLE_COPY_MOVE(PlainObjects)

    PlainObject trailer();
    PlainObject object(int number);

    bool failed() const { return m_failed; }
    void fail() { m_failed = true; }

private:
    friend class PlainObject;
    PlainObject resolved(const PlainValue &value);

    ObjectPlaces m_places;
    QByteArrayView m_trailerText;
    std::unique_ptr<PlainValue> m_trailer;
    std::map<int, std::unique_ptr<PlainValue>> m_read;
    bool m_failed = false;
};

/// What a stream holds, unpacked when it is deflated; nothing when it is more than \a most bytes or
/// not as labels have it.
std::optional<QByteArray> streamBytes(const PlainObject &stream, qsizetype most);

} // namespace labels
