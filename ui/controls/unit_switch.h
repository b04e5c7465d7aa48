#pragma once

#include "core/money/money.h"

#include <QWidget>

class QButtonGroup;

namespace budget::ui {

// 元 | 万元 | 亿元: the unit in which amounts are shown. The arrow keys move between them.
class UnitSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit UnitSwitch(QWidget* parent = nullptr);

    void setUnit(MoneyUnit unit); // announces nothing

signals:
    void unitChosen(budget::MoneyUnit unit);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QButtonGroup* m_buttons;
};

} // namespace budget::ui
