#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

class QMimeData;

namespace budget {

// Rows of cells that another program put on the clipboard, each as it would be typed.
using PastedRows = std::vector<QStringList>;

// Tab-separated rows as spreadsheets write them: a cell may stand in quotes, a quote in it doubled,
// and then hold tabs and line breaks; a line break behind the last row is none. An empty text has
// no row.
PastedRows rowsFromText(QStringView text);

// The first table of an HTML text whose figures carry their exact value (sdval, as LibreOffice and
// this product write it), with these values; cells that a merged cell covers are blank. Nothing for
// any other HTML: Excel and WPS write there what the width of the column left of a figure (####),
// so that their plain text counts.
std::optional<PastedRows> rowsFromHtml(const QString& html);

// The rows as text for rowsFromText.
QString textFromRows(const PastedRows& rows);

// The type under which this product puts rows on the clipboard that are exact in whatever unit they
// are pasted.
QString exactRowsType();
// The rows that the clipboard holds: of that type; else figures with their exact values in HTML
// (LibreOffice); else plain text, as Excel and WPS write it. Nothing where it holds no text.
std::optional<PastedRows> rowsFromClipboard(const QMimeData& data);

} // namespace budget
