#include "core/storage/enum_words.h"

#include "core/document/table_words.h"

namespace budget::storage {

namespace {

// As the function that core has for them, which knows the enumerators only.
template<typename Enum>
QString wordWithin(Enum value, int count, QString (*word)(Enum))
{
    return static_cast<int>(value) < count ? word(value) : QString();
}

} // namespace

QString wordOf(Catalogue value)
{
    switch (value) {
    case Catalogue::Functional:
        return QStringLiteral("functional");
    case Catalogue::DepartmentEconomic:
        return QStringLiteral("economic_department");
    case Catalogue::GovernmentEconomic:
        return QStringLiteral("economic_government");
    }
    return {};
}

QString wordOf(ChangeLabel::Action value)
{
    switch (value) {
    case ChangeLabel::Action::Edit:
        return QStringLiteral("edit");
    case ChangeLabel::Action::Insert:
        return QStringLiteral("insert");
    case ChangeLabel::Action::Remove:
        return QStringLiteral("remove");
    case ChangeLabel::Action::Duplicate:
        return QStringLiteral("duplicate");
    case ChangeLabel::Action::Paste:
        return QStringLiteral("paste");
    case ChangeLabel::Action::FillDown:
        return QStringLiteral("fill_down");
    case ChangeLabel::Action::Clear:
        return QStringLiteral("clear");
    case ChangeLabel::Action::Replace:
        return QStringLiteral("replace");
    case ChangeLabel::Action::Scale:
        return QStringLiteral("scale");
    case ChangeLabel::Action::Confirm:
        return QStringLiteral("confirm");
    case ChangeLabel::Action::PlaceTails:
        return QStringLiteral("place_tails");
    case ChangeLabel::Action::Import:
        return QStringLiteral("import");
    case ChangeLabel::Action::Restore:
        return QStringLiteral("restore");
    case ChangeLabel::Action::Create:
        return QStringLiteral("create");
    case ChangeLabel::Action::Waive:
        return QStringLiteral("waive");
    case ChangeLabel::Action::Withdraw:
        return QStringLiteral("withdraw");
    case ChangeLabel::Action::Mend:
        return QStringLiteral("mend");
    }
    return {};
}

QString wordOf(ChangeNature value)
{
    switch (value) {
    case ChangeNature::Edit:
        return QStringLiteral("edit");
    case ChangeNature::Undo:
        return QStringLiteral("undo");
    case ChangeNature::Redo:
        return QStringLiteral("redo");
    }
    return {};
}

QString wordOf(CodeStyle value)
{
    return codeStyleId(value);
}

QString wordOf(ColumnType value)
{
    return columnTypeId(value);
}

QString wordOf(ExpenditureKind value)
{
    return wordWithin(value, ExpenditureKindCount, expenditureKindId);
}

QString wordOf(FactKind value)
{
    return wordWithin(value, FactKindCount, factKindId);
}

QString wordOf(FundingSource value)
{
    return wordWithin(value, FundingSourceCount, fundingSourceId);
}

QString wordOf(MoneyUnit value)
{
    switch (value) {
    case MoneyUnit::Yuan:
        return QStringLiteral("yuan");
    case MoneyUnit::TenThousandYuan:
        return QStringLiteral("ten_thousand_yuan");
    case MoneyUnit::HundredMillionYuan:
        return QStringLiteral("hundred_million_yuan");
    }
    return {};
}

QString wordOf(RowKind value)
{
    return rowKindId(value);
}

QString wordOf(Side value)
{
    return sideId(value);
}

QString wordOf(Stage value)
{
    return wordWithin(value, StageCount, stageId);
}

QString wordOf(TableKind value)
{
    return wordWithin(value, static_cast<int>(TableKind::Other) + 1, tableKindId);
}

} // namespace budget::storage
