#include "ui/findings/findings_model.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QStringList>

#include <gtest/gtest.h>

namespace budget::ui {

namespace {

using Tester = QAbstractItemModelTester;

struct Sketch
{
    checks::Severity severity;
    checks::CheckGroup group;
    int table; // -1: section 2
    const char16_t* message;
    bool isWaived = false;
};

ShownFinding shownFinding(const Sketch& sketch)
{
    ShownFinding shown;
    shown.group = sketch.group;
    checks::Finding& finding = shown.reported.finding;
    finding.check = QStringLiteral("check-%1").arg(static_cast<int>(sketch.group));
    finding.severity = sketch.severity;
    finding.left.table = sketch.table;
    finding.left.section = sketch.table < 0 ? 2 : -1;
    shown.reported.message = QString::fromUtf16(sketch.message);
    shown.reported.isWaived = sketch.isWaived;
    shown.part = partOf(finding.left);
    shown.partTitle = sketch.table < 0 ? u"说明"_qs : QStringLiteral("表%1").arg(sketch.table);
    shown.waiverPlace = shown.reported.message;
    return shown;
}

std::vector<ShownFinding> someFindings()
{
    std::vector<ShownFinding> findings;
    for (const Sketch& sketch :
         {Sketch{checks::Severity::Note, checks::CheckGroup::Narrative, -1, u"标点"},
          Sketch{checks::Severity::Error, checks::CheckGroup::Narrative, -1, u"总额不符"},
          Sketch{checks::Severity::Tail, checks::CheckGroup::BetweenTables, 3, u"尾差"},
          Sketch{checks::Severity::Warning, checks::CheckGroup::WithinTable, 3, u"合计不符"},
          Sketch{checks::Severity::Error, checks::CheckGroup::WithinTable, 1, u"已说明", true}})
        findings.push_back(shownFinding(sketch));
    findings[1].reported.finding.left.amount = Money::fromFen(8'320'770'000);
    findings[1].reported.finding.difference = Money::fromFen(-579'260'000);
    return findings;
}

// Groups with their findings indented, the texts of a line divided by |.
std::string printed(const FindingsModel& model)
{
    QStringList lines;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex above = model.index(group, 0);
        lines.append(above.data().toString());
        for (int row = 0; row < model.rowCount(above); ++row)
            lines.append(u' '
                         + model.index(row, FindingsModel::MessageColumn, above).data().toString());
    }
    return lines.join(u'\n').toStdString();
}

class FindingsModelTest : public testing::Test
{
protected:
    FindingsModelTest() { model.setFindings(someFindings()); }

    FindingsModel model;
    Tester tester{&model, Tester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(FindingsModelTest, findings_stand_in_groups_the_gravest_first)
{
    EXPECT_EQ(printed(model),
              "Within a table (1)\n 合计不符\nBetween tables (1)\n 尾差\n"
              "Text against tables (2)\n 总额不符\n 标点");
    model.setGrouping(FindingGrouping::ByPart);
    EXPECT_EQ(printed(model), "说明 (2)\n 总额不符\n 标点\n表3 (2)\n 合计不符\n 尾差");
    model.setGrouping(FindingGrouping::BySeverity);
    EXPECT_EQ(printed(model),
              "Error (1)\n 总额不符\nWarning (1)\n 合计不符\nNote (1)\n 标点\n"
              "Rounding tail (1)\n 尾差");
}

TEST_F(FindingsModelTest, a_filter_leaves_what_it_is_asked_for)
{
    FindingFilter filter;
    filter.severities = {true, false, false, false};
    model.setFilter(filter);
    EXPECT_EQ(printed(model), "Text against tables (1)\n 总额不符");
    filter.waived = true;
    model.setFilter(filter);
    EXPECT_EQ(printed(model), "Within a table (1)\n 已说明\nText against tables (1)\n 总额不符");
    filter = {};
    filter.part = u"table:3"_qs;
    model.setFilter(filter);
    EXPECT_EQ(printed(model), "Within a table (1)\n 合计不符\nBetween tables (1)\n 尾差");
    filter = {};
    filter.words = u"不符 总额"_qs;
    model.setFilter(filter);
    EXPECT_EQ(printed(model), "Text against tables (1)\n 总额不符");
    filter = {};
    filter.check = u"check-1"_qs;
    model.setFilter(filter);
    EXPECT_EQ(printed(model), "Between tables (1)\n 尾差");
    EXPECT_EQ(model.shownCount(), 1);
}

TEST_F(FindingsModelTest, figures_are_in_the_unit_of_the_window)
{
    const QModelIndex finding = model.indexOf(u"check-2"_qs, u"总额不符"_qs);
    ASSERT_TRUE(finding.isValid());
    const auto text = [&finding](int column) {
        return finding.siblingAtColumn(column).data().toString().toStdString();
    };
    EXPECT_EQ(text(FindingsModel::LeftColumn), "8,320.77");
    EXPECT_EQ(text(FindingsModel::RightColumn), "");
    EXPECT_EQ(text(FindingsModel::DifferenceColumn), "-579.26");
    model.setUnit(MoneyUnit::Yuan);
    EXPECT_EQ(text(FindingsModel::LeftColumn), "83,207,700.00");
    EXPECT_EQ(model.headerData(FindingsModel::DifferenceColumn, Qt::Horizontal).toString(),
              u"Difference (元)"_qs);
}

TEST_F(FindingsModelTest, what_is_no_mistake_is_struck_out)
{
    FindingFilter filter;
    filter.waived = true;
    model.setFilter(filter);
    const QModelIndex waived = model.indexOf(u"check-0"_qs, u"已说明"_qs);
    ASSERT_TRUE(waived.isValid());
    EXPECT_TRUE(waived.data(Qt::FontRole).value<QFont>().strikeOut());
    EXPECT_FALSE(model.index(0, 0, waived.parent()) == waived) << "a warning stands first";
}

TEST_F(FindingsModelTest, steps_go_round_past_the_groups)
{
    QStringList visited;
    QModelIndex at;
    for (int i = 0; i < 5; ++i) {
        at = model.next(at, 1);
        visited.append(model.findingAt(at)->reported.message);
    }
    EXPECT_EQ(visited.join(u' '), u"合计不符 尾差 总额不符 标点 合计不符"_qs);
    EXPECT_EQ(model.findingAt(model.next(at, -1))->reported.message, u"标点"_qs);
    EXPECT_EQ(model.findingAt(model.next({}, -1))->reported.message, u"标点"_qs);
    EXPECT_EQ(model.findingAt(model.next(model.index(1, 0), 1))->reported.message, u"尾差"_qs);
    EXPECT_EQ(model.findingAt(model.next(model.index(1, 0), -1))->reported.message, u"合计不符"_qs);
}

TEST_F(FindingsModelTest, the_same_findings_again_change_nothing)
{
    int resets = 0;
    QObject::connect(&model, &FindingsModel::modelReset, &model, [&resets] { ++resets; });
    model.setFindings(someFindings());
    EXPECT_EQ(resets, 0);
    model.setFindings({});
    EXPECT_EQ(resets, 1);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.next({}, 1).isValid());
}

} // namespace budget::ui
