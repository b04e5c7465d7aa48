#include "core/readers/file_reader.h"

#include "core/money/error.h"
#include "tests/core/document/text_printers.h"
#include "tests/core/money/result_matchers.h"
#include "tests/source_tree.h"

#include <QFile>
#include <QTemporaryDir>

namespace budget::readers {

namespace {

class FileReaderTest : public testing::Test
{
protected:
    Result<Disclosure> readBytes(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("budget.txt"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return m_reader.read(path);
    }

    QTemporaryDir m_folder;
    FileReader m_reader = FileReader(shippedTemplates().value());
};

const QString Header = QStringLiteral(
    "部门预算支出总表\n430 某中心 预算年度：2023 单位：万元\n"
    "序号\t功能分类科目\t\t合计\t基本支出\t项目支出\t经营支出\t上解上级支出\t对附属单位补助支出\n"
    "\t科目编码\t科目名称\t\t\t\t\t\t\n");

} // namespace

TEST_F(FileReaderTest, bad_input_gives_one_error_with_its_place)
{
    struct Case
    {
        const char* name;
        QByteArray bytes;
        ErrorCode code;
        int line;
        QString detail;
    };
    const Case cases[] = {
        {"empty", {}, ErrorCode::FileEmpty, 0, {}},
        {"half a ZIP", "PK\x03\x04....", ErrorCode::DocumentDamaged, 0, QStringLiteral("ZIP")},
        {"XLS", "\xD0\xCF\x11\xE0....", ErrorCode::FormatUnknown, 0, QStringLiteral("XLS")},
        {"HTML", "<html><table>", ErrorCode::FormatUnknown, 0, QStringLiteral("HTML")},
        {"binary", QByteArray("ab\n\x01zz"), ErrorCode::BinaryContent, 2, QStringLiteral("U+0001")},
        {"no budget", "只是一句话。\n", ErrorCode::NothingRecognized, 0, {}},
    };
    for (const Case& c : cases) {
        const Result<Disclosure> read = readBytes(c.bytes);
        EXPECT_THAT(read, FailsAt(c.code, c.line, c.detail)) << c.name;
        EXPECT_TRUE(read.error().place.file.endsWith(QStringLiteral("budget.txt"))) << c.name;
    }
}

TEST_F(FileReaderTest, a_cell_that_cannot_be_read_is_kept_and_listed)
{
    struct Case
    {
        const char* name;
        QString rows;
        UnrecognizedKind kind;
        int line;
        QString text;
    };
    const Case cases[] = {
        {"row too long",
         QStringLiteral("1\t201\t支出\t1\t1\t\t\t\t\t7\n"),
         UnrecognizedKind::Row,
         5,
         QStringLiteral("1 201 支出 1 1 7")},
        {"amount that is none",
         QStringLiteral("1\t201\t支出\t1\t1\t\t\t\t\n2\t202\t外交\t约3\t\t\t\t\t\n"),
         UnrecognizedKind::Cell,
         6,
         QStringLiteral("约3")},
        {"part of a fen",
         QStringLiteral("1\t201\t支出\t1.0000001\t\t\t\t\t\n"),
         UnrecognizedKind::Cell,
         5,
         QStringLiteral("1.0000001")},
        {"more than any budget",
         QStringLiteral("1\t201\t支出\t99999999999999999\t\t\t\t\t\n"),
         UnrecognizedKind::Cell,
         5,
         QStringLiteral("99999999999999999")},
    };
    for (const Case& c : cases) {
        const Result<Disclosure> read = readBytes((Header + c.rows).toUtf8());
        ASSERT_TRUE(read.has_value()) << c.name;
        const auto found =
            std::find_if(read->unrecognized.begin(),
                         read->unrecognized.end(),
                         [&c](const Unrecognized& item) { return item.kind == c.kind; });
        ASSERT_NE(found, read->unrecognized.end()) << c.name;
        EXPECT_EQ(found->text, c.text) << c.name;
        EXPECT_EQ(found->place.line, c.line) << c.name;
        EXPECT_EQ(found->place.table, QStringLiteral("部门预算支出总表")) << c.name;
        const Row& row = read->tables.front().rows.back();
        const bool amounts = std::any_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) {
            return cell.amount.has_value();
        });
        EXPECT_FALSE(amounts) << c.name;
    }
}

TEST_F(FileReaderTest, a_cell_that_is_no_amount_is_listed_with_its_column)
{
    const Result<Disclosure> read =
        readBytes((Header + QStringLiteral("1\t201\t支出\t1\t无\t\t\t\t\n")).toUtf8());
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->unrecognized.back().place.column, QStringLiteral("基本支出"));
    EXPECT_EQ(read->tables.front().rows.front().cells[4].text, QStringLiteral("无"));
}

TEST_F(FileReaderTest, a_missing_file_and_a_folder_are_told_apart)
{
    EXPECT_THAT(m_reader.read(m_folder.filePath(QStringLiteral("none.txt"))),
                FailsWith(ErrorCode::FileMissing));
    EXPECT_THAT(m_reader.read(m_folder.path()), FailsWith(ErrorCode::FileUnreadable));
}

TEST_F(FileReaderTest, the_shipped_sample_is_read)
{
    const Result<Disclosure> read =
        m_reader.read(sourcePath(QStringLiteral("resources/sample/agency-services-2023.txt")));
    ASSERT_TRUE(read.has_value());
    for (const TableKind kind : NineTables)
        EXPECT_NE(findTable(*read, kind), nullptr) << qPrintable(tableKindId(kind));
    EXPECT_NE(findTable(*read, TableKind::Procurement), nullptr);
    EXPECT_NE(findTable(*read, TableKind::Assets), nullptr);
    EXPECT_NE(findTable(*read, TableKind::PerformanceGoal), nullptr);
    EXPECT_EQ(findTable(*read, TableKind::Other), nullptr);
}

} // namespace budget::readers
