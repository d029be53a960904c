#include "assessment/harness/programevents.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(bytes), qsizetype(size));
    // In two pieces, as a pipe may hand it over.
    assessment::harness::ProgramLines lines;
    lines.feed(QByteArrayView(input).first(input.size() / 2));
    const auto readAll = [&](bool ended) {
        while (const auto line = lines.next(ended))
            (void)assessment::harness::readProgramEvent(*line, lines.number());
    };
    readAll(false);
    lines.feed(QByteArrayView(input).sliced(input.size() / 2));
    readAll(true);
    return 0;
}
