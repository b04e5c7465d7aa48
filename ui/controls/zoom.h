#pragma once

#include <QFont>

#include <optional>

class QEvent;

namespace budget::ui {

// Percent of the application's font.
inline constexpr int SmallestZoom = 50;
inline constexpr int LargestZoom = 200;
inline constexpr int ZoomStep = 10;

QFont zoomed(QFont font, int percent);
// What an event asks to zoom by: the notches that the wheel was turned with Ctrl, at least one,
// positive is larger; 0 where it was turned sideways only. Nothing for any other event.
std::optional<int> zoomSteps(const QEvent& event);

} // namespace budget::ui
