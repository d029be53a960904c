#include "helptext.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <QList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app::cli {

namespace {

constexpr qsizetype widestTerm = 34; // a longer one stands on a line of its own
constexpr qsizetype widestLine = 100;

using Entry = std::pair<QString, QString>;

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

/// \a words in lines of at most \a width, all but the first indented by \a indent.
QString wrapped(const QString &words, qsizetype indent, qsizetype width)
{
    QString all;
    qsizetype column = 0;
    for (const QString &word : words.split(u' ')) {
        if (column > 0 && column + 1 + word.size() > width) {
            all += u'\n' + QString(indent, u' ');
            column = 0;
        } else if (column > 0) {
            all += u' ';
            ++column;
        }
        all += word;
        column += word.size();
    }
    return all;
}

QString section(const QString &heading, const QList<Entry> &entries)
{
    if (entries.isEmpty())
        return {};
    qsizetype widest = 0;
    for (const Entry &entry : entries)
        widest = std::max(widest, entry.first.size());
    widest = std::min(widest, widestTerm);
    const qsizetype indent = 2 + widest + 2;
    QString all = u'\n' + heading + u":\n"_s;
    for (const auto &[term, meaning] : entries) {
        all += u"  "_s + term.leftJustified(widest);
        all += term.size() > widest ? u'\n' + QString(indent, u' ') : u"  "_s;
        all += wrapped(meaning, indent, widestLine - indent) + u'\n';
    }
    return all;
}

QString spelling(const CLI::Option &option)
{
    QString all = text(option.get_name(false, true)).replace(u","_s, u", "_s);
    if (option.get_type_size() > 0 && !option.get_positional())
        all += u' ' + text(option.get_type_name());
    return all.trimmed();
}

/// As it stands in the line of usage: one name only.
QString shortSpelling(const CLI::Option &option)
{
    if (option.get_positional())
        return text(option.get_name(true));
    const auto &shorts = option.get_snames();
    return shorts.empty() ? spelling(option)
                          : u'-' + text(shorts.front()) + u' ' + text(option.get_type_name());
}

bool takesMany(const CLI::Option &option)
{
    return option.get_items_expected_max() > 1;
}

} // namespace

std::string HelpText::make_help(const CLI::App *app, std::string name,
                                CLI::AppFormatMode /*mode*/) const
{
    QString usage = text(name);
    QList<Entry> arguments;
    QList<Entry> options;
    for (const CLI::Option *option : app->get_options()) {
        const bool optional = !option->get_required();
        const QString about = text(option->get_description());
        if (!option->get_positional()) {
            options.append({spelling(*option), about});
            if (optional)
                continue;
        } else {
            arguments.append({text(option->get_name(true)), about});
        }
        QString word = shortSpelling(*option);
        if (takesMany(*option) && !word.contains(u' ')) // several named ones are not "many"
            word += u" …"_s;
        usage += optional ? u" [%1]"_s.arg(word) : u' ' + word;
    }
    if (!options.isEmpty()) // the parser begins with its own --help
        options.append(options.takeFirst());
    QList<Entry> verbs;
    for (const CLI::App *verb : app->get_subcommands({}))
        verbs.append({text(verb->get_name()), text(verb->get_description())});
    usage += verbs.isEmpty() ? u" "_s + tr("[options]") : u" "_s + tr("VERB …");

    QString about = text(app->get_description());
    about.front() = about.front().toUpper(); // the same words stand in lists, in lower case
    QString all = wrapped(about, 0, widestLine) + u"\n\n"_s;
    all += tr("Usage: %1").arg(usage) + u'\n';
    all += section(tr("Verbs"), verbs);
    all += section(tr("Arguments"), arguments);
    all += section(tr("Options"), options);
    if (app->get_parent()) {
        all += u'\n'
               + tr("Every verb also takes --workspace FILE, --actor NAME, --json and --quiet.")
               + u'\n';
    }
    all += u'\n' + text(app->get_footer()) + u'\n';
    return all.toStdString();
}

} // namespace app::cli
