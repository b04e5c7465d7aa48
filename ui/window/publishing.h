#pragma once

#include "core/exchange/disclosure_file.h"
#include "ui/window/prompts.h"

#include <QObject>

#include <memory>

namespace budget::ui {

// Puts a document out: to a file, to the printer, to a preview.
class Publishing : public QObject
{
    Q_OBJECT

public:
    // `window` is what the questions are asked over; all must outlive this.
    Publishing(const DisclosureWriter& writer, const Prompts& prompts, QWidget& window);

    // Null: nothing to put out. `source` is the file it was read from, beside which an export is
    // suggested.
    void setDocument(std::shared_ptr<const Disclosure> disclosure, const QString& source);
    // The same document derived again.
    void updateDocument(std::shared_ptr<const Disclosure> disclosure);
    void setCurrentTable(int table); // -1 for none

    void exportFile();
    void print();
    void preview();
    // Where to write a picture that would be called `name`; empty when the user gives up.
    QString askForPicture(const QString& name);

signals:
    void exported(const QString& path);
    void failed(const budget::Error& error);

private:
    // The tables to put out; nothing where there is no document or the user gives up.
    std::optional<std::vector<int>> askForTables() const;
    QString folder() const; // in which an export is suggested
    QString suggestedFile(const std::vector<int>& tables) const;

    const DisclosureWriter& m_writer;
    const Prompts& m_prompts;
    QWidget& m_window;
    std::shared_ptr<const Disclosure> m_disclosure;
    int m_table = -1;
    QString m_source;
    QString m_folder; // of the last export
};

} // namespace budget::ui
