#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>

namespace assessment::harness {

class LeakPatterns;

/// One kind of secret.
struct LeakRule
{
    QString id;   ///< "password-in-clear"
    QString name; ///< for people: "password in clear"
    int keep = 2; ///< characters of the secret that may be shown
};

/// A secret in a line.
struct LeakMatch
{
    int rule = 0;        ///< place in LeakRules::rules
    qsizetype start = 0; ///< of the secret in the line
    qsizetype length = 0;
};

/// The rules by which secrets in console output are recognised. They are data,
/// resources/devicetests/secret-rules.json, checked in full when read. A rule has an "id", a "name"
/// for people, a "pattern" in the syntax of RE2 whose group "secret", or else the whole, is the
/// secret, and may have a pattern "unless" for what is none ("****", "(null)") and a number "keep"
/// of characters that may be shown. The time a search takes grows with the length of the text and
/// not with what stands there. A value that is cheap to copy; searching is safe from any thread.
struct LeakRules
{
    QList<LeakRule> rules;
    QByteArray sha256; ///< of the file

    static constexpr qsizetype most = 1000; ///< rules

    static Result<LeakRules> builtIn();
    static Result<LeakRules> read(const QByteArray &json, const QString &where);

    /// Everything in \a line that is a secret, ordered, without overlaps.
    QList<LeakMatch> find(const QString &line) const;

    /// False: there is no secret in any line of \a text (UTF-8, lines end with a line feed). True:
    /// there may be one; find() knows. Much faster than to look at every line.
    bool mayHold(QByteArrayView text) const;

    /// \a line with its secrets replaced but for a few characters.
    QString mask(const QString &line, const QList<LeakMatch> &matches) const;

private:
    std::shared_ptr<const LeakPatterns> m_patterns;
};

} // namespace assessment::harness
