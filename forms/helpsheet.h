#pragma once

#include <QDialog>

namespace forms {

/// One sheet with all keys, the signs and the words of the field.
class HelpSheet : public QDialog
{
    Q_OBJECT

public:
    /// Shows the sheet of \a window, or brings it to the front.
    static void open(QWidget *window);

    explicit HelpSheet(QWidget *parent = nullptr);
};

} // namespace forms
