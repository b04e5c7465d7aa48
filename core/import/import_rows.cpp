#include "core/import/import_rows.h"

#include "core/import/import_subtotals.h"
#include "core/import/row_reader.h"
#include "core/money/error.h"
#include "core/money/money_text.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace budget::importing {

namespace {

// Brings the rows that were read together.
class Gathering
{
public:
    explicit Gathering(ImportedRows& imported)
        : m_imported(imported)
    {}

    void note(int row, ImportFault fault)
    {
        m_imported.problems.push_back({row, -1, fault, {}, {}, {}});
    }

    void take(ReadRow& row)
    {
        ++m_imported.rows;
        checkRange(row);
        const bool isWrong = row.isWrong();
        m_imported.wrongRows += isWrong ? 1 : 0;
        std::copy_if(row.problems.begin(),
                     row.problems.end(),
                     std::back_inserter(m_imported.problems),
                     [this](const ImportProblem& problem) { return isNews(problem); });
        if (isWrong)
            return;
        for (const ReadRow::Amount& amount : row.amounts)
            m_imported.items.push_back(itemOf(row, amount));
    }

private:
    // A guess of what words mean is said where they stand first.
    bool isNews(const ImportProblem& problem)
    {
        if (problem.fault != ImportFault::SourceGuessed)
            return true;
        const bool isKnown = m_guessed.contains(problem.text);
        m_guessed.insert(problem.text);
        return !isKnown;
    }

    // That all amounts together are within Money's range, so that nobody's sum goes beyond it.
    void checkRange(ReadRow& row)
    {
        for (const ReadRow::Amount& amount : row.amounts) {
            const bool isNegative = amount.amount.isNegative();
            if (!addWithinRange(m_magnitude, isNegative ? -amount.amount : amount.amount)) {
                const QString text = formatMoneyExactly(amount.amount, MoneyUnit::Yuan);
                row.problems.push_back({row.row,
                                        amount.column,
                                        ImportFault::Unreadable,
                                        text,
                                        {},
                                        {ErrorCode::AmountTooLarge, {}, text}});
            }
        }
    }

    static ImportedItem itemOf(const ReadRow& row, const ReadRow::Amount& amount)
    {
        ImportedItem imported;
        imported.row = row.row;
        imported.column = amount.column;
        imported.newUnit = row.unit < 0 ? static_cast<int>(-row.unit - 1) : -1;
        imported.newProject = row.project < 0 ? static_cast<int>(-row.project - 1) : -1;
        LineItem& item = imported.item;
        item.unit = std::max<FactId>(row.unit, 0);
        item.project = std::max<FactId>(row.project, 0);
        item.functional = row.functional;
        item.economic = row.economic;
        item.kind = amount.kind;
        item.source = amount.source;
        item.amount = amount.amount;
        item.calculation = RareText(amount.calculation);
        item.note = RareText(row.note);
        return imported;
    }

    ImportedRows& m_imported;
    Money m_magnitude;
    QSet<QString> m_guessed; // that were said
};

void putInOrder(std::vector<ImportProblem>& problems)
{
    std::stable_sort(problems.begin(),
                     problems.end(),
                     [](const ImportProblem& left, const ImportProblem& right) {
                         return std::pair(left.row, left.column)
                                < std::pair(right.row, right.column);
                     });
}

} // namespace

int ImportedRows::count(ImportSeverity severity) const
{
    return static_cast<int>(
        std::count_if(problems.begin(), problems.end(), [severity](const ImportProblem& problem) {
            return severityOf(problem.fault) == severity;
        }));
}

namespace {

// The rows with amounts; what is passed over is noted. Nothing where `progress` ended it.
std::optional<std::vector<ReadRow>> readAll(const SheetCells& cells,
                                            int first,
                                            RowReader& reader,
                                            Gathering& gathering,
                                            const ImportProgress& progress)
{
    static constexpr int rowsBetween = 500; // that progress is told of
    std::vector<ReadRow> rows;
    for (int row = first; row < cells.rowCount(); ++row) {
        const bool isTold = progress && (row - first) % rowsBetween == 0;
        if (isTold && !progress(row - first, cells.rowCount() - first))
            return std::nullopt;
        if (cells.filledIn(row) == 0)
            continue;
        if (reader.isTotalRow(row)) {
            gathering.note(row, ImportFault::TotalSkipped);
            continue;
        }
        ReadRow read = reader.read(row);
        if (read.amounts.empty() && read.problems.empty())
            gathering.note(row, ImportFault::NoAmount);
        else
            rows.push_back(std::move(read));
    }
    return rows;
}

void takeNewFacts(const RowReader& reader, ImportedRows& imported)
{
    for (const CodeAndName& unit : reader.units().newOnes())
        imported.newUnits.push_back({0, 0, unit.code, unit.name, false});
    for (const CodeAndName& project : reader.projects().newOnes()) {
        imported.newProjects.emplace_back();
        imported.newProjects.back().code = project.code;
        imported.newProjects.back().name = project.name;
    }
    imported.newNames = reader.newNames();
}

} // namespace

ImportedRows readRows(const Sheet& sheet,
                      const ImportReading& reading,
                      const Budget& budget,
                      const SubjectBook& book)
{
    return readRows(sheet, reading, budget, book, {}).value_or(ImportedRows());
}

std::optional<ImportedRows> readRows(const Sheet& sheet,
                                     const ImportReading& reading,
                                     const Budget& budget,
                                     const SubjectBook& book,
                                     const ImportProgress& progress)
{
    const SheetCells cells(sheet);
    RowReader reader(cells, reading, budget, book);
    ImportedRows imported;
    Gathering gathering(imported);
    std::optional<std::vector<ReadRow>> read =
        readAll(cells, reading.header.end(), reader, gathering, progress);
    if (!read)
        return std::nullopt;
    std::vector<ReadRow>& rows = *read;
    const std::vector<RowStanding> standing = standings(rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int row = rows[i].row;
        if (standing[i] == RowStanding::Subtotal) {
            gathering.note(row, ImportFault::SubtotalSkipped);
            continue;
        }
        if (standing[i] == RowStanding::NotTheirSum)
            gathering.note(row, ImportFault::SubtotalDiffers);
        if (cells.isHidden(row))
            gathering.note(row, ImportFault::HiddenRow);
        gathering.take(rows[i]);
    }
    putInOrder(imported.problems);
    takeNewFacts(reader, imported);
    return imported;
}

} // namespace budget::importing
