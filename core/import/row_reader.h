#pragma once

#include "core/import/import_names.h"
#include "core/import/import_rows.h"
#include "core/import/sheet_cells.h"
#include "core/import/subject_cells.h"

#include <array>
#include <optional>
#include <vector>

namespace budget::importing {

// What a row of a sheet says, and what is wrong with it. Ids of units and projects are those of
// NamedFacts: below zero for new ones.
struct ReadRow
{
    struct Amount
    {
        int column = 0;
        Money amount;
        QString calculation;
        FundingSource source = FundingSource::GeneralPublic;
        ExpenditureKind kind = ExpenditureKind::PublicFunds;
    };

    int row = 0;
    FactId unit = 0;
    FactId project = 0;
    SubjectCode functional;
    SubjectCode economic;
    std::vector<Amount> amounts;
    QString note;
    std::vector<ImportProblem> problems;

    bool isWrong() const;
};

// Reads the rows of a sheet one after another, in order: a blank may repeat what stands above it.
class RowReader
{
public:
    RowReader(const SheetCells& cells,
              const ImportReading& reading,
              const Budget& budget,
              const SubjectBook& book);

    bool isTotalRow(int row) const;
    // A row without amounts says nothing but what is wrong with its amounts.
    ReadRow read(int row);

    const NamedFacts& units() const { return m_units; }
    const NamedFacts& projects() const { return m_projects; }
    const std::vector<SubjectName>& newNames() const { return m_subjects.newNames(); }

private:
    int columnOf(ImportField field) const { return m_columns.at(static_cast<std::size_t>(field)); }
    bool has(ImportField field) const { return columnOf(field) >= 0; }
    QString text(int row, ImportField field) const;
    QString repeatedText(int row, ImportField field) const;
    void remember(int row);

    void readAmounts(ReadRow& row) const;
    void checkUnit(ReadRow& row, int column, const QString& text, MoneyUnit unit) const;
    void checkTotal(ReadRow& row) const;
    SubjectCode readSubject(ReadRow& row, Catalogue catalogue);
    void readUnit(ReadRow& row);
    void readProject(ReadRow& row);
    void readKinds(ReadRow& row, bool isEconomicRead);
    void readSources(ReadRow& row);
    QString noteOf(int row) const;
    CodeAndName codeAndName(int row, ImportField code, ImportField name) const;
    void add(ReadRow& row,
             ImportFault fault,
             ImportField field,
             const QString& text,
             const QString& detail = {}) const;
    void addUnreadable(ReadRow& row, int column, const QString& text, const Error& error) const;

    const SheetCells& m_cells;
    const ImportReading& m_reading;
    std::array<int, ImportFieldCount> m_columns{};        // the first of each field; -1: none
    std::array<QString, ImportFieldCount> m_textsAbove{}; // the last that were no blanks
    NamedFacts m_units;
    NamedFacts m_projects;
    SubjectCells m_subjects;
};

// Adds the amount to the sum; false where that goes beyond Money's range.
bool addWithinRange(Money& sum, Money amount);

} // namespace budget::importing
