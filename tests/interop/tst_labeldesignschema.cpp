#include "labels/labeldesign.h"
#include "support/testsupport.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The designs that the program writes satisfy the schema that others check theirs with, as ajv
/// sees it; interop_label_design looks at the examples and at what must be refused.
class TestLabelDesignSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedFormatIsValid()
    {
        const QTemporaryDir folder;
        QStringList arguments{u"" SOURCE_ROOT "/tests/interop/oscal.mjs"_s,
                              u"" SOURCE_ROOT "/docs/label-design.schema.json"_s};
        for (const labels::LabelFormat &format : labels::labelFormats()) {
            arguments.append(folder.filePath(format.id + u".json"_s));
            QFile file(arguments.constLast());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(labels::designText(format));
        }
        QProcess node;
        node.start(u"node"_s, arguments);
        QVERIFY2(node.waitForStarted() && node.waitForFinished(60'000),
                 qPrintable(node.errorString()));
        const QByteArray said = node.readAllStandardOutput();
        QVERIFY2(node.exitCode() == 0, (said + node.readAllStandardError()).constData());
        QCOMPARE(said.count("is valid"), labels::labelFormats().size());
    }
};

QTEST_GUILESS_MAIN(TestLabelDesignSchema)
#include "tst_labeldesignschema.moc"
