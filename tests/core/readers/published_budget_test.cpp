// The published budget of shared/samples read whole, figure by figure against its answer keys; and,
// test by test, one that is typeset in the same form.

#include "core/document/folded_text.h"
#include "tests/core/readers/shared_sample.h"
#include "tests/core/readers/typeset_sample.h"

#include <QRegularExpression>

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <set>

namespace budget {

namespace {

constexpr auto Sample = "samples/qinhuangdao-2023.txt";

class PublishedBudget : public testing::Test
{
protected:
    void SetUp() override
    {
        SKIP_WITHOUT_SHARED("samples/qinhuangdao-2023.txt");
        const Result<Disclosure> read =
            shippedReader().read(sharedPath(QString::fromLatin1(Sample)));
        ASSERT_TRUE(read.has_value()) << qPrintable(read.error().detail) << read.error().place.line;
        m_disclosure = *read;
    }

    Disclosure m_disclosure;
};

QString sideWord(Side side)
{
    switch (side) {
    case Side::None:
        return {};
    case Side::Revenue:
        return QStringLiteral("revenue");
    case Side::Expenditure:
        return QStringLiteral("expenditure");
    }
    return {};
}

// Every figure of a table as the answer key writes it: kind, side, code, name, key, fen.
std::multiset<QString> figuresOf(const Table& table)
{
    std::multiset<QString> figures;
    for (const Row& row : table.rows) {
        if (table.kind == TableKind::ThreePublic && row.code.isEmpty())
            continue;
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            if (!row.cells[c].amount)
                continue;
            const QStringList parts{tableKindId(table.kind),
                                    sideWord(row.side),
                                    row.code,
                                    foldedText(row.name, Fold::Words),
                                    table.columns[c].key,
                                    QString::number(row.cells[c].amount->fen())};
            figures.insert(parts.join(u'|'));
        }
    }
    return figures;
}

// A document in the form of the published one.
class TypesetBudget : public testing::Test
{
protected:
    typeset::PrintedDocument m_document = typeset::numberedTables(typeset::townOffice());
    Disclosure m_disclosure = readTypeset(m_document);
};

// The printed cells of a table, row by row.
std::vector<QStringList> cellsOf(const Table& table)
{
    std::vector<QStringList> rows;
    for (const Row& row : table.rows) {
        QStringList cells;
        for (const Cell& cell : row.cells)
            cells.append(cell.text);
        rows.push_back(cells);
    }
    return rows;
}

void expectEmptyFundsWithNotes(const Disclosure& disclosure)
{
    for (const TableKind kind :
         {TableKind::GovernmentFundExpenditure, TableKind::StateCapitalExpenditure}) {
        const Table* table = findTable(disclosure, kind);
        ASSERT_NE(table, nullptr);
        EXPECT_TRUE(table->rows.empty());
        ASSERT_EQ(table->notes.size(), 1U);
        EXPECT_TRUE(table->notes.front().startsWith(QStringLiteral("注：")));
    }
}

// The headings with their numbers of paragraphs and tables.
QStringList outlineOf(const Disclosure& disclosure)
{
    QStringList outline;
    for (const Section& section : disclosure.sections) {
        int paragraphs = 0;
        int tables = 0;
        for (const Passage& passage : section.passages)
            ++(passage.table >= 0 ? tables : paragraphs);
        if (section.level <= 1)
            outline.append(QStringLiteral("%1%2 [%3 %4]")
                               .arg(QString(qsizetype{2} * section.level, u' '), section.heading)
                               .arg(paragraphs)
                               .arg(tables));
    }
    return outline;
}

// All words of a document, to look for others in them.
QString wordsOf(const Disclosure& disclosure)
{
    QString kept = disclosure.unitName + disclosure.unitCode;
    const auto keep = [&kept](const QString& text) {
        kept += u'\n' + foldedText(text, Fold::Words);
    };
    for (const Section& section : disclosure.sections) {
        keep(section.heading);
        for (const Passage& passage : section.passages)
            keep(passage.text);
    }
    for (const Table& table : disclosure.tables) {
        keep(table.title);
        keep(table.goals.join(QString()));
        for (const QString& note : table.notes)
            keep(note);
        for (const Row& row : table.rows) {
            for (const Cell& cell : row.cells)
                keep(cell.text);
        }
    }
    return kept;
}

} // namespace

TEST_F(PublishedBudget, every_figure_of_the_nine_tables_equals_the_answer_key)
{
    std::multiset<QString> wanted;
    for (QStringList row : answerKey(QStringLiteral("truth/qinhuangdao-2023.tsv"), false)) {
        ASSERT_EQ(row.size(), 6);
        row[3] = foldedText(row[3], Fold::Words);
        wanted.insert(row.join(u'|'));
    }
    ASSERT_EQ(wanted.size(), 238U);
    std::multiset<QString> found;
    for (const TableKind kind : NineTables) {
        const Table* table = findTable(m_disclosure, kind);
        ASSERT_NE(table, nullptr) << qPrintable(tableKindId(kind));
        found.merge(figuresOf(*table));
    }
    EXPECT_EQ(found, wanted);
}

TEST_F(TypesetBudget, every_figure_of_the_nine_tables_equals_the_answer_key)
{
    std::multiset<QString> wanted;
    for (QStringList row : m_document.key) {
        row[3] = foldedText(row[3], Fold::Words);
        if (row[0] != u"three_public" || !row[2].isEmpty())
            wanted.insert(row.join(u'|'));
    }
    ASSERT_EQ(wanted.size(), 236U);
    std::multiset<QString> found;
    for (const TableKind kind : NineTables) {
        const Table* table = findTable(m_disclosure, kind);
        ASSERT_NE(table, nullptr) << qPrintable(tableKindId(kind));
        found.merge(figuresOf(*table));
    }
    EXPECT_EQ(found, wanted);
}

TEST_F(PublishedBudget, the_indicators_of_the_nineteen_goal_tables_equal_the_answer_key)
{
    std::vector<QStringList> found;
    int tables = 0;
    for (const Table& table : m_disclosure.tables) {
        if (table.kind != TableKind::PerformanceGoal)
            continue;
        ++tables;
        EXPECT_EQ(table.goals.size(), 3) << qPrintable(table.title);
        for (const QStringList& cells : cellsOf(table))
            found.push_back(QStringList{table.title} + cells);
    }
    EXPECT_EQ(tables, 19);
    EXPECT_EQ(found.size(), 193U);
    EXPECT_EQ(found, answerKey(QStringLiteral("truth/qinhuangdao-2023-goals.tsv"), true));
}

TEST_F(TypesetBudget, the_indicators_of_the_goal_tables_equal_the_answer_key)
{
    std::vector<QStringList> found;
    for (const Table& table : m_disclosure.tables) {
        if (table.kind != TableKind::PerformanceGoal)
            continue;
        EXPECT_EQ(table.goals.size(), 1) << qPrintable(table.title);
        for (const QStringList& cells : cellsOf(table))
            found.push_back(QStringList{table.title} + cells);
    }
    EXPECT_EQ(found.size(), 12U);
    EXPECT_EQ(found, m_document.goals);
}

TEST_F(PublishedBudget, the_procurement_table_equals_the_answer_key)
{
    const Table* table = findTable(m_disclosure, TableKind::Procurement);
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(cellsOf(*table),
              answerKey(QStringLiteral("truth/qinhuangdao-2023-procurement.tsv"), true));
    EXPECT_EQ(table->notes.size(), 1U);
}

TEST_F(TypesetBudget, the_procurement_table_equals_the_answer_key)
{
    const Table* table = findTable(m_disclosure, TableKind::Procurement);
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(cellsOf(*table), m_document.procurement);
}

TEST_F(PublishedBudget, the_asset_table_equals_the_answer_key)
{
    const Table* table = findTable(m_disclosure, TableKind::Assets);
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(cellsOf(*table),
              answerKey(QStringLiteral("truth/qinhuangdao-2023-assets.tsv"), true));
    ASSERT_EQ(table->rows.size(), 13U);
    EXPECT_EQ(table->rows.front().cells.back().amount, Money::fromFen(2'413'603'435));
}

TEST_F(TypesetBudget, the_asset_table_equals_the_answer_key)
{
    const Table* table = findTable(m_disclosure, TableKind::Assets);
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(cellsOf(*table), m_document.assets);
    EXPECT_EQ(table->rows.front().cells.back().amount, Money::fromFen(1'020'314'435));
}

TEST_F(PublishedBudget, the_cover_is_known_and_empty_tables_keep_their_note)
{
    EXPECT_EQ(m_disclosure.unitName, QStringLiteral("秦皇岛经济技术开发区机关事务服务中心"));
    EXPECT_EQ(m_disclosure.unitCode, QStringLiteral("430"));
    EXPECT_EQ(m_disclosure.fiscalYear, 2023);
    expectEmptyFundsWithNotes(m_disclosure);
}

TEST_F(TypesetBudget, the_cover_is_known_and_empty_tables_keep_their_note)
{
    EXPECT_EQ(m_disclosure.unitName, QStringLiteral("滨河市北岸新城管理委员会办公室"));
    EXPECT_EQ(m_disclosure.unitCode, QStringLiteral("318"));
    EXPECT_EQ(m_disclosure.fiscalYear, 2024);
    expectEmptyFundsWithNotes(m_disclosure);
}

TEST_F(PublishedBudget, sections_stand_under_their_headings)
{
    const QStringList wanted{
        QStringLiteral("2023 年部门预算信息公开目录 [20 0]"),
        QStringLiteral(
            "一、秦皇岛经济技术开发区机关事务服务中心部门 2023 年度部门预算公开表 [0 9]"),
        QStringLiteral(
            "二、秦皇岛经济技术开发区机关事务服务中心 2023 年部门预算信息公开情况说明 [1 0]"),
        QStringLiteral("  1、部门职责及机构设置情况 [8 1]"),
        QStringLiteral("  2、部门预算安排的总体情况 [1 0]"),
        QStringLiteral("  3、机关运行经费安排情况 [1 0]"),
        QStringLiteral("  4、财政拨款“三公”经费预算情况及增减变化原因 [1 0]"),
        QStringLiteral("  5、预算绩效信息 [0 0]"),
        QStringLiteral("  6、政府采购预算情况 [1 1]"),
        QStringLiteral("  7、国有资产信息 [2 1]"),
        QStringLiteral("  八、名词解释 [10 0]"),
        QStringLiteral("  九、其他需要说明的事项 [1 0]"),
    };
    EXPECT_THAT(outlineOf(m_disclosure), testing::ContainerEq(wanted));
}

TEST_F(TypesetBudget, sections_stand_under_their_headings)
{
    const QStringList wanted{
        QStringLiteral(" [2 0]"),
        QStringLiteral("2024年部门预算信息公开目录 [4 0]"),
        QStringLiteral("一、滨河市北岸新城管理委员会办公室2024年部门预算公开表 [0 9]"),
        QStringLiteral("二、滨河市北岸新城管理委员会办公室2024年部门预算情况说明 [0 0]"),
        QStringLiteral("  1、部门职责及机构设置情况 [1 0]"),
        QStringLiteral("  2、部门预算安排的总体情况 [2 0]"),
        QStringLiteral("  3、财政拨款“三公”经费预算情况 [1 0]"),
        QStringLiteral("  4、预算绩效信息 [0 2]"),
        QStringLiteral("  5、政府采购预算情况 [1 1]"),
        QStringLiteral("  6、国有资产信息 [1 1]"),
        QStringLiteral("  7、名词解释 [2 0]"),
    };
    EXPECT_THAT(outlineOf(m_disclosure), testing::ContainerEq(wanted));
}

// Every character that is not layout, of every line of the file, is in a table or a passage.
TEST_F(PublishedBudget, nothing_of_the_text_is_lost)
{
    const QString kept = wordsOf(m_disclosure);
    QFile file(sharedPath(QString::fromLatin1(Sample)));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QStringList lost;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        // Lines of tables are held against the answer keys above.
        if (line.contains(u'\t') || line.contains(u'\\') || line.trimmed().isEmpty())
            continue;
        QString words = line;
        words.remove(QStringLiteral("**")).remove(QStringLiteral("## "));
        words = foldedText(words, Fold::Words);
        while (words.startsWith(u'-'))
            words = words.sliced(1);
        const bool isFurniture =
            words.contains(QStringLiteral("预算年度:")) || words.startsWith(QStringLiteral("单位:"))
            || words.startsWith(QStringLiteral("430")) || words == QStringLiteral("务中心");
        const QString title =
            foldedText(line, Fold::WordsBehindOrdinal).remove(QStringLiteral("绩效目标表"));
        if (!isFurniture && !kept.contains(words) && !kept.contains(title))
            lost.append(line);
    }
    EXPECT_THAT(lost, testing::IsEmpty());
}

namespace {

// The words and cells of a typeset document that are not among those read. Figures are left to the
// answer key where a spreadsheet has them as numbers.
QStringList
lostOf(const typeset::PrintedDocument& document, const Disclosure& read, bool hasNumbers)
{
    static const QRegularExpression figure(QStringLiteral("^[\\d,.]+$"));
    const QString kept = wordsOf(read);
    QStringList lost;
    const auto look = [&](const QString& text) {
        const bool isNumber = hasNumbers && figure.match(text).hasMatch();
        if (!isNumber && !kept.contains(foldedText(text, Fold::Words)))
            lost.append(text);
    };
    for (const typeset::PrintedItem& item : document.items)
        look(item.text);
    for (const typeset::PrintedTable& table : document.tables) {
        for (const QStringList& row : table.rows) {
            for (const QString& cell : row)
                look(cell);
        }
        for (const QString& note : table.notes)
            look(note);
    }
    return lost;
}

} // namespace

TEST_F(TypesetBudget, nothing_of_the_text_is_lost)
{
    for (const typeset::PrintedDocument& document : typeset::documentsOfAllForms()) {
        for (const char16_t* ending : {u"pdf", u"txt", u"csv", u"ods", u"xlsx"}) {
            const QString format = QString::fromUtf16(ending);
            const bool hasNumbers = format == u"ods" || format == u"xlsx";
            const Disclosure read = readTypeset(document, format);
            EXPECT_THAT(lostOf(document, read, hasNumbers), testing::IsEmpty())
                << document.name.toStdString() << ' ' << format.toStdString();
        }
    }
}

} // namespace budget
