#include "assessment/harness/secretfilter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

// More control characters than this in a row do not belong to an echo any more.
constexpr int longestGap = 512;

// Messages of the system may come between what was sent and its echo.
constexpr int linesForEcho = 3;

// This much of a secret at the very end of what was seen is masked as well.
constexpr qsizetype tellingPart = 3;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::SecretFilter)
};

bool isControl(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code < 0x20 || code == 0x7f;
}

QByteArrayView withoutLineEnd(QByteArrayView bytes)
{
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    return bytes;
}

std::vector<qsizetype> fallbackOf(QByteArrayView bytes)
{
    std::vector<qsizetype> fallback(static_cast<std::size_t>(bytes.size()) + 1, 0);
    qsizetype k = 0;
    for (qsizetype n = 1; n < bytes.size(); ++n) {
        while (k > 0 && bytes[n] != bytes[k])
            k = fallback[static_cast<std::size_t>(k)];
        if (bytes[n] == bytes[k])
            ++k;
        fallback[static_cast<std::size_t>(n) + 1] = k;
    }
    return fallback;
}

} // namespace

Result<SecretFilter> SecretFilter::make(const std::map<QString, SecretBytes> &secrets)
{
    SecretFilter filter;
    for (const auto &[name, secret] : secrets) {
        const QByteArrayView bytes = withoutLineEnd(secret.view());
        if (bytes.size() < shortest)
            return Error{.kind = Error::Kind::Usage,
                         .what = Text::tr("the secret cannot be used"),
                         .where = name,
                         .why = Text::tr("it is shorter than %1 characters and could not be masked "
                                         "reliably")
                                    .arg(shortest)};
        if (std::any_of(bytes.begin(), bytes.end(), isControl))
            return Error{.kind = Error::Kind::Usage,
                         .what = Text::tr("the secret cannot be used"),
                         .where = name,
                         .why = Text::tr("it holds control characters or more than one line")};
        Secret known;
        known.name = name;
        known.bytes = SecretBytes(bytes);
        known.fallback = fallbackOf(bytes);
        filter.m_secrets.push_back(std::move(known));
    }
    return filter;
}

QByteArray SecretFilter::marker(const QString &name)
{
    return "<<secret " + name.toUtf8() + ">>";
}

void SecretFilter::sent(const QString &name)
{
    for (Secret &secret : m_secrets)
        secret.echoLines = secret.name == name ? linesForEcho : 0;
    m_lineEmpty = true;
}

void SecretFilter::sentOther()
{
    for (Secret &secret : m_secrets)
        secret.echoLines = 0;
}

QList<CleanPiece> SecretFilter::feed(QByteArrayView bytes, qint64 microseconds)
{
    if (m_secrets.empty()) {
        const CleanPiece whole{microseconds, m_received, bytes.toByteArray(), {}};
        m_received += bytes.size();
        return {whole};
    }
    for (const char byte : bytes) {
        m_cells.push_back({byte, 0, microseconds});
        ++m_received;
        take(static_cast<unsigned char>(byte));
    }
    std::size_t undecided = m_cells.size();
    for (const Secret &secret : m_secrets) {
        if (secret.matched > 0)
            undecided =
                std::min(undecided, static_cast<std::size_t>(
                                        m_significant[m_significant.size()
                                                      - static_cast<std::size_t>(secret.matched)]));
    }
    return release(static_cast<qsizetype>(undecided));
}

QList<CleanPiece> SecretFilter::finish()
{
    for (Secret &secret : m_secrets) {
        if (secret.matched >= tellingPart) {
            m_masks.append({secret.name, secret.echoLines > 0});
            const auto first = static_cast<std::size_t>(
                m_significant[m_significant.size() - static_cast<std::size_t>(secret.matched)]);
            for (std::size_t at = first; at < m_cells.size(); ++at)
                m_cells[at].mask = static_cast<int>(m_masks.size());
        }
        secret.matched = 0;
    }
    return release(static_cast<qsizetype>(m_cells.size()));
}

QByteArray SecretFilter::held() const
{
    QByteArray bytes;
    for (const Cell &cell : m_cells)
        bytes.append(cell.byte);
    return bytes;
}

QList<PrintedSecret> SecretFilter::takePrinted()
{
    return std::exchange(m_printed, {});
}

QByteArrayView SecretFilter::value(const QString &name) const
{
    for (const Secret &secret : m_secrets) {
        if (secret.name == name)
            return secret.bytes.view();
    }
    return {};
}

void SecretFilter::take(unsigned char byte)
{
    if (m_escape.takes(byte) || isControl(static_cast<char>(byte))) {
        if (++m_insignificant > longestGap) {
            for (Secret &secret : m_secrets)
                secret.matched = 0;
        }
        // An empty line says that Enter was taken and nothing echoed: no echo will come. A line
        // with something else in it may be a message of the system that came in between.
        if (byte == '\n') {
            for (Secret &secret : m_secrets)
                secret.echoLines = m_lineEmpty ? 0 : std::max(0, secret.echoLines - 1);
            m_lineEmpty = true;
        }
        return;
    }
    m_insignificant = 0;
    m_lineEmpty = false;
    m_significant.push_back(static_cast<qsizetype>(m_cells.size()) - 1);
    for (Secret &secret : m_secrets)
        advance(secret, static_cast<char>(byte));
}

void SecretFilter::advance(Secret &secret, char byte)
{
    const QByteArrayView bytes = secret.bytes.view();
    while (secret.matched > 0 && byte != bytes[secret.matched])
        secret.matched = secret.fallback[static_cast<std::size_t>(secret.matched)];
    if (byte == bytes[secret.matched])
        ++secret.matched;
    if (secret.matched < bytes.size())
        return;

    const auto first = static_cast<std::size_t>(
        m_significant[m_significant.size() - static_cast<std::size_t>(bytes.size())]);
    m_masks.append({secret.name, secret.echoLines > 0});
    for (std::size_t at = first; at < m_cells.size(); ++at)
        m_cells[at].mask = static_cast<int>(m_masks.size());
    if (secret.echoLines == 0)
        m_printed.append({secret.name, m_received - static_cast<qint64>(m_cells.size() - first)});
    secret.echoLines = 0;
    secret.matched = 0;
}

QList<CleanPiece> SecretFilter::release(qsizetype count)
{
    QList<CleanPiece> pieces;
    int previous = 0;
    qint64 offset = m_received - static_cast<qint64>(m_cells.size());
    for (std::size_t at = 0; at < static_cast<std::size_t>(count); ++at, ++offset) {
        const Cell &cell = m_cells[at];
        // A marker is not as long as what it stands for: a piece of its own keeps offsets true.
        if (pieces.isEmpty() || pieces.constLast().microseconds != cell.microseconds
            || cell.mask != previous)
            pieces.append({cell.microseconds, offset, {}, {}});
        CleanPiece &piece = pieces.last();
        if (cell.mask == 0) {
            piece.bytes.append(cell.byte);
        } else if (cell.mask != previous) {
            const auto &[name, echo] = m_masks[cell.mask - 1];
            piece.bytes.append(marker(name));
            piece.masked.append(echo ? u"echo of "_s + name : name);
        }
        previous = cell.mask;
    }
    m_cells.erase(m_cells.begin(), m_cells.begin() + count);
    const auto kept = std::lower_bound(m_significant.begin(), m_significant.end(), count);
    m_significant.erase(m_significant.begin(), kept);
    for (qsizetype &at : m_significant)
        at -= count;
    if (m_cells.empty())
        m_masks.clear();
    return pieces;
}

} // namespace assessment::harness
