#pragma once

#include "assessment/result.h"
#include "assessment/statements/statement.h"
#include "forms/rows/card.h"

#include <QList>

class QPushButton;

namespace forms {

class BodyText;
class Session;
class SheetTable;
class TextTableModel;

/// The statements about a product that were signed here, the newest first, and until when each has
/// to be kept.
class KeptStatements : public Card
{
    Q_OBJECT

public:
    explicit KeptStatements(Session &session, QWidget *parent = nullptr);

    void refresh();
    /// Writes the signed file of row \a row to \a path.
    void saveCopy(int row, const QString &path);
    int count() const { return int(m_kept.size()); }

Q_SIGNALS:
    void failed(const assessment::Error &error);
    void notice(const QString &text);

private:
    void fill(const QList<assessment::KeptStatement> &kept);
    void choosePath(int row);
    void discard(int row);
    void showButtons();
    int current() const;

    Session &m_session;
    QList<assessment::KeptStatement> m_kept;
    BodyText *m_nothing;
    TextTableModel *m_rows;
    SheetTable *m_table;
    QPushButton *m_copy;
    QPushButton *m_discard;
};

} // namespace forms
