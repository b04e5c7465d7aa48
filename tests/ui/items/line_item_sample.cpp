#include "tests/ui/items/line_item_sample.h"

#include "core/money/error.h"
#include "core/money/money_text.h"

namespace budget::ui {

namespace {

SubjectCode code(const QString& text)
{
    return SubjectCode::fromText(text).value_or(SubjectCode());
}

QString words(SubjectCode code)
{
    return code.isEmpty() ? QStringLiteral("-") : code.text();
}

} // namespace

Budget budgetOf(const QStringList& items)
{
    Budget budget;
    budget.properties = {QStringLiteral("机关事务服务中心"), QStringLiteral("430"), 2023, {}};
    budget.units.append({1, 0, QStringLiteral("430001"), QStringLiteral("中心本级"), true});
    budget.units.append({2, 1, QStringLiteral("430002"), QStringLiteral("中心食堂"), false});
    Project first;
    first.id = 1;
    first.name = QStringLiteral("车辆运行");
    Project second;
    second.id = 2;
    second.name = QStringLiteral("后勤保障");
    budget.projects.append(first);
    budget.projects.append(second);
    for (const QString& line : items) {
        const QStringList words = line.split(u' ');
        LineItem item;
        item.id = budget.lineItems.size() + 1;
        item.unit = 1;
        item.functional = code(words[0]);
        item.economic = code(words[1]);
        item.kind = static_cast<ExpenditureKind>(words[2] == u"人员"   ? 0
                                                 : words[2] == u"公用" ? 1
                                                                       : 2);
        item.amount = **parseMoney(words[3], MoneyUnit::Yuan);
        item.isInferred = words.size() > 4;
        budget.lineItems.append(item);
    }
    return budget;
}

Budget sampleBudget()
{
    return budgetOf({QStringLiteral("2080505 30108 人员 90.50"),
                     QStringLiteral("2010350 30101 人员 1234.00"),
                     QStringLiteral("2010350 30201 公用 10.00"),
                     QStringLiteral("2010350 30202 公用 9.00"),
                     QStringLiteral("2010350 30211 公用 300.00"),
                     QStringLiteral("2010399 30227 项目 5000.00 ?")});
}

QString itemsText(const Budget& budget)
{
    QStringList lines;
    for (const LineItem& item : budget.lineItems) {
        QStringList line{words(item.functional),
                         words(item.economic),
                         expenditureKindName(item.kind).first(2),
                         formatMoneyExactly(item.amount, MoneyUnit::Yuan)};
        if (item.isInferred)
            line.append(QStringLiteral("?"));
        if (const Project* project = budget.projects.find(item.project))
            line.append(project->name);
        if (!item.note.isEmpty())
            line.append(item.note.text());
        if (!item.calculation.isEmpty())
            line.append(item.calculation.text());
        lines.append(line.join(u' '));
    }
    return lines.join(u'\n');
}

FailingStore::FailingStore(Budget budget)
    : m_budget(std::move(budget))
{}

Result<void> FailingStore::record(const Change&, const ChangeStamp&)
{
    if (m_fails)
        return failure(ErrorCode::DiskFull);
    return {};
}

Result<std::vector<AuditLine>> FailingStore::auditTrail(int) const
{
    return std::vector<AuditLine>();
}

Result<BudgetVersion> FailingStore::keepVersion(const QString&, const ChangeStamp&)
{
    return failure(ErrorCode::DiskFull);
}

Result<std::vector<BudgetVersion>> FailingStore::versions() const
{
    return std::vector<BudgetVersion>();
}

Result<Budget> FailingStore::loadVersion(qint64) const
{
    return m_budget;
}

Result<void> FailingStore::saveCopy(const QString&) const
{
    return failure(ErrorCode::DiskFull);
}

} // namespace budget::ui
