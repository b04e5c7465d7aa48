#pragma once

#include "ui/table/table_page.h"

#include <QDateTime>
#include <QStatusBar>

class QLabel;
class QToolButton;

namespace budget::ui {

inline constexpr int SaidFor = 10'000; // milliseconds that the status bar says what was done

class UnitSwitch;
class ZoomControl;

enum class SavedState
{
    Published, // no budget of ours: read only
    Saved,
    Untitled, // kept by the program, under no name
    Failed,   // the last change was not kept
    ReadOnly,
};

// The status bar: the source and that it is read only, sum, count and mean of the selection, the
// unit, the zoom. What is done is said over the source for a while (QStatusBar::showMessage).
class WindowStatus : public QStatusBar
{
    Q_OBJECT

public:
    explicit WindowStatus(QWidget* parent = nullptr);

    void setSource(const QString& path); // empty: no document
    void setBudget(const QString& path, SavedState state, const QDateTime& saved);
    void setMissedTotal(const QString& text); // empty: the printed totals miss nothing
    void setSelection(const SelectionSummary& summary);
    void setUnit(MoneyUnit unit);
    void setZoom(int percent);

signals:
    void missedTotalClicked();
    void unitChosen(budget::MoneyUnit unit);
    void zoomChosen(int percent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QString sourceText(const QString& file) const;

    QLabel* m_lock;
    QLabel* m_source;
    QToolButton* m_missed;
    QLabel* m_selection;
    UnitSwitch* m_units;
    ZoomControl* m_zoom;
    QString m_path;
    SavedState m_state = SavedState::Published;
    QDateTime m_saved;
    SelectionSummary m_summary;
    MoneyUnit m_unit = MoneyUnit::TenThousandYuan;
};

} // namespace budget::ui
