#include "ui/controls/zoom.h"

#include <QWheelEvent>

#include <algorithm>

namespace budget::ui {

QFont zoomed(QFont font, int percent)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    else
        font.setPixelSize(std::max(1, font.pixelSize() * percent / 100));
    return font;
}

std::optional<int> zoomSteps(const QEvent& event)
{
    static constexpr int notch = 120; // of QWheelEvent::angleDelta
    if (event.type() != QEvent::Wheel)
        return std::nullopt;
    const auto& wheel = static_cast<const QWheelEvent&>(event);
    if (!wheel.modifiers().testFlag(Qt::ControlModifier))
        return std::nullopt;
    const int turned = wheel.angleDelta().y();
    if (turned == 0)
        return 0;
    return turned > 0 ? std::max(1, turned / notch) : std::min(-1, turned / notch);
}

} // namespace budget::ui
