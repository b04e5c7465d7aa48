#include "core/recognition/text/cover.h"

#include "core/document/printed_text.h"
#include "core/recognition/text/contents.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::recognition {

namespace {

constexpr std::size_t MostLines = 25;
constexpr qsizetype LongestLine = 60;

// The words of a publisher's name end so.
bool isName(const QString& words)
{
    static const QRegularExpression name(QStringLiteral(
        "(?:局|委|委员会|厅|部|办|办公室|中心|院|所|站|队|会|校|学|园|馆|室|署|处|街道|镇|乡|政府|"
        "组织|公司|联合会|协会|总工会|法院|检察院|集团|基地|支队|大队|机关|本级|）|\\)|办事处|"
        "管委会|"
        "事务|区|市|县|部门|单位)$"));
    return words.size() >= 3 && words.size() <= 40 && name.match(words).hasMatch();
}

QString nameIn(QString words)
{
    static const QRegularExpression label(QStringLiteral("^(?:部门|单位)(?:名称)?[:：]"));
    words.remove(label);
    static const QRegularExpression generic(QStringLiteral("^(?:部门|单位|本部门|本单位)$"));
    return isName(words) && !generic.match(words).hasMatch() ? words : QString();
}

PublisherKind publisherIn(const QString& words)
{
    if (words.contains(QStringLiteral("单位预算")))
        return PublisherKind::Unit;
    return words.contains(QStringLiteral("部门预算")) ? PublisherKind::Department
                                                      : PublisherKind::Unknown;
}

void readLine(Cover& cover, const QString& line)
{
    // 某某局2024年度部门预算信息公开, 2024年某某局部门预算, 2024年部门预算
    static const QRegularExpression title(
        QStringLiteral("^(.*?)(20\\d{2})年(?:度)?(.*?)(?:部门|单位)?预算(?:信息)?(?:公开)?"
                       "(?:说明|报告|情况|情况说明|表|草案|目录|编制说明|\\(.*\\)|（.*）)*$"));
    const QString words = withoutSpaces(line);
    const QRegularExpressionMatch match = title.match(words);
    if (!match.hasMatch() || cover.fiscalYear > 0)
        return;
    cover.fiscalYear = match.captured(2).toInt();
    cover.publisher = publisherIn(words);
    const QString before = nameIn(match.captured(1));
    cover.unitName = before.isEmpty() ? nameIn(match.captured(3)) : before;
}

// 2024年度 | 某某局 | 部门预算: the last line of a title over three.
bool isEndOfTitle(const QString& line)
{
    static const QRegularExpression end(
        QStringLiteral("^(?:部门|单位)(?:综合)?预算(?:信息)?(?:公开)?(?:说明|报告|情况说明)?$"));
    return end.match(withoutSpaces(line)).hasMatch();
}

} // namespace

Cover readCover(const std::vector<PlacedBlock>& blocks)
{
    Cover cover;
    QStringList above;
    std::size_t lines = 0;
    for (const PlacedBlock& placed : blocks) {
        const Block& block = placed.block;
        if (++lines > MostLines || block.isGrid() || isContentsLine(block.paragraph))
            break;
        if (block.paragraph.size() > LongestLine || block.paragraph.contains(u'。'))
            continue;
        readLine(cover, block.paragraph);
        if (cover.fiscalYear == 0 && isEndOfTitle(block.paragraph))
            readLine(cover,
                     above.mid(std::max<qsizetype>(0, above.size() - 2)).join(QString())
                         + block.paragraph);
        if (cover.fiscalYear > 0) {
            // The name may stand in the line above, and the title below it.
            if (cover.unitName.isEmpty() && !above.isEmpty())
                cover.unitName = nameIn(withoutSpaces(above.last()));
            break;
        }
        above.append(block.paragraph);
    }
    return cover;
}

void takeCover(Disclosure& disclosure, const Cover& cover)
{
    if (disclosure.unitName.isEmpty())
        disclosure.unitName = cover.unitName;
    if (disclosure.fiscalYear == 0)
        disclosure.fiscalYear = cover.fiscalYear;
    disclosure.publisher = cover.publisher;
}

} // namespace budget::recognition
