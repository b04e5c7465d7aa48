#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace budget::ui {

// The colours of a chart. Every series colour stands out from the background by at least 3:1
// (WCAG 1.4.11), can be told from its neighbours with deuteranopia, protanopia and tritanopia
// (Okabe and Ito's hues), and the first two differ in lightness by 2:1, so that they survive a
// black-and-white printer. Red and green say nothing here: they mean gain and loss in some books
// and the reverse in others.
struct ChartPalette
{
    QColor background;
    QColor text;
    QColor mutedText;
    QColor grid;
    QColor zeroLine;
    QColor hover;                 // behind the part under the mouse
    QColor focus;                 // around the part that has the keyboard
    std::array<QColor, 9> series; // as many as a ring has parts
    QColor rest;                  // the parts too small to be distinguished

    QColor seriesColor(int index) const; // repeats after the ninth; negative: rest

    bool operator==(const ChartPalette&) const = default;
};

// For paper and for files, whatever the window looks like.
ChartPalette lightChartPalette();

// That fits the window: dark when the palette's base is dark, its text and highlight colours kept.
ChartPalette chartPalette(const QPalette& palette);

// Black or white, whichever reads better on the colour.
QColor readableOn(const QColor& background);

// WCAG 2 contrast, from 1 to 21.
double contrastRatio(const QColor& first, const QColor& second);

} // namespace budget::ui
