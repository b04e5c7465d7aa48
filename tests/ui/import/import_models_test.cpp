#include "ui/import/import_problem_model.h"
#include "ui/import/sheet_model.h"
#include "ui/wording/import_text.h"

#include <QAbstractItemModelTester>
#include <QColor>
#include <QFont>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace budget::ui {

namespace {

using Tester = QAbstractItemModelTester;

Sheet smallSheet()
{
    Sheet sheet;
    sheet.rows = {{QStringLiteral("明细表")},
                  {QStringLiteral("功能科目"), QStringLiteral("金额")},
                  {QStringLiteral("9"), QStringLiteral("1.005")},
                  {QStringLiteral("合计"), QStringLiteral("2")}};
    return sheet;
}

importing::ImportProblem problem(int row, int column, importing::ImportFault fault)
{
    importing::ImportProblem problem;
    problem.row = row;
    problem.column = column;
    problem.fault = fault;
    problem.text = QStringLiteral("9");
    return problem;
}

std::vector<importing::ImportProblem> someProblems()
{
    return {problem(3, -1, importing::ImportFault::TotalSkipped),
            problem(2, 0, importing::ImportFault::CodeUnlisted),
            problem(2, 1, importing::ImportFault::UnitUnknown)};
}

} // namespace

TEST(SheetModel, shows_the_cells_and_marks_header_and_problems)
{
    const Sheet sheet = smallSheet();
    SheetModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setSheet(&sheet, importing::findHeader(sheet));
    ASSERT_EQ(model.rowCount(), 4);
    ASSERT_EQ(model.columnCount(), 2);
    EXPECT_EQ(model.index(0, 1).data().toString(), QString()) << "a short row";
    EXPECT_FALSE(model.index(4, 0).isValid());
    EXPECT_TRUE(model.index(1, 0).data(Qt::FontRole).value<QFont>().bold());
    EXPECT_FALSE(model.index(2, 0).data(Qt::BackgroundRole).isValid());
    EXPECT_EQ(model.headerData(3, Qt::Vertical).toString(), QStringLiteral("4"));

    model.setProblems(someProblems());
    const QVariant doubt = model.index(2, 0).data(Qt::BackgroundRole);
    const QVariant wrong = model.index(2, 1).data(Qt::BackgroundRole);
    EXPECT_TRUE(doubt.isValid());
    EXPECT_NE(doubt, wrong);
    EXPECT_TRUE(model.index(2, 1).data(Qt::ToolTipRole).toString().contains(u"no unit"));
    EXPECT_TRUE(model.index(3, 1).data(Qt::ForegroundRole).isValid()) << "a total is passed over";
    EXPECT_FALSE(model.index(2, 1).data(Qt::ForegroundRole).isValid());

    model.setHeader(importing::headerAt(sheet, 0, 0));
    EXPECT_FALSE(model.index(1, 0).data(Qt::FontRole).isValid());
    model.setSheet(nullptr, {});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(SheetModel, tells_what_is_typed_over_a_cell_below_the_header)
{
    const Sheet sheet = smallSheet();
    SheetModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setSheet(&sheet, importing::findHeader(sheet));
    const QSignalSpy edited(&model, &SheetModel::edited);
    EXPECT_FALSE(model.setData(model.index(2, 1), QStringLiteral("7"))) << "only to be looked at";
    model.setEditable(true);
    EXPECT_FALSE(model.setData(model.index(1, 1), QStringLiteral("7"))) << "the header";
    EXPECT_FALSE(model.setData(model.index(2, 1), QStringLiteral("1.005"))) << "what it is";
    EXPECT_EQ(edited.count(), 0);
    EXPECT_TRUE(model.setData(model.index(2, 1), QStringLiteral(" 7 ")));
    ASSERT_EQ(edited.count(), 1);
    EXPECT_EQ(edited.front(), (QList<QVariant>{2, 1, QStringLiteral("7")}));
}

TEST(ImportProblemModel, lists_errors_before_warnings_before_notes)
{
    const Sheet sheet = smallSheet();
    ImportProblemModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setProblems(someProblems(), importing::findHeader(sheet));
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ImportProblemModel::ProblemColumn; ++column)
            cells.append(model.index(row, column).data().toString());
        lines.append(cells.join(u'/'));
    }
    EXPECT_EQ(lines.join(u'\n').toStdString(),
              "Error/3/B 金额/9\n"
              "Warning/3/A 功能科目/9\n"
              "Note/4//9");
    model.setProblems({}, {});
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.columnCount(model.index(0, 0)), ImportProblemModel::ColumnCount);
}

TEST(ImportText, names_columns_as_spreadsheets_do)
{
    EXPECT_EQ(columnLetters(0), QStringLiteral("A"));
    EXPECT_EQ(columnLetters(25), QStringLiteral("Z"));
    EXPECT_EQ(columnLetters(26), QStringLiteral("AA"));
    EXPECT_EQ(columnLetters(16383), QStringLiteral("XFD"));
}

TEST(ImportText, every_fault_and_use_has_its_words)
{
    for (int fault = 1; fault <= static_cast<int>(importing::ImportFault::HiddenRow); ++fault)
        EXPECT_FALSE(
            importProblemText(problem(0, 0, static_cast<importing::ImportFault>(fault))).isEmpty())
            << fault;
    QStringList titles;
    for (const importing::ColumnUse& use : columnUses())
        titles.append(columnUseTitle(use));
    EXPECT_FALSE(titles.contains(QString()));
    EXPECT_EQ(titles.removeDuplicates(), 0);
}

} // namespace budget::ui
