#include "labels/pdfsignature.h"

#include "labels/documentcheck.h"
#include "labels/plainobject.h"
#include "labels/plainstream.h"
#include "labels/verifylayout.h"

#include "assessment/signing/digest.h"
#include "assessment/signing/timestamp.h"

#include <QCoreApplication>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Result;
using assessment::Status;
using assessment::signing::LastingData;
using assessment::signing::SignatureLevel;

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::PdfSignature)
};

Error cannotSign(const QString &why, const QString &detail = {})
{
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the PDF cannot be signed"),
            .why = why,
            .detail = detail};
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

qsizetype lengthOf(QByteArrayView text)
{
    return text.size();
}

QByteArray tenDigits(qsizetype number)
{
    return QByteArray::number(number).rightJustified(10, '0');
}

/// The entries of \a dictionary but \a without, as they stand between << and >>.
template<typename Handle>
QByteArray entries(Handle dictionary, const std::string &without)
{
    const auto unsorted = dictionary.getKeys();
    std::vector<std::string> keys(unsorted.begin(), unsorted.end());
    std::ranges::sort(keys);
    std::string text;
    for (const std::string &key : keys) {
        if (key != without)
            text += key + ' ' + dictionary.getKey(key).unparse() + ' ';
    }
    return QByteArray::fromStdString(text);
}

/// The objects that a signature adds to a PDF or changes in it, as one more revision.
class SignatureRevision
{
    static constexpr qsizetype usualRest = 8192; // without what is stored

public:
    SignatureRevision(const QByteArray &base, qsizetype reserve, SubFilter form,
                      SignedPages allowed)
        : m_base(base)
        , m_reserve(reserve)
        , m_form(form)
        , m_allowed(allowed)
    {
        if (!m_base.endsWith('\n'))
            m_base += '\n';
    }

    /// Throws what libqpdf throws; empty when all is well, else the reason for people.
    QString build(const QDateTime &signedAt, const LastingData &store)
    {
        if (buildPlain(signedAt, store))
            return {};
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("pdf", m_base.constData(), static_cast<std::size_t>(m_base.size()));
        const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
        QPDFObjectHandle root = pdf.getRoot();
        QPDFObjectHandle trailer = pdf.getTrailer();
        if (m_allowed == SignedPages::One && pages.size() != 1)
            return Text::tr("it does not have exactly one page");
        if (pages.empty())
            return Text::tr("it has no page");
        if (root.hasKey("/AcroForm") || root.hasKey("/Perms"))
            return Text::tr("it has a form or a signature already");
        if (trailer.hasKey("/XRefStm") || trailer.hasKey("/Type") || trailer.hasKey("/Encrypt"))
            return Text::tr("it has a cross-reference stream or is encrypted");
        addObjects(trailer, root, pages.front().getObjectHandle(), signedAt, store);
        return {};
    }

    /// The whole file, with /ByteRange set and /Contents empty.
    QByteArray file()
    {
        QByteArray file;
        file.reserve(m_base.size() + 2 * m_reserve + usualRest);
        file += m_base;
        std::map<int, qsizetype> offsets;
        for (const auto &[number, body] : m_objects) {
            offsets[number] = file.size();
            file += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
        }
        const qsizetype table = file.size();
        file += crossReferences(offsets) + "trailer\n<< /Size "
                + QByteArray::number(m_objects.rbegin()->first + 1) + " /Prev " + previousTable()
                + ' ' + m_trailer + " >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";

        m_contents = file.indexOf("/Contents <", offsets[m_signature]) + lengthOf("/Contents ");
        const qsizetype range =
            file.indexOf("/ByteRange [", offsets[m_signature]) + lengthOf("/ByteRange [");
        const QByteArray numbers = "0 " + tenDigits(m_contents) + ' ' + tenDigits(contentsEnd())
                                   + ' ' + tenDigits(file.size() - contentsEnd());
        file.replace(range, numbers.size(), numbers);
        return file;
    }

    /// First byte of the gap that the signature does not cover: the < of /Contents.
    qsizetype contents() const { return m_contents; }
    qsizetype contentsEnd() const { return m_contents + 2 * m_reserve + 2; }

private:
    /// A file of ours needs no library that reads any. False for another one, of which nothing is
    /// taken.
    bool buildPlain(const QDateTime &signedAt, const LastingData &store)
    {
        auto layout = unsignedLayout(m_base);
        if (!layout)
            return false;
        PlainObjects objects(std::move(layout->objects), layout->trailer);
        const PlainObject trailer = objects.trailer();
        const PlainObject root = trailer.getKey("/Root");
        const PlainObject page = ObjectQuestions<PlainObject>::onlyPage(root);
        if (!page.isDictionary() || root.getObjectID() == 0 || page.getObjectID() == 0
            || root.hasKey("/AcroForm") || root.hasKey("/Perms") || trailer.hasKey("/Type")
            || !trailer.getKey("/Size").isInteger() || page.hasKey("/Annots"))
            return false;
        addObjects(trailer, root, page, signedAt, store);
        if (objects.failed())
            m_objects.clear();
        return !m_objects.empty();
    }

    template<typename Handle>
    void addObjects(Handle trailer, Handle root, Handle page, const QDateTime &signedAt,
                    const LastingData &store)
    {
        m_signature = static_cast<int>(trailer.getKey("/Size").getIntValue());
        addSignature(signedAt);
        addField(page);
        const QByteArray stored = addStore(store);
        m_objects[root.getObjectID()] =
            "<< " + entries(root, "/Extensions") + "/AcroForm << /Fields [" + reference(field())
            + "] /SigFlags 3 >>" + " /Perms << /DocMDP " + reference(m_signature) + " >>" + stored
            + extensions() + " >>";
        m_trailer = "/Root " + QByteArray::fromStdString(root.unparse());
        if (trailer.hasKey("/Info"))
            m_trailer += " /Info " + QByteArray::fromStdString(trailer.getKey("/Info").unparse());
        if (trailer.hasKey("/ID"))
            m_trailer += " /ID " + QByteArray::fromStdString(trailer.getKey("/ID").unparse());
    }

    /// ETSI EN 319 142-1 §5.6: says that the file uses PAdES extensions of ISO 32000-1.
    QByteArray extensions() const
    {
        return m_form == SubFilter::Cades
                   ? " /Extensions << /ESIC << /BaseVersion /1.7 /ExtensionLevel 5 >> >>"
                   : QByteArray();
    }

    int appearance() const { return m_signature + 1; }
    int field() const { return m_signature + 2; }

    void addSignature(const QDateTime &signedAt)
    {
        m_objects[m_signature] =
            QByteArray("<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /")
            + pdfNameOf(m_form).toByteArray() + " /ByteRange [0 " + tenDigits(0) + ' '
            + tenDigits(0) + ' ' + tenDigits(0) + "] /Contents <" + QByteArray(2 * m_reserve, '0')
            + "> /M (D:" + signedAt.toUTC().toString(u"yyyyMMddHHmmss'Z'"_s).toLatin1()
            + ") /Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams"
              " << /Type /TransformParams /P 1 /V /1.2 >> >>] >>";
    }

    /// An invisible field: printable and locked (F 132), no size, and an empty appearance, which
    /// PDF/A-1 wants of every widget (ISO 19005-1 §6.9).
    template<typename Handle>
    void addField(Handle page)
    {
        m_objects[appearance()] = "<< /Type /XObject /Subtype /Form /BBox [0 0 0 0]"
                                  " /Resources << >> /Length 0 >>\nstream\n\nendstream";
        m_objects[field()] =
            "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature) /F 132 /Rect [0 0 0 0] /P "
            + QByteArray::fromStdString(page.unparse()) + " /V " + reference(m_signature)
            + " /AP << /N " + reference(appearance()) + " >> >>";
        QByteArray annotations;
        Handle before = page.getKey("/Annots");
        for (int i = 0; before.isArray() && i < before.getArrayNItems(); ++i)
            annotations += QByteArray::fromStdString(before.getArrayItem(i).unparse()) + ' ';
        m_objects[page.getObjectID()] = "<< " + entries(page, "/Annots") + "/Annots [" + annotations
                                        + reference(field()) + "] >>";
    }

    /// The entry of the catalogue, "" when nothing is stored.
    QByteArray addStore(const LastingData &store)
    {
        if (store.certificates.isEmpty() && store.lists.isEmpty())
            return {};
        return " /DSS << /Certs " + addStreams(store.certificates) + " /CRLs "
               + addStreams(store.lists) + " >>";
    }

    /// An array of references.
    QByteArray addStreams(const QList<QByteArray> &contents)
    {
        QByteArray array;
        for (const QByteArray &content : contents) {
            const int number = std::max(field(), m_objects.rbegin()->first) + 1;
            m_objects[number] = "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n"
                                + content + "\nendstream";
            array += reference(number) + ' ';
        }
        return '[' + array.trimmed() + ']';
    }

    QByteArray crossReferences(const std::map<int, qsizetype> &offsets) const
    {
        QByteArray table = "xref\n";
        for (auto first = offsets.begin(); first != offsets.end();) {
            auto last = first;
            QByteArray lines;
            int count = 0;
            while (last != offsets.end() && last->first == first->first + count) {
                lines += tenDigits(last->second) + " 00000 n \n";
                ++last;
                ++count;
            }
            table +=
                QByteArray::number(first->first) + ' ' + QByteArray::number(count) + '\n' + lines;
            first = last;
        }
        return table;
    }

    QByteArray previousTable() const
    {
        const qsizetype keyword = m_base.lastIndexOf("startxref\n") + lengthOf("startxref\n");
        return m_base.mid(keyword, m_base.indexOf('\n', keyword) - keyword);
    }

    QByteArray m_base;
    qsizetype m_reserve;
    SubFilter m_form;
    SignedPages m_allowed;
    std::map<int, QByteArray> m_objects;
    QByteArray m_trailer;
    int m_signature = 0;
    qsizetype m_contents = 0;
};

/// A file and how large its CMS is: the file is empty when that did not fit.
struct Attempt
{
    QByteArray file;
    qsizetype size = 0;
};

/// What was asked for is what came out, or there is no file.
Status checkLevel(const QByteArray &cms, const QByteArray &content, const SignatureExtras &extras)
{
    const bool stored = !extras.store.certificates.isEmpty() || !extras.store.lists.isEmpty();
    const auto check = assessment::signing::checkDetached(
        cms, content, {}, QDateTime::currentDateTimeUtc(),
        {.inFile = stored, .certificates = extras.store.certificates, .lists = extras.store.lists});
    if (!check)
        return check.error();
    if (check->level == (stored ? SignatureLevel::BLT : SignatureLevel::BT))
        return assessment::Ok;
    // The first reason without an anchor is that there is none.
    return cannotSign(Text::tr("what came out is only %1: %2")
                          .arg(idOf(check->level),
                               (check->structureProblems + check->reasons.mid(1)).join(u' ')));
}

Result<Attempt> trySigning(const QByteArray &pdf, const assessment::signing::Identity &identity,
                           const QDateTime &signedAt, const SignatureExtras &extras,
                           qsizetype reserve, SignedPages pages)
{
    SignatureRevision revision(pdf, reserve, extras.subFilter, pages);
    try {
        if (const QString problem = revision.build(signedAt, extras.store); !problem.isEmpty())
            return cannotSign(problem);
    } catch (const std::exception &exception) {
        return cannotSign(Text::tr("its structure is damaged"),
                          QString::fromUtf8(exception.what()));
    }
    QByteArray file = revision.file();
    const QByteArrayView whole = file;
    const QByteArrayView before = whole.first(revision.contents());
    const QByteArrayView behind = whole.sliced(revision.contentsEnd());
    const Result<QByteArray> cms = assessment::signing::signDigest(
        identity, assessment::signing::digestOf(before, behind), extras.stamp);
    if (!cms)
        return cms.error();
    if (cms->size() > reserve)
        return Attempt{.file = {}, .size = cms->size()};
    if (extras.stamp) {
        if (const Status good =
                checkLevel(*cms, before.toByteArray() + behind.toByteArray(), extras);
            !good)
            return good.error();
    }
    const QByteArray hex = cms->toHex();
    file.replace(revision.contents() + 1, hex.size(), hex);
    return Attempt{.file = file, .size = cms->size()};
}

} // namespace

QString idOf(SubFilter form)
{
    return form == SubFilter::Cades ? u"etsi"_s : u"adbe"_s;
}

std::optional<SubFilter> subFilterFromId(QStringView id)
{
    const auto *const found =
        std::ranges::find_if(subFilters, [id](SubFilter form) { return idOf(form) == id; });
    return found == subFilters.end() ? std::nullopt : std::optional(*found);
}

QByteArrayView pdfNameOf(SubFilter form)
{
    return form == SubFilter::Cades ? "ETSI.CAdES.detached" : "adbe.pkcs7.detached";
}

Result<QByteArray> signPdf(const QByteArray &pdf, const assessment::signing::Identity &identity,
                           const QDateTime &signedAt, const SignatureExtras &extras,
                           SignedPages pages)
{
    Result<Attempt> attempt =
        trySigning(pdf, identity, signedAt, extras,
                   extras.stamp ? 2 * signatureReserve : signatureReserve, pages);
    if (attempt && attempt->file.isEmpty() && extras.stamp) { // an authority that says a lot
        attempt =
            trySigning(pdf, identity, signedAt, extras, attempt->size + signatureReserve, pages);
    }
    if (!attempt)
        return attempt.error();
    if (attempt->file.isEmpty())
        return cannotSign(Text::tr("the certificates of the signer are too large"));
    return attempt->file;
}

} // namespace labels
