#pragma once

#include "core/document/disclosure.h"
#include "core/money/result.h"
#include "ui/chart/chart_data.h"

#include <QWidget>

#include <array>
#include <functional>
#include <memory>

class QAction;
class QLabel;
class QToolButton;

namespace budget::ui {

class ChartView;

// The chart of what a table shows at the current row: horizontal bars of basic against project (or
// what the table splits by), stacked or side by side, absolute or as shares; or a donut.
class ChartPane : public QWidget
{
    Q_OBJECT

public:
    // Asks where to write a picture; an empty answer means not at all. The suggestion is a name
    // with its ending (.png or .svg), the filter as QFileDialog wants it.
    using AskFileName = std::function<QString(const QString& suggested, const QString& filter)>;

    explicit ChartPane(QWidget* parent = nullptr);

    // Shows the children of `row` (-1: the top) of Disclosure::tables[table]; table -1 shows
    // nothing. A row without children shows itself.
    void setSubject(std::shared_ptr<const Disclosure> disclosure, int table, int row, Side side);
    void setUnit(MoneyUnit unit);

    // How the chart is drawn; kept by the window from session to session.
    const ChartOptions& options() const { return m_options; }
    void setOptions(const ChartOptions& options);

    // Without it the pictures can only be copied.
    void setAskFileName(AskFileName ask);

signals:
    void drillRequested(int row, budget::Side side); // a bar or a slice with children was clicked
    void partSelected(int row, budget::Side side);   // one without children was clicked
    void drillUpRequested();
    void exported(const QString& path);
    void exportFailed(const budget::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    enum Tool
    {
        Up,
        Bars,
        Donut,
        Stacked,
        Beside,
        Amount,
        Share,
        Printed,
        ByAmount,
        Copy,
        SavePng,
        SaveSvg,
        ToolCount
    };

    void makeActions();
    void makeChoices();
    QWidget* makeHead();
    QWidget* makeToolRow();
    QToolButton* makeButton(Tool tool, QWidget* parent);
    void retranslate();
    void dressActions();
    void showOptions();
    void showHead();
    void refresh();
    void activate(int part);
    void copyPicture();
    void savePicture(const QString& ending, const QString& filter);
    bool hasTable() const { return m_disclosure && m_table >= 0; }

    std::shared_ptr<const Disclosure> m_disclosure;
    int m_table = -1;
    int m_row = -1;
    Side m_side = Side::None;
    ChartOptions m_options;
    AskFileName m_askFileName;

    std::array<QAction*, ToolCount> m_actions{};
    QToolButton* m_export = nullptr;
    QLabel* m_subject = nullptr;
    QLabel* m_total = nullptr;
    ChartView* m_view = nullptr;
};

} // namespace budget::ui
