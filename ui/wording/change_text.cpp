#include "ui/wording/change_text.h"

#include "core/document/column_keys.h"
#include "core/money/money_text.h"
#include "ui/wording/finding_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace budget::ui {

namespace {

QString yuan(Money amount)
{
    return formatMoney(amount, MoneyUnit::Yuan, 2, Grouping::Thousands) + u' '
           + moneyUnitName(MoneyUnit::Yuan);
}

const QString Between = QStringLiteral(" · ");

QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.join(Between);
}

class ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)

public:
    static QString nameOfOne(ChangeLabel::Action action, const QString& subject)
    {
        using enum ChangeLabel::Action;
        switch (action) {
        case Edit:
            return tr("Edit %1").arg(subject);
        case Insert:
            return tr("Insert %1").arg(subject);
        case Remove:
            return tr("Remove %1").arg(subject);
        case Duplicate:
            return tr("Duplicate %1").arg(subject);
        case Paste:
            return tr("Paste into %1").arg(subject);
        case FillDown:
            return tr("Fill %1 Down").arg(subject);
        case Clear:
            return tr("Clear %1").arg(subject);
        case Replace:
            return tr("Replace in %1").arg(subject);
        case Scale:
            return tr("Scale %1").arg(subject);
        case Confirm:
            return tr("Confirm %1").arg(subject);
        case PlaceTails:
            return tr("Place the Rounding Difference of %1").arg(subject);
        case Import:
            return tr("Import %1").arg(subject);
        case Restore:
            return tr("Restore the Version “%1”").arg(subject);
        case Create:
            return tr("Create %1").arg(subject);
        case Waive:
            return tr("Declare “%1” No Mistake").arg(subject);
        case Withdraw:
            return tr("Count “%1” as a Finding Again").arg(subject);
        case Mend:
            return tr("Mend %1").arg(subject);
        }
        return {};
    }

    static QString nameOfMany(ChangeLabel::Action action, int count)
    {
        using enum ChangeLabel::Action;
        switch (action) {
        case Edit:
            return tr("Edit %n Entries", nullptr, count);
        case Insert:
            return tr("Insert %n Entries", nullptr, count);
        case Remove:
            return tr("Remove %n Entries", nullptr, count);
        case Duplicate:
            return tr("Duplicate %n Entries", nullptr, count);
        case Paste:
            return tr("Paste %n Entries", nullptr, count);
        case FillDown:
            return tr("Fill %n Entries Down", nullptr, count);
        case Clear:
            return tr("Clear %n Entries", nullptr, count);
        case Replace:
            return tr("Replace in %n Entries", nullptr, count);
        case Scale:
            return tr("Scale %n Entries", nullptr, count);
        case Confirm:
            return tr("Confirm %n Entries", nullptr, count);
        case PlaceTails:
            return tr("Place the Rounding Difference on %n Entries", nullptr, count);
        case Import:
            return tr("Import %n Entries", nullptr, count);
        case Restore:
            return tr("Restore a Version");
        case Create:
            return tr("Create the Budget");
        case Waive:
            return tr("Declare %n Findings No Mistakes", nullptr, count);
        case Withdraw:
            return tr("Count %n as Findings Again", nullptr, count);
        case Mend:
            return tr("Mend %n Entries", nullptr, count);
        }
        return {};
    }

    static QString kindName(FactKind kind)
    {
        switch (kind) {
        case FactKind::Properties:
            return tr("properties");
        case FactKind::Layout:
            return tr("template");
        case FactKind::Unit:
            return tr("units");
        case FactKind::RevenueItem:
            return tr("revenue");
        case FactKind::LineItem:
            return tr("line items");
        case FactKind::Project:
            return tr("projects");
        case FactKind::ProcurementItem:
            return tr("procurement");
        case FactKind::Asset:
            return tr("assets");
        case FactKind::ThreePublicFigure:
            return tr("figures of the 三公 table");
        case FactKind::SubjectName:
            return tr("names of subjects");
        case FactKind::NarrativeSection:
            return tr("texts");
        case FactKind::KeptTable:
            return tr("other tables");
        case FactKind::Waiver:
            return tr("findings that are no mistakes");
        }
        return {};
    }
    static QString undone(const QString& name) { return tr("Undone: %1").arg(name); }
    static QString redone(const QString& name) { return tr("Done Again: %1").arg(name); }
    static QString inserted(const QString& text) { return tr("New: %1").arg(text); }
    static QString removed(const QString& text) { return tr("Removed: %1").arg(text); }

    static QStringList partsOf(const BudgetProperties& properties)
    {
        const QString year =
            properties.fiscalYear > 0 ? QString::number(properties.fiscalYear) : QString();
        return {properties.departmentName,
                properties.departmentCode,
                year,
                stageName(properties.stage)};
    }
    static QStringList partsOf(const DisclosureTemplate& layout)
    {
        return {tr("Template: %1").arg(layout.region.isEmpty() ? layout.id : layout.region)};
    }
    static QStringList partsOf(const Unit& unit)
    {
        return {tr("Unit"),
                unit.code,
                unit.name,
                unit.isAdministrative ? tr("administrative") : QString()};
    }
    static QStringList partsOf(const RevenueItem& item)
    {
        return {tr("Revenue"),
                item.functional.text(),
                fundingSourceName(item.source),
                yuan(item.amount),
                item.note};
    }
    static QStringList partsOf(const LineItem& item)
    {
        return {item.economic.text(),
                item.functional.text(),
                expenditureKindName(item.kind),
                fundingSourceName(item.source),
                yuan(item.amount),
                item.calculation.text(),
                item.note.text(),
                item.isInferred ? tr("inferred") : QString(),
                item.tail == 0 ? QString() : tr("rounding %1").arg(item.tail)};
    }
    static QStringList partsOf(const Project& project)
    {
        return {
            tr("Project"),
            project.code,
            project.name,
            tr("%n performance indicators", nullptr, static_cast<int>(project.indicators.size()))};
    }
    static QStringList partsOf(const ProcurementItem& item)
    {
        Money total;
        for (const auto& [key, amount] : item.amounts)
            total += key == keys::SmeReserve ? Money() : amount;
        return {tr("Procurement"), item.project, item.item, item.quantity, yuan(total)};
    }
    static QStringList partsOf(const Asset& asset)
    {
        return {tr("Asset"),
                asset.name,
                asset.quantity,
                asset.originalValue ? yuan(*asset.originalValue) : QString()};
    }
    static QStringList partsOf(const ThreePublicFigure& figure)
    {
        return {
            figure.item, figure.isPriorYear ? tr("prior year") : QString(), yuan(figure.amount)};
    }
    static QStringList partsOf(const SubjectName& name)
    {
        return {tr("Subject name"), name.code.text(), name.name};
    }
    static QStringList partsOf(const NarrativeSection& section)
    {
        return {tr("Text"),
                section.heading,
                section.passages.empty() ? QString() : section.passages.front().text};
    }
    static QStringList partsOf(const KeptTable& table) { return {tr("Table"), table.table.title}; }
    static QStringList partsOf(const Waiver& waiver)
    {
        return {tr("No mistake"), checkTitle(waiver.check), waiver.reason};
    }
};

QStringList partsOf(const Fact& fact)
{
    return std::visit([](const auto& value) { return ChangeText::partsOf(value); }, fact);
}

// What the fact is, and of the rest what became of what.
QString differing(const QStringList& was, const QStringList& is)
{
    const auto shown = [](const QString& part) {
        return part.isEmpty() ? QStringLiteral("–") : part;
    };
    QStringList parts;
    for (qsizetype i = 0; i < is.size(); ++i) {
        if (was[i] != is[i])
            parts.append(shown(was[i]) + QStringLiteral(" → ") + shown(is[i]));
        else if (parts.isEmpty() && !is[i].isEmpty())
            parts.append(is[i]);
    }
    return parts.join(Between);
}

} // namespace

QString changeName(const ChangeLabel& label)
{
    return label.subject.isEmpty() ? ChangeText::nameOfMany(label.action, label.count)
                                   : ChangeText::nameOfOne(label.action, label.subject);
}

QString changeName(const AuditLine& line)
{
    const QString name = changeName(line.change.label);
    switch (line.stamp.nature) {
    case ChangeNature::Edit:
        return name;
    case ChangeNature::Undo:
        return ChangeText::undone(name);
    case ChangeNature::Redo:
        return ChangeText::redone(name);
    }
    return name;
}

QString factKindText(const QString& id)
{
    for (int kind = 0; kind < FactKindCount; ++kind) {
        if (factKindId(static_cast<FactKind>(kind)) == id)
            return ChangeText::kindName(static_cast<FactKind>(kind));
    }
    return id;
}

QString factText(const Fact& fact)
{
    return joined(partsOf(fact));
}

QString factChangeText(const FactChange& change)
{
    if (!change.before)
        return change.after ? ChangeText::inserted(factText(*change.after)) : QString();
    if (!change.after)
        return ChangeText::removed(factText(*change.before));
    return differing(partsOf(*change.before), partsOf(*change.after));
}

} // namespace budget::ui
