#pragma once

#include "core/budget/line_item_entry.h"

#include <QString>

#include <optional>
#include <vector>

namespace budget::ui {

class LineItemModel;

// What somebody does to the rows of a LineItemModel, each command one undo step. The model outlives
// it. Rows are those of the model; a row from its row for a new item on is a new item.
class LineItemEdits
{
public:
    struct CellText
    {
        int row = 0;
        LineItemField field = LineItemField::Functional;
        QString text;
    };
    struct Outcome
    {
        int cells = 0; // entered
        int wrong = 0; // of these: could not be read, and are marked in the model
        int kinds = 0; // items whose kind went with a new economic subject (kindFollowing)
        ExpenditureKind kind = ExpenditureKind::PublicFunds; // of the last of them
        bool isKept = true; // false where the change could not be kept; the model has said why
    };

    explicit LineItemEdits(LineItemModel& model)
        : m_model(model)
    {}

    // Enters texts. What can be read is applied, what cannot is marked with its reason; so a paste
    // does as a spreadsheet does, where every cell arrives and a wrong one shows.
    Outcome enter(const std::vector<CellText>& texts, ChangeLabel::Action action);
    // Why the text cannot be entered into the field; nothing where it can.
    std::optional<Error> check(LineItemField field, const QString& text) const;
    // The first row's fields into the other rows.
    bool fillDown(const std::vector<int>& rows, const std::vector<LineItemField>& fields);
    bool duplicate(const std::vector<int>& rows); // below the last of them
    bool insertAbove(int row);
    bool remove(const std::vector<int>& rows);
    bool confirm(const std::vector<int>& rows); // 推算 taken back

private:
    struct RowEntry;
    LineItem newItem(int row) const;
    RowEntry read(int row, const std::vector<const CellText*>& cells, LineItemEntry& entry) const;
    static void followSubject(RowEntry& row);
    Change changeOf(const std::vector<RowEntry>& rows,
                    const std::vector<FactChange>& newFacts,
                    ChangeLabel::Action action) const;
    void mark(const std::vector<RowEntry>& rows);
    ChangeLabel label(ChangeLabel::Action action, const std::vector<LineItem>& items) const;

    LineItemModel& m_model;
};

} // namespace budget::ui
