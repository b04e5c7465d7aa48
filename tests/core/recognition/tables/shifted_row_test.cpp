#include "core/recognition/tables/shifted_row.h"

#include <gtest/gtest.h>

namespace budget::recognition {

namespace {

const CellTypes Types{ColumnType::LineNumber,
                      ColumnType::Code,
                      ColumnType::Name,
                      ColumnType::Amount,
                      ColumnType::Amount};

bool fits(const QString& row)
{
    return fitsColumns(row.split(u'|'), Types, MoneyUnit::TenThousandYuan);
}

// The row as it is put right; "-" where it is left alone.
std::string mended(const QString& row)
{
    const auto found = withLostCell(row.split(u'|'), Types, MoneyUnit::TenThousandYuan);
    return found ? found->join(u'|').toStdString() : "-";
}

} // namespace

TEST(ShiftedRow, fits_where_every_cell_holds_what_its_column_is_for)
{
    for (const QString& row : {QStringLiteral("1|201|一般公共服务支出|9.00|7.00"),
                               QStringLiteral("1||合计|9.00|"),
                               QStringLiteral("||||"),
                               QStringLiteral("12|2080505|养老|/|1,234.00"),
                               QStringLiteral("1|201|一般公共服务支出")})
        EXPECT_TRUE(fits(row)) << row.toStdString();
    for (const QString& row : {QStringLiteral("1|一般公共服务支出|9.00|7.00|"), // moved to the left
                               QStringLiteral("1|201|9.00|9.00|7.00"),
                               QStringLiteral("甲|201|一般公共服务支出|9.00|7.00"),
                               QStringLiteral("1|201|一般公共服务支出|九元|7.00"),
                               QStringLiteral("1|2.01|一般公共服务支出|9.00|7.00")})
        EXPECT_FALSE(fits(row)) << row.toStdString();
}

TEST(ShiftedRow, gets_the_cell_back_that_was_lost_before_its_name)
{
    EXPECT_EQ(mended(QStringLiteral("1|合计|9.00|7.00|")), "1||合计|9.00|7.00");
    EXPECT_EQ(mended(QStringLiteral("1|合计|9.00|7.00")), "1||合计|9.00|7.00");
    EXPECT_EQ(mended(QStringLiteral("20805|行政事业单位养老支出|9.00|7.00|")),
              "|20805|行政事业单位养老支出|9.00|7.00");
    EXPECT_EQ(mended(QStringLiteral("1||9.00|7.00|")), "1|||9.00|7.00");
}

TEST(ShiftedRow, is_left_alone_where_nothing_proves_what_was_lost)
{
    for (const QString& row :
         {QStringLiteral("1|201|一般公共服务支出|9.00|7.00"), // fits as it is
          QStringLiteral("1|一般公共服务支出|9.00|7.00|"),    // an item has a code
          QStringLiteral("1|合计|9.00|7.00|8.00"),            // no room for it
          QStringLiteral("甲|乙|丙|丁|"),
          QString()})
        EXPECT_EQ(mended(row), "-") << row.toStdString();
}

TEST(ShiftedRow, a_slash_is_no_amount)
{
    EXPECT_TRUE(isNoAmount(u" / "));
    EXPECT_TRUE(isNoAmount(u"／"));
    EXPECT_FALSE(isNoAmount(u"1/2"));
    EXPECT_FALSE(isNoAmount(u""));
    EXPECT_FALSE(isNoAmount(u"0"));
}

} // namespace budget::recognition
