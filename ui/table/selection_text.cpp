#include "ui/table/selection_text.h"

#include "core/money/money_text.h"

#include <QCoreApplication>

namespace budget::ui {

namespace {

class SelectionText
{
    Q_DECLARE_TR_FUNCTIONS(SelectionText)

public:
    static QString sentence(Money sum, int count, MoneyUnit unit)
    {
        const Mean mean = meanOf(sum, count);
        const QString meanText = formatMoneyExactly(mean.value, unit, Grouping::Thousands);
        return tr("Sum %1 %2   Count %3   Mean %4")
            .arg(formatMoneyExactly(sum, unit, Grouping::Thousands),
                 moneyUnitName(unit),
                 QString::number(count),
                 mean.isExact ? meanText : u'≈' + meanText);
    }
};

} // namespace

Mean meanOf(Money sum, int count)
{
    const std::int64_t fen = sum.fen() / count;
    const std::int64_t rest = sum.fen() % count;
    const std::int64_t twice = (rest < 0 ? -rest : rest) * 2;
    const std::int64_t away = sum.isNegative() ? -1 : 1;
    return {Money::fromFen(twice >= count ? fen + away : fen), rest == 0};
}

QString selectionText(Money sum, int count, MoneyUnit unit)
{
    return count < 1 ? QString() : SelectionText::sentence(sum, count, unit);
}

} // namespace budget::ui
