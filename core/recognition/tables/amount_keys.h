#pragma once

#include "core/document/table.h"
#include "core/recognition/tables/column_content.h"
#include "core/recognition/tables/grid_header.h"
#include "core/recognition/text/vocabulary.h"

#include <QString>

#include <vector>

namespace budget::recognition {

// A column on its way to its type and key.
struct ColumnDraft
{
    GridColumn column;
    ColumnContent content;
    QString key;
    ColumnType type = ColumnType::Text;
    Side side = Side::None;
    bool isKnown = false; // by the vocabulary
};

// Gives every column of amounts its key: by its words, by the merged cells over it (小计 under
// 基本支出 is "basic"), by the year they name ("last_year.basic"). No key occurs twice on a side;
// words that are not known are their own key.
void keyAmounts(std::vector<ColumnDraft>& drafts,
                TableKind kind,
                int fiscalYear,
                const Vocabulary& vocabulary);

} // namespace budget::recognition
