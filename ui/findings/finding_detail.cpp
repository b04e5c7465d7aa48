#include "ui/findings/finding_detail.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace budget::ui {

namespace {

QLabel* textLabel(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QPushButton* button(const char* name, QWidget* parent)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    return made;
}

} // namespace

FindingDetail::FindingDetail(QWidget* parent)
    : QWidget(parent)
    , m_title(textLabel("findingTitle", this))
    , m_message(textLabel("findingMessage", this))
    , m_reason(textLabel("findingReason", this))
    , m_change(textLabel("findingChange", this))
    , m_hint(textLabel("findingHint", this))
    , m_left(button("showLeftPlace", this))
    , m_right(button("showRightPlace", this))
    , m_mend(button("mendFinding", this))
    , m_waive(button("waiveFinding", this))
{
    setObjectName(QStringLiteral("findingDetail"));
    QFont bold;
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_hint->setForegroundRole(QPalette::PlaceholderText);

    auto* words = new QWidget;
    auto* texts = new QVBoxLayout(words);
    texts->setContentsMargins(8, 4, 8, 4);
    texts->setSpacing(4);
    for (QLabel* label : {m_title, m_message, m_reason, m_change, m_hint})
        texts->addWidget(label);
    texts->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("findingTexts"));
    area->setWidget(words);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* buttons = new QGridLayout;
    buttons->setContentsMargins(8, 0, 8, 4);
    buttons->setSpacing(6);
    buttons->addWidget(m_left, 0, 0);
    buttons->addWidget(m_right, 0, 1);
    buttons->addWidget(m_waive, 1, 0);
    buttons->addWidget(m_mend, 1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(area, 1);
    layout->addLayout(buttons);

    connect(m_left, &QPushButton::clicked, this, &FindingDetail::leftRequested);
    connect(m_right, &QPushButton::clicked, this, &FindingDetail::rightRequested);
    connect(m_mend, &QPushButton::clicked, this, &FindingDetail::mendRequested);
    connect(m_waive, &QPushButton::clicked, this, [this] {
        if (m_finding && m_finding->isWaived())
            emit withdrawRequested();
        else
            emit waiveRequested();
    });
    retranslate();
}

void FindingDetail::showFinding(const ShownFinding* finding,
                                checks::MendObstacle obstacle,
                                bool isReadOnly,
                                bool isKept)
{
    m_finding = finding != nullptr ? std::optional(*finding) : std::nullopt;
    m_obstacle = obstacle;
    m_isReadOnly = isReadOnly;
    m_isKept = isKept;
    retranslate();
}

void FindingDetail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString FindingDetail::whyNotMended() const
{
    if (!m_isKept)
        return tr("A published document is read only; open it as a budget to mend it.");
    if (m_isReadOnly)
        return tr("This budget is open to look at only.");
    switch (m_obstacle) {
    case checks::MendObstacle::None:
        break;
    case checks::MendObstacle::NoProposal:
        return tr("The program does not know what should stand there.");
    case checks::MendObstacle::Computed:
        return tr("These words are not typed by anybody; they are computed, or belong to the "
                  "template.");
    case checks::MendObstacle::WordsGone:
        return tr("The words are not there any more, or stand there more than once.");
    }
    return {};
}

void FindingDetail::retranslate()
{
    const bool isThere = m_finding.has_value();
    const checks::ReportedFinding reported =
        isThere ? m_finding->reported : checks::ReportedFinding();
    const std::optional<checks::Mend>& mend = reported.finding.mend;
    const bool canMend =
        isThere && mend && m_obstacle == checks::MendObstacle::None && !m_isReadOnly;
    m_title->setText(reported.title);
    m_title->setVisible(isThere);
    m_message->setText(reported.message);
    m_message->setVisible(isThere);
    m_message->setAccessibleName(tr("What was found"));
    m_reason->setText(reported.isWaived ? tr("Not a mistake: %1").arg(reported.reason) : QString());
    m_reason->setVisible(reported.isWaived);
    m_change->setText(canMend ? tr("Before: %1\nAfter: %2").arg(mend->from, mend->to) : QString());
    m_change->setVisible(canMend);
    QString hint;
    if (!isThere)
        hint = tr("Choose a finding to read all of it here.");
    else if (reported.isWaived && !m_isKept)
        hint = tr("Kept until the document is closed. Open it as a budget to keep it for good.");
    else if (mend && !canMend)
        hint = whyNotMended();
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_left->setText(tr("Go &There"));
    m_left->setToolTip(reported.left);
    m_left->setEnabled(isThere && m_finding->part.kind != PartKind::None);
    m_right->setText(tr("&Other Place"));
    m_right->setToolTip(reported.right);
    m_right->setEnabled(isThere && reported.finding.right
                        && partOf(*reported.finding.right).kind != PartKind::None);
    m_mend->setText(tr("&Mend"));
    m_mend->setToolTip(canMend ? tr("Put “%1” in the place of “%2”").arg(mend->to, mend->from)
                               : whyNotMended());
    m_mend->setEnabled(canMend);
    m_mend->setVisible(isThere && mend.has_value());
    m_waive->setText(reported.isWaived ? tr("It &Is a Mistake") : tr("&Not a Mistake…"));
    m_waive->setToolTip(reported.isWaived
                            ? tr("Count it among the findings again")
                            : tr("Say why it is right as it stands; it is no longer counted"));
    m_waive->setEnabled(isThere && !m_isReadOnly);
    for (QPushButton* each : {m_left, m_right, m_waive})
        each->setVisible(isThere);
}

} // namespace budget::ui
