#include "ui/items/line_item_bar.h"

#include "core/money/money_text.h"
#include "ui/controls/filter_box.h"
#include "ui/controls/icons.h"
#include "ui/controls/shades.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace budget::ui {

LineItemBar::LineItemBar(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_chip(new QWidget(this))
    , m_chipText(new QLabel(m_chip))
    , m_chipClose(new QToolButton(m_chip))
    , m_clear(new QToolButton(this))
    , m_insert(new QToolButton(this))
    , m_columns(new QToolButton(this))
    , m_filter(new FilterBox(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(captionLine());
    layout->addWidget(toolLine());
    connect(m_chipClose, &QToolButton::clicked, this, &LineItemBar::chipClosed);
    connect(m_clear, &QToolButton::clicked, this, &LineItemBar::clearFiltersRequested);
    connect(m_insert, &QToolButton::clicked, this, &LineItemBar::insertRequested);
    connect(m_columns, &QToolButton::clicked, this, &LineItemBar::columnsRequested);
    showChip({});
    showFiltered(false);
    retranslate();
}

QWidget* LineItemBar::captionLine()
{
    m_title->setObjectName(QStringLiteral("lineItemTitle"));
    m_count->setObjectName(QStringLiteral("lineItemCount"));
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_count);
    return line;
}

QWidget* LineItemBar::toolLine()
{
    m_chip->setObjectName(QStringLiteral("drillChip"));
    m_chipText->setObjectName(QStringLiteral("drillChipText"));
    m_chipText->setTextFormat(Qt::PlainText);
    m_chipClose->setObjectName(QStringLiteral("drillChipClose"));
    m_chipClose->setIcon(icon(QStringLiteral("close")));
    m_chipClose->setIconSize({12, 12});
    m_chipClose->setAutoRaise(true);
    auto* chip = new QHBoxLayout(m_chip);
    chip->setContentsMargins(10, 1, 4, 1);
    chip->setSpacing(4);
    chip->addWidget(m_chipText);
    chip->addWidget(m_chipClose);

    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_insert->setObjectName(QStringLiteral("insertItem"));
    m_insert->setIcon(icon(QStringLiteral("plus")));
    m_columns->setObjectName(QStringLiteral("chooseColumns"));
    m_columns->setIcon(icon(QStringLiteral("table")));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    for (QToolButton* button : {m_insert, m_columns, m_clear}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    layout->addWidget(m_insert);
    layout->addWidget(m_columns);
    layout->addSpacing(4);
    layout->addWidget(m_chip);
    layout->addStretch(1);
    layout->addWidget(m_clear);
    m_filter->setObjectName(QStringLiteral("lineItemFilter"));
    m_filter->setMinimumWidth(150);
    m_filter->setMaximumWidth(260);
    layout->addWidget(m_filter, 1);
    return line;
}

void LineItemBar::showCount(int shown, int all, Money total, MoneyUnit unit)
{
    m_shown = shown;
    m_all = all;
    m_total = total;
    m_unit = unit;
    const QLocale numbers(QLocale::C);
    const QString sum =
        tr("Total: %1 %2", "an amount and its unit")
            .arg(formatMoneyExactly(total, unit, Grouping::Thousands), moneyUnitName(unit));
    const QString items = shown == all
                              ? tr("%n item(s)", nullptr, all)
                              : tr("%1 of %n item(s)", nullptr, all).arg(numbers.toString(shown));
    m_count->setText(items + QStringLiteral("    ") + sum);
}

void LineItemBar::showChip(const QString& title)
{
    m_chipTitle = title;
    m_chip->setVisible(!title.isEmpty());
    m_chipText->setText(tr("Line items behind %1").arg(title));
}

void LineItemBar::showFiltered(bool filtered)
{
    m_clear->setVisible(filtered);
}

void LineItemBar::setTitleFont(const QFont& font)
{
    m_title->setFont(font);
}

QPoint LineItemBar::columnsCorner() const
{
    return m_columns->mapToGlobal(QPoint(0, m_columns->height()));
}

void LineItemBar::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!m_chip->isVisible())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        mixed(palette().color(QPalette::Window), palette().color(QPalette::Highlight), 60));
    painter.setBrush(
        mixed(palette().color(QPalette::Window), palette().color(QPalette::Highlight), 18));
    const QRect chip(m_chip->mapTo(this, QPoint(0, 0)), m_chip->size());
    const int radius = chip.height() / 2 - 1;
    painter.drawRoundedRect(chip.adjusted(0, 1, -1, -2), radius, radius);
}

void LineItemBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LineItemBar::retranslate()
{
    m_title->setText(tr("Line items"));
    m_chipClose->setToolTip(tr("Show all line items"));
    m_chipClose->setAccessibleName(m_chipClose->toolTip());
    m_clear->setText(tr("Clear Filters"));
    m_clear->setToolTip(tr("Show all line items"));
    m_insert->setText(tr("New Item"));
    m_insert->setToolTip(tr("Insert an item above the current one (Ctrl++)"));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose the columns to show and to freeze"));
    m_filter->setPlaceholderText(tr("Code, name or pinyin initials"));
    m_filter->setToolTip(tr("Show only the items with these words, codes or initials"));
    m_filter->setAccessibleName(tr("Filter the line items"));
    showCount(m_shown, m_all, m_total, m_unit);
    showChip(m_chipTitle);
}

} // namespace budget::ui
