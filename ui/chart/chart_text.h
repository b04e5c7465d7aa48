#pragma once

#include "ui/chart/chart_data.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace budget::ui {

// What a chart says in words. Amounts and shares are exact, computed in integers.
class ChartText
{
    Q_DECLARE_TR_FUNCTIONS(budget::ui::ChartText)

public:
    // "33.95%", half away from zero; "—" of a whole that is zero. Decimals 0 to 4.
    static QString share(Money part, Money whole, int decimals);

    // The amount with every decimal it has, and the unit: 8,900.03 万元.
    static QString exactAmount(Money amount, MoneyUnit unit);

    // The decimals for the figures at the bars: two, up to four where small parts would read 0.00,
    // none where all are whole yuan.
    static int decimals(const ChartData& data);
    static QString amount(Money amount, const ChartData& data);

    // Everything about one part, a fact a line: for the tooltip and for a screen reader.
    static QString readout(const ChartData& data, int part);
    // What the chart shows, in a few sentences.
    static QString summary(const ChartData& data);

    static QString unitNote(const ChartData& data);
    static QString others(int count);
    static QString notItemised();  // what the rows printed below 其中 leave over
    static QString otherColumns(); // what the columns of a split leave over
    // What the chart does not show of the total or beside it, a sentence a line.
    static QStringList remarks(const ChartData& data);
    static QString nothingToShow();
};

// What the shares of a part's series are shares of: the sizes of its amounts, signs aside.
Money composedOf(const BreakdownPart& part);

// Whether the bars show of what each part is composed, rather than amounts or shares of the whole.
bool showsComposition(const ChartData& data);

} // namespace budget::ui
