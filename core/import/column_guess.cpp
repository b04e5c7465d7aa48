#include "core/import/column_guess.h"

#include "core/budget/entered_subject.h"
#include "core/import/header_words.h"
#include "core/import/item_words.h"
#include "core/import/sheet_cells.h"

#include <QSet>

#include <algorithm>

namespace budget::importing {

namespace {

constexpr int CellsToLookAt = 40;
constexpr int RowsToGuessFrom = 400;

// What the filled cells of a column are, each counted once.
struct Content
{
    int filled = 0;
    int numbers = 0; // that are no code
    int functional = 0;
    int economic = 0;
    int functionalNames = 0;
    int economicNames = 0;
    int kinds = 0;
    int sources = 0;
    int units = 0;

    bool isMostly(int Content::*part) const
    {
        return this->*part > 0 && this->*part * 10 >= filled * 7;
    }
};

// Finds what cells are; reads each text once.
class Contents
{
public:
    Contents(const SheetCells& cells, int firstRow, const Budget& budget, const SubjectBook& book)
        : m_cells(cells)
        , m_firstRow(firstRow)
        , m_book(book)
    {
        for (const Unit& unit : budget.units) {
            m_units.insert(foldedText(unit.name, Fold::Name));
            m_units.insert(foldedText(unit.code, Fold::Name));
            m_units.insert(foldedText(unit.code + unit.name, Fold::Name));
        }
        m_units.remove(QString());
    }

    Content of(int column) const
    {
        Content content;
        QSet<QString> seen;
        const int end = std::min(m_cells.rowCount(), m_firstRow + RowsToGuessFrom);
        for (int row = m_firstRow; row < end && seen.size() < CellsToLookAt; ++row) {
            const QString text = m_cells.text(row, column);
            if (text.isEmpty() || isTotal(text) || seen.contains(text))
                continue;
            seen.insert(text);
            ++content.filled;
            count(text, content);
        }
        return content;
    }

private:
    void count(const QString& text, Content& content) const
    {
        if (m_units.contains(foldedText(text, Fold::Name))) {
            ++content.units;
        } else if (isSubject(text, Catalogue::Functional)) {
            ++content.functional;
        } else if (isSubject(text, Catalogue::DepartmentEconomic)) {
            ++content.economic;
        } else if (isNumberText(text)) {
            ++content.numbers;
        } else {
            content.kinds += kindNamed(text).has_value() ? 1 : 0;
            content.sources += sourceNamed(text).has_value() ? 1 : 0;
            content.functionalNames += isName(text, Catalogue::Functional) ? 1 : 0;
            content.economicNames += isName(text, Catalogue::DepartmentEconomic) ? 1 : 0;
        }
    }

    // A code that the catalogue has; an amount may look like one that it has not.
    bool isSubject(const QString& text, Catalogue catalogue) const
    {
        if (!text.front().isDigit() && text.front().isLetter())
            return false;
        const Result<EnteredSubject> read = readSubject(text, catalogue, m_book);
        return read && !m_book.nameOf(catalogue, read->code).isEmpty();
    }

    bool isName(const QString& text, Catalogue catalogue) const
    {
        return !m_book.named(catalogue, text).empty();
    }

    const SheetCells& m_cells;
    int m_firstRow;
    const SubjectBook& m_book;
    QSet<QString> m_units;
};

ImportField inEconomic(ImportField field)
{
    switch (field) {
    case ImportField::Functional:
        return ImportField::Economic;
    case ImportField::FunctionalName:
        return ImportField::EconomicName;
    case ImportField::FunctionalCategory:
        return ImportField::EconomicCategory;
    case ImportField::FunctionalSection:
        return ImportField::EconomicSection;
    default:
        return field;
    }
}

// A column whose header says nothing.
ColumnUse useByContent(const Content& content, bool mayBeAmount)
{
    using enum ImportField;
    const auto is = [&](int Content::*part) { return content.isMostly(part); };
    ImportField field = Ignored;
    if (is(&Content::functional))
        field = Functional;
    else if (is(&Content::economic))
        field = Economic;
    else if (is(&Content::units))
        field = UnitName;
    else if (is(&Content::economicNames))
        field = EconomicName;
    else if (is(&Content::functionalNames))
        field = FunctionalName;
    else if (is(&Content::sources))
        field = Source;
    else if (is(&Content::kinds))
        field = Kind;
    else if (mayBeAmount && is(&Content::numbers))
        field = Amount;
    return {field, {}, {}};
}

// What the header says, set right by what stands below it.
ColumnUse useByBoth(ColumnUse use, const QString& words, const Content& content)
{
    const bool isEconomic =
        content.isMostly(&Content::economic) || content.isMostly(&Content::economicNames);
    if (!namesCatalogue(words) && isEconomic)
        use.field = inEconomic(use.field);
    if (use.field != ImportField::Amount || content.filled == 0 || content.numbers > 0)
        return use;
    const ColumnUse other = useByContent(content, false); // words below one that speaks of money
    return other.field == ImportField::Ignored ? use : other;
}

// A 款 without more words is of the catalogue of the 类 before it.
void followCategory(std::vector<ColumnUse>& uses, const SheetHeader& header)
{
    for (std::size_t i = 1; i < uses.size(); ++i) {
        if (uses[i].field == ImportField::FunctionalSection
            && uses[i - 1].field == ImportField::EconomicCategory
            && !namesCatalogue(header.columns[i].words))
            uses[i].field = ImportField::EconomicSection;
    }
}

bool hasOwnAmount(const ColumnUse& use)
{
    return use.field == ImportField::Amount && (use.source || use.kind);
}

// One column a field, and one a source and kind: of 一般公共预算 小计 and its parts the sum.
void keepFirst(std::vector<ColumnUse>& uses)
{
    for (std::size_t i = 0; i < uses.size(); ++i) {
        const bool mayRepeat =
            uses[i].field == ImportField::Note || uses[i].field == ImportField::Ignored;
        const auto end = uses.begin() + static_cast<std::ptrdiff_t>(i);
        if (!mayRepeat && std::find(uses.begin(), end, uses[i]) != end)
            uses[i] = {};
    }
}

// Beside amounts of one source or kind each, a plain one is their sum; where no column is an
// amount, the sum is what there is.
void settleTotals(std::vector<ColumnUse>& uses, const SheetHeader& header)
{
    const bool isCross = std::any_of(uses.begin(), uses.end(), hasOwnAmount);
    bool hasAmount = isCross;
    for (std::size_t i = 0; i < uses.size(); ++i) {
        ColumnUse& use = uses[i];
        const bool isPlain = use.field == ImportField::Amount && !hasOwnAmount(use);
        if (isPlain && isCross && !header.columns[i].words.contains(u"基本支出"))
            use.field = ImportField::Total;
        hasAmount = hasAmount || use.field == ImportField::Amount;
    }
    for (ColumnUse& use : uses) {
        if (use.field == ImportField::Total && !hasAmount) {
            use.field = ImportField::Amount;
            hasAmount = true;
        }
    }
}

} // namespace

std::vector<ColumnUse> guessColumns(const Sheet& sheet,
                                    const SheetHeader& header,
                                    const Budget& budget,
                                    const SubjectBook& book)
{
    const SheetCells cells(sheet);
    const Contents contents(cells, header.end(), budget, book);
    std::vector<ColumnUse> uses;
    for (std::size_t i = 0; i < header.columns.size(); ++i) {
        const QString& words = header.columns[i].words;
        const Content content = contents.of(static_cast<int>(i));
        const std::optional<ColumnUse> named = useNamed(words);
        uses.push_back(named ? useByBoth(*named, words, content)
                             : useByContent(content, words.isEmpty()));
    }
    followCategory(uses, header);
    settleTotals(uses, header);
    keepFirst(uses);
    return uses;
}

} // namespace budget::importing
