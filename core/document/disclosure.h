#pragma once

#include "core/document/table.h"

#include <QString>

#include <vector>

namespace budget {

// A paragraph of a section, or the place in it where a table stands.
struct Passage
{
    QString text;   // empty where a table stands
    int table = -1; // index into Disclosure::tables, -1 for a paragraph
    Place place;

    bool operator==(const Passage&) const = default;
};

// A part of the document under its heading; what stands before the first heading has an empty one.
struct Section
{
    QString heading; // as printed, ordinal included
    int level = 0; // 0 for the document's parts (一、 二、), 1 for the sections in them (1、), …
    std::vector<Passage> passages;
    Place place;

    bool operator==(const Section&) const = default;
};

// What a spreadsheet that was read has and does not show; it is read like everything else.
struct HiddenContent
{
    QString sheet;
    bool wholeSheet = false;
    std::vector<int> rows;    // filled ones, from 1, ascending
    std::vector<int> columns; // filled ones, from 1, ascending

    bool operator==(const HiddenContent&) const = default;
};

// What reading a file could not make out, though it is kept.
enum class UnrecognizedKind
{
    Table,  // of no kind that is known; it is kept as it is printed
    Column, // words that the kind of table does not know; the column is kept
    Row,    // a cell lost or too many; its figures are kept as texts
    Cell,   // no amount where one should stand; kept as a text
    Unit,   // of money, printed nowhere; text: the unit that was taken
};

struct Unrecognized
{
    UnrecognizedKind kind = UnrecognizedKind::Cell;
    QString text; // as printed
    Place place;  // table and column where known

    bool operator==(const Unrecognized&) const = default;
};

// Whether a publisher speaks of itself as a department with its units, or as one unit of it.
enum class PublisherKind
{
    Unknown,
    Department, // 部门预算
    Unit,       // 单位预算
};

// What a department publishes: cover, tables, narrative. A plain value; it does not know whether it
// was derived from a Budget or read from a file. Every line of a file that was read is in a table
// or in a passage.
struct Disclosure
{
    QString unitName; // 秦皇岛经济技术开发区机关事务服务中心; empty where not printed
    QString unitCode;          // 430; empty where not printed
    int fiscalYear = 0;        // 0 where not printed
    QString templateId;        // the TableTemplate set that fits it: "qinhuangdao"
    std::vector<Table> tables; // in the document's order
    std::vector<Section> sections;
    std::vector<HiddenContent> hidden; // empty but for a spreadsheet
    PublisherKind publisher = PublisherKind::Unknown;
    std::vector<Unrecognized> unrecognized; // in the document's order; empty in a derived one

    bool operator==(const Disclosure&) const = default;
};

// The first table of the kind, or null.
const Table* findTable(const Disclosure& disclosure, TableKind kind);

// Whether a summary prints money of the years before apart from that of the year.
bool printsCarriedOver(const Disclosure& disclosure);

} // namespace budget
