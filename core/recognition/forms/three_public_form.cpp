#include "core/recognition/forms/three_public_form.h"

#include "core/document/page_furniture.h"
#include "core/document/printed_text.h"
#include "core/recognition/tables/grid_header.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace budget::recognition {

namespace {

// A column of figures: the item it is about and the year its header names.
struct ItemColumn
{
    qsizetype column = 0;
    QString name;
    QString year;      // 2022, 上年; empty where none is named
    QString yearWords; // the words that name it: 2022年预算数
};

bool isBlank(const QString& cell)
{
    return withoutSpaces(cell).isEmpty();
}

// Figures from some column on, and before it the words that name the row.
bool isFigureRow(const GridRow& row, qsizetype firstItem)
{
    bool hasFigure = false;
    for (qsizetype c = 0; c < row.cells.size(); ++c) {
        if (isBlank(row.cells[c]))
            continue;
        if (c >= firstItem && !isFigure(row.cells[c]))
            return false;
        hasFigure = hasFigure || c >= firstItem;
    }
    return hasFigure;
}

// The words over a column, the outermost first.
QStringList wordsOver(const std::vector<GridRow>& rows, std::size_t headerRows, qsizetype column)
{
    QStringList words;
    std::size_t leafRow = 0;
    for (std::size_t r = 0; r < headerRows; ++r) {
        if (!isBlank(rows[r].cells.value(column)))
            leafRow = r;
    }
    for (std::size_t r = 0; r <= leafRow; ++r) {
        qsizetype c = column;
        while (c > 0 && isBlank(rows[r].cells.value(c)))
            --c;
        const QString cell = withoutSpaces(rows[r].cells.value(c));
        if (!cell.isEmpty())
            words.append(cell);
    }
    return words;
}

QString itemName(const QStringList& words)
{
    const QString group = QStringLiteral("用车");
    QString leaf = words.isEmpty() ? QString() : words.last();
    const QString above = words.mid(0, words.size() - 1).join(QString());
    const bool isSum = leaf == QStringLiteral("合计") || leaf == QStringLiteral("小计");
    if (above.contains(group) && isSum)
        return QStringLiteral("公务用车购置及运行费");
    if (isSum || leaf.contains(QStringLiteral("三公")))
        return QStringLiteral("“三公”经费合计");
    if (above.contains(group) && !leaf.contains(group))
        return QStringLiteral("公务用车") + leaf;
    return leaf;
}

void takeYear(ItemColumn& item, const QStringList& words)
{
    static const QRegularExpression year(QStringLiteral("20\\d\\d(?=年)|上年"));
    for (const QString& word : words) {
        const QRegularExpressionMatch match = year.match(word);
        if (!match.hasMatch())
            continue;
        item.year = match.captured();
        item.yearWords = word;
        return;
    }
}

class Turning
{
public:
    explicit Turning(const std::vector<GridRow>& rows)
        : m_rows(rows)
    {}

    std::optional<std::vector<GridRow>> turned()
    {
        if (!findHeader() || !findItems() || !findRows())
            return std::nullopt;
        std::vector<GridRow> result;
        GridRow head{{QStringLiteral("项目")}, m_rows.front().line};
        const QStringList years = yearsAcross();
        for (const GridRow* row : m_figures) {
            for (const QString& year : years)
                head.cells.append(titleOf(*row, year, years.size()));
        }
        result.push_back(head);
        for (const ItemColumn& item : m_items) {
            if (item.year != m_items.front().year && years.size() > 1)
                continue;
            GridRow down{{item.name}, m_figures.front()->line};
            for (const GridRow* row : m_figures) {
                for (const QString& year : years)
                    down.cells.append(figureOf(*row, item, year, years.size()));
            }
            result.push_back(down);
        }
        return result;
    }

private:
    // The header ends before the first row with figures; the items begin where it names one.
    bool findHeader()
    {
        for (std::size_t r = 0; r < m_rows.size() && r < 8; ++r) {
            const QStringList& cells = m_rows[r].cells;
            for (qsizetype c = 0; c < cells.size() && m_firstItem < 0; ++c) {
                const QString words = withoutSpaces(cells[c]);
                if (words.contains(QStringLiteral("三公")) || words.contains(QStringLiteral("出国"))
                    || words.contains(QStringLiteral("接待")))
                    m_firstItem = c;
            }
        }
        if (m_firstItem < 0)
            return false;
        takeTotalBefore();
        while (m_headerRows < m_rows.size() && !isFigureRow(m_rows[m_headerRows], m_firstItem))
            ++m_headerRows;
        return m_headerRows > 0 && m_headerRows < m_rows.size();
    }

    // 合计 may stand before the first item.
    void takeTotalBefore()
    {
        for (const GridRow& row : m_rows) {
            for (qsizetype c = 0; c < m_firstItem && c < row.cells.size(); ++c) {
                if (withoutSpaces(row.cells[c]) == QStringLiteral("合计")
                    && !isFigureRow(row, m_firstItem))
                    m_firstItem = c;
            }
        }
    }

    bool findItems()
    {
        bool overseas = false;
        bool reception = false;
        qsizetype width = 0;
        for (const GridRow& row : m_rows)
            width = std::max(width, row.cells.size());
        for (qsizetype c = m_firstItem; c < width; ++c) {
            const QStringList words = wordsOver(m_rows, m_headerRows, c);
            const QString name = itemName(words);
            overseas =
                overseas || (name.contains(QStringLiteral("出国")) && !words.last().isEmpty());
            reception = reception || name.contains(QStringLiteral("接待"));
            m_items.push_back({c, name, {}, {}});
            takeYear(m_items.back(), words);
        }
        return overseas && reception;
    }

    // All rows below the header are figures; the total, else the only one, comes first.
    bool findRows()
    {
        for (std::size_t r = m_headerRows; r < m_rows.size(); ++r) {
            const bool blank = std::all_of(m_rows[r].cells.begin(), m_rows[r].cells.end(), isBlank);
            if (blank)
                continue;
            if (!isFigureRow(m_rows[r], m_firstItem))
                return false;
            m_figures.push_back(&m_rows[r]);
        }
        std::stable_partition(m_figures.begin(), m_figures.end(), [this](const GridRow* row) {
            return nameOf(*row).endsWith(QStringLiteral("计"));
        });
        return !m_figures.empty();
    }

    QString nameOf(const GridRow& row) const
    {
        QString name;
        for (qsizetype c = 0; c < m_firstItem && c < row.cells.size(); ++c)
            name += withoutSpaces(row.cells[c]);
        return name;
    }

    QStringList yearsAcross() const
    {
        QStringList years;
        for (const ItemColumn& item : m_items) {
            if (!years.contains(item.year))
                years.append(item.year);
        }
        // One year, and items beside it that name none, are one list.
        return years.size() > 1 && !years.contains(QString()) ? years : QStringList{QString()};
    }

    QString titleOf(const GridRow& row, const QString& year, qsizetype years) const
    {
        static const QRegularExpression ofYear(QStringLiteral("20\\d\\d年"));
        const QString name = nameOf(row);
        if (ofYear.match(name).hasMatch())
            return name + QStringLiteral("预算数");
        const bool isFirst = &row == m_figures.front();
        if (years > 1) {
            const auto named =
                std::find_if(m_items.begin(), m_items.end(), [&year](const ItemColumn& item) {
                    return item.year == year;
                });
            return isFirst ? named->yearWords : name + named->yearWords;
        }
        return isFirst ? QStringLiteral("合计") : name;
    }

    QString
    figureOf(const GridRow& row, const ItemColumn& item, const QString& year, qsizetype years) const
    {
        for (const ItemColumn& other : m_items) {
            if (other.name == item.name
                && (years == 1 ? other.column == item.column : other.year == year))
                return row.cells.value(other.column);
        }
        return {};
    }

    const std::vector<GridRow>& m_rows;
    qsizetype m_firstItem = -1;
    std::size_t m_headerRows = 0;
    std::vector<ItemColumn> m_items;
    std::vector<const GridRow*> m_figures;
};

} // namespace

std::optional<std::vector<GridRow>> threePublicItemsDown(const std::vector<GridRow>& rows)
{
    // 单位：万元 above the header stays there.
    const auto header = std::find_if(rows.begin(), rows.end(), [](const GridRow& row) {
        return !statedUnit(row.cells.join(u' '));
    });
    std::vector<GridRow> below(header, rows.end());
    below.erase(std::remove_if(below.begin(), below.end(), isColumnNumbers), below.end());
    std::optional<std::vector<GridRow>> turned = Turning(below).turned();
    if (turned)
        turned->insert(turned->begin(), rows.begin(), header);
    return turned;
}

} // namespace budget::recognition
