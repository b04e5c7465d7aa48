#include "core/readers/sheets/cell_number.h"

#include "tests/core/document/text_printers.h"

#include <gtest/gtest.h>

namespace budget::readers {

TEST(PlainDecimal, numbers_of_xml_become_plain_decimals)
{
    struct Case
    {
        const char16_t* written;
        const char16_t* plain;
    };
    const Case cases[] = {
        {u"0", u"0"},
        {u"-0", u"0"},
        {u"201", u"201"},
        {u"1234.5600000000001", u"1234.56"},
        {u"1234.5599999999999", u"1234.56"},
        {u"0.30000000000000004", u"0.3"},
        {u"-2413.6034350000002", u"-2413.603435"},
        {u"999999999999.9990", u"999999999999.999"},
        {u"999999999999999.96", u"1000000000000000"},
        {u"1.2345E7", u"12345000"},
        {u"1.2345e+02", u"123.45"},
        {u"5E-2", u"0.05"},
        {u"-.5", u"-0.5"},
        {u"7.", u"7"},
        {u"+3.10", u"3.1"},
        {u"00012", u"12"},
        {u" 12 ", u"12"},
        {u"123456789012345678", u"123456789012345678"},
        {u"1.23456789012345678E17", u"123456789012346000"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(plainDecimal(c.written), QString::fromUtf16(c.plain))
            << qPrintable(QString::fromUtf16(c.written));
}

TEST(PlainDecimal, everything_else_is_no_number)
{
    for (const char16_t* text :
         {u"", u".", u"-", u"1,234", u"1e", u"1e999", u"NaN", u"INF", u"0x10", u"１２", u"1 2"})
        EXPECT_EQ(plainDecimal(text), std::nullopt) << qPrintable(QString::fromUtf16(text));
}

TEST(NumberFormatTest, a_format_tells_dates_scales_and_padded_codes)
{
    struct Case
    {
        const char16_t* code;
        NumberFormat format;
    };
    using Kind = NumberFormat::Kind;
    const Case cases[] = {
        {u"General", {}},
        {u"G/通用格式", {}},
        {u"@", {}},
        {u"#,##0.00", {}},
        {u"#,##0.00_);[Red]\\(#,##0.00\\)", {}},
        {u"0.00E+00", {}},
        {u"0.00\"元\"", {}},
        {u"[DBNum2][$-804]General", {}},
        {u"_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", {}},
        {u"yyyy-mm-dd", {Kind::Date, 0, 0}},
        {u"yyyy\"年\"m\"月\"d\"日\";@", {Kind::Date, 0, 0}},
        {u"[$-804]yyyy\"年\"m\"月\"", {Kind::Date, 0, 0}},
        {u"m/d", {Kind::Date, 0, 0}},
        {u"yyyy/m/d h:mm", {Kind::DateTime, 0, 0}},
        {u"h:mm:ss AM/PM", {Kind::Time, 0, 0}},
        {u"[h]:mm", {Kind::Time, 0, 0}},
        {u"mm:ss.0", {Kind::Time, 0, 0}},
        {u"00", {Kind::Number, 0, 2}},
        {u"0000000", {Kind::Number, 0, 7}},
        {u"#,##0,", {Kind::Number, 3, 0}},
        {u"#,##0.00,,\"百万\"", {Kind::Number, 6, 0}},
        {u"0!.0,", {Kind::Number, 4, 0}},
        {u"0\\.0,\"万元\"", {Kind::Number, 4, 0}},
        {u"0\".\"0000", {Kind::Number, 4, 0}},
    };
    for (const Case& c : cases)
        EXPECT_EQ(numberFormatOf(c.code), c.format) << qPrintable(QString::fromUtf16(c.code));
    EXPECT_EQ(builtinNumberFormat(14).kind, Kind::Date);
    EXPECT_EQ(builtinNumberFormat(22).kind, Kind::DateTime);
    EXPECT_EQ(builtinNumberFormat(31).kind, Kind::Date);
    EXPECT_EQ(builtinNumberFormat(4).kind, Kind::Number);
}

TEST(FormattedNumber, days_become_dates_and_scaled_numbers_small)
{
    using Kind = NumberFormat::Kind;
    const auto shown = [](const char16_t* number, const NumberFormat& format, bool from1904) {
        return formattedNumber(QString::fromUtf16(number), format, from1904).toStdString();
    };
    const NumberFormat date{Kind::Date, 0, 0};
    EXPECT_EQ(shown(u"45413", date, false), "2024-05-01");
    EXPECT_EQ(shown(u"43951", date, true), "2024-05-01");
    EXPECT_EQ(shown(u"1", date, false), "1900-01-01");
    EXPECT_EQ(shown(u"59", date, false), "1900-02-28");
    EXPECT_EQ(shown(u"61", date, false), "1900-03-01");
    EXPECT_EQ(shown(u"45413.999999999", date, false), "2024-05-02");
    EXPECT_EQ(shown(u"-3", date, false), "-3");
    EXPECT_EQ(shown(u"99999999", date, false), "99999999");
    EXPECT_EQ(shown(u"45413.395833333", {Kind::DateTime, 0, 0}, false), "2024-05-01 09:30:00");
    EXPECT_EQ(shown(u"0.5", {Kind::Time, 0, 0}, false), "12:00:00");
    EXPECT_EQ(shown(u"5", {Kind::Number, 0, 2}, false), "05");
    EXPECT_EQ(shown(u"5.5", {Kind::Number, 0, 2}, false), "5.5");
    EXPECT_EQ(shown(u"12345678.9", {Kind::Number, 4, 0}, false), "1234.56789");
    EXPECT_EQ(shown(u"-5", {Kind::Number, 4, 0}, false), "-0.0005");
    EXPECT_EQ(shown(u"0", {Kind::Number, 4, 0}, false), "0");
    EXPECT_EQ(shown(u"20000", {Kind::Number, 4, 0}, false), "2");
}

} // namespace budget::readers
