#include "ui/import/column_use_header.h"

#include "ui/wording/import_text.h"

#include <QComboBox>
#include <QEvent>

#include <algorithm>

namespace budget::ui {

namespace {

constexpr int LeastWidth = 96; // pixels

} // namespace

ColumnUseHeader::ColumnUseHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setMinimumSectionSize(LeastWidth);
    setDefaultAlignment(Qt::AlignHCenter | Qt::AlignTop);
    connect(this, &QHeaderView::sectionResized, this, &ColumnUseHeader::place);
}

QSize ColumnUseHeader::sizeHint() const
{
    QSize hint = QHeaderView::sizeHint();
    if (!m_boxes.empty())
        hint.rheight() += m_boxes.front()->sizeHint().height();
    return hint;
}

int ColumnUseHeader::widthFor(int column) const
{
    static constexpr int frame = 40; // of a box, with its arrow
    const QComboBox& box = *m_boxes[static_cast<std::size_t>(column)];
    return box.fontMetrics().horizontalAdvance(box.currentText()) + frame;
}

QComboBox* ColumnUseHeader::makeBox(int column)
{
    auto* box = new QComboBox(viewport());
    box->setObjectName(QStringLiteral("columnUse%1").arg(column));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMaxVisibleItems(24);
    for (const importing::ColumnUse& use : columnUses())
        box->addItem(columnUseTitle(use));
    box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + 32);
    box->installEventFilter(this);
    connect(box, &QComboBox::activated, this, [this, column](int index) {
        emit useChosen(column, columnUses()[static_cast<std::size_t>(index)]);
    });
    box->show();
    return box;
}

void ColumnUseHeader::setUses(const std::vector<importing::ColumnUse>& uses,
                              const QStringList& words)
{
    while (m_boxes.size() > uses.size()) {
        m_boxes.back()->deleteLater();
        m_boxes.pop_back();
    }
    while (m_boxes.size() < uses.size())
        m_boxes.push_back(makeBox(static_cast<int>(m_boxes.size())));
    const std::vector<importing::ColumnUse>& all = columnUses();
    for (std::size_t i = 0; i < uses.size(); ++i) {
        const auto use = std::find(all.begin(), all.end(), uses[i]) - all.begin();
        m_boxes[i]->setCurrentIndex(static_cast<int>(use));
        const int column = static_cast<int>(i);
        m_boxes[i]->setAccessibleName(
            tr("Use of column %1 %2", "letters and words of a sheet's column")
                .arg(columnLetters(column), words.value(column)));
        m_boxes[i]->setToolTip(words.value(column));
    }
    updateGeometries();
}

void ColumnUseHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

void ColumnUseHeader::place()
{
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const int column = static_cast<int>(i);
        const int height = m_boxes[i]->sizeHint().height();
        m_boxes[i]->setGeometry(sectionViewportPosition(column),
                                viewport()->height() - height,
                                sectionSize(column),
                                height);
    }
}

bool ColumnUseHeader::eventFilter(QObject* watched, QEvent* event)
{
    const auto box = std::find(m_boxes.begin(), m_boxes.end(), watched);
    if (event->type() == QEvent::FocusIn && box != m_boxes.end())
        emit columnFocused(static_cast<int>(box - m_boxes.begin()));
    // The wheel scrolls the sheet and never changes a choice in passing.
    if (event->type() == QEvent::Wheel && box != m_boxes.end() && !(*box)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace budget::ui
