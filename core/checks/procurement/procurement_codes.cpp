#include "core/checks/procurement/procurement_codes.h"

#include "core/checks/checked_document.h"
#include "core/checks/procurement/procurement_rows.h"
#include "core/checks/rule_source.h"
#include "core/document/column_keys.h"
#include "core/document/printed_text.h"

#include <QHash>
#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>

namespace budget::checks {

namespace {

constexpr qsizetype WholeCode = 9; // a letter and eight digits

struct Code
{
    int row = 0;
    QString code;
    QString item;
};

// The cells that hold a code and nothing else.
std::vector<Code> codesOf(const Table& table, int column)
{
    static const QRegularExpression code(QStringLiteral("^[A-C]\\d+$"));
    const std::optional<int> item = columnIndex(table, keys::Item);
    std::vector<Code> codes;
    for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
        const Row& row = table.rows[static_cast<std::size_t>(r)];
        const QString text = withoutSpaces(row.cells[static_cast<std::size_t>(column)].text);
        if (code.match(text).hasMatch())
            codes.push_back(
                {r, text, item ? row.cells[static_cast<std::size_t>(*item)].text : QString()});
    }
    return codes;
}

// C9900000 and C99000000 are one code, but for a digit.
bool isSameButForZeros(QString left, QString right)
{
    while (left.endsWith(u'0'))
        left.chop(1);
    while (right.endsWith(u'0'))
        right.chop(1);
    return left == right;
}

const Code* sameItem(const std::vector<Code>& codes, const Code& wrong)
{
    const auto found = std::find_if(codes.begin(), codes.end(), [&](const Code& code) {
        return code.code.size() == WholeCode && code.item == wrong.item && !code.item.isEmpty()
               && isSameButForZeros(code.code, wrong.code);
    });
    return found == codes.end() ? nullptr : &*found;
}

// The catalogue's codes have two digits a level: an odd number of digits is none of them. A place
// that has a catalogue of its own does not print whole codes beside.
bool isMalformed(const Code& code, const std::vector<Code>& codes)
{
    const auto digits = code.code.size() - 1;
    if (digits % 2 == 0 || digits < 5)
        return false;
    return std::all_of(codes.begin(), codes.end(), [&](const Code& other) {
        return other.row == code.row || other.code.size() == WholeCode;
    });
}

bool isNumber(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isDigit() || c == u'.';
    });
}

CheckOutcome catalogueCodes(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table* table : document.all(TableKind::Procurement)) {
        const std::optional<int> column = columnIndex(*table, keys::CatalogueCode);
        if (!column)
            continue;
        const std::vector<Code> codes = codesOf(*table, *column);
        outcome.compared += static_cast<int>(codes.size());
        for (const Code& code : codes) {
            if (codes.size() < 3 || !isMalformed(code, codes))
                continue;
            Finding finding;
            finding.words = {code.code, QString::number(code.code.size() - 1)};
            finding.left = document.placeOf(*table, code.row, *column);
            if (const Code* right = sameItem(codes, code)) {
                finding.right = document.placeOf(*table, right->row, *column);
                finding.mend = Mend{finding.left.quote, right->code};
            }
            outcome.findings.push_back(finding);
        }
    }
    return outcome;
}

CheckOutcome measures(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table* table : document.all(TableKind::Procurement)) {
        const std::optional<int> column = columnIndex(*table, keys::Measure);
        if (!column)
            continue;
        std::vector<int> numbers;
        int words = 0;
        for (int r = 0; r < static_cast<int>(table->rows.size()); ++r) {
            const QString text = withoutSpaces(table->rows[static_cast<std::size_t>(r)]
                                                   .cells[static_cast<std::size_t>(*column)]
                                                   .text);
            if (isNumber(text))
                numbers.push_back(r);
            else if (!text.isEmpty())
                ++words;
        }
        outcome.compared += words;
        // A column of numbers is not what its title suggests.
        if (words < 2 * static_cast<int>(numbers.size()) || words < 2)
            continue;
        for (const int row : numbers) {
            Finding finding;
            finding.left = document.placeOf(*table, row, *column);
            finding.words = {table->rows[static_cast<std::size_t>(row)].name, finding.left.quote};
            outcome.findings.push_back(finding);
        }
    }
    return outcome;
}

} // namespace

std::vector<Check> procurementCodeChecks()
{
    return {
        {"procurement-code",
         QT_TRANSLATE_NOOP("Check", "Procurement catalogue codes have eight digits"),
         QT_TRANSLATE_NOOP("Check", "The code %1 has %2 digits instead of eight."),
         Severity::Error,
         CheckGroup::Procurement,
         Procurement,
         catalogueCodes,
         Tolerance::Exact,
         "Catalogue code = A, B or C and eight digits",
         "政府采购品目分类目录 (2022): a letter and eight digits"},
        {"procurement-measure",
         QT_TRANSLATE_NOOP("Check", "A unit of measure is not a number"),
         QT_TRANSLATE_NOOP("Check", "The unit of measure of %1 is the number %2."),
         Severity::Error,
         CheckGroup::Procurement,
         Procurement,
         measures,
         Tolerance::Exact,
         "Unit of measure is a word, where at least two are and twice as many as numbers",
         source::Form},
    };
}

} // namespace budget::checks
