#include "tests/core/import/import_sample.h"

#include "core/budget/fact_access.h"
#include "core/import/column_guess.h"
#include "core/money/error.h"
#include "core/money/money_text.h"

#include <QStringList>

#include <array>
#include <map>

namespace budget::importing {

namespace {

QString wide(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString wordOf(SubjectCode code)
{
    return code.isEmpty() ? QStringLiteral("-") : code.text();
}

QString faultName(const ImportProblem& problem)
{
    static const std::map<ImportFault, const char*> names{
        {ImportFault::FunctionalMissing, "functional-missing"},
        {ImportFault::NameOfOther, "name-of-other"},
        {ImportFault::UnitMissing, "unit-missing"},
        {ImportFault::UnitUnknown, "unit-unknown"},
        {ImportFault::UnitsDiffer, "units-differ"},
        {ImportFault::KindMissing, "kind-missing"},
        {ImportFault::ProjectsDiffer, "projects-differ"},
        {ImportFault::TotalDiffers, "total-differs"},
        {ImportFault::SeveralMatching, "several-matching"},
        {ImportFault::NameDiffers, "name-differs"},
        {ImportFault::CodeUnlisted, "code-unlisted"},
        {ImportFault::UnitNameDiffers, "unit-name-differs"},
        {ImportFault::SubtotalDiffers, "subtotal-differs"},
        {ImportFault::UnitOfCell, "unit-of-cell"},
        {ImportFault::SourceGuessed, "source-guessed"},
        {ImportFault::TotalSkipped, "total"},
        {ImportFault::SubtotalSkipped, "subtotal"},
        {ImportFault::NoAmount, "no-amount"},
        {ImportFault::HiddenRow, "hidden"},
    };
    static const std::map<ErrorCode, const char*> errors{
        {ErrorCode::CodeMalformed, "code-malformed"},
        {ErrorCode::ChoiceUnknown, "unknown"},
        {ErrorCode::ChoiceAmbiguous, "ambiguous"},
        {ErrorCode::AmountMalformed, "amount-malformed"},
        {ErrorCode::AmountTooPrecise, "amount-too-precise"},
        {ErrorCode::AmountTooLarge, "amount-too-large"},
        {ErrorCode::FormulaMalformed, "formula-malformed"},
        {ErrorCode::FormulaUncomputed, "formula-uncomputed"},
    };
    return QString::fromLatin1(problem.fault == ImportFault::Unreadable
                                   ? errors.at(problem.error.code)
                                   : names.at(problem.fault));
}

} // namespace

Sheet sheetOf(std::string_view text)
{
    Sheet sheet;
    for (const QString& line : wide(text).split(u'\n')) {
        QStringList cells = line.split(u'|');
        for (QString& cell : cells)
            cell = cell.trimmed();
        while (!cells.isEmpty() && cells.back().isEmpty())
            cells.pop_back();
        sheet.rows.push_back(cells);
    }
    while (!sheet.rows.empty() && sheet.rows.back().isEmpty())
        sheet.rows.pop_back();
    return sheet;
}

Budget budgetOf(std::string_view items)
{
    Budget budget;
    budget.units.append({1, 0, QStringLiteral("430001"), QStringLiteral("中心本级"), true});
    budget.units.append({2, 0, QStringLiteral("430002"), QStringLiteral("中心食堂"), false});
    Project project;
    project.id = 1;
    project.code = QStringLiteral("P01");
    project.name = QStringLiteral("车辆运行");
    budget.projects.append(project);
    for (const QString& line : wide(items).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.simplified().split(u' ');
        LineItem item;
        item.id = budget.lineItems.size() + 1;
        item.unit = 1;
        item.functional = SubjectCode::fromText(cells[0]).value();
        item.economic = SubjectCode::fromText(cells[1]).value();
        item.kind = expenditureKindFromId(cells[2]).value();
        item.source = fundingSourceFromId(cells[3]).value();
        item.amount = parseMoney(cells[4], MoneyUnit::Yuan).value().value();
        budget.lineItems.append(item);
    }
    return budget;
}

std::string textOf(const Budget& budget)
{
    QString text;
    for (const LineItem& item : budget.lineItems) {
        const Unit* unit = budget.units.find(item.unit);
        QStringList words{unit != nullptr ? unit->code : QStringLiteral("?"),
                          wordOf(item.functional),
                          wordOf(item.economic),
                          expenditureKindId(item.kind),
                          fundingSourceId(item.source),
                          formatMoneyExactly(item.amount, MoneyUnit::Yuan)};
        if (const Project* project = budget.projects.find(item.project))
            words.append(project->name);
        if (!item.note.isEmpty())
            words.append(u'(' + item.note.text() + u')');
        text += words.join(u' ') + u'\n';
    }
    return text.toStdString();
}

std::string textOf(const std::vector<ImportProblem>& problems)
{
    QString text;
    for (const ImportProblem& problem : problems) {
        QStringList words{QString::number(problem.row + 1),
                          problem.column < 0 ? QStringLiteral("-")
                                             : QString::number(problem.column + 1),
                          faultName(problem),
                          problem.text,
                          problem.detail};
        words.removeAll(QString());
        text += words.join(u' ') + u'\n';
    }
    return text.toStdString();
}

ImportReading guessedReading(const Sheet& sheet, const Budget& budget)
{
    ImportReading reading;
    reading.header = findHeader(sheet);
    reading.columns = guessColumns(sheet, reading.header, budget, SubjectBook());
    reading.unit = reading.header.unit.value_or(MoneyUnit::Yuan);
    reading.unitId = budget.units[0].id;
    return reading;
}

Imported
imported(const Sheet& sheet, const ImportReading& reading, const Budget& budget, ImportMode mode)
{
    SubjectBook book;
    book.setNames(budget.subjectNames);
    Imported imported{readRows(sheet, reading, budget, book), {}, budget};
    std::array<FactId, FactKindCount> ids{};
    for (int kind = 0; kind < FactKindCount; ++kind)
        ids.at(static_cast<std::size_t>(kind)) = largestId(budget, static_cast<FactKind>(kind));
    imported.outcome = importChange(imported.rows, reading, mode, budget, [&](FactKind kind) {
        return ++ids.at(static_cast<std::size_t>(kind));
    });
    const Result<Change> inverse = apply(imported.after, imported.outcome.change);
    if (!inverse)
        imported.after.lineItems = {};
    return imported;
}

} // namespace budget::importing
