#pragma once

#include "core/exchange/disclosure_file.h"
#include "ui/window/prompts.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace budget::ui {

class Session;

// Puts a document out: to a file, to the printer, to a preview.
class Publishing : public QObject
{
    Q_OBJECT

public:
    // `memory` has the folder and the format of the last export; `window` is what the questions are
    // asked over; all must outlive this.
    Publishing(const DisclosureWriter& writer,
               const Prompts& prompts,
               Session& memory,
               QWidget& window);

    // Null: nothing to put out. `source` is the file it was read from, beside which an export is
    // suggested.
    void setDocument(std::shared_ptr<const Disclosure> disclosure, const QString& source);
    // The same document derived again.
    void updateDocument(std::shared_ptr<const Disclosure> disclosure);
    void setCurrentTable(int table); // -1 for none
    void setUnit(MoneyUnit unit);    // that is printed: the one on the screen
    // What is in view and no table of the document (Workspace::shownTable()).
    using ShownTable = std::function<std::optional<Table>()>;
    void setShownTable(ShownTable shown) { m_shown = std::move(shown); }

    void exportFile();
    void print();
    void preview();
    // Where to write a picture that would be called `name`; empty when the user gives up.
    QString askForPicture(const QString& name);

signals:
    void exported(const QString& path);
    void failed(const budget::Error& error);

private:
    // What to put out of which document.
    struct Choice
    {
        std::shared_ptr<const Disclosure> document;
        std::vector<int> tables; // empty: all of it
    };
    // Nothing where there is no document or the user gives up.
    std::optional<Choice> ask() const;
    QString suggestedFile(const Choice& choice) const;

    const DisclosureWriter& m_writer;
    const Prompts& m_prompts;
    Session& m_memory;
    QWidget& m_window;
    std::shared_ptr<const Disclosure> m_disclosure;
    ShownTable m_shown;
    int m_table = -1;
    MoneyUnit m_unit = MoneyUnit::TenThousandYuan;
    QString m_source;
};

} // namespace budget::ui
