#include "assessment/harness/consolelines.h"
#include "assessment/harness/consoleview.h"
#include "assessment/harness/leakrules.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// What a device prints, in pieces of several sizes: what is shown has no control characters but
/// the line end and the tab, and each character belongs to a byte that came.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    using namespace assessment::harness;
    static const auto rules = LeakRules::builtIn();
    if (!rules)
        std::abort();
    const QByteArrayView input(bytes, qsizetype(size));
    ConsoleView view;
    ConsoleLines lines(*rules);
    QString shown;
    qint64 skipped = 0;
    qsizetype piece = 1;
    for (qsizetype at = 0; at < input.size(); at += piece, piece = piece % 61 + 1) {
        piece = std::min(piece, input.size() - at);
        view.append(input.sliced(at, piece), at);
        lines.take(view);
        shown += lines.takeShown(skipped);
    }
    lines.takeRest(view);
    shown += lines.takeShown(skipped);
    for (const QChar letter : std::as_const(shown)) {
        if (letter.category() == QChar::Other_Control && letter != u'\n' && letter != u'\t')
            std::abort();
    }
    for (const Leak &leak : lines.leaks()) {
        if (leak.offset < 0 || leak.offset >= input.size())
            std::abort();
    }
    return 0;
}
