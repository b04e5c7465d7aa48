#include "tests/core/budget/budget_text.h"

#include "core/money/money_text.h"

#include <QStringList>

namespace budget {

namespace {

Money amountOf(const QString& text)
{
    return parseMoney(text, MoneyUnit::TenThousandYuan).value().value();
}

LineItem itemOf(const QStringList& cells, int id)
{
    LineItem item;
    item.id = id;
    const QString unit = cells[0].section(u'@', 1);
    item.unit = unit.isEmpty() ? 1 : unit.toLongLong();
    item.functional = SubjectCode::fromText(cells[1]).value_or(SubjectCode());
    item.economic = SubjectCode::fromText(cells[2]).value_or(SubjectCode());
    item.kind = expenditureKindFromId(cells[3]).value();
    item.source = fundingSourceFromId(cells[4]).value();
    item.amount = amountOf(cells[5]);
    return item;
}

RevenueItem revenueOf(const QStringList& cells, int id)
{
    RevenueItem item;
    item.id = id;
    item.unit = 1;
    item.functional = SubjectCode::fromText(cells[1]).value_or(SubjectCode());
    item.isCarriedOver = cells[2] == u"carried";
    item.source =
        item.isCarriedOver ? FundingSource::CarriedOver : fundingSourceFromId(cells[2]).value();
    item.amount = amountOf(cells[3]);
    return item;
}

std::string wordOf(SubjectCode code)
{
    return code.isEmpty() ? "-" : code.text().toStdString();
}

} // namespace

Budget budgetFromText(std::string_view text)
{
    Budget budget;
    budget.properties.departmentName = QStringLiteral("某某中心");
    budget.properties.fiscalYear = 2024;
    budget.layout = shippedTemplates().value().front();
    budget.units.append({1, 0, QString(), QStringLiteral("某某中心（本级）"), true});
    const QString all = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    for (const QString& line : all.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.simplified().split(u' ');
        if (cells[0] == u"unit")
            budget.units.append(
                {cells[1].toLongLong(), cells[2].toLongLong(), QString(), cells[3], false});
        else if (cells[0].startsWith(QStringLiteral("item")))
            budget.lineItems.append(itemOf(cells, budget.lineItems.size() + 1));
        else if (cells[0] == u"revenue")
            budget.revenueItems.append(revenueOf(cells, budget.revenueItems.size() + 1));
    }
    return budget;
}

std::string itemsText(const Budget& budget)
{
    std::string text;
    for (const LineItem& item : budget.lineItems) {
        const QString amount = formatMoneyExactly(item.amount, MoneyUnit::TenThousandYuan);
        text += wordOf(item.functional) + ' ' + wordOf(item.economic) + ' '
                + expenditureKindId(item.kind).toStdString() + ' '
                + fundingSourceId(item.source).toStdString() + ' ' + amount.toStdString();
        if (item.tail != 0)
            text += (item.tail > 0 ? " +" : " ") + std::to_string(item.tail);
        text += '\n';
    }
    return text;
}

} // namespace budget
