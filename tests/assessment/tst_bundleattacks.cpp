#include "assessment/exchange/bundlereader.h"

#include "support/bundlefixture.h"
#include "support/bundlesurgery.h"
#include "support/testsupport.h"

#include <QRandomGenerator>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

using Harm = std::function<QByteArray(BundleSurgery)>;

} // namespace

Q_DECLARE_METATYPE(Harm)

/// A bundle that is wrong anywhere is refused whole, with the place and the reason, and not one
/// byte of the workspace changes.
class TestBundleAttacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void refused_data();
    void refused();
    void surgeryAloneDoesNoHarm();
    void cutOffAnywhere();
    void everyFlippedByteIsNoticed();
    void idsOfAnotherAssessmentAreRefused();
    void rowsThatNeverChangeAreNotReplaced();
    void aNewerVersionIsNamed();

private:
    QString put(const QByteArray &bytes)
    {
        m_sample.write(u"hostile.assaycase"_s, bytes);
        return m_sample.path(u"hostile.assaycase"_s);
    }

    std::unique_ptr<signingfixture::Demo> m_demo;
    SampleWorkspace m_sample;
    SampleWorkspace m_victim;
    std::optional<Workspace> m_source;
    QByteArray m_good;
    QString m_id;
};

void TestBundleAttacks::initTestCase()
{
    m_demo = std::make_unique<signingfixture::Demo>(QDateTime::currentDateTimeUtc());
    auto source = m_sample.create();
    QVERIFY_OK(source);
    m_source.emplace(std::move(*source));
    const auto id = bundlefixture::fill(*m_source);
    QVERIFY_OK(id);
    m_id = *id;
    const signing::Identity identity = m_demo->identity();
    QVERIFY_OK(
        m_source->exportBundle(*id, m_sample.path(u"good.assaycase"_s), {.identity = &identity}));
    m_good = m_sample.read(u"good.assaycase"_s);
    QVERIFY_OK(m_victim.create(u"bea"_s));
}

void TestBundleAttacks::refused_data()
{
    QTest::addColumn<Harm>("harm");
    QTest::addColumn<QString>("place"); ///< what the error names
    const auto row = [](const char *name, const QString &place, const Harm &harm) {
        QTest::newRow(name) << harm << place;
    };
    const auto unsigned_ = [](BundleSurgery &b) {
        b.parts.removeIf(
            [](const BundleSurgery::Part &one) { return one.name == "signature.p7s"; });
    };
    // Changes a line of the state that contains `what`, and everything that vouches for it.
    const auto edited = [unsigned_](const QByteArray &what, const QByteArray &by) {
        return [=](BundleSurgery b) {
            unsigned_(b);
            QByteArray &state = b.part("state.jsonl").content;
            if (!state.contains(what))
                qFatal("nothing to edit");
            const qsizetype at = state.indexOf(what);
            state.replace(at, what.size(), by);
            b.reseal();
            return b.bytes();
        };
    };

    row("no archive", u"hostile"_s, [](const BundleSurgery &) { return QByteArray("hello"); });
    row("empty file", u"hostile"_s, [](const BundleSurgery &) { return QByteArray(); });
    row("compressed", u"hostile"_s,
        [](const BundleSurgery &b) { return qCompress(b.bytes()).mid(4); });
    row("zip", u"hostile"_s, [](const BundleSurgery &) {
        return QByteArray::fromHex("504b0506000000000000000000000000000000000000");
    });
    row("something behind the end", u"hostile"_s, [](const BundleSurgery &b) {
        QByteArray bytes = b.bytes();
        bytes.replace(bytes.size() - 3, 3, "abc");
        return bytes;
    });
    row("a record behind the end", u"hostile"_s,
        [](const BundleSurgery &b) { return b.bytes() + QByteArray(30720, 'x'); });
    row("manifest not first", u"state.jsonl"_s, [](BundleSurgery b) {
        b.parts.append(b.parts.takeFirst());
        b.parts.removeFirst();
        return b.bytes();
    });
    row("path out of the folder", u"../../etc/passwd"_s, [](BundleSurgery b) {
        b.parts.insert(3, BundleSurgery::Part{.name = "../../etc/passwd", .content = "x"});
        return b.bytes();
    });
    row("absolute path in place of a content", u"/etc/passwd"_s, [](BundleSurgery b) {
        b.parts.last().name = "/etc/passwd";
        return b.bytes();
    });
    row("manifest names a path", u"members"_s, [unsigned_](BundleSurgery b) {
        unsigned_(b);
        b.parts.last().name = "content/../../../x";
        b.reseal();
        return b.bytes();
    });
    row("symbolic link", u"content/"_s, [](BundleSurgery b) {
        b.parts.last().type = '2';
        b.parts.last().link = "/etc/passwd";
        b.parts.last().content.clear();
        return b.bytes();
    });
    row("hard link", u"content/"_s, [](BundleSurgery b) {
        b.parts.last().type = '1';
        b.parts.last().link = "state.jsonl";
        b.parts.last().content.clear();
        return b.bytes();
    });
    row("folder", u"content/"_s, [](BundleSurgery b) {
        b.parts.last().type = '5';
        return b.bytes();
    });
    row("device", u"content/"_s, [](BundleSurgery b) {
        b.parts.last().type = '3';
        return b.bytes();
    });
    row("a file twice", u"content/"_s, [](BundleSurgery b) {
        b.parts.append(b.parts.last());
        return b.bytes();
    });
    row("a name twice in the manifest", u"/members"_s, [unsigned_](BundleSurgery b) {
        unsigned_(b);
        b.parts.append(b.parts.last());
        b.reseal();
        return b.bytes();
    });
    row("a file that nobody named", u"extra.txt"_s, [](BundleSurgery b) {
        b.parts.append(BundleSurgery::Part{.name = "extra.txt", .content = "x"});
        return b.bytes();
    });
    row("a content that nothing asks for", u"state.jsonl"_s, [unsigned_](BundleSurgery b) {
        unsigned_(b);
        const QByteArray content = "stray";
        const QByteArray digest =
            QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        qsizetype at = b.parts.size();
        while (b.parts[at - 1].name > "content/" + digest)
            --at;
        b.parts.insert(at, BundleSurgery::Part{.name = "content/" + digest, .content = content});
        b.reseal();
        return b.bytes();
    });
    row("a file is missing", u"content/"_s, [](BundleSurgery b) {
        b.parts.removeLast();
        return b.bytes();
    });
    row("a content that the state asks for is missing", u"state.jsonl"_s,
        [unsigned_](BundleSurgery b) {
            unsigned_(b);
            b.parts.removeLast();
            b.reseal();
            return b.bytes();
        });
    row("another content", u"content/"_s, [](BundleSurgery b) {
        b.parts.last().content[0] = char(b.parts.last().content[0] ^ 1);
        return b.bytes();
    });
    row("a longer content", u"content/"_s, [](BundleSurgery b) {
        b.parts.last().content += "x";
        return b.bytes();
    });
    row("bomb: a length of eight gigabytes", u"content/"_s, [](BundleSurgery b) {
        b.parts.last().claimed = (qint64(1) << 33) - 1;
        return b.bytes();
    });
    row("bomb: the manifest claims it too", u"content/"_s, [unsigned_](BundleSurgery b) {
        unsigned_(b);
        b.reseal([](QJsonObject &manifest) {
            QJsonArray members = manifest[u"members"_s].toArray();
            QJsonObject last = members.last().toObject();
            last[u"bytes"_s] = qint64(1) << 50;
            members.replace(members.size() - 1, last);
            manifest[u"members"_s] = members;
        });
        return b.bytes();
    });
    row("manifest larger than allowed", u"manifest.json"_s, [](BundleSurgery b) {
        b.part("manifest.json").content = QByteArray(17 * 1024 * 1024, ' ');
        return b.bytes();
    });
    row("manifest nested deep", u"manifest.json"_s, [](BundleSurgery b) {
        b.part("manifest.json").content = QByteArray(100'000, '[') + QByteArray(100'000, ']');
        return b.bytes();
    });
    row("manifest with an unknown name", u"manifest.json"_s, [unsigned_](BundleSurgery b) {
        unsigned_(b);
        b.reseal([](QJsonObject &manifest) { manifest[u"zzz"_s] = 1; });
        return b.bytes();
    });
    row("manifest of another format", u"manifest.json"_s, [unsigned_](BundleSurgery b) {
        unsigned_(b);
        b.reseal([](QJsonObject &manifest) { manifest[u"format"_s] = u"assay-case/9"_s; });
        return b.bytes();
    });
    row("manifest not canonical", u"manifest.json"_s, [unsigned_](BundleSurgery b) {
        unsigned_(b);
        b.part("manifest.json").content += ' ';
        return b.bytes();
    });
    row("signature of something else", u"signature.p7s"_s, [](BundleSurgery b) {
        b.reseal([](QJsonObject &manifest) { manifest[u"people"_s] = QJsonArray(); });
        return b.bytes();
    });
    row("signature damaged", u"signature.p7s"_s, [](BundleSurgery b) {
        QByteArray &der = b.part("signature.p7s").content;
        der[der.size() - 5] = char(der[der.size() - 5] ^ 1);
        return b.bytes();
    });
    row("signature empty", u"signature.p7s"_s, [](BundleSurgery b) {
        b.part("signature.p7s").content.clear();
        return b.bytes();
    });
    row("a row twice", u"line 2"_s, [unsigned_](BundleSurgery b) {
        unsigned_(b);
        QByteArray &state = b.part("state.jsonl").content;
        state = state.left(state.indexOf('\n') + 1) + state;
        b.reseal();
        return b.bytes();
    });
    row("a row nested deep", u"line 1"_s, [unsigned_](BundleSurgery b) {
        unsigned_(b);
        QByteArray &state = b.part("state.jsonl").content;
        state = QByteArray(5000, '{') + '\n' + state;
        b.reseal();
        return b.bytes();
    });
    row("a line longer than allowed", u"state.jsonl"_s, [unsigned_](BundleSurgery b) {
        unsigned_(b);
        b.part("state.jsonl").content = QByteArray(9 * 1024 * 1024, 'x') + '\n';
        b.reseal();
        return b.bytes();
    });
    row("a last line without end", u"state.jsonl"_s, [unsigned_](BundleSurgery b) {
        unsigned_(b);
        b.part("state.jsonl").content.chop(1);
        b.reseal();
        return b.bytes();
    });
    row("a table of ours that does not travel", u"state.jsonl"_s,
        edited("\"table\":\"facts\"", "\"table\":\"role_grant\""));
    row("a row of another assessment", u"state.jsonl"_s,
        edited("{\"row\":{\"assessment\":\"" + m_id.toLatin1() + "\",\"changed\"",
               "{\"row\":{\"assessment\":\"A-0000000000\",\"changed\""));
    row("an unknown provision", u"state.jsonl"_s, edited("CoP-1.1", "CoP-9.9"));
    row("an unknown verdict", u"state.jsonl"_s,
        edited("\"verdict\":\"pass\"", "\"verdict\":\"best\""));
    row("a number as text", u"state.jsonl"_s,
        edited("\"confidential\":0", "\"confidential\":\"0\""));
    row("a negative number", u"state.jsonl"_s, edited("\"confidential\":0", "\"confidential\":-1"));
    row("a file name with folders", u"state.jsonl"_s, edited("\"photo.txt\"", "\"../photo.txt\""));
    row("an unknown scheme", u"state.jsonl"_s,
        edited("\"scheme\":\"uk-cop-2018\"", "\"scheme\":\"other\""));
    row("a record that is no product", u"state.jsonl"_s, edited("\\\"brand\\\"", "\\\"brend\\\""));
    row("no time", u"state.jsonl"_s, edited("\"created\":\"20", "\"created\":\"x0"));
    row("history with a changed act", u"history.jsonl"_s, [unsigned_](BundleSurgery b) {
        unsigned_(b);
        QByteArray &history = b.part("history.jsonl").content;
        history.replace("\"actor\":\"ada\"", "\"actor\":\"eve\"");
        b.reseal();
        return b.bytes();
    });
    row("history without its end", u"history.jsonl"_s, [unsigned_](BundleSurgery b) {
        unsigned_(b);
        QByteArray &history = b.part("history.jsonl").content;
        history.chop(1);
        history.truncate(history.lastIndexOf('\n') + 1);
        b.reseal();
        return b.bytes();
    });
    row("history in another order", u"history.jsonl"_s, [unsigned_](BundleSurgery b) {
        unsigned_(b);
        QByteArray &history = b.part("history.jsonl").content;
        QList<QByteArray> lines = history.split('\n');
        lines.swapItemsAt(0, 1);
        history = lines.join('\n');
        b.reseal();
        return b.bytes();
    });
    row("said to be public, with a history", u"manifest.json"_s, [unsigned_](BundleSurgery b) {
        unsigned_(b);
        b.reseal([](QJsonObject &manifest) { manifest[u"public"_s] = true; });
        return b.bytes();
    });
    row("said to be public, with something confidential", u"state.jsonl"_s,
        [unsigned_](BundleSurgery b) {
            unsigned_(b);
            b.parts.removeIf(
                [](const BundleSurgery::Part &one) { return one.name == "history.jsonl"; });
            b.reseal([](QJsonObject &manifest) { manifest[u"public"_s] = true; });
            return b.bytes();
        });
}

void TestBundleAttacks::refused()
{
    QFETCH(Harm, harm);
    QFETCH(QString, place);
    const QByteArray before = m_victim.read(u"lab.assay"_s);
    const QString path = put(harm(BundleSurgery(m_good)));
    {
        auto workspace = m_victim.open(u"bea"_s);
        QVERIFY_OK(workspace);
        const auto preview = workspace->stageBundle(path, m_demo->rootOnly());
        QVERIFY(!preview);
        QCOMPARE(preview.error().kind, Error::Kind::InvalidInput);
        QVERIFY2(preview.error().where.contains(u"hostile.assaycase"_s)
                     && preview.error().message().contains(place),
                 qPrintable(preview.error().message()));
        QVERIFY(!preview.error().why.isEmpty());
    }
    QCOMPARE(m_victim.read(u"lab.assay"_s), before);
    QCOMPARE(QDir(m_victim.folder.path()).entryList(QDir::Files), QStringList{u"lab.assay"_s});
}

/// What refused() shows is the harm and not the surgery.
void TestBundleAttacks::surgeryAloneDoesNoHarm()
{
    BundleSurgery same(m_good);
    QVERIFY_OK(
        readBundle(put(same.bytes()), m_demo->rootOnly(), QDateTime::currentDateTimeUtc(), {}));
    same.parts.removeIf([](const BundleSurgery::Part &one) { return one.name == "signature.p7s"; });
    same.reseal();
    const auto read = readBundle(put(same.bytes()), {}, QDateTime::currentDateTimeUtc(), {});
    QVERIFY_OK(read);
    QVERIFY(!read->signature.isSigned);
}

void TestBundleAttacks::cutOffAnywhere()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (qsizetype length = 0; length < m_good.size(); length += 499) {
        const auto read = readBundle(put(m_good.left(length)), {}, now, {});
        QVERIFY2(!read, qPrintable(QString::number(length)));
        QCOMPARE(read.error().kind, Error::Kind::InvalidInput);
    }
}

void TestBundleAttacks::everyFlippedByteIsNoticed()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto whole = readBundle(put(m_good), m_demo->rootOnly(), now, {});
    QVERIFY_OK(whole);
    QRandomGenerator random(20261128);
    for (int round = 0; round < 600; ++round) {
        QByteArray bytes = m_good;
        const qsizetype at = random.bounded(int(bytes.size()));
        bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
        const auto read = readBundle(put(bytes), m_demo->rootOnly(), now, {});
        if (!read)
            continue;
        // What is not covered is the dress of a tar header: owner, time, rights. Nothing is read
        // from it.
        QCOMPARE(read->manifestSha256, whole->manifestSha256);
        QCOMPARE(read->state, whole->state);
        QVERIFY(read->signature.isTrusted());
    }
}

void TestBundleAttacks::idsOfAnotherAssessmentAreRefused()
{
    // The victim has another assessment with evidence of that very id.
    SampleWorkspace there;
    auto workspace = there.create(u"bea"_s);
    QVERIFY_OK(workspace);
    QVERIFY_OK(bundlefixture::import(*workspace, put(m_good)));
    BundleSurgery other(m_good);
    other.parts.removeIf([](const BundleSurgery::Part &one) {
        return one.name == "signature.p7s" || one.name == "history.jsonl";
    });
    QByteArray &state = other.part("state.jsonl").content;
    state.replace(m_id.toLatin1(), "A-0000000000");
    // Without what a public bundle has not, so that no history is needed.
    QList<QByteArray> lines = state.split('\n');
    lines.removeIf([](const QByteArray &line) {
        return line.contains("\"table\":\"run\"") || line.contains("\"table\":\"comment");
    });
    state = lines.join('\n').replace("\"confidential\":1", "\"confidential\":0");
    other.reseal([](QJsonObject &manifest) {
        manifest[u"public"_s] = true;
        manifest[u"assessment"_s] = u"A-0000000000"_s;
    });
    const auto refused = workspace->stageBundle(put(other.bytes()), {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY2(refused.error().where.startsWith(u"E-"_s), qPrintable(refused.error().message()));
}

void TestBundleAttacks::rowsThatNeverChangeAreNotReplaced()
{
    SampleWorkspace there;
    auto workspace = there.create(u"bea"_s);
    QVERIFY_OK(workspace);
    QVERIFY_OK(bundlefixture::import(*workspace, put(m_good)));
    BundleSurgery other(m_good);
    other.parts.removeIf(
        [](const BundleSurgery::Part &one) { return one.name == "signature.p7s"; });
    other.part("state.jsonl").content.replace("Well seen.", "Not seen.");
    other.reseal();
    const auto refused = workspace->stageBundle(put(other.bytes()), {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY(refused.error().where.startsWith(u"comment:"_s));
}

void TestBundleAttacks::aNewerVersionIsNamed()
{
    BundleSurgery newer(m_good);
    newer.parts.removeIf(
        [](const BundleSurgery::Part &one) { return one.name == "signature.p7s"; });
    newer.reseal([](QJsonObject &manifest) { manifest[u"schema"_s] = 999; });
    auto workspace = m_victim.open(u"bea"_s);
    QVERIFY_OK(workspace);
    const auto refused = workspace->stageBundle(put(newer.bytes()), {});
    QVERIFY(!refused);
    QVERIFY(refused.error().message().contains(u"newer"_s));
}

QTEST_GUILESS_MAIN(TestBundleAttacks)
#include "tst_bundleattacks.moc"
