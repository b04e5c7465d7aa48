#pragma once

#include <QWizardPage>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QTableView;

namespace budget::ui {

class ColumnUseHeader;
class ImportDraft;
class SheetModel;

// What each column is used for, where the header stands, and what no column says.
class ImportColumnsPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit ImportColumnsPage(ImportDraft& draft);

    void initializePage() override;
    bool isComplete() const override;

private:
    void buildChoices();
    void layOut();
    void connectParts();
    void showSheet();
    void showReading();
    void takeHeader();
    void takeDefaults();
    QString remark() const;

    ImportDraft& m_draft;
    SheetModel* m_model;
    QTableView* m_view;
    ColumnUseHeader* m_header;
    QSpinBox* m_firstRow;
    QSpinBox* m_lastRow;
    QComboBox* m_moneyUnit;
    QCheckBox* m_repeats;
    QComboBox* m_unit;
    QComboBox* m_source;
    QComboBox* m_kind;
    QLabel* m_remark;
};

} // namespace budget::ui
