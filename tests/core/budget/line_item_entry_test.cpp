#include "core/budget/line_item_entry.h"

#include "core/money/error.h"
#include "tests/core/money/result_matchers.h"

namespace budget {

namespace {

class LineItemEntryTest : public testing::Test
{
protected:
    LineItemEntryTest()
    {
        m_budget.units.append({1, 0, QStringLiteral("430001"), QStringLiteral("中心本级"), true});
        m_budget.units.append({2, 1, QStringLiteral("430002"), QStringLiteral("中心食堂"), false});
        Project project;
        project.id = 1;
        project.name = QStringLiteral("车辆运行");
        m_budget.projects.append(project);
        m_item.isInferred = true;
    }

    Result<void> enter(const char16_t* text, LineItemField field)
    {
        return m_entry.enter(QString::fromUtf16(text), field, m_item);
    }

    Budget m_budget;
    SubjectBook m_book;
    FactId m_lastId = 10;
    LineItemEntry m_entry{
        m_budget, m_book, MoneyUnit::Yuan, [this](FactKind) { return ++m_lastId; }};
    LineItem m_item;
};

struct SubjectRow
{
    const char16_t* text;
    LineItemField field;
    const char16_t* code;
};

} // namespace

TEST_F(LineItemEntryTest, subjects_by_code_or_name)
{
    constexpr LineItemField Functional = LineItemField::Functional;
    constexpr LineItemField Economic = LineItemField::Economic;
    for (const SubjectRow& row : std::vector<SubjectRow>{
             {u"2080505", Functional, u"2080505"},
             {u" ２０８０５０５ 机关事业单位基本养老保险缴费支出 ", Functional, u"2080505"},
             {u"30201 办公费", Economic, u"30201"},
             {u"30201办公费", Economic, u"30201"},
             {u"办公费", Economic, u"30201"},
             {u"维修(护)费", Economic, u"30213"},
             {u"维修（护）费", Economic, u"30213"},
             {u"302", Economic, u"302"},
             {u"30288", Economic, u"30288"}, // unlisted
             {u"", Economic, u""},
         }) {
        SCOPED_TRACE(QString::fromUtf16(row.text).toStdString());
        ASSERT_TRUE(enter(row.text, row.field).has_value());
        const SubjectCode code = row.field == Functional ? m_item.functional : m_item.economic;
        EXPECT_EQ(code.text().toStdString(), QString::fromUtf16(row.code).toStdString());
    }
    EXPECT_TRUE(m_entry.newFacts().empty());
}

TEST_F(LineItemEntryTest, subjects_refused_leave_the_item)
{
    struct RefusedRow
    {
        const char16_t* text;
        LineItemField field;
        ErrorCode code;
    };
    const LineItem before = m_item;
    for (const RefusedRow& row : std::vector<RefusedRow>{
             {u"20805", LineItemField::Economic, ErrorCode::CodeMalformed},
             {u"3020", LineItemField::Economic, ErrorCode::CodeMalformed},
             {u"3020101", LineItemField::Economic, ErrorCode::CodeMalformed},
             {u"30201", LineItemField::Functional, ErrorCode::CodeMalformed},
             {u"20805050505050505050", LineItemField::Functional, ErrorCode::CodeMalformed},
             {u"行政运行", LineItemField::Functional, ErrorCode::ChoiceAmbiguous},
             {u"不存在的科目", LineItemField::Functional, ErrorCode::ChoiceUnknown},
         }) {
        SCOPED_TRACE(QString::fromUtf16(row.text).toStdString());
        EXPECT_THAT(enter(row.text, row.field), FailsWith(row.code));
        EXPECT_EQ(m_item, before);
    }
}

TEST_F(LineItemEntryTest, the_name_of_an_unlisted_code_is_kept_once)
{
    ASSERT_TRUE(enter(u"30288 其他新科目", LineItemField::Economic).has_value());
    ASSERT_TRUE(enter(u"30288 其他新科目", LineItemField::Economic).has_value());
    ASSERT_EQ(m_entry.newFacts().size(), 1U);
    const auto& name = std::get<SubjectName>(*m_entry.newFacts().front().after);
    EXPECT_EQ(name.name.toStdString(), "其他新科目");
    EXPECT_EQ(name.catalogue, Catalogue::DepartmentEconomic);
}

TEST_F(LineItemEntryTest, units_kinds_and_sources_by_code_name_or_beginning)
{
    ASSERT_TRUE(enter(u"430002", LineItemField::Unit).has_value());
    EXPECT_EQ(m_item.unit, 2);
    ASSERT_TRUE(enter(u"430001 中心本级", LineItemField::Unit).has_value());
    EXPECT_EQ(m_item.unit, 1);
    EXPECT_THAT(enter(u"中心", LineItemField::Unit), FailsWith(ErrorCode::ChoiceAmbiguous));
    EXPECT_THAT(enter(u"别处", LineItemField::Unit), FailsWith(ErrorCode::ChoiceUnknown));
    ASSERT_TRUE(enter(u"人员", LineItemField::Kind).has_value());
    EXPECT_EQ(m_item.kind, ExpenditureKind::Personnel);
    ASSERT_TRUE(enter(u" ", LineItemField::Kind).has_value());
    EXPECT_EQ(m_item.kind, ExpenditureKind::Personnel);
    ASSERT_TRUE(enter(u"政府性基金", LineItemField::Source).has_value());
    EXPECT_EQ(m_item.source, FundingSource::GovernmentFund);
    EXPECT_THAT(enter(u"x", LineItemField::Source), FailsWith(ErrorCode::ChoiceUnknown));
}

TEST_F(LineItemEntryTest, a_project_is_found_or_made_once)
{
    ASSERT_TRUE(enter(u"车辆运行", LineItemField::Project).has_value());
    EXPECT_EQ(m_item.project, 1);
    ASSERT_TRUE(enter(u"车辆", LineItemField::Project).has_value()); // another project
    ASSERT_TRUE(enter(u"车辆", LineItemField::Project).has_value());
    EXPECT_EQ(m_item.project, 11);
    EXPECT_EQ(m_entry.newFacts().size(), 1U);
    ASSERT_TRUE(enter(u"", LineItemField::Project).has_value());
    EXPECT_EQ(m_item.project, 0);
}

TEST_F(LineItemEntryTest, another_subject_or_amount_confirms_an_inferred_item)
{
    ASSERT_TRUE(enter(u"words", LineItemField::Note).has_value());
    EXPECT_TRUE(m_item.isInferred);
    ASSERT_TRUE(enter(u"0", LineItemField::Amount).has_value());
    EXPECT_TRUE(m_item.isInferred);
    ASSERT_TRUE(enter(u"=2*3", LineItemField::Amount).has_value());
    EXPECT_FALSE(m_item.isInferred);
    EXPECT_EQ(m_item.calculation.text().toStdString(), "=2*3");
    ASSERT_TRUE(enter(u"推算", LineItemField::Inferred).has_value());
    EXPECT_TRUE(m_item.isInferred);
    EXPECT_THAT(enter(u"maybe", LineItemField::Inferred), FailsWith(ErrorCode::ChoiceUnknown));
    ASSERT_TRUE(enter(u"", LineItemField::Inferred).has_value());
    EXPECT_FALSE(m_item.isInferred);
}

} // namespace budget
