#pragma once

#include <QString>

namespace budget::ui {

// The text as the name of a file: without what file systems refuse, and not longer than they take.
QString asFileName(QString text);

// Where a file made of `source` is suggested: beside it if one may write there, else among the
// user's documents.
QString folderBeside(const QString& source);

} // namespace budget::ui
