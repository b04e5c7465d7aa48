#pragma once

#include "core/money/money.h"
#include "core/money/result.h"

#include <QLineEdit>

#include <optional>

namespace budget::ui {

// A line in which an amount is typed, in one unit. What cannot be read is marked at once, with the
// reason, and is never an amount.
class AmountEditor : public QLineEdit
{
    Q_OBJECT

public:
    AmountEditor(MoneyUnit unit, QWidget* parent);

    void setAmount(Money amount);        // exactly, without separators
    std::optional<Money> amount() const; // nothing while the text is none, or empty
    bool showReason();                   // why the text is no amount; false where it is one

private:
    void judge();

    MoneyUnit m_unit;
    QString m_reason; // why the text is no amount
};

} // namespace budget::ui
