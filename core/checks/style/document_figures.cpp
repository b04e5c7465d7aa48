#include "core/checks/style/document_figures.h"

#include "core/checks/rule_source.h"
#include "core/checks/tables/table_figures.h"

#include <QtGlobal>

#include <algorithm>
#include <set>

namespace budget::checks {

namespace {

bool isOneOfNine(const Table& table)
{
    return std::find(NineTables.begin(), NineTables.end(), table.kind) != NineTables.end();
}

int decimalsOf(const QString& text)
{
    const qsizetype point = text.lastIndexOf(u'.');
    return point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
}

// 单价100万元（含）以上: a limit of the law, not a figure of the budget.
bool isThreshold(const CheckedDocument& document, const narrative::Saying& saying)
{
    const narrative::Amount& amount = saying.amount;
    const int passage = saying.run->passageAt(amount.begin);
    const Section& section =
        document.disclosure().sections[static_cast<std::size_t>(saying.run->section)];
    const QString& text = section.passages[static_cast<std::size_t>(passage)].text;
    return text.contains(amount.text + QStringLiteral("（含"))
           || text.contains(amount.text + QStringLiteral("以上"))
           || text.contains(amount.text + QStringLiteral("以下"));
}

// An exact amount other than zero in 万元.
bool isPlain(const narrative::Amount& amount)
{
    return amount.unit == MoneyUnit::TenThousandYuan && !amount.isRate && !amount.isApproximate
           && !amount.amount.value_or(Money()).isZero();
}

// Zeros left blank, zeros printed, or both.
struct Zeros
{
    int printed = 0;
    int blank = 0;
};

Zeros zerosOf(const Table& table)
{
    Zeros zeros;
    for (const Row& row : table.rows) {
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const Column& column = table.columns[c];
            if (column.type != ColumnType::Amount || column.side != row.side)
                continue;
            zeros.blank += row.cells[c].isBlank() ? 1 : 0;
            zeros.printed += row.cells[c].amount && row.cells[c].amount->isZero() ? 1 : 0;
        }
    }
    return zeros;
}

// The first cell of a column with other decimals than the cells above it; -1 where there is none.
// Where no figure ends in a zero, a spreadsheet left the zeros out.
int firstOdd(const Table& table, int column)
{
    int usual = -1;
    int odd = -1;
    bool printsZeros = false;
    for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
        const Cell& cell =
            table.rows[static_cast<std::size_t>(r)].cells[static_cast<std::size_t>(column)];
        if (!cell.amount || cell.amount->isZero())
            continue;
        const int decimals = decimalsOf(cell.text);
        printsZeros = printsZeros || (decimals > 0 && cell.text.endsWith(u'0'));
        if (usual >= 0 && decimals != usual && odd < 0)
            odd = r;
        usual = decimals;
    }
    return printsZeros ? odd : -1;
}

// One finding a document.
CheckOutcome narrativeDecimals(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const narrative::Saying* coarse = nullptr;
    const narrative::Saying* fine = nullptr;
    for (const narrative::Saying& saying : document.sayings()) {
        const narrative::Amount& amount = saying.amount;
        if (!isPlain(amount) || isThreshold(document, saying))
            continue;
        ++outcome.compared;
        if (amount.decimals < 2 && coarse == nullptr)
            coarse = &saying;
        if (amount.decimals == 2 && fine == nullptr)
            fine = &saying;
    }
    if (coarse == nullptr || fine == nullptr)
        return outcome;
    Finding finding;
    finding.words = {coarse->amount.text, fine->amount.text};
    finding.left = document.placeOf(*coarse);
    finding.right = document.placeOf(*fine);
    outcome.findings.push_back(finding);
    return outcome;
}

// One finding a table.
CheckOutcome columnDecimals(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table& table : document.disclosure().tables) {
        if (!isOneOfNine(table) && table.kind != TableKind::Procurement)
            continue;
        for (int c = 0; c < static_cast<int>(table.columns.size()); ++c) {
            if (table.columns[static_cast<std::size_t>(c)].type != ColumnType::Amount)
                continue;
            ++outcome.compared;
            const int odd = firstOdd(table, c);
            if (odd < 0)
                continue;
            Finding finding;
            finding.words = {table.title, columnWords(table, c)};
            finding.left = document.placeOf(table, odd, c);
            outcome.findings.push_back(finding);
            break;
        }
    }
    return outcome;
}

// One finding a document.
CheckOutcome zerosAndBlanks(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const Table* printing = nullptr;
    const Table* leaving = nullptr;
    for (const Table& table : document.disclosure().tables) {
        if (!isOneOfNine(table))
            continue;
        const Zeros zeros = zerosOf(table);
        if (zeros.printed == 0 && zeros.blank == 0)
            continue;
        ++outcome.compared;
        if (zeros.printed > 0 && zeros.blank == 0 && printing == nullptr)
            printing = &table;
        // A table without figures does not show how a zero is printed.
        if (zeros.printed == 0 && hasFigures(table) && leaving == nullptr)
            leaving = &table;
    }
    if (printing == nullptr || leaving == nullptr)
        return outcome;
    Finding finding;
    finding.words = {leaving->title, printing->title};
    finding.left = document.placeOf(*leaving);
    finding.right = document.placeOf(*printing);
    outcome.findings.push_back(finding);
    return outcome;
}

} // namespace

std::vector<Check> documentFigureChecks()
{
    return {
        {"document-decimals",
         QT_TRANSLATE_NOOP("Check", "Amounts in the text have the same number of decimals"),
         QT_TRANSLATE_NOOP("Check", "“%1” and “%2” have different numbers of decimals."),
         Severity::Note,
         CheckGroup::Style,
         CheckScope::narrative(),
         narrativeDecimals,
         Tolerance::Exact,
         "Decimals of all amounts in 万元 are alike: not some 2 and some fewer",
         source::OwnPractice},
        {"document-column-decimals",
         QT_TRANSLATE_NOOP("Check", "Figures in a column have the same number of decimals"),
         QT_TRANSLATE_NOOP("Check", "%1: the figures of %2 have different numbers of decimals."),
         Severity::Note,
         CheckGroup::Style,
         CheckScope(NineTables) | CheckScope{TableKind::Procurement},
         columnDecimals,
         Tolerance::Exact,
         "Decimals of all amounts of a column are alike, where zeros at the end are printed",
         source::OwnPractice},
        {"document-zeros",
         QT_TRANSLATE_NOOP("Check", "Zeros are printed the same way in all tables"),
         QT_TRANSLATE_NOOP("Check", "Zeros are left blank in “%1” and printed in “%2”."),
         Severity::Note,
         CheckGroup::Style,
         CheckScope(NineTables),
         zerosAndBlanks,
         Tolerance::Exact,
         "Zeros are printed in all tables or in none",
         source::OwnPractice},
    };
}

} // namespace budget::checks
