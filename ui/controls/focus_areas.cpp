#include "ui/controls/focus_areas.h"

#include <QAbstractItemView>
#include <QApplication>

#include <algorithm>

namespace budget::ui {

bool holdsFocus(const QWidget* area)
{
    const QWidget* focus = QApplication::focusWidget();
    return focus != nullptr && (focus == area || area->isAncestorOf(focus));
}

bool runInFocus(const QWidget& area, const char* slot)
{
    QWidget* focus = QApplication::focusWidget();
    return focus != nullptr && area.isAncestorOf(focus) && QMetaObject::invokeMethod(focus, slot);
}

void focusInto(QWidget& area)
{
    if (area.focusPolicy() != Qt::NoFocus || area.focusProxy() != nullptr) {
        area.setFocus(Qt::ShortcutFocusReason);
        return;
    }
    const QList<QAbstractItemView*> views = area.findChildren<QAbstractItemView*>();
    const QList<QWidget*> all = area.findChildren<QWidget*>();
    const auto takesFocus = [](const QWidget* widget) {
        return widget->isVisible() && widget->isEnabled()
               && (widget->focusPolicy() & Qt::TabFocus) != 0;
    };
    const auto view = std::find_if(views.begin(), views.end(), takesFocus);
    if (view != views.end()) {
        (*view)->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    const auto any = std::find_if(all.begin(), all.end(), takesFocus);
    if (any != all.end())
        (*any)->setFocus(Qt::ShortcutFocusReason);
}

QWidget* nextArea(const std::vector<QWidget*>& areas, int steps)
{
    std::vector<QWidget*> visible;
    std::copy_if(areas.begin(), areas.end(), std::back_inserter(visible), [](const QWidget* area) {
        return area != nullptr && area->isVisible();
    });
    const auto count = static_cast<std::ptrdiff_t>(visible.size());
    if (count == 0)
        return nullptr;
    const auto here = std::find_if(visible.begin(), visible.end(), holdsFocus) - visible.begin();
    const std::ptrdiff_t next = here == count ? 0 : (here + steps + count) % count;
    return visible[static_cast<std::size_t>(next)];
}

} // namespace budget::ui
