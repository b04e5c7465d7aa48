#include "tests/typeset/pdf_typesetter.h"

#include "tests/typeset/pdf_canvas.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace budget::typeset {

namespace {

constexpr double Short = 595;
constexpr double Long = 842;
constexpr double Margin = 50;
constexpr double BodySize = 11;
constexpr double BodyLine = 18;
constexpr double CoverSize = 24;
constexpr double TitleSize = 15;
constexpr double CellSize = 8;
constexpr double CellLine = 10;
constexpr double CellPadding = 3; // above and below

// A text in lines that fit a width, broken between characters.
QStringList wrapped(const QString& text, double width, double size)
{
    QStringList lines{QString()};
    for (const QChar c : text) {
        const bool isFull = textWidth(lines.back() + c, size) > width;
        if (isFull && !lines.back().isEmpty())
            lines.append(QString());
        lines.back() += c;
    }
    return lines;
}

bool isAmount(const QString& text)
{
    static const QRegularExpression amount(QStringLiteral("^-?[\\d,]+\\.\\d+%?$"));
    return amount.match(text).hasMatch();
}

struct Frame
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

enum class Align
{
    Centre,
    ByContent, // amounts right, texts left
};

class Typesetter
{
public:
    explicit Typesetter(const PageStyle& style)
        : m_style(style)
    {}

    QByteArray typeset(const PrintedDocument& document)
    {
        if (!document.cover.isEmpty())
            drawCover(document.cover);
        bool isAfterTable = true;
        for (const PrintedItem& item : document.items) {
            if (item.table >= 0) {
                drawTable(document.tables[static_cast<std::size_t>(item.table)]);
                isAfterTable = true;
                continue;
            }
            if (isAfterTable)
                startPage(false);
            isAfterTable = false;
            drawParagraph(item);
        }
        endPage();
        return m_canvas.bytes();
    }

private:
    double width() const { return m_isLandscape ? Long : Short; }
    double height() const { return m_isLandscape ? Short : Long; }

    void startPage(bool isLandscape)
    {
        endPage();
        m_isLandscape = isLandscape;
        m_canvas.startPage(width(), height(), isLandscape && m_style.isTurned);
        m_y = Margin;
    }

    void endPage()
    {
        const int page = m_canvas.pageCount();
        if (page == 0)
            return;
        if (m_style.hasPageNumbers && page > 1)
            drawCentred(0, width(), height() - 30, 9, QString::number(page));
        if (m_style.hasHiddenText) {
            m_canvas.clippedText(Margin, 90, CellSize, QStringLiteral("合计 7,777.77"));
            m_canvas.whiteText(Margin, height() - 60, CellSize, QStringLiteral("合计 6,666.66"));
            m_canvas.invisibleText(Margin, 120, CellSize, QStringLiteral("合计 5,555.55"));
        }
    }

    void drawCentred(double left, double right, double baseline, double size, const QString& text)
    {
        m_canvas.text((left + right - textWidth(text, size)) / 2, baseline, size, text);
    }

    void drawCover(const QStringList& lines)
    {
        startPage(false);
        m_y = 260;
        for (const QString& line : lines) {
            drawCentred(0, width(), m_y, CoverSize, line);
            m_y += 2 * CoverSize;
        }
    }

    void drawParagraph(const PrintedItem& item)
    {
        const double size = item.isHeading ? BodySize + 2 : BodySize;
        const QString indented = QStringLiteral("　　") + item.text;
        for (const QString& line : wrapped(indented, width() - 2 * Margin, size)) {
            if (m_y > height() - Margin - BodyLine)
                startPage(m_isLandscape);
            const qsizetype blanks = line.startsWith(u'　') ? 2 : 0;
            m_canvas.text(Margin + static_cast<double>(blanks) * size,
                          m_y + size,
                          size,
                          line.sliced(std::min(blanks, line.size())));
            m_y += BodyLine;
        }
    }

    // The borders of the columns, left to right.
    std::vector<double> bordersOf(const PrintedTable& table) const
    {
        const double all = std::accumulate(table.widths.begin(), table.widths.end(), 0.0);
        std::vector<double> borders{Margin};
        for (const double part : table.widths)
            borders.push_back(borders.back() + part / all * (width() - 2 * Margin));
        return borders;
    }

    double cellHeight(const QString& text, double width) const
    {
        const auto lines = wrapped(text, width - 2 * m_style.padding, CellSize).size();
        return static_cast<double>(lines) * CellLine + 2 * CellPadding;
    }

    void drawCell(const Frame& frame, const QString& text, Align align)
    {
        const double inner = frame.right - frame.left - 2 * m_style.padding;
        const QStringList lines = wrapped(text, inner, CellSize);
        const double used = static_cast<double>(lines.size()) * CellLine;
        double baseline = (frame.top + frame.bottom - used) / 2 + CellLine - 2;
        for (const QString& line : lines) {
            double x = frame.left + m_style.padding;
            if (align == Align::Centre)
                x = (frame.left + frame.right - textWidth(line, CellSize)) / 2;
            else if (isAmount(text))
                x = frame.right - m_style.padding - textWidth(line, CellSize);
            m_canvas.text(x, baseline, CellSize, line);
            baseline += CellLine;
        }
        if (m_style.isRuled) {
            m_canvas.rule(frame.left, frame.top, frame.right, frame.top);
            m_canvas.rule(frame.left, frame.bottom, frame.right, frame.bottom);
            m_canvas.rule(frame.left, frame.top, frame.left, frame.bottom);
            m_canvas.rule(frame.right, frame.top, frame.right, frame.bottom);
        }
    }

    std::vector<double> headerHeights(const PrintedTable& table,
                                      const std::vector<double>& borders) const
    {
        std::vector<double> heights(static_cast<std::size_t>(table.headerRows()),
                                    CellLine + 2 * CellPadding);
        for (const HeaderCell& cell : table.header) {
            const auto column = static_cast<std::size_t>(cell.column);
            const double wide =
                borders[column + static_cast<std::size_t>(cell.across)] - borders[column];
            const double part = cellHeight(cell.text, wide) / cell.down;
            for (int row = cell.row; row < cell.row + cell.down; ++row)
                heights[static_cast<std::size_t>(row)] =
                    std::max(heights[static_cast<std::size_t>(row)], part);
        }
        return heights;
    }

    void drawHeader(const PrintedTable& table, const std::vector<double>& borders)
    {
        std::vector<double> tops{m_y};
        for (const double high : headerHeights(table, borders))
            tops.push_back(tops.back() + high);
        for (const HeaderCell& cell : table.header) {
            const auto row = static_cast<std::size_t>(cell.row);
            const auto column = static_cast<std::size_t>(cell.column);
            drawCell({borders[column],
                      tops[row],
                      borders[column + static_cast<std::size_t>(cell.across)],
                      tops[row + static_cast<std::size_t>(cell.down)]},
                     cell.text,
                     Align::Centre);
        }
        m_y = tops.back();
    }

    void drawTitle(const PrintedTable& table)
    {
        if (!table.above.isEmpty()) {
            m_canvas.text(Margin, m_y + CellSize, CellSize + 1, table.above);
            m_y += 16;
        }
        for (const QString& line : wrapped(table.title, width() - 2 * Margin, TitleSize)) {
            drawCentred(0, width(), m_y + TitleSize, TitleSize, line);
            m_y += TitleSize + 8;
        }
        m_y += 6;
        constexpr double size = CellSize + 1;
        m_canvas.text(Margin, m_y + size, size, table.left);
        m_canvas.text(
            width() - Margin - textWidth(table.right, size), m_y + size, size, table.right);
        if (!table.left.isEmpty() || !table.right.isEmpty())
            m_y += size + 6;
    }

    void drawTable(const PrintedTable& table)
    {
        if (table.startsPage || m_canvas.pageCount() == 0)
            startPage(table.isLandscape);
        else
            m_y += BodyLine;
        drawTitle(table);
        const std::vector<double> borders = bordersOf(table);
        drawHeader(table, borders);
        int onPage = 0;
        if (m_style.breaksHeader && !table.rows.empty())
            startPage(table.isLandscape);
        for (const QStringList& row : table.rows) {
            double high = 0;
            for (qsizetype c = 0; c < row.size(); ++c)
                high = std::max(high, cellHeight(row[c], borders[c + 1] - borders[c]));
            const bool isFull = m_y + high > height() - Margin - BodyLine
                                || (m_style.rowsOnPage > 0 && onPage == m_style.rowsOnPage);
            if (isFull) {
                startPage(table.isLandscape);
                onPage = 0;
                if (m_style.repeatsHeader)
                    drawHeader(table, borders);
            }
            for (qsizetype c = 0; c < row.size(); ++c)
                drawCell({borders[c], m_y, borders[c + 1], m_y + high}, row[c], Align::ByContent);
            m_y += high;
            ++onPage;
        }
        m_y += 4;
        for (const QString& note : table.notes) {
            m_canvas.text(Margin, m_y + BodySize, CellSize + 1, note);
            m_y += BodyLine;
        }
    }

    PageStyle m_style;
    PdfCanvas m_canvas;
    bool m_isLandscape = false;
    double m_y = 0;
};

} // namespace

QByteArray typesetPdf(const PrintedDocument& document, const PageStyle& style)
{
    return Typesetter(style).typeset(document);
}

} // namespace budget::typeset
