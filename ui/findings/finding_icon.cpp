#include "ui/findings/finding_icon.h"

#include "ui/controls/icons.h"
#include "ui/controls/shades.h"

namespace budget::ui {

namespace {

QString iconName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Note:
        return QStringLiteral("information");
    case Severity::Tail:
        return QStringLiteral("tail");
    }
    return {};
}

} // namespace

QIcon severityIcon(Severity severity)
{
    return icon(iconName(severity),
                [severity](const QPalette& palette) { return severityInk(severity, palette); });
}

QColor severityInk(Severity severity, const QPalette& palette)
{
    switch (severity) {
    case Severity::Error:
        return problemInk(palette);
    case Severity::Warning:
        return doubtInk(palette);
    case Severity::Note:
    case Severity::Tail:
        break;
    }
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 60);
}

} // namespace budget::ui
