#include "ui/items/column_filter_box.h"

#include "core/subjects/subject_search.h"
#include "ui/wording/line_item_words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace budget::ui {

ColumnFilterBox::ColumnFilterBox(LineItemField field,
                                 const ColumnFilter& filter,
                                 const QStringList& values,
                                 QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_field(field)
    , m_words(new QLineEdit(filter.words, this))
    , m_values(new QListWidget(this))
{
    setObjectName(QStringLiteral("columnFilterBox"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Filter “%1”").arg(lineItemFieldTitle(field)));
    m_words->setObjectName(QStringLiteral("columnFilterWords"));
    m_words->setClearButtonEnabled(true);
    m_words->setPlaceholderText(field == LineItemField::Amount ? tr("A figure, >1000 or 100..200")
                                                               : tr("Words, code or initials"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_values->setObjectName(QStringLiteral("columnFilterValues"));
    m_values->setAccessibleName(tr("What is to be seen"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    auto* title = new QLabel(lineItemFieldTitle(field), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    layout->addWidget(title);
    layout->addWidget(m_words);
    layout->addWidget(m_values, 1);
    addButtons(*layout);
    const bool offers = field != LineItemField::Amount && values.size() <= mostValues;
    m_values->setVisible(offers);
    if (offers)
        addValues(filter, values);
    connect(m_words, &QLineEdit::textChanged, this, &ColumnFilterBox::narrow);
    setMinimumWidth(280);
    setFocusProxy(m_words);
}

void ColumnFilterBox::addButtons(QLayout& layout)
{
    auto* line = new QHBoxLayout;
    const auto add = [&](const QString& text, const QString& name, auto run) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        line->addWidget(button);
    };
    add(tr("Clear"), QStringLiteral("columnFilterClear"), [this] {
        emit chosen({});
        close();
    });
    line->addStretch(1);
    add(tr("Apply"), QStringLiteral("columnFilterApply"), [this] { apply(); });
    layout.addItem(line);
}

void ColumnFilterBox::addValues(const ColumnFilter& filter, const QStringList& values)
{
    auto* all = new QListWidgetItem(tr("(Select all)"), m_values);
    all->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    all->setCheckState(filter.values ? Qt::PartiallyChecked : Qt::Checked);
    for (const QString& value : values) {
        auto* item = new QListWidgetItem(value.isEmpty() ? tr("(Blank)") : value, m_values);
        item->setData(Qt::UserRole, value);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        const bool checked = !filter.values || filter.values->contains(value);
        item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    }
    connect(m_values, &QListWidget::itemChanged, this, [this, all](const QListWidgetItem* item) {
        if (item == all && all->checkState() != Qt::PartiallyChecked)
            checkAll(all->checkState() == Qt::Checked);
    });
}

void ColumnFilterBox::checkAll(bool checked)
{
    for (int row = 1; row < m_values->count(); ++row) {
        if (!m_values->item(row)->isHidden())
            m_values->item(row)->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    }
}

void ColumnFilterBox::narrow(const QString& words)
{
    for (int row = 1; row < m_values->count(); ++row) {
        QListWidgetItem* item = m_values->item(row);
        const QString text = item->data(Qt::UserRole).toString();
        const qsizetype gap = text.indexOf(u' ');
        item->setHidden(!words.trimmed().isEmpty()
                        && !matchesSearch(text.first(qMax(qsizetype(0), gap)), text, words));
    }
}

void ColumnFilterBox::apply()
{
    ColumnFilter filter;
    filter.words = m_words->text().trimmed();
    QSet<QString> checked;
    bool isAll = true;
    for (int row = 1; row < m_values->count(); ++row) {
        const QListWidgetItem* item = m_values->item(row);
        if (item->checkState() == Qt::Checked)
            checked.insert(item->data(Qt::UserRole).toString());
        else
            isAll = false;
    }
    if (!isAll)
        filter.values = checked;
    emit chosen(filter);
    close();
}

void ColumnFilterBox::openAt(const QPoint& globalPosition)
{
    adjustSize();
    QPoint at = globalPosition;
    if (const QScreen* screen = this->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - width())));
        at.setY(qBound(room.top(), at.y(), qMax(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
    m_words->setFocus(Qt::PopupFocusReason);
    m_words->selectAll();
}

void ColumnFilterBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        apply();
    else if (event->key() == Qt::Key_Down && m_words->hasFocus())
        m_values->setFocus();
    else
        QFrame::keyPressEvent(event);
}

} // namespace budget::ui
