#include "ui/workspace/navigator.h"

#include "ui/controls/icons.h"
#include "ui/workspace/disclosure_model.h"
#include "ui/workspace/part_delegate.h"
#include "ui/workspace/part_filter.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

namespace budget::ui {

namespace {

void setUpTree(QTreeView& tree)
{
    tree.setObjectName(QStringLiteral("navigatorTree"));
    tree.setHeaderHidden(true);
    tree.setWordWrap(true); // the ends of names tell them apart
    tree.setTextElideMode(Qt::ElideMiddle);
    tree.setIndentation(16);
    tree.setIconSize(QSize(18, 18));
    tree.setFrameShape(QFrame::NoFrame);
    tree.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    tree.setEditTriggers(QAbstractItemView::NoEditTriggers);
}

} // namespace

Navigator::Navigator(QWidget* parent)
    : QWidget(parent)
    , m_model(new DisclosureModel(this))
    , m_filter(new PartFilter(this))
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_nothingFound(new QLabel(this))
{
    setObjectName(QStringLiteral("navigator"));
    m_filter->setSourceModel(m_model);
    m_tree->setModel(m_filter);
    setUpTree(*m_tree);
    m_tree->setItemDelegate(new PartDelegate(DisclosureModel::CountRole, m_tree));
    m_search->setObjectName(QStringLiteral("navigatorSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setAcceptDrops(false);
    m_search->addAction(icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_nothingFound->setObjectName(QStringLiteral("navigatorNothingFound"));
    m_nothingFound->setAlignment(Qt::AlignCenter);
    m_nothingFound->setWordWrap(true);
    m_nothingFound->setMargin(12);
    m_nothingFound->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 0, 6);
    layout->setSpacing(6);
    layout->addWidget(m_search);
    layout->addWidget(m_nothingFound);
    layout->addWidget(m_tree, 1);

    m_search->installEventFilter(this);
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &Navigator::search);
    connect(m_search, &QLineEdit::returnPressed, this, &Navigator::chooseFirstFound);
    connect(m_tree->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex& current) {
                if (m_isSettling || !current.isValid())
                    return;
                m_current = m_model->partAt(m_filter->mapToSource(current));
                emit partChosen(m_current);
            });
    retranslate();
}

void Navigator::setDisclosure(std::shared_ptr<const Disclosure> disclosure, bool isBudget)
{
    const QScopedValueRollback settling(m_isSettling, true);
    m_current = {};
    m_search->clear();
    m_model->setDisclosure(std::move(disclosure), isBudget);
    showUnfiltered();
    // When the tree has its height: the beginning is in sight if the current part is as well.
    QTimer::singleShot(0, this, [this] {
        m_tree->scrollToTop();
        m_tree->scrollTo(m_tree->currentIndex());
    });
}

void Navigator::updateDisclosure(std::shared_ptr<const Disclosure> disclosure)
{
    const QScopedValueRollback settling(m_isSettling, true);
    if (m_model->updateDisclosure(std::move(disclosure)))
        return;
    search(m_search->text()); // opens what is closed when a tree is new
}

void Navigator::setFindingCounts(const FindingCounts& counts)
{
    m_model->setFindingCounts(counts);
}

void Navigator::setCurrentPart(const DocumentPart& part)
{
    m_current = part;
    const QScopedValueRollback settling(m_isSettling, true);
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(part));
    m_tree->setCurrentIndex(index);
    if (index.isValid())
        m_tree->scrollTo(index);
}

void Navigator::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void Navigator::focusTree()
{
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

bool Navigator::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_tree->viewport())
        emit m_tree->itemDelegate()->sizeHintChanged({}); // names wrap otherwise
    if (event->type() == QEvent::KeyPress) {
        if (watched == m_search && handleSearchKey(static_cast<QKeyEvent*>(event)->key()))
            return true;
        if (watched == m_tree && handleTreeKey(*event))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Navigator::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Navigator::search(const QString& query)
{
    const QScopedValueRollback settling(m_isSettling, true);
    m_filter->setQuery(query);
    if (query.trimmed().isEmpty()) {
        showUnfiltered();
        return;
    }
    m_tree->expandAll();
    m_tree->setCurrentIndex(firstFound({}));
    const bool found = m_filter->rowCount() > 0;
    m_nothingFound->setVisible(!found);
    m_tree->setVisible(found);
}

void Navigator::chooseFirstFound()
{
    const QModelIndex found = m_tree->currentIndex();
    if (m_search->text().trimmed().isEmpty() || !found.isValid())
        return;
    const DocumentPart part = m_model->partAt(m_filter->mapToSource(found));
    m_search->clear();
    setCurrentPart(part);
    focusTree();
    emit partChosen(part);
}

// The sections stand open; a list of goal tables, longer than all the rest, stays shut.
void Navigator::showUnfiltered()
{
    m_nothingFound->hide();
    m_tree->show();
    m_tree->expandAll();
    collapseGoals({});
    setCurrentPart(m_current);
}

void Navigator::collapseGoals(const QModelIndex& parent)
{
    for (int row = 0; row < m_filter->rowCount(parent); ++row) {
        const QModelIndex index = m_filter->index(row, 0, parent);
        if (index.data(DisclosureModel::PartRole).value<DocumentPart>().kind == PartKind::Goals)
            m_tree->collapse(index);
        else
            collapseGoals(index);
    }
}

void Navigator::retranslate()
{
    m_model->retranslate();
    m_search->setPlaceholderText(tr("Search the parts"));
    m_search->setAccessibleName(tr("Search the parts of the document"));
    m_tree->setAccessibleName(tr("Parts of the document"));
    m_nothingFound->setText(tr("No part has these words in its title."));
}

bool Navigator::handleSearchKey(int key)
{
    if (key == Qt::Key_Down) {
        focusTree();
        return true;
    }
    if (key == Qt::Key_Escape) {
        m_search->clear();
        focusTree();
        return true;
    }
    return false;
}

bool Navigator::handleTreeKey(const QEvent& event)
{
    const auto& key = static_cast<const QKeyEvent&>(event);
    if (key.key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    const bool isTyping =
        !key.text().isEmpty() && key.text().front().isPrint() && !key.text().front().isSpace()
        && (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0
        && (key.modifiers() & Qt::KeypadModifier) == 0;
    if (!isTyping)
        return false;
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->insert(key.text());
    return true;
}

QModelIndex Navigator::firstFound(const QModelIndex& parent) const
{
    for (int row = 0; row < m_filter->rowCount(parent); ++row) {
        const QModelIndex index = m_filter->index(row, 0, parent);
        if (m_filter->matches(index))
            return index;
        const QModelIndex below = firstFound(index);
        if (below.isValid())
            return below;
    }
    return {};
}

} // namespace budget::ui
