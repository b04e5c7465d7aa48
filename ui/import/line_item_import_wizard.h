#pragma once

#include "ui/import/import_offer.h"

#include <QWizard>

namespace budget::ui {

class ImportDraft;
class ImportSourcePage;

// The way of line items from a spreadsheet or the clipboard into a budget: where they are, what the
// columns mean, what is wrong with the rows, what becomes of those that are there.
class LineItemImportWizard : public QWizard
{
    Q_OBJECT

public:
    explicit LineItemImportWizard(const ImportOffer& offer, QWidget* parent = nullptr);

    void readFile(const QString& path); // as if it had been chosen
    Change change();                    // once, when it was accepted

    // Esc and Cancel: asks where there is work to lose.
    void reject() override;

private:
    ImportDraft* m_draft;
    ImportSourcePage* m_source;
};

} // namespace budget::ui
