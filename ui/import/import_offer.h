#pragma once

#include "core/budget/line_item_entry.h"
#include "core/exchange/sheet.h"

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace budget::ui {

// What line items can be imported into and from. The references outlive the import.
struct ImportOffer
{
    const Budget& budget;
    LineItemEntry::NewId newId;          // of the document
    const SheetReader* reader = nullptr; // null: only the clipboard can be imported
    QString folder;                      // where to begin to look for files
    // Each asks for a file; empty when the user gives up.
    std::function<QString(QWidget* parent, const QString& folder)> askFile;
    std::function<QString(QWidget* parent, const QString& suggested, const QStringList& endings)>
        askProblemFile;
    // What was remembered of a sheet with this header; empty: nothing.
    std::function<QString(const QString& headerKey)> remembered;
    std::function<void(const QString& headerKey, const QString& text)> remember;
    // Whether the import may be given up with what was chosen and mended; not set: it may.
    std::function<bool(QWidget* parent)> mayDiscard = {};
};

} // namespace budget::ui
