#include "app/command_line.h"

#include "core/money/error.h"
#include "core/storage/sqlite_budget_files.h"
#include "tests/core/writers/sample_tables.h"
#include "tests/source_tree.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace budget::app {

namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

class MemoryReader : public DisclosureReader
{
public:
    using DisclosureReader::read;
    Result<Disclosure> read(const QString& path, const ReadProgress&) const override
    {
        if (path.endsWith(QStringLiteral("missing.txt")))
            return failure(ErrorCode::FileMissing);
        if (path.endsWith(QStringLiteral("broken.txt"))) {
            Place place;
            place.file = path;
            place.line = 12;
            place.table = QStringLiteral("部门预算收支总表");
            return failure(ErrorCode::AmountMalformed, place, QStringLiteral("12\n.3x"));
        }
        if (path.endsWith(QStringLiteral("bare.txt")))
            return Disclosure();
        return sampleDisclosure();
    }
};

struct Written
{
    QString path;
    DisclosureWriter::Options options;
};

class MemoryWriter : public DisclosureWriter
{
public:
    QStringList endings() const override
    {
        return {QStringLiteral("pdf"), QStringLiteral("csv"), QStringLiteral("json")};
    }
    Result<void>
    write(const Disclosure&, const QString& path, const Options& options) const override
    {
        if (path.startsWith(QStringLiteral("/nowhere")))
            return failure(ErrorCode::FileUnwritable);
        m_written.push_back({path, options});
        return {};
    }
    void print(const Disclosure&, QPagedPaintDevice&, const Options&) const override {}
    const std::vector<Written>& written() const { return m_written; }

private:
    mutable std::vector<Written> m_written;
};

// The program with services in memory: what it printed, wrote, opened and drew.
struct Program
{
    MemoryReader reader;
    MemoryWriter writer;
    storage::SqliteBudgetFiles budgets;
    QByteArray output;
    QStringList errors;
    QStringList opened;
    QStringList drawn;
    bool outputFails = false;
    bool display = true;

    int run(const QStringList& arguments)
    {
        Services services{reader, writer, budgets, QStringLiteral("li@desk"), {}, {}, {}, {}, {}};
        if (display) {
            services.openWindow = [this](const QString& file) {
                opened.append(file);
                return 0;
            };
        }
        services.drawChart =
            [this](const Disclosure& disclosure, int table, int row, const QString& path) {
                const QString kind =
                    tableKindId(disclosure.tables[static_cast<std::size_t>(table)].kind);
                drawn.append(QStringLiteral("%1 %2 %3").arg(kind).arg(row).arg(path));
                return Result<void>();
            };
        services.writeOutput = [this](const QByteArray& bytes) {
            output += bytes;
            return !outputFails;
        };
        services.writeError = [this](const QString& line) { errors.append(line); };
        return runCommandLine(arguments, services);
    }
    int run(const char* line)
    {
        return run(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts));
    }
};

} // namespace

TEST(CommandLine, arguments_that_are_accepted)
{
    for (const char* line : {"",
                             "tables a.txt",
                             "tables --format json a.txt",
                             "tables a.txt --format=csv --table three_public",
                             "tables a.txt --table performance_goal --format text",
                             "convert a.txt -o b.pdf",
                             "convert -o b.csv a.txt",
                             "convert a.txt --output b.JSON --table assets",
                             "convert a.txt -o b.pdf --created 2023-02-10",
                             "convert a.txt -o b.pdf --created 2023-02-10T09:00:00+08:00",
                             "chart a.txt -o b.svg",
                             "chart a.txt -o b.png --table expenditure_summary --at 201",
                             "--help",
                             "--version",
                             "-h",
                             "-v",
                             "tables --help",
                             "convert --help a.txt --nonsense",
                             "chart --version"}) {
        Program program;
        EXPECT_EQ(program.run(line), 0) << line;
        EXPECT_TRUE(program.errors.isEmpty()) << line << program.errors.join(u'\n').toStdString();
    }
}

TEST(CommandLine, arguments_that_are_refused)
{
    struct Case
    {
        const char* line;
        const char* said;
    };
    for (const Case& sample :
         {Case{"tables", "FILE is missing"},
          Case{"tables a.txt b.txt", "More than one FILE"},
          Case{"tables a.txt --format xml", "“xml” is no format; it can be text, json, csv."},
          Case{"tables a.txt --format", "format"},
          Case{"tables a.txt --tabel assets", "tabel"},
          Case{"tables a.txt --table taxes", "There is no kind of table “taxes”."},
          Case{"tables a.txt --table revenue_summary", "no table of the kind “revenue_summary”"},
          Case{"tables missing.txt", "missing.txt: There is no such file"},
          Case{"tables broken.txt",
               "broken.txt, line 12, table “部门预算收支总表”: “12 .3x” is no amount"},
          Case{"tables bare.txt", "bare.txt: The file was read, but no table"},
          Case{"convert a.txt", "-o OUT"},
          Case{"convert a.txt -o b.docx",
               "b.docx: Files of this ending cannot be written; OUT can end "
               "with .pdf .csv .json .yusuan."},
          Case{"convert a.txt -o b", "OUT can end with .pdf .csv .json .yusuan."},
          Case{"convert a.txt -o b.pdf --created yesterday", "“yesterday” is no date"},
          Case{"convert a.txt -o b.yusuan --table assets", "A budget is written whole"},
          Case{"convert bare.txt -o b.yusuan", "bare.txt: The file was read, but no table"},
          Case{"convert a.txt -o /nowhere/b.yusuan", "/nowhere/b.yusuan: The file cannot be"},
          Case{"convert a.txt -o /nowhere/b.pdf", "/nowhere/b.pdf: The file cannot be written"},
          Case{"chart a.txt -o b.csv", "OUT can end with .svg .png .pdf."},
          Case{"chart a.txt -o b.svg --at 999", "no row with the code “999”"},
          Case{"--tables", "There is no option “--tables”"},
          Case{"print a.txt", "“print” is no command"},
          Case{"no-such-file.txt", "There is no file and no command “no-such-file.txt”"}}) {
        Program program;
        EXPECT_EQ(program.run(sample.line), 2) << sample.line;
        ASSERT_EQ(program.errors.size(), 1) << sample.line;
        EXPECT_THAT(program.errors.front().toStdString(), HasSubstr(sample.said)) << sample.line;
        EXPECT_FALSE(program.errors.front().contains(u'\n')) << sample.line;
        EXPECT_TRUE(program.output.isEmpty()) << sample.line;
        EXPECT_TRUE(program.writer.written().empty()) << sample.line;
        EXPECT_TRUE(program.drawn.isEmpty()) << sample.line;
    }
}

TEST(CommandLine, tables_prints_the_format_and_the_kind_asked_for)
{
    Program text;
    text.run("tables a.txt --table assets");
    EXPECT_THAT(text.output.toStdString(), HasSubstr("2413.603435"));
    EXPECT_THAT(text.output.toStdString(), Not(HasSubstr("8900.03")));
    Program json;
    json.run("tables a.txt --format json");
    EXPECT_THAT(json.output.toStdString(), StartsWith("{\"unitName\": \"机关事务服务中心\""));
    Program csv;
    csv.run("tables a.txt --format csv");
    EXPECT_THAT(csv.output.toStdString(), StartsWith("\xEF\xBB\xBF部门预算收支总表\r\n"));
}

TEST(CommandLine, convert_hands_over_tables_and_date)
{
    Program program;
    program.run("convert a.txt -o b.pdf --table assets --created 2023-02-10T09:00:00+08:00");
    ASSERT_EQ(program.writer.written().size(), 1);
    const Written& written = program.writer.written().front();
    EXPECT_EQ(written.path.toStdString(), "b.pdf");
    EXPECT_EQ(written.options.tables, std::vector<int>{6});
    EXPECT_EQ(written.options.created.toString(Qt::ISODate).toStdString(), "2023-02-10T01:00:00Z");

    Program whole;
    whole.run("convert a.txt -o b.pdf --created 2023-02-10");
    EXPECT_TRUE(whole.writer.written().front().options.tables.empty());
    EXPECT_EQ(whole.writer.written().front().options.created.toString(Qt::ISODate).toStdString(),
              "2023-02-10T00:00:00Z");
    Program dateless;
    dateless.run("convert a.txt -o b.pdf");
    EXPECT_FALSE(dateless.writer.written().front().options.created.isValid());
}

TEST(CommandLine, a_budget_that_is_written_is_read_again)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("b.yusuan"));
    Program program;
    EXPECT_EQ(program.run({QStringLiteral("convert"),
                           QStringLiteral("a.txt"),
                           QStringLiteral("-o"),
                           path,
                           QStringLiteral("--created"),
                           QStringLiteral("2023-02-10")}),
              0);
    // The tables of the sample are cut out of a document: not all of their figures agree.
    ASSERT_EQ(program.errors.size(), 1);
    EXPECT_THAT(program.errors.front().toStdString(), StartsWith("a.txt: "));
    EXPECT_THAT(program.errors.front().toStdString(), HasSubstr("could not be reproduced"));
    const std::vector<AuditLine> trail =
        program.budgets.openReadOnly(path).value()->auditTrail(9).value();
    ASSERT_EQ(trail.size(), 1U);
    EXPECT_EQ(trail.front().stamp.who, QStringLiteral("li@desk"));
    EXPECT_EQ(trail.front().stamp.when, QDateTime(QDate(2023, 2, 10), QTime(0, 0), Qt::UTC));
    Program again;
    EXPECT_EQ(again.run({QStringLiteral("tables"), path, QStringLiteral("--format=json")}), 0);
    EXPECT_THAT(again.output.toStdString(), StartsWith("{\"unitName\": \"机关事务服务中心\""));
    EXPECT_EQ(
        again.run({QStringLiteral("chart"), path, QStringLiteral("-o"), QStringLiteral("b.svg")}),
        0);
    EXPECT_TRUE(again.errors.isEmpty()) << again.errors.join(u'\n').toStdString();
}

TEST(CommandLine, chart_finds_its_table_and_row)
{
    Program program;
    program.run("chart a.txt -o b.svg");
    program.run("chart a.txt -o c.png --at 201");
    program.run("chart a.txt -o d.pdf --table three_public --at vehicles");
    program.run("chart a.txt -o d.pdf --table three_public --at reception");
    EXPECT_EQ(program.drawn.join(u'\n').toStdString(),
              "expenditure_summary -1 b.svg\n"
              "expenditure_summary 1 c.png\n"
              "three_public 3 d.pdf");
    EXPECT_EQ(program.errors.size(), 1);
}

TEST(CommandLine, the_file_that_is_read_is_never_overwritten)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    Program program;
    EXPECT_EQ(program.run({QStringLiteral("convert"),
                           file.fileName(),
                           QStringLiteral("-o"),
                           folder.filePath(QStringLiteral("./a.json"))}),
              2);
    EXPECT_THAT(program.errors.front().toStdString(), HasSubstr("would be overwritten"));
}

TEST(CommandLine, the_window_opens_on_the_sample_or_on_a_file)
{
    Program program;
    program.run("");
    program.run({sourcePath(QStringLiteral("LICENSE"))});
    EXPECT_EQ(program.opened, QStringList({QString(), sourcePath(QStringLiteral("LICENSE"))}));
}

TEST(CommandLine, without_a_display_the_headless_commands_are_named)
{
    Program program;
    program.display = false;
    EXPECT_EQ(program.run(""), 2);
    ASSERT_EQ(program.errors.size(), 1);
    for (const char* command : {"yusuan tables", "yusuan check", "yusuan convert", "yusuan chart"})
        EXPECT_THAT(program.errors.front().toStdString(), HasSubstr(command));
    EXPECT_EQ(program.run("tables a.txt"), 0);
}

TEST(CommandLine, output_that_cannot_be_written_is_an_error)
{
    for (const char* line : {"tables a.txt", "--help", "--version", "tables --help"}) {
        Program program;
        program.outputFails = true;
        EXPECT_EQ(program.run(line), 2) << line;
        EXPECT_EQ(program.errors.size(), 1) << line;
    }
}

TEST(CommandLine, help_tells_every_command_and_option)
{
    Program program;
    program.run("--help");
    for (const char* word : {"yusuan [FILE]",
                             "tables FILE",
                             "check FILE…",
                             "convert FILE -o OUT",
                             "chart FILE -o OUT"})
        EXPECT_THAT(program.output.toStdString(), HasSubstr(word));
    Program convert;
    convert.run("convert --help");
    for (const char* word : {"-o, --output OUT", "--table KIND", "--created DATE", "three_public"})
        EXPECT_THAT(convert.output.toStdString(), HasSubstr(word));
}

TEST(CommandLine, a_display_is_needed_for_the_window_alone)
{
    EXPECT_TRUE(opensWindow({}));
    EXPECT_TRUE(opensWindow({QStringLiteral("a.txt")}));
    EXPECT_FALSE(opensWindow({QStringLiteral("tables"), QStringLiteral("a.txt")}));
    EXPECT_FALSE(opensWindow({QStringLiteral("--help")}));
}

} // namespace budget::app
