#pragma once

#include "core/document/table_template.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace budget {

// A line read as the title of a table.
struct TitleMatch
{
    const TableTemplate* table = nullptr; // of the template set; never null
    QString title;    // as printed, without ordinal; for a {project} title the project's name
    int likeness = 0; // permille; 1000 where the words are the template's
};

// The table of the template that a line titles. Ordinal, year, 部门, 单位, 预算单位, quotes and
// white space do not matter. Nothing for a line that is no title: a sentence, or words too far from
// every title.
std::optional<TitleMatch> matchTitle(QStringView line,
                                     const DisclosureTemplate& disclosureTemplate);

// The words of a title without what stands around them: its number (3、, 附表1-1, 预算03表) and the
// unit of money behind it; no white space.
QString plainTitle(QStringView line);

} // namespace budget
