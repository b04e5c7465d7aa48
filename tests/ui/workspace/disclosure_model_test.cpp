#include "ui/workspace/disclosure_model.h"

#include "tests/ui/sample_disclosure.h"
#include "ui/workspace/part_filter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace budget::ui {

namespace {

QString
printed(const QAbstractItemModel& model, const QModelIndex& parent = {}, qsizetype depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const bool isEmpty = index.data(DisclosureModel::EmptyRole).toBool();
        text += QStringLiteral("%1%2 [%3]%4\n")
                    .arg(QString(depth * 2, u' '),
                         index.data().toString(),
                         partWord(index.data(DisclosureModel::PartRole).value<DocumentPart>()),
                         isEmpty ? QStringLiteral(" empty") : QString());
        text += printed(model, index, depth + 1);
    }
    return text;
}

std::shared_ptr<const Disclosure> sample()
{
    return std::make_shared<const Disclosure>(sampleDisclosure());
}

class DisclosureModelTest : public testing::Test
{
public:
    DisclosureModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(DisclosureModelTest, parts_stand_in_the_order_of_the_document)
{
    model.setDisclosure(sample());
    EXPECT_EQ(printed(model).toStdString(),
              "Cover and contents [section:0]\n"
              "一、预算公开表 [section:1]\n"
              "  支出总表 [table:0]\n"
              "  收入总表 [table:1]\n"
              "  政府性基金预算支出表 [table:2] empty\n"
              "二、情况说明 [section:2]\n"
              "  Performance goals (2) [goals:3]\n"
              "    物业费 [table:3]\n"
              "    会议服务费 [table:4]\n"
              "  政府采购预算表 [table:5]\n"
              "  2、名词解释 [section:4]\n"
              "Subjects [subjects:0]\n");
}

TEST_F(DisclosureModelTest, tables_that_no_section_names_are_not_lost)
{
    Disclosure disclosure = sampleDisclosure();
    disclosure.sections.clear();
    model.setDisclosure(std::make_shared<const Disclosure>(disclosure));
    EXPECT_EQ(printed(model).toStdString(),
              "部门预算支出总表 [table:0]\n"
              "部门预算收入总表 [table:1]\n"
              "部门预算政府性基金预算支出表 [table:2] empty\n"
              "Performance goals (2) [goals:3]\n"
              "  物业费 [table:3]\n"
              "  会议服务费 [table:4]\n"
              "政府采购预算表 [table:5]\n"
              "Subjects [subjects:0]\n");
}

TEST_F(DisclosureModelTest, a_section_may_name_a_table_that_is_not_there)
{
    Disclosure disclosure = sampleDisclosure();
    disclosure.sections = {disclosure.sections[2]};
    disclosure.sections[0].passages = {{QString(), 99, {}}, {QString(), 1, {}}, {QString(), 1, {}}};
    disclosure.tables.resize(2);
    model.setDisclosure(std::make_shared<const Disclosure>(disclosure));
    EXPECT_EQ(printed(model).toStdString(),
              "二、情况说明 [section:0]\n"
              "  部门预算收入总表 [table:1]\n"
              "部门预算支出总表 [table:0]\n"
              "Subjects [subjects:0]\n");
}

TEST_F(DisclosureModelTest, an_empty_table_says_so_to_those_who_do_not_see_grey)
{
    model.setDisclosure(sample());
    const QModelIndex empty = model.indexOf({PartKind::Table, 2});
    EXPECT_EQ(empty.data(Qt::AccessibleDescriptionRole).toString(),
              QStringLiteral("Nothing is budgeted in this table"));
    EXPECT_TRUE(empty.data(Qt::ForegroundRole).isValid());
    const QModelIndex full = model.indexOf({PartKind::Table, 0});
    EXPECT_EQ(full.data(Qt::AccessibleDescriptionRole).toString(), QString());
    EXPECT_FALSE(full.data(Qt::ForegroundRole).isValid());
    EXPECT_EQ(full.data(Qt::ToolTipRole).toString(), QStringLiteral("部门预算支出总表"));
}

TEST_F(DisclosureModelTest, findings_are_counted_at_their_parts_and_at_the_list_of_goals)
{
    model.setDisclosure(sample());
    model.setFindingCounts({{QStringLiteral("table:0"), {2, 0, 1}},
                            {QStringLiteral("table:3"), {1, 0, 0}},
                            {QStringLiteral("table:4"), {0, 3, 0}}});
    const auto count = [this](PartKind kind, int index) {
        return model.indexOf({kind, index}).data(DisclosureModel::CountRole).value<FindingCount>();
    };
    EXPECT_EQ(count(PartKind::Table, 0), (FindingCount{2, 0, 1}));
    EXPECT_EQ(count(PartKind::Goals, 3), (FindingCount{1, 3, 0}));
    EXPECT_TRUE(count(PartKind::Section, 1).isEmpty()) << "a section has those of its own text";
    const QModelIndex table = model.indexOf({PartKind::Table, 0});
    EXPECT_EQ(table.data(Qt::ToolTipRole).toString().toStdString(),
              "部门预算支出总表\nErrors: 2, warnings: 0, notes and rounding tails: 1");
    EXPECT_EQ(table.data(Qt::AccessibleDescriptionRole).toString().toStdString(),
              "Errors: 2, warnings: 0, notes and rounding tails: 1");
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setFindingCounts({});
    EXPECT_GT(changes.count(), 0);
    EXPECT_TRUE(count(PartKind::Table, 0).isEmpty());
}

TEST_F(DisclosureModelTest, a_new_document_replaces_the_old_in_one_reset)
{
    model.setDisclosure(sample());
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setDisclosure(nullptr);
    EXPECT_EQ(resets.count(), 1);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.firstPart(), DocumentPart());
}

TEST_F(DisclosureModelTest, our_own_names_are_said_again_in_another_language)
{
    model.setDisclosure(sample());
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.retranslate();
    EXPECT_EQ(changes.count(), 3); // the cover, the list of goals, the subjects
}

TEST(PartFilter, shows_what_matches_with_what_stands_above_and_below)
{
    DisclosureModel model;
    model.setDisclosure(sample());
    PartFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setQuery(QStringLiteral("收入"));
    EXPECT_EQ(printed(filter).toStdString(),
              "一、预算公开表 [section:1]\n"
              "  收入总表 [table:1]\n");
    filter.setQuery(QStringLiteral("Performance"));
    EXPECT_EQ(printed(filter).toStdString(),
              "二、情况说明 [section:2]\n"
              "  Performance goals (2) [goals:3]\n"
              "    物业费 [table:3]\n"
              "    会议服务费 [table:4]\n");
    filter.setQuery(QStringLiteral("没有这个"));
    EXPECT_EQ(filter.rowCount(), 0);
    filter.setQuery(QString());
    EXPECT_EQ(printed(filter), printed(model));
}

TEST(DocumentPart, a_word_comes_back_as_the_part_it_was_made_from)
{
    for (const DocumentPart part : {DocumentPart{PartKind::Section, 2},
                                    DocumentPart{PartKind::Table, 0},
                                    DocumentPart{PartKind::Goals, 11},
                                    DocumentPart{}})
        EXPECT_EQ(partFromWord(partWord(part)), part) << partWord(part).toStdString();
    for (const char16_t* word : {u"", u"table", u"table:", u"table:x", u"table:-1", u"chart:1"})
        EXPECT_EQ(partFromWord(QString::fromUtf16(word)), DocumentPart())
            << QString::fromUtf16(word).toStdString();
}

} // namespace budget::ui
