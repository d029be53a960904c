#include "labels/pdfsignature.h"

#include "assessment/signing/cms.h"

#include <QCoreApplication>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <map>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Result;

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
QByteArray entries(QPDFObjectHandle dictionary, const std::string &without)
{
    QByteArray text;
    for (const std::string &key : dictionary.getKeys()) {
        if (key != without)
            text += QByteArray::fromStdString(key + ' ' + dictionary.getKey(key).unparse() + ' ');
    }
    return text;
}

/// The objects that a signature adds to a PDF or changes in it, as one more revision.
class SignatureRevision
{
public:
    explicit SignatureRevision(const QByteArray &base) : m_base(base)
    {
        if (!m_base.endsWith('\n'))
            m_base += '\n';
    }

    /// Throws what libqpdf throws; empty when all is well, else the reason for people.
    QString build(const QDateTime &signedAt)
    {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("pdf", m_base.constData(), static_cast<std::size_t>(m_base.size()));
        const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
        QPDFObjectHandle root = pdf.getRoot();
        QPDFObjectHandle trailer = pdf.getTrailer();
        if (pages.size() != 1)
            return Text::tr("it does not have exactly one page");
        if (root.hasKey("/AcroForm") || root.hasKey("/Perms"))
            return Text::tr("it has a form or a signature already");
        if (trailer.hasKey("/XRefStm") || trailer.hasKey("/Type") || trailer.hasKey("/Encrypt"))
            return Text::tr("it has a cross-reference stream or is encrypted");

        QPDFObjectHandle page = pages.front().getObjectHandle();
        m_signature = trailer.getKey("/Size").getIntValueAsInt();
        addSignature(signedAt);
        addField(page);
        m_objects[root.getObjectID()] =
            "<< " + entries(root, "/Extensions") + "/AcroForm << /Fields [" + reference(field())
            + "] /SigFlags 3 >>" + " /Perms << /DocMDP " + reference(m_signature)
            + " >>"
            // ETSI EN 319 142-1 §5.6: says that the file uses PAdES extensions of ISO 32000-1.
            + " /Extensions << /ESIC << /BaseVersion /1.7 /ExtensionLevel 5 >> >> >>";
        m_trailer = "/Root " + QByteArray::fromStdString(root.unparse());
        if (trailer.hasKey("/Info"))
            m_trailer += " /Info " + QByteArray::fromStdString(trailer.getKey("/Info").unparse());
        if (trailer.hasKey("/ID"))
            m_trailer += " /ID " + QByteArray::fromStdString(trailer.getKey("/ID").unparse());
        return {};
    }

    /// The whole file, with /ByteRange set and /Contents empty.
    QByteArray file()
    {
        QByteArray file = m_base;
        std::map<int, qsizetype> offsets;
        for (const auto &[number, body] : m_objects) {
            offsets[number] = file.size();
            file += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
        }
        const qsizetype table = file.size();
        file += crossReferences(offsets) + "trailer\n<< /Size " + QByteArray::number(field() + 1)
                + " /Prev " + previousTable() + ' ' + m_trailer + " >>\nstartxref\n"
                + QByteArray::number(table) + "\n%%EOF\n";

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
    qsizetype contentsEnd() const { return m_contents + 2 * signatureReserve + 2; }

private:
    int appearance() const { return m_signature + 1; }
    int field() const { return m_signature + 2; }

    void addSignature(const QDateTime &signedAt)
    {
        m_objects[m_signature] =
            "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange [0 "
            + tenDigits(0) + ' ' + tenDigits(0) + ' ' + tenDigits(0) + "] /Contents <"
            + QByteArray(2 * signatureReserve, '0')
            + "> /M (D:" + signedAt.toUTC().toString(u"yyyyMMddHHmmss'Z'"_s).toLatin1()
            + ") /Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams"
              " << /Type /TransformParams /P 1 /V /1.2 >> >>] >>";
    }

    /// An invisible field: printable and locked (F 132), no size, and an empty appearance, which
    /// PDF/A-1 wants of every widget (ISO 19005-1 §6.9).
    void addField(QPDFObjectHandle page)
    {
        m_objects[appearance()] = "<< /Type /XObject /Subtype /Form /BBox [0 0 0 0]"
                                  " /Resources << >> /Length 0 >>\nstream\n\nendstream";
        m_objects[field()] =
            "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature) /F 132 /Rect [0 0 0 0] /P "
            + QByteArray::fromStdString(page.unparse()) + " /V " + reference(m_signature)
            + " /AP << /N " + reference(appearance()) + " >> >>";
        QByteArray annotations;
        QPDFObjectHandle before = page.getKey("/Annots");
        for (int i = 0; before.isArray() && i < before.getArrayNItems(); ++i)
            annotations += QByteArray::fromStdString(before.getArrayItem(i).unparse()) + ' ';
        m_objects[page.getObjectID()] = "<< " + entries(page, "/Annots") + "/Annots [" + annotations
                                        + reference(field()) + "] >>";
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
    std::map<int, QByteArray> m_objects;
    QByteArray m_trailer;
    int m_signature = 0;
    qsizetype m_contents = 0;
};

} // namespace

Result<QByteArray> signPdf(const QByteArray &pdf, const assessment::signing::Identity &identity,
                           const QDateTime &signedAt)
{
    SignatureRevision revision(pdf);
    try {
        if (const QString problem = revision.build(signedAt); !problem.isEmpty())
            return cannotSign(problem);
    } catch (const std::exception &exception) {
        return cannotSign(Text::tr("its structure is damaged"),
                          QString::fromUtf8(exception.what()));
    }
    QByteArray file = revision.file();
    const Result<QByteArray> cms = assessment::signing::signDetached(
        identity, file.first(revision.contents()) + file.sliced(revision.contentsEnd()));
    if (!cms)
        return cms.error();
    if (cms->size() > signatureReserve)
        return cannotSign(Text::tr("the certificates of the signer are too large"));
    const QByteArray hex = cms->toHex();
    file.replace(revision.contents() + 1, hex.size(), hex);
    return file;
}

} // namespace labels
