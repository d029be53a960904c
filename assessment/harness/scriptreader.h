#pragma once

#include "assessment/harness/script.h"
#include "assessment/result.h"

#include <QByteArray>

namespace assessment::harness {

/// Reads the script of a device test (format "assay-device-test/1") and checks it in full: types,
/// ranges, unknown members, regular expressions, every label, finding, list and setting that is
/// referred to, and that each expectation has a time-out. \a where names the source in the error.
/// Any thread.
///
/// A step is an object with "do" (power, listen, pause, send, expect, each, scan, judge), "title",
/// and optionally "label", "if" and "unless" (marks). Amounts are whole numbers or "${setting}".
/// Patterns are Perl regular expressions over text in which line ends are "\n", and "^" is the
/// begin of a line; "@name" takes one from "patterns". What is typed may name keys: <Enter>,
/// <Esc>, <Space>, <Tab>, <Ctrl+C>, <Ctrl+D>, <Ctrl+Q>.
Result<Script> readScript(const QByteArray &json, const QString &where);

/// The script of a built-in test.
Result<Script> builtInScript(const QString &id);

} // namespace assessment::harness
