#include "tests/screenshots/scenes.h"

#include "tests/source_tree.h"
#include "ui/window/prompts.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QTableView>
#include <QTimer>
#include <QTreeView>
#include <QtTest>

namespace budget::ui {

namespace {

// A dialog that opens in its own event loop, or beside the window.
QWidget* openedDialog(MainWindow& window)
{
    if (QWidget* modal = QApplication::activeModalWidget())
        return modal;
    for (auto* dialog : window.findChildren<QDialog*>())
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

void settle()
{
    QTest::qWait(60);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

QString Way::name() const
{
    return QStringLiteral("%1x%2-%3-%4")
        .arg(size.width())
        .arg(size.height())
        .arg(appearance == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
             language == UiLanguage::English ? QStringLiteral("en") : QStringLiteral("zh"));
}

Scenes::Scenes(const Way& way)
    : m_way(way)
    , m_reader(shippedTemplates().value())
    , m_sample(sourcePath(QStringLiteral("resources/sample/agency-services-2023.txt")))
{
    m_language.use(way.language);
    applyAppearance(way.appearance);
    Prompts prompts = dialogPrompts();
    prompts.saveBudget = [this](QWidget*, const QString&) {
        return m_folder.filePath(QStringLiteral("预算.yusuan"));
    };
    const WindowServices services{m_reader,
                                  m_writer,
                                  m_budgets,
                                  m_sample,
                                  shippedTemplates().value(),
                                  &m_reader,
                                  &m_pages,
                                  &m_findings};
    m_window = std::make_unique<MainWindow>(services, prompts, m_settings, m_language);
    m_window->resize(way.size);
    m_window->show();
    [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(m_window.get());
    Q_ASSERT(isActive);
    settle();
}

Scenes::~Scenes() = default;

std::vector<Picture> Scenes::draw()
{
    drawStart();
    drawPublished();
    drawErrors();
    drawBudget();
    return std::move(m_pictures);
}

void Scenes::drawStart()
{
    take(QStringLiteral("start"));
    drawDialog(QStringLiteral("start"), "newBudget");
    drawDialog(QStringLiteral("start"), "shortcuts");
    drawDialog(QStringLiteral("start"), "about");
}

void Scenes::drawPublished()
{
    openFile(m_sample);
    drawParts(QStringLiteral("published"));
    if (auto* findings = m_window->findChild<QAction*>(QStringLiteral("showFindings"))) {
        findings->setChecked(true);
        settle();
        take(QStringLiteral("published-findings"));
        if (auto* tree = m_window->findChild<QTreeView*>(QStringLiteral("findingsTree"))) {
            tree->setFocus();
            QTest::keyClick(tree, Qt::Key_Down);
            settle();
            take(QStringLiteral("published-finding"));
        }
        findings->setChecked(false);
    }
    for (const char* action : {"export", "printPreview", "saveFindings", "report"})
        drawDialog(QStringLiteral("published"), action);
}

void Scenes::drawBudget()
{
    keepAsBudget();
    drawParts(QStringLiteral("budget"));
    if (auto* items = m_window->findChild<QTableView*>(QStringLiteral("lineItems"))) {
        m_window->findChild<Workspace*>(QStringLiteral("workspace"))
            ->showPart({PartKind::LineItems, 0});
        items->setFocus();
        items->setCurrentIndex(items->model()->index(0, 1));
        QTest::keyClicks(items, QStringLiteral("no such subject"));
        if (QWidget* editor = QApplication::focusWidget())
            QTest::keyClick(editor, Qt::Key_Return);
        settle();
        take(QStringLiteral("budget-items-error"));
    }
    for (const char* action :
         {"versions", "auditTrail", "properties", "units", "importItems", "authorName"})
        drawDialog(QStringLiteral("budget"), action);
}

void Scenes::drawErrors()
{
    const QString path = m_folder.filePath(QStringLiteral("broken.pdf"));
    QFile broken(path);
    if (broken.open(QIODevice::WriteOnly))
        broken.write("%PDF-1.7 and nothing that follows");
    broken.close();
    m_window->open(path);
    QTest::qWait(300);
    take(QStringLiteral("error"));
}

void Scenes::drawParts(const QString& prefix)
{
    auto& tree = *m_window->findChild<QTreeView*>(QStringLiteral("navigatorTree"));
    tree.expandAll();
    int number = 0;
    for (QModelIndex part = tree.model()->index(0, 0); part.isValid();
         part = tree.indexBelow(part)) {
        if (!(part.flags() & Qt::ItemIsSelectable))
            continue;
        tree.setCurrentIndex(part);
        settle();
        take(QStringLiteral("%1-%2").arg(prefix).arg(++number, 2, 10, QChar(u'0')));
    }
    if (auto* subjects = m_window->findChild<QAction*>(QStringLiteral("showSubjects"))) {
        subjects->trigger();
        settle();
        take(prefix + QStringLiteral("-subjects"));
    }
}

void Scenes::drawDialog(const QString& prefix, const char* action)
{
    auto* found = m_window->findChild<QAction*>(QString::fromLatin1(action));
    if (found == nullptr || !found->isEnabled())
        return;
    const QString name = prefix + u'-' + QString::fromLatin1(action);
    QTimer::singleShot(400, m_window.get(), [this, name] {
        if (QWidget* dialog = openedDialog(*m_window)) {
            takeWidget(name, *dialog);
            if (auto* window = qobject_cast<QDialog*>(dialog))
                window->reject();
            else
                dialog->close();
        }
    });
    found->trigger();
    QTest::qWait(500);
    settle();
}

void Scenes::openFile(const QString& path)
{
    m_window->open(path);
    auto* opened = m_window->findChild<QAction*>(QStringLiteral("openAsBudget"));
    [[maybe_unused]] const bool isOpen =
        QTest::qWaitFor([opened] { return opened->isEnabled(); }, 20000);
    Q_ASSERT(isOpen);
    settle();
}

// The sample is open: a file that cannot be read leaves it in its place.
void Scenes::keepAsBudget()
{
    drawDialog(QStringLiteral("budget"), "openAsBudget");
    settle();
}

void Scenes::take(const QString& name)
{
    takeWidget(name, *m_window);
}

void Scenes::takeWidget(const QString& name, QWidget& widget)
{
    m_pictures.push_back({name, widget.grab()});
}

} // namespace budget::ui
