#include "ui/import/import_draft.h"

#include "core/budget/fact_access.h"
#include "core/budget/source_words.h"
#include "core/import/column_guess.h"
#include "core/import/header_words.h"
#include "core/import/sheet_cells.h"
#include "core/money/money_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace budget::ui {

namespace {

// Ids for a look at what would come of it: beyond those that the budget has, and used up by nobody.
LineItemEntry::NewId passingIds(const Budget& budget)
{
    std::array<FactId, FactKindCount> ids{};
    for (int kind = 0; kind < FactKindCount; ++kind)
        ids.at(static_cast<std::size_t>(kind)) = largestId(budget, static_cast<FactKind>(kind));
    return [ids](FactKind kind) mutable { return ++ids.at(static_cast<std::size_t>(kind)); };
}

QString& cellOf(Sheet& sheet, int row, int column)
{
    QStringList& cells = sheet.rows[static_cast<std::size_t>(row)];
    while (cells.size() <= column)
        cells.append(QString());
    return cells[column];
}

// Takes the merged cell apart that covers this one. Its words stood for all of its rows, its amount
// for the first alone.
void unmerge(Sheet& sheet, int row, int column, const importing::ImportReading& reading)
{
    const auto found =
        std::find_if(sheet.merged.begin(), sheet.merged.end(), [&](const MergedCells& merged) {
            return row >= merged.row && row < merged.row + merged.rows && column >= merged.column
                   && column < merged.column + merged.columns;
        });
    if (found == sheet.merged.end())
        return;
    const MergedCells merged = *found;
    sheet.merged.erase(found);
    const QString words = cellOf(sheet, merged.row, merged.column);
    const int end = std::min(merged.row + merged.rows, static_cast<int>(sheet.rows.size()));
    for (int covered = merged.row; covered < end; ++covered) {
        for (int at = merged.column; at < merged.column + merged.columns; ++at) {
            const auto use = static_cast<std::size_t>(at);
            const bool isFilled = use < reading.columns.size()
                                  && reading.columns[use].field != importing::ImportField::Amount
                                  && reading.columns[use].field != importing::ImportField::Total;
            if (isFilled)
                cellOf(sheet, covered, at) = words;
        }
    }
}

std::optional<MoneyUnit> unitFromWord(const QString& word)
{
    return word.isEmpty() ? std::nullopt : moneyUnitFromName(word);
}

} // namespace

ImportDraft::ImportDraft(const ImportOffer& offer, QObject* parent)
    : QObject(parent)
    , m_offer(offer)
{
    m_book.setNames(offer.budget.subjectNames);
    if (!offer.budget.units.isEmpty())
        m_reading.unitId = offer.budget.units[0].id;
}

const Sheet& ImportDraft::sheet() const
{
    static const Sheet none;
    return m_index < 0 ? none : m_sheets[static_cast<std::size_t>(m_index)];
}

void ImportDraft::setSheets(std::vector<Sheet> sheets, const QString& name)
{
    m_sheets = std::move(sheets);
    m_name = name;
    m_isEdited = false;
    const auto shown = std::find_if(m_sheets.begin(), m_sheets.end(), [](const Sheet& sheet) {
        return !sheet.isHidden && !sheet.rows.empty();
    });
    const auto first = shown == m_sheets.end() ? 0 : shown - m_sheets.begin();
    setSheet(m_sheets.empty() ? -1 : static_cast<int>(first));
}

void ImportDraft::setSheet(int index)
{
    m_index = index;
    chooseColumnsFor(importing::findHeader(sheet()));
    emit sheetChanged();
}

void ImportDraft::setHeader(int first, int count)
{
    chooseColumnsFor(importing::headerAt(sheet(), first, count));
    emit readingChanged();
}

void ImportDraft::chooseColumnsFor(const importing::SheetHeader& header)
{
    m_reading.header = header;
    m_isUnitChosen = false;
    m_isRemembered = recall();
    if (!m_isRemembered) {
        m_reading.columns = importing::guessColumns(sheet(), header, m_offer.budget, m_book);
        m_reading.unit = unitOfAmounts();
    }
    forget();
}

MoneyUnit ImportDraft::unitOfAmounts() const
{
    const importing::SheetHeader& header = m_reading.header;
    for (std::size_t i = 0; i < m_reading.columns.size(); ++i) {
        if (m_reading.columns[i].field == importing::ImportField::Amount && header.columns[i].unit)
            return *header.columns[i].unit;
    }
    return header.unit.value_or(MoneyUnit::Yuan);
}

// Remembered is the unit and then the columns: "万元 unit_name functional amount". A sheet that was
// put out to be mended has one column more than the one it came from.
bool ImportDraft::recall()
{
    importing::SheetHeader header = m_reading.header;
    const std::size_t count = header.columns.size();
    QString text = rememberedOf(header);
    if (text.isEmpty() && count > 1) {
        header.columns.pop_back();
        text = rememberedOf(header);
    }
    std::vector<importing::ColumnUse> uses = importing::usesFromText(text.section(u' ', 1));
    if (uses.size() != header.columns.size() || uses.empty())
        return false;
    uses.resize(count);
    m_reading.columns = uses;
    m_reading.unit = unitOfAmounts();
    if (!m_reading.header.unit)
        m_reading.unit = unitFromWord(text.section(u' ', 0, 0)).value_or(m_reading.unit);
    return true;
}

QString ImportDraft::rememberedOf(const importing::SheetHeader& header) const
{
    const QString key = importing::headerKey(header);
    return key.isEmpty() ? QString() : m_offer.remembered(key);
}

void ImportDraft::remember() const
{
    const QString key = importing::headerKey(m_reading.header);
    if (!key.isEmpty())
        m_offer.remember(
            key, moneyUnitName(m_reading.unit) + u' ' + importing::textFromUses(m_reading.columns));
}

void ImportDraft::forget()
{
    m_rows.reset();
    m_outcome.reset();
}

void ImportDraft::setUse(int column, const importing::ColumnUse& use)
{
    m_reading.columns[static_cast<std::size_t>(column)] = use;
    forget();
    emit readingChanged();
}

void ImportDraft::setUnit(MoneyUnit unit)
{
    m_reading.unit = unit;
    m_isUnitChosen = true;
    for (importing::HeaderColumn& column : m_reading.header.columns)
        column.unit.reset();
    forget();
    emit readingChanged();
}

void ImportDraft::setDefaults(FactId unit,
                              FundingSource source,
                              std::optional<ExpenditureKind> kind)
{
    m_reading.unitId = unit;
    m_reading.source = source;
    m_reading.kind = kind;
    forget();
    emit readingChanged();
}

void ImportDraft::setRepeatsAbove(bool repeats)
{
    m_reading.repeatsAbove = repeats;
    forget();
    emit readingChanged();
}

void ImportDraft::setCreatesUnits(bool creates)
{
    m_reading.createsUnits = creates;
    forget();
    emit readingChanged();
}

void ImportDraft::setLeavesOutWrong(bool leavesOut)
{
    m_leavesOutWrong = leavesOut;
    emit readingChanged();
}

void ImportDraft::setMode(importing::ImportMode mode)
{
    m_mode = mode;
    m_outcome.reset();
    emit readingChanged();
}

void ImportDraft::setCell(int row, int column, const QString& text)
{
    Sheet& sheet = m_sheets[static_cast<std::size_t>(m_index)];
    unmerge(sheet, row, column, m_reading);
    cellOf(sheet, row, column) = text;
    m_isEdited = true;
    forget();
    emit readingChanged();
}

bool ImportDraft::hasAmount() const
{
    const std::vector<importing::ColumnUse>& columns = m_reading.columns;
    return std::any_of(columns.begin(), columns.end(), [](const importing::ColumnUse& use) {
        return use.field == importing::ImportField::Amount;
    });
}

bool ImportDraft::isUnitGuessed() const
{
    const std::vector<importing::HeaderColumn>& columns = m_reading.header.columns;
    return !m_isRemembered && !m_isUnitChosen && !m_reading.header.unit && hasAmount()
           && std::none_of(
               columns.begin(), columns.end(), [](const importing::HeaderColumn& column) {
                   return column.unit.has_value();
               });
}

QStringList ImportDraft::guessedSources() const
{
    QStringList guessed;
    for (std::size_t i = 0; i < m_reading.columns.size(); ++i) {
        const QString& words = m_reading.header.columns[i].words;
        if (m_reading.columns[i].source == FundingSource::GeneralPublic
            && leavesFiscalSourceOpen(words))
            guessed.append(words);
    }
    return guessed;
}

QStringList ImportDraft::ignoredFigures() const
{
    static constexpr int rowsToLookAt = 200;
    const importing::SheetCells cells(sheet());
    const int first = m_reading.header.end();
    const int end = std::min(cells.rowCount(), first + rowsToLookAt);
    QStringList ignored;
    for (std::size_t i = 0; i < m_reading.columns.size(); ++i) {
        const QString& words = m_reading.header.columns[i].words;
        if (m_reading.columns[i].field != importing::ImportField::Ignored || words.isEmpty()
            || importing::namesOrdinal(words))
            continue;
        for (int row = first; row < end; ++row) {
            if (importing::isNumberText(cells.text(row, static_cast<int>(i)))) {
                ignored.append(words);
                break;
            }
        }
    }
    return ignored;
}

QStringList ImportDraft::hiddenColumns() const
{
    QStringList hidden;
    for (const int column : sheet().hiddenColumns) {
        const auto at = static_cast<std::size_t>(column);
        if (at < m_reading.columns.size()
            && m_reading.columns[at].field != importing::ImportField::Ignored)
            hidden.append(m_reading.header.columns[at].words);
    }
    return hidden;
}

bool ImportDraft::readRows(const importing::ImportProgress& progress)
{
    if (!m_rows)
        m_rows = importing::readRows(sheet(), m_reading, m_offer.budget, m_book, progress);
    return m_rows.has_value();
}

const importing::ImportedRows& ImportDraft::rows()
{
    readRows({});
    return *m_rows;
}

const importing::ImportOutcome& ImportDraft::outcome()
{
    if (!m_outcome)
        m_outcome = importing::importChange(
            rows(), m_reading, m_mode, m_offer.budget, passingIds(m_offer.budget));
    return *m_outcome;
}

Change ImportDraft::finish()
{
    remember();
    Change change =
        importing::importChange(rows(), m_reading, m_mode, m_offer.budget, m_offer.newId).change;
    change.label.subject = m_name;
    return change;
}

} // namespace budget::ui
