#pragma once

#include "ui/table_page.h"

#include <QStatusBar>

class QLabel;

namespace budget::ui {

class UnitSwitch;
class ZoomControl;

// The status bar: the source and that it is read only, sum, count and mean of the selection, the
// unit, the zoom. What is done is said over the source for a while (QStatusBar::showMessage).
class WindowStatus : public QStatusBar
{
    Q_OBJECT

public:
    explicit WindowStatus(QWidget* parent = nullptr);

    void setSource(const QString& path); // empty: no document
    void setSelection(const SelectionSummary& summary);
    void setUnit(MoneyUnit unit);
    void setZoom(int percent);

signals:
    void unitChosen(budget::MoneyUnit unit);
    void zoomChosen(int percent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_lock;
    QLabel* m_source;
    QLabel* m_selection;
    UnitSwitch* m_units;
    ZoomControl* m_zoom;
    QString m_path;
    SelectionSummary m_summary;
    MoneyUnit m_unit = MoneyUnit::TenThousandYuan;
};

} // namespace budget::ui
