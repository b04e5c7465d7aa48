#include "ui/table/table_bar.h"

#include "core/document/row_parts.h"
#include "core/money/money_text.h"
#include "ui/controls/filter_box.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace budget::ui {

namespace {

bool listsSubjects(const Table& table)
{
    return columnIndex(table, ColumnType::Code).has_value();
}

bool isTree(const Table& table)
{
    return std::any_of(
        table.rows.begin(), table.rows.end(), [](const Row& row) { return row.parent >= 0; });
}

} // namespace

TableBar::TableBar(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_unit(new QLabel(this))
    , m_path(new Breadcrumb(this))
    , m_hits(new QLabel(this))
    , m_filter(new FilterBox(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(captionLine());
    layout->addWidget(toolLine());
}

QWidget* TableBar::captionLine()
{
    m_title->setObjectName(QStringLiteral("tableTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_unit->setObjectName(QStringLiteral("tableUnit"));
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_unit);
    return line;
}

QWidget* TableBar::toolLine()
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_path->setObjectName(QStringLiteral("breadcrumb"));
    connect(m_path, &Breadcrumb::stepChosen, this, &TableBar::stepChosen);
    layout->addWidget(m_path, 1);
    for (int level = 0; level < levelCount; ++level) {
        auto* button = new QToolButton(line);
        button->setObjectName(QStringLiteral("levelButton%1").arg(level));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, level] { emit levelChosen(level); });
        layout->addWidget(button);
        m_levels.push_back(button);
    }
    m_hits->setObjectName(QStringLiteral("filterHits"));
    layout->addSpacing(6);
    layout->addWidget(m_hits);
    layout->addSpacing(4);
    m_filter->setObjectName(QStringLiteral("filterBox"));
    m_filter->setMinimumWidth(150);
    m_filter->setMaximumWidth(240);
    layout->addWidget(m_filter, 1);
    return line;
}

void TableBar::nameLevel(int level, bool subjects)
{
    const std::array<QString, levelCount> words{tr("Category"), tr("Section"), tr("Item")};
    QToolButton* button = m_levels[static_cast<std::size_t>(level)];
    const QString name =
        subjects ? words.at(static_cast<std::size_t>(level)) : tr("Level %1").arg(level + 1);
    button->setText(name);
    button->setAccessibleName(tr("Expand to level: %1").arg(name));
    button->setToolTip(tr("Expand to level: %1 (Ctrl+%2)").arg(name).arg(level + 1));
}

void TableBar::showTable(const Table* table, MoneyUnit unit, int depth)
{
    m_title->setText(table ? table->title : QString());
    m_title->setToolTip(m_title->text());
    const bool amounts =
        table && std::any_of(table->columns.begin(), table->columns.end(), [](const Column& c) {
            return c.type == ColumnType::Amount;
        });
    m_unit->setVisible(amounts);
    if (amounts)
        m_unit->setText(table->unit == unit
                            ? tr("Unit: %1").arg(moneyUnitName(unit))
                            : tr("Unit: %1 (printed in %2)")
                                  .arg(moneyUnitName(unit), moneyUnitName(table->unit)));
    for (int level = 0; level < levelCount; ++level) {
        nameLevel(level, table && listsSubjects(*table));
        m_levels[static_cast<std::size_t>(level)]->setVisible(depth > 1 && level < depth);
    }
    m_path->setAccessibleName(tr("Path to the current row"));
    m_filter->setPlaceholderText(tr("Code, name, initials, amount"));
    m_filter->setToolTip(
        tr("Show only the lines whose code, name, pinyin initials or amount match (Ctrl+Shift+F)"));
    m_filter->setAccessibleName(tr("Filter the table"));
}

void TableBar::showPath(const Table* table, int row)
{
    std::vector<Breadcrumb::Step> path;
    const bool hasPath = table && (row >= 0 || isTree(*table));
    const std::vector<int> above = table && row >= 0 ? rowsAbove(*table) : std::vector<int>();
    while (table && row >= 0) {
        const Row& step = table->rows[static_cast<std::size_t>(row)];
        const bool coded = listsSubjects(*table) && !step.code.isEmpty();
        path.push_back({row, coded ? step.code + u' ' + step.name : step.name});
        row = above[static_cast<std::size_t>(row)];
    }
    if (hasPath)
        path.push_back({-1, tr("All")});
    std::reverse(path.begin(), path.end());
    m_path->setPath(std::move(path));
}

void TableBar::showHits(int hits)
{
    m_hits->setVisible(hits >= 0);
    m_hits->setText(hits > 0 ? tr("%n found", nullptr, hits) : tr("None found"));
}

void TableBar::setTitleFont(const QFont& font)
{
    m_title->setFont(font);
}

} // namespace budget::ui
