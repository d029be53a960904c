#include "labels/verifydocument.h"

#include "labels/documentcheck.h"
#include "labels/plainstream.h"

#include <QCoreApplication>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <optional>
#include <set>

namespace labels {

namespace {

using Handle = QPDFObjectHandle;
using Ask = ObjectQuestions<Handle>;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::VerifyDocument)
};

constexpr qsizetype largestStore = 4 * 1024 * 1024; // lists cost much more than that once read
constexpr int mostStored = 16;

void open(QPDF &pdf, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("label", bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

/// The streams of one array of the store, which shares none of them with another place.
class StoreReader
{
public:
    explicit StoreReader(Handle store) : m_store(store) {}

    /// Nothing when it is not written as labels have it.
    std::optional<QList<QByteArray>> take(const char *key)
    {
        Handle array = m_store.getKey(key);
        if (!array.isArray() || array.getArrayNItems() > mostStored)
            return {};
        QList<QByteArray> contents;
        for (int i = 0; i < array.getArrayNItems(); ++i) {
            Handle stream = array.getArrayItem(i);
            if (!stream.isStream() || !stream.getDict().getKey("/Length").isInteger()
                || stream.getDict().getKeys().size() != 1
                || !m_seen.insert(stream.getObjectID()).second)
                return {};
            const auto buffer = stream.getRawStreamData();
            m_size += qsizetype(buffer->getSize());
            if (m_size > largestStore)
                return {};
            contents.append(QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                                       qsizetype(buffer->getSize())));
        }
        return contents;
    }

private:
    Handle m_store;
    std::set<int> m_seen;
    qsizetype m_size = 0;
};

/// One table of cross-references at the end and no other way to objects: no stream of references,
/// no earlier revision, and no name spelt in a way that hides one.
bool hasOneClassicTable(const QByteArray &bytes)
{
    constexpr auto keyword = "startxref\n";
    const qsizetype start = bytes.lastIndexOf(keyword);
    if (start < 0)
        return false;
    const qsizetype number = start + qsizetype(qstrlen(keyword));
    bool isNumber = false;
    const qsizetype table =
        bytes.mid(number, bytes.indexOf('\n', number) - number).toLongLong(&isNumber);
    if (!isNumber || table < 0 || table >= start)
        return false;
    const QByteArrayView tail = QByteArrayView(bytes).sliced(table);
    return tail.startsWith("xref\n") && !tail.contains("Prev") && !tail.contains("XRefStm")
           && !tail.contains('#');
}

} // namespace

StoreCheck readStore(const QByteArray &bytes)
{
    StoreCheck check;
    if (!bytes.contains("/DSS")) // saves reading the objects of most labels twice
        return check;
    try {
        QPDF pdf;
        open(pdf, bytes);
        Handle store = pdf.getRoot().getKey("/DSS");
        if (store.isNull())
            return check;
        check.data.inFile = true;
        if (store.isDictionary() && !store.isIndirect() && store.getKeys().size() == 2) {
            StoreReader reader(store);
            const auto certificates = reader.take("/Certs");
            const auto lists = reader.take("/CRLs");
            if (certificates && lists) {
                check.data.certificates = *certificates;
                check.data.lists = *lists;
                return check;
            }
        }
    } catch (const std::exception &) {
        check.data.inFile = true;
    }
    check.problems.append(
        Text::tr("What the file stores for later checks is not written as labels have it."));
    return check;
}

DocumentCheck checkDocument(const QByteArray &bytes, const LayoutCheck &layout)
{
    DocumentCheck check;
    try {
        QPDF pdf;
        open(pdf, bytes);
        Handle root = pdf.getRoot();
        check.readable = true;
        Handle page = Ask::onlyPage(root);
        if (!page.isDictionary()) {
            check.problems.append(Text::tr("A label has exactly one page."));
            return check;
        }
        const int signature = layout.signature ? layout.signature->object : 0;
        if (!Ask::isLabelSized(page))
            check.problems.append(Text::tr("The page does not have the size of a label."));
        if (!Ask::hasOnlyField(root, page, signature))
            check.problems.append(Text::tr("The file has other fields than its one signature."));
        if (!Ask::allowsNoChange(root, signature))
            check.problems.append(Text::tr("The signature does not forbid later changes."));
        check.envelope = Ask::envelopeOf(root);
        if (check.envelope.isEmpty())
            check.problems.append(Text::tr("The file does not carry the statement of a label."));
        check.page = Ask::plainPage(page);
        if (pdf.anyWarnings())
            check.problems.append(Text::tr("The file is damaged in places."));
    } catch (const std::exception &) {
        check.problems.append(Text::tr("The objects of the file are damaged."));
    }
    return check;
}

QByteArray privateDataOf(const QByteArray &bytes)
{
    if (!hasOneClassicTable(bytes))
        return {};
    try {
        QPDF pdf;
        open(pdf, bytes);
        return Ask::envelopeOf(pdf.getRoot());
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace labels
