#pragma once

namespace budget::ui {

// What is open, in view and selected, as far as it decides which commands can do something now.
// Pages, the workspace and the window each fill in what they know.
struct CommandContext
{
    bool hasDocument = false;
    bool isPublished = false; // the document is no budget
    bool isBudget = false;
    bool isWritable = false; // the budget may be changed
    bool hasReport = false;  // on the figures that the budget was read from
    bool canUndo = false;
    bool canRedo = false;

    bool isTable = false;   // the page in view shows a table
    bool hasLevels = false; // the page shows a tree that opens level by level
    bool isItems = false;   // … the line items of a budget
    bool hasItemsSelected = false;
    bool hasInferredSelected = false;
    bool hasWrongCells = false;
    bool hasCellToEdit = false;
    bool hasItemsBehind = false; // the current figure is made of line items
    bool hasRowAbove = false;    // of the row that was drilled into
    bool hasRowsBelow = false;   // the current row
    bool canFindNext = false;    // the page goes from match to match

    bool hasChart = false;
    bool canGoBack = false;
    bool canGoForward = false;
    bool canZoomIn = false;
    bool canZoomOut = false;
};

} // namespace budget::ui
