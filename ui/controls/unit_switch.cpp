#include "ui/controls/unit_switch.h"

#include "core/money/money_text.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <array>

namespace budget::ui {

namespace {

constexpr std::array Units{
    MoneyUnit::Yuan, MoneyUnit::TenThousandYuan, MoneyUnit::HundredMillionYuan};

} // namespace

UnitSwitch::UnitSwitch(QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("unitSwitch"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const MoneyUnit unit : Units) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("unit%1").arg(static_cast<int>(unit)));
        button->setText(moneyUnitName(unit));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_buttons->addButton(button, static_cast<int>(unit));
        layout->addWidget(button);
    }
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) {
        emit unitChosen(static_cast<MoneyUnit>(id));
    });
    retranslate();
}

void UnitSwitch::setUnit(MoneyUnit unit)
{
    m_buttons->button(static_cast<int>(unit))->setChecked(true);
}

void UnitSwitch::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void UnitSwitch::retranslate()
{
    setAccessibleName(tr("Unit of the amounts"));
    for (QAbstractButton* button : m_buttons->buttons()) {
        button->setToolTip(tr("Show amounts in %1").arg(button->text()));
        button->setAccessibleName(button->toolTip());
    }
}

} // namespace budget::ui
