#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QString>

/// Reads and changes PDF files as text, the way somebody does who has no need of a library: appends
/// incremental updates, complete and incomplete, and lays out the first revision of a file anew.
/// Works on files with classic cross-reference tables and objects of generation 0.
namespace pdfupdates {

inline QByteArray number(qsizetype value)
{
    return QByteArray::number(value);
}

inline QByteArray reference(int object)
{
    return number(object) + " 0 R";
}

/// The number behind the last \a key of \a text, -1 when there is none.
inline int lastNumber(const QByteArray &text, const QByteArray &key)
{
    const qsizetype at = text.lastIndexOf(key);
    if (at < 0)
        return -1;
    qsizetype begin = at + key.size();
    while (begin < text.size() && (text[begin] == ' ' || text[begin] == '[' || text[begin] == '\n'))
        ++begin;
    qsizetype end = begin;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9')
        ++end;
    return end > begin ? text.mid(begin, end - begin).toInt() : -1;
}

inline int startOfTable(const QByteArray &file)
{
    return lastNumber(file, "startxref\n");
}

inline int rootOf(const QByteArray &file)
{
    return lastNumber(file, "/Root ");
}

/// Where the newest object \a object begins and what is in it; "" when there is none.
inline qsizetype placeOf(const QByteArray &file, int object)
{
    const qsizetype at = file.lastIndexOf('\n' + number(object) + " 0 obj\n");
    return at < 0 ? -1 : at + 1;
}

inline QByteArray bodyOf(const QByteArray &file, int object)
{
    const qsizetype at = placeOf(file, object);
    if (at < 0)
        return {};
    const qsizetype begin = file.indexOf("obj\n", at) + 4;
    return file.mid(begin, file.indexOf("\nendobj", begin) - begin);
}

/// The object that the newest object \a object names with \a key, -1 when it names none.
inline int named(const QByteArray &file, int object, const QByteArray &key)
{
    return lastNumber(bodyOf(file, object), key);
}

inline int pageOf(const QByteArray &file)
{
    return named(file, named(file, rootOf(file), "/Pages"), "/Kids");
}

/// A dictionary with \a key set to \a value; what it had there is under another name.
inline QByteArray withEntry(QByteArray dictionary, const QByteArray &key, const QByteArray &value)
{
    dictionary.replace(key + ' ', "/Old" + key.sliced(1) + ' ');
    return dictionary.insert(dictionary.indexOf("<<") + 2, ' ' + key + ' ' + value);
}

inline QByteArray streamBody(const QByteArray &content, const QByteArray &entries = {})
{
    return "<< " + entries + " /Length " + number(content.size()) + " >>\nstream\n" + content
           + "\nendstream";
}

using Objects = QMap<int, QByteArray>; ///< bodies by number

/// What an incremental update brings. Each part can be left out.
struct Update
{
    Objects objects = {};
    int root = 0; ///< 0 = as before
    bool table = true;
    bool trailer = true;
    bool start = true; ///< "startxref", its number and "%%EOF"
};

inline int nextNumber(const QByteArray &file)
{
    return lastNumber(file, "/Size ");
}

inline QByteArray appended(QByteArray file, const Update &update)
{
    const QByteArray before = number(startOfTable(file));
    int size = nextNumber(file);
    const QByteArray root = reference(update.root > 0 ? update.root : rootOf(file));
    QByteArray table = "xref\n0 0\n";
    for (auto object = update.objects.begin(); object != update.objects.end(); ++object) {
        table += number(object.key()) + " 1\n" + number(file.size()).rightJustified(10, '0')
                 + " 00000 n \n";
        file += number(object.key()) + " 0 obj\n" + object.value() + "\nendobj\n";
        size = std::max(size, object.key() + 1);
    }
    const qsizetype start = file.size();
    if (update.table)
        file += table;
    if (update.trailer)
        file +=
            "trailer\n<< /Size " + number(size) + " /Root " + root + " /Prev " + before + " >>\n";
    if (update.start)
        file += "startxref\n" + number(start) + "\n%%EOF\n";
    return file;
}

/// One more revision that changes nothing, as an editor appends it.
inline QByteArray emptyUpdate(const QByteArray &file)
{
    return appended(file, {});
}

/// A file of one revision with \a changed in place of its objects of these numbers, or beside them:
/// what somebody can do who holds the file before it is signed.
inline QByteArray laidOutAnew(const QByteArray &file, const Objects &changed)
{
    const qsizetype table = startOfTable(file);
    const qsizetype trailer = file.indexOf("trailer", table);
    Objects objects;
    QMap<qsizetype, int> places;
    const QList<QByteArray> lines = file.mid(table, trailer - table).split('\n').mid(2);
    for (int i = 0; i < lines.size(); ++i) {
        if (lines[i].endsWith("n "))
            places[lines[i].first(10).toLongLong()] = i;
    }
    QByteArray out = file.first(places.firstKey());
    for (auto place = places.begin(); place != places.end(); ++place)
        objects[place.value()] = bodyOf(file.first(table), place.value());
    for (auto object = changed.begin(); object != changed.end(); ++object)
        objects[object.key()] = object.value();
    const int size = objects.lastKey() + 1;
    QByteArray entries = "0000000000 65535 f \n";
    for (int i = 1; i < size; ++i) {
        if (!objects.contains(i)) {
            entries += "0000000000 00000 f \n";
            continue;
        }
        entries += number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += number(i) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    QByteArray end = file.mid(trailer, file.lastIndexOf("startxref") - trailer);
    const QByteArray old = "/Size " + number(nextNumber(end));
    end.replace(old, "/Size " + number(size));
    const qsizetype start = out.size();
    return out + "xref\n0 " + number(size) + '\n' + entries + end + "startxref\n" + number(start)
           + "\n%%EOF\n";
}

} // namespace pdfupdates
