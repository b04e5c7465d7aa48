#include "ui/window/budget_commands.h"

#include "core/budget/budget_difference.h"
#include "core/money/money_text.h"
#include "ui/budget/audit_dialog.h"
#include "ui/budget/budget_session.h"
#include "ui/budget/reconstruction_report.h"
#include "ui/budget/versions_dialog.h"
#include "ui/controls/message_bar.h"
#include "ui/controls/wait_cursor.h"
#include "ui/window/session.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_status.h"
#include "ui/wording/change_text.h"
#include "ui/wording/error_text.h"
#include "ui/wording/file_names.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMainWindow>

namespace budget::ui {

namespace {

void nameStep(QAction& action, const QString& text)
{
    action.setText(text);
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    action.setToolTip(QStringLiteral("%1 (%2)").arg(WindowActions::plainText(action), keys));
}

// The first few of many.
QString listed(const std::vector<MissedItem>& items)
{
    static constexpr qsizetype most = 5;
    QStringList names;
    for (const MissedItem& item : items)
        names.append(
            BudgetCommands::tr("%1 (row %2)", "a line item").arg(item.name).arg(item.row + 1));
    const QString first = names.mid(0, most).join(BudgetCommands::tr(", ", "between line items"));
    return names.size() <= most ? first
                                : BudgetCommands::tr("%1 and %n more",
                                                     nullptr,
                                                     static_cast<int>(names.size() - most))
                                      .arg(first);
}

QString inMenu(QString text)
{
    static constexpr qsizetype longest = 40;
    if (text.size() > longest)
        text = text.left(longest) + u'…';
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

BudgetCommands::BudgetCommands(const WindowServices& services,
                               const Prompts& prompts,
                               const WindowParts& window)
    : QObject(&window.widget)
    , m_services(services)
    , m_prompts(prompts)
    , m_window(window)
{
    connectActions();
    connect(&window.workspace, &Workspace::failed, this, &BudgetCommands::showFailure);
    connect(
        &window.status, &WindowStatus::missedTotalClicked, this, &BudgetCommands::explainMissed);
    connect(&window.workspace, &Workspace::editRefused, this, &BudgetCommands::sayRefused);
    setSession(nullptr);
}

void BudgetCommands::sayRefused(int items, bool areRevenue)
{
    QString sentence;
    if (areRevenue)
        sentence = tr("This figure is a sum of revenue; edit the figures that it is made of.");
    else if (items == 0)
        sentence = tr("No line item is behind this figure; add one among the line items.");
    else if (m_session != nullptr && m_session->isReadOnly())
        sentence = tr("This budget is open to look at only.");
    else
        sentence = tr("This figure is the sum of %n line items; F4 shows them.", nullptr, items);
    m_window.status.showMessage(sentence, SaidFor);
}

void BudgetCommands::setSession(BudgetSession* session)
{
    if (m_session != nullptr)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    if (session != nullptr) {
        connect(session, &BudgetSession::stateChanged, this, &BudgetCommands::showState);
        connect(session, &BudgetSession::failed, this, &BudgetCommands::showFailure);
        connect(session, &BudgetSession::derived, this, &BudgetCommands::showMissed);
    }
    showState();
    showMissed();
}

void BudgetCommands::connectActions()
{
    const auto on = [this](Command command, auto run) {
        connect(&m_window.actions[command], &QAction::triggered, this, [this, run] {
            if (m_session != nullptr)
                run();
        });
    };
    on(Command::Undo, [this] { m_session->undo(); });
    on(Command::Redo, [this] { m_session->redo(); });
    on(Command::SaveVersion, [this] { saveVersion(); });
    on(Command::SaveAs, [this] { saveAs(); });
    on(Command::Versions, [this] { showVersions(); });
    on(Command::AuditTrail, [this] { showAuditTrail(); });
    on(Command::Report, [this] { showReport(); });
    on(Command::Properties, [this] { editProperties(); });
    on(Command::Units, [this] { editUnits(); });
    on(Command::ImportItems, [this] { importItems(); });
}

bool BudgetCommands::mayLeave()
{
    m_window.workspace.finishEditing();
    if (m_session == nullptr || !m_session->isUntitled())
        return true;
    const QString file = m_session->path();
    switch (
        m_prompts.leaveUntitled(&m_window.widget, m_session->budget().properties.departmentName)) {
    case Leaving::Save:
        return saveAs();
    case Leaving::Discard:
        QFile::remove(file);
        return true;
    case Leaving::Stay:
        return false;
    }
    return false;
}

void BudgetCommands::retranslate()
{
    nameSteps();
    showState();
    showMissed();
}

void BudgetCommands::showState()
{
    nameSteps();
    emit contextChanged();
    if (m_session == nullptr)
        return;
    SavedState state = SavedState::Saved;
    if (m_session->isReadOnly())
        state = SavedState::ReadOnly;
    else if (m_session->hasFailed())
        state = SavedState::Failed;
    else if (m_session->isUntitled())
        state = SavedState::Untitled;
    m_window.status.setBudget(m_session->path(), state, m_session->lastSaved());
    m_window.widget.setWindowModified(state == SavedState::Failed || state == SavedState::Untitled);
}

void BudgetCommands::describe(CommandContext& context) const
{
    if (m_session == nullptr)
        return;
    context.isWritable = !m_session->isReadOnly();
    context.hasReport = m_session->report().has_value();
    context.canUndo = undoLabel() != nullptr;
    context.canRedo = redoLabel() != nullptr;
}

const ChangeLabel* BudgetCommands::undoLabel() const
{
    const bool isWritable = m_session != nullptr && !m_session->isReadOnly();
    return isWritable ? m_session->document().undoLabel() : nullptr;
}

const ChangeLabel* BudgetCommands::redoLabel() const
{
    const bool isWritable = m_session != nullptr && !m_session->isReadOnly();
    return isWritable ? m_session->document().redoLabel() : nullptr;
}

void BudgetCommands::nameSteps()
{
    const ChangeLabel* undo = undoLabel();
    const ChangeLabel* redo = redoLabel();
    nameStep(m_window.actions[Command::Undo],
             undo != nullptr ? tr("&Undo %1").arg(inMenu(changeName(*undo))) : tr("&Undo"));
    nameStep(m_window.actions[Command::Redo],
             redo != nullptr ? tr("&Redo %1").arg(inMenu(changeName(*redo))) : tr("&Redo"));
}

void BudgetCommands::showMissed()
{
    const std::vector<MissedTotal> missed =
        m_session != nullptr ? m_session->missedTotals() : std::vector<MissedTotal>();
    m_window.status.setMissedTotal(
        missed.empty() ? QString()
                       : tr("Printed total misses %1 元")
                             .arg(formatMoneyExactly(missed.front().missed, MoneyUnit::Yuan)));
}

void BudgetCommands::explainMissed()
{
    const std::vector<MissedTotal> missed =
        m_session != nullptr ? m_session->missedTotals() : std::vector<MissedTotal>();
    if (missed.empty())
        return;
    const QString amount = formatMoneyExactly(missed.front().missed, MoneyUnit::Yuan);
    const std::vector<MissedItem> items = m_session->missedItems();
    m_window.message.show(
        MessageBar::Severity::Notice,
        [amount, items] {
            return tr("Every line item is rounded once for print, and together they miss %1 元 of "
                      "the true total. Rounding changed these most: %2. It can be placed on them; "
                      "their amounts stay exact.")
                .arg(amount, listed(items));
        },
        [] { return tr("Place It"); },
        [this] {
            if (m_session != nullptr)
                m_session->placeMissed();
        });
}

void BudgetCommands::saveVersion()
{
    m_window.workspace.finishEditing();
    const QString suggested = tr("%1, %2", "stage and date of a version")
                                  .arg(stageName(m_session->budget().properties.stage),
                                       QDate::currentDate().toString(QStringLiteral("yyyy-MM-dd")));
    const QString name = m_prompts.versionName(&m_window.widget, suggested).trimmed();
    if (name.isEmpty())
        return;
    const Result<BudgetVersion> kept = m_session->keepVersion(name);
    if (!kept)
        showFailure(kept.error());
    else
        m_window.status.showMessage(tr("The version “%1” was saved").arg(name), SaidFor);
}

bool BudgetCommands::saveAs()
{
    m_window.workspace.finishEditing();
    const BudgetProperties& properties = m_session->budget().properties;
    const QString name =
        asFileName(
            properties.departmentName
            + (properties.fiscalYear > 0 ? QString::number(properties.fiscalYear) : QString()))
        + QStringLiteral(".yusuan");
    const QString beside = m_session->isUntitled() ? QString() : m_session->path();
    const QString path =
        m_prompts.saveBudget(&m_window.widget, QDir(folderBeside(beside)).filePath(name));
    if (path.isEmpty() || QFileInfo(path) == QFileInfo(m_session->path()))
        return false;
    const QString untitled = m_session->isUntitled() ? m_session->path() : QString();
    const Result<void> saved = [&] {
        const WaitCursor waiting;
        return m_session->saveAs(path, m_services.budgets);
    }();
    if (!saved) {
        showFailure(saved.error());
        return false;
    }
    if (!untitled.isEmpty())
        QFile::remove(untitled);
    m_window.status.showMessage(tr("Saved as %1").arg(QDir::toNativeSeparators(path)), SaidFor);
    emit moved();
    return true;
}

void BudgetCommands::editProperties()
{
    const Budget& budget = m_session->budget();
    const std::optional<Budget> changed =
        m_prompts.properties(&m_window.widget, budget, m_services.templates);
    if (!changed)
        return;
    Budget wanted = budget;
    wanted.properties = changed->properties;
    wanted.layout = changed->layout;
    m_session->apply(changeBetween(
        budget, wanted, {ChangeLabel::Action::Edit, tr("the properties of the budget"), 1}));
}

void BudgetCommands::editUnits()
{
    const Budget& budget = m_session->budget();
    std::optional<FactList<Unit>> changed = m_prompts.units(&m_window.widget, budget);
    if (!changed)
        return;
    Budget wanted = budget;
    wanted.units = std::move(*changed);
    m_session->apply(
        changeBetween(budget, wanted, {ChangeLabel::Action::Edit, tr("the units"), 1}));
}

void BudgetCommands::importItems()
{
    m_window.workspace.finishEditing();
    const ImportOffer offer{
        m_session->budget(),
        [this](FactKind kind) { return m_session->document().newId(kind); },
        m_services.sheets,
        folderBeside(m_session->isUntitled() ? QString() : m_session->path()),
        {},
        {},
        [this](const QString& key) { return m_window.memory.importColumns(key); },
        [this](const QString& key, const QString& columns) {
            m_window.memory.setImportColumns(key, columns);
        }};
    const std::optional<Change> change = m_prompts.importItems(&m_window.widget, offer);
    if (!change || !m_session->apply(*change))
        return;
    m_window.workspace.showPart({PartKind::LineItems, 0});
    m_window.status.showMessage(tr("Imported; one undo takes it back."), SaidFor);
}

void BudgetCommands::showVersions()
{
    auto* versions = new VersionsDialog(*m_session, &m_window.widget);
    connect(versions,
            &VersionsDialog::figureActivated,
            this,
            [this](const FigureDifference& figure) { m_window.workspace.showFigure(figure); });
    connect(versions, &VersionsDialog::failed, this, &BudgetCommands::showFailure);
    versions->show();
}

void BudgetCommands::showAuditTrail()
{
    (new AuditDialog(*m_session, &m_window.widget))->show();
}

void BudgetCommands::showReport()
{
    if (!m_session->report())
        return;
    auto* report = new ReconstructionReportDialog(*m_session->report(), &m_window.widget);
    connect(m_session, &QObject::destroyed, report, &QWidget::close);
    connect(report,
            &ReconstructionReportDialog::figureActivated,
            this,
            [this](const FigureDifference& figure) { m_window.workspace.showFigure(figure); });
    report->show();
}

void BudgetCommands::showFailure(const Error& error)
{
    m_window.message.show(MessageBar::Severity::Failure, [error] { return errorText(error); });
}

} // namespace budget::ui
