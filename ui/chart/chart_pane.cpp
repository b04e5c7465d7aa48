#include "ui/chart/chart_pane.h"

#include "ui/chart/chart_export.h"
#include "ui/chart/chart_icons.h"
#include "ui/chart/chart_text.h"
#include "ui/chart/chart_view.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace budget::ui {

namespace {

constexpr std::array ActionNames{u"chartUp",
                                 u"chartBars",
                                 u"chartDonut",
                                 u"chartStacked",
                                 u"chartBeside",
                                 u"chartAmount",
                                 u"chartShare",
                                 u"chartPrinted",
                                 u"chartByAmount",
                                 u"chartCopy",
                                 u"chartSavePng",
                                 u"chartSaveSvg"};

// The icons of the actions that stand in the tool row, in the order of ChartPane::Tool.
constexpr std::array ToolIcons{ChartIcon::Up,
                               ChartIcon::Bars,
                               ChartIcon::Donut,
                               ChartIcon::Stacked,
                               ChartIcon::Beside,
                               ChartIcon::Amount,
                               ChartIcon::Share,
                               ChartIcon::Printed,
                               ChartIcon::ByAmount};

// A line that gives up its middle where there is no room for it.
class ElidedLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, width());
        style()->drawItemText(&painter,
                              rect(),
                              Qt::AlignLeft | Qt::AlignVCenter,
                              palette(),
                              isEnabled(),
                              shown,
                              foregroundRole());
    }
};

} // namespace

ChartPane::ChartPane(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("chartPane"));
    makeActions();
    makeChoices();
    m_view = new ChartView(this);
    m_view->setObjectName(QStringLiteral("chartView"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeToolRow());
    column->addWidget(m_view, 1);
    connect(m_view, &ChartView::activated, this, &ChartPane::activate);
    connect(m_view, &ChartView::upRequested, m_actions[Up], &QAction::trigger);
    retranslate();
    dressActions();
    refresh();
}

void ChartPane::makeActions()
{
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        m_actions[i] = new QAction(this);
        m_actions[i]->setObjectName(QString::fromUtf16(ActionNames[i]));
    }
    connect(m_actions[Up], &QAction::triggered, this, &ChartPane::drillUpRequested);
    connect(m_actions[Copy], &QAction::triggered, this, &ChartPane::copyPicture);
    connect(m_actions[SavePng], &QAction::triggered, this, [this] {
        savePicture(QStringLiteral(".png"), tr("PNG picture (*.png)"));
    });
    connect(m_actions[SaveSvg], &QAction::triggered, this, [this] {
        savePicture(QStringLiteral(".svg"), tr("SVG drawing (*.svg)"));
    });
}

void ChartPane::makeChoices()
{
    const auto choice = [this](Tool first, Tool second, auto option) {
        auto* group = new QActionGroup(this);
        for (const Tool tool : {first, second}) {
            QAction* action = m_actions[static_cast<std::size_t>(tool)];
            action->setCheckable(true);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, option, picks = tool == second] {
                using Option = std::remove_reference_t<decltype(m_options.*option)>;
                m_options.*option = static_cast<Option>(picks ? 1 : 0);
                refresh();
            });
        }
    };
    choice(Bars, Donut, &ChartOptions::shape);
    choice(Stacked, Beside, &ChartOptions::arrangement);
    choice(Amount, Share, &ChartOptions::measure);
    choice(Printed, ByAmount, &ChartOptions::order);
}

QToolButton* ChartPane::makeButton(Tool tool, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    QAction* action = m_actions[static_cast<std::size_t>(tool)];
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAutoRaise(true);
    button->setIconSize({18, 18});
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    return button;
}

QWidget* ChartPane::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(8, 6, 10, 2);
    row->setSpacing(6);
    m_subject = new ElidedLabel(head);
    m_subject->setObjectName(QStringLiteral("chartSubject"));
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont bold = font();
    bold.setBold(true);
    m_subject->setFont(bold);
    m_total = new QLabel(head);
    m_total->setObjectName(QStringLiteral("chartTotal"));
    m_total->setTextFormat(Qt::PlainText);
    m_total->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(makeButton(Up, head));
    row->addWidget(m_subject, 1);
    row->addWidget(m_total);
    return head;
}

QWidget* ChartPane::makeToolRow()
{
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(8, 0, 8, 4);
    row->setSpacing(1);
    for (const Tool tool : {Bars, Donut, Stacked, Beside, Amount, Share, Printed, ByAmount}) {
        if (tool == Stacked || tool == Amount || tool == Printed)
            row->addSpacing(10);
        row->addWidget(makeButton(tool, tools));
    }
    row->addStretch(1);
    m_export = new QToolButton(tools);
    m_export->setObjectName(QStringLiteral("chartExportButton"));
    m_export->setAutoRaise(true);
    m_export->setIconSize({18, 18});
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_export);
    menu->addActions({m_actions[Copy], m_actions[SavePng], m_actions[SaveSvg]});
    m_export->setMenu(menu);
    row->addWidget(m_export);
    return tools;
}

void ChartPane::retranslate()
{
    const auto name = [this](Tool tool, const QString& text, const QString& tip) {
        QAction* action = m_actions[static_cast<std::size_t>(tool)];
        action->setText(text);
        action->setToolTip(tip);
    };
    name(Up, tr("Up"), tr("Show the level above (Backspace)"));
    name(Bars, tr("Bars"), tr("Show bars"));
    name(Donut, tr("Ring"), tr("Show the composition as a ring"));
    name(Stacked, tr("Stacked"), tr("Stack the columns on each other"));
    name(Beside, tr("Side by side"), tr("Put the columns side by side"));
    name(Amount, tr("Amounts"), tr("Show amounts"));
    name(Share, tr("Shares"), tr("Show shares in per cent"));
    name(Printed, tr("Printed order"), tr("Order as the table prints it"));
    name(ByAmount, tr("By amount"), tr("Order by amount, the largest first"));
    name(Copy, tr("Copy as Picture"), tr("Copy the chart as a picture"));
    name(SavePng, tr("Export PNG…"), tr("Write the chart to a PNG file"));
    name(SaveSvg, tr("Export SVG…"), tr("Write the chart to an SVG file"));
    m_export->setToolTip(tr("Copy or export the chart"));
    m_export->setAccessibleName(tr("Copy or export the chart"));
    m_view->setAccessibleName(tr("Chart"));
    setAccessibleName(tr("Chart"));
}

void ChartPane::dressActions()
{
    for (std::size_t i = 0; i < ToolIcons.size(); ++i)
        m_actions[i]->setIcon(chartIcon(ToolIcons[i], palette()));
    m_export->setIcon(chartIcon(ChartIcon::Export, palette()));
}

void ChartPane::setSubject(std::shared_ptr<const Disclosure> disclosure,
                           int table,
                           int row,
                           Side side)
{
    m_disclosure = std::move(disclosure);
    m_table = table;
    m_row = row;
    m_side = side;
    refresh();
}

void ChartPane::setUnit(MoneyUnit unit)
{
    m_options.unit = unit;
    refresh();
}

void ChartPane::setOptions(const ChartOptions& options)
{
    m_options = options;
    refresh();
}

void ChartPane::setAskFileName(AskFileName ask)
{
    m_askFileName = std::move(ask);
    showOptions();
}

void ChartPane::refresh()
{
    ChartData shown;
    shown.options = m_options;
    if (hasTable())
        shown = chartData(
            m_disclosure->tables[static_cast<std::size_t>(m_table)], m_row, m_side, m_options);
    m_view->setData(std::move(shown));
    showOptions();
    showHead();
}

void ChartPane::showOptions()
{
    const auto check = [this](Tool first, bool isFirst) {
        const auto index = static_cast<std::size_t>(first);
        m_actions[isFirst ? index : index + 1]->setChecked(true);
    };
    check(Bars, m_options.shape == ChartShape::Bars);
    check(Stacked, m_options.arrangement == ChartArrangement::Stacked);
    check(Amount, m_options.measure == ChartMeasure::Amount);
    check(Printed, m_options.order == ChartOrder::Printed);
    const ChartData& shown = m_view->chart().data();
    const bool bars = m_options.shape == ChartShape::Bars;
    m_actions[Up]->setEnabled(hasTable() && m_row >= 0);
    for (const Tool tool : {Stacked, Beside})
        m_actions[tool]->setEnabled(bars && shown.series.size() > 1);
    for (const Tool tool : {Amount, Share})
        m_actions[tool]->setEnabled(bars);
    m_actions[Copy]->setEnabled(!shown.isEmpty());
    for (const Tool tool : {SavePng, SaveSvg})
        m_actions[tool]->setEnabled(!shown.isEmpty() && m_askFileName);
}

void ChartPane::showHead()
{
    const ChartData& shown = m_view->chart().data();
    m_total->setText(shown.isEmpty() ? QString()
                                     : ChartText::exactAmount(shown.total, m_options.unit));
    m_subject->setToolTip(shown.subject);
    m_subject->setAccessibleName(shown.subject);
    m_subject->setText(shown.subject);
}

void ChartPane::activate(int part)
{
    const BreakdownPart& chosen = m_view->chart().data().parts[static_cast<std::size_t>(part)];
    if (chosen.row < 0)
        return;
    const Table& table = m_disclosure->tables[static_cast<std::size_t>(m_table)];
    const Side side = table.rows[static_cast<std::size_t>(chosen.row)].side;
    if (chosen.hasChildren && chosen.row != m_row)
        emit drillRequested(chosen.row, side);
    else
        emit partSelected(chosen.row, side);
}

void ChartPane::copyPicture()
{
    QGuiApplication::clipboard()->setImage(
        chartImage({*m_disclosure, m_table, m_row, m_side, m_options}));
}

void ChartPane::savePicture(const QString& ending, const QString& filter)
{
    QString suggested = m_view->chart().data().subject;
    suggested.replace(u'/', u'-');
    const QString path = m_askFileName(suggested + ending, filter);
    if (path.isEmpty())
        return;
    const bool named = path.endsWith(ending, Qt::CaseInsensitive);
    const QString target = named ? path : path + ending;
    const Result<void> written =
        writeChart({*m_disclosure, m_table, m_row, m_side, m_options}, target);
    if (written)
        emit exported(target);
    else
        emit exportFailed(written.error());
}

void ChartPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dressActions();
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    if (event->type() == QEvent::FontChange) {
        QFont bold = font();
        bold.setBold(true);
        m_subject->setFont(bold);
    }
}

void ChartPane::contextMenuEvent(QContextMenuEvent* event)
{
    m_export->menu()->popup(event->globalPos());
}

} // namespace budget::ui
