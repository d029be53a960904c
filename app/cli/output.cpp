#include "output.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::Output)
};

/// Marks that reorder or hide what stands around them (Unicode bidirectional controls).
bool steersDirection(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

bool write(std::FILE *to, const QByteArray &bytes)
{
    const auto size = std::size_t(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, to) == size && std::fflush(to) == 0;
}

} // namespace

QString printable(const QString &text, bool lines)
{
    QString shown = text;
    for (QChar &c : shown) {
        const bool lineEnd = c == u'\n' && lines;
        if ((c.category() == QChar::Other_Control && !lineEnd) || steersDirection(c))
            c = QChar::ReplacementCharacter;
    }
    return shown;
}

bool Output::showsProgress() const
{
    return !m_form.quiet && isatty(STDERR_FILENO) != 0;
}

void Output::line(const QString &text)
{
    m_text += printable(text) + u'\n';
}

void Output::note(const QString &text)
{
    if (!m_form.quiet)
        line(text);
}

void Output::created(const QString &id, const QString &sentence)
{
    line(m_form.quiet ? id : sentence);
}

void Output::table(const QStringList &headings, const QList<QStringList> &rows)
{
    QList<QStringList> all = rows;
    if (!m_form.quiet)
        all.prepend(headings);
    QList<qsizetype> widths(headings.size(), 0);
    for (const QStringList &row : std::as_const(all)) {
        Q_ASSERT(row.size() == headings.size());
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    for (const QStringList &row : std::as_const(all)) {
        QString text;
        for (qsizetype column = 0; column < row.size(); ++column)
            text += row[column].leftJustified(widths[column] + 2);
        while (text.endsWith(u' '))
            text.chop(1);
        line(text);
    }
}

void Output::diagnostic(const QString &text)
{
    clearProgress();
    write(stderr, printable(text).toUtf8() + '\n');
}

ExitCode Output::problems(const QList<assessment::JsonProblem> &problems)
{
    QJsonArray array;
    for (const assessment::JsonProblem &problem : problems) {
        array.append(QJsonObject{{u"pointer"_s, problem.pointer}, {u"reason"_s, problem.reason}});
        line(u"%1: %2"_s.arg(problem.pointer, problem.reason));
    }
    json({{u"ok"_s, problems.isEmpty()}, {u"problems"_s, array}});
    return problems.isEmpty() ? ExitCode::Done : ExitCode::Negative;
}

void Output::error(const assessment::Error &error)
{
    diagnostic(u"error: "_s + error.message());
    if (m_json.isEmpty()) {
        m_json = {{u"error"_s, QJsonObject{{u"kind"_s, idOf(error.kind)},
                                           {u"what"_s, error.what},
                                           {u"where"_s, error.where},
                                           {u"why"_s, error.why},
                                           {u"advice"_s, error.advice}}}};
    }
}

void Output::progress(const QString &text)
{
    if (!showsProgress())
        return;
    clearProgress();
    if (!text.isEmpty()) {
        write(stderr, printable(text).toUtf8());
        m_progressShown = true;
    }
}

void Output::clearProgress()
{
    if (m_progressShown)
        write(stderr, "\r\x1b[K"); // back to the start of the line, and erase it
    m_progressShown = false;
}

ExitCode Output::finish(ExitCode code)
{
    clearProgress();
    if (m_reserved)
        return code;
    QByteArray bytes = m_text.toUtf8();
    if (m_form.json) {
        const bool read = isatty(STDOUT_FILENO) != 0;
        bytes =
            QJsonDocument(m_json).toJson(read ? QJsonDocument::Indented : QJsonDocument::Compact);
        if (!bytes.endsWith('\n'))
            bytes += '\n';
    }
    if (write(stdout, bytes))
        return code;
    diagnostic(u"error: "_s
               + assessment::Error{.kind = assessment::Error::Kind::Storage,
                                   .what = Text::tr("the answer cannot be written"),
                                   .where = Text::tr("standard output"),
                                   .why = qt_error_string(errno),
                                   .advice = Text::tr("what was asked for is done all the same")}
                     .message());
    return ExitCode::Environment;
}

} // namespace app::cli
