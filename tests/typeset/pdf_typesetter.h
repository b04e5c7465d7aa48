#pragma once

#include "tests/typeset/printed_document.h"

#include <QByteArray>

namespace budget::typeset {

// How a document is put on pages.
struct PageStyle
{
    bool isRuled = true;
    bool repeatsHeader = true; // on the pages where a table goes on
    bool isTurned = false;     // landscape pages lie on their side in the file
    bool hasPageNumbers = true;
    bool hasHiddenText = false; // each page has figures that it does not show
    int rowsOnPage = 0;         // of a table at most; 0: as many as the page holds
    double padding = 3;         // points between a text and the border of its cell
    bool breaksHeader = false;  // the header alone at the end of a page, the rows on the next
};

// The document as a PDF; the same document and style give the same bytes.
QByteArray typesetPdf(const PrintedDocument& document, const PageStyle& style = {});

} // namespace budget::typeset
