#pragma once

#include <QFont>

class QWheelEvent;

namespace budget::ui {

// Percent of the application's font.
inline constexpr int SmallestZoom = 50;
inline constexpr int LargestZoom = 200;
inline constexpr int ZoomStep = 10;

QFont zoomed(QFont font, int percent);
// How far the wheel was turned in notches, at least one: positive is larger. 0 where it was turned
// sideways only.
int zoomSteps(const QWheelEvent& wheel);

} // namespace budget::ui
