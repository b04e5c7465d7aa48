#pragma once

#include "core/budget/subject_book.h"
#include "core/import/import_change.h"
#include "ui/import/import_offer.h"

#include <QObject>

#include <optional>
#include <vector>

namespace budget::ui {

// An import in the making: the sheet, how it is read, what comes of it. What is read is read when
// it is asked for, and again after something has changed.
class ImportDraft : public QObject
{
    Q_OBJECT

public:
    explicit ImportDraft(const ImportOffer& offer, QObject* parent = nullptr);

    const ImportOffer& offer() const { return m_offer; }

    // Replaces the sheets and chooses the first in sight; none: nothing can be imported. `name` is
    // the file's, or empty.
    void setSheets(std::vector<Sheet> sheets, const QString& name);
    const std::vector<Sheet>& sheets() const { return m_sheets; }
    const QString& name() const { return m_name; }
    // Header and columns are what is remembered of the header, or guessed.
    void setSheet(int index);
    int sheetIndex() const { return m_index; } // -1 for none
    const Sheet& sheet() const;                // an empty one for none

    const importing::ImportReading& reading() const { return m_reading; }
    void setHeader(int first, int count); // the columns are guessed again
    void setUse(int column, const importing::ColumnUse& use);
    void setUnit(MoneyUnit unit); // of all amounts, whatever the header says
    void setDefaults(FactId unit, FundingSource source, std::optional<ExpenditureKind> kind);
    void setRepeatsAbove(bool repeats);
    void setCreatesUnits(bool creates);
    bool isRemembered() const { return m_isRemembered; } // the columns, not guessed

    bool leavesOutWrong() const { return m_leavesOutWrong; }
    void setLeavesOutWrong(bool leavesOut);
    importing::ImportMode mode() const { return m_mode; }
    void setMode(importing::ImportMode mode);

    // Puts a text into a cell below the header, as the file should have had it; a merged cell falls
    // apart, and what it says stands in every row that it covered.
    void setCell(int row, int column, const QString& text);
    bool isEdited() const { return m_isEdited; }

    bool hasAmount() const; // a column of amounts is chosen
    // Whether neither sheet nor header nor user has said the unit of the amounts.
    bool isUnitGuessed() const;
    // Headers of amounts whose source is a guess: 财政拨款, which is of three.
    QStringList guessedSources() const;
    QStringList ignoredFigures() const; // headers of columns with figures that are not imported
    QStringList hiddenColumns() const;  // headers of those that are imported
    // Reads the rows unless they are read already; false where `progress` ended it.
    bool readRows(const importing::ImportProgress& progress);
    bool isRead() const { return m_rows.has_value(); }
    const importing::ImportedRows& rows();
    const importing::ImportOutcome& outcome(); // its ids are not those of the change

    void remember() const; // what the columns are, by the header
    // The Change for the document, under the name of what was imported; what was chosen is
    // remembered.
    Change finish();

signals:
    void sheetChanged();
    void readingChanged();

private:
    bool recall();
    QString rememberedOf(const importing::SheetHeader& header) const;
    void forget();                   // what was read
    MoneyUnit unitOfAmounts() const; // that sheet or header name
    void chooseColumnsFor(const importing::SheetHeader& header);

    ImportOffer m_offer;
    SubjectBook m_book;
    std::vector<Sheet> m_sheets;
    QString m_name;
    int m_index = -1;
    importing::ImportReading m_reading;
    bool m_isRemembered = false;
    bool m_leavesOutWrong = false;
    bool m_isEdited = false;
    bool m_isUnitChosen = false;
    importing::ImportMode m_mode = importing::ImportMode::Append;
    std::optional<importing::ImportedRows> m_rows;
    std::optional<importing::ImportOutcome> m_outcome;
};

} // namespace budget::ui
