#pragma once

#include "tests/typeset/plain_budget.h"
#include "tests/typeset/printed_document.h"

#include <optional>

namespace budget::typeset {

enum class CodeStyle
{
    Joined,       // 2080505
    NumberedLine, // 序号, then the joined code
    Split,        // 208 | 05 | 05, each in a column of its own
};

// How a form prints its amounts.
struct AmountStyle
{
    bool isInYuan = false; // else in 万元, two decimals
    bool isGrouped = true; // 1,234.00
    QString zero;          // nothing, 0 or 0.00
};

QString amountText(std::int64_t fen, const AmountStyle& style);

// An amount column of a table by subjects.
struct AmountColumn
{
    QString key; // of the answer key
    LineFilter takes;
};

// One line of a list: its name, then its amounts by key.
struct ListLine
{
    QString name;
    std::vector<std::pair<QString, std::int64_t>> amounts;
};

// Fills one table of a document and notes in the document's answer key each figure it prints.
class FormTable
{
public:
    FormTable(PrintedDocument& document, const QString& kind, const AmountStyle& style);

    PrintedTable& table() { return m_table; }
    // The rows of a table by functional or economic subjects, a total before or after them.
    struct BySubject
    {
        CodeStyle codes = CodeStyle::Joined;
        bool isEconomic = false;
        bool isTotalFirst = false;
        LineFilter takes;
        std::vector<AmountColumn> columns;
    };
    void addSubjects(const PlainBudget& budget, const BySubject& rows);
    // Lists side by side, each of them with as many amount columns as its longest line; the last
    // `level` lines of each stand on one row.
    struct Side
    {
        QString word; // revenue or expenditure
        std::vector<ListLine> lines;
        std::vector<ListLine> totals;
        int columns = 1;
    };
    void addSides(const std::vector<Side>& sides, bool hasLineNumbers);
    // A row of texts, its figures noted one by one.
    void addRow(const QStringList& cells) { m_table.rows.push_back(cells); }
    void note(const QString& code, const QString& name, const QString& key, std::int64_t fen);
    QString amount(std::int64_t fen) const { return amountText(fen, m_style); }
    // Puts the table into the document.
    void finish() { m_document.add(m_table); }

private:
    void addSubject(const PlainBudget& budget, const BySubject& rows, const QString& code);
    QStringList codeCells(const BySubject& rows, const QString& code, const QString& name) const;
    void noteSide(const QString& side, const ListLine& line);

    PrintedDocument& m_document;
    QString m_kind;
    AmountStyle m_style;
    PrintedTable m_table;
};

// 占35.27%
QString shareText(std::int64_t part, std::int64_t all);

// 一、 二、 … 三十一、
QString ordinal(int number);

} // namespace budget::typeset
