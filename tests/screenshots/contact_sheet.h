#pragma once

#include <QPixmap>
#include <QString>

#include <vector>

namespace budget::ui {

struct Picture
{
    QString name;
    QPixmap pixmap;
};

// All pictures small on one, four in a row, each over its name.
QPixmap contactSheet(const std::vector<Picture>& pictures);

} // namespace budget::ui
