#pragma once

#include "core/checks/finding.h"
#include "core/document/disclosure.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace budget {
class PageRenderer;
} // namespace budget

namespace budget::ui {

class Page;
class PageView;

// Beside the page that shows one place of a finding: its other place, and where the file has pages
// those pages as they are printed.
class PlacePane : public QWidget
{
    Q_OBJECT

public:
    explicit PlacePane(QWidget* parent = nullptr);

    void setRenderer(const PageRenderer* renderer); // null: pages are not drawn; outlives this
    void setUnit(MoneyUnit unit);
    void setZoom(int percent);
    // `here` is shown by the page beside this, `there` in here; `file` is what was read, empty for
    // what is not printed. False where there is nothing to show.
    bool showPlaces(std::shared_ptr<const Disclosure> disclosure,
                    const QString& file,
                    const checks::FindingPlace& here,
                    const std::optional<checks::FindingPlace>& there);
    // The same document derived again; the place may be gone, so the pane closes.
    void leave(); // shows nothing and hides

signals:
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    // What a tab shows.
    struct Shown
    {
        bool isPage = false;
        int page = 0;
        QStringList words;
    };

    void makePages();
    QStringList wordsAt(const checks::FindingPlace& place) const;
    void addPage(const checks::FindingPlace& place);
    void showTab(int tab);
    void showOther();
    void retranslate();

    const PageRenderer* m_renderer = nullptr;
    QTabBar* m_tabs;
    QToolButton* m_close;
    QLabel* m_caption;
    QStackedWidget* m_stack;
    std::vector<Page*> m_others; // for the other place; none before there is one to show
    PageView* m_page;
    std::shared_ptr<const Disclosure> m_disclosure;
    QString m_file;
    std::optional<checks::FindingPlace> m_there;
    std::vector<Shown> m_shown;
    MoneyUnit m_unit = MoneyUnit::TenThousandYuan;
    int m_zoom = 100;
    bool m_prefersPage = false; // what the user looked at last
    bool m_isFilling = false;
};

} // namespace budget::ui
