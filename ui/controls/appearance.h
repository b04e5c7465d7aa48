#pragma once

class QApplication;

namespace budget::ui {

enum class Appearance
{
    System, // the palette of the desktop
    Light,
    Dark
};

// Sets style, fonts and icon: Fusion everywhere, Chinese in simplified glyphs whatever the locale.
void dressApplication(QApplication& application);

// Sets the palette; every widget hears of it as QEvent::PaletteChange.
void applyAppearance(Appearance appearance);

} // namespace budget::ui
