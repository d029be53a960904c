#include "assessment/harness/consolelines.h"
#include "assessment/harness/consoleview.h"
#include "assessment/harness/leakrules.h"
#include "assessment/harness/secretfilter.h"
#include "support/testsupport.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace assessment;
using namespace assessment::harness;
using namespace Qt::StringLiterals;

namespace {

/// Cuts \a bytes into pieces of 1 to 7 bytes, as reads may.
QList<QByteArray> cut(const QByteArray &bytes, QRandomGenerator &random)
{
    QList<QByteArray> pieces;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = 1 + random.bounded(7);
        pieces.append(bytes.mid(at, length));
        at += length;
    }
    return pieces;
}

QString viewOf(const QList<QByteArray> &pieces)
{
    ConsoleView view;
    qint64 offset = 0;
    for (const QByteArray &piece : pieces) {
        view.append(piece, offset);
        offset += piece.size();
    }
    return view.string();
}

SecretFilter filterOf(const std::map<QString, QByteArray> &values)
{
    std::map<QString, SecretBytes> secrets;
    for (const auto &[name, value] : values)
        secrets.emplace(name, SecretBytes(value));
    auto filter = SecretFilter::make(secrets);
    if (!filter)
        qFatal("%s", qPrintable(filter.error().message()));
    return std::move(*filter);
}

QByteArray joined(const QList<CleanPiece> &pieces)
{
    QByteArray bytes;
    for (const CleanPiece &piece : pieces)
        bytes += piece.bytes;
    return bytes;
}

} // namespace

/// What is read out of the bytes of a console: text, given secrets, secrets of the device.
class TestDeviceTestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsText_data();
    void readsText();
    void knowsWhereTextCameFrom();
    void keepsABoundedWindow();
    void tellsGarbageFromText();

    void takesSecretsOutHoweverTheyArrive();
    void tellsEchoFromLeak_data();
    void tellsEchoFromLeak();
    void masksSecretsThatShareTheirBeginning();
    void masksAnUnfinishedSecret();
    void refusesSecretsItCannotMask_data();
    void refusesSecretsItCannotMask();

    void findsSecrets_data();
    void findsSecrets();
    void raisesNoFalseAlarm_data();
    void raisesNoFalseAlarm();
    void masksWhatItShows();
    void masksPrivateKeysOverLines();
    void masksALineThatComesSlowly();
    void noLineIsTooHardToSearch();
    void refusesRules_data();
    void refusesRules();
};

void TestDeviceTestConsole::readsText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("line ends in every mixture")
        << QByteArray("a\r\nb\nc\r\r\nd\re") << u"a\nb\nc\nd\ne"_s;
    QTest::newRow("NUL") << QByteArray("lo\0gin\0: ", 9) << u"login: "_s;
    QTest::newRow("colours") << QByteArray("\x1b[1;32mlamp\x1b[0m# ") << u"lamp# "_s;
    QTest::newRow("BusyBox asks for the cursor") << QByteArray("/ # \x1b[6n") << u"/ # "_s;
    QTest::newRow("window title") << QByteArray("\x1b]0;secret title\x07$ ") << u"$ "_s;
    QTest::newRow("title ended by ST") << QByteArray("\x1b]0;title\x1b\\$ ") << u"$ "_s;
    QTest::newRow("two-byte escape") << QByteArray("\x1b(Bok\x1b=") << u"ok"_s;
    QTest::newRow("UTF-8") << QByteArray("caf\xc3\xa9 \xe2\x82\xac \xf0\x9f\x92\xa1")
                           << u"café € 💡"_s;
    QTest::newRow("cut UTF-8") << QByteArray("\xe2\x82login") << u"�login"_s;
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe") << u"��"_s;
    QTest::newRow("CSI of eight bits") << QByteArray("\xc2\x9b"
                                                     "31mred")
                                       << u"�31mred"_s;
    QTest::newRow("text turned round") << QByteArray("\xe2\x80\xae"
                                                     "nimda\xe2\x81\xa9:")
                                       << u"�nimda�:"_s;
    QTest::newRow("line that is none") << QByteArray("a\xe2\x80\xa8"
                                                     "b")
                                       << u"a�b"_s;
    QTest::newRow("countdown") << QByteArray("autoboot:  2 \b\b\b 1 ") << u"autoboot:  1 "_s;
    QTest::newRow("endless escape") << QByteArray("\x1b]" + QByteArray(400, 'x') + "\r\nlogin: ")
                                    << QString(u"x"_s.repeated(400 - 255) + u"\nlogin: "_s);
}

void TestDeviceTestConsole::readsText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(viewOf({bytes}), text);
    QRandomGenerator random(1);
    for (int round = 0; round < 50; ++round)
        QCOMPARE(viewOf(cut(bytes, random)), text);
}

void TestDeviceTestConsole::knowsWhereTextCameFrom()
{
    ConsoleView view;
    const QByteArray bytes("\x1b[1mab\0\xc3\xa9\r\nlogin", 16);
    view.append(bytes, 100);
    const qint64 at = view.begin() + view.string().indexOf(u"login"_s);
    QCOMPARE(view.offsetAt(at), 100 + bytes.indexOf("login"));
    QCOMPARE(view.offsetAt(view.begin() + 2), 100 + bytes.indexOf("\xc3"));
}

void TestDeviceTestConsole::keepsABoundedWindow()
{
    ConsoleView view;
    const QByteArray line = QByteArray(99, 'x') + '\n';
    for (int n = 0; n < 20'000; ++n)
        view.append(line, n * 100);
    QVERIFY(view.string().size() <= 2 * ConsoleView::window + 100);
    QCOMPARE(view.end(), 2'000'000);
    QCOMPARE(view.offsetAt(view.end() - 1), 1'999'999);
}

void TestDeviceTestConsole::tellsGarbageFromText()
{
    ConsoleView text;
    text.append("U-Boot 2023.01\r\n\r\nHit any key to stop autoboot:  2 \b\b\b 1 \x1b[0m\r\n", 0);
    QVERIFY(text.readableShare() > 0.95);
    ConsoleView garbage;
    QByteArray bytes;
    QRandomGenerator random(2);
    for (int n = 0; n < 1000; ++n)
        bytes += char(random.bounded(256));
    garbage.append(bytes, 0);
    QVERIFY(garbage.readableShare() < 0.6);
}

void TestDeviceTestConsole::takesSecretsOutHoweverTheyArrive()
{
    const QByteArray secret = "kitchen-canary-93";
    QByteArray bytes = "Password: kitchen-canary-93\r\nkitchen-kitchen-canary-93 "
                       "kit\x1b[0mchen-canary-93\r\nkitchen-canary-9 is none\r\n";
    bytes.replace("en-ca", QByteArray("en-\0ca", 6));
    QRandomGenerator random(3);
    for (int round = 0; round < 200; ++round) {
        SecretFilter filter = filterOf({{u"pin"_s, secret}});
        filter.sent(u"pin"_s);
        QList<CleanPiece> pieces;
        for (const QByteArray &piece : cut(bytes, random))
            pieces += filter.feed(piece, 0);
        pieces += filter.finish();
        const QByteArray clean = joined(pieces);
        QVERIFY(!clean.contains(secret));
        QCOMPARE(clean.count("<<secret pin>>"), bytes.count("93"));
        QVERIFY(clean.startsWith("Password: <<secret pin>>\r\nkitchen-"));
        QVERIFY(clean.endsWith("nary-9 is none\r\n"));
        QCOMPARE(filter.received(), bytes.size());
    }
}

void TestDeviceTestConsole::tellsEchoFromLeak_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("leaks");
    QTest::newRow("hidden") << QByteArray("\r\nLogin incorrect\r\n") << 0;
    QTest::newRow("echo") << QByteArray("canary-77\r\nLogin incorrect\r\n") << 0;
    QTest::newRow("echo after a message of the kernel")
        << QByteArray("[ 12.3] eth0: up\r\ncanary-77\r\n") << 0;
    QTest::newRow("printed after hidden input") << QByteArray("\r\nyou typed canary-77\r\n") << 1;
    QTest::newRow("echo, then printed") << QByteArray("canary-77\r\nbad: canary-77\r\n") << 1;
}

void TestDeviceTestConsole::tellsEchoFromLeak()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, leaks);
    SecretFilter filter = filterOf({{u"pin"_s, "canary-77"}});
    filter.sent(u"pin"_s);
    const QByteArray clean = joined(filter.feed(bytes, 0)) + joined(filter.finish());
    QVERIFY(!clean.contains("canary-77"));
    QCOMPARE(filter.takePrinted().size(), leaks);
}

void TestDeviceTestConsole::masksSecretsThatShareTheirBeginning()
{
    SecretFilter filter = filterOf({{u"short"_s, "sunny"}, {u"long"_s, "sunny-hall"}});
    const QByteArray clean = joined(filter.feed("a sunny-hall b sunny c", 0));
    QVERIFY(!clean.contains("sunny"));
    QVERIFY(!clean.contains("hall"));
    QVERIFY(clean.endsWith(" c"));
}

void TestDeviceTestConsole::masksAnUnfinishedSecret()
{
    SecretFilter filter = filterOf({{u"pin"_s, "canary-77"}});
    QByteArray clean = joined(filter.feed("login: canary-7", 0));
    QCOMPARE(clean, "login: ");
    QCOMPARE(filter.held(), "canary-7");
    QCOMPARE(joined(filter.finish()), "<<secret pin>>");
}

void TestDeviceTestConsole::refusesSecretsItCannotMask_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("123\n");
    QTest::newRow("two lines") << QByteArray("first\nsecond\n");
}

void TestDeviceTestConsole::refusesSecretsItCannotMask()
{
    QFETCH(QByteArray, secret);
    std::map<QString, SecretBytes> secrets;
    secrets.emplace(u"pin"_s, SecretBytes(secret));
    QVERIFY(!SecretFilter::make(secrets));
}

void TestDeviceTestConsole::findsSecrets_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *rule, const QString &line) {
        QTest::addRow("%s: %s", rule, qPrintable(line.left(30)))
            << line << QString::fromLatin1(rule);
    };
    row("private-key", u"-----BEGIN RSA PRIVATE"_s + u" KEY-----"_s);
    row("private-key", u"-----BEGIN PRIVATE"_s + u" KEY-----"_s);
    row("password-hash", u"root:$6$Xy7/ab$Zk3pQ9WcV1tUr8yIoP0aSdFgHjKl:19000:0:99999:7:::"_s);
    row("password-hash", u"admin:$1$abcdefgh$8yIoP0aSdFgHjKlZxCvBn.:0:0:::"_s);
    row("password-hash-des", u"root:9szj4G6pgOGeA:0:0::/root:/bin/sh"_s);
    row("wifi-key", u"network={ssid=\"x\" psk=\"Sunny-Hallway-2291\"}"_s);
    row("wifi-key", u"wpa_passphrase: correcthorse"_s);
    row("wifi-password", u"wifi_password=correcthorse"_s);
    row("password-in-clear", u"mqtt: user=lamp password=hunter22"_s);
    row("password-in-clear", u"The admin password is Lamp4711"_s);
    row("password-in-clear", u"The admin password is storedLamp4711"_s);
    row("password-in-clear", u"{\"passwd\": \"hunter22\"}"_s);
    row("access-token", u"cloud: api_key=7Qd0aBz5WmXk2Rt9Yp"_s);
    row("access-token", u"token: 7Qd0aBz5WmXk2Rt9Yp"_s);
    row("authorization-header", u"Authorization: Basic cm9vdDpyb290"_s);
    row("json-web-token", u"id eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.SflKxwRJSMeKKF2QT4"_s);
    row("cloud-key", u"using AKIAIOSFODNN7EXAMPLE"_s);
    row("credentials-in-address", u"GET http://lamp:hunter22@cloud.example/"_s);
}

void TestDeviceTestConsole::findsSecrets()
{
    QFETCH(QString, line);
    QFETCH(QString, rule);
    const auto rules = LeakRules::builtIn();
    QVERIFY_OK(rules);
    const auto found = rules->find(line);
    QVERIFY(!found.isEmpty());
    QStringList ids;
    for (const LeakMatch &match : found)
        ids.append(rules->rules[match.rule].id);
    QVERIFY2(ids.contains(rule), qPrintable(ids.join(u' ')));
}

void TestDeviceTestConsole::raisesNoFalseAlarm_data()
{
    QTest::addColumn<QString>("line");
    const auto row = [](const QString &line) { QTest::addRow("%s", qPrintable(line)) << line; };
    row(u"firmware commit 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b"_s);
    row(u"wlan0: hardware address 02:00:5e:10:20:30"_s);
    row(u"wlan0: key_mgmt=WPA-PSK psk=********"_s);
    row(u"Password: "_s);
    row(u"Password:"_s);
    row(u"password: ****"_s);
    row(u"Changing password for root"_s);
    row(u"New password: "_s);
    row(u"login[52]: invalid password for 'root' on 'ttyS0'"_s);
    row(u"password=<hidden>"_s);
    row(u"Password authentication is disabled"_s);
    row(u"password is required"_s);
    row(u"password is stored"_s);
    row(u"The new password is saved."_s);
    row(u"the password is too short, the password is encrypted"_s);
    row(u"Kernel command line: console=ttyS0 root=/dev/mmcblk0p2 rootwait panic=3"_s);
    row(u"Loading compiled-in X.509 certificates"_s);
    row(u"Loaded X.509 cert 'Debian Secure Boot CA: 6ccece7e4c6c0d1f6149f3dd27dfcc5cbb419ea1'"_s);
    row(u"Key type asymmetric registered"_s);
    row(u"Key type .fscrypt registered"_s);
    row(u"random: crng init done"_s);
    row(u"trusted_key: encrypted key initialised"_s);
    row(u"SHA256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s);
    row(u"uuid 6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s);
    row(u"api_key=********************"_s);
    row(u"session key: 0x1f"_s);
    row(u"Fetching https://cloud.example:8443/v1/status"_s);
    row(u"-----BEGIN CERTIFICATE-----"_s);
    row(u"-----BEGIN PUBLIC KEY-----"_s);
    row(u"token ring: adapter not found"_s);
    row(u"lamp login: "_s);
    row(u"12:34:56:78 ::1:ffff:"_s);
}

void TestDeviceTestConsole::raisesNoFalseAlarm()
{
    QFETCH(QString, line);
    const auto rules = LeakRules::builtIn();
    QVERIFY_OK(rules);
    const auto found = rules->find(line);
    QStringList ids;
    for (const LeakMatch &match : found)
        ids.append(rules->rules[match.rule].id);
    QCOMPARE(ids, QStringList());
}

void TestDeviceTestConsole::masksWhatItShows()
{
    const auto rules = LeakRules::builtIn();
    QVERIFY_OK(rules);
    const QString line = u"psk=\"Sunny-Hallway-2291\" password=hunter2 done"_s;
    const auto found = rules->find(line);
    QCOMPARE(rules->mask(line, found), u"psk=\"Su•••\" password=••• done"_s);
}

void TestDeviceTestConsole::masksPrivateKeysOverLines()
{
    const auto rules = LeakRules::builtIn();
    QVERIFY_OK(rules);
    ConsoleView view;
    ConsoleLines lines(*rules);
    view.append("-----BEGIN EC PRIVATE"
                " KEY-----\r\nMHcCAQEEIabc\r\nzzzz\r\n-----END EC PRIVATE KEY"
                "-----\r\nready\r\n",
                0);
    lines.take(view);
    qint64 skipped = 0;
    const QString shown = lines.takeShown(skipped);
    QVERIFY(!shown.contains(u"MHc"_s));
    QVERIFY(!shown.contains(u"zzzz"_s));
    QVERIFY(shown.endsWith(u"ready\n"_s));
    QCOMPARE(lines.leaks().size(), 1);
}

void TestDeviceTestConsole::masksALineThatComesSlowly()
{
    const auto rules = LeakRules::builtIn();
    QVERIFY_OK(rules);
    ConsoleView view;
    ConsoleLines lines(*rules);
    QString shown;
    qint64 skipped = 0;
    qint64 offset = 0;
    for (const char byte : QByteArray("psk=Sunny-Hallway-2291\n")) {
        view.append(QByteArrayView(&byte, 1), offset++);
        lines.takeRest(view); // as if the device fell silent after each character
        shown += lines.takeShown(skipped);
    }
    // The rule knows a key from eight characters on; no more than those may have been shown.
    QVERIFY2(!shown.contains(u"Sunny-Ha"_s), qPrintable(shown));
    QCOMPARE(lines.leaks().size(), 1);
}

/// Expressions that make others try all ways to fail: here every search ends in linear time.
void TestDeviceTestConsole::noLineIsTooHardToSearch()
{
    const auto rules = LeakRules::read(R"({"format": "assay-secret-rules/1", "rules": [
        {"id": "slow", "name": "slow", "pattern": "(a+)+$"}]})",
                                       u"test"_s);
    QVERIFY_OK(rules);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(rules->find(u"a"_s.repeated(100'000) + u'b').isEmpty());
    QCOMPARE(rules->find(u"ba"_s + u"a"_s.repeated(100'000)).size(), 1);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

void TestDeviceTestConsole::refusesRules_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const QByteArray &members, const QString &where) {
        QTest::newRow(name) << members << where;
    };
    row("looks around", R"j("pattern": "(?<![a-z])token")j", u"/rules/0/pattern"_s);
    row("refers back", R"j("pattern": "(a)\\1")j", u"/rules/0/pattern"_s);
    row("open group", R"j("pattern": "(a")j", u"/rules/0/pattern"_s);
    row("nothing", R"j("pattern": "a*")j", u"/rules/0/pattern"_s);
    row("text, not line", R"j("pattern": "\\Atoken")j", u"/rules/0/pattern"_s);
    row("one line", R"j("pattern": "(?i-m)^token")j", u"/rules/0/pattern"_s);
    row("too large", R"j("pattern": "((((a{100}b){100}c){100}d){100}e)")j", u"/rules/0/pattern"_s);
    row("unless", R"j("pattern": "a", "unless": "[")j", u"/rules/0/unless"_s);
    row("no pattern", R"j("unless": "b")j", u"/rules/0/pattern"_s);
    row("unknown", R"j("pattern": "a", "hints": ["a"])j", u"/rules/0/hints"_s);
}

void TestDeviceTestConsole::refusesRules()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, where);
    const auto rules =
        LeakRules::read(R"({"format": "assay-secret-rules/1", "rules": [{"id": "i", "name": "n", )"
                            + members + "}]}",
                        u"own.json"_s);
    QVERIFY(!rules);
    QVERIFY2(rules.error().message().contains(u"own.json"_s), qPrintable(rules.error().message()));
    QVERIFY2(rules.error().message().contains(where), qPrintable(rules.error().message()));
}

QTEST_GUILESS_MAIN(TestDeviceTestConsole)
#include "tst_devicetestconsole.moc"
