#include "ui/budget/new_budget_pages.h"

#include "core/money/money_text.h"
#include "ui/budget/properties_form.h"
#include "ui/wording/error_text.h"
#include "ui/wording/file_names.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace budget::ui {

namespace {

const QString Ending = QStringLiteral(".yusuan");
// What amounts may be rounded to, fen: 分, 元, 十元, 百元, 千元, 万元.
constexpr std::array<std::int64_t, 6> Steps{1, 100, 1'000, 10'000, 100'000, 1'000'000};

QHBoxLayout* fileRow(QLineEdit* file, QPushButton* browse)
{
    auto* row = new QHBoxLayout;
    row->addWidget(file, 1);
    row->addWidget(browse);
    return row;
}

QLabel* outcomeLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QStringLiteral("wizardOutcome"));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

NewBudgetStartPage::NewBudgetStartPage(const NewBudgetOffer& offer, AskFile ask)
    : m_offer(offer)
    , m_ask(std::move(ask))
    , m_empty(new QRadioButton(tr("An &empty budget"), this))
    , m_copy(new QRadioButton(tr("A &copy of last year's budget:"), this))
    , m_file(new QLineEdit(this))
    , m_outcome(outcomeLabel(this))
    , m_kept(new QRadioButton(tr("&Keep them"), this))
    , m_cleared(new QRadioButton(tr("C&lear them: the line items stay, without amounts"), this))
    , m_scaled(new QRadioButton(tr("&Scale them to this percentage of last year's:"), this))
    , m_percent(new QLineEdit(QStringLiteral("100"), this))
    , m_step(new QComboBox(this))
{
    setTitle(tr("Begin with"));
    setSubTitle(tr("Last year's budget may be a budget file or a published document."));
    m_empty->setObjectName(QStringLiteral("startEmpty"));
    m_copy->setObjectName(QStringLiteral("startCopy"));
    m_file->setObjectName(QStringLiteral("lastFile"));
    m_file->setAccessibleName(tr("File of last year's budget"));
    m_file->setPlaceholderText(tr("Last year's budget or its published document"));
    m_empty->setChecked(true);
    layOut(amountsBox());
    connectParts();
}

QGroupBox* NewBudgetStartPage::amountsBox()
{
    auto* box = new QGroupBox(tr("What becomes of last year's amounts"), this);
    box->setObjectName(QStringLiteral("amounts"));
    m_kept->setObjectName(QStringLiteral("amountsKept"));
    m_cleared->setObjectName(QStringLiteral("amountsCleared"));
    m_scaled->setObjectName(QStringLiteral("amountsScaled"));
    m_percent->setObjectName(QStringLiteral("amountsPercent"));
    m_step->setObjectName(QStringLiteral("amountsStep"));
    m_percent->setMaximumWidth(120);
    m_percent->setAccessibleName(tr("Percentage"));
    m_step->addItems(
        {tr("0.01 元"), tr("1 元"), tr("10 元"), tr("100 元"), tr("1,000 元"), tr("10,000 元")});
    m_step->setCurrentIndex(1);
    auto* form = new QFormLayout;
    form->setContentsMargins(24, 0, 0, 0);
    form->addRow(tr("&Per cent:"), m_percent);
    form->addRow(tr("&Rounded to whole:"), m_step);
    auto* layout = new QVBoxLayout(box);
    layout->addWidget(m_kept);
    layout->addWidget(m_cleared);
    layout->addWidget(m_scaled);
    layout->addLayout(form);
    m_kept->setChecked(true); // in its box by now, where it excludes none of the others
    box->setEnabled(false);
    m_percent->setEnabled(false);
    m_step->setEnabled(false);
    return box;
}

void NewBudgetStartPage::layOut(QGroupBox* amounts)
{
    auto* browse = new QPushButton(tr("&Browse…"), this);
    browse->setObjectName(QStringLiteral("lastBrowse"));
    connect(browse, &QPushButton::clicked, this, &NewBudgetStartPage::choose);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_empty);
    layout->addWidget(m_copy);
    QHBoxLayout* row = fileRow(m_file, browse);
    row->setContentsMargins(24, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_outcome);
    layout->addWidget(amounts);
    layout->addStretch(1);
    connect(m_copy, &QRadioButton::toggled, amounts, &QWidget::setEnabled);
}

void NewBudgetStartPage::connectParts()
{
    // Who types a path wants the file that it names.
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_copy->setChecked(true); });
    connect(m_file, &QLineEdit::textChanged, this, &NewBudgetStartPage::read);
    connect(m_copy, &QRadioButton::toggled, this, &NewBudgetStartPage::read);
    connect(m_scaled, &QRadioButton::toggled, this, [this](bool isScaled) {
        m_percent->setEnabled(isScaled);
        m_step->setEnabled(isScaled);
        emit completeChanged();
    });
    connect(m_percent, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
}

void NewBudgetStartPage::choose()
{
    const QString path = m_ask(this, m_offer.folder);
    if (path.isEmpty())
        return;
    m_copy->setChecked(true);
    m_file->setText(path);
}

void NewBudgetStartPage::read()
{
    m_last.reset();
    m_outcome->clear();
    const QString path = m_file->text().trimmed();
    if (m_copy->isChecked() && QFileInfo(path).isFile()) {
        Result<Budget> last = m_offer.readLast(path);
        if (last) {
            m_last = std::move(*last);
            m_outcome->setText(tr("%1, %2: %n line items", nullptr, m_last->lineItems.size())
                                   .arg(m_last->properties.departmentName)
                                   .arg(m_last->properties.fiscalYear));
        } else {
            m_outcome->setText(errorText(last.error()));
        }
    } else if (m_copy->isChecked() && !path.isEmpty()) {
        m_outcome->setText(tr("There is no file of this name."));
    }
    emit completeChanged();
}

derivation::CarriedAmounts NewBudgetStartPage::amounts() const
{
    if (m_scaled->isChecked())
        return derivation::CarriedAmounts::Scaled;
    return m_cleared->isChecked() ? derivation::CarriedAmounts::Cleared
                                  : derivation::CarriedAmounts::Kept;
}

// A percentage with two decimals is read as an amount is: full-width digits, never by locale.
std::optional<std::int64_t> NewBudgetStartPage::percentage() const
{
    QString text = m_percent->text().trimmed();
    if (text.endsWith(u'%') || text.endsWith(u'％'))
        text.chop(1);
    const Result<std::optional<Money>> read = parseMoney(text, MoneyUnit::Yuan);
    if (!read || !*read || (*read)->isNegative()
        || (*read)->fen() > derivation::LargestHundredthsOfPercent)
        return std::nullopt;
    return (*read)->fen();
}

Money NewBudgetStartPage::step() const
{
    return Money::fromFen(Steps.at(static_cast<std::size_t>(m_step->currentIndex())));
}

bool NewBudgetStartPage::isComplete() const
{
    return m_empty->isChecked()
           || (m_last.has_value() && (!m_scaled->isChecked() || percentage().has_value()));
}

NewBudgetPropertiesPage::NewBudgetPropertiesPage(const NewBudgetOffer& offer,
                                                 const NewBudgetStartPage& start,
                                                 AskFile ask)
    : m_offer(offer)
    , m_start(start)
    , m_form(new PropertiesForm(this))
    , m_file(new QLineEdit(this))
    , m_outcome(outcomeLabel(this))
{
    setTitle(tr("Department, Year and File"));
    setSubTitle(tr("Every edit is saved in this file at once."));
    m_file->setObjectName(QStringLiteral("newFile"));
    m_file->setAccessibleName(tr("File of the new budget"));
    auto* browse = new QPushButton(tr("&Browse…"), this);
    browse->setObjectName(QStringLiteral("newBrowse"));
    auto* kept = new QLabel(tr("&Keep it in:"), this);
    kept->setBuddy(m_file);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addSpacing(8);
    layout->addWidget(kept);
    layout->addLayout(fileRow(m_file, browse));
    layout->addWidget(m_outcome);
    layout->addStretch(1);
    connect(browse, &QPushButton::clicked, this, [this, ask = std::move(ask)] {
        const QString chosen = ask(this, m_file->text());
        m_isFileChosen = m_isFileChosen || !chosen.isEmpty();
        if (!chosen.isEmpty())
            m_file->setText(chosen);
    });
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_isFileChosen = true; });
    connect(m_file, &QLineEdit::textChanged, this, &NewBudgetPropertiesPage::judgeFile);
    connect(m_form, &PropertiesForm::changed, this, [this] {
        suggestFile();
        emit completeChanged();
    });
}

QString NewBudgetPropertiesPage::path() const
{
    const QString path = m_file->text().trimmed();
    return path.isEmpty() || path.endsWith(Ending) ? path : path + Ending;
}

void NewBudgetPropertiesPage::initializePage()
{
    if (m_start.last()) {
        BudgetProperties next = m_start.last()->properties;
        ++next.fiscalYear;
        next.stage = Stage::FirstSubmission;
        m_form->setProperties(next);
        m_form->setTemplates(templatesFor(m_start.last()->layout, m_offer.templates));
    } else {
        m_form->setTemplates(m_offer.templates);
    }
    suggestFile();
    judgeFile();
}

void NewBudgetPropertiesPage::suggestFile()
{
    if (m_isFileChosen)
        return;
    const BudgetProperties properties = m_form->properties();
    const QString name =
        asFileName(properties.departmentName + QString::number(properties.fiscalYear));
    m_file->setText(QDir(m_offer.folder).filePath(name + Ending));
}

void NewBudgetPropertiesPage::judgeFile()
{
    const QFileInfo file(path());
    if (!QFileInfo(file.absolutePath()).isWritable())
        m_outcome->setText(tr("Nothing can be written in this folder; choose another one."));
    else if (file.exists())
        m_outcome->setText(tr("This file is there already; it will be replaced."));
    else
        m_outcome->clear();
    emit completeChanged();
}

bool NewBudgetPropertiesPage::isComplete() const
{
    const QFileInfo file(path());
    return m_form->isComplete() && !path().isEmpty() && !file.isDir()
           && QFileInfo(file.absolutePath()).isWritable();
}

} // namespace budget::ui
