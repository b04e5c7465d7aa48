#include "ui/wording/line_item_words.h"

#include "core/money/amount_formula.h"
#include "core/money/money_text.h"
#include "core/subjects/subject_search.h"
#include "ui/wording/amount_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace budget::ui {

namespace {

class FieldTitle
{
    Q_DECLARE_TR_FUNCTIONS(LineItemField)

public:
    static QString of(LineItemField field)
    {
        switch (field) {
        case LineItemField::Functional:
            return tr("Functional subject");
        case LineItemField::Economic:
            return tr("Economic subject");
        case LineItemField::Unit:
            return tr("Unit", "a unit of the department");
        case LineItemField::Kind:
            return tr("Kind", "of an expenditure");
        case LineItemField::Project:
            return tr("Project");
        case LineItemField::Source:
            return tr("Source of funds");
        case LineItemField::Amount:
            return tr("Amount");
        case LineItemField::Note:
            return tr("Note");
        case LineItemField::Inferred:
            return tr("Inferred");
        }
        return {};
    }

    static QString inferred() { return tr("inferred", "a figure that nobody has confirmed"); }
};

} // namespace

QString lineItemFieldTitle(LineItemField field)
{
    return FieldTitle::of(field);
}

QString inferredWord()
{
    return FieldTitle::inferred();
}

void LineItemWords::setBudget(const Budget* budget)
{
    m_budget = budget;
    readNames();
    readDecimals();
}

void LineItemWords::readNames()
{
    m_book.setNames(m_budget ? m_budget->subjectNames : FactList<SubjectName>());
}

void LineItemWords::setUnit(MoneyUnit unit)
{
    m_unit = unit;
    readDecimals();
}

void LineItemWords::readDecimals()
{
    m_decimals = 2;
    if (!m_budget)
        return;
    for (const LineItem& item : m_budget->lineItems)
        widenFor(item);
}

bool LineItemWords::widenFor(const LineItem& item)
{
    const int needed = exactDecimals(item.amount, m_unit);
    if (needed <= m_decimals)
        return false;
    m_decimals = needed;
    return true;
}

QString LineItemWords::words(const LineItem& item, LineItemField field) const
{
    switch (field) {
    case LineItemField::Functional:
        return m_book.titleOf(Catalogue::Functional, item.functional);
    case LineItemField::Economic:
        return m_book.titleOf(Catalogue::DepartmentEconomic, item.economic);
    case LineItemField::Unit: {
        const Unit* unit = m_budget->units.find(item.unit);
        return unit ? (unit->code + u' ' + unit->name).trimmed() : QString();
    }
    case LineItemField::Kind:
        return expenditureKindName(item.kind);
    case LineItemField::Project: {
        const Project* project = m_budget->projects.find(item.project);
        return project ? project->name : QString();
    }
    case LineItemField::Source:
        return fundingSourceName(item.source);
    case LineItemField::Amount:
        return {};
    case LineItemField::Note:
        return item.note.text();
    case LineItemField::Inferred:
        return item.isInferred ? inferredWord() : QString();
    }
    return {};
}

QString LineItemWords::shown(const LineItem& item, LineItemField field) const
{
    return field == LineItemField::Amount ? amountText(item.amount, m_unit, m_decimals)
                                          : words(item, field);
}

QString LineItemWords::edited(const LineItem& item, LineItemField field) const
{
    if (field != LineItemField::Amount)
        return words(item, field);
    return item.calculation.isEmpty() ? formatMoneyExactly(item.amount, m_unit)
                                      : calculationText(item.calculation.text(), m_unit);
}

QString LineItemWords::plain(const LineItem& item, LineItemField field) const
{
    if (field == LineItemField::Inferred)
        return item.isInferred ? QStringLiteral("推算") : QString();
    return field == LineItemField::Amount ? formatMoneyExactly(item.amount, m_unit)
                                          : words(item, field);
}

QString LineItemWords::exact(const LineItem& item, LineItemField field) const
{
    if (field != LineItemField::Amount)
        return plain(item, field);
    const QString yuan = moneyUnitName(MoneyUnit::Yuan);
    if (item.calculation.isEmpty())
        return formatMoneyExactly(item.amount, MoneyUnit::Yuan) + yuan;
    // In a unit that is not its own the calculation names its own; one of the two is not.
    const QString bare = calculationText(item.calculation.text(), MoneyUnit::Yuan);
    return bare == item.calculation.text() && !bare.endsWith(yuan) ? bare + yuan : bare;
}

QString LineItemWords::titleOf(const LineItem& item) const
{
    if (!item.economic.isEmpty())
        return m_book.titleOf(Catalogue::DepartmentEconomic, item.economic);
    return m_book.titleOf(Catalogue::Functional, item.functional);
}

bool LineItemWords::matches(const LineItem& item, const SearchQuery& query) const
{
    const auto finds = [&](Catalogue catalogue, SubjectCode code) {
        return !code.isEmpty() && query.matches(code.text(), m_book.nameOf(catalogue, code));
    };
    if (finds(Catalogue::DepartmentEconomic, item.economic)
        || finds(Catalogue::Functional, item.functional))
        return true;
    constexpr std::array fields{LineItemField::Unit,
                                LineItemField::Project,
                                LineItemField::Note,
                                LineItemField::Kind,
                                LineItemField::Source};
    const bool inWords = std::any_of(fields.begin(), fields.end(), [&](LineItemField field) {
        const QString text = words(item, field);
        return !text.isEmpty() && query.matches({}, text);
    });
    return inWords || query.matches(formatMoneyExactly(item.amount, m_unit), {});
}

} // namespace budget::ui
