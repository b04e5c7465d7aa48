#pragma once

#include "tests/ui/table/table_sample.h"
#include "ui/controls/breadcrumb.h"
#include "ui/controls/filter_box.h"
#include "ui/table/table_page.h"
#include "ui/table/table_tree_view.h"

#include <QLabel>
#include <QTest>

#include <gmock/gmock.h>

namespace budget::ui {

// A page on the screen, and the hands of its user.
class TablePageJourney : public testing::Test
{
protected:
    void show(const Table& table)
    {
        m_page.setTable(disclosureOf({table}), 0);
        m_page.resize(1280, 800);
        m_page.show();
        m_page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_page));
        m_tree = m_page.findChild<TableTreeView*>(QStringLiteral("tableTree"));
        m_totals = m_page.findChild<TableTreeView*>(QStringLiteral("tableTotals"));
        m_box = m_page.findChild<FilterBox*>(QStringLiteral("filterBox"));
        m_path = m_page.findChild<Breadcrumb*>(QStringLiteral("breadcrumb"));
        m_tree->setFocus();
    }

    QModelIndex cell(const QString& code, int column = 2) const
    {
        const QModelIndexList found = m_tree->model()->match(m_tree->model()->index(0, 1),
                                                             Qt::DisplayRole,
                                                             code,
                                                             1,
                                                             Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.front().siblingAtColumn(column);
    }

    // The codes of the lines on the screen, from the top.
    QStringList shownCodes() const
    {
        QStringList codes;
        QModelIndex line = m_tree->model()->index(0, 0);
        for (; line.isValid(); line = m_tree->indexBelow(line))
            codes.append(line.siblingAtColumn(1).data().toString());
        return codes;
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_tree, static_cast<Qt::Key>(key), modifiers);
    }

    void doubleClick(const QModelIndex& index)
    {
        const QPoint at = m_tree->visualRect(index).center();
        QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(m_tree->viewport(), Qt::LeftButton, {}, at);
    }

    QString label(const char* name) const
    {
        return m_page.findChild<QLabel*>(QString::fromLatin1(name))->text();
    }

    TablePage m_page;
    TableTreeView* m_tree = nullptr;
    TableTreeView* m_totals = nullptr;
    FilterBox* m_box = nullptr;
    Breadcrumb* m_path = nullptr;
};

} // namespace budget::ui
