#include "ui/items/line_item_delegate.h"

#include "ui/controls/shades.h"
#include "ui/items/line_item_roles.h"
#include "ui/subjects/subject_pick_model.h"
#include "ui/wording/error_text.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace budget::ui {

namespace {

constexpr int markSize = 6; // of the corner that tells of a mark

LineItemField fieldOf(const QModelIndex& index)
{
    return static_cast<LineItemField>(index.data(FieldRole).toInt());
}

bool isPicked(LineItemField field)
{
    switch (field) {
    case LineItemField::Functional:
    case LineItemField::Economic:
    case LineItemField::Unit:
    case LineItemField::Kind:
    case LineItemField::Project:
    case LineItemField::Source:
        return true;
    case LineItemField::Amount:
    case LineItemField::Note:
    case LineItemField::Inferred:
        return false;
    }
    return false;
}

} // namespace

LineItemDelegate::LineItemDelegate(Sources sources, QObject* parent)
    : TableCellDelegate(parent)
    , m_sources(std::move(sources))
{}

void LineItemDelegate::paint(QPainter* painter,
                             const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    const bool wrong = !index.data(ProblemRole).toString().isEmpty();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (wrong && !selected) {
        painter->fillRect(option.rect, problemGround(option.palette));
        cell.palette.setColor(QPalette::Text, problemInk(option.palette));
    }
    TableCellDelegate::paint(painter, cell, index);
    if (index.data(Qt::DisplayRole).toString().isEmpty()) {
        const QString hint = index.data(HintRole).toString();
        painter->save();
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText)
                                 : option.palette.color(QPalette::PlaceholderText));
        painter->setFont(option.font);
        const int indent = sidePadding + 3; // as the style sets text in
        const QRect room = option.rect.adjusted(indent, 0, -indent, 0);
        painter->drawText(room,
                          Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(hint, Qt::ElideRight, room.width()));
        painter->restore();
    }
    paintMark(*painter, option, index);
}

// A corner, as spreadsheets mark a cell: what is wrong, what is missing or not in the catalogue.
void LineItemDelegate::paintMark(QPainter& painter,
                                 const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const bool wrong = !index.data(ProblemRole).toString().isEmpty();
    const bool doubtful = index.data(MissingRole).toBool() || index.data(UnlistedRole).toBool();
    if (!wrong && !doubtful)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(wrong ? problemInk(option.palette) : doubtInk(option.palette));
    const QPoint corner = option.rect.topLeft();
    painter.drawPolygon(
        QPolygon({corner, corner + QPoint(markSize + 1, 0), corner + QPoint(0, markSize + 1)}));
    painter.restore();
}

QWidget* LineItemDelegate::createEditor(QWidget* parent,
                                        const QStyleOptionViewItem&,
                                        const QModelIndex& index) const
{
    const LineItemField field = fieldOf(index);
    QLineEdit* editor = nullptr;
    if (isPicked(field)) {
        PickEdit* pick = pickEdit(field, parent);
        connect(pick, &PickEdit::picked, this, [this, pick] {
            auto* self = const_cast<LineItemDelegate*>(this);
            self->leave(*pick, Qt::Key_Return, {});
        });
        editor = pick;
    } else {
        editor = new QLineEdit(parent);
        editor->setAlignment(field == LineItemField::Amount ? Qt::AlignRight : Qt::AlignLeft);
    }
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setFrame(false);
    editor->setAutoFillBackground(true);
    editor->setTextMargins(sidePadding + 1, 0, sidePadding, 0);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    connect(editor, &QLineEdit::textChanged, this, [this, editor, field] {
        showProblem(*editor, field);
    });
    return editor;
}

PickEdit* LineItemDelegate::pickEdit(LineItemField field, QWidget* parent) const
{
    if (SubjectPickModel* subjects = m_sources.subjects(field))
        return new PickEdit(
            subjects, [subjects](const QString& typed) { subjects->find(typed); }, parent);
    return new PickEdit(
        [this, field](const QString& typed) { return m_sources.picks(field, typed); }, parent);
}

// While one types only what is complete can be called wrong: a picked field is asked when it is
// left.
void LineItemDelegate::showProblem(QLineEdit& editor, LineItemField field) const
{
    const std::optional<Error> error =
        field == LineItemField::Amount ? m_sources.check(field, editor.text()) : std::nullopt;
    QPalette palette = editor.parentWidget()->palette();
    if (error) {
        palette.setColor(QPalette::Base, problemGround(palette));
        palette.setColor(QPalette::Text, problemInk(palette));
    }
    editor.setPalette(palette);
    editor.setToolTip(error ? errorText(*error) : QString());
    editor.setAccessibleDescription(editor.toolTip());
}

void LineItemDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (!line || line->isModified() || line->property("wasSet").toBool())
        return; // the cell changed under the hand of somebody who types
    line->setProperty("wasSet", true);
    line->setText(index.data(Qt::EditRole).toString());
}

void LineItemDelegate::setModelData(QWidget* editor,
                                    QAbstractItemModel* model,
                                    const QModelIndex& index) const
{
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (!line)
        return;
    const QString text = line->text().trimmed();
    if (text != index.data(Qt::EditRole).toString())
        model->setData(index, text, Qt::EditRole);
}

void LineItemDelegate::updateEditorGeometry(QWidget* editor,
                                            const QStyleOptionViewItem& option,
                                            const QModelIndex&) const
{
    editor->setGeometry(option.rect.adjusted(0, 0, -1, -1));
}

bool LineItemDelegate::leave(QLineEdit& editor, int key, Qt::KeyboardModifiers modifiers)
{
    // What an input method still composes is part of the text (qt-notes §7).
    QGuiApplication::inputMethod()->commit();
    if (auto* pick = qobject_cast<PickEdit*>(&editor))
        pick->take();
    if (modifiers.testFlag(Qt::ControlModifier)) {
        const QString text = editor.text().trimmed();
        emit closeEditor(&editor, NoHint);
        emit fillRequested(text);
        return true;
    }
    emit commitData(&editor);
    emit closeEditor(&editor, NoHint);
    emit moveRequested(key, modifiers);
    return true;
}

bool LineItemDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QLineEdit*>(watched);
    if (!editor || event->type() != QEvent::KeyPress)
        return TableCellDelegate::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return leave(*editor, Qt::Key_Return, key->modifiers());
    case Qt::Key_Tab:
        return leave(*editor, Qt::Key_Tab, {});
    case Qt::Key_Backtab:
        return leave(*editor, Qt::Key_Backtab, {});
    case Qt::Key_Up:
    case Qt::Key_Down:
        // A list is walked by them; elsewhere they enter the text and go on, as in a spreadsheet.
        if (qobject_cast<PickEdit*>(editor) || key->modifiers() != Qt::NoModifier)
            return false;
        return leave(*editor, key->key(), {});
    case Qt::Key_Escape: {
        const auto* pick = qobject_cast<PickEdit*>(editor);
        if (pick && pick->isListOpen())
            return false; // closes the list
        emit closeEditor(editor, RevertModelCache);
        return true;
    }
    default:
        return TableCellDelegate::eventFilter(watched, event);
    }
}

} // namespace budget::ui
