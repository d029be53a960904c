#pragma once

#include "forms/rows/wrappinglabel.h"

namespace forms {

/// A short text beside what it is about: a problem, something missing, or a quiet remark. It is
/// not there while it has nothing to say, and its colour follows the palette.
class NoteLine : public WrappingLabel
{
    Q_OBJECT

public:
    enum class Kind { Quiet, Missing, Problem };

    explicit NoteLine(Kind kind = Kind::Quiet, QWidget *parent = nullptr);

    void say(const QString &text); ///< "" hides it
    void setKind(Kind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    Kind m_kind;
    bool m_colouring = false;
};

} // namespace forms
