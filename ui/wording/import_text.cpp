#include "ui/wording/import_text.h"

#include "ui/wording/error_text.h"
#include "ui/wording/line_item_words.h"

#include <QCoreApplication>

namespace budget::ui {

namespace {

class ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)

public:
    static QString fieldTitle(importing::ImportField field)
    {
        switch (field) {
        case importing::ImportField::Ignored:
            return tr("– not imported –");
        case importing::ImportField::UnitCode:
            return tr("Unit: code");
        case importing::ImportField::UnitName:
            return tr("Unit");
        case importing::ImportField::Functional:
        case importing::ImportField::FunctionalName:
        case importing::ImportField::FunctionalCategory:
        case importing::ImportField::FunctionalSection:
        case importing::ImportField::FunctionalItem:
            return subjectTitle(field, lineItemFieldTitle(LineItemField::Functional));
        case importing::ImportField::Economic:
        case importing::ImportField::EconomicName:
        case importing::ImportField::EconomicCategory:
        case importing::ImportField::EconomicSection:
            return subjectTitle(field, lineItemFieldTitle(LineItemField::Economic));
        case importing::ImportField::Kind:
            return lineItemFieldTitle(LineItemField::Kind);
        case importing::ImportField::ProjectCode:
            return tr("Project: code");
        case importing::ImportField::ProjectName:
            return lineItemFieldTitle(LineItemField::Project);
        case importing::ImportField::Source:
            return lineItemFieldTitle(LineItemField::Source);
        case importing::ImportField::Amount:
            return lineItemFieldTitle(LineItemField::Amount);
        case importing::ImportField::Total:
            return tr("Total of the row, to check");
        case importing::ImportField::Note:
            return lineItemFieldTitle(LineItemField::Note);
        }
        return {};
    }

    static QString errorText(const importing::ImportProblem& problem)
    {
        switch (problem.fault) {
        case importing::ImportFault::FunctionalMissing:
            return tr("The functional subject is missing; write its code.");
        case importing::ImportFault::NameOfOther:
            return tr("“%1” is the name of another subject, the code is %2; correct one of the "
                      "two.")
                .arg(problem.text, problem.detail);
        case importing::ImportFault::UnitMissing:
            return tr("The unit is missing; write its code or name.");
        case importing::ImportFault::UnitUnknown:
            return tr("The budget has no unit “%1”; correct it, or let the import create it.")
                .arg(problem.text);
        case importing::ImportFault::UnitsDiffer:
            return tr("“%1” is another unit than the code says (%2); correct one of the two.")
                .arg(problem.text, problem.detail);
        case importing::ImportFault::KindMissing:
            return tr("It is not said whether this is personnel, public funds or a project, and "
                      "the economic subject does not tell; write the kind.");
        case importing::ImportFault::ProjectsDiffer:
            return tr("“%1” is another project than the code says (%2); correct one of the two.")
                .arg(problem.text, problem.detail);
        case importing::ImportFault::TotalDiffers:
            return tr("The total of the row is %1, but its amounts add up to %2; correct it, or "
                      "choose the columns of all its amounts.")
                .arg(problem.text, problem.detail);
        case importing::ImportFault::SeveralMatching:
            return tr("More than one line item or row has these keys; enter it by hand, or add "
                      "instead of updating.");
        default:
            return budget::ui::errorText(problem.error);
        }
    }

    static QString remark(const importing::ImportProblem& problem)
    {
        switch (problem.fault) {
        case importing::ImportFault::NameDiffers:
            return tr("“%1” is not what the subject is called (%2); the code counts.")
                .arg(problem.text, problem.detail);
        case importing::ImportFault::CodeUnlisted:
            return tr("The catalogue has no code %1; it is kept as it is.").arg(problem.text);
        case importing::ImportFault::UnitNameDiffers:
            return tr("“%1” is not what the unit of this code is called (%2); the code counts.")
                .arg(problem.text, problem.detail);
        case importing::ImportFault::SubtotalDiffers:
            return tr("The row stands above its details but is not their sum; it is imported "
                      "beside them.");
        case importing::ImportFault::UnitOfCell:
            return tr("“%1” names its own unit and is read in it, though the column is in %2.")
                .arg(problem.text, problem.detail);
        case importing::ImportFault::SourceGuessed:
            return tr("“%1” does not say which of the three budgets it is of; it is taken as %2, "
                      "here and in every row that says so.")
                .arg(problem.text, problem.detail);
        case importing::ImportFault::TotalSkipped:
            return tr("A total: not imported.");
        case importing::ImportFault::SubtotalSkipped:
            return tr("The sum of the rows below: not imported.");
        case importing::ImportFault::NoAmount:
            return tr("No amount: not imported.");
        case importing::ImportFault::HiddenRow:
            return tr("Hidden in the sheet, but imported.");
        default:
            return {};
        }
    }

    static QString severity(importing::ImportSeverity severity)
    {
        switch (severity) {
        case importing::ImportSeverity::Error:
            return tr("Error");
        case importing::ImportSeverity::Warning:
            return tr("Warning");
        case importing::ImportSeverity::Note:
            return tr("Note", "how a row was read");
        }
        return {};
    }

    static QString mode(importing::ImportMode mode)
    {
        switch (mode) {
        case importing::ImportMode::Append:
            return tr("&Add them to those of the budget");
        case importing::ImportMode::ReplaceAll:
            return tr("Replace &all line items of the budget");
        case importing::ImportMode::ReplaceUnits:
            return tr("Replace the line items of the &units in the sheet");
        case importing::ImportMode::Update:
            return tr("&Update those with the same unit, subjects, kind, project and source");
        }
        return {};
    }

private:
    static QString subjectTitle(importing::ImportField field, const QString& subject)
    {
        switch (field) {
        case importing::ImportField::FunctionalName:
        case importing::ImportField::EconomicName:
            return tr("%1: name", "a subject's").arg(subject);
        case importing::ImportField::FunctionalCategory:
        case importing::ImportField::EconomicCategory:
            return tr("%1: category (类)").arg(subject);
        case importing::ImportField::FunctionalSection:
        case importing::ImportField::EconomicSection:
            return tr("%1: section (款)").arg(subject);
        case importing::ImportField::FunctionalItem:
            return tr("%1: item (项)").arg(subject);
        default:
            return subject;
        }
    }
};

} // namespace

QString columnLetters(int column)
{
    static constexpr int letters = 26;
    QString text;
    for (int rest = column; rest >= 0; rest = rest / letters - 1)
        text.prepend(QChar(u'A' + rest % letters));
    return text;
}

QString columnUseTitle(const importing::ColumnUse& use)
{
    QString title = ImportText::fieldTitle(use.field);
    if (use.source)
        title += QStringLiteral(": ") + fundingSourceName(*use.source);
    if (use.kind)
        title += QStringLiteral(": ") + expenditureKindName(*use.kind);
    return title;
}

const std::vector<importing::ColumnUse>& columnUses()
{
    static const std::vector<importing::ColumnUse> all = [] {
        std::vector<importing::ColumnUse> uses;
        for (int i = 0; i < importing::ImportFieldCount; ++i) {
            const auto field = static_cast<importing::ImportField>(i);
            uses.push_back({field, {}, {}});
            if (field != importing::ImportField::Amount)
                continue;
            for (int source = 0; source < FundingSourceCount; ++source)
                uses.push_back({field, static_cast<FundingSource>(source), {}});
            for (int kind = 0; kind < ExpenditureKindCount; ++kind)
                uses.push_back({field, {}, static_cast<ExpenditureKind>(kind)});
        }
        return uses;
    }();
    return all;
}

QString importProblemText(const importing::ImportProblem& problem)
{
    return severityOf(problem.fault) == importing::ImportSeverity::Error
               ? ImportText::errorText(problem)
               : ImportText::remark(problem);
}

QString importSeverityText(importing::ImportSeverity severity)
{
    return ImportText::severity(severity);
}

QString importModeText(importing::ImportMode mode)
{
    return ImportText::mode(mode);
}

} // namespace budget::ui
