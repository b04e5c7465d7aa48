// Codes and names of subjects, by themselves and against the catalogue.

#include "core/checks/tables/codes.h"

#include "core/budget/subject_book.h"
#include "core/checks/rule_source.h"
#include "core/checks/tables/table_figures.h"
#include "core/document/folded_text.h"

#include <QtGlobal>

#include <algorithm>
#include <map>

namespace budget::checks {

namespace {

const SubjectTree& treeOf(TableKind kind)
{
    static const SubjectTree functional = SubjectTree::shipped(Catalogue::Functional).value();
    static const SubjectTree economic = SubjectTree::shipped(Catalogue::DepartmentEconomic).value();
    return kind == TableKind::BasicExpenditure ? economic : functional;
}

template<typename Inspect>
CheckOutcome eachSubject(const CheckedDocument& document, Inspect inspect)
{
    CheckOutcome outcome;
    for (const Table& table : document.disclosure().tables) {
        if (!isSubjectTable(table.kind))
            continue;
        for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
            const Row& row = table.rows[static_cast<std::size_t>(r)];
            if (row.kind == RowKind::Item && !row.code.isEmpty())
                inspect(table, r, outcome);
        }
    }
    return outcome;
}

void add(const CheckedDocument& document,
         const Table& table,
         int row,
         const QStringList& words,
         CheckOutcome& outcome)
{
    Finding finding;
    finding.words = words;
    finding.left = document.placeOf(table, row, columnIndex(table, ColumnType::Code).value_or(-1));
    outcome.findings.push_back(finding);
}

bool isDigits(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// The code of that name is longer: a digit of it was lost on its way here, not in print.
bool isCut(const SubjectTree& tree, const Row& row)
{
    const int parent = tree.find(row.code.chopped(1));
    const std::vector<int>& siblings = tree.childrenOf(parent);
    return parent >= 0 && std::any_of(siblings.begin(), siblings.end(), [&](int node) {
               return tree.at(node).code.startsWith(row.code)
                      && foldedText(tree.at(node).name, Fold::Name)
                             == foldedText(row.name, Fold::Name);
           });
}

// A part of one digit where two belong, below a subject that is printed: 301|2, joined 3012.
CheckOutcome codeShapes(const CheckedDocument& document)
{
    return eachSubject(document, [&](const Table& table, int r, CheckOutcome& outcome) {
        const Row& row = table.rows[static_cast<std::size_t>(r)];
        ++outcome.compared;
        const bool isShort = isDigits(row.code) && row.code.size() % 2 == 0 && row.code.size() <= 6;
        const bool isBelow =
            row.parent >= 0 && table.rows[static_cast<std::size_t>(row.parent)].code.size() % 2 == 1
            && treeOf(table.kind).find(table.rows[static_cast<std::size_t>(row.parent)].code) >= 0;
        if (isShort && isBelow && !isCut(treeOf(table.kind), row))
            add(document, table, r, {row.name, row.code}, outcome);
    });
}

// The name is that of another subject under the same parent, and not of this one.
CheckOutcome codeNames(const CheckedDocument& document)
{
    return eachSubject(document, [&](const Table& table, int r, CheckOutcome& outcome) {
        const Row& row = table.rows[static_cast<std::size_t>(r)];
        const SubjectTree& tree = treeOf(table.kind);
        const int node = tree.find(row.code);
        if (node < 0)
            return;
        ++outcome.compared;
        const QString name = foldedText(row.name, Fold::Name);
        if (name == foldedText(tree.at(node).name, Fold::Name))
            return;
        for (const int sibling : tree.childrenOf(tree.parentOf(node))) {
            if (sibling != node && foldedText(tree.at(sibling).name, Fold::Name) == name)
                add(document,
                    table,
                    r,
                    {row.code, row.name, tree.at(node).name, tree.at(sibling).code},
                    outcome);
        }
    });
}

// Whether subjects of the catalogue begin with that digit; a unit's code (406) is none of them.
bool startsSubjectCodes(const SubjectTree& tree, QChar digit)
{
    const std::vector<int>& roots = tree.childrenOf(-1);
    return std::any_of(roots.begin(), roots.end(), [&tree, digit](int node) {
        return tree.at(node).code.startsWith(digit);
    });
}

CheckOutcome unlistedCodes(const CheckedDocument& document)
{
    CheckOutcome outcome =
        eachSubject(document, [&](const Table& table, int r, CheckOutcome& found) {
            const Row& row = table.rows[static_cast<std::size_t>(r)];
            const SubjectTree& tree = treeOf(table.kind);
            // Other years have other subjects; code-shape checks even lengths.
            if (document.disclosure().fiscalYear != tree.edition() || row.code.size() % 2 == 0
                || !startsSubjectCodes(tree, row.code.front()))
                return;
            ++found.compared;
            if (tree.find(row.code) < 0)
                add(document,
                    table,
                    r,
                    {row.code, row.name, QString::number(tree.edition())},
                    found);
        });
    if (outcome.compared == 0)
        outcome.skipped = SkipReason::DoesNotHold;
    return outcome;
}

// Where a table prints 款 rows above its 项 rows, none is left out.
CheckOutcome missingParents(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table& table : document.disclosure().tables) {
        if (!isSubjectTable(table.kind) || !listsSubjects(table)
            || isReadInPart(document.disclosure(), table))
            continue;
        CheckOutcome part;
        for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
            const Row& row = table.rows[static_cast<std::size_t>(r)];
            if (row.code.size() != 5 && row.code.size() != 7)
                continue;
            ++part.compared;
            const QString wanted = row.code.chopped(2);
            if (!rowByCode(table, wanted))
                add(document, table, r, {row.code, row.name, wanted}, part);
        }
        const bool isRule = part.compared >= 4
                            && part.findings.size() * 4 <= static_cast<std::size_t>(part.compared);
        if (!isRule)
            continue;
        outcome.compared += part.compared;
        outcome.findings.insert(outcome.findings.end(), part.findings.begin(), part.findings.end());
    }
    return outcome;
}

// A list by units or by projects repeats its subjects rightly.
bool isPlainList(const Table& table)
{
    return std::none_of(table.columns.begin(),
                        table.columns.end(),
                        [](const Column& column) { return column.type == ColumnType::Text; })
           && std::none_of(table.rows.begin(), table.rows.end(), [](const Row& row) {
                  return row.kind == RowKind::Item && row.code.isEmpty();
              });
}

CheckOutcome repeatedCodes(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table& table : document.disclosure().tables) {
        if (!isSubjectTable(table.kind) || !isPlainList(table))
            continue;
        std::map<QString, int> seen;
        CheckOutcome part;
        for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
            const Row& row = table.rows[static_cast<std::size_t>(r)];
            if (row.kind != RowKind::Item || row.code.isEmpty())
                continue;
            ++part.compared;
            const auto [first, isNew] = seen.emplace(row.code, r);
            if (isNew)
                continue;
            add(document, table, r, {row.code, row.name}, part);
            part.findings.back().right = document.placeOf(table, first->second);
        }
        // Many repeated ones are a list in parts.
        outcome.compared += part.compared;
        if (part.findings.size() <= 2)
            outcome.findings.insert(
                outcome.findings.end(), part.findings.begin(), part.findings.end());
    }
    return outcome;
}

} // namespace

std::vector<Check> codeChecks()
{
    return {
        {"code-shape",
         QT_TRANSLATE_NOOP("Check", "Subject codes have all their digits"),
         QT_TRANSLATE_NOOP(
             "Check",
             "The code of “%1” is printed as %2: one of its parts has one digit instead of two."),
         Severity::Error,
         CheckGroup::WithinTable,
         SubjectTables,
         codeShapes,
         Tolerance::Exact,
         "Digits of a functional code ∈ {3, 5, 7}, of an economic code ∈ {3, 5}",
         "政府收支分类科目: 类, 款 and 项 of a functional code have 3, 5 and 7 digits, 类 and 款 "
         "of an economic one 3 and 5"},
        {"code-name",
         QT_TRANSLATE_NOOP("Check", "The name of a subject matches its code"),
         QT_TRANSLATE_NOOP(
             "Check", "%1 is named “%2”; the catalogue names it “%3” and gives that name to %4."),
         Severity::Warning,
         CheckGroup::WithinTable,
         SubjectTables,
         codeNames,
         Tolerance::Exact,
         "Printed name = catalogue(code), or a name that no other subject of the same parent has",
         source::Catalogue},
        {"code-unlisted",
         QT_TRANSLATE_NOOP("Check", "Subject codes are in the catalogue of the year"),
         QT_TRANSLATE_NOOP("Check", "%1 “%2” is not in the catalogue of %3."),
         Severity::Note,
         CheckGroup::WithinTable,
         SubjectTables,
         unlistedCodes,
         Tolerance::Exact,
         "Code ∈ catalogue of the budget year",
         source::Catalogue},
        {"code-parent",
         QT_TRANSLATE_NOOP("Check", "The parent of a subject is in the same table"),
         QT_TRANSLATE_NOOP("Check", "%1 “%2” is printed, but its parent %3 is not."),
         Severity::Warning,
         CheckGroup::WithinTable,
         SubjectTables,
         missingParents,
         Tolerance::Exact,
         "Code without its last two digits ∈ codes of the table; judged where at least four rows "
         "have such a code and three of four keep it",
         "政府收支分类科目: the parent of a code is the code without its last two digits"},
        {"code-repeated",
         QT_TRANSLATE_NOOP("Check", "A subject appears only once in a table"),
         QT_TRANSLATE_NOOP("Check", "%1 “%2” appears twice in this table."),
         Severity::Warning,
         CheckGroup::WithinTable,
         SubjectTables,
         repeatedCodes,
         Tolerance::Exact,
         "Count of each code in a table = 1; more than two repeated ones are a list in parts",
         "政府收支分类科目: one code is one subject"},
    };
}

} // namespace budget::checks
