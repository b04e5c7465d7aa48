#include "ui/budget/units_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace budget::ui {

namespace {

constexpr int IdRole = Qt::UserRole;

} // namespace

UnitsDialog::UnitsDialog(const Budget& budget, QWidget* parent)
    : QDialog(parent)
    , m_tree(new QTreeWidget(this))
    , m_largestId(std::max<FactId>(0, budget.units.largestId()))
{
    setObjectName(QStringLiteral("unitsDialog"));
    setWindowTitle(tr("Units of the Department"));
    for (const LineItem& item : budget.lineItems)
        m_used.insert(item.unit);
    for (const RevenueItem& item : budget.revenueItems)
        m_used.insert(item.unit);
    for (const ProcurementItem& item : budget.procurement)
        m_used.insert(item.unit);
    m_tree->setObjectName(QStringLiteral("unitTree"));
    m_tree->setAccessibleName(windowTitle());
    m_tree->setHeaderLabels({tr("Name"), tr("Code"), tr("Administrative")});
    m_tree->headerItem()->setToolTip(
        AdministrativeColumn, tr("行政单位, or managed as one: its public funds are 机关运行经费"));
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::SelectedClicked);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    addBelow(0, budget, m_tree->invisibleRootItem());
    m_tree->expandAll();
    m_tree->resizeColumnToContents(AdministrativeColumn);

    auto* side = new QVBoxLayout;
    side->addWidget(button(tr("&Add"), "unitAdd", &UnitsDialog::addUnit));
    side->addWidget(m_below = button(tr("Add &Below"), "unitAddBelow", &UnitsDialog::addUnitBelow));
    side->addWidget(m_remove = button(tr("&Remove"), "unitRemove", &UnitsDialog::removeUnit));
    side->addSpacing(12);
    side->addWidget(m_up = button(tr("Move &Up"), "unitUp", &UnitsDialog::moveUp));
    side->addWidget(m_down = button(tr("Move &Down"), "unitDown", &UnitsDialog::moveDown));
    side->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_tree, 1);
    row->addLayout(side);
    auto* buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, Qt::Horizontal, this);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row, 1);
    layout->addWidget(buttons);
    resize(620, 420);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &UnitsDialog::updateButtons);
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    updateButtons();
}

FactList<Unit> UnitsDialog::units() const
{
    FactList<Unit> units;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        collect(*m_tree->topLevelItem(i), 0, units);
    return units;
}

void UnitsDialog::collect(const QTreeWidgetItem& item, FactId parent, FactList<Unit>& units) const
{
    const FactId id = item.data(NameColumn, IdRole).toLongLong();
    units.append({id,
                  parent,
                  item.text(CodeColumn).trimmed(),
                  item.text(NameColumn).trimmed(),
                  item.checkState(AdministrativeColumn) == Qt::Checked});
    for (int i = 0; i < item.childCount(); ++i)
        collect(*item.child(i), id, units);
}

QTreeWidgetItem* UnitsDialog::add(const Unit& unit, QTreeWidgetItem* parent)
{
    auto* item = new QTreeWidgetItem(parent, {unit.name, unit.code});
    item->setData(NameColumn, IdRole, static_cast<qlonglong>(unit.id));
    item->setCheckState(AdministrativeColumn, unit.isAdministrative ? Qt::Checked : Qt::Unchecked);
    item->setFlags(item->flags() | Qt::ItemIsEditable | Qt::ItemIsDragEnabled
                   | Qt::ItemIsDropEnabled);
    return item;
}

void UnitsDialog::addBelow(FactId parent, const Budget& budget, QTreeWidgetItem* item)
{
    for (const Unit& unit : budget.units) {
        if (unit.parent == parent)
            addBelow(unit.id, budget, add(unit, item));
    }
}

QPushButton* UnitsDialog::button(const QString& text, const char* name, void (UnitsDialog::*run)())
{
    auto* made = new QPushButton(text, this);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, run);
    return made;
}

void UnitsDialog::addUnit()
{
    QTreeWidgetItem* current = m_tree->currentItem();
    QTreeWidgetItem* parent =
        current && current->parent() ? current->parent() : m_tree->invisibleRootItem();
    QTreeWidgetItem* item = add({++m_largestId, 0, QString(), tr("New unit"), false}, parent);
    m_tree->setCurrentItem(item);
    m_tree->editItem(item, NameColumn);
}

void UnitsDialog::addUnitBelow()
{
    QTreeWidgetItem* item =
        add({++m_largestId, 0, QString(), tr("New unit"), false}, m_tree->currentItem());
    m_tree->setCurrentItem(item);
    m_tree->editItem(item, NameColumn);
}

void UnitsDialog::removeUnit()
{
    delete m_tree->currentItem();
    updateButtons();
}

void UnitsDialog::moveUp()
{
    move(-1);
}

void UnitsDialog::moveDown()
{
    move(1);
}

void UnitsDialog::move(int steps)
{
    QTreeWidgetItem* item = m_tree->currentItem();
    QTreeWidgetItem* parent = item->parent() ? item->parent() : m_tree->invisibleRootItem();
    const int at = parent->indexOfChild(item);
    parent->takeChild(at);
    parent->insertChild(at + steps, item);
    item->setExpanded(true);
    m_tree->setCurrentItem(item);
}

void UnitsDialog::updateButtons()
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    const QTreeWidgetItem* parent =
        item && item->parent() ? item->parent() : m_tree->invisibleRootItem();
    const int at = item ? parent->indexOfChild(const_cast<QTreeWidgetItem*>(item)) : -1;
    const bool isFree = item && !isUsed(*item);
    m_below->setEnabled(item);
    m_remove->setEnabled(isFree);
    m_remove->setToolTip(item && !isFree ? tr("Entries of the budget name this unit, or one below "
                                              "it; give them another unit first.")
                                         : QString());
    m_up->setEnabled(at > 0);
    m_down->setEnabled(at >= 0 && at + 1 < parent->childCount());
}

bool UnitsDialog::isUsed(const QTreeWidgetItem& item) const
{
    if (m_used.contains(item.data(NameColumn, IdRole).toLongLong()))
        return true;
    for (int i = 0; i < item.childCount(); ++i) {
        if (isUsed(*item.child(i)))
            return true;
    }
    return false;
}

} // namespace budget::ui
