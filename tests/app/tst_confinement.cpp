#include "confinement/confinement.h"

#include "support/commandline.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <functional>
#include <linux/netlink.h>
#include <netinet/in.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// What \a act returns in a process of its own, where it may give up what it can do; -1 when it
/// was killed.
int inAProcessOfItsOwn(const std::function<int()> &act)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(act());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// 0 when a socket of \a family can be made, else why not.
int socketProblem(int family, int type = SOCK_STREAM)
{
    const int made = socket(family, type, 0);
    if (made < 0)
        return errno;
    close(made);
    return 0;
}

} // namespace

/// What a process that reads files of strangers can no longer do.
class TestConfinement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNoNetwork();
    void keepsMemoryAndFilesBounded();
    void theCheckingProgramAnswersRubbish();
    void theCheckingProgramHasNoNetwork();
};

void TestConfinement::hasNoNetwork()
{
    QCOMPARE(socketProblem(AF_INET), 0); // the test itself could reach it
    QCOMPARE(inAProcessOfItsOwn([] {
                 if (!app::refuseNetwork())
                     return 1;
                 if (socketProblem(AF_INET) != EACCES || socketProblem(AF_INET6) != EACCES)
                     return 2;
                 if (socketProblem(AF_NETLINK, SOCK_RAW) != EACCES
                     || socketProblem(AF_INET, SOCK_DGRAM) != EACCES)
                     return 3;
                 if (socketProblem(AF_UNIX) != 0)
                     return 4;
                 if (syscall(__NR_io_uring_setup, 1, nullptr) != -1 || errno != EACCES)
                     return 5;
                 int inThread = 0;
                 std::thread([&] { inThread = socketProblem(AF_INET); }).join();
                 return inThread == EACCES ? 0 : 6;
             }),
             0);
    // A thread that was there before is bound too.
    QCOMPARE(inAProcessOfItsOwn([] {
                 std::array<int, 2> go{};
                 if (pipe(go.data()) != 0)
                     return 1;
                 int problem = 0;
                 std::thread other([&] {
                     char byte = 0;
                     if (read(go[0], &byte, 1) == 1)
                         problem = socketProblem(AF_INET);
                 });
                 const bool confined = app::refuseNetwork();
                 const bool told = write(go[1], "x", 1) == 1;
                 other.join();
                 return confined && told && problem == EACCES ? 0 : 2;
             }),
             0);
}

void TestConfinement::keepsMemoryAndFilesBounded()
{
    constexpr std::size_t much = 400U << 20;
#ifndef __SANITIZE_ADDRESS__
    QCOMPARE(inAProcessOfItsOwn([] {
                 app::limitMyself(128 << 20, 10);
                 void *memory = mmap(nullptr, much, PROT_READ | PROT_WRITE,
                                     MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
                 return memory == MAP_FAILED ? 0 : 1;
             }),
             0);
#endif
    const QTemporaryDir folder;
    const QByteArray file = folder.filePath(u"file"_s).toLocal8Bit();
    inAProcessOfItsOwn([&] {
        app::limitMyself(much, 10);
        FILE *out = std::fopen(file.constData(), "w");
        return out && std::fputs("x", out) >= 0 && std::fclose(out) == 0 ? 0 : 1;
    });
    QCOMPARE(commandline::contentOf(QString::fromLocal8Bit(file)), QByteArray());
    QCOMPARE(inAProcessOfItsOwn([] {
                 app::limitMyself(much, 1);
                 for (std::atomic<int> i = 0;; ++i) {
                 }
                 return 0;
             }),
             -1); // ended by the system after a second of work
}

void TestConfinement::theCheckingProgramAnswersRubbish()
{
    for (const QByteArray &request : {QByteArray(), QByteArray("request 2 0\n{}"),
                                      QByteArray("request 999 1\n{}"), QByteArray(100000, '\n')}) {
        QProcess check;
        check.start(u"" PROGRAMS "/assay-check"_s, QStringList());
        check.write(request);
        check.closeWriteChannel();
        QVERIFY(check.waitForFinished(30000));
        QCOMPARE(check.exitStatus(), QProcess::NormalExit);
        QVERIFY(check.readAllStandardOutput().startsWith("answer "));
    }
}

void TestConfinement::theCheckingProgramHasNoNetwork()
{
    QProcess check;
    check.start(u"" PROGRAMS "/assay-check"_s, QStringList());
    QVERIFY(check.waitForStarted());
    // It waits for its request; by then the filter is there: mode 2 of Seccomp in its status.
    const QString status = u"/proc/%1/status"_s.arg(check.processId());
    QTRY_VERIFY_WITH_TIMEOUT(commandline::contentOf(status).contains("Seccomp:\t2"), 20000);
    QVERIFY(commandline::contentOf(status).contains("NoNewPrivs:\t1"));
    check.closeWriteChannel();
    QVERIFY(check.waitForFinished(30000));
}

QTEST_GUILESS_MAIN(TestConfinement)
#include "tst_confinement.moc"
