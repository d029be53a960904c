#pragma once

#include <QList>
#include <QWidget>

class QComboBox;

namespace forms {

class QuietText;

/// A line that is typed or chosen from what was found on this computer, with a note below that says
/// what it stands for.
class DeviceField : public QWidget
{
    Q_OBJECT

public:
    struct Found
    {
        QString text;        ///< what is put into the line
        QString description; ///< for people, beside it in the list
    };

    DeviceField(const QString &name, const QString &example, const QString &tip,
                QWidget *parent = nullptr);

    QString text() const; ///< without space around it
    void setText(const QString &text);
    void setFound(const QList<Found> &found); ///< what is typed stays
    bool isEmptyList() const;
    bool isListed(const QString &text) const;
    QString descriptionOf(const QString &text) const; ///< "" for what was not found
    void setNote(const QString &note);                ///< "" hides it

Q_SIGNALS:
    void edited();    ///< with each key
    void committed(); ///< chosen, or left

private:
    QComboBox *m_box;
    QuietText *m_note;
};

} // namespace forms
