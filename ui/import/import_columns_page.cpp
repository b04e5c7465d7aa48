#include "ui/import/import_columns_page.h"

#include "core/money/money_text.h"
#include "ui/import/column_use_header.h"
#include "ui/import/import_draft.h"
#include "ui/import/sheet_columns.h"
#include "ui/import/sheet_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>
#include <array>

namespace budget::ui {

namespace {

constexpr std::array<MoneyUnit, 3> MoneyUnits{
    MoneyUnit::Yuan, MoneyUnit::TenThousandYuan, MoneyUnit::HundredMillionYuan};

template<typename Widget>
Widget* named(Widget* widget, const char* name, const QString& accessibleName)
{
    widget->setObjectName(QString::fromLatin1(name));
    widget->setAccessibleName(accessibleName);
    return widget;
}

} // namespace

ImportColumnsPage::ImportColumnsPage(ImportDraft& draft)
    : m_draft(draft)
    , m_model(new SheetModel(this))
    , m_view(named(new QTableView(this), "importPreview", tr("The sheet")))
    , m_header(new ColumnUseHeader(m_view))
    , m_firstRow(named(new QSpinBox(this), "importFirstRow", tr("First row of the header")))
    , m_lastRow(named(new QSpinBox(this), "importLastRow", tr("Last row of the header")))
    , m_moneyUnit(named(new QComboBox(this), "importMoneyUnit", tr("Unit of the amounts")))
    , m_repeats(new QCheckBox(tr("A &blank cell means the same as above"), this))
    , m_unit(named(new QComboBox(this), "importUnit", tr("Unit where no column names one")))
    , m_source(named(new QComboBox(this), "importSource", tr("Source where no column names one")))
    , m_kind(named(new QComboBox(this), "importKind", tr("Kind where no column names one")))
    , m_remark(new QLabel(this))
{
    setTitle(tr("What the Columns Are"));
    setSubTitle(tr("Above each column stands what it is taken for; change what is wrong."));
    m_repeats->setObjectName(QStringLiteral("importRepeats"));
    m_repeats->setToolTip(tr("A unit, subject, kind, project or source that is left blank is that "
                             "of the row above. Merged cells are always read so."));
    m_remark->setObjectName(QStringLiteral("importRemark"));
    m_remark->setWordWrap(true);
    m_view->setModel(m_model);
    m_view->setHorizontalHeader(m_header);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    buildChoices();
    layOut();
    connectParts();
}

void ImportColumnsPage::buildChoices()
{
    for (const MoneyUnit unit : MoneyUnits)
        m_moneyUnit->addItem(moneyUnitName(unit));
    for (const Unit& unit : m_draft.offer().budget.units)
        m_unit->addItem((unit.code + u' ' + unit.name).trimmed(), QVariant::fromValue(unit.id));
    for (int i = 0; i < FundingSourceCount; ++i)
        m_source->addItem(fundingSourceName(static_cast<FundingSource>(i)));
    m_kind->addItem(tr("as project and economic subject tell"));
    for (int i = 0; i < ExpenditureKindCount; ++i)
        m_kind->addItem(expenditureKindName(static_cast<ExpenditureKind>(i)));
    for (QComboBox* box : {m_unit, m_source, m_kind}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }
    m_kind->setToolTip(tr("With a project 项目支出; 301 and 303 人员经费; 302 and 310 公用经费"));
    m_firstRow->setSpecialValueText(tr("none"));
    m_firstRow->setMinimum(0);
    m_lastRow->setMinimum(1);
}

void ImportColumnsPage::layOut()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    const auto add = [&](int row, int column, const QString& text, QWidget* widget) {
        auto* label = new QLabel(text, this);
        label->setBuddy(widget);
        grid->addWidget(label, row, column);
        grid->addWidget(widget, row, column + 1);
    };
    add(0, 0, tr("&Header: row"), m_firstRow);
    add(0, 2, tr("&to"), m_lastRow);
    add(0, 4, tr("&Amounts in:"), m_moneyUnit);
    grid->addWidget(m_repeats, 0, 6, 1, 2);
    add(1, 0, tr("Other&wise unit:"), m_unit);
    add(1, 2, tr("&source:"), m_source);
    add(1, 4, tr("&kind:"), m_kind);
    for (const int column : {1, 3, 5})
        grid->setColumnStretch(column, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(grid);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_remark);
}

void ImportColumnsPage::connectParts()
{
    connect(m_header, &ColumnUseHeader::useChosen, &m_draft, &ImportDraft::setUse);
    connect(m_header, &ColumnUseHeader::columnFocused, this, [this](int column) {
        const int row = std::max(0, m_view->rowAt(0));
        m_view->scrollTo(m_model->index(row, column));
    });
    for (QSpinBox* box : {m_firstRow, m_lastRow})
        connect(box, &QSpinBox::valueChanged, this, &ImportColumnsPage::takeHeader);
    connect(m_moneyUnit, &QComboBox::activated, this, [this](int index) {
        m_draft.setUnit(MoneyUnits.at(static_cast<std::size_t>(index)));
    });
    connect(m_repeats, &QCheckBox::toggled, &m_draft, &ImportDraft::setRepeatsAbove);
    for (QComboBox* box : {m_unit, m_source, m_kind})
        connect(box, &QComboBox::activated, this, &ImportColumnsPage::takeDefaults);
    connect(&m_draft, &ImportDraft::sheetChanged, this, &ImportColumnsPage::showSheet);
    connect(&m_draft, &ImportDraft::readingChanged, this, &ImportColumnsPage::showReading);
}

void ImportColumnsPage::initializePage()
{
    showSheet();
    const int first = m_draft.reading().header.first;
    fitColumns(*m_view, first);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column,
                               std::max(m_view->columnWidth(column), m_header->widthFor(column)));
    m_view->scrollTo(m_model->index(std::max(0, first - 1), 0), QAbstractItemView::PositionAtTop);
}

void ImportColumnsPage::showSheet()
{
    const Sheet& sheet = m_draft.sheet();
    m_model->setSheet(&sheet, m_draft.reading().header);
    const QSignalBlocker first(m_firstRow);
    const QSignalBlocker last(m_lastRow);
    for (QSpinBox* box : {m_firstRow, m_lastRow})
        box->setMaximum(std::max(1, static_cast<int>(sheet.rows.size())));
    showReading();
}

void ImportColumnsPage::showReading()
{
    const importing::ImportReading& reading = m_draft.reading();
    const importing::SheetHeader& header = reading.header;
    QStringList words;
    for (const importing::HeaderColumn& column : header.columns)
        words.append(column.words);
    m_model->setHeader(header);
    m_header->setUses(reading.columns, words);
    const QSignalBlocker first(m_firstRow);
    const QSignalBlocker last(m_lastRow);
    m_firstRow->setValue(header.count > 0 ? header.first + 1 : 0);
    m_lastRow->setEnabled(header.count > 0);
    m_lastRow->setValue(std::max(1, header.end()));
    m_moneyUnit->setCurrentIndex(static_cast<int>(
        std::find(MoneyUnits.begin(), MoneyUnits.end(), reading.unit) - MoneyUnits.begin()));
    m_remark->setText(remark());
    emit completeChanged();
}

void ImportColumnsPage::takeHeader()
{
    const int first = m_firstRow->value() - 1;
    if (first < 0)
        m_draft.setHeader(0, 0);
    else
        m_draft.setHeader(first, std::max(1, m_lastRow->value() - first));
}

void ImportColumnsPage::takeDefaults()
{
    const int kind = m_kind->currentIndex() - 1;
    m_draft.setDefaults(m_unit->currentData().toLongLong(),
                        static_cast<FundingSource>(m_source->currentIndex()),
                        kind < 0 ? std::nullopt
                                 : std::optional(static_cast<ExpenditureKind>(kind)));
}

QString ImportColumnsPage::remark() const
{
    if (!m_draft.hasAmount())
        return tr("Choose the column with the amounts to go on.");
    QStringList remarks;
    if (m_draft.isRemembered())
        remarks.append(tr("The columns are as at the last import of a sheet with this header."));
    const QString between = tr(", ", "between the columns of a sheet");
    const QStringList hidden = m_draft.hiddenColumns();
    if (!hidden.isEmpty())
        remarks.append(tr("Hidden in the sheet, but imported: %1.").arg(hidden.join(between)));
    if (m_draft.isUnitGuessed())
        remarks.append(tr("The sheet names no unit of money; the amounts are taken as %1.")
                           .arg(moneyUnitName(m_draft.reading().unit)));
    const QStringList guessed = m_draft.guessedSources();
    if (!guessed.isEmpty())
        remarks.append(
            tr("%1 may be of three budgets and is taken as %2; choose another one above "
               "the column if it is not.")
                .arg(guessed.join(between), fundingSourceName(FundingSource::GeneralPublic)));
    const QStringList ignored = m_draft.ignoredFigures();
    if (!ignored.isEmpty())
        remarks.append(tr("Figures that are not imported: %1.").arg(ignored.join(between)));
    return remarks.join(u' ');
}

bool ImportColumnsPage::isComplete() const
{
    return m_draft.hasAmount();
}

} // namespace budget::ui
