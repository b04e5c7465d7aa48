#pragma once

#include "core/budget/budget.h"

namespace budget::derivation {

// Moves the years in the words of one budget to those of another: in a document of 2024 that was
// copied from one of 2023, 2023年 becomes 2024年 and 2022年, the year before, 2023年.
class YearWords
{
public:
    YearWords(int from, int to); // moves nothing where one is 0 (unknown) or both are the same

    // Only years stated as such move (2023年, 2023年度, 2023部门预算, 2023-12-31); kept are the
    // numbers of documents (〔2023〕12号), other years, and a year in which something was founded.
    QString moved(const QString& text);

    // Everything that is printed: layout, headings and paragraphs, kept tables, projects with their
    // goals, procurement.
    void moveAll(Budget& budget);

    int count() const { return m_count; } // years moved so far

private:
    void move(QString& text) { text = moved(text); }
    void move(QStringList& texts);
    void move(std::vector<ColumnTemplate>& columns);
    void move(DisclosureTemplate& layout);
    void move(std::vector<HeaderNode>& nodes);
    void move(Table& table);
    void move(Project& project);

    int m_from;
    int m_to;
    int m_count = 0;
};

} // namespace budget::derivation
