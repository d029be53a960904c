#include "assessment/model/label.h"
#include "support/commandline.h"
#include "support/picturefixture.h"
#include "support/testsupport.h"

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::contentOf;
using commandline::Lamp;
using commandline::Outcome;
using commandline::writeFile;

/// From a label to its register, and from the register back to the label.
class CliRegistryTest : public QObject
{
    Q_OBJECT

private:
    Bench m_bench;
    Lamp m_lamp;
    QString m_root;
    QString m_label;
    QStringList m_key;

    QString site() const { return m_bench.file(u"site"_s); }
    Outcome publish(const QStringList &more = {}) const
    {
        return m_bench.json(QStringList{u"registry"_s, u"publish"_s, site(), u"--trust"_s, m_root}
                            + m_key + more);
    }
    Outcome verify(const QStringList &more) const
    {
        return m_bench.json(
            QStringList{u"label"_s, u"verify"_s, m_bench.file(u"label.pdf"_s), u"--trust"_s, m_root}
            + more);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_lamp = Lamp::begin(m_bench);
        COMPARE_CODE(m_lamp.finish(m_bench), 0);
        const Outcome demo = m_bench.json({u"identity"_s, u"demo"_s, m_bench.file(u"demo"_s)});
        COMPARE_CODE(demo, 0);
        m_root = demo.json()[u"root"_s].toString();
        m_key = {u"--identity"_s, demo.json()[u"identity"_s].toString(), u"--passphrase-file"_s,
                 demo.json()[u"passphraseFile"_s].toString()};
        const Outcome issued =
            m_bench.json(QStringList{u"label"_s, u"issue"_s, m_lamp.assessment, u"--kind"_s,
                                     u"information"_s, u"-o"_s, m_bench.file(u"label.pdf"_s)}
                         + m_key);
        COMPARE_CODE(issued, 0);
        m_label = issued.json()[u"label"_s].toString();
    }

    void theLabelProvesThatItIsInTheLog()
    {
        const Outcome verified = verify({});
        COMPARE_CODE(verified, 0);
        const QJsonValue result = verified.json()[u"results"_s][0];
        QCOMPARE(result[u"log"_s].toString(), u"included"_s);
        QCOMPARE(result[u"status"_s].toString(), u"not-checked"_s);
    }

    void publishesAndChecks()
    {
        const Outcome published = publish({u"--next-update-days"_s, u"3"_s});
        COMPARE_CODE(published, 0);
        QCOMPARE(published.json()[u"number"_s].toInt(), 1);
        QCOMPARE(published.json()[u"labels"_s].toInt(), 1);
        const Outcome checked =
            m_bench.json({u"registry"_s, u"check"_s, site(), u"--trust"_s, m_root});
        COMPARE_CODE(checked, 0);
        QCOMPARE(checked.json()[u"overall"_s].toString(), u"valid"_s);
        QCOMPARE(checked.json()[u"entries"_s].toInt(), 1);
        // Nobody was named as trusted.
        COMPARE_CODE(m_bench.json({u"registry"_s, u"check"_s, site()}), 2);
        // The next one is overdue.
        COMPARE_CODE(
            m_bench.json({u"registry"_s, u"check"_s, site(), u"--trust"_s, m_root, u"--at"_s,
                          QDateTime::currentDateTimeUtc().addDays(4).toString(Qt::ISODate)}),
            2);
    }

    void theListSaysHowTheLabelStands()
    {
        const QStringList list{u"--status"_s, site() + u"/status.jwt"_s};
        Outcome verified = verify(list);
        COMPARE_CODE(verified, 0);
        QCOMPARE(verified.json()[u"results"_s][0][u"status"_s].toString(), u"valid"_s);
        const QString soon = QDateTime::currentDateTimeUtc().addDays(4).toString(Qt::ISODate);
        verified = verify(list + QStringList{u"--at"_s, soon});
        COMPARE_CODE(verified, 2);
        QCOMPARE(verified.json()[u"results"_s][0][u"status"_s].toString(), u"stale"_s);
        COMPARE_CODE(verify({u"--status"_s, m_bench.file(u"nowhere.jwt"_s)}), 4);
        COMPARE_CODE(verify({u"--status"_s, m_bench.file(u"label.pdf"_s)}), 4);
    }

    void aChangedPageIsFound()
    {
        const QString page = site() + u"/label/%1.html"_s.arg(m_label);
        const QByteArray bytes = contentOf(page);
        QVERIFY(writeFile(page, QByteArray(bytes).replace("In force", "In Force")));
        const Outcome checked =
            m_bench.json({u"registry"_s, u"check"_s, site(), u"--trust"_s, m_root});
        COMPARE_CODE(checked, 1);
        QCOMPARE(checked.json()[u"problems"_s][0][u"file"_s].toString(),
                 u"label/%1.html"_s.arg(m_label));
        QVERIFY(writeFile(page, bytes));
    }

    void twoCopiesAreCompared()
    {
        const QString kept = m_bench.file(u"checkpoint"_s);
        QVERIFY(QFile::copy(site() + u"/log/checkpoint"_s, kept));
        COMPARE_CODE(publish(), 0);
        const QStringList check{u"registry"_s, u"check"_s,     site(), u"--trust"_s,
                                m_root,        u"--against"_s, kept};
        const Outcome checked = m_bench.json(check);
        COMPARE_CODE(checked, 0);
        QCOMPARE(checked.json()[u"consistency"_s].toString(), u"consistent"_s);
        QCOMPARE(checked.json()[u"number"_s].toInt(), 2);
    }

    void picturesOfProductsAreShown()
    {
        const QString kept = m_bench.file(u"kept"_s);
        picturefixture::write(kept, u"Northlight HL-200.jpg"_s, picturefixture::photograph());
        picturefixture::write(kept, u"Northlight HL-300.png"_s, picturefixture::drawing());
        picturefixture::write(kept, m_label + u".png"_s, "no picture");
        Outcome published = publish({u"--pictures"_s, kept});
        COMPARE_CODE(published, 0); // a bad picture is a warning
        QCOMPARE(published.json()[u"pictures"_s].toInt(), 0);
        QHash<QString, QString> warnings;
        for (const QJsonValue &warning : published.json()[u"warnings"_s].toArray())
            warnings[warning[u"file"_s].toString()] = warning[u"reason"_s].toString();
        QVERIFY2(warnings[m_label + u".png"_s].contains(u"not a PNG, JPEG or WebP picture"_s),
                 published.out.constData());
        QVERIFY(warnings[u"Northlight HL-300.png"_s].contains(u"No label shows this picture"_s));
        VERIFY_SHOWING(published.err.contains("warning: " + m_label.toUtf8() + ".png: "),
                       published.all());

        QVERIFY(QFile::remove(kept + u'/' + m_label + u".png"_s));
        published = publish({u"--pictures"_s, kept});
        COMPARE_CODE(published, 0);
        QCOMPARE(published.json()[u"pictures"_s].toInt(), 1);
        const QStringList shown = QDir(site() + u"/V/pictures"_s).entryList(QDir::Files);
        QCOMPARE(shown.size(), 1);
        const QByteArray picture = contentOf(site() + u"/V/pictures/"_s + shown[0]);
        QVERIFY(!picture.isEmpty() && !picture.contains("SECRET") && !picture.contains("Exif"));
        COMPARE_CODE(m_bench.json({u"registry"_s, u"check"_s, site(), u"--trust"_s, m_root}), 0);
        COMPARE_CODE(publish({u"--pictures"_s, m_bench.file(u"nowhere"_s)}), 4);
        COMPARE_CODE(publish(), 0);
        QVERIFY(QDir(site() + u"/V/pictures"_s).isEmpty());
    }

    void thePageAloneShowsThemToo()
    {
        const QString kept = m_bench.file(u"kept2"_s);
        picturefixture::write(kept, u"Northlight HL-200.jpg"_s, picturefixture::photograph());
        picturefixture::write(kept, m_label + u".jpg"_s, picturefixture::photograph({640, 480}));
        picturefixture::write(kept, u"04006381333931.png"_s, picturefixture::drawing());
        picturefixture::write(kept, u"Other 1.png"_s, picturefixture::pngThatClaims(60'000));
        const auto page = [&](const QStringList &more) {
            return m_bench.json(
                QStringList{u"label"_s, u"page"_s, m_bench.file(u"V"_s), u"--trust"_s, m_root}
                + more);
        };
        const Outcome made = page({u"--pictures"_s, kept});
        COMPARE_CODE(made, 0);
        const auto pictures = [&] {
            return QDir(m_bench.file(u"V/pictures"_s)).entryList(QDir::Files);
        };
        QCOMPARE(pictures().size(), 2);
        VERIFY_SHOWING(made.err.contains("Other 1.png") && made.err.contains("04006381333931.png"),
                       made.all());
        const QByteArray data = contentOf(m_bench.file(u"V/data.js"_s));
        QVERIFY(data.contains("\"northlight hl-200\":\"pictures/"));
        QVERIFY(data.contains('"' + m_label.toUtf8() + '"'));
        for (const QString &name : pictures())
            QVERIFY(!contentOf(m_bench.file(u"V/pictures/"_s + name)).contains("SECRET"));
        COMPARE_CODE(page({u"--pictures"_s, m_bench.file(u"nowhere"_s)}), 4);
        QCOMPARE(pictures().size(), 2); // all or nothing
        COMPARE_CODE(page({}), 0);
        QCOMPARE(pictures().size(), 0);
    }

    void aNumberIsLookedUpInACopy()
    {
        COMPARE_CODE(publish(), 0);
        const auto ask = [&](const QString &number, const QStringList &more = {}) {
            return m_bench.json(QStringList{u"label"_s, u"verify"_s, u"--number"_s, number,
                                            u"--registry"_s, site(), u"--trust"_s, m_root}
                                + more);
        };
        const auto row = [](const Outcome &said) { return said.json()[u"results"_s][0]; };
        Outcome said = ask(m_label.toLower());
        COMPARE_CODE(said, 2); // a number alone proves nothing
        QCOMPARE(row(said)[u"overall"_s].toString(), u"cannot-tell"_s);
        QCOMPARE(row(said)[u"integrity"_s].toString(), u"not-signed"_s);
        QCOMPARE(row(said)[u"status"_s].toString(), u"valid"_s);
        QCOMPARE(row(said)[u"log"_s].toString(), u"included"_s);
        QCOMPARE(row(said)[u"record"_s][u"product"_s][u"model"_s].toString(), u"HL-200"_s);
        said = ask(m_label, {u"--at"_s, u"2099-01-01T00:00:00Z"_s});
        QVERIFY(row(said)[u"overall"_s].toString() != u"valid");
        // Another number, a stranger's registry, a number with a slip of the pen.
        const QString other = u"THX-2026-00077-"_s;
        const QString unknown = other + assessment::certificateCheckCharacter(u"THX-2026-00077"_s);
        said = ask(unknown);
        COMPARE_CODE(said, 2);
        QCOMPARE(row(said)[u"log"_s].toString(), u"not-included"_s);
        QVERIFY(row(said)[u"record"_s].toObject().isEmpty());
        said = m_bench.json(
            {u"label"_s, u"verify"_s, u"--number"_s, m_label, u"--registry"_s, site()});
        COMPARE_CODE(said, 2);
        QCOMPARE(row(said)[u"status"_s].toString(), u"not-checked"_s);
        QVERIFY(row(said)[u"record"_s].toObject().isEmpty());
        COMPARE_CODE(ask(other + u'?'), 3);
        COMPARE_CODE(m_bench.json({u"label"_s, u"verify"_s, u"--number"_s, m_label}), 3);
        COMPARE_CODE(m_bench.json({u"label"_s, u"verify"_s}), 3);
        // A page that somebody changed says nothing any more; the list and the log still do.
        const QString json = site() + u"/label/%1.json"_s.arg(m_label);
        const QByteArray bytes = contentOf(json);
        QVERIFY(writeFile(json, QByteArray(bytes).replace("HL-200", "HL-300")));
        said = ask(m_label);
        QVERIFY(row(said)[u"record"_s].toObject().isEmpty());
        QCOMPARE(row(said)[u"status"_s].toString(), u"valid"_s);
        QVERIFY(writeFile(json, bytes));
        // Withdrawn: then the number is enough.
        COMPARE_CODE(
            m_bench.json({u"label"_s, u"suspend"_s, m_label, u"--reason"_s, u"A fault."_s}), 0);
        COMPARE_CODE(publish(), 0);
        said = ask(m_label);
        COMPARE_CODE(said, 1);
        QCOMPARE(row(said)[u"status"_s].toString(), u"suspended"_s);
    }

    void badArgumentsAreRefused()
    {
        COMPARE_CODE(publish({u"--next-update-days"_s, u"0"_s}), 3);
        COMPARE_CODE(publish({u"--base-url"_s, u"http://x.example/"_s}), 3);
        COMPARE_CODE(m_bench.json({u"registry"_s, u"publish"_s, site()}), 3);
        const Outcome foreign =
            m_bench.json(QStringList{u"registry"_s, u"publish"_s, m_bench.file(u"demo"_s)} + m_key);
        COMPARE_CODE(foreign, 4);
        COMPARE_CODE(m_bench.json({u"registry"_s, u"check"_s, m_bench.file(u"demo"_s)}), 1);
    }
};

QTEST_GUILESS_MAIN(CliRegistryTest)
#include "tst_cliregistry.moc"
