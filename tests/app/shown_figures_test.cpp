// What is written in every cell of every page, held to the room it has there: no figure is cut.

#include "tests/app/budget_journey.h"
#include "ui/table/table_cell_delegate.h"
#include "ui/workspace/disclosure_model.h"
#include "ui/workspace/navigator.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTreeView>

namespace budget::ui {

namespace {

// The cell as the view paints it.
QStyleOptionViewItem optionOf(const QAbstractItemView& view, const QModelIndex& index)
{
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.rect = view.visualRect(index);
    return option;
}

class ShownFigures : public BudgetJourney
{
public:
    // A figure on the screen has the room it needs; one that says “…” stands in a column that
    // leaves the window.
    void checkView(const QAbstractItemView& view)
    {
        const auto* delegate = qobject_cast<const TableCellDelegate*>(view.itemDelegate());
        ASSERT_NE(delegate, nullptr) << view.objectName().toStdString();
        const QRect room = view.viewport()->rect();
        for (int y = room.top() + 2; y < room.bottom(); y += 8) {
            for (int column = 0; column < view.model()->columnCount(); ++column) {
                const QModelIndex line = view.indexAt({room.left() + 2, y});
                const QModelIndex index = line.siblingAtColumn(column);
                if (index.isValid())
                    checkCell(view, *delegate, index);
            }
        }
    }
    // Of a tree with a delegate of its own: every figure fits its column.
    void checkTree(const QTreeView& view, int room)
    {
        QModelIndex line = view.model()->index(0, 0);
        for (; line.isValid(); line = view.indexBelow(line)) {
            for (int column = 0; column < view.model()->columnCount(); ++column) {
                const QModelIndex index = line.siblingAtColumn(column);
                const auto alignment =
                    Qt::Alignment::fromInt(index.data(Qt::TextAlignmentRole).toInt());
                if (!alignment.testFlag(Qt::AlignRight))
                    continue;
                EXPECT_LE(view.fontMetrics().horizontalAdvance(index.data().toString()) + room,
                          view.header()->sectionSize(column))
                    << index.data().toString().toStdString();
            }
        }
    }
    void checkCell(const QAbstractItemView& view,
                   const TableCellDelegate& delegate,
                   const QModelIndex& index)
    {
        const QString text = index.data().toString();
        const auto alignment = Qt::Alignment::fromInt(index.data(Qt::TextAlignmentRole).toInt());
        if (text.isEmpty() || !alignment.testFlag(Qt::AlignRight))
            return;
        QStyleOptionViewItem option = optionOf(view, index);
        if (option.rect.isEmpty()) // of a row or column that is not shown
            return;
        const QString shown = delegate.shownText(option, index);
        EXPECT_TRUE(shown == text || shown == u"…"_qs) << text.toStdString();
        if (shown == text) {
            QFont font = option.font;
            if (const QVariant own = index.data(Qt::FontRole); own.isValid())
                font = own.value<QFont>().resolve(font);
            const int width = QFontMetrics(font).horizontalAdvance(text);
            EXPECT_LE(width + 2 * TableCellDelegate::sidePadding,
                      (option.rect & view.viewport()->rect()).width())
                << text.toStdString();
            ++figures;
        } else {
            EXPECT_FALSE(option.rect.left() >= 0 && option.rect.right() < view.viewport()->width())
                << text.toStdString() << " in " << option.rect.width();
        }
    }
    // On every page, as it opens and at each level of its tree.
    void checkPages()
    {
        for (const DocumentPart& part : find<Navigator>("navigator").model().parts()) {
            workspace().showPart(part);
            settle();
            for (const char* view :
                 {"tableTree", "tableTotals", "goalTable", "lineItems", "frozenItems"}) {
                auto& shown = find<QAbstractItemView>(view);
                if (shown.isVisible() && shown.model())
                    checkView(shown);
            }
            for (int level = 0; level < 3 && part.kind == PartKind::Table; ++level) {
                auto* button =
                    window->findChild<QToolButton*>(QStringLiteral("levelButton%1").arg(level));
                if (!button || !button->isVisible())
                    continue;
                button->click();
                settle();
                settle();
                checkView(tree());
                checkView(totals());
            }
        }
    }
    void checkSizes()
    {
        find<QAction>("showFindings").setChecked(true);
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            window->resize(size);
            settle();
            for (const char* unit : {"unitYuan", "unitTenThousand"}) {
                find<QAction>(unit).trigger();
                SCOPED_TRACE(testing::Message() << size.width() << ' ' << unit);
                checkPages();
                checkTree(find<QTreeView>("findingsTree"), 4);
                workspace().showPart({PartKind::Subjects, 0});
                settle();
                checkTree(find<QTreeView>("subjectTree"), 12);
            }
        }
    }

    int figures = 0;
};

} // namespace

TEST_F(ShownFigures, no_figure_of_the_sample_is_cut_on_any_page)
{
    openSampleAsBudget("figures.yusuan");
    checkSizes();
    EXPECT_GT(figures, 500);
}

TEST_F(ShownFigures, no_figure_of_a_published_document_is_cut_on_any_page)
{
    const QString wanli = sharedPath(u"samples/wanli-2024.pdf"_qs);
    if (!QFile::exists(wanli))
        GTEST_SKIP() << "no published documents beside the sources";
    window->open(wanli);
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<QAction>("openAsBudget").isEnabled(); }, 60'000));
    checkSizes();
    EXPECT_GT(figures, 500);
}

} // namespace budget::ui
