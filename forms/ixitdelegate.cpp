#include "forms/ixitdelegate.h"

#include "forms/ixitmodel.h"
#include "forms/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using Type = assessment::IxitColumn::Type;

namespace {

constexpr int editorLines = 4;
constexpr const char *filled = "filled"; // a property of an editor

QStringList choicesOf(const assessment::IxitColumn &column)
{
    return column.type == Type::YesNo ? QStringList{u"yes"_s, u"no"_s} : column.choices;
}

} // namespace

QWidget *IxitDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const auto *model = qobject_cast<const IxitModel *>(index.model());
    Q_ASSERT(model);
    const assessment::IxitColumn &column = model->columnAt(index);
    QWidget *editor = nullptr;
    if (const QStringList choices = choicesOf(column); !choices.isEmpty()) {
        auto *box = new QComboBox(parent);
        box->setEditable(true); // it may be open still: "?"
        box->addItems(choices);
        editor = box;
    } else {
        auto *text = new QPlainTextEdit(parent);
        text->setTabChangesFocus(true);
        text->setFrameShape(QFrame::Box);
        editor = text;
    }
    editor->setAccessibleName(column.title);
    editor->setAccessibleDescription(column.help);
    return editor;
}

void IxitDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // Once: an act that is done meanwhile brings the cell anew and must not take what is typed.
    if (editor->property(filled).toBool())
        return;
    editor->setProperty(filled, true);
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentText(text);
    } else if (auto *field = qobject_cast<QPlainTextEdit *>(editor)) {
        field->setPlainText(text);
        field->selectAll();
    }
}

void IxitDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentText(), Qt::EditRole);
    else if (const auto *field = qobject_cast<QPlainTextEdit *>(editor))
        model->setData(index, field->toPlainText(), Qt::EditRole);
}

void IxitDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    QRect place = option.rect;
    if (qobject_cast<QPlainTextEdit *>(editor)) {
        const int lines = editor->fontMetrics().lineSpacing() * editorLines + space::two;
        place.setHeight(std::max(place.height(), lines));
        const int lowest = editor->parentWidget()->height();
        if (place.bottom() > lowest)
            place.moveBottom(std::max(lowest, place.height()));
    }
    editor->setGeometry(place);
}

bool IxitDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *field = qobject_cast<QPlainTextEdit *>(object);
    if (field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() != Qt::ShiftModifier) {
            Q_EMIT commitData(field);
            Q_EMIT closeEditor(field, NoHint);
            return true;
        }
        if (enter)
            return false; // a line of its own
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace forms
