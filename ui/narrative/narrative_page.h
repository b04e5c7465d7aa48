#pragma once

#include "core/checks/finding.h"
#include "ui/controls/page.h"

#include <QTextCursor>

class QTextBrowser;

namespace budget::ui {

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
    void showHit(const SearchHit& hit) override;
    void clearMark() override;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void nameParts();
    QTextCursor markedWords() const; // null where there are none
    void tint();
    void scrollToMark();

    QTextBrowser* m_text;
    std::shared_ptr<const Disclosure> m_disclosure;
    DocumentPart m_part;
    checks::FindingPlace m_mark; // section -1: none
    qsizetype m_markAt = -1;     // where the marked words begin, if that is known
    int m_zoom = 100;
};

} // namespace budget::ui
