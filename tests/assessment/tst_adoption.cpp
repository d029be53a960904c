#include "assessment/adoption/counting.h"
#include "assessment/adoption/figuresfile.h"
#include "assessment/model/product.h"
#include "support/testsupport.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace assessment;

namespace {

using By = AdoptionGroup::By;

/// A scheme of one guideline with one provision: one item, seen twice.
Scheme smallScheme()
{
    Scheme scheme;
    scheme.id = u"small"_s;
    scheme.digest = QByteArray(32, 's');
    Provision provision;
    provision.id = u"S-1.1"_s;
    provision.title = u"Only"_s;
    Guideline guideline;
    guideline.number = 1;
    guideline.title = u"=First"_s; // a formula, if anybody lets it be one
    guideline.provisions = {provision};
    scheme.guidelines = {guideline};
    return scheme;
}

QString sourceOf(int number)
{
    return u"%1"_s.arg(number, 32, 16, QLatin1Char('0'));
}

CountedProduct product(int number, const QString &type, int quarter, Verdict verdict)
{
    return {.key = u"maker\nmodel %1"_s.arg(number),
            .type = type,
            .worked = QDateTime(QDate(2026, 3 * quarter + 1, 10), QTime(9, 0), Qt::UTC),
            .accepted = number % 2 == 0,
            .guidelines = {verdict},
            .provisions = {verdict}};
}

/// How many products there are of each type, quarter and verdict.
struct Table
{
    QStringList types;
    int quarters = 1;
    QList<Verdict> verdicts;
    QList<int> cells; ///< verdict fastest, then quarter, then type

    QList<CountedProduct> products() const
    {
        QList<CountedProduct> all;
        for (qsizetype cell = 0; cell < cells.size(); ++cell) {
            const int verdict = int(cell % verdicts.size());
            const int rest = int(cell / verdicts.size());
            for (int n = 0; n < cells[cell]; ++n)
                all.append(product(int(all.size()), types[rest / quarters], rest % quarters,
                                   verdicts[verdict]));
        }
        return all;
    }
    /// Every count that somebody could be after: cells and all their sums along one direction.
    QList<int> secrets() const
    {
        const int v = int(verdicts.size());
        QList<int> sums(types.size() * quarters + types.size() * v + quarters * v + types.size()
                            + quarters + v,
                        0);
        for (qsizetype cell = 0; cell < cells.size(); ++cell) {
            const int verdict = int(cell % v);
            const int quarter = int(cell / v % quarters);
            const int type = int(cell / v / quarters);
            qsizetype at = 0;
            const auto add = [&](qsizetype place, qsizetype size) {
                sums[at + place] += cells[cell];
                at += size;
            };
            add(type * quarters + quarter, types.size() * quarters);
            add(type * v + verdict, types.size() * v);
            add(quarter * v + verdict, quarters * v);
            add(type, types.size());
            add(quarter, quarters);
            add(verdict, v);
        }
        return cells + sums;
    }
};

/// Calls \a use for every way to put \a left products into the cells.
void eachTable(Table &table, qsizetype cell, int left, const std::function<void()> &use)
{
    if (cell == table.cells.size() - 1) {
        table.cells[cell] = left;
        use();
        return;
    }
    for (int n = 0; n <= left; ++n) {
        table.cells[cell] = n;
        eachTable(table, cell + 1, left - n, use);
    }
}

AdoptionFigures figuresOf(const QList<CountedProduct> &products, int source, int least = 5)
{
    const auto made = makeFigures(smallScheme(), products,
                                  {.smallestGroup = least,
                                   .source = sourceOf(source),
                                   .asOf = QDate(2026, 11, 1).addDays(source)});
    if (!made)
        qFatal("%s", qPrintable(made.error().message()));
    return *made;
}

QList<CountedProduct> randomProducts(QRandomGenerator &random, int most)
{
    const QStringList types = productTypes();
    const int kinds = random.bounded(1, 6);
    const int bias = random.bounded(2, 12); // mostly one verdict, as in life
    QList<CountedProduct> products;
    const int count = random.bounded(5, most);
    for (int n = 0; n < count; ++n) {
        const int draw = random.bounded(bias);
        products.append(product(n, types[random.bounded(kinds) * 3], random.bounded(4),
                                adoptionVerdicts()[draw < 5 ? draw : 0]));
    }
    return products;
}

} // namespace

/// Figures that tell nothing of anybody: by hand, by exhaustion and by chance.
class TestAdoption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesASmallCountBehindAnother();
    void keepsBigCountsApart();
    void hidesSmallGroups();
    void countsAProductOnce();
    void refusesFewProducts();
    void nobodyWhoKnowsTheRuleCanTellASmallCount_data();
    void nobodyWhoKnowsTheRuleCanTellASmallCount();
    void publishesNoSmallNumber();
    void everySmallCountCouldBeAnother();
    void addsUpInAnyOrder();
    void saysAtLeastWhereALabKeepsSilent();
    void refusesWhatDoesNotBelongTogether();
    void comesBackFromAFile();
    void refusesABrokenFile_data();
    void refusesABrokenFile();
    void survivesAnyChangedByte();
    void writesATable();
};

void TestAdoption::hidesASmallCountBehindAnother()
{
    // 12 pass, 2 fail, 8 not applicable, 6 not assessed, none inconclusive.
    const QList<qint64> counts{12, 2, 0, 8, 6};
    const auto classes = publishedClasses(counts, {2, 4, 3, 1, 0}, 5);
    QCOMPARE(classes, (QList<QList<int>>{{1, 2, 4}, {0}, {3}}));
    // Three small ones hide one another when their sum is not small.
    QCOMPARE(publishedClasses({30, 3, 2, 1, 9}, {2, 4, 3, 1, 0}, 5),
             (QList<QList<int>>{{1, 2, 3}, {0}, {4}}));
    // 4 and 4: a sum of two small ones that only 4 and 4 make.
    QCOMPARE(publishedClasses({30, 4, 4, 9, 9}, {2, 4, 3, 1, 0}, 5),
             (QList<QList<int>>{{1, 2, 4}, {0}, {3}}));
}

void TestAdoption::keepsBigCountsApart()
{
    QCOMPARE(publishedClasses({12, 5, 0, 8, 0}, {2, 4, 3, 1, 0}, 5).size(), 5);
    const AdoptionFigures figures = figuresOf(
        [] {
            QList<CountedProduct> all;
            for (int n = 0; n < 20; ++n)
                all.append(product(n, u"camera"_s, 0, n < 12 ? Verdict::Pass : Verdict::Fail));
            return all;
        }(),
        1);
    QCOMPARE(figures.total().range(u"guideline/1"_s, Verdict::Pass), (CountRange{12, 12}));
    QCOMPARE(figures.total().range(u"S-1.1"_s, Verdict::Fail), (CountRange{8, 8}));
    QCOMPARE(figures.total().range(u"S-1.1"_s, Verdict::Inconclusive), (CountRange{0, 0}));
    QCOMPARE(figures.ofType(u"camera"_s), (CountRange{20, 20}));
    QCOMPARE(figures.ofType(u"toy"_s), (CountRange{0, 0}));
}

void TestAdoption::hidesSmallGroups()
{
    QList<CountedProduct> all;
    for (int n = 0; n < 20; ++n)
        all.append(product(n, u"camera"_s, 0, Verdict::Pass));
    for (int n = 20; n < 22; ++n)
        all.append(product(n, u"toy"_s, 1, Verdict::Fail));
    const AdoptionFigures figures = figuresOf(all, 1);
    // Two toys among 22: hidden behind the cameras, for otherwise 22 - 20 tells them.
    QCOMPARE(figures.groupsBy(By::Type).size(), 1);
    QVERIFY(figures.groupsBy(By::Type).first().types.contains(u"toy"_s));
    QCOMPARE(figures.ofType(u"toy"_s), (CountRange{0, 22}));
    QCOMPARE(figures.groupsBy(By::Quarter).size(), 1);
    QCOMPARE(figures.groupsBy(By::Quarter).first().to, u"2026-Q2"_s);
    QCOMPARE(figures.total().range(u"S-1.1"_s, Verdict::Fail), (CountRange{0, 22}));
}

void TestAdoption::countsAProductOnce()
{
    QList<CountedProduct> all;
    for (int n = 0; n < 10; ++n)
        all.append(product(n, u"camera"_s, 0, Verdict::Fail));
    for (int n = 0; n < 10; ++n) // the same ones, later
        all.append(product(n, u"camera"_s, 2, Verdict::Pass));
    const AdoptionFigures figures = figuresOf(all, 1);
    QCOMPARE(figures.total().products, 10);
    QCOMPARE(figures.total().range(u"S-1.1"_s, Verdict::Pass), (CountRange{10, 10}));
    QCOMPARE(figures.groupsBy(By::Quarter).first().from, u"2026-Q3"_s);
    const auto accepted = makeFigures(
        smallScheme(), all, {.basis = AdoptionBasis::Accepted, .source = sourceOf(1), .asOf = {}});
    QVERIFY_OK(accepted);
    QCOMPARE(accepted->total().products, 5);
    QCOMPARE(adoptionKey(u" Bright  Well"_s, u"bc-200"_s),
             adoptionKey(u"bright well"_s, u"BC-200"_s));
}

void TestAdoption::refusesFewProducts()
{
    QList<CountedProduct> all;
    for (int n = 0; n < 4; ++n)
        all.append(product(n, u"camera"_s, 0, Verdict::Pass));
    const auto made = makeFigures(smallScheme(), all, {.source = sourceOf(1), .asOf = {}});
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Refused);
    QVERIFY(made.error().message().contains(u"fewer than 5"_s));
}

void TestAdoption::nobodyWhoKnowsTheRuleCanTellASmallCount_data()
{
    QTest::addColumn<int>("types");
    QTest::addColumn<int>("quarters");
    QTest::addColumn<int>("verdicts");
    QTest::addColumn<int>("fewest");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("least");
    // All tables of so many products; a prototype of the rule went through larger ones.
    QTest::newRow("one group, five verdicts") << 1 << 1 << 5 << 5 << 9 << 5;
    QTest::newRow("two types, three verdicts") << 2 << 1 << 3 << 5 << 8 << 5;
    QTest::newRow("two types, two verdicts, more products") << 2 << 1 << 2 << 10 << 16 << 5;
    QTest::newRow("three types, two verdicts") << 3 << 1 << 2 << 5 << 8 << 5;
    QTest::newRow("three quarters, two verdicts") << 1 << 3 << 2 << 5 << 8 << 5;
    QTest::newRow("two types, two quarters, two verdicts") << 2 << 2 << 2 << 4 << 6 << 4;
    QTest::newRow("three types, three verdicts, groups of four") << 3 << 1 << 3 << 4 << 6 << 4;
}

/// Somebody has the file, knows the program by heart, and knows of every cell that the table does
/// not have. All tables that give the same file must leave every small count open.
void TestAdoption::nobodyWhoKnowsTheRuleCanTellASmallCount()
{
    QFETCH(int, types);
    QFETCH(int, quarters);
    QFETCH(int, verdicts);
    QFETCH(int, fewest);
    QFETCH(int, most);
    QFETCH(int, least);
    const QStringList names{u"camera"_s, u"toy"_s, u"router"_s};
    Table table{.types = names.mid(0, types),
                .quarters = quarters,
                .verdicts = adoptionVerdicts().mid(0, verdicts),
                .cells = QList<int>(types * quarters * verdicts, 0)};
    for (int count = fewest; count <= most; ++count) {
        struct Seen
        {
            QList<int> lowest;
            QList<int> highest;
        };
        QHash<QByteArray, Seen> files;
        eachTable(table, 0, count, [&] {
            QList<int> secrets = table.secrets();
            const QByteArray file = toFile(figuresOf(table.products(), 1, least));
            const auto known = files.find(file);
            if (known == files.end()) {
                files.insert(file, {secrets, secrets});
                return;
            }
            for (qsizetype n = 0; n < secrets.size(); ++n) {
                known->lowest[n] = qMin(known->lowest[n], secrets[n]);
                known->highest[n] = qMax(known->highest[n], secrets[n]);
            }
        });
        QVERIFY(!files.isEmpty());
        for (auto seen = files.begin(); seen != files.end(); ++seen) {
            for (qsizetype n = 0; n < seen->lowest.size(); ++n) {
                const bool known = seen->lowest[n] == seen->highest[n];
                const bool isSmall = seen->lowest[n] > 0 && seen->lowest[n] < least;
                QVERIFY2(!known || !isSmall,
                         qPrintable(u"%1 products, count %2 is %3: "_s.arg(count).arg(n).arg(
                                        seen->lowest[n])
                                    + QString::fromUtf8(seen.key())));
            }
        }
    }
}

void TestAdoption::publishesNoSmallNumber()
{
    QRandomGenerator random(39);
    for (int round = 0; round < 300; ++round) {
        const AdoptionFigures figures = figuresOf(randomProducts(random, 90), 1);
        for (const AdoptionGroup &group : figures.groups) {
            QVERIFY(group.products >= 5);
            for (const auto &item : group.counts) {
                qint64 sum = 0;
                for (const qint64 count : item) {
                    QVERIFY(count >= 5);
                    sum += count;
                }
                QCOMPARE(sum, group.products);
            }
        }
    }
}

/// The sums that are published as equations: for each small count of a group there is another set
/// of products with the same sums in which it is not that.
void TestAdoption::everySmallCountCouldBeAnother()
{
    QRandomGenerator random(390);
    const QString item = u"S-1.1"_s;
    int small = 0;
    for (int round = 0; round < 200; ++round) {
        const QList<CountedProduct> products = randomProducts(random, 60);
        const AdoptionFigures figures = figuresOf(products, 1);
        const auto groupOf = [&](const CountedProduct &one, By by) {
            const QString quarter = quarterOf(one.worked.date());
            for (const AdoptionGroup &group : figures.groups) {
                const bool in = by == By::Type ? group.types.contains(one.type)
                                               : group.from <= quarter && quarter <= group.to;
                if (group.by == by && in)
                    return group;
            }
            qFatal("nobody counts it");
        };
        const auto classIn = [&](const AdoptionGroup &group, Verdict verdict) {
            const auto counts = group.counts.value(item);
            for (auto count = counts.begin(); count != counts.end(); ++count) {
                if (count.key().contains(verdict))
                    return count.key();
            }
            return VerdictSet();
        };
        for (const By by : {By::Type, By::Quarter}) {
            QHash<QPair<QStringList, int>, QList<qsizetype>> cells;
            for (qsizetype n = 0; n < products.size(); ++n)
                cells[{groupOf(products[n], by).key(), int(products[n].provisions[0])}].append(n);
            for (const QList<qsizetype> &cell : std::as_const(cells)) {
                if (cell.size() >= 5)
                    continue;
                ++small;
                const CountedProduct &one = products[cell.first()];
                const AdoptionGroup mine = groupOf(one, by);
                // Either its verdict could be another one of those that are counted together …
                bool open =
                    classIn(figures.total(), one.provisions[0])
                        != VerdictSet::of({one.provisions[0]})
                    && classIn(mine, one.provisions[0]) != VerdictSet::of({one.provisions[0]});
                // … or it could have changed places with a product of another group that says
                // nothing of the item either.
                for (const CountedProduct &other : products) {
                    const AdoptionGroup theirs = groupOf(other, by);
                    open =
                        open
                        || (theirs.key() != mine.key() && other.provisions[0] != one.provisions[0]
                            && classIn(mine, one.provisions[0]) == VerdictSet::all()
                            && classIn(theirs, one.provisions[0]) == VerdictSet::all());
                }
                QVERIFY2(open, toFile(figures).constData());
            }
        }
    }
    QVERIFY(small > 200); // there was something to hide
}

void TestAdoption::addsUpInAnyOrder()
{
    QRandomGenerator random(3900);
    for (int round = 0; round < 60; ++round) {
        std::array<AdoptionFigures, 3> labs;
        for (int lab = 0; lab < 3; ++lab)
            labs[size_t(lab)] =
                figuresOf(randomProducts(random, 60), lab + 1, random.bounded(4, 6));
        const auto add = [](const AdoptionFigures &one, const AdoptionFigures &other) {
            const auto sum = merged(one, other);
            if (!sum)
                qFatal("%s", qPrintable(sum.error().message()));
            return *sum;
        };
        const AdoptionFigures left = add(add(labs[0], labs[1]), labs[2]);
        const AdoptionFigures right = add(labs[0], add(labs[2], labs[1]));
        QVERIFY(left == right);
        QCOMPARE(toFile(left), toFile(right));
        QCOMPARE(left.total().products,
                 labs[0].total().products + labs[1].total().products + labs[2].total().products);
        QVERIFY_OK(readFigures(toFile(left), u"sum"_s)); // what we add up we read again
    }
}

void TestAdoption::saysAtLeastWhereALabKeepsSilent()
{
    QList<CountedProduct> open;
    for (int n = 0; n < 16; ++n)
        open.append(product(n, n < 8 ? u"camera"_s : u"toy"_s, 0,
                            n % 2 == 0 ? Verdict::Pass : Verdict::Fail));
    QList<CountedProduct> silent;
    for (int n = 0; n < 13; ++n)
        silent.append(
            product(n, n < 10 ? u"camera"_s : u"toy"_s, 0, n < 10 ? Verdict::Pass : Verdict::Fail));
    const auto sum = merged(figuresOf(open, 1), figuresOf(silent, 2));
    QVERIFY_OK(sum);
    QCOMPARE(sum->total().products, 29);
    // 8 for certain; the second laboratory counts its 13 as pass or fail.
    QCOMPARE(sum->total().range(u"S-1.1"_s, Verdict::Fail), (CountRange{8, 21}));
    QCOMPARE(sum->ofType(u"toy"_s), (CountRange{8, 21}));
    QCOMPARE(inWords(sum->ofType(u"toy"_s)), u"at least 8, at most 21"_s);
}

void TestAdoption::refusesWhatDoesNotBelongTogether()
{
    QRandomGenerator random(4);
    const AdoptionFigures one = figuresOf(randomProducts(random, 60), 1);
    AdoptionFigures other = figuresOf(randomProducts(random, 60), 2);
    const auto why = [&] {
        const auto sum = merged(one, other);
        return sum ? QString() : sum.error().why;
    };
    QCOMPARE(why(), QString());
    other.schemeSha256 = QByteArray(32, 't');
    QVERIFY(why().contains(u"different schemes"_s));
    other.schemeSha256 = one.schemeSha256;
    other.basis = AdoptionBasis::Accepted;
    QVERIFY(why().contains(u"accepted"_s));
    other.basis = one.basis;
    other.sources = QStringList{sourceOf(1), sourceOf(9)};
    QVERIFY(why().contains(sourceOf(1)));
}

void TestAdoption::comesBackFromAFile()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 40; ++round) {
        const AdoptionFigures figures = figuresOf(randomProducts(random, 90), 7);
        const QByteArray file = toFile(figures);
        const auto back = readFigures(file, u"figures.json"_s);
        QVERIFY_OK(back);
        QVERIFY(*back == figures);
        QCOMPARE(toFile(*back), file);
    }
}

void TestAdoption::refusesABrokenFile_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("reason");
    QTest::newRow("another version")
        << QByteArray("adoption/1") << QByteArray("adoption/2") << u"/format"_s;
    QTest::newRow("a small group") << QByteArray("\"smallestGroup\":5")
                                   << QByteArray("\"smallestGroup\":2") << u"/smallestGroup"_s;
    QTest::newRow("a small count")
        << QByteArray("\"products\":8,") << QByteArray("\"products\":3,") << u"/products"_s;
    QTest::newRow("a sum that does not fit")
        << QByteArray("\"products\":8,") << QByteArray("\"products\":9,") << u"add up"_s;
    QTest::newRow("an unknown name")
        << QByteArray("\"basis\"") << QByteArray("\"maker\":\"Brightwell\",\"basis\"")
        << u"/maker"_s;
    QTest::newRow("no type of a product")
        << QByteArray("\"camera\"") << QByteArray("\"Brightwell\"") << u"/types"_s;
    QTest::newRow("no source") << QByteArray("\"00000000000000000000000000000001\"")
                               << QByteArray("") << u"/sources"_s;
    QTest::newRow("a source that could be a name")
        << QByteArray("\"00000000000000000000000000000001\"")
        << QByteArray("\"Brightwell Laboratories of Leeds\"") << u"/sources"_s;
    QTest::newRow("a verdict of its own")
        << QByteArray("[\"pass\"]") << QByteArray("[\"splendid\"]") << u"/verdicts"_s;
    QTest::newRow("cut off") << QByteArray("}\n") << QByteArray("\n") << QString();
}

void TestAdoption::refusesABrokenFile()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, reason);
    QList<CountedProduct> all;
    for (int n = 0; n < 20; ++n)
        all.append(product(n, u"camera"_s, 0, n < 12 ? Verdict::Pass : Verdict::Fail));
    QByteArray file = toFile(figuresOf(all, 1));
    const qsizetype place = file.indexOf(from);
    QVERIFY2(place >= 0, file.constData());
    file.replace(place, from.size(), to);
    const auto read = readFigures(file, u"figures.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(read.error().message().contains(reason), qPrintable(read.error().message()));
    QVERIFY(read.error().message().contains(u"figures.json"_s));
}

void TestAdoption::survivesAnyChangedByte()
{
    QRandomGenerator random(6);
    const QByteArray file = toFile(figuresOf(randomProducts(random, 30), 1));
    for (qsizetype place = 0; place < file.size(); ++place) {
        QByteArray changed = file;
        changed[place] = char(changed[place] ^ (1 << random.bounded(8)));
        const auto read = readFigures(changed, u"figures.json"_s);
        if (read) // another date, another source: still figures that hold together
            QVERIFY(read->total().products >= 4);
    }
}

void TestAdoption::writesATable()
{
    QRandomGenerator random(8);
    const QByteArray table = figuresCsv(figuresOf(randomProducts(random, 60), 1), smallScheme());
    QVERIFY(table.startsWith("by,group,products,of,title,verdict,at_least,at_most\r\n"));
    QVERIFY(table.contains("guideline/1,'=First,pass,")); // no formula
    QVERIFY(table.contains("S-1.1,Only,not-assessed,"));
}

QTEST_GUILESS_MAIN(TestAdoption)
#include "tst_adoption.moc"
