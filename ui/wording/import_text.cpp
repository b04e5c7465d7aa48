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
    static QString fieldTitle(ImportField field)
    {
        switch (field) {
        case ImportField::Ignored:
            return tr("– not imported –");
        case ImportField::UnitCode:
            return tr("Unit: code");
        case ImportField::UnitName:
            return tr("Unit");
        case ImportField::Functional:
        case ImportField::FunctionalName:
        case ImportField::FunctionalCategory:
        case ImportField::FunctionalSection:
        case ImportField::FunctionalItem:
            return subjectTitle(field, lineItemFieldTitle(LineItemField::Functional));
        case ImportField::Economic:
        case ImportField::EconomicName:
        case ImportField::EconomicCategory:
        case ImportField::EconomicSection:
            return subjectTitle(field, lineItemFieldTitle(LineItemField::Economic));
        case ImportField::Kind:
            return lineItemFieldTitle(LineItemField::Kind);
        case ImportField::ProjectCode:
            return tr("Project: code");
        case ImportField::ProjectName:
            return lineItemFieldTitle(LineItemField::Project);
        case ImportField::Source:
            return lineItemFieldTitle(LineItemField::Source);
        case ImportField::Amount:
            return lineItemFieldTitle(LineItemField::Amount);
        case ImportField::Total:
            return tr("Total of the row, to check");
        case ImportField::Note:
            return lineItemFieldTitle(LineItemField::Note);
        }
        return {};
    }

    static QString errorText(const ImportProblem& problem)
    {
        switch (problem.fault) {
        case ImportFault::FunctionalMissing:
            return tr("The functional subject is missing; write its code.");
        case ImportFault::NameOfOther:
            return tr("“%1” is the name of another subject, the code is %2; correct one of the "
                      "two.")
                .arg(problem.text, problem.detail);
        case ImportFault::UnitMissing:
            return tr("The unit is missing; write its code or name.");
        case ImportFault::UnitUnknown:
            return tr("The budget has no unit “%1”; correct it, or let the import create it.")
                .arg(problem.text);
        case ImportFault::UnitsDiffer:
            return tr("“%1” is another unit than the code says (%2); correct one of the two.")
                .arg(problem.text, problem.detail);
        case ImportFault::KindMissing:
            return tr("It is not said whether this is personnel, public funds or a project, and "
                      "the economic subject does not tell; write the kind.");
        case ImportFault::ProjectsDiffer:
            return tr("“%1” is another project than the code says (%2); correct one of the two.")
                .arg(problem.text, problem.detail);
        case ImportFault::TotalDiffers:
            return tr("The total of the row is %1, but its amounts add up to %2; correct it, or "
                      "choose the columns of all its amounts.")
                .arg(problem.text, problem.detail);
        case ImportFault::SeveralMatching:
            return tr("More than one line item or row has these keys; enter it by hand, or add "
                      "instead of updating.");
        default:
            return budget::ui::errorText(problem.error);
        }
    }

    static QString remark(const ImportProblem& problem)
    {
        switch (problem.fault) {
        case ImportFault::NameDiffers:
            return tr("“%1” is not what the subject is called (%2); the code counts.")
                .arg(problem.text, problem.detail);
        case ImportFault::CodeUnlisted:
            return tr("The catalogue has no code %1; it is kept as it is.").arg(problem.text);
        case ImportFault::UnitNameDiffers:
            return tr("“%1” is not what the unit of this code is called (%2); the code counts.")
                .arg(problem.text, problem.detail);
        case ImportFault::SubtotalDiffers:
            return tr("The row stands above its details but is not their sum; it is imported "
                      "beside them.");
        case ImportFault::TotalSkipped:
            return tr("A total: not imported.");
        case ImportFault::SubtotalSkipped:
            return tr("The sum of the rows below: not imported.");
        case ImportFault::NoAmount:
            return tr("No amount: not imported.");
        case ImportFault::HiddenRow:
            return tr("Hidden in the sheet, but imported.");
        default:
            return {};
        }
    }

    static QString severity(ImportSeverity severity)
    {
        switch (severity) {
        case ImportSeverity::Error:
            return tr("Error");
        case ImportSeverity::Warning:
            return tr("Warning");
        case ImportSeverity::Note:
            return tr("Note", "how a row was read");
        }
        return {};
    }

    static QString mode(ImportMode mode)
    {
        switch (mode) {
        case ImportMode::Append:
            return tr("&Add them to those of the budget");
        case ImportMode::ReplaceAll:
            return tr("Replace &all line items of the budget");
        case ImportMode::ReplaceUnits:
            return tr("Replace the line items of the &units in the sheet");
        case ImportMode::Update:
            return tr("&Update those with the same unit, subjects, kind, project and source");
        }
        return {};
    }

private:
    static QString subjectTitle(ImportField field, const QString& subject)
    {
        switch (field) {
        case ImportField::FunctionalName:
        case ImportField::EconomicName:
            return tr("%1: name", "a subject's").arg(subject);
        case ImportField::FunctionalCategory:
        case ImportField::EconomicCategory:
            return tr("%1: category (类)").arg(subject);
        case ImportField::FunctionalSection:
        case ImportField::EconomicSection:
            return tr("%1: section (款)").arg(subject);
        case ImportField::FunctionalItem:
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

QString columnUseTitle(const ColumnUse& use)
{
    QString title = ImportText::fieldTitle(use.field);
    if (use.source)
        title += QStringLiteral(": ") + fundingSourceName(*use.source);
    if (use.kind)
        title += QStringLiteral(": ") + expenditureKindName(*use.kind);
    return title;
}

const std::vector<ColumnUse>& columnUses()
{
    static const std::vector<ColumnUse> all = [] {
        std::vector<ColumnUse> uses;
        for (int i = 0; i < ImportFieldCount; ++i) {
            const auto field = static_cast<ImportField>(i);
            uses.push_back({field, {}, {}});
            if (field != ImportField::Amount)
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

QString importProblemText(const ImportProblem& problem)
{
    return severityOf(problem.fault) == ImportSeverity::Error ? ImportText::errorText(problem)
                                                              : ImportText::remark(problem);
}

QString importSeverityText(ImportSeverity severity)
{
    return ImportText::severity(severity);
}

QString importModeText(ImportMode mode)
{
    return ImportText::mode(mode);
}

} // namespace budget::ui
