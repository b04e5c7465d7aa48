#include "ui/controls/amount_editor.h"

#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace budget::ui {

namespace {

class AmountEditorTest : public testing::Test
{
protected:
    std::optional<Money> typed(const char16_t* text)
    {
        m_editor.setText(QString::fromUtf16(text));
        return m_editor.amount();
    }

    QWidget m_parent;
    AmountEditor m_editor{MoneyUnit::TenThousandYuan, &m_parent};
};

} // namespace

TEST_F(AmountEditorTest, reads_an_amount_in_the_unit_of_the_table)
{
    EXPECT_EQ(typed(u"12.34"), Money::fromFen(12'340'000));
    EXPECT_EQ(typed(u"0"), Money());
}

TEST_F(AmountEditorTest, a_unit_or_currency_that_is_typed_counts_instead)
{
    EXPECT_EQ(typed(u"¥12.34"), Money::fromFen(1'234));
    EXPECT_EQ(typed(u"￥12.34"), Money::fromFen(1'234));
    EXPECT_EQ(typed(u"12.34元"), Money::fromFen(1'234));
    EXPECT_EQ(typed(u"12.34万元"), Money::fromFen(12'340'000));
    EXPECT_EQ(typed(u"1亿"), Money::fromFen(10'000'000'000));
    EXPECT_EQ(typed(u"=3*4元"), Money::fromFen(1'200));
}

TEST_F(AmountEditorTest, what_is_no_amount_is_none)
{
    EXPECT_EQ(typed(u"abc"), std::nullopt);
    EXPECT_FALSE(m_editor.toolTip().isEmpty());
    EXPECT_EQ(typed(u"¥0.001"), std::nullopt);
}

} // namespace budget::ui
