#pragma once

#include "assessment/secretbytes.h"

#include <QLineEdit>

namespace forms {

/// A line for a passphrase, PIN or device password: never shown, never completed, never kept.
class SecretField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);
    ~SecretField() override;

    /// Hands out what was typed and empties the field.
    assessment::SecretBytes take();
    /// Overwrites what was typed, as far as Qt lets us, and empties the field.
    void wipe();
};

} // namespace forms
