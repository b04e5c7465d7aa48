#pragma once

#include "core/money/money.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace budget::checks {

// How certain a finding is, and of what kind.
enum class Severity
{
    Error,   // the document contradicts itself, or a rule that admits no exception
    Warning, // very probably wrong; an innocent explanation exists
    Note,    // style: no figure is wrong
    Tail,    // 尾差: figures that differ by no more than rounding or cutting off explains
};

// A replacement of words that the program can make at Finding::left.
struct Mend
{
    QString from; // as printed, part of the place's text
    QString to;

    bool operator==(const Mend&) const = default;
};

// The place of one side of a finding: a cell, a row or a whole table; or words of the narrative.
// Indices are into the Disclosure that was checked, -1 where they do not apply.
struct FindingPlace
{
    int table = -1;              // Disclosure::tables
    int row = -1;                // Table::rows; -1 for the table as a whole
    int column = -1;             // Table::columns; -1 for the row as a whole
    int note = -1;               // Table::notes
    int goal = -1;               // Table::goals
    int section = -1;            // Disclosure::sections; its heading where passage is -1
    int passage = -1;            // Section::passages
    int page = 0;                // 1-based; 0 where the format has no pages
    int line = 0;                // 1-based line of the file; 0 where the format has no lines
    QString quote;               // the words there, as printed
    std::optional<Money> amount; // fen; the figure there, or the sum of the figures named

    bool operator==(const FindingPlace&) const = default;
};

// One thing that a check found. The sentence is made in ui/wording/finding_text.h, from the check's
// sentence and `words`.
struct Finding
{
    QString check; // Check::id
    Severity severity = Severity::Error;
    QStringList words;                 // for %1, %2, … of the check's sentence
    FindingPlace left;                 // what is, or is most likely, wrong
    std::optional<FindingPlace> right; // what it contradicts
    std::optional<Money> difference;   // fen, left minus right
    std::optional<Mend> mend;

    bool operator==(const Finding&) const = default;
};

} // namespace budget::checks
