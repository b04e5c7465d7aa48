#include "ui/chart/chart_palette.h"

#include <algorithm>
#include <cmath>

namespace budget::ui {

namespace {

QColor mixed(const QColor& first, const QColor& second, double ofSecond)
{
    const auto channel = [ofSecond](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * ofSecond));
    };
    return {channel(first.red(), second.red()),
            channel(first.green(), second.green()),
            channel(first.blue(), second.blue())};
}

constexpr std::array<QRgb, 9> OnLight{0xff0a5592,
                                      0xffcf6f00,
                                      0xff00805e,
                                      0xffb4578f,
                                      0xff3e3e8c,
                                      0xff8a6d00,
                                      0xff2388be,
                                      0xffb23a1e,
                                      0xff4f3422};
constexpr std::array<QRgb, 9> OnDark{0xff3f94db,
                                     0xffffc266,
                                     0xff2fb68c,
                                     0xffe39bc5,
                                     0xff8f90e8,
                                     0xffcdb43b,
                                     0xff8fd3f7,
                                     0xfff0805f,
                                     0xffd9c9b4};

ChartPalette
paletteOn(const QColor& background, const QColor& text, const QColor& highlight, bool dark)
{
    ChartPalette palette;
    palette.background = background;
    palette.text = text;
    palette.mutedText = mixed(background, text, dark ? 0.70 : 0.66);
    palette.grid = mixed(background, text, 0.13);
    palette.zeroLine = mixed(background, text, 0.45);
    palette.hover = mixed(background, highlight, dark ? 0.28 : 0.12);
    palette.focus = highlight;
    const std::array<QRgb, 9>& colors = dark ? OnDark : OnLight;
    std::transform(colors.begin(), colors.end(), palette.series.begin(), [](QRgb color) {
        return QColor::fromRgb(color);
    });
    palette.rest = dark ? QColor(0x9a, 0x9a, 0x9a) : QColor(0x75, 0x75, 0x75);
    return palette;
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

} // namespace

QColor ChartPalette::seriesColor(int index) const
{
    return index < 0 ? rest : series[static_cast<std::size_t>(index) % series.size()];
}

ChartPalette lightChartPalette()
{
    return paletteOn(Qt::white, QColor(0x1f, 0x1f, 0x1f), QColor(0x0a, 0x55, 0x92), false);
}

ChartPalette chartPalette(const QPalette& palette)
{
    const QColor background = palette.color(QPalette::Base);
    return paletteOn(background,
                     palette.color(QPalette::Text),
                     palette.color(QPalette::Highlight),
                     luminance(background) < 0.18);
}

QColor readableOn(const QColor& background)
{
    return contrastRatio(background, Qt::white) >= contrastRatio(background, Qt::black) ? Qt::white
                                                                                        : Qt::black;
}

double contrastRatio(const QColor& first, const QColor& second)
{
    const double one = luminance(first);
    const double other = luminance(second);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace budget::ui
