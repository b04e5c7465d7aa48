#include "ui/window/budget_opening.h"

#include "core/money/error.h"
#include "core/reconstruction/reconstruct.h"
#include "ui/budget/budget_session.h"
#include "ui/controls/message_bar.h"
#include "ui/controls/wait_cursor.h"
#include "ui/window/session.h"
#include "ui/wording/change_text.h"
#include "ui/wording/error_text.h"
#include "ui/wording/file_names.h"
#include "ui/wording/hidden_text.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

namespace budget::ui {

namespace {

const QString Ending = QStringLiteral("yusuan");

QString suggestedFile(const QString& department, int year, const QString& source)
{
    QString name = department;
    if (year > 0)
        name += QString::number(year);
    name = asFileName(name);
    if (name.isEmpty())
        name = asFileName(QFileInfo(source).completeBaseName());
    return QDir(folderBeside(source)).filePath(name + u'.' + Ending);
}

QString newUntitledFile()
{
    const QDir folder(untitledFolder());
    folder.mkpath(QStringLiteral("."));
    for (int number = 1;; ++number) {
        const QString name = QStringLiteral("untitled-%1.%2").arg(number).arg(Ending);
        if (!folder.exists(name))
            return folder.filePath(name);
    }
}

// What a copy took over, and what not.
QString copyText(const derivation::CopySummary& copied, int year)
{
    QStringList sentences;
    if (copied.movedYears > 0)
        sentences.append(BudgetOpening::tr("%n years in headings, sentences and titles were moved "
                                           "on; see that they are right.",
                                           nullptr,
                                           copied.movedYears));
    if (copied.withoutAmount > 0)
        sentences.append(BudgetOpening::tr("%n amounts carried over (上年结转) were cleared: write "
                                           "this year's.",
                                           nullptr,
                                           copied.withoutAmount));
    if (copied.waivers > 0)
        sentences.append(BudgetOpening::tr(
            "%n declarations of no mistake were left out.", nullptr, copied.waivers));
    sentences.append(BudgetOpening::tr("Figures in sentences and the assets are still those of "
                                       "%1: write this year's.")
                         .arg(copied.lastYear));
    return BudgetOpening::tr("Budget of %1, copied from %2. Next: this year's line items. %3")
        .arg(year)
        .arg(copied.lastYear)
        .arg(sentences.join(u' '));
}

} // namespace

BudgetOpening::BudgetOpening(const WindowServices& services,
                             const Prompts& prompts,
                             const Session& memory,
                             MessageBar& message,
                             QWidget& window)
    : QObject(&window)
    , m_services(services)
    , m_prompts(prompts)
    , m_memory(memory)
    , m_message(message)
    , m_window(window)
{}

void BudgetOpening::open(const QString& path)
{
    const WaitCursor waiting;
    adopt(m_services.budgets.open(path), path);
}

void BudgetOpening::openReadOnly(const QString& path)
{
    const WaitCursor waiting;
    adopt(m_services.budgets.openReadOnly(path), path);
}

void BudgetOpening::adopt(Result<std::unique_ptr<BudgetStore>> store, const QString& path)
{
    if (!store) {
        showFailure(path, store.error());
        return;
    }
    Result<std::unique_ptr<BudgetDocument>> document = BudgetDocument::open(std::move(*store));
    if (!document) {
        showFailure(path, document.error());
        return;
    }
    BudgetSession* session = sessionOf(std::move(*document));
    session->setUntitled(isUntitledFile(path));
    m_message.hide();
    emit opened(session);
}

BudgetSession* BudgetOpening::sessionOf(std::unique_ptr<BudgetDocument> document) const
{
    auto* session = new BudgetSession(std::move(document));
    session->setAuthor(m_memory.author());
    return session;
}

void BudgetOpening::showFailure(const QString& path, const Error& error)
{
    const auto sentence = [error] { return errorText(error); };
    const auto offer = [&](auto words, auto action) {
        m_message.show(MessageBar::Severity::Failure, sentence, words, action);
    };
    if (error.code == ErrorCode::FileLocked || error.code == ErrorCode::FileReadOnly)
        offer([] { return tr("Open Read-Only"); }, [this, path] { openReadOnly(path); });
    else if (error.code == ErrorCode::FileDamaged)
        offer([] { return tr("Recover"); }, [this, path] { recover(path); });
    else
        offer([] { return tr("Try Again"); }, [this, path] { open(path); });
}

void BudgetOpening::recover(const QString& path)
{
    const Result<RecoveredBudget> recovered = [&] {
        const WaitCursor waiting;
        return m_services.budgets.recover(path);
    }();
    if (!recovered) {
        m_message.show(MessageBar::Severity::Failure,
                       [error = recovered.error()] { return errorText(error); });
        return;
    }
    BudgetSession* session = create(newUntitledFile(), recovered->budget);
    if (session == nullptr)
        return;
    session->setUntitled(true);
    emit opened(session);
    m_message.show(
        MessageBar::Severity::Notice,
        [file = QFileInfo(path).fileName(),
         count = recovered->factCount,
         missing = recovered->missing] {
            const QString read =
                tr("%n entries were read from the damaged file %1.", nullptr, count).arg(file);
            QStringList kinds;
            for (const QString& kind : missing)
                kinds.append(factKindText(kind));
            return missing.isEmpty()
                       ? tr("%1 Nothing is missing; save the budget under a new name.").arg(read)
                       : tr("%1 These could not be read to the end: %2. Compare them with a copy, "
                            "and save the budget under a new name.")
                             .arg(read, kinds.join(tr(", ", "between kinds of entries")));
        });
}

BudgetSession* BudgetOpening::create(const QString& path, const Budget& budget)
{
    const WaitCursor waiting;
    const ChangeStamp stamp{m_memory.author(), QDateTime::currentDateTimeUtc(), ChangeNature::Edit};
    auto store = m_services.budgets.create(path, budget, stamp);
    if (!store) {
        m_message.show(MessageBar::Severity::Failure,
                       [error = store.error()] { return errorText(error); });
        return nullptr;
    }
    auto document = std::make_unique<BudgetDocument>(budget);
    document->setStore(std::move(*store));
    return sessionOf(std::move(document));
}

void BudgetOpening::openPublished(const Disclosure& disclosure,
                                  const QString& source,
                                  const std::vector<Waiver>& waivers)
{
    const QString path = m_prompts.saveBudget(
        &m_window, suggestedFile(disclosure.unitName, disclosure.fiscalYear, source));
    if (path.isEmpty())
        return;
    reconstruction::Reconstruction found = [&] {
        const WaitCursor waiting;
        return reconstruction::reconstruct(disclosure);
    }();
    for (Waiver waiver : waivers) {
        waiver.id = found.budget.waivers.size() + 1;
        found.budget.waivers.append(std::move(waiver));
    }
    BudgetSession* session = create(path, found.budget);
    if (session == nullptr)
        return;
    session->setReport({QFileInfo(source).fileName(),
                        found.figures,
                        found.budget.lineItems.size(),
                        found.leftOut});
    m_message.hide();
    emit opened(session);
}

void BudgetOpening::offerBudget(const std::vector<HiddenContent>& hidden,
                                std::function<void()> open)
{
    m_message.show(
        MessageBar::Severity::Notice,
        [hidden] {
            const QString offer = tr("This document is read only, as it was published. Open it as "
                                     "a budget to work on its figures.");
            return hidden.empty() ? offer : hiddenText(hidden) + u' ' + offer;
        },
        [] { return tr("Open as Budget…"); },
        std::move(open));
}

void BudgetOpening::introduceSample(std::function<void()> open)
{
    m_message.show(
        MessageBar::Severity::Notice,
        [] {
            return tr("This is the sample: the published budget of a department, read only, to "
                      "look around in. Open it as a budget to try editing; File, New Budget "
                      "begins one of your own.");
        },
        [] { return tr("Open as Budget…"); },
        std::move(open));
}

void BudgetOpening::sayNextStep(const std::optional<derivation::CopySummary>& copied,
                                int year,
                                std::function<void()> import)
{
    m_message.show(
        MessageBar::Severity::Notice,
        [copied, year] {
            return copied ? copyText(*copied, year)
                          : tr("Next: the line items. Type them into the row at the end, paste "
                               "them from Excel or WPS, or import a sheet.");
        },
        [] { return tr("Import Line Items…"); },
        std::move(import));
}

void BudgetOpening::newBudget(const QString& folder)
{
    const NewBudgetOffer offer{
        m_services.templates, [this](const QString& path) { return readLast(path); }, folder};
    const std::optional<NewBudgetChoice> choice = m_prompts.newBudget(&m_window, offer);
    if (!choice)
        return;
    if (BudgetSession* session = create(choice->path, choice->budget)) {
        m_message.hide();
        emit opened(session);
        emit begun(choice->copied);
    }
}

Result<Budget> BudgetOpening::readLast(const QString& path) const
{
    const WaitCursor waiting;
    if (m_services.budgets.isBudgetFile(path)) {
        auto store = m_services.budgets.openReadOnly(path);
        if (!store)
            return tl::unexpected(store.error());
        return (*store)->load();
    }
    const Result<Disclosure> published = m_services.reader.read(path);
    if (!published)
        return tl::unexpected(published.error());
    return reconstruction::reconstruct(*published).budget;
}

void BudgetOpening::offerUntitled()
{
    const QDir folder(untitledFolder());
    const QStringList files =
        folder.entryList({QStringLiteral("untitled-*.") + Ending}, QDir::Files, QDir::Time);
    for (const QString& file : files) {
        const QString path = folder.filePath(file);
        if (!m_services.budgets.open(path)) // somebody has it open, or it is no budget
            continue;
        m_message.show(
            MessageBar::Severity::Notice,
            [] { return tr("A budget that was never saved under a name is still there."); },
            [] { return tr("Open It"); },
            [this, path] { open(path); });
        return;
    }
}

QString untitledFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

bool isUntitledFile(const QString& path)
{
    return QFileInfo(path).absolutePath() == QDir(untitledFolder()).absolutePath();
}

} // namespace budget::ui
