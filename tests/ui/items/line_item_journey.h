#pragma once

#include "tests/ui/items/line_item_sample.h"
#include "ui/items/line_item_page.h"
#include "ui/items/line_item_roles.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QTest>

#include <gmock/gmock.h>

#include <algorithm>

namespace budget::ui {

// The page on the screen with the sample budget, and the hands of its user.
class LineItemJourney : public testing::Test
{
protected:
    LineItemJourney() { open(sampleBudget()); }
    ~LineItemJourney() override { m_page.setDocument(nullptr); }

    void open(Budget budget)
    {
        m_page.setDocument(nullptr);
        m_document = std::make_unique<BudgetDocument>(std::move(budget));
        m_page.setDocument(m_document.get());
        m_page.resize(1280, 800);
        m_page.show();
        m_page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_page));
        m_frozen = m_page.findChild<QTableView*>(QStringLiteral("frozenItems"));
        m_body = m_page.findChild<QTableView*>(QStringLiteral("lineItems"));
        at(0, Amount);
    }

    enum Column
    {
        Functional,
        Economic,
        Unit,
        Kind,
        Project,
        Source,
        Amount,
        Note,
        Inferred
    };

    QTableView* view(int column) const { return column < 2 ? m_frozen : m_body; }
    QModelIndex cell(int row, int column) const { return m_body->model()->index(row, column); }

    // A click into a cell.
    void at(int row, int column)
    {
        QTableView* pane = view(column);
        pane->scrollTo(cell(row, column));
        QTest::mouseClick(
            pane->viewport(), Qt::LeftButton, {}, pane->visualRect(cell(row, column)).center());
    }

    // A drag from one cell to another.
    void select(int row, int column, int lastRow, int lastColumn)
    {
        at(row, column);
        QTest::mouseClick(view(lastColumn)->viewport(),
                          Qt::LeftButton,
                          Qt::ShiftModifier,
                          view(lastColumn)->visualRect(cell(lastRow, lastColumn)).center());
    }

    // A key goes to whoever has the focus.
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
        QCoreApplication::processEvents();
    }

    // Types on a keyboard or through an input method.
    static void type(const QString& text)
    {
        for (const QChar c : text) {
            if (c.unicode() < 0x80) {
                QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
                continue;
            }
            QInputMethodEvent event;
            event.setCommitString(QString(c));
            QApplication::sendEvent(QApplication::focusWidget(), &event);
        }
    }

    void enter(const QString& text)
    {
        type(text);
        press(Qt::Key_Return);
    }

    QString shown(int row, int column) const { return cell(row, column).data().toString(); }
    QString problem(int row, int column) const
    {
        return cell(row, column).data(ProblemRole).toString();
    }
    std::string items() const { return itemsText(m_document->budget()).toStdString(); }
    const LineItem& item(int row) const { return m_document->budget().lineItems[row]; }
    std::string here() const
    {
        const QModelIndex index = m_body->currentIndex();
        return std::to_string(index.row()) + ',' + std::to_string(index.column());
    }
    // The selected cells by row and column.
    std::string selected() const
    {
        QModelIndexList cells = m_body->selectionModel()->selectedIndexes();
        std::sort(cells.begin(), cells.end());
        std::string text;
        for (const QModelIndex& index : cells)
            text += (text.empty() ? "" : " ") + std::to_string(index.row()) + ','
                    + std::to_string(index.column());
        return text;
    }
    QLineEdit* editor() const
    {
        auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        return line && line->objectName() == u"cellEditor" ? line : nullptr;
    }
    QString strip() const
    {
        const auto* widget = m_page.findChild<QWidget*>(QStringLiteral("problemStrip"));
        return widget->isVisible()
                   ? m_page.findChild<QLabel*>(QStringLiteral("problemText"))->text()
                   : QString();
    }
    template<typename T>
    T* part(const char16_t* name) const
    {
        return m_page.findChild<T*>(QString::fromUtf16(name));
    }
    static void setClipboard(const QString& text, const QString& html = {})
    {
        auto* data = new QMimeData;
        data->setText(text);
        if (!html.isEmpty())
            data->setHtml(html);
        QApplication::clipboard()->setMimeData(data);
    }
    int undoSteps()
    {
        int steps = 0;
        while (m_document->canUndo() && m_document->undo())
            ++steps;
        return steps;
    }

    std::unique_ptr<BudgetDocument> m_document;
    LineItemPage m_page;
    QTableView* m_frozen = nullptr;
    QTableView* m_body = nullptr;
};

} // namespace budget::ui
