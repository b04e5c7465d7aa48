#pragma once

#include "core/budget/budget_document.h"
#include "core/budget/subject_book.h"
#include "core/derivation/origins.h"
#include "core/document/figure_difference.h"
#include "ui/table/figure_source.h"

#include <QDateTime>
#include <QObject>

#include <memory>

namespace budget::ui {

// What a published document was read as a budget with, and what of it the budget does not print.
struct ReconstructionReport
{
    QString source; // the file, or the name of the document
    int figures = 0;
    int lineItems = 0;
    std::vector<FigureDifference> leftOut; // left is published, right is derived
};

// What the printed totals of the tables with this step miss of the true total.
struct MissedTotal
{
    Money step;
    Money missed;

    bool operator==(const MissedTotal&) const = default;
};

// A line item that makes part of it.
struct MissedItem
{
    int row = 0; // among the line items, from 0
    QString name;

    bool operator==(const MissedItem&) const = default;
};

// An open budget as a window shows it: the document, what is derived from it after every change,
// the file it is kept in. It asks nobody anything; what cannot be kept is announced, and the budget
// is then as it was.
class BudgetSession : public QObject, public FigureSource
{
    Q_OBJECT

public:
    explicit BudgetSession(std::unique_ptr<BudgetDocument> document, QObject* parent = nullptr);
    ~BudgetSession() override;

    BudgetDocument& document() const { return *m_document; }
    const Budget& budget() const { return m_document->budget(); }
    // As of the last `derived`; refresh() first where every change has to be in it.
    std::shared_ptr<const Disclosure> disclosure() const
    {
        return {m_derived, &m_derived->disclosure};
    }
    std::shared_ptr<const derivation::DerivedDisclosure> derivedDisclosure() const
    {
        return m_derived;
    }
    void refresh();
    // Under which changes are kept from now on; at first that of who is logged in.
    void setAuthor(const QString& name);

    QString path() const;
    bool isReadOnly() const;
    bool isUntitled() const { return m_isUntitled; } // kept by the program until it is saved
    void setUntitled(bool untitled) { m_isUntitled = untitled; }
    bool hasFailed() const { return m_hasFailed; } // the last change was not kept
    QDateTime lastSaved() const { return m_lastSaved; }
    const std::optional<ReconstructionReport>& report() const { return m_report; }
    void setReport(ReconstructionReport report) { m_report = std::move(report); }

    bool apply(const Change& change); // false: `failed` has said why
    void undo();
    void redo();

    std::optional<Behind> behind(int table, int row, int column) const override;
    bool setAmount(int table, int row, int column, Money amount) override;
    std::optional<derivation::FigureFacts> facts(int table, int row, int column) const;
    // What a line item is called: 30201 办公费.
    QString nameOf(const LineItem& item);
    QString nameOf(const RevenueItem& item);

    [[nodiscard]] Result<BudgetVersion> keepVersion(const QString& name);
    [[nodiscard]] Result<std::vector<BudgetVersion>> versions() const;
    // Left is now, right is then.
    [[nodiscard]] Result<std::vector<FigureDifference>> differencesFrom(qint64 version);
    bool restore(const BudgetVersion& version); // as one step
    [[nodiscard]] Result<std::vector<AuditLine>> auditTrail(int count) const;
    // From now on the budget is kept in this file, trail and versions included.
    [[nodiscard]] Result<void> saveAs(const QString& path, const BudgetFiles& files);

    std::vector<MissedTotal> missedTotals() const; // those that miss something
    // The items that rounding changed most, which make what the total misses; the largest first.
    std::vector<MissedItem> missedItems();
    bool placeMissed(); // as one step

signals:
    void derived();
    void failed(const budget::Error& error);
    void stateChanged(); // saved or not, where, what can be undone

private:
    // The one item of the list that fits, and how many do.
    template<typename Item, typename Fits>
    static const Item* singleOf(const FactList<Item>& items, Fits fits, int& count);
    bool hasCell(derivation::CellIndex cell) const;
    Change placedTails() const; // empty where nothing is missed
    Change amountChange(const derivation::FigureFacts& facts, Money amount);
    Change amountChange(const derivation::RevenueFacts& facts, Money amount);
    ChangeStamp stampOfNow() const;
    bool report(const Result<void>& result);

    std::unique_ptr<BudgetDocument> m_document;
    std::shared_ptr<const derivation::DerivedDisclosure> m_derived;
    QString m_author;
    SubjectBook m_subjects;
    std::optional<ReconstructionReport> m_report;
    QDateTime m_lastSaved;
    bool m_isUntitled = false;
    bool m_hasFailed = false;
    bool m_isStale = false; // something changed since the document was derived
};

} // namespace budget::ui
