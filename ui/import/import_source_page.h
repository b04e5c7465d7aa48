#pragma once

#include "core/money/result.h"

#include <QTimer>
#include <QWizardPage>

class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QTableView;

namespace budget {
struct Error;
struct Sheet;
} // namespace budget

namespace budget::ui {

class ImportDraft;
class ReadingBar;
class SheetLoader;
class SheetModel;

// Where the line items come from: a file, also one dropped on the page, or the clipboard.
class ImportSourcePage : public QWizardPage
{
    Q_OBJECT

public:
    explicit ImportSourcePage(ImportDraft& draft);

    bool isComplete() const override;
    void readFile(const QString& path);

private:
    void layOut();
    void connectParts();
    void choose();
    void readTyped();
    void read();
    void takeSheets(const QString& name, const std::vector<Sheet>& sheets);
    void takeClipboard();
    void showOutcome();
    void showFailure(const Error& error);

    ImportDraft& m_draft;
    SheetLoader* m_loader = nullptr; // null where there is no reader
    QRadioButton* m_fromFile;
    QRadioButton* m_fromClipboard;
    QLineEdit* m_file;
    QComboBox* m_sheet;
    QLabel* m_sheetLabel;
    QLabel* m_outcome;
    ReadingBar* m_reading;
    SheetModel* m_model;
    QTableView* m_preview;
    QTimer m_pause; // in typing a path
    QString m_path; // that is read, or was; empty for none
};

} // namespace budget::ui
