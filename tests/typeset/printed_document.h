#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace budget::typeset {

struct HeaderCell
{
    QString text;
    int row = 0;
    int column = 0;
    int down = 1;
    int across = 1;
};

// A table as it stands on paper: texts alone.
struct PrintedTable
{
    QString above; // a line over the title: 公开01表
    QString title;
    QString left;               // of the line between title and header
    QString right;              // of that line, 单位：元
    std::vector<double> widths; // of the columns, in proportion
    std::vector<HeaderCell> header;
    std::vector<QStringList> rows;
    QStringList notes;
    bool isLandscape = false;
    bool startsPage = true;

    int headerRows() const;
    int columns() const { return static_cast<int>(widths.size()); }
};

// A paragraph, or the place where a table stands.
struct PrintedItem
{
    QString text;
    bool isHeading = false;
    int table = -1; // index into PrintedDocument::tables
};

// A document as a form prints it, and the answer key of its figures.
struct PrintedDocument
{
    QString name;      // of the form
    QStringList cover; // large, on a page of its own
    std::vector<PrintedItem> items;
    std::vector<PrintedTable> tables;
    // kind, side, code, name, key, fen of every figure of the nine tables
    std::vector<QStringList> key;
    // The cells of the tables that are not of figures alone.
    std::vector<QStringList> goals; // title first
    std::vector<QStringList> procurement;
    std::vector<QStringList> assets;

    void add(const QString& paragraph) { items.push_back({paragraph, false, -1}); }
    void addHeading(const QString& heading) { items.push_back({heading, true, -1}); }
    void add(const PrintedTable& table);

    // Makes the document contradict itself. Prints another text in the cell of that column, in the
    // row of the table with that word in its title that has a cell of that text; or other words in
    // the paragraph that has these. False where there is no such place.
    bool changeCell(const QString& title, const QString& row, int column, const QString& text);
    bool changeWords(const QString& words, const QString& others);
};

} // namespace budget::typeset
