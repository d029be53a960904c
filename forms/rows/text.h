#pragma once

#include "forms/rows/wrappinglabel.h"

namespace forms {

/// \a words with a capital letter first, for a fragment that stands alone.
QString begun(QString words);

/// A heading in one of the theme's two larger sizes; follows the application font.
class Heading : public WrappingLabel
{
    Q_OBJECT

public:
    enum class Level { Title, Section };

    explicit Heading(const QString &text, Level level = Level::Section, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeFont();

    Level m_level;
};

/// Running text that wraps. Plain text: what people typed is never taken for markup.
class BodyText : public WrappingLabel
{
    Q_OBJECT

public:
    explicit BodyText(const QString &text = {}, QWidget *parent = nullptr);
};

/// The same in the quiet ink, for hints and times.
class QuietText : public BodyText
{
    Q_OBJECT

public:
    explicit QuietText(const QString &text = {}, QWidget *parent = nullptr);
};

} // namespace forms
