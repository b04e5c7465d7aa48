#include "tests/app/budget_journey.h"
#include "tests/source_tree.h"

#include <QLineEdit>
#include <QTextBrowser>

namespace budget::ui {

namespace {

class SearchJourney : public BudgetJourney
{
public:
    void openSample()
    {
        window->open(sample);
        ASSERT_TRUE(QTest::qWaitFor([&] { return find<QAction>("openAsBudget").isEnabled(); }));
    }
    QWidget& bar() { return find<QWidget>("documentFindBar"); }
    QLineEdit& line() { return *bar().findChild<QLineEdit*>(QStringLiteral("findLine")); }
    QString count() { return bar().findChild<QLabel*>(QStringLiteral("findCount"))->text(); }
    void search(const char16_t* text)
    {
        press("Ctrl+F");
        ASSERT_EQ(QApplication::focusWidget(), &line());
        line().setText(QString::fromUtf16(text));
        QTest::keyClick(&line(), Qt::Key_Return);
    }
    // What the search leads to: the cell or the words, with their part.
    QString place()
    {
        if (find<QWidget>("narrativePage").isVisible()) {
            const auto selections = find<QTextBrowser>("narrativeText").extraSelections();
            return selections.isEmpty() ? QString() : selections.front().cursor.selectedText();
        }
        const TableTreeView& view =
            tree().selectionModel()->hasSelection()
                    || !tree().currentIndex().data(Qt::BackgroundRole).isNull()
                ? tree()
                : totals();
        return view.currentIndex().data().toString();
    }
};

} // namespace

TEST_F(SearchJourney, an_amount_is_found_through_the_whole_document)
{
    openSample();
    search(u"93.71");
    ASSERT_TRUE(count().startsWith(u"1 of ")) << count().toStdString();
    const int places = count().section(u' ', 2, 2).toInt();
    EXPECT_GT(places, 5);
    QSet<QString> parts;
    for (int i = 1; i <= places; ++i) {
        EXPECT_EQ(count(), QStringLiteral("%1 of %2").arg(i).arg(places));
        EXPECT_TRUE(place().contains(u"93.71")) << place().toStdString();
        parts.insert(part());
        press("F3");
    }
    EXPECT_GT(parts.size(), 3);
    EXPECT_EQ(count(), QStringLiteral("1 of %1").arg(places)); // round again
    press("Shift+F3");
    EXPECT_EQ(count(), QStringLiteral("%1 of %1").arg(places));
    // The same in another unit.
    line().setText(u"937,100元"_qs);
    QTest::keyClick(&line(), Qt::Key_Return);
    EXPECT_EQ(count().section(u' ', 2, 2).toInt(), places);
}

TEST_F(SearchJourney, words_of_goals_procurement_assets_and_text_are_found)
{
    openSample();
    for (const char16_t* words : {u"通用设备", u"会议服务费", u"名词解释"}) {
        search(words);
        EXPECT_TRUE(count().contains(u" of ")) << count().toStdString();
    }
    search(u"没有这样的词");
    EXPECT_EQ(count(), QStringLiteral("Nothing found"));
    press("Esc");
    EXPECT_FALSE(bar().isVisible());
}

TEST_F(SearchJourney, the_line_items_are_searched_with_the_document)
{
    openSampleAsBudget("search.yusuan");
    workspace().showPart({PartKind::LineItems, 0});
    press("Ctrl+F");
    line().setText(u"93.71"_qs);
    QTest::keyClick(&line(), Qt::Key_Return);
    EXPECT_EQ(part(), QStringLiteral("items:0"));
    EXPECT_TRUE(count().startsWith(u"1 of ")) << count().toStdString();
    while (part() == QStringLiteral("items:0"))
        press("F3");
    EXPECT_TRUE(place().contains(u"93.71"));
}

TEST_F(SearchJourney, the_filter_of_a_table_finds_amounts)
{
    openSample();
    showTable(2);
    auto& filter = find<QLineEdit>("filterBox");
    filter.setText(u"937100"_qs);
    QTest::keyClick(&filter, Qt::Key_Return);
    EXPECT_GT(find<QLabel>("filterHits").text().section(u' ', 0, 0).toInt(), 0);
}

} // namespace budget::ui
