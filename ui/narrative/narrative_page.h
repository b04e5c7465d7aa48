#pragma once

#include "core/checks/finding.h"
#include "ui/controls/document_part.h"

#include <QTextCursor>
#include <QWidget>

#include <memory>
#include <vector>

class QTextBrowser;

namespace budget::ui {

class FindBar;

// The text of a section and of the sections below it, in a column that can be read; or the list of
// goal tables that stand together. Tables stand in it as links.
class NarrativePage : public QWidget
{
    Q_OBJECT

public:
    explicit NarrativePage(QWidget* parent = nullptr);

    // Shows a part of kind Section or Goals; the page keeps the disclosure alive.
    void setPart(std::shared_ptr<const Disclosure> disclosure, const DocumentPart& part);
    // The same document derived again: what is in sight stays in sight.
    void updatePart(std::shared_ptr<const Disclosure> disclosure, const DocumentPart& part);
    // Shows the words that a finding is about, and tints them until another part is shown.
    void markPlace(const checks::FindingPlace& place);
    void clearMark();
    void setZoom(int percent); // 100 is the application's font

    void openFind();
    void findNext();
    void findPrevious();

signals:
    void tableRequested(int table); // index into Disclosure::tables
    void zoomRequested(int steps);  // Ctrl and the wheel: 1 larger, -1 smaller

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void find(const QString& text);
    void showMatch(std::size_t index);
    void closeFind();
    QTextCursor markedWords() const; // null where there are none
    void tint();

    QTextBrowser* m_text;
    FindBar* m_findBar;
    std::shared_ptr<const Disclosure> m_disclosure;
    DocumentPart m_part;
    checks::FindingPlace m_mark; // section -1: none
    int m_zoom = 100;
    std::vector<QTextCursor> m_matches;
    std::size_t m_match = 0;
};

} // namespace budget::ui
