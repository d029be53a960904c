#include "secretinput.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Result;
using assessment::SecretBytes;

namespace app::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::SecretInput)
};

constexpr std::size_t longest = 1024;

/// Room for one secret that is wiped when it goes. The bytes are read with read(2): a QFile or a
/// stream would leave copies in its buffer.
class Room
{
public:
    Room() = default;
    Room(const Room &) = delete;
    Room &operator=(const Room &) = delete;
    ~Room() { explicit_bzero(m_bytes.data(), m_bytes.size()); }

    /// Reads up to the end of the first line, or of the file; \a giveUp in it cancels.
    Result<SecretBytes> readLine(int descriptor, const QString &where,
                                 std::optional<char> giveUp = {})
    {
        std::size_t size = 0;
        char *end = m_bytes.data();
        while (size < m_bytes.size()) {
            // One byte at a time: what follows the line stays for whoever reads next.
            const ssize_t got = read(descriptor, m_bytes.data() + size, 1);
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return failure(where, qt_error_string(errno));
            if (got > 0 && giveUp && m_bytes[size] == *giveUp)
                return Error{.kind = Error::Kind::Cancelled,
                             .what = Text::tr("the passphrase was not given"),
                             .why = Text::tr("Ctrl+C was pressed")};
            if (got == 0 || m_bytes[size] == '\n')
                break;
            end = m_bytes.data() + ++size;
        }
        if (size == m_bytes.size())
            return failure(where, Text::tr("it is longer than %1 bytes").arg(longest));
        if (size > 0 && *(end - 1) == '\r')
            --size;
        if (size == 0)
            return failure(where, Text::tr("its first line is empty"));
        if (std::find(m_bytes.data(), end, '\0') != end)
            return failure(where, Text::tr("it contains a NUL byte"));
        return SecretBytes(QByteArrayView(m_bytes.data(), qsizetype(size)));
    }

private:
    static Error failure(const QString &where, const QString &why)
    {
        return {.kind = Error::Kind::Crypto,
                .what = Text::tr("the passphrase cannot be read"),
                .where = where,
                .why = why};
    }

    std::array<char, longest + 2> m_bytes = {};
};

/// Closes what it opened.
class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            close(m_number);
    }
    int number() const { return m_number; }

private:
    int m_number;
};

/// Keeps the terminal from showing what is typed. Ctrl+C arrives as a key: as a signal it could end
/// the program before the terminal shows again what is typed.
class WithoutEcho
{
public:
    static constexpr char giveUp = 0x03; ///< what Ctrl+C types

    explicit WithoutEcho(int terminal) : m_terminal(terminal)
    {
        tcgetattr(terminal, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO | ISIG);
        silent.c_cc[VEOL] = giveUp; // handed over at once, like the end of a line
        silent.c_lflag |= ECHONL;
        tcsetattr(terminal, TCSAFLUSH, &silent);
    }
    WithoutEcho(const WithoutEcho &) = delete;
    WithoutEcho &operator=(const WithoutEcho &) = delete;
    ~WithoutEcho() { tcsetattr(m_terminal, TCSAFLUSH, &m_before); }

private:
    int m_terminal;
    termios m_before = {};
};

Result<SecretBytes> ask(const QString &prompt)
{
    const Descriptor terminal(open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY));
    if (terminal.number() < 0) {
        return Error{.kind = Error::Kind::Usage,
                     .what = Text::tr("the passphrase is missing"),
                     .why = Text::tr("there is no terminal to ask on"),
                     .advice = Text::tr("give --passphrase-file or --passphrase-fd")};
    }
    const QByteArray question = prompt.toUtf8() + ": ";
    (void)!write(terminal.number(), question.constData(), std::size_t(question.size()));
    const WithoutEcho silent(terminal.number());
    return Room().readLine(terminal.number(), Text::tr("terminal"), WithoutEcho::giveUp);
}

} // namespace

Result<SecretBytes> readSecretFile(const QString &path)
{
    if (path == u"-"_s)
        return Room().readLine(STDIN_FILENO, Text::tr("standard input"));
    const Descriptor file(open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (file.number() < 0) {
        return Error{.kind = Error::Kind::Storage,
                     .what = Text::tr("the file with the passphrase cannot be opened"),
                     .where = path,
                     .why = qt_error_string(errno)};
    }
    return Room().readLine(file.number(), path);
}

Result<SecretBytes> readPassphrase(const PassphraseSource &source, const QString &prompt)
{
    if (!source.file.isEmpty() && source.descriptor) {
        return Error{.kind = Error::Kind::Usage,
                     .what = Text::tr("the passphrase cannot be read"),
                     .why = Text::tr("both --passphrase-file and --passphrase-fd are given"),
                     .advice = Text::tr("give one of them")};
    }
    if (!source.file.isEmpty())
        return readSecretFile(source.file);
    if (source.descriptor)
        return Room().readLine(*source.descriptor,
                               Text::tr("descriptor %1").arg(*source.descriptor));
    return ask(prompt);
}

} // namespace app::cli
