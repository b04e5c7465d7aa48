#pragma once

#include "core/document/disclosure.h"
#include "core/money/result.h"
#include "ui/controls/command.h"
#include "ui/controls/document_part.h"
#include "ui/controls/selection_summary.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace budget {
struct SearchHit;
namespace checks {
struct FindingPlace;
} // namespace checks
} // namespace budget

namespace budget::ui {

// What stands in the middle of a workspace and shows a part of a document. The workspace and the
// window know no more of a page than this; there may be a page of each kind at most.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Whether the part is of a kind that this page shows, and is there.
    virtual bool canShow(const Disclosure& disclosure, const DocumentPart& part) const = 0;
    // Only what canShow() allows. The page keeps the disclosure alive.
    virtual void showPart(std::shared_ptr<const Disclosure> disclosure,
                          const DocumentPart& part) = 0;
    // The part that is shown, of the document derived again: what is in view stays in view.
    virtual void updatePart(std::shared_ptr<const Disclosure> disclosure,
                            const DocumentPart& part) = 0;
    // Shows nothing, and remembers nothing of the document.
    virtual void forget() {}
    // The document was derived again, whether or not this page is shown.
    virtual void followDocument(const Disclosure& /*before*/, const Disclosure& /*after*/) {}

    // Fills in what the page shows and what is selected in it.
    virtual void describe(CommandContext& context) const = 0;
    // False for a command that is none of this page's, or that can do nothing now.
    virtual bool run(Command command) = 0;

    // What is in view as a table to print and to export, where the document has none of it.
    virtual std::optional<Table> shownTable() const { return std::nullopt; }

    virtual void setUnit(MoneyUnit /*unit*/) {}
    virtual void setZoom(int percent) = 0; // 100 is the application's font
    // What is being typed is entered, as before saving or closing.
    virtual void finishEditing() {}

    // Shows what a finding is about, and tints it until another part is shown.
    virtual void markPlace(const checks::FindingPlace& /*place*/) {}
    // The same of a place that a search has found.
    virtual void showHit(const SearchHit& /*hit*/) {}
    virtual void clearMark() {}

signals:
    void selectionChanged(const budget::ui::SelectionSummary& summary);
    void stateChanged();                // what describe() says
    void said(const QString& sentence); // what was taken for granted, or why nothing was done
    void partRequested(const budget::ui::DocumentPart& part);
    void zoomRequested(int steps);           // Ctrl and the wheel: 1 larger, -1 smaller
    void failed(const budget::Error& error); // an edit could not be kept; the old value stays
};

} // namespace budget::ui
