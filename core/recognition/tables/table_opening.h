#pragma once

#include "core/document/table_template.h"
#include "core/exchange/page.h"
#include "core/recognition/tables/table_builder.h"
#include "core/recognition/text/vocabulary.h"

#include <QString>

#include <memory>
#include <vector>

namespace budget::recognition {

// Finds out which table a title and the grid below it are: by the region's template where it fits
// column by column, else by the vocabulary.
class TableOpening
{
public:
    TableOpening(const DisclosureTemplate& disclosureTemplate, const Vocabulary& vocabulary)
        : m_template(disclosureTemplate)
        , m_vocabulary(vocabulary)
    {}

    // Whether a line reads like the title of a table, if a grid follows.
    bool isTitle(const QString& line) const;

    // Whether two lines make a title that the second one alone is not: 基 | 本支出表.
    bool isTitleOverTwoLines(const QString& first, const QString& second) const;

    // The table that the line titles, without its rows; null where the grid is no such table.
    std::unique_ptr<TableBuilder> titled(const QString& line,
                                         const std::vector<GridRow>& rows,
                                         int fiscalYear,
                                         const Place& place) const;

    // The table that a grid is by its header words; null where it holds no amounts.
    std::unique_ptr<TableBuilder> untitled(const QString& title,
                                           const std::vector<GridRow>& rows,
                                           int fiscalYear,
                                           const Place& place) const;

private:
    const DisclosureTemplate& m_template;
    const Vocabulary& m_vocabulary;
};

} // namespace budget::recognition
