#include "ui/table/table_tree_model.h"

#include "tests/ui/table/table_sample.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QStringListModel>

#include <gmock/gmock.h>

#include <array>
#include <ostream>

namespace budget::ui {

namespace {

using Tester = QAbstractItemModelTester;

// Says that it has children and gives none a parent.
class WrongModel : public QStringListModel
{
public:
    using QStringListModel::QStringListModel;
    QModelIndex parent(const QModelIndex& child) const override
    {
        return child.row() == 0 ? createIndex(1, 0) : QModelIndex();
    }
};

struct Case
{
    const char* name;
    Table (*table)();
};

std::ostream& operator<<(std::ostream& stream, const Case& item)
{
    return stream << item.name;
}

class EveryTable : public testing::TestWithParam<Case>
{};

constexpr std::array cases{Case{"expenditure", expenditureSample},
                           Case{"basic", basicExpenditureSample},
                           Case{"two_sided", twoSidedSample},
                           Case{"empty", emptySample},
                           Case{"goals", goalSample},
                           Case{"assets", assetSample}};

} // namespace

TEST(TableTreeModelDeathTest, the_tester_stops_at_a_wrong_model)
{
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_DEATH(
        {
            WrongModel model({QStringLiteral("one"), QStringLiteral("two")});
            const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        },
        "");
}

TEST_P(EveryTable, keeps_the_rules_of_models_in_both_parts)
{
    for (const TablePart part : {TablePart::Body, TablePart::Totals}) {
        TableTreeModel model(part);
        const Tester tester(&model, Tester::FailureReportingMode::Fatal);
        model.setTable(disclosureOf({GetParam().table()}), 0);
        model.setUnit(MoneyUnit::Yuan);
        EXPECT_EQ(model.columnCount(), static_cast<int>(model.table()->columns.size()));
        model.setTable(nullptr, -1);
        EXPECT_EQ(model.columnCount(), 0);
    }
}

INSTANTIATE_TEST_SUITE_P(TableTreeModel,
                         EveryTable,
                         testing::ValuesIn(cases),
                         [](const auto& test) { return test.param.name; });

TEST(TableTreeModel, prints_the_tree_of_subjects)
{
    TableTreeModel model(TablePart::Body);
    model.setTable(disclosureOf({basicExpenditureSample()}), 0);
    EXPECT_EQ(printModel(model),
              QStringLiteral("2 | 301 | 工资福利支出 | 1,913.36 | 1,913.36\n"
                             "  3 | 30101 | 基本工资 | 950.74 | 950.74\n"
                             "  4 | 30102 | 津贴补贴 | 53.48 | 53.48\n"
                             "  5 | 30103 | 奖金 | 78.10 | 78.10\n"
                             "6 | 302 | 商品和服务支出 | 1,542.76 |  | 1,542.76\n"
                             "  7 | 30201 | 办公费 | 7.10 |  | 7.10\n"
                             "  8 | 30205 | 水费 | 85.00 |  | 85.00\n"
                             "  9 | 30206 | 电费 | 565.00 |  | 565.00\n"
                             "10 | 303 | 对个人和家庭的补助 | 155.73 | 155.73\n"
                             "  11 | 30302 | 退休费 | 153.19 | 153.19\n"));
}

TEST(TableTreeModel, prints_totals_apart)
{
    TableTreeModel model(TablePart::Totals);
    model.setTable(disclosureOf({basicExpenditureSample()}), 0);
    EXPECT_EQ(printModel(model), QStringLiteral("1 |  | 合计 | 3,611.85 | 2,069.09 | 1,542.76\n"));
}

TEST(TableTreeModel, prints_two_lists_beside_each_other)
{
    TableTreeModel model(TablePart::Body);
    model.setTable(disclosureOf({twoSidedSample()}), 0);
    EXPECT_EQ(
        printModel(model),
        QStringLiteral("1 | 一、一般公共预算拨款收入 | 8,900.03 | 一、一般公共服务支出 | 8,309.97\n"
                       "2 | 二、政府性基金预算拨款收入 |  | 二、外交支出\n"
                       "3 |  |  | 八、社会保障和就业支出 | 343.62\n"
                       "4 |  |  | 十、卫生健康支出 | 152.73\n"
                       "5 |  |  | 二十、住房保障支出 | 93.71\n"
                       "6 | 本年收入合计 | 8,900.03 | 本年支出合计 | 8,900.03\n"
                       "7 | 上年结转结余 |  | 年终结转结余\n"));
}

TEST(TableTreeModel, shows_amounts_in_the_unit_chosen_and_blanks_as_blanks)
{
    TableTreeModel model(TablePart::Body);
    model.setTable(disclosureOf({expenditureSample()}), 0);
    const QModelIndex pensions = model.indexOfRow(7, 5); // 208, project: a printed zero
    const QModelIndex blank = model.indexOfRow(8, 5);
    EXPECT_EQ(pensions.data().toString(), QStringLiteral("0.00"));
    EXPECT_EQ(blank.data().toString(), QString());
    EXPECT_FALSE(blank.data(TableTreeModel::SortRole).isValid());

    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setUnit(MoneyUnit::Yuan);
    EXPECT_GT(changes.count(), 1); // each branch, with the roles that changed
    EXPECT_THAT(changes.front().at(2).value<QList<int>>(), testing::Contains(Qt::DisplayRole));
    EXPECT_EQ(model.indexOfRow(7, 3).data().toString(), QStringLiteral("3,436,200.00"));
    EXPECT_EQ(model.indexOfRow(7, 3).data(TableTreeModel::TextRole).toString(),
              QStringLiteral("3436200.00"));
    EXPECT_EQ(pensions.data().toString(), QStringLiteral("0.00"));
    EXPECT_EQ(blank.data().toString(), QString());
}

TEST(TableTreeModel, tells_what_a_cell_is_through_its_roles)
{
    TableTreeModel model(TablePart::Body);
    model.setTable(disclosureOf({expenditureSample()}), 0);
    const QModelIndex amount = model.indexOfRow(10, 3);
    EXPECT_EQ(amount.data(TableTreeModel::MoneyRole).value<Money>(), Money::fromFen(124'950'000));
    EXPECT_EQ(amount.data(TableTreeModel::SortRole).toLongLong(), 124'950'000);
    EXPECT_EQ(amount.data(TableTreeModel::CodeRole).toString(), QStringLiteral("2080505"));
    EXPECT_EQ(amount.data(TableTreeModel::RowRole).toInt(), 10);
    EXPECT_EQ(amount.data(Qt::TextAlignmentRole).toInt(), Qt::AlignRight | Qt::AlignVCenter);
    EXPECT_EQ(amount.data(Qt::ToolTipRole).toString(), QStringLiteral("1,249,500.00 元"));
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString(),
              QStringLiteral("功能分类科目 › 科目编码"));
}

TEST(TableTreeModel, has_nothing_behind_its_last_row_and_column)
{
    TableTreeModel model(TablePart::Body);
    model.setTable(disclosureOf({expenditureSample()}), 0);
    EXPECT_FALSE(model.index(model.rowCount(), 0).isValid());
    EXPECT_FALSE(model.index(0, model.columnCount()).isValid());
    EXPECT_EQ(model.rowCount(model.index(0, 1)), 0);
    EXPECT_FALSE(model.indexOfRow(0).isValid()); // the total is in the other part
    EXPECT_FALSE(model.indexOfRow(99).isValid());
}

TEST(TableTreeModel, prints_amounts_as_printed_in_the_tables_unit_and_alike_in_another)
{
    TableTreeModel model(TablePart::Body);
    model.setTable(disclosureOf({assetSample()}), 0);
    EXPECT_EQ(printModel(model),
              QStringLiteral("一、土地、房屋及构筑物 | 2 | --- | 0.00\n"
                             "  其中：房屋 | 3 |  | 0.00\n"
                             "二、通用设备 | 4 | 832 | 1,490.682445\n"
                             "  其中：汽车 | 5 | 3 | 90.9696\n"
                             "三、专用设备 | 6 | 263 | 183.00215\n"));
    model.setUnit(MoneyUnit::HundredMillionYuan);
    EXPECT_EQ(model.indexOfRow(4, 3).data().toString(), QStringLiteral("0.0090969600"));
}

TEST(TableTreeModel, dashes_and_counts_keep_their_text)
{
    TableTreeModel model(TablePart::Totals);
    model.setTable(disclosureOf({assetSample()}), 0);
    EXPECT_EQ(printModel(model), QStringLiteral("合计 | 1 | --- | 2,413.603435\n"));
    EXPECT_FALSE(model.index(0, 2).data(TableTreeModel::SortRole).isValid());
}

} // namespace budget::ui
