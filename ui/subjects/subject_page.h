#pragma once

#include "core/subjects/subject_code.h"
#include "core/subjects/subject_tree.h"
#include "ui/controls/page.h"

#include <QHash>

#include <vector>

class QCheckBox;
class QLabel;
class QTabBar;
class QTreeView;

namespace budget {
class BudgetDocument;
} // namespace budget

namespace budget::ui {

class FilterBox;
class SubjectFilterModel;
class SubjectTreeModel;
struct SubjectAmounts;
struct SubjectRow;

// The catalogues of subjects (科目) as trees to drill: functional, economic of the department, of
// the government; beside each subject what the open document gives it, and how far the row of the
// catalogue can be trusted.
class SubjectPage : public Page
{
    Q_OBJECT

public:
    explicit SubjectPage(QWidget* parent = nullptr);

    int catalogue() const { return m_catalogue; } // that was shown last; -1: none
    // Whose line items are summed; null: the amounts are those that the document prints. It
    // outlives this or is replaced.
    void setBudget(const BudgetDocument* budget);

    bool canShow(const Disclosure& disclosure, const DocumentPart& part) const override;
    void showPart(std::shared_ptr<const Disclosure> disclosure, const DocumentPart& part) override;
    void updatePart(std::shared_ptr<const Disclosure> disclosure,
                    const DocumentPart& part) override;
    void forget() override;
    void describe(CommandContext& context) const override;
    bool run(Command command) override;
    void setUnit(MoneyUnit unit) override;
    void setZoom(int percent) override;

signals:
    // A row of a table that the subject has was asked for.
    void figureRequested(int table, int row, int column);
    // The line items of this subject and those below it; `title` is what it is called.
    void
    itemsRequested(budget::Catalogue catalogue, budget::SubjectCode code, const QString& title);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* toolLine();
    void layOut();
    void connectParts();
    SubjectAmounts amounts() const; // of the catalogue that is shown
    void showCatalogue(SubjectAmounts amounts);
    void showAmounts(SubjectAmounts amounts);
    void filter(const QString& query);
    void expandToLevel(int level);
    void copy() const;
    Catalogue shownCatalogue() const { return catalogueAt(m_catalogue); }
    static Catalogue catalogueAt(int index);
    std::vector<SubjectRow> rowsOf(const QModelIndex& subject) const;
    void goToRow(const QModelIndex& subject);
    void openMenu(const QPoint& place);
    QString rowText(const SubjectRow& row) const;
    void applyZoom();
    void fitColumns();
    void retranslate();
    void nameSource();

    QLabel* m_title;
    QLabel* m_source;
    QTabBar* m_tabs;
    QCheckBox* m_onlyWithAmount;
    QLabel* m_found;
    FilterBox* m_filterBox;
    QTreeView* m_tree;
    SubjectTreeModel* m_model;
    SubjectFilterModel* m_filter;
    std::shared_ptr<const Disclosure> m_disclosure;
    const BudgetDocument* m_budget = nullptr;
    int m_catalogue = -1;            // that is shown; -1: none
    QHash<QString, QString> m_names; // that the document gives
    QString m_printedIn;             // the table
    int m_zoom = 100;
};

} // namespace budget::ui
