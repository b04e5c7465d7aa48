#pragma once

#include <QIcon>
#include <QString>

namespace budget::ui {

// The product's icon of that name (resources/icons/NAME.svg), drawn in the text colour of the
// palette at the moment of painting, so that it follows light and dark. Disabled and selected
// icons take the palette's colours for these. An unknown name paints nothing.
QIcon icon(const QString& name);

// The icon of the application, in its own colours.
QIcon applicationIcon();

} // namespace budget::ui
