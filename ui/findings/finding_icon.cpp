#include "ui/findings/finding_icon.h"

#include "ui/controls/icons.h"
#include "ui/controls/shades.h"

namespace budget::ui {

namespace {

QString iconName(checks::Severity severity)
{
    switch (severity) {
    case checks::Severity::Error:
        return QStringLiteral("error");
    case checks::Severity::Warning:
        return QStringLiteral("warning");
    case checks::Severity::Note:
        return QStringLiteral("information");
    case checks::Severity::Tail:
        return QStringLiteral("tail");
    }
    return {};
}

} // namespace

QIcon severityIcon(checks::Severity severity)
{
    return icon(iconName(severity),
                [severity](const QPalette& palette) { return severityInk(severity, palette); });
}

QColor severityInk(checks::Severity severity, const QPalette& palette)
{
    switch (severity) {
    case checks::Severity::Error:
        return problemInk(palette);
    case checks::Severity::Warning:
        return doubtInk(palette);
    case checks::Severity::Note:
    case checks::Severity::Tail:
        break;
    }
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 60);
}

} // namespace budget::ui
