#include "ui/import/import_source_page.h"

#include "core/exchange/pasted_cells.h"
#include "ui/controls/file_drop.h"
#include "ui/controls/reading_bar.h"
#include "ui/import/import_draft.h"
#include "ui/import/sheet_columns.h"
#include "ui/import/sheet_loader.h"
#include "ui/import/sheet_model.h"
#include "ui/wording/error_text.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace budget::ui {

namespace {

// The clipboard as a sheet; one without rows where it holds no cells.
Sheet clipboardSheet()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    const std::optional<PastedRows> rows =
        data != nullptr ? rowsFromClipboard(*data) : std::nullopt;
    Sheet sheet;
    if (rows)
        sheet.rows = *rows;
    return sheet;
}

} // namespace

ImportSourcePage::ImportSourcePage(ImportDraft& draft)
    : m_draft(draft)
    , m_fromFile(new QRadioButton(tr("A &file: a spreadsheet, or text with commas or tabs"), this))
    , m_fromClipboard(new QRadioButton(tr("The &clipboard, as Excel or WPS copied it"), this))
    , m_file(new QLineEdit(this))
    , m_sheet(new QComboBox(this))
    , m_sheetLabel(new QLabel(tr("&Sheet:"), this))
    , m_outcome(new QLabel(this))
    , m_reading(new ReadingBar(this))
    , m_model(new SheetModel(this))
    , m_preview(new QTableView(this))
{
    setTitle(tr("Where the Line Items Are"));
    setSubTitle(tr("Any sheet will do: its header is found, and you say what each column is."));
    m_fromFile->setObjectName(QStringLiteral("importFromFile"));
    m_fromClipboard->setObjectName(QStringLiteral("importFromClipboard"));
    m_file->setObjectName(QStringLiteral("importFile"));
    m_file->setAccessibleName(tr("File with line items"));
    m_file->setPlaceholderText(tr("Choose a file, or drop one here"));
    m_sheet->setObjectName(QStringLiteral("importSheet"));
    m_sheetLabel->setBuddy(m_sheet);
    m_outcome->setObjectName(QStringLiteral("importOutcome"));
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_preview->setObjectName(QStringLiteral("importSource"));
    m_preview->setAccessibleName(tr("The sheet"));
    m_preview->setModel(m_model);
    m_preview->setWordWrap(false);
    m_preview->setTabKeyNavigation(false);
    m_preview->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_preview->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_preview->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    layOut();
    if (m_draft.offer().reader != nullptr)
        m_loader = new SheetLoader(*m_draft.offer().reader, this);
    m_fromFile->setEnabled(m_loader != nullptr);
    connectParts();
    const Sheet copied = clipboardSheet();
    const bool isBlock = copied.rows.size() > 1 || m_loader == nullptr;
    (isBlock ? m_fromClipboard : m_fromFile)->setChecked(true);
    if (isBlock)
        takeClipboard();
}

void ImportSourcePage::layOut()
{
    auto* browse = new QPushButton(tr("&Browse…"), this);
    browse->setObjectName(QStringLiteral("importBrowse"));
    connect(browse, &QPushButton::clicked, this, &ImportSourcePage::choose);
    auto* fileRow = new QHBoxLayout;
    fileRow->setContentsMargins(24, 0, 0, 0);
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(browse);
    auto* sheetRow = new QHBoxLayout;
    sheetRow->setContentsMargins(24, 0, 0, 0);
    sheetRow->addWidget(m_sheetLabel);
    sheetRow->addWidget(m_sheet, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_fromFile);
    layout->addLayout(fileRow);
    layout->addLayout(sheetRow);
    layout->addWidget(m_fromClipboard);
    layout->addSpacing(12);
    layout->addWidget(m_outcome);
    layout->addWidget(m_reading);
    layout->addWidget(m_preview, 1);
    m_sheet->hide();
    m_sheetLabel->hide();
    m_file->setEnabled(m_draft.offer().reader != nullptr);
    browse->setEnabled(m_draft.offer().reader != nullptr);
}

void ImportSourcePage::connectParts()
{
    connect(m_fromFile, &QRadioButton::toggled, this, [this](bool isFile) {
        if (!isFile)
            takeClipboard();
        else if (!m_pause.isActive())
            readTyped();
    });
    // A path counts as soon as it names a file, whatever is clicked next.
    static constexpr int pause = 300; // milliseconds
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(m_file, &QLineEdit::textEdited, this, [this] {
        m_pause.start();
        m_fromFile->setChecked(true);
    });
    connect(&m_pause, &QTimer::timeout, this, &ImportSourcePage::readTyped);
    connect(m_file, &QLineEdit::editingFinished, this, &ImportSourcePage::readTyped);
    connect(m_sheet, &QComboBox::activated, this, [this](int index) {
        m_draft.setSheet(index);
        showOutcome();
    });
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (m_fromClipboard->isChecked() && isVisible())
            takeClipboard();
    });
    if (m_loader == nullptr)
        return;
    auto* drop = new FileDrop(*this);
    connect(drop, &FileDrop::dropped, this, &ImportSourcePage::readFile);
    connect(m_loader, &SheetLoader::readingChanged, m_reading, &ReadingBar::setFile);
    connect(m_loader, &SheetLoader::readingChanged, this, &QWizardPage::completeChanged);
    connect(m_reading, &ReadingBar::cancelRequested, m_loader, &SheetLoader::cancel);
    connect(m_loader, &SheetLoader::failed, this, &ImportSourcePage::showFailure);
    connect(m_loader,
            &SheetLoader::loaded,
            this,
            [this](const QString& path, const std::vector<Sheet>& sheets) {
                takeSheets(QFileInfo(path).fileName(), sheets);
            });
}

void ImportSourcePage::choose()
{
    const QString path = m_draft.offer().askFile(this, m_draft.offer().folder);
    if (!path.isEmpty())
        readFile(path);
}

void ImportSourcePage::readFile(const QString& path)
{
    m_file->setText(path);
    if (m_fromFile->isChecked())
        read();
    else
        m_fromFile->setChecked(true);
}

void ImportSourcePage::readTyped()
{
    m_pause.stop();
    const QString path = m_file->text().trimmed();
    if (m_fromFile->isChecked() && path != m_path)
        read();
}

void ImportSourcePage::read()
{
    takeSheets({}, {});
    const QString path = m_file->text().trimmed();
    m_path = path;
    if (m_loader == nullptr || path.isEmpty())
        return;
    m_loader->load(path);
}

void ImportSourcePage::takeClipboard()
{
    if (m_loader != nullptr)
        m_loader->cancel();
    m_path.clear();
    Sheet sheet = clipboardSheet();
    if (sheet.rows.empty()) {
        takeSheets({}, {});
        m_outcome->setText(tr("The clipboard holds no cells; copy them with their header."));
        return;
    }
    takeSheets(tr("the clipboard"), {std::move(sheet)});
}

void ImportSourcePage::takeSheets(const QString& name, const std::vector<Sheet>& sheets)
{
    m_model->setSheet(nullptr, {});
    m_draft.setSheets(sheets, name);
    m_sheet->clear();
    for (const Sheet& sheet : sheets)
        m_sheet->addItem(sheet.isHidden ? tr("%1 (hidden)", "a sheet").arg(sheet.name)
                                        : sheet.name);
    m_sheet->setCurrentIndex(m_draft.sheetIndex());
    m_sheet->setVisible(sheets.size() > 1);
    m_sheetLabel->setVisible(sheets.size() > 1);
    showOutcome();
}

void ImportSourcePage::showOutcome()
{
    if (m_draft.sheetIndex() < 0) {
        m_outcome->clear();
    } else {
        const Sheet& sheet = m_draft.sheet();
        const int rows = static_cast<int>(sheet.rows.size());
        const int columns = static_cast<int>(m_draft.reading().header.columns.size());
        m_outcome->setText(
            rows == 0 ? tr("The sheet is empty; choose another one.")
                      : tr("%1, %2", "rows, columns")
                            .arg(tr("%n rows", nullptr, rows), tr("%n columns", nullptr, columns)));
    }
    m_model->setSheet(m_draft.sheetIndex() < 0 ? nullptr : &m_draft.sheet(),
                      m_draft.reading().header);
    fitColumns(*m_preview, std::max(0, m_draft.reading().header.first));
    emit completeChanged();
}

void ImportSourcePage::showFailure(const Error& error)
{
    m_outcome->setText(errorText(error));
}

bool ImportSourcePage::isComplete() const
{
    return !m_draft.sheet().rows.empty();
}

} // namespace budget::ui
