#include "verb.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace app::cli {

namespace {

/// "-o,--output FILE" → the names, and what the value is called.
struct Spelling
{
    explicit Spelling(const char *text)
    {
        const std::string all(text);
        const auto space = all.find(' ');
        names = all.substr(0, space);
        value = space == std::string::npos ? "TEXT" : all.substr(space + 1);
    }
    std::string names;
    std::string value;
};

QString exampleOf(const QString &command)
{
    return Verb::tr("Example:\n  %1").arg(u"assay-cli "_s + command);
}

QStringList textsOf(const std::vector<std::string> &values)
{
    QStringList texts;
    for (const std::string &value : values)
        texts.append(QString::fromStdString(value));
    return texts;
}

} // namespace

Verb Verb::group(const char *name, const QString &about, const QString &example)
{
    CLI::App *app = m_app->add_subcommand(name, about.toStdString());
    app->footer(exampleOf(example).toStdString());
    app->require_subcommand(1);
    return Verb(*app, *m_chosen);
}

Verb Verb::verb(const char *name, const QString &about, const QString &example, const Act &act)
{
    CLI::App *app = m_app->add_subcommand(name, about.toStdString());
    app->footer(exampleOf(example).toStdString());
    app->final_callback([chosen = m_chosen, act] { *chosen = act; });
    return Verb(*app, *m_chosen);
}

void Verb::argument(const char *name, QString &into, const QString &help, Need need)
{
    m_app
        ->add_option_function<std::string>(
            name, [&into](const std::string &value) { into = QString::fromStdString(value); },
            help.toStdString())
        ->required(need == Need::Required);
}

void Verb::arguments(const char *name, QStringList &into, const QString &help, Need need)
{
    m_app
        ->add_option_function<std::vector<std::string>>(
            name, [&into](const std::vector<std::string> &values) { into = textsOf(values); },
            help.toStdString())
        ->required(need == Need::Required);
}

void Verb::option(const char *names, QString &into, const QString &help, Need need,
                  const QStringList &choices)
{
    const Spelling spelling(names);
    CLI::Option *option = m_app->add_option_function<std::string>(
        spelling.names, [&into](const std::string &value) { into = QString::fromStdString(value); },
        help.toStdString());
    option->required(need == Need::Required)->type_name(spelling.value);
    if (choices.isEmpty())
        return;
    option->type_name(choices.join(u'|').toStdString());
    option->check([choices](const std::string &value) {
        const QString given = QString::fromStdString(value);
        return choices.contains(given)
                   ? std::string()
                   : tr("\"%1\" is none of %2").arg(given, choices.join(u", "_s)).toStdString();
    });
}

void Verb::options(const char *names, QStringList &into, const QString &help)
{
    const Spelling spelling(names);
    m_app
        ->add_option_function<std::vector<std::string>>(
            spelling.names,
            [&into](const std::vector<std::string> &values) { into = textsOf(values); },
            help.toStdString())
        ->allow_extra_args(false)
        ->type_name(spelling.value);
}

void Verb::list(const char *names, QStringList &into, const QString &help)
{
    options(names, into, help);
    m_app->get_option(Spelling(names).names)->allow_extra_args()->required();
}

void Verb::number(const char *names, std::optional<int> &into, const QString &help, int least)
{
    const Spelling spelling(names);
    m_app
        ->add_option_function<std::string>(
            spelling.names,
            [&into](const std::string &value) { into = QString::fromStdString(value).toInt(); },
            help.toStdString())
        ->type_name(spelling.value)
        ->check([least](const std::string &value) {
            bool whole = false;
            const QString given = QString::fromStdString(value);
            return given.toInt(&whole) >= least && whole
                       ? std::string()
                       : tr("\"%1\" is not a whole number from %2 on")
                             .arg(given)
                             .arg(least)
                             .toStdString();
        });
}

void Verb::flag(const char *names, bool &into, const QString &help)
{
    m_app->add_flag(names, into, help.toStdString());
}

} // namespace app::cli
