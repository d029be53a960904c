// assay-cli: starts what does the work. Checking one label takes less time than loading the
// libraries that draw them (docs/adr/0037-quick-labels.md), so `label verify` is tried first with a
// part that needs few; whatever that part cannot answer, and every other verb, is done by the whole
// program. Nothing is linked here but the C library, and nothing is read but the command line.

#include "quickverify.h"

#include <array>
#include <cerrno>
#include <climits>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <malloc.h>
#include <string_view>
#include <sys/mman.h>
#include <unistd.h>

namespace {

using Path = std::array<char, PATH_MAX>;

char **g_words = nullptr; ///< the command line

/// \a name beside this program; "" when the system does not say where that is. Links to the program
/// do not matter: it is the file that has neighbours.
Path beside(const char *name)
{
    Path path{};
    const ssize_t length = readlink("/proc/self/exe", path.data(), path.size());
    const std::string_view own(path.data(), length > 0 ? std::size_t(length) : 0);
    const std::size_t folder = own.rfind('/') + 1; // npos + 1 is 0
    if (folder == 0 || own.size() == path.size() || folder + std::strlen(name) >= path.size())
        return {};
    std::strcpy(path.data() + folder, name); // NOLINT: there is room for it
    return path;
}

/// Whether messages are in English: the quick part brings no other words.
bool speaksEnglish()
{
    if (const char *own = std::getenv("ASSAY_LANGUAGE"); own && *own)
        return std::string_view(own).starts_with("en");
    if (const char *many = std::getenv("LANGUAGE"); many && *many)
        return false;
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char *locale = std::getenv(name);
        if (locale && *locale) {
            const std::string_view set(locale);
            return set == "C" || set == "POSIX" || set.starts_with("C.") || set.starts_with("en");
        }
    }
    return true;
}

bool wantsVerification(int count, char *words[])
{
    bool label = false;
    bool verify = false;
    for (int i = 1; i < count; ++i) {
        label = label || std::strcmp(words[i], "label") == 0;
        verify = verify || std::strcmp(words[i], "verify") == 0;
    }
    return label && verify;
}

/// A check needs half a megabyte; to get them at once is cheaper than page after page. Where
/// the kernel cannot do that nothing is lost.
void makeRoom()
{
    constexpr std::size_t room = 512 * 1024;
    mallopt(M_TOP_PAD, room);
    std::free(std::malloc(1)); // NOLINT: now there is a heap
    char *end = static_cast<char *>(sbrk(0));
    (void)madvise(end - room, room, MADV_POPULATE_WRITE);
}

/// The exit code, or quickVerifyCannotTell when the whole program has to be asked.
int tryQuickly(int count, char *words[])
{
    makeRoom();
    void *part = dlopen(beside(ASSAY_QUICK).data(), RTLD_NOW | RTLD_LOCAL);
    const auto verify =
        part ? reinterpret_cast<QuickVerify>(dlsym(part, "assayQuickVerify")) : nullptr;
    return verify ? verify(count, words) : quickVerifyCannotTell;
}

} // namespace

/// The whole program takes over with the same words. The stand-ins of libraries end here, too
/// (quick/standins.cmake), so it has C linkage and is exported.
extern "C" [[noreturn]] __attribute__((visibility("default"))) void assayStartWhole()
{
    const Path whole = beside("assay-cli-whole");
    execv(whole.data(), g_words);
    (void)std::fprintf(stderr, "error: the program cannot be started (%s): %s; install it again\n",
                       whole.data(), std::strerror(errno));
    _exit(4); // environment (exitcode.h)
}

int main(int count, char *words[])
{
    g_words = words;
    if (wantsVerification(count, words) && speaksEnglish()) {
        const int code = tryQuickly(count, words);
        if (code != quickVerifyCannotTell)
            _exit(code); // all is written; what the libraries would tidy up goes with the process
    }
    assayStartWhole();
}
