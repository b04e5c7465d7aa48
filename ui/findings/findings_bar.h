#pragma once

#include "ui/findings/findings_model.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLineEdit;
class QTimer;
class QToolButton;

namespace budget::ui {

class DocumentChecks;

// Over the list of findings: which severities are listed and how many there are of each, how they
// are grouped, of which table and check, with which words; what ran and what was skipped.
class FindingsBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsBar(QWidget* parent = nullptr);

    void showChecks(const DocumentChecks& checks); // counts, and what can be chosen from
    const FindingFilter& filter() const { return m_filter; }
    FindingGrouping grouping() const;
    void focusSearch();
    // Without the list below: the numbers of each severity alone, a click anywhere opens the list.
    void setStrip(bool isStrip);

signals:
    void filterChanged();
    void groupingChanged();
    void skippedRequested();
    void saveRequested();
    void toggleRequested(); // the list is to open, or to close

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Choice
    {
        QString key;
        QString text;
    };

    void buildLines();
    void layLines();
    void fill(QComboBox& box, const QString& all, const std::vector<Choice>& choices);
    void take();
    void retranslate();

    QWidget* m_toggles;
    QWidget* m_choices;
    QWidget* m_rest;
    std::array<QToolButton*, 4> m_severities{};
    QToolButton* m_waived;
    QComboBox* m_grouping;
    QComboBox* m_parts;
    QComboBox* m_checks;
    QLineEdit* m_search;
    QToolButton* m_summary;
    QToolButton* m_save;
    QToolButton* m_close;
    QTimer* m_typing;
    const DocumentChecks* m_shown = nullptr;
    FindingFilter m_filter;
    bool m_isFilling = false;
    bool m_isStrip = false;
};

} // namespace budget::ui
