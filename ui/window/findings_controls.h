#pragma once

#include "ui/findings/shown_finding.h"
#include "ui/window/prompts.h"
#include "ui/window/window_parts.h"
#include "ui/window/window_services.h"

#include <QObject>

class QDockWidget;

namespace budget::ui {

class BudgetSession;
class DocumentChecks;
class FindingsPanel;

// The findings of the open document in the window: the panel at the bottom, the numbers in the
// navigator, the places that are shown, and what is done about a finding.
class FindingsControls : public QObject
{
    Q_OBJECT

public:
    FindingsControls(const WindowServices& services,
                     const Prompts& prompts,
                     const WindowParts& window);

    // `file` is what the document was read from; null: no document.
    void setDocument(std::shared_ptr<const Disclosure> disclosure, const QString& file);
    void setBudget(BudgetSession& session, const QString& file);
    // What was declared to be no mistake in a published document.
    const std::vector<Waiver>& waivers() const;
    void retranslate();
    // From the place of a finding to the list; false where no place is shown.
    bool goBack();

private:
    void connectActions();
    void connectPanel();
    void follow();
    void followOpened();
    void count();
    void showDock();
    void step(int steps);
    void open(const ShownFinding& finding, bool isOtherFirst);
    void openOther();
    void showBeside();
    void waive(const ShownFinding& finding);
    void mend(const ShownFinding& finding);
    void save();
    void compare();
    void say(const QString& sentence);
    void showFailure(const Error& error);
    [[nodiscard]] Result<Disclosure> read(const QString& path) const;

    const WindowServices& m_services;
    const Prompts& m_prompts;
    WindowParts m_window;
    DocumentChecks* m_checks;
    FindingsPanel* m_panel;
    QDockWidget* m_dock;
    QString m_file;
    std::optional<ShownFinding> m_opened; // whose places are shown
    bool m_isOtherFirst = false;
    bool m_isListOpen = false; // and no strip
    int m_listHeight = 0;      // when it was open
};

} // namespace budget::ui
