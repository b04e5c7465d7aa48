#pragma once

#include "ui/controls/command_context.h"
#include "ui/window/prompts.h"
#include "ui/window/window_parts.h"
#include "ui/window/window_services.h"

#include <QObject>

namespace budget {
struct ChangeLabel;
} // namespace budget

namespace budget::ui {

class BudgetSession;

// What the menus do with the budget that is open: undo and redo by name, versions, the audit trail,
// properties and units, another file; and what the status bar says of where it is kept.
class BudgetCommands : public QObject
{
    Q_OBJECT

public:
    BudgetCommands(const WindowServices& services,
                   const Prompts& prompts,
                   const WindowParts& window);

    void setSession(BudgetSession* session); // null: none; it outlives this or is replaced first
    // False when the user wants to stay with a budget that has no name yet. It may be saved, or
    // thrown away, before this returns.
    bool mayLeave();
    void retranslate();
    // Fills in what can be done with the budget.
    void describe(CommandContext& context) const;

signals:
    void contextChanged(); // what describe() says
    void moved();          // to another file

private:
    void connectActions();
    void showState();
    void nameSteps();
    const ChangeLabel* undoLabel() const; // null: nothing to undo
    const ChangeLabel* redoLabel() const;
    void showMissed();
    void explainMissed();
    void sayRefused(int items, bool areRevenue);
    void saveVersion();
    bool saveAs();
    void editProperties();
    void editUnits();
    void importItems();
    void showVersions();
    void showAuditTrail();
    void showReport();
    void showFailure(const Error& error);

    const WindowServices& m_services;
    const Prompts& m_prompts;
    WindowParts m_window;
    BudgetSession* m_session = nullptr;
};

} // namespace budget::ui
