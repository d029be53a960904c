#include "labels/pdfsignature.h"

#include "support/signingfixture.h"
#include "support/testsupport.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;
using namespace signingfixture;

namespace {

QByteArray unsignedPdf()
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(QPageSize(QSizeF(74, 148), QPageSize::Millimeter));
    QPainter painter(&writer);
    painter.drawText(QPoint(300, 900), u"A label"_s);
    painter.end();
    return pdf;
}

} // namespace

class TestPdfSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheUnsignedFileInFront()
    {
        const Demo demo;
        const QByteArray pdf = unsignedPdf();
        const auto file = labels::signPdf(pdf, demo.identity(), issueTime);
        QVERIFY_OK(file);
        QVERIFY(file->startsWith(pdf));
    }
};

QTEST_MAIN(TestPdfSignature)
#include "tst_pdfsignature.moc"
