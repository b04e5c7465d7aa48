#pragma once

#include "core/checks/finding.h"
#include "core/document/disclosure.h"
#include "core/document/printed_indicator.h"
#include "core/narrative/narrative.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace budget::checks {

// What checks look at: a document, what several of them need of it, and the document of the year
// before where there is one. Refers to both; they must outlive it.
class CheckedDocument
{
public:
    explicit CheckedDocument(const Disclosure& disclosure, const Disclosure* lastYear = nullptr);

    const Disclosure& disclosure() const { return m_disclosure; }
    const Disclosure* lastYear() const { return m_lastYear; } // null where none is given

    // The table of the kind where there is exactly one; else null: with two it is unknown
    // which one belongs to the other tables.
    const Table* only(TableKind kind) const;
    std::vector<const Table*> all(TableKind kind) const;
    bool repeats(TableKind kind) const; // more than one of the kind

    // The narrative; read once, when first asked for.
    const narrative::Narrative& narrative() const;
    narrative::Sayings sayings() const { return narrative().sayings(); }
    // The indicators of the tables of goals; as above.
    const std::vector<PrintedIndicator>& indicators() const;

    // What `compute` makes of the document, for functions whose result several checks need: called
    // once, its result is kept as long as this.
    template<typename Value>
    const Value& cached(Value (*compute)(const CheckedDocument&)) const
    {
        std::shared_ptr<const void>& value = m_cached[reinterpret_cast<Function>(compute)];
        if (!value)
            value = std::make_shared<const Value>(compute(*this));
        return *static_cast<const Value*>(value.get());
    }

    // Places of this document. Page and line are those of the row, or of the table's title.
    FindingPlace placeOf(const Table& table) const;
    FindingPlace placeOf(const Table& table, int row, int column = -1) const;
    FindingPlace placeOfNote(const Table& table, int note) const;
    FindingPlace placeOfGoal(const Table& table, int goal) const;
    FindingPlace placeOf(const PrintedIndicator& indicator, int column) const;
    FindingPlace placeOf(const narrative::Saying& saying) const;
    FindingPlace placeOf(int section, int passage, const QString& quote) const;

private:
    using Function = void (*)(); // any function; only compared

    const Disclosure& m_disclosure;
    const Disclosure* m_lastYear;
    mutable std::optional<narrative::Narrative> m_narrative;
    mutable std::map<Function, std::shared_ptr<const void>> m_cached;
    mutable std::optional<std::vector<PrintedIndicator>> m_indicators;
};

} // namespace budget::checks
