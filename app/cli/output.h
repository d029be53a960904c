#pragma once

#include "exitcode.h"

#include "assessment/json/jsonreader.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace app::cli {

/// Everything a verb says. A verb tells its answer twice, as text for people and as a JSON
/// document; this class shows the one that was asked for. Nothing reaches the standard output
/// before finish(), so that there is exactly one JSON document whatever happens.
///
/// Control characters are made visible before they are shown: names and messages come from files
/// and devices of strangers, and must not steer the terminal.
class Output
{
public:
    struct Form
    {
        bool json = false;
        bool quiet = false;
    };

    void setForm(const Form &form) { m_form = form; }
    /// The standard output carries the content of a file: no text for people goes there.
    void reserveForContent() { m_reserved = true; }
    bool wantsJson() const { return m_form.json; }
    /// True when progress may be shown: somebody watches the standard error.
    bool showsProgress() const;

    /// A line of the answer for people.
    void line(const QString &text);
    /// Lines that we wrote ourselves, as they are.
    void plain(const QString &text) { m_text += text; }
    /// A line that explains or confirms; left out when quiet.
    void note(const QString &text);
    /// Something was made: the sentence, or its bare id when quiet.
    void created(const QString &id, const QString &sentence);
    /// A table in columns as wide as they need; the headings are left out when quiet.
    void table(const QStringList &headings, const QList<QStringList> &rows);
    /// What a check of a file found, as text and as the answer; Negative when there is anything.
    ExitCode problems(const QList<assessment::JsonProblem> &problems);
    /// The answer for programs.
    void json(const QJsonObject &answer) { m_json = answer; }

    /// "error: …" on the standard error at once, and as the JSON answer unless there is one.
    void error(const assessment::Error &error);
    /// One line on the standard error at once.
    void diagnostic(const QString &text);
    /// Shows \a text in place of the last progress; "" takes it away. Only when showsProgress().
    void progress(const QString &text);

    /// Writes the answer. Returns \a code, or Environment when it could not be written.
    ExitCode finish(ExitCode code);

private:
    void clearProgress();

    Form m_form;
    bool m_reserved = false;
    bool m_progressShown = false;
    QString m_text;
    QJsonObject m_json;
};

/// \a text with control characters and direction overrides replaced by U+FFFD; a line end stays
/// one only where \a lines.
QString printable(const QString &text, bool lines = false);

} // namespace app::cli
