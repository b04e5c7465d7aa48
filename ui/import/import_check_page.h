#pragma once

#include <QWizardPage>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace budget::ui {

class ImportDraft;
class ImportProblemModel;
class SheetModel;

// What is wrong in the sheet, row by row, beside the sheet; the rows with errors can be put out as
// a sheet to be mended.
class ImportCheckPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit ImportCheckPage(ImportDraft& draft);

    void initializePage() override;
    bool isComplete() const override;

private:
    void buildViews();
    void layOut();
    void connectParts();
    bool readRows();
    void check();
    void takeCell(int row, int column, const QString& text);
    void editCell();
    void showSummary();
    void showCell();
    void exportProblems();

    ImportDraft& m_draft;
    ImportProblemModel* m_problems;
    SheetModel* m_sheet;
    QTableView* m_list;
    QTableView* m_preview;
    QLabel* m_summary;
    QCheckBox* m_createsUnits;
    QCheckBox* m_leavesOut;
    QPushButton* m_export;
    QLabel* m_exported;
};

} // namespace budget::ui
