#include "ui/line_item_page.h"

namespace budget::ui {

LineItemPage::LineItemPage(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("lineItemPage"));
}

LineItemPage::~LineItemPage() = default;

void LineItemPage::setDocument(BudgetDocument*) {}
void LineItemPage::setUnit(MoneyUnit) {}
void LineItemPage::setZoom(int) {}
void LineItemPage::showItems(const LineItemFilter&, const QString&) {}
void LineItemPage::showAllItems() {}
void LineItemPage::showItem(FactId) {}
bool LineItemPage::hasSelection() const
{
    return false;
}
bool LineItemPage::hasInferredSelection() const
{
    return false;
}
int LineItemPage::wrongCells() const
{
    return 0;
}
QByteArray LineItemPage::saveState() const
{
    return {};
}
bool LineItemPage::restoreState(const QByteArray&)
{
    return false;
}
void LineItemPage::copy() {}
void LineItemPage::cut() {}
void LineItemPage::paste() {}
void LineItemPage::clear() {}
void LineItemPage::fillDown() {}
void LineItemPage::duplicate() {}
void LineItemPage::insertRow() {}
void LineItemPage::removeRows() {}
void LineItemPage::confirm() {}
void LineItemPage::find() {}
void LineItemPage::replace() {}
void LineItemPage::findNext() {}
void LineItemPage::findPrevious() {}
void LineItemPage::focusFilter() {}
void LineItemPage::chooseColumns() {}
void LineItemPage::selectAll() {}

} // namespace budget::ui
