#include "assessment/harness/shownlines.h"
#include "assessment/harness/transcript.h"
#include "assessment/harness/transcriptreader.h"

#include <QBuffer>
#include <QCryptographicHash>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace assessment::harness;

/// \a lines with a chain that fits, so that what stands in the records is reached.
QByteArray chained(const QByteArray &lines)
{
    QByteArray chain(64, '0');
    QByteArray made;
    for (QByteArray line : lines.split('\n')) {
        if (!line.endsWith('}'))
            continue;
        chain = QCryptographicHash::hash(chain + '\n' + line, QCryptographicHash::Sha256).toHex();
        line.chop(1);
        made += line + R"(,"chain":")" + chain + "\"}\n";
    }
    return made;
}

/// What the check believes to be whole must read the same again.
void look(QByteArray transcript)
{
    QBuffer file(&transcript);
    file.open(QIODevice::ReadOnly);
    qint64 seen = 0;
    const auto check = checkTranscript(file, [&](const TranscriptWriter::Record &) { ++seen; });
    if (!check)
        return;
    if (check->wholeBytes > file.size() || seen > check->records)
        std::abort();
    QByteArray whole = transcript.first(check->wholeBytes);
    QBuffer again(&whole);
    again.open(QIODevice::ReadOnly);
    const auto second = checkTranscript(again);
    if (!second || second->firstBad >= 0 || second->chain != check->chain
        || second->received != check->received)
        std::abort();
}

/// What is shown of it is text to be read, and no control character but the tab.
void show(const QByteArray &transcript)
{
    const auto reader = TranscriptReader::create();
    if (!reader)
        std::abort();
    const qsizetype half = transcript.size() / 2;
    if (!(*reader)->take(QByteArrayView(transcript).first(half))
        || !(*reader)->take(QByteArrayView(transcript).sliced(half)) || !(*reader)->finish())
        return;
    const auto lines = (*reader)->lines();
    for (const ShownLine &line : lines->lines(0, 1000)) {
        for (const QChar letter : line.text) {
            if (letter.category() == QChar::Other_Control && letter != u'\t')
                std::abort();
        }
    }
}

} // namespace

/// A transcript that somebody hands over, as it is and with a chain that fits.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(bytes), qsizetype(size));
    look(input);
    look(chained(input));
    show(chained(input));
    return 0;
}
