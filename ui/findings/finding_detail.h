#pragma once

#include "core/checks/report/mending.h"
#include "ui/findings/shown_finding.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace budget::ui {

// The finding that is chosen, shown in full: its sentence, both places to go to, and what can be
// done about it.
class FindingDetail : public QWidget
{
    Q_OBJECT

public:
    explicit FindingDetail(QWidget* parent = nullptr);

    // Null: none. `obstacle` keeps the program from mending it; `isKept` is whether a waiver would
    // be kept beyond this session.
    void showFinding(const ShownFinding* finding,
                     checks::MendObstacle obstacle,
                     bool isReadOnly,
                     bool isKept);

signals:
    void leftRequested();
    void rightRequested();
    void waiveRequested();
    void withdrawRequested();
    void mendRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QString whyNotMended() const;

    QLabel* m_title;
    QLabel* m_message;
    QLabel* m_reason;
    QLabel* m_change; // what mending would do
    QLabel* m_hint;
    QPushButton* m_left;
    QPushButton* m_right;
    QPushButton* m_mend;
    QPushButton* m_waive;
    std::optional<ShownFinding> m_finding;
    checks::MendObstacle m_obstacle = checks::MendObstacle::NoProposal;
    bool m_isReadOnly = false;
    bool m_isKept = false;
};

} // namespace budget::ui
