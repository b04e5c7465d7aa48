#pragma once

#include "core/document/disclosure.h"
#include "ui/window/prompts.h"
#include "ui/window/window_services.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace budget {
class BudgetDocument;
} // namespace budget

namespace budget::ui {

class BudgetSession;
class MessageBar;
class Session;

// The ways to a budget that is open to edit: its file, a damaged file, a published document, a new
// one. What fails is said in the message bar, with what can be done about it.
class BudgetOpening : public QObject
{
    Q_OBJECT

public:
    // All outlive this; `window` is what the questions are asked over.
    BudgetOpening(const WindowServices& services,
                  const Prompts& prompts,
                  const Session& memory,
                  MessageBar& message,
                  QWidget& window);

    bool isBudgetFile(const QString& path) const { return m_services.budgets.isBudgetFile(path); }
    void open(const QString& path);
    // `source` is the file that the document was read from.
    void openPublished(const Disclosure& disclosure,
                       const QString& source,
                       const std::vector<Waiver>& waivers = {});
    // Says that a published document is read only and what its file hides, with a button for
    // `open`.
    void offerBudget(const std::vector<HiddenContent>& hidden, std::function<void()> open);
    // The same of the sample, which says that it is one.
    void introduceSample(std::function<void()> open);
    void newBudget(const QString& folder);
    // Says what a new budget is without, and what comes next, with a button for `import`.
    void sayNextStep(const std::optional<derivation::CopySummary>& copied,
                     int year,
                     std::function<void()> import);
    // A budget that was never saved and that nobody has open, offered in the message bar.
    void offerUntitled();

signals:
    void opened(budget::ui::BudgetSession* session); // who hears it owns it
    // After `opened`: it was made just now.
    void begun(const std::optional<budget::derivation::CopySummary>& copied);

private:
    void openReadOnly(const QString& path);
    void recover(const QString& path);
    BudgetSession* sessionOf(std::unique_ptr<BudgetDocument> document) const;
    void adopt(Result<std::unique_ptr<BudgetStore>> store, const QString& path);
    BudgetSession* create(const QString& path, const Budget& budget);
    Result<Budget> readLast(const QString& path) const;
    void showFailure(const QString& path, const Error& error);

    const WindowServices& m_services;
    const Prompts& m_prompts;
    const Session& m_memory;
    MessageBar& m_message;
    QWidget& m_window;
};

// Where budgets live that have no file of the user's yet.
QString untitledFolder();
bool isUntitledFile(const QString& path);

} // namespace budget::ui
