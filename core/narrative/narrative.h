#pragma once

#include "core/document/disclosure.h"
#include "core/narrative/amount.h"
#include "core/narrative/run.h"
#include "core/narrative/statement.h"

#include <QFlags>
#include <QString>

#include <span>
#include <vector>

namespace budget::narrative {

// Why an amount may not be compared. Found once for each saying; the checks ask for the reasons
// that matter to them and look for no others.
enum class Obstacle
{
    Unreadable = 1 << 0, // it has a part of a fen, or is out of range
    Approximate = 1 << 1,
    Rate = 1 << 2,
    Negative = 1 << 3,
    UnknownYear = 1 << 4,   // the document does not say which year its budget is of
    OtherYear = 1 << 5,     // it is of another year than the tables print of its topic
    InheritedYear = 1 << 6, // the words before its sentence name another year than the budget's
    OfPart = 1 << 7,        // it is about a part, or about something else: 下属单位
    OtherBasis = 1 << 8,    // its paragraph adjusts what it compares: 同口径, 剔除
    MixedYears = 1 << 9,    // its sentence speaks of money that was carried over
    NotBudgeted = 1 << 10,  // its sentence speaks of what was spent or adjusted: 执行, 调整
    UnevenBasis = 1 << 11, // its paragraph may compare each of its figures on another basis: 执行
    FinalAccount = 1 << 12, // the tables of its document are of what was spent
};
Q_DECLARE_FLAGS(Obstacles, Obstacle)
Q_DECLARE_OPERATORS_FOR_FLAGS(Obstacles)

// What keeps an amount from being a figure at all; a figure from being the whole or the part of a
// share, one side of a change, a change, a change that leads to what the tables print, one that the
// tables print, an item of a list of their rows, last year's figure left standing, and one that was
// budgeted.
inline constexpr Obstacles NoFigure =
    Obstacles(Obstacle::Unreadable) | Obstacle::Approximate | Obstacle::Rate;
inline constexpr Obstacles NotInShare = NoFigure | Obstacle::Negative;
inline constexpr Obstacles NotBesideChange =
    NoFigure | Obstacle::Negative | Obstacle::InheritedYear;
inline constexpr Obstacles NotInChange = NoFigure | Obstacle::Negative | Obstacle::UnknownYear
                                         | Obstacle::OtherBasis | Obstacle::MixedYears;
inline constexpr Obstacles NotToTables =
    Obstacles(Obstacle::InheritedYear) | Obstacle::OfPart | Obstacle::FinalAccount;
inline constexpr Obstacles NotOfTables = NoFigure | Obstacle::UnknownYear | Obstacle::OtherYear
                                         | Obstacle::OfPart | Obstacle::FinalAccount;
inline constexpr Obstacles NotInRowList =
    NoFigure | Obstacle::InheritedYear | Obstacle::FinalAccount;
inline constexpr Obstacles NotStale =
    NoFigure | Obstacle::UnknownYear | Obstacle::OfPart | Obstacle::FinalAccount;
inline constexpr Obstacles NotInBudget = NoFigure | Obstacle::NotBudgeted;

// An amount of the text, and what is said of it.
struct Saying
{
    Amount amount;
    Statement statement;
    const Run* run = nullptr; // where it stands; held by its Narrative
    Obstacles obstacles;

    // Whether none of these keeps it from being compared.
    bool isFree(Obstacles from) const { return !(obstacles & from); }
    bool isFigure() const { return isFree(NoFigure); }
    bool isChange() const { return amount.year == Year::Change; }
    bool isOfThisYear() const { return amount.year == Year::This; }

    // The words from the mark before the amount up to it.
    QString clause() const;
    // The sentence that holds the amount, its mark included.
    QString sentence() const;
    // The text of the run up to the amount, and after it.
    QString before() const;
    QString after() const;
    // The text of the run from the end of the amount to an offset.
    QString afterUpTo(qsizetype end) const;

    // Of the other's topic; two subjects by the same names.
    bool isAboutSameAs(const Saying& other) const
    {
        return statement.topic == other.statement.topic && statement.path == other.statement.path;
    }

    // In one sentence with the other, which stands in the same run; one that begins with 其中
    // belongs to the sentence before it.
    bool isInSentenceOf(const Saying& other) const
    {
        return statement.sentence == other.statement.sentence;
    }
};

using Sayings = std::span<const Saying>;

// The text of a document, read once for all checks. Sayings refer to its runs.
class Narrative
{
public:
    Narrative(std::vector<Run> runs, std::vector<Saying> sayings)
        : m_runs(std::move(runs))
        , m_sayings(std::move(sayings))
    {}
    Narrative(const Narrative&) = delete;
    Narrative& operator=(const Narrative&) = delete;
    Narrative(Narrative&&) = default;
    Narrative& operator=(Narrative&&) = default;
    ~Narrative() = default;

    const std::vector<Run>& runs() const { return m_runs; }

    // In the order of the document.
    Sayings sayings() const { return m_sayings; }
    Sayings sayingsOf(const Run& run) const;
    // Those of its run that stand before it, and after it.
    Sayings sayingsBefore(const Saying& saying) const;
    Sayings sayingsAfter(const Saying& saying) const;

private:
    std::vector<Run> m_runs;
    std::vector<Saying> m_sayings;
};

Narrative readNarrative(const Disclosure& disclosure);

// Whether its tables are of what was spent; the text beside them states budgets as well.
bool isFinalAccount(const Disclosure& disclosure);

} // namespace budget::narrative
