#pragma once

#include "core/money/money.h"
#include "ui/chart/chart_data.h"
#include "ui/controls/appearance.h"
#include "ui/controls/document_part.h"
#include "ui/wording/language.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

class QSettings;

namespace budget::ui {

// What the window remembers from one run to the next, in the settings it is given. Settings of a
// version it does not know count as empty, and are overwritten.
class Session
{
public:
    explicit Session(QSettings& settings); // must outlive the session

    QByteArray geometry() const;
    QByteArray windowState() const;
    QByteArray splitter() const;
    bool isNavigatorVisible() const;
    bool isChartVisible() const;
    bool areFindingsVisible() const;
    ChartOptions chartOptions() const; // with unit()
    QByteArray lineItemColumns() const;
    // What was chosen for a sheet with this header; empty where nothing was.
    QString importColumns(const QString& headerKey) const;
    MoneyUnit unit() const;
    int zoom() const;
    Appearance appearance() const;
    std::optional<UiLanguage> language() const; // nothing until the user chose one
    // Under which changes are kept: the one chosen, or that of who is logged in.
    QString author() const { return author(m_settings); }
    static QString author(const QSettings& settings);
    QString chosenAuthor() const; // empty where none was chosen
    // Where to suggest that something of this name is put out to: in the folder and the format of
    // the last time, where the folder is there and the format one of `endings`, else in `folder` in
    // the first of them.
    QString
    suggestedExport(const QString& name, const QString& folder, const QStringList& endings) const;
    QString lastFile() const; // empty when none was open
    DocumentPart lastPart() const;
    QStringList recentFiles() const; // newest first, absolute paths, missing ones included

    void setGeometry(const QByteArray& geometry);
    void setWindowState(const QByteArray& state);
    void setSplitter(const QByteArray& splitter);
    void setNavigatorVisible(bool visible);
    void setChartVisible(bool visible);
    void setFindingsVisible(bool visible);
    void setChartOptions(const ChartOptions& options); // leaves the unit as it is
    void setLineItemColumns(const QByteArray& columns);
    void setImportColumns(const QString& headerKey, const QString& columns);
    void setUnit(MoneyUnit unit);
    void setZoom(int percent);
    void setAppearance(Appearance appearance);
    void setLanguage(UiLanguage language);
    void setChosenAuthor(const QString& name);
    void rememberExport(const QString& path);
    void setLastFile(const QString& path);
    void setLastPart(const DocumentPart& part);
    void addRecentFile(const QString& path); // moves a known one to the front
    void clearRecentFiles();

private:
    QSettings& m_settings;
};

} // namespace budget::ui
