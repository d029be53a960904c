#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QTabBar>
#include <QTest>
#include <QWidget>

/// The classes of a widget and of those around it, for people who look for it.
inline QString describe(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *one = widget; one && path.size() < 5; one = one->parentWidget())
        path.append(QString::fromLatin1(one->metaObject()->className()));
    return path.join(QStringLiteral(" in "));
}

/// What \a widget needs so that none of its words is cut off; an empty size when it has none. A
/// long text may break where it may; a picture may be as small as it likes.
inline QSize roomForWords(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return {};
        return label->wordWrap() ? QSize(0, label->heightForWidth(label->width()))
                                 : label->minimumSizeHint();
    }
    if (qobject_cast<const QAbstractButton *>(widget))
        return widget->minimumSizeHint();
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        return {group->fontMetrics().horizontalAdvance(group->title()), 0};
    return {};
}

/// The titles of columns that are cut off.
inline QStringList clippedTitles(const QHeaderView *header)
{
    QStringList cut;
    for (int section = 0; section < header->count(); ++section) {
        const QString title =
            header->model()->headerData(section, header->orientation(), Qt::DisplayRole).toString();
        if (header->isSectionHidden(section) || title.isEmpty())
            continue;
        const int needed = header->fontMetrics().horizontalAdvance(title) + 4;
        if (header->orientation() == Qt::Horizontal && header->sectionSize(section) < needed)
            cut.append(QStringLiteral("%1: column \"%2\" has %3 of %4")
                           .arg(describe(header), title)
                           .arg(header->sectionSize(section))
                           .arg(needed));
    }
    return cut;
}

/// All visible labels, buttons, titles of groups and of columns below \a root whose words do not
/// have the room that they need, and what is cut off. Words in a list may be shortened: they have a
/// tooltip or a page of their own.
inline QStringList clippedIn(const QWidget *root)
{
    QStringList cut;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        // The icon inside a line of text is Qt's own and scales with the line.
        if (!widget->isVisible() || widget->inherits("QLineEditIconButton"))
            continue;
        if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            cut.append(clippedTitles(header));
        const QSize needed = roomForWords(widget);
        if (widget->height() + 1 >= needed.height() && widget->width() + 1 >= needed.width())
            continue;
        const QString words =
            widget->property("text").toString() + widget->property("title").toString();
        cut.append(QStringLiteral("%1 (%2): %3x%4 of %5x%6")
                       .arg(describe(widget), words.left(80))
                       .arg(widget->width())
                       .arg(widget->height())
                       .arg(needed.width())
                       .arg(needed.height()));
    }
    return cut;
}

/// The same of a page that has come to rest: what arrives from the workspace is laid out a moment
/// later. What is still cut off after a while stays so.
inline QStringList clippedAtRest(const QWidget *root)
{
    QStringList cut;
    (void)QTest::qWaitFor([&] {
        cut = clippedIn(root);
        return cut.isEmpty();
    });
    return cut;
}
