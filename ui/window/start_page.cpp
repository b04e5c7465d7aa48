#include "ui/window/start_page.h"

#include "ui/controls/icons.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace budget::ui {

namespace {

constexpr int MostShown = 5;

// The folder as a person says it: with ~ for home.
QString shownFolder(const QFileInfo& file)
{
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    const QString home = QDir::toNativeSeparators(QDir::homePath());
    return folder.startsWith(home) ? u'~' + folder.mid(home.size()) : folder;
}

QLabel* addLabel(QVBoxLayout& layout, qreal growth, bool bold)
{
    auto* label = new QLabel(layout.parentWidget());
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * growth);
    font.setBold(bold);
    label->setFont(font);
    label->setWordWrap(true);
    layout.addWidget(label);
    return label;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_new(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_sample(new QPushButton(this))
{
    setObjectName(QStringLiteral("startPage"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* column = new QWidget(this);
    column->setFixedWidth(520);
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(10);
    auto* picture = new QLabel(column);
    picture->setPixmap(applicationIcon().pixmap(72, 72));
    picture->setFixedSize(72, 72);
    layout->addWidget(picture);
    m_title = addLabel(*layout, 2.0, true);
    m_purpose = addLabel(*layout, 1.1, false);
    layout->addSpacing(8);
    auto* buttons = new QHBoxLayout;
    m_open->setObjectName(QStringLiteral("startOpen"));
    m_open->setIcon(icon(QStringLiteral("open")));
    m_open->setDefault(true);
    m_new->setObjectName(QStringLiteral("startNew"));
    m_new->setIcon(icon(QStringLiteral("new")));
    m_sample->setObjectName(QStringLiteral("startSample"));
    for (QPushButton* button : {m_open, m_new, m_sample}) {
        static constexpr int roomAround = 12;
        button->setMinimumHeight(button->fontMetrics().height() + roomAround);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_drop = addLabel(*layout, 1.0, false);
    m_drop->setForegroundRole(QPalette::PlaceholderText);
    layout->addSpacing(12);
    m_recentTitle = addLabel(*layout, 1.1, true);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    layout->addLayout(m_recent);

    auto* page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addWidget(column, 0, Qt::AlignHCenter);
    page->addStretch(3);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    setFocusProxy(m_open);
    retranslate();
}

void StartPage::setRecentFiles(const QStringList& files)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& path : files) {
        const QFileInfo file(path);
        if (!file.exists() || m_recent->count() == MostShown)
            continue;
        auto* button = new QCommandLinkButton(file.fileName(), shownFolder(file));
        button->setIcon(icon(QStringLiteral("cover")));
        button->setToolTip(path);
        button->setAccessibleDescription(path);
        connect(button, &QPushButton::clicked, this, [this, path] { emit fileRequested(path); });
        m_recent->addWidget(button);
    }
    m_recentTitle->setVisible(m_recent->count() > 0);
}

void StartPage::setSampleOffered(bool offered)
{
    m_sample->setVisible(offered);
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartPage::retranslate()
{
    m_title->setText(tr("Yusuan"));
    m_purpose->setText(
        tr("Write a department budget, or read a published one, check it, follow every figure "
           "down, and print it."));
    m_open->setText(tr("&Open a Budget…"));
    m_new->setText(tr("&New Budget…"));
    m_sample->setText(tr("&Look at the Sample"));
    for (QPushButton* button : {m_open, m_new, m_sample})
        button->setMinimumWidth(button->sizeHint().width() + 2 * button->iconSize().width());
    m_drop->setText(tr("You can also drop a file anywhere on this window."));
    m_recentTitle->setText(tr("Recently opened"));
}

} // namespace budget::ui
