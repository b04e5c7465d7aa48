#pragma once

#include "core/checks/finding.h"
#include "ui/controls/page.h"

#include <QTextCursor>

#include <vector>

class QTextBrowser;

namespace budget::ui {

class FindBar;

// The text of a section and of the sections below it, in a column that can be read; or the list of
// goal tables that stand together. Tables stand in it as links.
class NarrativePage : public Page
{
    Q_OBJECT

public:
    explicit NarrativePage(QWidget* parent = nullptr);

    bool canShow(const Disclosure& disclosure, const DocumentPart& part) const override;
    void showPart(std::shared_ptr<const Disclosure> disclosure, const DocumentPart& part) override;
    void updatePart(std::shared_ptr<const Disclosure> disclosure,
                    const DocumentPart& part) override;
    void forget() override;
    void describe(CommandContext& context) const override;
    bool run(Command command) override;
    void setZoom(int percent) override;
    void markPlace(const checks::FindingPlace& place) override;
    void clearMark() override;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void nameParts();
    void find(const QString& text);
    void goToMatch(bool backward);
    void showMatch(std::size_t index);
    void closeFind();
    QTextCursor markedWords() const; // null where there are none
    void tint();

    QTextBrowser* m_text;
    FindBar* m_findBar;
    std::shared_ptr<const Disclosure> m_disclosure;
    DocumentPart m_part;
    checks::FindingPlace m_mark; // section -1: none
    int m_zoom = 100;
    std::vector<QTextCursor> m_matches;
    std::size_t m_match = 0;
};

} // namespace budget::ui
