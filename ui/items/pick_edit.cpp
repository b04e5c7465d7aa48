#include "ui/items/pick_edit.h"

#include "ui/items/pick_list_delegate.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>

namespace budget::ui {

namespace {

constexpr int mostShown = 8;
constexpr int leastWidth = 540;

void fillWith(const std::vector<Pick>& picks, QStandardItemModel& model)
{
    model.clear();
    for (const Pick& pick : picks) {
        auto* item = new QStandardItem(pick.text);
        item->setData(pick.path, PickListDelegate::PathRole);
        item->setData(pick.remark, PickListDelegate::RemarkRole);
        item->setData(pick.isDoubtful, PickListDelegate::DoubtfulRole);
        item->setToolTip(pick.remark);
        model.appendRow(item);
    }
}

} // namespace

PickEdit::PickEdit(Search search, QWidget* parent)
    : PickEdit(new QStandardItemModel, {}, parent)
{
    m_find = [search = std::move(search), model = qobject_cast<QStandardItemModel*>(m_model)](
                 const QString& typed) { fillWith(search(typed), *model); };
}

PickEdit::PickEdit(QAbstractItemModel* model, Find find, QWidget* parent)
    : QLineEdit(parent)
    , m_find(std::move(find))
    , m_model(model)
    , m_list(new QListView(window()))
{
    m_model->setParent(this);
    m_list->setObjectName(QStringLiteral("pickList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PickListDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->hide();
    connect(this, &QLineEdit::textEdited, this, &PickEdit::fill);
    connect(m_list, &QListView::pressed, this, [this](const QModelIndex& index) {
        choose(index.row());
        take();
        emit picked();
    });
}

PickEdit::~PickEdit()
{
    delete m_list;
}

void PickEdit::take()
{
    const QModelIndex chosen = m_list->currentIndex();
    if (isListOpen() && chosen.isValid())
        setText(chosen.data().toString());
    closeList();
}

bool PickEdit::isListOpen() const
{
    return m_list->isVisibleTo(m_list->parentWidget());
}

void PickEdit::openList()
{
    fill();
    const QString words = text().trimmed();
    if (m_model->rowCount() > 0 && !words.isEmpty())
        return;
    m_list->setCurrentIndex({});
}

void PickEdit::fill()
{
    const QString typed = text().trimmed();
    m_find(typed);
    if (m_model->rowCount() == 0) {
        closeList();
        return;
    }
    place();
    m_list->setFont(font());
    m_list->show();
    m_list->raise();
    if (!typed.isEmpty())
        choose(0);
}

// Below the line where there is room, else above it.
void PickEdit::place()
{
    QWidget* host = m_list->parentWidget();
    const int rows = qMin(mostShown, m_model->rowCount());
    const int height = rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + 2;
    const int width = qMin(qMax(this->width(), leastWidth), host->width());
    const QPoint below = mapTo(host, QPoint(0, this->height()));
    const QPoint above = mapTo(host, QPoint(0, -height));
    const int left = qBound(0, below.x(), qMax(0, host->width() - width));
    const bool fitsBelow = below.y() + height <= host->height() || above.y() < 0;
    const int top = fitsBelow ? below.y() : above.y();
    m_list->setGeometry(left, top, width, qMin(height, qMax(height / 2, host->height() - top)));
}

void PickEdit::choose(int row)
{
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->scrollTo(m_list->currentIndex());
}

void PickEdit::closeList()
{
    m_list->hide();
}

void PickEdit::keyPressEvent(QKeyEvent* event)
{
    const int current = m_list->currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Down:
        if (!isListOpen())
            openList();
        else
            choose(qMin(current + 1, m_model->rowCount() - 1));
        return;
    case Qt::Key_Up:
        if (isListOpen())
            choose(qMax(current - 1, 0));
        return;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (isListOpen())
            choose(qBound(0,
                          current + (event->key() == Qt::Key_PageDown ? mostShown : -mostShown),
                          m_model->rowCount() - 1));
        return;
    case Qt::Key_Escape:
        if (isListOpen()) {
            closeList();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void PickEdit::hideEvent(QHideEvent* event)
{
    closeList();
    QLineEdit::hideEvent(event);
}

} // namespace budget::ui
