#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace budget::ui {

// A message above the page that waits to be read and stops nobody: an icon, a sentence, perhaps
// one thing to do about it, a cross. Escape closes it while it has the focus.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Severity
    {
        Notice,
        Failure
    };

    explicit MessageBar(QWidget* parent = nullptr);

    using Words = std::function<QString()>; // asked again when the language changes

    // Replaces the message before.
    void show(Severity severity, Words sentence);
    // The same with a button that runs `action` and closes the message.
    void show(Severity severity, Words sentence, Words actionText, std::function<void()> action);
    QString sentence() const; // empty while nothing is shown

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void tint();

    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_action;
    QToolButton* m_close;
    Words m_sentence;
    Words m_actionText;
    std::function<void()> m_run;
    Severity m_severity = Severity::Notice;
    bool m_isTinting = false;
};

} // namespace budget::ui
