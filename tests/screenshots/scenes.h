#pragma once

#include "core/readers/file_reader.h"
#include "core/readers/pdf/page_picture.h"
#include "core/storage/sqlite_budget_files.h"
#include "core/writers/file_disclosure_writer.h"
#include "core/writers/file_findings_writer.h"
#include "tests/screenshots/contact_sheet.h"
#include "ui/controls/appearance.h"
#include "ui/window/main_window.h"
#include "ui/wording/language.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace budget::ui {

// One way to look at the window.
struct Way
{
    QSize size;
    Appearance appearance = Appearance::Light;
    UiLanguage language = UiLanguage::Chinese;

    QString name() const; // "1280x800-light-zh"
};

// Opens the product's window in one way and draws what a user may come across. The settings are a
// folder's of its own; the sample that is opened is the product's.
class Scenes
{
public:
    explicit Scenes(const Way& way);
    ~Scenes();

    // Empty, published, an open budget with its dialogs, and errors, in this order.
    std::vector<Picture> draw();

private:
    void drawStart();
    void drawPublished();
    void drawBudget();
    void drawErrors();
    void drawParts(const QString& prefix);
    // What the action opens, drawn and closed again; nothing where it is disabled or opens nothing.
    void drawDialog(const QString& prefix, const char* action);
    void openFile(const QString& path);
    void keepAsBudget();
    void take(const QString& name);
    void takeWidget(const QString& name, QWidget& widget);

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Way m_way;
    Language m_language;
    readers::FileReader m_reader;
    readers::PagePictures m_pages;
    storage::SqliteBudgetFiles m_budgets;
    writers::FileDisclosureWriter m_writer;
    writers::FileFindingsWriter m_findings;
    QString m_sample;
    std::unique_ptr<MainWindow> m_window;
    std::vector<Picture> m_pictures;
};

} // namespace budget::ui
