#include "core/writers/web/findings_html.h"

#include "core/writers/text/findings_tables.h"

#include <QStringList>

namespace budget::writers {

namespace {

// NOLINTNEXTLINE(cppcoreguidelines-avoid-c-arrays,modernize-avoid-c-arrays)
constexpr char16_t Style[] =
    u":root{color-scheme:light dark}"
    u"body{font:15px/1.6 'Noto Sans CJK SC','Microsoft YaHei',sans-serif;margin:2em auto;"
    u"max-width:80em;padding:0 1em}"
    u"table{border-collapse:collapse;width:100%;margin:.5em 0 2em}"
    u"th,td{border:1px solid #8886;padding:.3em .6em;text-align:left;vertical-align:top}"
    u"th{background:#8882}"
    u".amount{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}";

QString cellHtml(const QString& tag, const QString& text, ColumnType type)
{
    const bool isAmount = type == ColumnType::Amount || type == ColumnType::LineNumber;
    return QStringLiteral("<%1%2>%3</%1>")
        .arg(tag,
             isAmount ? QStringLiteral(" class=\"amount\"") : QString(),
             text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

QString tableHtml(const Table& table)
{
    QString html = QStringLiteral("<h2>%1</h2>\n<table>\n<tr>").arg(table.title.toHtmlEscaped());
    for (const Column& column : table.columns)
        html += cellHtml(QStringLiteral("th"), column.title, column.type);
    html += QStringLiteral("</tr>\n");
    for (const Row& row : table.rows) {
        html += QStringLiteral("<tr>");
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            html += cellHtml(QStringLiteral("td"), row.cells[i].text, table.columns[i].type);
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</table>\n");
}

} // namespace

QByteArray findingsToHtml(const checks::CheckedFile& checked, const checks::ReportLabels& labels)
{
    const QString title = labels.title.toHtmlEscaped();
    QString html =
        QStringLiteral(
            "<!DOCTYPE html>\n<html lang=\"zh-Hans\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width\">\n"
            "<title>%1</title>\n<style>%2</style>\n</head>\n<body>\n"
            "<h1>%1</h1>\n<p>%3</p>\n<p>%4</p>\n")
            .arg(title,
                 QString::fromUtf16(Style),
                 checked.file.toHtmlEscaped(),
                 labels.summary.toHtmlEscaped());
    if (checked.findings.empty())
        html += QStringLiteral("<p>%1</p>\n").arg(labels.nothing.toHtmlEscaped());
    for (const Table& table : findingTables(checked, labels))
        html += tableHtml(table);
    return (html + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

} // namespace budget::writers
