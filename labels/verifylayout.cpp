#include "labels/verifylayout.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>

using namespace Qt::StringLiterals;

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::VerifyLayout)
};

constexpr int mostObjects = 10000; // a label has about thirty

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

/// Reads one thing after the other; stays failed once something was not as expected.
class Scanner
{
public:
    Scanner(QByteArrayView bytes, qsizetype position) : m_bytes(bytes), m_position(position)
    {
        if (position < 0 || position > bytes.size())
            m_failed = true;
    }

    bool failed() const { return m_failed; }
    qsizetype position() const { return m_position; }

    bool at(QByteArrayView text) const
    {
        return !m_failed && m_bytes.sliced(m_position).startsWith(text);
    }

    void expect(QByteArrayView text)
    {
        if (at(text))
            m_position += text.size();
        else
            m_failed = true;
    }

    /// A number of 1 to 10 digits; exactly \a width of them where that is given.
    qint64 number(qsizetype width = 0)
    {
        const qsizetype start = m_position;
        qint64 value = 0;
        while (!m_failed && m_position < m_bytes.size() && isDigit(m_bytes[m_position])
               && m_position - start < 10)
            value = value * 10 + (m_bytes[m_position++] - '0');
        const qsizetype digits = m_position - start;
        if (digits == 0 || (width > 0 && digits != width))
            m_failed = true;
        return value;
    }

    QByteArrayView until(QByteArrayView text)
    {
        const qsizetype end = m_failed ? -1 : m_bytes.indexOf(text, m_position);
        if (end < 0) {
            m_failed = true;
            return {};
        }
        const QByteArrayView before = m_bytes.sliced(m_position, end - m_position);
        m_position = end + text.size();
        return before;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_position;
    bool m_failed = false;
};

/// Where \a what lies in \a bytes from \a start on, -1 when it does not. Most of checking a layout
/// is looking for words, nearly all of it in streams, where one byte of 256 is the first of a word:
/// the C library finds that one many bytes at a time.
qsizetype find(QByteArrayView bytes, QByteArrayView what, qsizetype start = 0)
{
    if (start > bytes.size())
        return -1;
    const std::string_view all(bytes.data(), std::size_t(bytes.size()));
    const std::size_t found =
        all.find(std::string_view(what.data(), std::size_t(what.size())), std::size_t(start));
    return found == std::string_view::npos ? -1 : qsizetype(found);
}

qsizetype countOf(QByteArrayView bytes, QByteArrayView what)
{
    qsizetype count = 0;
    for (qsizetype at = find(bytes, what); at >= 0; at = find(bytes, what, at + what.size()))
        ++count;
    return count;
}

/// One revision: a classic cross-reference table with its trailer (ISO 32000-1 §7.5.4, §7.5.5).
struct Revision
{
    std::map<qsizetype, int> objects; ///< number by offset
    qsizetype table = 0;              ///< offset of "xref"
    qsizetype end = 0;                ///< behind "%%EOF" and its line end
    std::optional<qsizetype> previous;
    QByteArrayView trailer; ///< what stands between "trailer" and "startxref"
    bool isClear = true;    ///< no number twice, and none free but 0
};

/// Whether a name is written with #, so that who looks for it does not find it.
bool hasEscapedName(QByteArrayView text)
{
    for (qsizetype at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
        const qsizetype slash = text.first(at).lastIndexOf('/');
        if (slash >= 0 && std::ranges::none_of(text.sliced(slash, at - slash), isSpace))
            return true;
    }
    return false;
}

bool namesTwice(const std::map<qsizetype, int> &objects)
{
    std::set<int> numbers;
    return !std::ranges::all_of(
        objects, [&numbers](const auto &object) { return numbers.insert(object.second).second; });
}

/// Reads the table at \a offset; nothing when it is written in any other way than ours.
std::optional<Revision> revisionAt(QByteArrayView pdf, qsizetype offset)
{
    Revision revision;
    revision.table = offset;
    Scanner scan(pdf, offset);
    scan.expect("xref\n");
    int count = 0;
    while (!scan.failed() && !scan.at("trailer")) {
        const qint64 first = scan.number();
        scan.expect(" ");
        const qint64 entries = scan.number();
        scan.expect("\n");
        if (first > mostObjects)
            return {};
        for (qint64 i = 0; i < entries && !scan.failed(); ++i) {
            const qsizetype at = scan.number(10);
            scan.expect(" ");
            const qint64 generation = scan.number(5);
            const bool free = scan.at(" f \n");
            scan.expect(free ? " f \n" : " n \n");
            const bool known = !free && (generation != 0 || revision.objects.contains(at));
            if (known || ++count > mostObjects)
                return {};
            if (!free)
                revision.objects[at] = static_cast<int>(first + i);
            else if (first + i != 0)
                revision.isClear = false;
        }
    }
    scan.expect("trailer");
    const QByteArrayView trailer = scan.until("startxref\n");
    const qsizetype repeated = scan.number();
    if (scan.at(" ")) // so writes QPdfWriter
        scan.expect(" ");
    scan.expect("\n%%EOF\n");
    if (scan.failed() || repeated != offset || trailer.contains("/XRefStm")
        || hasEscapedName(trailer) || trailer.contains("/Encrypt") || countOf(trailer, "/Prev") > 1)
        return {};
    revision.trailer = trailer;
    revision.isClear = revision.isClear && !namesTwice(revision.objects);
    revision.end = scan.position();
    if (const qsizetype previous = trailer.indexOf("/Prev "); previous >= 0) {
        Scanner value(trailer, previous);
        value.expect("/Prev ");
        revision.previous = value.number();
        if (value.failed())
            return {};
    }
    return revision;
}

/// The offset that the last lines of the file name.
std::optional<Revision> lastRevision(QByteArrayView pdf)
{
    const qsizetype keyword = pdf.lastIndexOf("startxref\n");
    if (keyword < 0)
        return {};
    Scanner scan(pdf, keyword);
    scan.expect("startxref\n");
    const qsizetype offset = scan.number();
    return scan.failed() ? std::nullopt : revisionAt(pdf, offset);
}

/// Whether the objects of \a revision lie side by side from \a begin to its table, each with its
/// own number, each once, and nothing but white space between them. Puts them into \a places.
bool isTiled(QByteArrayView pdf, const Revision &revision, qsizetype begin, ObjectPlaces &places)
{
    static constexpr QByteArrayView last = "endobj";
    qsizetype position = begin;
    for (auto object = revision.objects.begin(); object != revision.objects.end(); ++object) {
        const auto next = std::next(object);
        const qsizetype end = next == revision.objects.end() ? revision.table : next->first;
        if (object->first < position || end > revision.table || end <= object->first)
            return false;
        const auto blank = pdf.sliced(position, object->first - position);
        if (!std::ranges::all_of(blank, isSpace))
            return false;
        const QByteArrayView body = pdf.sliced(object->first, end - object->first);
        const QByteArray head = QByteArray::number(object->second) + " 0 obj\n";
        const qsizetype size = find(body, last);
        if (!body.startsWith(head) || size < head.size()
            || find(body, last, size + last.size()) >= 0)
            return false;
        places[object->second] = body.sliced(head.size(), size - head.size());
        position = object->first + size + last.size();
    }
    const auto blank = pdf.sliced(position, revision.table - position);
    return std::ranges::all_of(blank, isSpace);
}

/// "%PDF-1.4" and a comment of bytes above 127 that marks the file as binary.
qsizetype headerEnd(QByteArrayView pdf)
{
    Scanner scan(pdf, 0);
    scan.expect("%PDF-1.4\n%");
    const QByteArrayView mark = scan.until("\n");
    return scan.failed() || mark.size() != 4 ? -1 : scan.position();
}

/// Puts what lies in them into \a check.
bool areOnlyRevisions(QByteArrayView pdf, int signatureObject, LayoutCheck &check)
{
    const std::optional<Revision> signing = lastRevision(pdf);
    if (!signing || !signing->previous || signing->end != pdf.size())
        return false;
    const std::optional<Revision> base = revisionAt(pdf, *signing->previous);
    const qsizetype header = headerEnd(pdf);
    if (!base || base->previous || header < 0 || base->end > signing->table)
        return false;
    const bool signatureIsNew = std::ranges::any_of(
        signing->objects, [=](const auto &entry) { return entry.second == signatureObject; });
    check.trailers = {signing->trailer, base->trailer};
    const bool tiled = signatureIsNew && isTiled(pdf, *base, header, check.objects)
                       && isTiled(pdf, *signing, base->end, check.objects)
                       && countOf(pdf, "startxref") == 2 && countOf(pdf, "%%EOF") == 2;
    if (!base->isClear || !signing->isClear)
        check.objects.clear();
    return tiled;
}

/// The DER at the front of \a contents, when lower-case hex of one value and then only zeros.
std::optional<QByteArray> cmsIn(QByteArrayView contents, QStringList &problems)
{
    const bool lower =
        std::ranges::all_of(contents, [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); });
    const QByteArray bytes = QByteArray::fromHex(contents.toByteArray());
    if (contents.size() % 2 != 0 || bytes.size() * 2 != contents.size() || bytes.size() < 4
        || bytes.front() != '\x30') {
        problems.append(Text::tr("The signature is not written as hexadecimal digits."));
        return {};
    }
    if (!lower)
        problems.append(Text::tr("The digits of the signature are not all in lower case."));
    const auto byte = [&bytes](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    qsizetype head = 2;
    qsizetype length = byte(1);
    if (length >= 0x80) {
        const qsizetype octets = length & 0x7f;
        if (octets < 1 || octets > 3 || bytes.size() < 2 + octets)
            return {};
        length = 0;
        for (qsizetype i = 0; i < octets; ++i)
            length = length << 8 | byte(2 + i);
        head += octets;
    }
    if (head + length > bytes.size()) {
        problems.append(Text::tr("The signature is cut off."));
        return {};
    }
    const auto padding = QByteArrayView(bytes).sliced(head + length);
    if (!std::ranges::all_of(padding, [](char c) { return c == '\0'; }))
        problems.append(Text::tr("There are bytes behind the signature where zeros belong."));
    return bytes.first(head + length);
}

/// The number of the dictionary that begins at the end of \a pdf, 0 when none as ours does; says
/// which of the two forms it is in.
int dictionaryBefore(QByteArrayView pdf, bool &isPades)
{
    static constexpr QByteArrayView pades =
        " 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached ";
    static constexpr QByteArrayView pkcs7 =
        " 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached ";
    isPades = !pdf.endsWith(pkcs7);
    const QByteArrayView before = isPades ? pades : pkcs7;
    if (!pdf.endsWith(before))
        return 0;
    qsizetype number = pdf.size() - before.size();
    while (number > 0 && isDigit(pdf[number - 1]))
        --number;
    return static_cast<int>(Scanner(pdf, number).number());
}

/// Reads the signature dictionary around the only /ByteRange of the file.
std::optional<SignatureLayout> signatureAt(QByteArrayView pdf, qsizetype byteRange,
                                           QStringList &problems)
{
    SignatureLayout layout;
    Scanner scan(pdf, byteRange);
    scan.expect("/ByteRange [0 ");
    const qsizetype first = scan.number(10);
    scan.expect(" ");
    const qsizetype second = scan.number(10);
    scan.expect(" ");
    const qsizetype rest = scan.number(10);
    scan.expect("] /Contents <");
    layout.gapBegin = scan.position() - 1;
    const QByteArrayView contents = scan.until(">");
    layout.gapEnd = scan.position();
    scan.expect(" /M (");
    layout.signedAt = scan.until(")").toByteArray();
    const QByteArrayView behind = scan.until("endobj");
    if (behind.contains("/Cert"))
        problems.append(Text::tr("The signature dictionary holds certificates (/Cert), which PAdES "
                                 "keeps in the signature."));
    layout.object = dictionaryBefore(pdf.first(byteRange), layout.isPades);
    if (scan.failed() || layout.object <= 0) {
        problems.append(
            pdf.indexOf("endobj", byteRange) < 0
                ? Text::tr("The file is cut off in its signature.")
                : Text::tr("The signature dictionary is not written as labels have it."));
        return {};
    }
    if (first != layout.gapBegin || second != layout.gapEnd) {
        problems.append(Text::tr("The signed range leaves out more than the signature."));
        return {};
    }
    layout.bytesBehind = pdf.size() - (second + rest);
    if (layout.bytesBehind > 0)
        problems.append(
            Text::tr("%n byte(s) were added behind what was signed.", nullptr,
                     static_cast<int>(std::min<qint64>(layout.bytesBehind, 1000000000))));
    else if (layout.bytesBehind < 0)
        problems.append(Text::tr("The end of the signed range is missing from the file."));
    const std::optional<QByteArray> cms = cmsIn(contents, problems);
    if (!cms)
        return {};
    layout.cms = *cms;
    return layout;
}

bool tracesOfSignature(QByteArrayView pdf)
{
    // A single damaged byte cannot remove more than one of them; an empty field for a signature,
    // which is none, has one.
    static constexpr std::array<QByteArrayView, 6> traces{
        "/ByteRange", "/ETSI.CAdES.detached", "/adbe.pkcs7.detached", "/Adobe.PPKLite", "/SigFlags",
        "/DocMDP"};
    int found = 0;
    return std::ranges::any_of(
        traces, [&](QByteArrayView one) { return find(pdf, one) >= 0 && ++found > 1; });
}

} // namespace

LayoutCheck checkLayout(QByteArrayView pdf)
{
    LayoutCheck check;
    check.hasTraces = tracesOfSignature(pdf);
    const qsizetype ranges = countOf(pdf, "/ByteRange");
    if (ranges == 0)
        return check;
    if (ranges > 1)
        check.problems.append(Text::tr("There is more than one signature in the file."));
    check.signature = signatureAt(pdf, pdf.indexOf("/ByteRange"), check.problems);
    if (check.signature && !areOnlyRevisions(pdf, check.signature->object, check)
        && check.problems.isEmpty())
        check.problems.append(
            Text::tr("The file holds other parts than a label and its one signature."));
    if (!check.problems.isEmpty())
        check.objects.clear();
    return check;
}

std::optional<UnsignedLayout> unsignedLayout(QByteArrayView pdf)
{
    const std::optional<Revision> revision = lastRevision(pdf);
    const qsizetype header = headerEnd(pdf);
    if (!revision || revision->previous || !revision->isClear || revision->end != pdf.size()
        || header < 0)
        return {};
    UnsignedLayout layout{.objects = {}, .trailer = revision->trailer};
    return isTiled(pdf, *revision, header, layout.objects) ? std::optional(layout) : std::nullopt;
}

QByteArray signedBytes(QByteArrayView pdf, const SignatureLayout &layout)
{
    return pdf.first(layout.gapBegin).toByteArray() + pdf.sliced(layout.gapEnd).toByteArray();
}

} // namespace labels
