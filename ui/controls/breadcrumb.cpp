#include "ui/controls/breadcrumb.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <numeric>
#include <utility>

namespace budget::ui {

namespace {

constexpr int buttonPadding = 14; // of a flat tool button, both sides
constexpr int leastStep = 48;

QString withoutMnemonics(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

Breadcrumb::Breadcrumb(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void Breadcrumb::setPath(std::vector<Step> path)
{
    m_path = std::move(path);
    rebuild();
}

QString Breadcrumb::text() const
{
    QStringList steps;
    for (const Step& step : m_path)
        steps.append(step.text);
    return steps.join(QStringLiteral(" › "));
}

QSize Breadcrumb::minimumSizeHint() const
{
    return {leastStep * 2, QWidget::minimumSizeHint().height()};
}

void Breadcrumb::rebuild()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one whose click led here
        }
        delete item;
    }
    m_buttons.clear();
    for (std::size_t i = 0; i < m_path.size(); ++i) {
        if (i > 0)
            m_layout->addWidget(new QLabel(QStringLiteral("›"), this));
        auto* button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setObjectName(QStringLiteral("breadcrumbStep%1").arg(i));
        button->setAccessibleName(m_path[i].text);
        button->setFocusPolicy(Qt::TabFocus);
        QFont font = button->font();
        font.setBold(i + 1 == m_path.size());
        button->setFont(font);
        connect(button, &QToolButton::clicked, this, [this, row = m_path[i].row] {
            emit stepChosen(row);
        });
        m_layout->addWidget(button);
        m_buttons.push_back(button);
    }
    m_layout->addStretch(1);
    fit();
}

void Breadcrumb::fit()
{
    std::vector<int> widths;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        widths.push_back(m_buttons[i]->fontMetrics().horizontalAdvance(m_path[i].text)
                         + buttonPadding);
    const int marks = static_cast<int>(m_buttons.size()) * fontMetrics().horizontalAdvance(u'›');
    int tooWide = std::accumulate(widths.begin(), widths.end(), marks) - width();
    while (tooWide > 0 && !widths.empty()) {
        const auto longest = std::max_element(widths.begin(), widths.end());
        const int cut = std::min(tooWide, std::max(1, *longest / 8));
        if (*longest - cut < leastStep)
            break;
        *longest -= cut;
        tooWide -= cut;
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        QToolButton* button = m_buttons[i];
        const QString& text = m_path[i].text;
        const QString shown =
            button->fontMetrics().elidedText(text, Qt::ElideRight, widths[i] - buttonPadding + 1);
        button->setText(withoutMnemonics(shown));
        button->setToolTip(shown == text ? QString() : text);
        button->setMaximumWidth(std::max(widths[i], leastStep));
    }
}

void Breadcrumb::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Breadcrumb::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        rebuild();
}

} // namespace budget::ui
