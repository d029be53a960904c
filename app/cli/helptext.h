#pragma once

#include <CLI/App.hpp>
#include <CLI/FormatterFwd.hpp>

#include <QCoreApplication>

namespace app::cli {

/// How `--help` reads on every level: what it does, how it is called, its arguments, an example.
class HelpText : public CLI::FormatterBase
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::HelpText)

public:
    std::string make_help(const CLI::App *app, std::string name,
                          CLI::AppFormatMode mode) const override;
};

} // namespace app::cli
