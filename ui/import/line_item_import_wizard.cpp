#include "ui/import/line_item_import_wizard.h"

#include "ui/import/import_check_page.h"
#include "ui/import/import_columns_page.h"
#include "ui/import/import_draft.h"
#include "ui/import/import_mode_page.h"
#include "ui/import/import_source_page.h"

#include <QScreen>

namespace budget::ui {

LineItemImportWizard::LineItemImportWizard(const ImportOffer& offer, QWidget* parent)
    : QWizard(parent)
    , m_draft(new ImportDraft(offer, this))
    , m_source(new ImportSourcePage(*m_draft))
{
    setObjectName(QStringLiteral("importWizard"));
    setWindowTitle(tr("Import Line Items"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    addPage(m_source);
    addPage(new ImportColumnsPage(*m_draft));
    addPage(new ImportCheckPage(*m_draft));
    addPage(new ImportModePage(*m_draft));
    setButtonText(QWizard::FinishButton, tr("&Import"));
    constexpr QSize comfortable(1040, 640);
    constexpr QSize frame(16, 64);
    resize(comfortable.boundedTo(screen()->availableSize() - frame));
}

void LineItemImportWizard::readFile(const QString& path)
{
    m_source->readFile(path);
}

void LineItemImportWizard::reject()
{
    const bool hasWork = currentPage() != m_source || m_draft->isEdited();
    const auto& mayDiscard = m_draft->offer().mayDiscard;
    if (!hasWork || !mayDiscard || mayDiscard(this))
        QWizard::reject();
}

Change LineItemImportWizard::change()
{
    return m_draft->finish();
}

} // namespace budget::ui
