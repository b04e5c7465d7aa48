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

int zoomSteps(const QWheelEvent& wheel)
{
    static constexpr int notch = 120; // of QWheelEvent::angleDelta
    const int turned = wheel.angleDelta().y();
    if (turned == 0)
        return 0;
    return turned > 0 ? std::max(1, turned / notch) : std::min(-1, turned / notch);
}

} // namespace budget::ui
