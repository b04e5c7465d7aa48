#include "ui/controls/appearance.h"

#include "ui/controls/icons.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QProxyStyle>
#include <QToolTip>

#include <algorithm>

namespace budget::ui {

namespace {

// The colours of one palette, from the ground up.
struct Shades
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb edge; // QPalette::Mid: lines between things
    QRgb text;
    QRgb faint; // disabled text
    QRgb hint;  // placeholder text, still readable: at least 4.5:1 on the base
    QRgb accent;
    QRgb onAccent;
    QRgb link;
    QRgb tip;
};

constexpr Shades LightShades{0xfff3f4f6,
                             0xffffffff,
                             0xfff8f9fb,
                             0xfffafbfc,
                             0xffc9cdd3,
                             0xff1d2126,
                             0xffa3a9b2,
                             0xff6a727d,
                             0xff1f5fa8,
                             0xffffffff,
                             0xff1a5aa6,
                             0xffffffff};

// Not black: a warm grey that rests the eye beside paper, text short of white, an accent light
// enough to read on it.
constexpr Shades DarkShades{0xff26292e,
                            0xff1d2024,
                            0xff23262b,
                            0xff30343a,
                            0xff474c54,
                            0xffe3e6ea,
                            0xff70767f,
                            0xff9aa2ad,
                            0xff2f6db8,
                            0xffffffff,
                            0xff7fb2ee,
                            0xff34383f};

QPalette paletteOf(const Shades& shades)
{
    QPalette palette{QColor(shades.button), QColor(shades.window)};
    const auto set = [&palette](QPalette::ColorRole role, QRgb shade) {
        palette.setColor(role, QColor(shade));
    };
    set(QPalette::Window, shades.window);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.alternate);
    set(QPalette::Button, shades.button);
    set(QPalette::Mid, shades.edge);
    set(QPalette::WindowText, shades.text);
    set(QPalette::Text, shades.text);
    set(QPalette::ButtonText, shades.text);
    set(QPalette::PlaceholderText, shades.hint);
    set(QPalette::Highlight, shades.accent);
    set(QPalette::HighlightedText, shades.onAccent);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.link);
    set(QPalette::ToolTipBase, shades.tip);
    set(QPalette::ToolTipText, shades.text);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(shades.faint));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(shades.edge));
    return palette;
}

QPalette paletteOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return {}; // an empty palette gives the application the desktop's back
    case Appearance::Light:
        return paletteOf(LightShades);
    case Appearance::Dark:
        return paletteOf(DarkShades);
    }
    return {};
}

// Fusion without the green hooks and red crosses on the buttons of dialogs: their words suffice.
class PlainButtons : public QProxyStyle
{
public:
    PlainButtons()
        : QProxyStyle(QStringLiteral("Fusion"))
    {}

    int styleHint(StyleHint hint,
                  const QStyleOption* option,
                  const QWidget* widget,
                  QStyleHintReturn* returned) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

} // namespace

void dressApplication(QApplication&)
{
    QApplication::setStyle(new PlainButtons);
    QFont font = QApplication::font();
    // Without a name Fontconfig takes the Japanese shapes of 直 骨 门 under LANG=C.
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"),
                      QStringLiteral("Source Han Sans SC"),
                      QStringLiteral("Microsoft YaHei"),
                      font.family()});
    static constexpr qreal smallestReadable = 10;
    font.setPointSizeF(std::max(font.pointSizeF(), smallestReadable));
    QApplication::setFont(font);
    QApplication::setWindowIcon(applicationIcon());
}

void applyAppearance(Appearance appearance)
{
    const QPalette palette = paletteOf(appearance);
    QApplication::setPalette(palette);
    QToolTip::setPalette(QApplication::palette());
}

} // namespace budget::ui
