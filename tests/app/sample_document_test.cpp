// The sample budget along the whole road, from its text file to what the commands print.

#include "core/readers/file_reader.h"
#include "core/writers/text/csv_writer.h"
#include "core/writers/text/text_writer.h"
#include "tests/source_tree.h"

#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>

namespace budget {

namespace {

const QString SamplePath = sourcePath(QStringLiteral("resources/sample/agency-services-2023.txt"));

QByteArray golden(const QString& name)
{
    QFile file(sourcePath(QStringLiteral("tests/golden/") + name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    return file.readAll();
}

// The tables of the nine kinds that are under test, by their place in the document.
std::vector<int> nineTables(const Disclosure& disclosure)
{
    std::vector<int> indices;
    for (int i = 0; i < static_cast<int>(disclosure.tables.size()); ++i) {
        const TableKind kind = disclosure.tables[static_cast<std::size_t>(i)].kind;
        if (std::find(NineTables.begin(), NineTables.end(), kind) != NineTables.end())
            indices.push_back(i);
    }
    return indices;
}

// To renew a golden file after a change that is meant: print what was made into the file named
// here, and read the difference before it is committed.
void expectGolden(const QByteArray& made, const QString& name)
{
    const QList<QByteArray> wanted = golden(name).split('\n');
    const QList<QByteArray> found = made.split('\n');
    ASSERT_EQ(found.size(), wanted.size()) << qPrintable(name);
    for (qsizetype i = 0; i < found.size(); ++i)
        ASSERT_EQ(found[i].toStdString(), wanted[i].toStdString())
            << qPrintable(name) << " line " << i + 1;
}

} // namespace

TEST(SampleDocument, the_nine_tables_print_as_they_always_did)
{
    const Result<Disclosure> read =
        readers::FileReader(shippedTemplates().value()).read(SamplePath);
    ASSERT_TRUE(read.has_value());
    const std::vector<int> tables = nineTables(*read);
    ASSERT_EQ(tables.size(), 9U);
    expectGolden(writers::toText(*read, tables).toUtf8(), QStringLiteral("nine_tables.txt"));
    expectGolden(writers::toCsv(*read, tables), QStringLiteral("nine_tables.csv"));
}

TEST(SampleDocument, reading_twice_gives_the_same_value)
{
    const readers::FileReader reader(shippedTemplates().value());
    const Result<Disclosure> first = reader.read(SamplePath);
    const Result<Disclosure> second = reader.read(SamplePath);
    ASSERT_TRUE(first.has_value());
    ASSERT_TRUE(second.has_value());
    EXPECT_TRUE(*first == *second);
}

} // namespace budget
