#include "tests/core/checks/narrative/narrative_sample.h"

#include <gtest/gtest.h>

namespace budget::checks {

namespace {

// The items of the sample in the words of a list: what of them, what for, what was before.
struct Item
{
    QString path;
    QString amount;
    QString purpose;
    QString before;
    QString change;
    QString reason;
};

std::vector<Item> soundItems()
{
    const auto item = [](const char16_t* path,
                         const char16_t* amount,
                         const char16_t* name,
                         const char16_t* before,
                         const char16_t* change,
                         const char16_t* tendency) {
        return Item{QString::fromUtf16(path),
                    QString::fromUtf16(amount),
                    QString::fromUtf16(name),
                    QString::fromUtf16(before),
                    QString::fromUtf16(change),
                    QString::fromUtf16(name) + QStringLiteral("经费")
                        + QString::fromUtf16(tendency)};
    };
    return {
        item(u"一般公共服务支出（类）档案事务（款）行政运行（项）",
             u"40.00",
             u"行政运行",
             u"50.00",
             u"减少20.00%",
             u"减少"),
        item(u"一般公共服务支出（类）档案事务（款）一般行政管理事务（项）",
             u"5.00",
             u"档案事务一般行政管理事务",
             u"5.00",
             u"持平",
             u"保持不变"),
        item(u"一般公共服务支出（类）档案事务（款）档案馆（项）",
             u"10.00",
             u"档案馆",
             u"8.00",
             u"增加25.00%",
             u"增加"),
        item(u"教育支出（类）普通教育（款）小学教育（项）",
             u"25.00",
             u"小学教育",
             u"20.00",
             u"增加25.00%",
             u"增加"),
        item(u"社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（"
             u"项）",
             u"12.00",
             u"机关事业单位基本养老保险缴费支出",
             u"10.00",
             u"增加20.00%",
             u"增加"),
        item(u"住房保障支出（类）住房改革支出（款）住房公积金（项）",
             u"8.00",
             u"住房公积金",
             u"10.00",
             u"减少20.00%",
             u"减少"),
    };
}

std::string findingsOfItems(const std::vector<Item>& items)
{
    QStringList paragraphs;
    for (std::size_t i = 0; i < items.size(); ++i)
        paragraphs.append(
            QStringLiteral(
                "%1.“%2”%3万元，用于%4。2023年当年预算执行数为%5万元，2024年预算安排%3万元，比2023"
                "年预算执行数%6。主要原因是：%7。")
                .arg(i + 1)
                .arg(items[i].path,
                     items[i].amount,
                     items[i].purpose,
                     items[i].before,
                     items[i].change,
                     items[i].reason));
    return findingsSaying(paragraphs);
}

} // namespace

TEST(NarrativeItems, a_sound_list_is_not_found_anything_in)
{
    EXPECT_EQ(findingsOfItems(soundItems()), "");
}

TEST(NarrativeItems, a_figure_out_of_place_breaks_the_list_as_well)
{
    std::vector<Item> items = soundItems();
    items[3].amount = QStringLiteral("52.00");
    items[3].change = QStringLiteral("增加160.00%");
    EXPECT_EQ(findingsOfItems(items),
              "narrative-item error 52.00万元 → 25.00万元; "
              "narrative-items-total error 40.00万元");
}

TEST(NarrativeItems, ranges_are_not_added_and_not_compared)
{
    std::vector<Item> items = soundItems();
    items[3].amount = QStringLiteral("20.00-30.00");
    EXPECT_EQ(findingsOfItems(items), "");
    const QString text = QStringLiteral("“教育支出（类）普通教育（款）小学教育（项）”25."
                                        "00万元，用于小学教育。2023年预算执行数为20.00"
                                        "万元，2024年预算安排%1万元，比2023年预算执行数增加。");
    EXPECT_EQ(findingsSaying({text.arg(QStringLiteral("24.00-26.00"))}), "");
    EXPECT_EQ(findingsSaying({text.arg(QStringLiteral("24.00"))}),
              "narrative-item-restated error 24.00万元 → 25.00万元");
}

TEST(NarrativeItems, all_but_one_listed_is_a_warning_and_a_short_list_is_none)
{
    std::vector<Item> items = soundItems();
    items.erase(items.begin() + 4);
    EXPECT_EQ(findingsOfItems(items), "narrative-item-untold warning ");
    items.resize(3);
    EXPECT_EQ(findingsOfItems(items), "");
    items = soundItems();
    items.erase(items.begin() + 1);
    EXPECT_EQ(findingsOfItems(items), "") << "the smallest may be left out as unimportant";
}

TEST(NarrativeItems, an_item_that_no_table_has_is_a_warning)
{
    std::vector<Item> items = soundItems();
    Item strange = items[2];
    strange.path.replace(QStringLiteral("档案馆"), QStringLiteral("其他档案事务支出"));
    strange.purpose = QStringLiteral("其他档案事务支出");
    strange.reason = QStringLiteral("其他档案事务支出经费增加");
    items.push_back(strange);
    EXPECT_EQ(findingsOfItems(items), "narrative-item-unknown warning 10.00万元");
}

TEST(NarrativeItems, a_name_one_letter_off_is_a_note)
{
    std::vector<Item> items = soundItems();
    items[3].path.replace(QStringLiteral("小学教育"), QStringLiteral("小学教肓"));
    items[3].purpose = QStringLiteral("办学");
    items[3].reason = QStringLiteral("学生增加");
    EXPECT_EQ(findingsOfItems(items), "narrative-item-name note 小学教肓 → 小学教育");
}

TEST(NarrativeItems, basic_expenditure_with_projects_under_it_is_a_warning)
{
    std::vector<Item> items = soundItems();
    items[0].purpose = QStringLiteral("人员经费等基本支出");
    EXPECT_EQ(findingsOfItems(items), "narrative-item-kind warning 人员经费等基本支出");
    items[0].purpose = QStringLiteral("人员经费等基本支出和信息化项目");
    items[2].purpose = QStringLiteral("人员经费等基本支出");
    EXPECT_EQ(findingsOfItems(items), "");
}

TEST(NarrativeItems, one_item_stated_with_two_figures_is_an_error)
{
    const QString text = QStringLiteral(
        "“教育支出（类）普通教育（款）小学教育（项）”25.00万元，用于办学。2023年当年预算执行数为2"
        "5.00万元，2024年预算安排%1，比2023年预算执行数持平。");
    EXPECT_EQ(findingsSaying({text.arg(QStringLiteral("25.00万元"))}), "");
    EXPECT_EQ(findingsSaying({text.arg(QStringLiteral("26.50万元"))}),
              "narrative-item-restated error 26.50万元 → 25.00万元");
    EXPECT_EQ(findingsSaying({QStringLiteral("“教育支出（类）普通教育（款）小学教育（项）”25."
                                             "00万元，2024年预算安排20.00万元用于修缮校舍。")}),
              "")
        << "a part of it";
}

TEST(NarrativeItems, a_reason_against_its_change_is_an_error)
{
    std::vector<Item> items = soundItems();
    items[0].reason = QStringLiteral("行政运行经费增加");
    EXPECT_EQ(findingsOfItems(items), "narrative-reason-direction error 行政运行经费增加");
    for (const char16_t* reason : {u"人员增加",
                                   u"上年一次性项目增加",
                                   u"行政运行经费增加，一次性项目经费减少较多",
                                   u"压减力度增加",
                                   u"退休人员增加"}) {
        items[0].reason = QString::fromUtf16(reason);
        EXPECT_EQ(findingsOfItems(items), "") << qPrintable(items[0].reason);
    }
    EXPECT_EQ(findingsSaying({QStringLiteral("财政拨款支出减少的主要原因是人员经费增加。")}),
              "narrative-reason-direction error 人员经费增加");
    EXPECT_EQ(findingsSaying(
                  {QStringLiteral("财政拨款支出减少的主要原因是人员经费增加、项目支出减少。")}),
              "");
}

TEST(NarrativeItems, a_reason_of_another_item_is_an_error)
{
    std::vector<Item> items = soundItems();
    items[4].reason = QStringLiteral("小学教育经费增加");
    EXPECT_EQ(findingsOfItems(items), "narrative-reason-subject error 小学教育经费增加");
    for (Item& item : items)
        item.reason = QStringLiteral("小学教育经费增加");
    items[0].change = items[5].change = QStringLiteral("减少20.00%");
    EXPECT_EQ(findingsOfItems(items), "") << "no item speaks of itself";
}

TEST(NarrativeItems, the_words_of_another_item_are_an_error)
{
    std::vector<Item> items = soundItems();
    items[4].purpose = items[3].purpose;
    items[4].reason = items[3].reason;
    EXPECT_EQ(findingsOfItems(items), "narrative-item-copied error 小学教育");
    items = soundItems();
    items[2].purpose = items[3].purpose = QStringLiteral("保障单位正常运转、完成日常工作任务");
    items[2].reason = items[3].reason = QStringLiteral("人员经费增加");
    EXPECT_EQ(findingsOfItems(items), "") << "words that fit both";
}

} // namespace budget::checks
