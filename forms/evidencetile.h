#pragma once

#include "assessment/model/assessment.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace forms {

class NoteLine;

/// One piece of evidence on a card: thumbnail, name, type, size, date, last day of validity; the
/// rest in its menu.
class EvidenceTile : public QFrame
{
    Q_OBJECT

public:
    /// \a day (UTC) tells whether it has expired.
    EvidenceTile(const assessment::EvidenceItem &item, QDate day, QWidget *parent = nullptr);

    const assessment::EvidenceItem &item() const { return m_item; }
    QDate day() const { return m_day; }
    void setPicture(const QImage &picture);
    QSize sizeHint() const override;

Q_SIGNALS:
    void view();
    void removeHere(); ///< it shall no longer serve this provision
    void trash();      ///< it shall serve nothing any more

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showMenu(const QPoint &at);
    void elide();

    assessment::EvidenceItem m_item;
    QDate m_day;
    QToolButton *m_picture;
    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_note;
    QLabel *m_supplier; ///< whose it is, when not our own
    NoteLine *m_validity;
    QToolButton *m_more;
};

/// "PNG picture", "PDF", "Text", "Device transcript" …
QString typeName(const assessment::EvidenceItem &item);

/// "Supplier: Radio modem 2.1 by Acme Ltd"; "" for what is not a supplier's.
QString supplierText(const assessment::EvidenceItem &item);

/// "Withdrawn 3 May 2026" of a supplier's, "Valid until 3 May 2026", "Expired 3 May 2026"; "" for
/// what does not expire.
QString validityText(const assessment::EvidenceItem &item, QDate day);

} // namespace forms
