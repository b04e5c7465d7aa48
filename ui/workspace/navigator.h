#pragma once

#include "ui/controls/document_part.h"
#include "ui/findings/finding_count.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QModelIndex;
class QTreeView;

namespace budget::ui {

class DisclosureModel;
class PartFilter;

// The document's parts on the left, with a search over them. Typing in the tree goes to the
// search; Enter in the search goes to the first part found, Escape gives the whole tree back.
class Navigator : public QWidget
{
    Q_OBJECT

public:
    explicit Navigator(QWidget* parent = nullptr);

    void setDisclosure(std::shared_ptr<const Disclosure> disclosure, bool isBudget = false);
    // The same document derived again: the search and the open branches stay.
    void updateDisclosure(std::shared_ptr<const Disclosure> disclosure);
    void setFindingCounts(const FindingCounts& counts);
    void setCurrentPart(const DocumentPart& part); // announces nothing
    void focusSearch();
    void focusTree();
    const DisclosureModel& model() const { return *m_model; }

signals:
    void partChosen(const budget::ui::DocumentPart& part);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void search(const QString& query);
    void chooseFirstFound();
    void showUnfiltered();
    void collapseGoals(const QModelIndex& parent);
    void retranslate();
    bool handleSearchKey(int key);
    bool handleTreeKey(const QEvent& event);
    QModelIndex firstFound(const QModelIndex& parent) const;

    DisclosureModel* m_model;
    PartFilter* m_filter;
    QLineEdit* m_search;
    QTreeView* m_tree;
    QLabel* m_nothingFound;
    DocumentPart m_current;
    bool m_isSettling = false; // the tree moves by itself, nobody chose a part
};

} // namespace budget::ui
