#include "core/recognition/text/loose_rows.h"

#include "core/document/page_furniture.h"
#include "core/document/printed_text.h"
#include "core/document/title_match.h"
#include "core/recognition/text/contents.h"
#include "core/recognition/text/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::recognition {

namespace {

QStringList filledCells(const GridRow& row)
{
    QStringList filled;
    for (const QString& cell : row.cells) {
        if (!withoutSpaces(cell).isEmpty())
            filled.append(cell.trimmed());
    }
    return filled;
}

// 填表人：张三 审核人：李四
bool isSignature(const QStringList& cells)
{
    static const QRegularExpression signature(QStringLiteral(
        "^(?:(?:单位|部门|财务)?(?:负责|经办|填表|制表|编制|填报|审核|复核|联系)人|主管|日期|"
        "填报日期|填表日期|编制日期|联系电话)(?:[（(].{1,8}[）)])?\\s*[:：]"));
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) {
        return signature.match(cell).hasMatch();
    });
}

bool isContinuationMark(const QString& text)
{
    static const QRegularExpression mark(
        QStringLiteral("^[（(]?(?:续表|续上页|接上页|续下页|转下页|续)[）)]?$"));
    return mark.match(withoutSpaces(text)).hasMatch();
}

// …表 or …表（…） that the vocabulary knows; a merged header cell does not end so.
bool isKnownTitle(const QString& line)
{
    static const QRegularExpression table(QStringLiteral("表(?:[（(].*[）)])?$"));
    const QString words = plainTitle(line);
    return words.size() >= 4 && table.match(words).hasMatch()
           && shippedVocabulary().titleKind(words).has_value();
}

// 某某学院 | 单位：万元: the publisher beside the unit, above a header.
bool isNameAndUnit(const QStringList& cells)
{
    static const QRegularExpression unit(
        QStringLiteral("^[（(]?(?:(?:金额|计量|货币)?单位|金额)[:：](?:人民币)?[亿万]?元[）)]?$"));
    static const QRegularExpression name(QStringLiteral("^[\\x{4e00}-\\x{9fff}（）()·]{4,40}$"));
    return cells.size() == 2 && unit.match(withoutSpaces(cells.last())).hasMatch()
           && name.match(withoutSpaces(cells.first())).hasMatch();
}

bool isLoose(const GridRow& row, const DisclosureTemplate& disclosureTemplate)
{
    const QStringList cells = filledCells(row);
    if (cells.isEmpty())
        return false;
    if (isSignature(cells))
        return true;
    const QString line = cells.join(u' ');
    if (isContentsLine(line))
        return false;
    const std::optional<PageFurniture> furniture = pageFurniture(line);
    if (furniture && (furniture->unit || furniture->fiscalYear != 0))
        return true;
    if (statedUnit(cells.last()) && cells.size() <= 3
        && (cells.size() == 1 || matchTitle(line, disclosureTemplate)))
        return true;
    if (isNameAndUnit(cells))
        return true;
    if (cells.size() > 1)
        return false;
    const std::optional<TitleMatch> title = matchTitle(line, disclosureTemplate);
    return isNote(line) || isPageNumber(line) || isContinuationMark(line)
           || (title && title->likeness == 1000) || isKnownTitle(line);
}

class BlockSplitter
{
public:
    BlockSplitter(std::vector<PlacedBlock>& blocks, int page)
        : m_blocks(blocks)
        , m_page(page)
    {}

    void addRow(const GridRow& row)
    {
        if (!m_gridOpen)
            m_blocks.push_back({{{}, {}, row.line}, m_page});
        m_blocks.back().block.rows.push_back(row);
        m_gridOpen = true;
    }

    void addLoose(const GridRow& row)
    {
        m_blocks.push_back({{filledCells(row).join(u' '), {}, row.line}, m_page});
        m_gridOpen = false;
    }

private:
    std::vector<PlacedBlock>& m_blocks;
    int m_page;
    bool m_gridOpen = false;
};

} // namespace

std::vector<PlacedBlock> looseBlocks(const std::vector<Page>& pages,
                                     const DisclosureTemplate& disclosureTemplate)
{
    std::vector<PlacedBlock> blocks;
    for (const Page& page : pages) {
        for (const Block& block : page.blocks) {
            if (!block.isGrid()) {
                blocks.push_back({block, page.number});
                continue;
            }
            BlockSplitter splitter(blocks, page.number);
            for (const GridRow& row : block.rows) {
                if (isLoose(row, disclosureTemplate))
                    splitter.addLoose(row);
                else
                    splitter.addRow(row);
            }
        }
    }
    return blocks;
}

} // namespace budget::recognition
