#include "tests/core/checks/check_sample.h"
#include "tests/core/checks/samples/check_samples.h"

#include <algorithm>

namespace budget::checks {

namespace {

using enum TableKind;

// A column of last year and one of the change beside the total of 一般公共预算支出表: every row had
// the same last year, but the one of 住房公积金 where `change` is not its zero.
MakeDocument withLastYear(const char* change)
{
    return edited([change](Disclosure& disclosure) {
        for (Table& table : disclosure.tables) {
            if (table.kind != GeneralPublicExpenditure)
                continue;
            const auto total = static_cast<std::size_t>(*columnIndex(table, u"total"));
            for (const char* key : {"last_year", "change"}) {
                Column column = table.columns[total];
                column.key = QString::fromLatin1(key);
                table.columns.push_back(column);
            }
            for (Row& row : table.rows) {
                row.cells.push_back(row.cells[total]);
                row.cells.push_back({QStringLiteral("0.00"), Money(), false});
            }
        }
        setCell(disclosure,
                GeneralPublicExpenditure,
                QStringLiteral("2210201"),
                QStringLiteral("change"),
                QString::fromLatin1(change));
    });
}

// A row of a table with another code or name.
MakeDocument withRow(TableKind kind, const char* code, std::function<void(Row&)> edit)
{
    return edited([=](Disclosure& disclosure) {
        for (Table& table : disclosure.tables) {
            if (table.kind != kind)
                continue;
            for (Row& row : table.rows) {
                if (row.code == QLatin1StringView(code))
                    edit(row);
            }
            arrangeRows(table);
        }
    });
}

MakeDocument withCode(TableKind kind, const char* code, const char* other)
{
    return withRow(kind, code, [other](Row& row) { row.code = QString::fromLatin1(other); });
}

MakeDocument withName(TableKind kind, const char* code, const char* name)
{
    return withRow(kind, code, [name](Row& row) { row.name = QString::fromUtf8(name); });
}

MakeDocument withNote(TableKind kind, const char* note)
{
    return edited([=](Disclosure& disclosure) {
        for (Table& table : disclosure.tables) {
            if (table.kind == kind)
                table.notes = {QString::fromUtf8(note)};
        }
    });
}

MakeDocument withAgencyOperation(const char* amount)
{
    return edited([amount](Disclosure& disclosure) {
        for (Table& table : disclosure.tables) {
            if (table.kind != ThreePublic)
                continue;
            Row row = table.rows.back();
            row.code = QStringLiteral("agency_operation");
            row.name = QStringLiteral("机关运行经费");
            table.rows.push_back(row);
        }
        setCell(disclosure,
                ThreePublic,
                QStringLiteral("agency_operation"),
                QStringLiteral("total"),
                QString::fromLatin1(amount));
    });
}

MakeDocument withoutExplanation()
{
    return edited([](Disclosure& disclosure) {
        for (Table& table : disclosure.tables)
            table.notes.clear();
        for (Section& section : disclosure.sections)
            section.passages.clear();
    });
}

std::vector<CheckSample> sumSamples()
{
    return {
        {"row-sum", sound(), withCell(ExpenditureSummary, "2010350", "project", "1.00")},
        {"year-change", withLastYear("0.00"), withLastYear("1.00")},
        {"subject-sum", sound(), withCell(ExpenditureSummary, "2010350", "basic", "3021.78")},
        {"table-total", sound(), withCell(GeneralPublicExpenditure, "合计", "total", "8910.03")},
        {"three-public-sum", sound(), withCell(ThreePublic, "reception", "total", "328.88")},
        {"summary-sum",
         sound(),
         withCell(RevenueExpenditureSummary, "十、卫生健康支出", "amount", "162.73")},
        {"revenue-equals-expenditure",
         sound(),
         withCell(RevenueExpenditureSummary, "收入总计", "amount", "8900.30")},
    };
}

std::vector<CheckSample> codeSamples()
{
    return {
        {"code-shape", sound(), withCode(BasicExpenditure, "30101", "3011")},
        {"code-name", sound(), withName(ExpenditureSummary, "2080506", "事业单位离退休")},
        {"code-unlisted", sound(), withCode(ExpenditureSummary, "22102", "22109")},
        {"code-parent", sound(), withCode(ExpenditureSummary, "22102", "22109")},
        {"code-repeated", sound(), withCode(ExpenditureSummary, "2101103", "2101102")},
    };
}

std::vector<CheckSample> equalitySamples()
{
    return {
        {"revenue-total", sound(), withCell(RevenueSummary, "合计", "total", "8900.02")},
        {"revenue-source", sound(), withCell(RevenueSummary, "合计", "fiscal", "8900.02")},
        {"fiscal-revenue",
         sound(),
         withCell(FiscalAppropriationSummary, "一、一般公共预算拨款", "amount", "8900.02")},
        {"fiscal-total", sound(), withCell(RevenueSummary, "合计", "fiscal", "8900.02")},
        {"revenue-by-use", sound(), withCell(RevenueSummary, "2010350", "total", "1.00")},
        {"expenditure-total", sound(), withCell(ExpenditureSummary, "合计", "total", "8900.02")},
        {"expenditure-class", sound(), withCell(ExpenditureSummary, "210", "total", "152.74")},
        {"fund-class", sound(), withCell(GeneralPublicExpenditure, "210", "total", "152.74")},
        {"fund-in-all", sound(), withCell(GeneralPublicExpenditure, "2010350", "basic", "1.00")},
        {"basic-total", sound(), withCell(BasicExpenditure, "合计", "total", "3611.86")},
        {"summary-total",
         sound(),
         withCell(RevenueExpenditureSummary, "支出总计", "amount", "8900.04")},
        {"statutory-pair", sound(), withCell(BasicExpenditure, "30113", "total", "93.72")},
        {"three-public-behind", sound(), withCell(ThreePublic, "reception", "total", "1.00")},
        {"agency-operation", withAgencyOperation("1542.76"), withAgencyOperation("1542.77")},
    };
}

std::vector<CheckSample> emptyTableSamples()
{
    return {
        {"empty-note-filled",
         sound(),
         withNote(ThreePublic, "注：本部门无“三公”经费预算，故本表为空表。")},
        {"empty-note-foreign",
         sound(),
         withNote(StateCapitalExpenditure, "注：无政府性基金支出，故本表为空表。")},
        {"empty-undeclared", sound(), withoutExplanation()},
    };
}

} // namespace

std::vector<CheckSample> tableSamples()
{
    std::vector<CheckSample> all;
    for (const auto list : {sumSamples, codeSamples, equalitySamples, emptyTableSamples}) {
        const std::vector<CheckSample> part = list();
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

} // namespace budget::checks
