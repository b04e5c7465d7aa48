#pragma once

#include "core/money/money.h"
#include "ui/findings/shown_finding.h"

#include <QWidget>

#include <optional>

class QLabel;
class QModelIndex;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace budget::ui {

class DocumentChecks;
class FindingDetail;
class FindingsBar;
class FindingsModel;

// What the checks found: a list in groups that can be filtered, and beside it the finding that is
// chosen in full. Enter or a double click goes to its place, Escape back to the page.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    // The checks outlive the panel.
    explicit FindingsPanel(DocumentChecks& checks, QWidget* parent = nullptr);

    void setUnit(MoneyUnit unit);
    // Open it is the list; shut a strip with the numbers, as low as its words.
    void setOpen(bool isOpen);
    // The finding that is chosen; nothing where none is.
    std::optional<ShownFinding> current() const;
    // Chooses the next finding of the list, 1, or the one before, -1.
    void step(int steps);
    void showSkipped(); // the checks that did not run, and why

signals:
    void stepped(const budget::ui::ShownFinding& finding); // by step(); the focus stays
    void opened(const budget::ui::ShownFinding& finding);
    void otherOpened(const budget::ui::ShownFinding& finding); // its other place first
    void waiveRequested(const budget::ui::ShownFinding& finding);
    void withdrawRequested(const budget::ui::ShownFinding& finding);
    void mendRequested(const budget::ui::ShownFinding& finding);
    void saveRequested();
    void toggleRequested(); // open or shut
    void leaving();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectParts();
    void follow();
    void refilter();
    void restoreCurrent(const std::optional<ShownFinding>& before, int row);
    void layRows();
    void showCurrent();
    void showState();
    void fitFigures();
    void fitColumns();
    void activate(const QModelIndex& index);
    void showMenu(const QPoint& at);

    DocumentChecks& m_checks;
    FindingsModel* m_model;
    FindingsBar* m_bar;
    QStackedWidget* m_stack;
    QLabel* m_nothing;
    QSplitter* m_splitter;
    QTreeView* m_view;
    FindingDetail* m_detail;
};

} // namespace budget::ui
