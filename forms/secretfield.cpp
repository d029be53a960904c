#include "forms/secretfield.h"

namespace forms {

SecretField::SecretField(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                        | Qt::ImhNoAutoUppercase);
    setContextMenuPolicy(Qt::NoContextMenu);
}

SecretField::~SecretField()
{
    blockSignals(true); // who listens may be gone already
    wipe();
}

assessment::SecretBytes SecretField::take()
{
    QByteArray typed = text().toUtf8();
    assessment::SecretBytes secret{QByteArrayView(typed)};
    typed.fill('\0');
    wipe();
    return secret;
}

// The field shares its text with whoever asks for it, so writing over it needs the one buffer that
// is really used: constData() does not make a copy of its own as data() would.
void SecretField::wipe()
{
    const QString typed = text();
    if (typed.capacity() == 0)
        return clear(); // a literal of the program, which cannot be written over
    auto *letters = const_cast<QChar *>(typed.constData());
    for (qsizetype place = 0; place < typed.size(); ++place)
        letters[place] = u'\0';
    clear();
}

} // namespace forms
