#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace assessment::harness {

/// How one kind of secret looks in a line of console output.
struct LeakRule
{
    QString id;                 ///< "password-assignment"
    QString name;               ///< for people: "password in clear"
    QRegularExpression pattern; ///< the group "secret", or the whole match, is the secret
    QRegularExpression unless;  ///< a secret that matches is none: "****", "(null)"
    QStringList hints;          ///< lower case; a line with none of them is not looked at
    int keep = 2;               ///< characters of the secret that may be shown
};

/// A secret in a line.
struct LeakMatch
{
    int rule = 0;        ///< place in LeakRules::rules
    qsizetype start = 0; ///< of the secret in the line
    qsizetype length = 0;
};

/// The rules by which secrets in console output are recognised. They are data,
/// resources/devicetests/secret-rules.json, checked in full when read.
struct LeakRules
{
    QList<LeakRule> rules;
    QByteArray sha256; ///< of the file

    static Result<LeakRules> builtIn();
    static Result<LeakRules> read(const QByteArray &json, const QString &where);

    /// Everything in \a line that is a secret, ordered, without overlaps. Error InvalidInput: a
    /// rule gave up on this line, which is not the same as finding nothing.
    Result<QList<LeakMatch>> find(const QString &line) const;

    /// \a line with its secrets replaced but for a few characters.
    QString mask(const QString &line, const QList<LeakMatch> &matches) const;
};

} // namespace assessment::harness
