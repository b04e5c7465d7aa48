#include "core/writers/file_findings_writer.h"

#include "core/money/error.h"
#include "core/writers/pages/page_flow.h"
#include "core/writers/pages/table_layout.h"
#include "core/writers/pages/typeface.h"
#include "core/writers/pdf/pdf_writer.h"
#include "core/writers/saved_file.h"
#include "core/writers/sheets/table_sheet.h"
#include "core/writers/sheets/xlsx_book.h"
#include "core/writers/text/findings_json.h"
#include "core/writers/text/findings_tables.h"
#include "core/writers/web/findings_html.h"

#include <QFileInfo>

namespace budget::writers {

namespace {

constexpr TextStyle TitleStyle{fromPoints(160), true};
constexpr TextStyle LineStyle{fromPoints(95), false};
constexpr int TitleHeight = fromMillimetres(90);
constexpr int LineHeight = fromMillimetres(60);
constexpr int TableGap = fromMillimetres(60);
constexpr int LeastTable = fromMillimetres(350); // of a table that may begin on this page

void addLines(PageFlow& flow, const QString& text, const TextStyle& style, int height)
{
    for (const QString& line : wrapped(text, style, flow.format().bodyWidth()))
        flow.addLine(line, style, Placement::Left, height);
}

void numberPages(Book& book)
{
    for (std::size_t i = 0; i < book.pages.size(); ++i) {
        const QString number =
            QStringLiteral("%1 / %2").arg(i + 1).arg(static_cast<int>(book.pages.size()));
        const int x = placed(Placement::Centre,
                             book.format.left,
                             book.format.bodyRight(),
                             textWidth(number, LineStyle));
        book.pages[i].texts.push_back({{x, book.format.footBaseline()}, number, LineStyle});
    }
}

Book bookOf(const checks::CheckedFile& checked, const checks::ReportLabels& labels)
{
    Book book;
    book.title = labels.title;
    PageFlow flow(book);
    flow.newPage();
    addLines(flow, labels.title, TitleStyle, TitleHeight);
    if (!checked.file.isEmpty())
        addLines(flow, checked.file, LineStyle, LineHeight);
    addLines(flow, labels.summary, LineStyle, LineHeight);
    if (checked.findings.empty())
        addLines(flow, labels.nothing, LineStyle, LineHeight);
    for (const Table& table : findingTables(checked, labels)) {
        if (flow.room() < LeastTable)
            flow.newPage();
        else
            flow.skip(TableGap);
        book.outline.push_back({table.title, 0, flow.pageIndex(), flow.y()});
        layTable(flow, {}, table);
    }
    numberPages(book);
    return book;
}

Result<QByteArray> toXlsx(const checks::CheckedFile& checked,
                          const checks::ReportLabels& labels,
                          const QDateTime& created)
{
    return bookBytes(labels.title, created, [&](XlsxBook& book) {
        addTableSheet(book, {}, overviewTable(checked, labels), false);
        for (const Table& table : findingTables(checked, labels))
            addTableSheet(book, {}, table, false);
    });
}

Result<QByteArray> bytesFor(const QString& ending,
                            const checks::CheckedFile& checked,
                            const checks::ReportLabels& labels,
                            const QDateTime& created)
{
    if (ending == u"json")
        return findingsToJson(std::vector{checked});
    if (ending == u"html")
        return findingsToHtml(checked, labels);
    if (ending == u"xlsx")
        return toXlsx(checked, labels, created);
    if (ending == u"pdf")
        return bookToPdf(bookOf(checked, labels), created);
    return failure(ErrorCode::FormatUnknown, {}, ending);
}

} // namespace

QStringList FileFindingsWriter::endings() const
{
    return {QStringLiteral("pdf"),
            QStringLiteral("xlsx"),
            QStringLiteral("html"),
            QStringLiteral("json")};
}

Result<void> FileFindingsWriter::write(const checks::CheckedFile& checked,
                                       const checks::ReportLabels& labels,
                                       const QString& path,
                                       const QDateTime& created) const
{
    return saveFile(path, bytesFor(QFileInfo(path).suffix().toLower(), checked, labels, created));
}

} // namespace budget::writers
