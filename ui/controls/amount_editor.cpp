#include "ui/controls/amount_editor.h"

#include "core/money/amount_formula.h"
#include "core/money/money_text.h"
#include "ui/wording/error_text.h"

#include <QToolTip>

namespace budget::ui {

namespace {

// What was typed, in the unit unless it names another: ¥12.34, 12.34元, 3亿.
Result<std::optional<Money>> typedAmount(const QString& text, MoneyUnit unit)
{
    return readAmount(text, unit).map([](const std::optional<EnteredAmount>& entered) {
        return entered ? std::optional(entered->amount) : std::nullopt;
    });
}

} // namespace

AmountEditor::AmountEditor(MoneyUnit unit, QWidget* parent)
    : QLineEdit(parent)
    , m_unit(unit)
{
    setObjectName(QStringLiteral("amountEditor"));
    setAlignment(Qt::AlignRight);
    setTextMargins(0, 0, 1, 0);
    setAccessibleName(tr("Amount in %1").arg(moneyUnitName(unit)));
    connect(this, &QLineEdit::textChanged, this, &AmountEditor::judge);
}

void AmountEditor::setAmount(Money amount)
{
    setText(formatMoneyExactly(amount, m_unit));
    selectAll();
}

std::optional<Money> AmountEditor::amount() const
{
    const Result<std::optional<Money>> read = typedAmount(text(), m_unit);
    return read ? *read : std::nullopt;
}

bool AmountEditor::showReason()
{
    judge();
    if (m_reason.isEmpty())
        return false;
    QToolTip::showText(mapToGlobal(QPoint(0, height())), m_reason, this);
    return true;
}

// The ground says it before the words do: they come when the user wants to leave, or points there.
void AmountEditor::judge()
{
    const Result<std::optional<Money>> read = typedAmount(text(), m_unit);
    m_reason = read ? QString() : errorText(read.error());
    if (read && !*read)
        m_reason = tr("An amount is needed; write 0 for none.");
    setToolTip(m_reason);
    QPalette marked = parentWidget() ? parentWidget()->palette() : palette();
    if (!m_reason.isEmpty()) {
        const bool isDark = marked.color(QPalette::Base).lightness() < 128;
        marked.setColor(QPalette::Text, isDark ? QColor(255, 140, 140) : QColor(176, 0, 32));
    }
    setPalette(marked);
}

} // namespace budget::ui
