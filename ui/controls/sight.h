#pragma once

namespace budget::ui {

// What is in sight, and so can be worked on.
struct Sight
{
    bool isOpen = false; // a document
    bool isBudget = false;
    bool isTable = false;
    bool isItems = false; // the line items of a budget
    bool hasItemsSelected = false;
    bool hasInferredSelected = false;
    bool hasChart = false;
    bool canGoBack = false;
    bool canGoForward = false;
};

} // namespace budget::ui
