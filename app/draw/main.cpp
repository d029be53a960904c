// Draws pictures and PDFs of strangers for the window, in a process of its own: what hangs, crashes
// or eats memory here is ended by the window, which goes on. This program never sees the workspace.
//
// With --label, one page of a label from elsewhere is checked: it has less memory and time.
//
// Standard input and output, one answer to each request, numbers in decimal:
//     content KIND BYTES\n<bytes>   →  pages N\n            | problem unreadable\n | problem
//     large\n draw PAGE WIDTH HEIGHT\n      →  image WIDTH HEIGHT\n<WIDTH × HEIGHT × 4 bytes, QRgb>
//                                                           | problem unreadable\n
//     codes SIDE\n                  →  codes N\n, N times code BYTES\n<bytes>
//                                                           | problem unreadable\n

#include "drawer.h"

#include "confinement/confinement.h"

#include <QGuiApplication>
#include <QImageReader>
#include <QList>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <sys/prctl.h>
#include <sys/resource.h>

using app::draw::Drawer;

namespace {

constexpr qint64 mostContent = 256LL << 20;
constexpr int mostPicture = 512;           // MiB, decoded
constexpr rlim_t mostMemory = 3U << 30;    // address space, of which most is only reserved
constexpr rlim_t mostSeconds = 600;        // of the processor, should nobody be left to stop it
constexpr rlim_t labelMemory = 192U << 20; // what it writes to, beside 44 MiB of libraries
constexpr rlim_t labelSeconds = 8;
constexpr int longestSide = 8192;
constexpr qint64 mostPixels = 100'000'000; // the sensors of telephones; more is an attack
// With the coefficients of a progressive JPEG, 12 bytes for each: less than 256 MiB.
constexpr qint64 labelPixels = 20'000'000;

/// Ends with the window, leaves no core file with evidence in it, and takes no more than its share.
void limitMyself(bool forLabel)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const auto limit = [](auto what, rlim_t most) {
        const rlimit both{most, most};
        setrlimit(what, &both);
    };
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, forLabel ? labelSeconds : mostSeconds);
    limit(RLIMIT_FSIZE, 0);
#ifndef __SANITIZE_ADDRESS__ // its shadow memory is larger than any limit
    limit(RLIMIT_AS, mostMemory);
    if (forLabel)
        limit(RLIMIT_DATA, labelMemory);
#endif
}

bool readAll(QByteArray &into)
{
    return std::fread(into.data(), 1, size_t(into.size()), stdin) == size_t(into.size());
}

bool answer(const QByteArray &head, const uchar *bytes = nullptr, qsizetype size = 0)
{
    return std::fwrite(head.constData(), 1, size_t(head.size()), stdout) == size_t(head.size())
           && (size == 0 || std::fwrite(bytes, 1, size_t(size), stdout) == size_t(size))
           && std::fflush(stdout) == 0;
}

bool take(Drawer &drawer, const QList<QByteArray> &words)
{
    const qint64 size = words.value(2).toLongLong();
    if (size < 0 || size > mostContent)
        return false;
    QByteArray content(size, Qt::Uninitialized);
    if (!readAll(content))
        return false;
    switch (drawer.take(words.value(1), content)) {
    case Drawer::Problem::Unreadable: return answer("problem unreadable\n");
    case Drawer::Problem::TooLarge: return answer("problem large\n");
    case Drawer::Problem::None: break;
    }
    return answer("pages " + QByteArray::number(drawer.pages()) + '\n');
}

bool draw(Drawer &drawer, const QList<QByteArray> &words)
{
    const QSize box(qMin(words.value(2).toInt(), longestSide),
                    qMin(words.value(3).toInt(), longestSide));
    const auto image = drawer.draw(words.value(1).toInt(), box);
    if (!image)
        return answer("problem unreadable\n");
    return answer("image " + QByteArray::number(image->width()) + ' '
                      + QByteArray::number(image->height()) + '\n',
                  image->constBits(), image->sizeInBytes());
}

bool tellCodes(Drawer &drawer, const QList<QByteArray> &words)
{
    const auto texts = drawer.codes(qMin(words.value(1).toInt(), longestSide));
    if (!texts)
        return answer("problem unreadable\n");
    QByteArray all = "codes " + QByteArray::number(texts->size()) + '\n';
    for (const QByteArray &text : *texts)
        all += "code " + QByteArray::number(text.size()) + '\n' + text;
    return answer(all);
}

} // namespace

int main(int argc, char *argv[])
{
    const bool forLabel = argc == 2 && std::strcmp(argv[1], "--label") == 0;
    limitMyself(forLabel);
    if (!app::refuseNetwork())
        return 1;
    qputenv("QT_QPA_PLATFORM", "offscreen"); // it shows nothing itself
    const QGuiApplication application(argc, argv);
    QImageReader::setAllocationLimit(mostPicture);
    Drawer drawer(forLabel ? labelPixels : mostPixels);
    std::array<char, 128> line{};
    bool going = true;
    while (going && std::fgets(line.data(), int(line.size()), stdin)) {
        const QList<QByteArray> words = QByteArray(line.data()).trimmed().split(' ');
        if (words.first() == "content")
            going = take(drawer, words);
        else if (words.first() == "codes")
            going = tellCodes(drawer, words);
        else
            going = words.first() == "draw" && draw(drawer, words);
    }
    return 0;
}
