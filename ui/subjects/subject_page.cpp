#include "ui/subjects/subject_page.h"

#include "core/budget/budget_document.h"
#include "core/money/money_text.h"
#include "ui/controls/filter_box.h"
#include "ui/controls/zoom.h"
#include "ui/subjects/subject_amounts.h"
#include "ui/subjects/subject_filter_model.h"
#include "ui/subjects/subject_rows.h"
#include "ui/subjects/subject_tree_model.h"
#include "ui/wording/amount_text.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace budget::ui {

namespace {

// Roomy cells, so that an amount does not run into the words beside it.
class SubjectDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QStyle& style = *cell.widget->style();
        style.drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
        cell.rect.adjust(gap, 0, -gap, 0);
        style.drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * gap, gap);
    }

private:
    static constexpr int gap = 6;
};

constexpr std::array Catalogues{
    Catalogue::Functional, Catalogue::DepartmentEconomic, Catalogue::GovernmentEconomic};

} // namespace

SubjectPage::SubjectPage(QWidget* parent)
    : Page(parent)
    , m_title(new QLabel(this))
    , m_source(new QLabel(this))
    , m_tabs(new QTabBar(this))
    , m_onlyWithAmount(new QCheckBox(this))
    , m_found(new QLabel(this))
    , m_filterBox(new FilterBox(this))
    , m_tree(new QTreeView(this))
    , m_model(new SubjectTreeModel(this))
    , m_filter(new SubjectFilterModel(this))
{
    setObjectName(QStringLiteral("subjectPage"));
    m_title->setObjectName(QStringLiteral("subjectTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_source->setObjectName(QStringLiteral("subjectSource"));
    m_source->setTextFormat(Qt::PlainText);
    m_tabs->setObjectName(QStringLiteral("subjectCatalogues"));
    m_onlyWithAmount->setObjectName(QStringLiteral("subjectsWithAmount"));
    m_found->setObjectName(QStringLiteral("subjectsFound"));
    m_filterBox->setObjectName(QStringLiteral("subjectFilter"));
    m_tree->setObjectName(QStringLiteral("subjectTree"));
    m_filter->setSourceModel(m_model);
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new SubjectDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setExpandsOnDoubleClick(false); // that leads to the row
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    for (std::size_t i = 0; i < Catalogues.size(); ++i)
        m_tabs->addTab(QString());
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    setFocusProxy(m_tree);
    layOut();
    connectParts();
    applyZoom();
    retranslate();
}

QWidget* SubjectPage::toolLine()
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_tabs);
    layout->addStretch(1);
    layout->addWidget(m_onlyWithAmount);
    layout->addWidget(m_found);
    m_filterBox->setMinimumWidth(150);
    m_filterBox->setMaximumWidth(240);
    layout->addWidget(m_filterBox, 1);
    return line;
}

void SubjectPage::layOut()
{
    auto* caption = new QHBoxLayout;
    caption->setContentsMargins(4, 0, 4, 0);
    caption->addWidget(m_title, 1);
    caption->addWidget(m_source);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(4);
    layout->addLayout(caption);
    layout->addWidget(toolLine());
    layout->addWidget(m_tree, 1);
}

void SubjectPage::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int catalogue) {
        if (m_catalogue >= 0 && catalogue != m_catalogue)
            emit partRequested({PartKind::Subjects, catalogue});
    });
    connect(m_filterBox, &FilterBox::queryChanged, this, &SubjectPage::filter);
    connect(m_filterBox, &FilterBox::leaving, this, [this] { m_tree->setFocus(); });
    connect(m_onlyWithAmount, &QCheckBox::toggled, this, [this](bool only) {
        m_filter->setOnlyWithAmount(only);
        filter(m_filterBox->text().trimmed());
    });
    connect(m_tree, &QTreeView::activated, this, &SubjectPage::goToRow);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &SubjectPage::openMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        SelectionSummary summary;
        for (const QModelIndex& row : m_tree->selectionModel()->selectedRows()) {
            if (const QVariant amount = row.data(SubjectTreeModel::AmountRole); amount.isValid()) {
                ++summary.count;
                summary.sum += amount.value<Money>();
            }
        }
        emit selectionChanged(summary);
    });
}

void SubjectPage::setBudget(const BudgetDocument* budget)
{
    m_budget = budget;
}

bool SubjectPage::canShow(const Disclosure& /*disclosure*/, const DocumentPart& part) const
{
    return part.kind == PartKind::Subjects && part.index >= 0
           && part.index < static_cast<int>(Catalogues.size());
}

void SubjectPage::showPart(std::shared_ptr<const Disclosure> disclosure, const DocumentPart& part)
{
    m_disclosure = std::move(disclosure);
    const bool isOther = std::exchange(m_catalogue, part.index) != part.index;
    m_tabs->setCurrentIndex(m_catalogue);
    SubjectAmounts now = amounts();
    if (isOther || now.names != m_names)
        showCatalogue(std::move(now));
    else
        showAmounts(std::move(now));
}

void SubjectPage::updatePart(std::shared_ptr<const Disclosure> disclosure, const DocumentPart& part)
{
    showPart(std::move(disclosure), part);
}

void SubjectPage::forget()
{
    m_catalogue = -1;
    m_disclosure = nullptr;
    m_filterBox->clearQuery();
    m_onlyWithAmount->setChecked(false);
    m_model->setTree(nullptr);
}

Catalogue SubjectPage::catalogueAt(int index)
{
    return Catalogues.at(static_cast<std::size_t>(index));
}

SubjectAmounts SubjectPage::amounts() const
{
    return m_budget != nullptr ? budgetedAmounts(*m_budget, shownCatalogue())
                               : printedAmounts(*m_disclosure, shownCatalogue());
}

std::vector<SubjectRow> SubjectPage::rowsOf(const QModelIndex& subject) const
{
    return m_disclosure == nullptr || !subject.isValid()
               ? std::vector<SubjectRow>()
               : rowsOfSubject(*m_disclosure,
                               shownCatalogue(),
                               subject.data(SubjectTreeModel::CodeRole).toString());
}

void SubjectPage::goToRow(const QModelIndex& subject)
{
    const std::vector<SubjectRow> rows = rowsOf(subject);
    if (!rows.empty())
        emit figureRequested(rows.front().table, rows.front().row, rows.front().column);
    else
        emit said(tr("No table of the document has a row of %1 %2.")
                      .arg(subject.data(SubjectTreeModel::CodeRole).toString(),
                           subject.data(SubjectTreeModel::NameRole).toString()));
}

// 支出总表: 1,234.00 万元.
QString SubjectPage::rowText(const SubjectRow& row) const
{
    const QString title = m_disclosure->tables[static_cast<std::size_t>(row.table)].title;
    if (!row.amount)
        return title;
    return tr("%1: %2 %3", "a table, the amount there, its unit")
        .arg(title,
             formatMoneyExactly(*row.amount, m_model->unit(), Grouping::Thousands),
             moneyUnitName(m_model->unit()));
}

void SubjectPage::openMenu(const QPoint& place)
{
    const QModelIndex subject = m_tree->indexAt(place);
    if (!subject.isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("subjectMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<SubjectRow> rows = rowsOf(subject);
    for (const SubjectRow& row : rows) {
        QString text = rowText(row);
        connect(menu->addAction(text.replace(u'&', QStringLiteral("&&"))),
                &QAction::triggered,
                this,
                [this, row] { emit figureRequested(row.table, row.row, row.column); });
    }
    if (rows.empty())
        menu->addAction(tr("No table of the document has a row of it"))->setEnabled(false);
    const auto code = SubjectCode::fromText(subject.data(SubjectTreeModel::CodeRole).toString());
    if (m_budget != nullptr && code && shownCatalogue() != Catalogue::GovernmentEconomic) {
        const QString title =
            code->text() + u' ' + subject.data(SubjectTreeModel::NameRole).toString();
        menu->addSeparator();
        connect(menu->addAction(tr("Its &Line Items")),
                &QAction::triggered,
                this,
                [this, wanted = *code, title] {
                    emit itemsRequested(shownCatalogue(), wanted, title);
                });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Copy")), &QAction::triggered, this, &SubjectPage::copy);
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

void SubjectPage::showCatalogue(SubjectAmounts amounts)
{
    Result<SubjectTree> tree = SubjectTree::shipped(shownCatalogue());
    if (!tree)
        return;
    m_names = amounts.names;
    for (auto name = m_names.cbegin(); name != m_names.cend(); ++name)
        tree->addUnlisted(name.key(), name.value());
    m_model->setTree(std::make_shared<const SubjectTree>(std::move(*tree)));
    showAmounts(std::move(amounts));
    filter(m_filterBox->text().trimmed());
    m_tree->setCurrentIndex(m_filter->index(0, 0));
}

void SubjectPage::showAmounts(SubjectAmounts amounts)
{
    m_printedIn = amounts.source;
    m_model->setAmounts(std::move(amounts.byCode), amounts.source);
    nameSource();
}

void SubjectPage::filter(const QString& query)
{
    m_filter->setQuery(query);
    if (m_filter->isFiltering())
        m_tree->expandAll();
    else
        expandToLevel(0);
    if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_filter->index(0, 0));
    m_tree->scrollTo(m_tree->currentIndex());
    m_found->setVisible(m_filter->isFiltering() && m_filter->rowCount() == 0);
}

void SubjectPage::expandToLevel(int level)
{
    m_tree->collapseAll();
    if (level > 0)
        m_tree->expandToDepth(level - 1);
}

void SubjectPage::describe(CommandContext& context) const
{
    context.hasLevels = true;
}

bool SubjectPage::run(Command command)
{
    switch (command) {
    case Command::Copy:
        copy();
        return true;
    case Command::SelectAll:
        m_tree->selectAll();
        return true;
    case Command::Find:
        m_filterBox->setFocus(Qt::ShortcutFocusReason);
        m_filterBox->selectAll();
        return true;
    case Command::ExpandCategories:
    case Command::ExpandSections:
    case Command::ExpandItems:
        expandToLevel(static_cast<int>(command) - static_cast<int>(Command::ExpandCategories));
        return true;
    default:
        return false;
    }
}

// As tab-separated text, the lines in the order of the tree.
void SubjectPage::copy() const
{
    QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& left, const QModelIndex& right) {
        return left.data(SubjectTreeModel::CodeRole).toString()
               < right.data(SubjectTreeModel::CodeRole).toString();
    });
    QStringList lines;
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int column = 0; column < SubjectTreeModel::ColumnCount; ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void SubjectPage::setUnit(MoneyUnit unit)
{
    m_model->setUnit(unit);
    nameSource();
}

void SubjectPage::setZoom(int percent)
{
    m_zoom = percent;
    applyZoom();
}

void SubjectPage::applyZoom()
{
    const QFont cells = zoomed(font(), m_zoom);
    m_tree->setFont(cells);
    m_tree->header()->setFont(cells);
    QFont title = zoomed(font(), std::max(m_zoom, 100) * 115 / 100);
    title.setBold(true);
    m_title->setFont(title);
    fitColumns();
}

// The name takes what the others leave.
void SubjectPage::fitColumns()
{
    const int han = m_tree->fontMetrics().horizontalAdvance(u'国');
    QHeaderView& header = *m_tree->header();
    const int code = 10 * han;
    const int amount = 10 * han;
    const int evidence = std::clamp(m_tree->viewport()->width() / 4, 15 * han, 28 * han);
    header.resizeSection(SubjectTreeModel::CodeColumn, code);
    header.resizeSection(SubjectTreeModel::AmountColumn, amount);
    header.resizeSection(SubjectTreeModel::EvidenceColumn, evidence);
    header.resizeSection(
        SubjectTreeModel::NameColumn,
        std::max(16 * han, m_tree->viewport()->width() - code - amount - evidence));
}

bool SubjectPage::eventFilter(QObject* watched, QEvent* event)
{
    if (const std::optional<int> steps = zoomSteps(*event)) {
        if (*steps != 0)
            emit zoomRequested(*steps);
        return true;
    }
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return Page::eventFilter(watched, event);
}

void SubjectPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        applyZoom();
}

void SubjectPage::retranslate()
{
    m_title->setText(tr("Subjects"));
    const std::array<QString, Catalogues.size()> names{
        tr("&Functional"), tr("&Economic (department)"), tr("E&conomic (government)")};
    for (std::size_t i = 0; i < names.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i), names.at(i));
    m_tabs->setAccessibleName(tr("Catalogues of subjects"));
    m_onlyWithAmount->setText(tr("&Only with an amount"));
    m_found->setText(tr("None found"));
    m_found->hide();
    m_filterBox->setPlaceholderText(tr("Code, name or pinyin initials"));
    m_filterBox->setAccessibleName(tr("Search the subjects"));
    m_tree->setAccessibleName(tr("Subjects"));
    m_model->retranslate();
    nameSource();
}

void SubjectPage::nameSource()
{
    const QString unit = moneyUnitName(m_model->unit());
    if (m_budget != nullptr && m_model->hasAmounts())
        m_source->setText(tr("Amounts of the line items, %1").arg(unit));
    else if (!m_printedIn.isEmpty())
        m_source->setText(tr("Amounts of “%1”, %2").arg(m_printedIn, unit));
    else
        m_source->setText(tr("The document gives no amounts by these subjects"));
}

} // namespace budget::ui
