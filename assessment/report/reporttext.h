#pragma once

#include "assessment/model/component.h"
#include "assessment/model/product.h"

#include <QByteArray>
#include <QString>

namespace assessment {

/// Text of people and devices as it may stand on paper: control characters, halves of characters
/// and overrides of the direction (UAX #9) must steer neither a reader's eye nor a program, and
/// become U+FFFD. Every line end becomes "\n", a tabulator a space; no space at either end.
QString presentable(const QString &text);

/// Whether presentable() would change a character of \a text, spaces at its ends aside.
bool isPresentable(const QString &text);

/// A name for content by its SHA-256 that tells nothing else of it (RFC 6920): "ni:///sha-256;…".
QString contentName(const QByteArray &sha256);

/// The language in which the program writes its texts now (BCP 47).
QString languageOfTexts();

/// "Brightwell Baby camera BC-200", as far as it is known; never empty.
QString productName(const Product &product);

/// "ESP modem 2.1 (K-0123456789)" on one line and in no language: the supplier is told beside it.
QString nameWithId(const Component &component);

} // namespace assessment
