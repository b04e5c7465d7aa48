#include "ui/findings/findings_bar.h"

#include "ui/controls/icons.h"
#include "ui/findings/document_checks.h"
#include "ui/findings/finding_icon.h"
#include "ui/wording/finding_text.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace budget::ui {

namespace {

constexpr int TypingPause = 200; // milliseconds

QComboBox* comboBox(const char* name, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(7);
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return box;
}

QHBoxLayout* row(QWidget* line)
{
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    return layout;
}

QToolButton* toggle(const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

FindingsBar::FindingsBar(QWidget* parent)
    : QWidget(parent)
    , m_toggles(new QWidget(this))
    , m_choices(new QWidget(this))
    , m_rest(new QWidget(this))
    , m_waived(toggle(QStringLiteral("showWaived"), this))
    , m_grouping(comboBox("findingGrouping", this))
    , m_parts(comboBox("findingPart", this))
    , m_checks(comboBox("findingCheck", this))
    , m_search(new QLineEdit(this))
    , m_summary(new QToolButton(this))
    , m_save(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_typing(new QTimer(this))
{
    setObjectName(QStringLiteral("findingsBar"));
    m_filter.severities = {true, true, true, false};
    m_search->setObjectName(QStringLiteral("findingSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_summary->setObjectName(QStringLiteral("skippedChecks"));
    m_summary->setAutoRaise(true);
    m_save->setObjectName(QStringLiteral("saveFindingsButton"));
    m_save->setAutoRaise(true);
    m_save->setIcon(icon(QStringLiteral("export")));
    m_close->setObjectName(QStringLiteral("closeFindings"));
    m_close->setAutoRaise(true);
    m_grouping->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_typing->setSingleShot(true);
    m_typing->setInterval(TypingPause);
    buildLines();

    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            emit groupingChanged();
    });
    for (QComboBox* box : {m_parts, m_checks})
        connect(box, &QComboBox::currentIndexChanged, this, &FindingsBar::take);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &FindingsBar::take);
    connect(m_summary, &QToolButton::clicked, this, &FindingsBar::skippedRequested);
    connect(m_save, &QToolButton::clicked, this, &FindingsBar::saveRequested);
    connect(m_close, &QToolButton::clicked, this, &FindingsBar::toggleRequested);
    retranslate();
}

void FindingsBar::buildLines()
{
    QHBoxLayout* layout = row(m_toggles);
    static constexpr std::array names{u"showErrors", u"showWarnings", u"showNotes", u"showTails"};
    for (std::size_t i = 0; i < m_severities.size(); ++i) {
        m_severities[i] = toggle(QString::fromUtf16(names.at(i)), this);
        m_severities[i]->setIcon(severityIcon(static_cast<checks::Severity>(i)));
        m_severities[i]->setChecked(m_filter.severities[i]);
        connect(m_severities[i], &QToolButton::toggled, this, &FindingsBar::take);
        layout->addWidget(m_severities[i]);
    }
    connect(m_waived, &QToolButton::toggled, this, &FindingsBar::take);
    layout->addWidget(m_waived);
    layout = row(m_choices);
    layout->addWidget(m_grouping);
    for (QWidget* choice : {static_cast<QWidget*>(m_parts), static_cast<QWidget*>(m_checks)})
        layout->addWidget(choice, 1);
    layout->addWidget(m_search, 1);
    layout = row(m_rest);
    layout->addWidget(m_summary);
    layout->addWidget(m_save);
    layout->addWidget(m_close);
    auto* lines = new QGridLayout(this);
    lines->setContentsMargins(6, 2, 6, 2);
    lines->setHorizontalSpacing(12);
    lines->setVerticalSpacing(2);
    lines->setColumnStretch(1, 1);
    lines->addWidget(m_toggles, 0, 0);
    lines->addWidget(m_rest, 0, 2);
    layLines();
}

void FindingsBar::setStrip(bool isStrip)
{
    m_isStrip = isStrip;
    m_choices->setVisible(!isStrip);
    retranslate();
}

void FindingsBar::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_isStrip && event->button() == Qt::LeftButton
        && rect().contains(event->position().toPoint()))
        emit toggleRequested();
}

// In one line where there is room, else what can be chosen stands in a line of its own.
void FindingsBar::layLines()
{
    auto* lines = static_cast<QGridLayout*>(layout());
    const int inOneLine = m_toggles->sizeHint().width() + m_rest->sizeHint().width()
                          + m_choices->minimumSizeHint().width() + 48;
    lines->removeWidget(m_choices);
    if (m_isStrip)
        return;
    if (width() >= inOneLine)
        lines->addWidget(m_choices, 0, 1);
    else
        lines->addWidget(m_choices, 1, 0, 1, 3);
}

void FindingsBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layLines();
}

FindingGrouping FindingsBar::grouping() const
{
    return static_cast<FindingGrouping>(std::max(0, m_grouping->currentIndex()));
}

void FindingsBar::showChecks(const DocumentChecks& checks)
{
    m_shown = &checks;
    retranslate();
}

void FindingsBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FindingsBar::take()
{
    if (m_isFilling)
        return;
    FindingFilter filter;
    for (std::size_t i = 0; i < m_severities.size(); ++i)
        filter.severities[i] = m_severities[i]->isChecked();
    filter.waived = m_waived->isChecked();
    filter.part = m_parts->currentData().toString();
    filter.check = m_checks->currentData().toString();
    filter.words = m_search->text().simplified();
    if (filter == m_filter)
        return;
    m_filter = filter;
    emit filterChanged();
}

// What was chosen stays, though it may have no finding any more.
void FindingsBar::fill(QComboBox& box, const QString& all, const std::vector<Choice>& choices)
{
    const QString chosen = box.currentData().toString();
    const QString chosenText = box.currentText();
    box.clear();
    box.addItem(all, QString());
    for (const Choice& choice : choices)
        box.addItem(choice.text, choice.key);
    int at = box.findData(chosen);
    if (at < 0) {
        box.addItem(chosenText, chosen);
        at = box.count() - 1;
    }
    box.setCurrentIndex(at);
    box.setToolTip(box.currentText());
}

void FindingsBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindingsBar::retranslate()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const auto count = [this](checks::Severity severity) {
        return m_shown != nullptr ? m_shown->count(severity) : 0;
    };
    m_severities[0]->setText(tr("Errors %1").arg(count(checks::Severity::Error)));
    m_severities[1]->setText(tr("Warnings %1").arg(count(checks::Severity::Warning)));
    m_severities[2]->setText(tr("Notes %1").arg(count(checks::Severity::Note)));
    m_severities[3]->setText(tr("Rounding tails %1").arg(count(checks::Severity::Tail)));
    m_severities[0]->setToolTip(tr("The document contradicts itself, or a rule without exception"));
    m_severities[1]->setToolTip(tr("Very probably wrong; an innocent explanation is possible"));
    m_severities[2]->setToolTip(tr("Style; no figure is wrong"));
    m_severities[3]->setToolTip(tr("Figures that differ by no more than rounding explains (尾差)"));
    m_waived->setText(tr("Waived %1").arg(m_shown != nullptr ? m_shown->waivedCount() : 0));
    m_waived->setToolTip(tr("What somebody has declared to be no mistake, with the reason"));

    const int grouping = std::max(0, m_grouping->currentIndex());
    m_grouping->clear();
    m_grouping->addItems({tr("By kind of check"), tr("By table"), tr("By severity")});
    m_grouping->setCurrentIndex(grouping);
    m_grouping->setAccessibleName(tr("How the findings are grouped"));
    m_grouping->setToolTip(m_grouping->accessibleName());
    std::vector<Choice> parts;
    std::vector<Choice> checks;
    const auto add = [](std::vector<Choice>& choices, const QString& key, const QString& text) {
        const auto isIt = [&key](const Choice& choice) { return choice.key == key; };
        if (!key.isEmpty() && std::none_of(choices.begin(), choices.end(), isIt))
            choices.push_back({key, text});
    };
    if (m_shown != nullptr) {
        for (const ShownFinding& finding : m_shown->findings()) {
            add(parts, partWord(finding.part), finding.partTitle);
            add(checks, finding.finding().check, finding.reported.title);
        }
    }
    fill(*m_parts, tr("All parts"), parts);
    fill(*m_checks, tr("All checks"), checks);
    m_parts->setAccessibleName(tr("Findings of this table or text"));
    m_checks->setAccessibleName(tr("Findings of this check"));
    m_search->setPlaceholderText(tr("Search the findings"));
    m_search->setAccessibleName(tr("Search the findings"));
    m_summary->setText(m_shown == nullptr || !m_shown->isOpen() || m_shown->isRunning()
                           ? QString()
                           : tr("%1 checks ran, %2 skipped")
                                 .arg(m_shown->checksRun())
                                 .arg(m_shown->skipped().size()));
    m_summary->setToolTip(tr("Show the checks that did not run, and why"));
    m_summary->setVisible(!m_summary->text().isEmpty());
    m_save->setToolTip(tr("Save the findings…"));
    m_save->setAccessibleName(tr("Save the findings"));
    m_close->setIcon(icon(m_isStrip ? QStringLiteral("up") : QStringLiteral("close")));
    m_close->setToolTip(m_isStrip ? tr("Show the findings (F7)") : tr("Hide the findings (F7)"));
    m_close->setAccessibleName(m_isStrip ? tr("Show the findings") : tr("Hide the findings"));
    m_save->setEnabled(m_summary->isVisibleTo(this));
    layLines();
}

} // namespace budget::ui
