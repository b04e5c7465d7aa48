#pragma once

#include "core/checks/tables/table_figures.h"

#include <initializer_list>
#include <optional>
#include <vector>

namespace budget::checks {

// Compares figures of different tables. Words of its findings: the left cell, its amount, the right
// cell (the first of the figures that are added), their amount.
class TablePair
{
public:
    TablePair(const CheckedDocument& document, CheckOutcome& outcome)
        : m_document(document)
        , m_outcome(outcome)
    {}

    // The table of the kind, if there is one alone and it was read whole; else notes why not.
    const Table* table(TableKind kind);

    std::optional<Figure> at(const Table& table, std::optional<int> row, QStringView key) const;

    // 本年合计 and 总计 of a side, those that are printed: tables differ in which of them they
    // repeat.
    std::vector<std::vector<Figure>>
    yearOrAll(const Table& table, Side side, QStringView key) const;

    // Nothing happens where one side is not printed.
    void equal(const std::optional<Figure>& left, const std::optional<Figure>& right);
    // Where documents differ in what the right side holds, one that agrees is enough.
    void equalAny(const std::optional<Figure>& left, const std::vector<std::vector<Figure>>& right);
    void atLeast(const std::optional<Figure>& left, const std::vector<Figure>& right);

private:
    // Figures in other units, one of them a guess, are not compared.
    bool areOfOneUnit(const Figure& left, const std::vector<Figure>& right) const;
    QStringList words(const Figure& left, const std::vector<Figure>& right) const;

    const CheckedDocument& m_document;
    CheckOutcome& m_outcome;
};

} // namespace budget::checks
