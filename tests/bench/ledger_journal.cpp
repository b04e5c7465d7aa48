#include "tests/bench/ledger_journal.h"

#include "core/money/money.h"
#include "core/money/money_text.h"

#include <QFile>
#include <QProcess>
#include <QTextStream>

namespace budget::bench {

void writeJournal(const Budget& budget, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    QTextStream text(&file);
    FactId unit = 0;
    for (const LineItem& item : budget.lineItems) {
        if (item.unit != unit) {
            if (unit != 0)
                text << "    Funds:" << unit << "\n\n";
            unit = item.unit;
            text << "2023/01/01 Unit " << unit << '\n';
        }
        text << "    E:" << item.functional.prefix(3).text() << ':'
             << item.functional.prefix(5).text() << ':' << item.functional.text() << ':'
             << item.economic.text() << "  " << formatMoney(item.amount, MoneyUnit::Yuan, 2)
             << " CNY\n";
    }
    text << "    Funds:" << unit << '\n';
}

bool ledgerBalance(const QString& path)
{
    QProcess ledger;
    ledger.setStandardOutputFile(QProcess::nullDevice());
    ledger.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    ledger.start(QStringLiteral("ledger"),
                 {QStringLiteral("--file"), path, QStringLiteral("balance")});
    return ledger.waitForStarted() && ledger.waitForFinished(-1) && ledger.exitCode() == 0;
}

} // namespace budget::bench
