#pragma once

#include "core/checks/check.h"
#include "core/document/table.h"
#include "core/document/three_public_item.h"

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace budget::checks {

// Figures of different tables that must agree, as data: a row says where the two stand and how they
// compare. Words of the findings: the left cell, its amount, the right cell (of figures that are
// added all of them, joined by +), their sum.

using Condition = bool (*)(const CheckedDocument&);

// Which rows of a table.
enum class At
{
    Total,       // the bottom line of the side
    Year,        // 本年收入合计, 本年支出合计
    YearOrTotal, // either: tables differ in which of the two they repeat
    Item,        // the row of an item of 三公
    Subjects,    // those rows of the codes that are printed once, and not as zero; added
    // On the left alone: each is compared by itself.
    EachRow,
    EachClass,           // 类 among the lines of expenditure
    EachSubjectAndTotal, // rows with a code, bottom lines
    EachSource, // the columns of 收入总表 that show sources of revenue, in its bottom line
    EachFund,   // this year's revenue of each of the three funds
    // On the right alone: what belongs to the row on the left.
    SameClass,          // the 类 of its name
    SameSubject,        // the first row of its code
    SameSubjectInFunds, // the row of its code, or the bottom line, in each fund's table; added
    SameRevenue,        // the lines of revenue that its column or line is about; added
};

struct Where
{
    TableKind table = TableKind::Other;
    At at = At::Total;
    QStringView column = {}; // its key
    Side side = Side::None;
    ThreePublicItem item = {};    // of Item
    QStringView codes = {};       // of Subjects, a space between
    QStringView name = {};        // of Subjects: what their names must contain
    QStringView otherColumn = {}; // taken where the first one holds no figure
};

enum class Relation
{
    Equal,
    AtLeast, // the left figure is no less than the right one
    AtMost,
    OrEqual, // another reading of the row before: one that holds is enough, the first is reported
};

struct Equality
{
    Where left;
    Where right;
    Relation relation = Relation::Equal;
    Condition when = nullptr;    // nothing is compared where it does not hold
    Condition equalIf = nullptr; // Relation::Equal where it holds
    int rule = 0;                // consecutive rows of one number are judged together
};

// What a document proves or disproves by its figures.
enum class Acceptance
{
    Always,
    UnlessMostBreak, // a rule that more figures break than keep is dropped in silence
    WhereMostKeep,   // a rule that more figures break than keep does not hold
    WhereHabit,      // nor does one that fewer than four figures, or three of four, keep
};

struct EqualityCheck
{
    const char* id = "";
    const char* title = "";
    const char* sentence = "";
    Severity severity = Severity::Error;
    CheckScope reads;
    std::pair<TableKind, TableKind> needs; // read whole, one of each kind
    std::span<const Equality> rows;
    Acceptance acceptance = Acceptance::Always;
    Condition when = nullptr;  // else there is nothing to compare
    Condition holds = nullptr; // else the rule does not apply to the document
    const char* formula = "";  // Check::formula
    const char* source = "";   // Check::source
};

CheckOutcome evaluate(const CheckedDocument& document, const EqualityCheck& check);

} // namespace budget::checks
