#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

#include <functional>

namespace budget::ui {

// The product's icon of that name (resources/icons/NAME.svg), drawn in the text colour of the
// palette at the moment of painting, so that it follows light and dark. Disabled and selected
// icons take the palette's colours for these. An unknown name paints nothing.
QIcon icon(const QString& name);

// The same in a colour of its own, asked for with the palette of the moment; selected and disabled
// as above. Icons of one name have one ink.
using IconInk = std::function<QColor(const QPalette&)>;
QIcon icon(const QString& name, IconInk ink);

// The icon of the application, in its own colours.
QIcon applicationIcon();

} // namespace budget::ui
