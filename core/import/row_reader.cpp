#include "core/import/row_reader.h"

#include "core/budget/basic_kind.h"
#include "core/budget/source_words.h"
#include "core/import/item_words.h"
#include "core/money/amount_formula.h"
#include "core/money/error.h"
#include "core/money/money_text.h"

#include <QStringList>

#include <algorithm>

namespace budget::importing {

namespace {

using Outcome = NamedFacts::Match::Outcome;

struct SubjectFields
{
    ImportField code;
    ImportField name;
    ImportField category;
    ImportField section;
    ImportField item; // Ignored where the catalogue has none
};

SubjectFields fieldsOf(Catalogue catalogue)
{
    using enum ImportField;
    if (catalogue == Catalogue::Functional)
        return {Functional, FunctionalName, FunctionalCategory, FunctionalSection, FunctionalItem};
    return {Economic, EconomicName, EconomicCategory, EconomicSection, Ignored};
}

// A formula of other cells, =SUM(B2:B9): it was stored without its result.
Error amountError(const QString& text, const Error& error)
{
    const bool hasLetter =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() && c < u'\x80'; });
    const bool isUncomputed = error.code == ErrorCode::FormulaMalformed && hasLetter;
    return isUncomputed ? Error{ErrorCode::FormulaUncomputed, {}, text} : error;
}

QString inUnit(Money amount, MoneyUnit unit)
{
    return formatMoneyExactly(amount, unit);
}

} // namespace

bool ReadRow::isWrong() const
{
    return std::any_of(problems.begin(), problems.end(), [](const ImportProblem& problem) {
        return severityOf(problem.fault) == ImportSeverity::Error;
    });
}

bool addWithinRange(Money& sum, Money amount)
{
    const Money next = sum + amount;
    if (next.fen() > Money::LargestFen || next.fen() < -Money::LargestFen)
        return false;
    sum = next;
    return true;
}

RowReader::RowReader(const SheetCells& cells,
                     const ImportReading& reading,
                     const Budget& budget,
                     const SubjectBook& book)
    : m_cells(cells)
    , m_reading(reading)
    , m_subjects(book)
{
    m_columns.fill(-1);
    for (std::size_t i = reading.columns.size(); i-- > 0;)
        m_columns.at(static_cast<std::size_t>(reading.columns[i].field)) = static_cast<int>(i);
    for (const Unit& unit : budget.units)
        m_units.add(unit.id, {unit.code, unit.name});
    for (const Project& project : budget.projects)
        m_projects.add(project.id, {project.code, project.name});
}

QString RowReader::text(int row, ImportField field) const
{
    return field != ImportField::Ignored && has(field) ? m_cells.spreadText(row, columnOf(field))
                                                       : QString();
}

QString RowReader::repeatedText(int row, ImportField field) const
{
    const QString own = text(row, field);
    const bool repeats = own.isEmpty() && m_reading.repeatsAbove;
    return repeats ? m_textsAbove.at(static_cast<std::size_t>(field)) : own;
}

void RowReader::remember(int row)
{
    for (int i = 0; i < ImportFieldCount; ++i) {
        const QString own = text(row, static_cast<ImportField>(i));
        if (!own.isEmpty())
            m_textsAbove.at(static_cast<std::size_t>(i)) = own;
    }
}

void RowReader::add(ReadRow& row,
                    ImportFault fault,
                    ImportField field,
                    const QString& text,
                    const QString& detail) const
{
    row.problems.push_back({row.row, columnOf(field), fault, text, detail, {}});
}

void RowReader::addUnreadable(ReadRow& row,
                              int column,
                              const QString& text,
                              const Error& error) const
{
    row.problems.push_back({row.row, column, ImportFault::Unreadable, text, {}, error});
}

bool RowReader::isTotalRow(int row) const
{
    for (int column = 0; column < m_cells.columnCount(); ++column) {
        const auto at = static_cast<std::size_t>(column);
        const ImportField field =
            at < m_reading.columns.size() ? m_reading.columns[at].field : ImportField::Ignored;
        if (field != ImportField::Note && isTotal(m_cells.text(row, column)))
            return true;
    }
    return false;
}

ReadRow RowReader::read(int row)
{
    ReadRow read;
    read.row = row;
    remember(row);
    readAmounts(read);
    if (read.amounts.empty())
        return read;
    read.functional = readSubject(read, Catalogue::Functional);
    const std::size_t before = read.problems.size();
    read.economic = readSubject(read, Catalogue::DepartmentEconomic);
    const bool isEconomicRead = read.problems.size() == before || !read.economic.isEmpty();
    readUnit(read);
    readProject(read);
    readKinds(read, isEconomicRead);
    readSources(read);
    read.note = noteOf(row);
    return read;
}

void RowReader::readAmounts(ReadRow& row) const
{
    const std::vector<ColumnUse>& columns = m_reading.columns;
    const bool isCross =
        std::count_if(columns.begin(),
                      columns.end(),
                      [](const ColumnUse& use) { return use.field == ImportField::Amount; })
        > 1;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].field != ImportField::Amount)
            continue;
        const int column = static_cast<int>(i);
        const QString text = m_cells.text(row.row, column);
        const MoneyUnit unit = m_reading.header.columns[i].unit.value_or(m_reading.unit);
        const Result<std::optional<EnteredAmount>> read = readAmount(text, unit);
        if (!read)
            addUnreadable(row, column, text, amountError(text, read.error()));
        else if (*read && !(isCross && (*read)->amount.isZero()))
            row.amounts.push_back({column, (*read)->amount, (*read)->calculation, {}, {}});
        checkUnit(row, column, text, unit);
    }
    if (!row.isWrong())
        checkTotal(row);
}

// ¥12.34 in a column of 万元: read as it says, which may not be what was meant.
void RowReader::checkUnit(ReadRow& row, int column, const QString& text, MoneyUnit unit) const
{
    const std::optional<MoneyUnit> named = unitNamedIn(text);
    const bool isRead = !row.amounts.empty() && row.amounts.back().column == column;
    if (isRead && named && *named != unit)
        row.problems.push_back(
            {row.row, column, ImportFault::UnitOfCell, text, moneyUnitName(unit), {}});
}

void RowReader::checkTotal(ReadRow& row) const
{
    if (!has(ImportField::Total))
        return;
    const int column = columnOf(ImportField::Total);
    const QString text = m_cells.text(row.row, column);
    const MoneyUnit unit =
        m_reading.header.columns[static_cast<std::size_t>(column)].unit.value_or(m_reading.unit);
    const Result<std::optional<EnteredAmount>> total = readAmount(text, unit);
    if (!total) {
        addUnreadable(row, column, text, total.error());
        return;
    }
    Money sum;
    for (const ReadRow::Amount& amount : row.amounts) {
        if (!addWithinRange(sum, amount.amount))
            return addUnreadable(row,
                                 amount.column,
                                 m_cells.text(row.row, amount.column),
                                 {ErrorCode::AmountTooLarge, {}, text});
    }
    if (*total && (*total)->amount != sum)
        add(row, ImportFault::TotalDiffers, ImportField::Total, text, inUnit(sum, unit));
}

SubjectCode RowReader::readSubject(ReadRow& row, Catalogue catalogue)
{
    const SubjectFields fields = fieldsOf(catalogue);
    QString code = repeatedText(row.row, fields.code);
    if (code.isEmpty())
        code = joinedCode(repeatedText(row.row, fields.category),
                          text(row.row, fields.section),
                          text(row.row, fields.item));
    const QString name = repeatedText(row.row, fields.name);
    const ImportField codeField = has(fields.code) ? fields.code : fields.category;
    const ImportField nameField = has(fields.name) ? fields.name : codeField;
    if (code.isEmpty() && name.isEmpty()) {
        const bool isAsked = has(codeField) || has(nameField);
        if (isAsked && catalogue == Catalogue::Functional)
            add(row, ImportFault::FunctionalMissing, has(codeField) ? codeField : nameField, {});
        return {};
    }
    const SubjectReading read = m_subjects.read(catalogue, code, name);
    if (read.problem) {
        ImportProblem problem = *read.problem;
        problem.row = row.row;
        problem.column = columnOf(read.isInName ? nameField : codeField);
        row.problems.push_back(problem);
    }
    return read.code;
}

CodeAndName RowReader::codeAndName(int row, ImportField code, ImportField name) const
{
    const QString codeText = repeatedText(row, code);
    const QString nameText = repeatedText(row, name);
    if (codeText.isEmpty())
        return takenApart(nameText);
    CodeAndName given = takenApart(codeText);
    if (given.code.isEmpty())
        given = {codeText, {}}; // a code of letters
    if (!nameText.isEmpty())
        given.name = takenApart(nameText).name;
    return given;
}

void RowReader::readUnit(ReadRow& row)
{
    const CodeAndName given = codeAndName(row.row, ImportField::UnitCode, ImportField::UnitName);
    const bool hasName = has(ImportField::UnitName);
    const ImportField field = hasName ? ImportField::UnitName : ImportField::UnitCode;
    if (given.isEmpty()) {
        row.unit = m_reading.unitId;
        if (has(field) || row.unit == 0)
            add(row, ImportFault::UnitMissing, field, {});
        return;
    }
    const NamedFacts::Match match = m_units.match(given);
    const CodeAndName known = m_units.named(match.id);
    row.unit = match.id;
    switch (match.outcome) {
    case Outcome::Found:
        break;
    case Outcome::NameDiffers:
        add(row, ImportFault::UnitNameDiffers, field, given.name, known.name);
        break;
    case Outcome::Differs:
        add(row, ImportFault::UnitsDiffer, field, given.name, known.name);
        break;
    case Outcome::Ambiguous:
        addUnreadable(
            row, columnOf(field), given.name, {ErrorCode::ChoiceAmbiguous, {}, given.name});
        break;
    case Outcome::Unknown:
        if (m_reading.createsUnits && !given.name.isEmpty())
            row.unit = m_units.addNew(given);
        else
            add(row, ImportFault::UnitUnknown, field, (given.code + u' ' + given.name).trimmed());
        break;
    }
}

void RowReader::readProject(ReadRow& row)
{
    const CodeAndName given =
        codeAndName(row.row, ImportField::ProjectCode, ImportField::ProjectName);
    if (given.isEmpty())
        return;
    const bool hasName = has(ImportField::ProjectName);
    const ImportField field = hasName ? ImportField::ProjectName : ImportField::ProjectCode;
    const NamedFacts::Match match = m_projects.match(given);
    row.project = match.id;
    switch (match.outcome) {
    case Outcome::Found:
    case Outcome::NameDiffers: // a project may be renamed; its code is what names it
        break;
    case Outcome::Differs:
        add(row, ImportFault::ProjectsDiffer, field, given.name, m_projects.named(match.id).name);
        break;
    case Outcome::Ambiguous:
        addUnreadable(
            row, columnOf(field), given.name, {ErrorCode::ChoiceAmbiguous, {}, given.name});
        break;
    case Outcome::Unknown:
        row.project =
            m_projects.addNew({given.code, given.name.isEmpty() ? given.code : given.name});
        break;
    }
}

void RowReader::readKinds(ReadRow& row, bool isEconomicRead)
{
    const QString text = repeatedText(row.row, ImportField::Kind);
    std::optional<NamedKind> named = kindNamed(text);
    if (!text.isEmpty() && !named) {
        addUnreadable(row, columnOf(ImportField::Kind), text, {ErrorCode::ChoiceUnknown, {}, text});
        return;
    }
    if (!named && m_reading.kind)
        named = NamedKind{isBasic(*m_reading.kind), m_reading.kind};
    const bool mayBeProject = row.project != 0 && !(named && named->isBasic);
    std::optional<ExpenditureKind> kind = named ? named->kind : std::nullopt;
    if (!kind)
        kind = mayBeProject ? std::optional(ExpenditureKind::Project) : basicKindOf(row.economic);
    bool isMissing = false;
    for (ReadRow::Amount& amount : row.amounts) {
        const auto& said = m_reading.columns[static_cast<std::size_t>(amount.column)].kind;
        isMissing = isMissing || (!said && !kind);
        amount.kind = said ? *said : kind.value_or(ExpenditureKind::PublicFunds);
    }
    if (isMissing && isEconomicRead) // else it is reported once that is mended
        add(row, ImportFault::KindMissing, ImportField::Kind, text);
}

void RowReader::readSources(ReadRow& row)
{
    const QString text = repeatedText(row.row, ImportField::Source);
    const std::optional<FundingSource> named = sourceNamed(text);
    if (!text.isEmpty() && !named)
        addUnreadable(
            row, columnOf(ImportField::Source), text, {ErrorCode::ChoiceUnknown, {}, text});
    if (named && leavesFiscalSourceOpen(text))
        add(row, ImportFault::SourceGuessed, ImportField::Source, text, fundingSourceName(*named));
    for (ReadRow::Amount& amount : row.amounts) {
        const auto& said = m_reading.columns[static_cast<std::size_t>(amount.column)].source;
        amount.source = said ? *said : named.value_or(m_reading.source);
    }
}

QString RowReader::noteOf(int row) const
{
    QStringList notes;
    for (std::size_t i = 0; i < m_reading.columns.size(); ++i) {
        const QString text = m_reading.columns[i].field == ImportField::Note
                                 ? m_cells.text(row, static_cast<int>(i))
                                 : QString();
        if (!text.isEmpty())
            notes.append(text);
    }
    return notes.join(QStringLiteral("；"));
}

} // namespace budget::importing
