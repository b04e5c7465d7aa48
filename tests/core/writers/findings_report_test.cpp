#include "core/money/error.h"
#include "core/writers/file_findings_writer.h"
#include "tests/core/money/result_matchers.h"
#include "tests/core/writers/pdf/pdf_tools.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace budget::writers {

namespace {

checks::ReportedFinding finding(checks::Severity severity, const QString& message)
{
    checks::ReportedFinding reported;
    reported.finding.check = u"narrative-total"_qs;
    reported.finding.severity = severity;
    reported.finding.left.amount = Money::fromFen(8'320'770'000);
    reported.message = message;
    reported.title = u"文字与表的总数"_qs;
    reported.left = u"支出说明"_qs;
    reported.right = u"支出总表"_qs;
    return reported;
}

checks::CheckedFile checkedFile()
{
    checks::CheckedFile checked;
    checked.file = u"a.pdf"_qs;
    checked.disclosure = std::make_shared<Disclosure>();
    checked.checksRun = 61;
    checked.findings = {finding(checks::Severity::Note, u"重复 <标点>"_qs),
                        finding(checks::Severity::Error, u"总额不符"_qs),
                        finding(checks::Severity::Tail, u"尾差一分"_qs),
                        finding(checks::Severity::Warning, u"已说明的疑点"_qs)};
    checked.findings[3].isWaived = true;
    checked.findings[3].reason = u"按新口径列示"_qs;
    checked.skipped = {{u"x"_qs, u"资产合计"_qs, u"没有资产表"_qs},
                       {u"y"_qs, u"上年数"_qs, u"没有上年文档"_qs},
                       {u"z"_qs, u"资产数量"_qs, u"没有资产表"_qs}};
    return checked;
}

checks::ReportLabels labels()
{
    checks::ReportLabels words;
    words.title = u"检查结果"_qs;
    words.summary = u"检查 61 项"_qs;
    words.severity = {u"错误一"_qs, u"疑点"_qs, u"提示一"_qs, u"尾差一"_qs};
    words.waived = u"不是错误"_qs;
    words.skipped = u"未检查"_qs;
    words.nothing = u"没有发现"_qs;
    words.message = u"发现"_qs;
    words.place = u"位置"_qs;
    words.number = u"序号"_qs;
    words.otherPlace = u"对照：%1"_qs;
    words.leftFigure = u"本处（万元）"_qs;
    words.rightFigure = u"对照数（万元）"_qs;
    words.difference = u"差额（万元）"_qs;
    words.check = u"检查"_qs;
    words.reason = u"理由"_qs;
    words.why = u"原因"_qs;
    words.between = u"；"_qs;
    return words;
}

class FindingsReportTest : public testing::Test
{
protected:
    QByteArray written(const char* name, const checks::CheckedFile& checked)
    {
        const QString path = folder.filePath(QString::fromLatin1(name));
        const Result<void> done = writer.write(checked, labels(), path, {});
        EXPECT_TRUE(done.has_value());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
    FileFindingsWriter writer;
};

} // namespace

TEST_F(FindingsReportTest, the_gravest_come_first_and_tails_waivers_and_skips_stand_apart)
{
    const QString html = QString::fromUtf8(written("a.html", checkedFile()));
    qsizetype at = 0;
    for (const QString& words : {u"<h1>检查结果"_qs,
                                 u"<h2>错误一"_qs,
                                 u"总额不符"_qs,
                                 u"支出说明<br>对照：支出总表"_qs,
                                 u"8,320.77"_qs,
                                 u"文字与表的总数"_qs,
                                 u"<h2>提示一"_qs,
                                 u"重复 &lt;标点&gt;"_qs,
                                 u"<h2>尾差一"_qs,
                                 u"<h2>不是错误"_qs,
                                 u"按新口径列示"_qs,
                                 u"<h2>未检查"_qs,
                                 u"没有资产表</td><td>资产合计；资产数量</td>"_qs,
                                 u"没有上年文档</td><td>上年数</td>"_qs}) {
        const qsizetype found = html.indexOf(words, at);
        EXPECT_GE(found, 0) << words.toStdString();
        at = found;
    }
    EXPECT_FALSE(html.contains(u"<h2>疑点"_qs)) << "its only finding is no mistake";
}

TEST_F(FindingsReportTest, a_pdf_can_be_searched_and_is_the_same_every_time)
{
    const QByteArray pdf = written("a.pdf", checkedFile());
    const QString text = textOfPdf(pdf);
    for (const QString& words : {u"检查结果"_qs, u"总额不符"_qs, u"8,320.77"_qs, u"未检查"_qs})
        EXPECT_TRUE(text.contains(words)) << words.toStdString() << '\n' << text.toStdString();
    EXPECT_EQ(written("b.pdf", checkedFile()), pdf);
}

TEST_F(FindingsReportTest, a_document_without_findings_says_so)
{
    checks::CheckedFile checked = checkedFile();
    checked.findings.clear();
    EXPECT_TRUE(written("a.html", checked).contains("没有发现"));
    EXPECT_FALSE(written("a.pdf", checked).isEmpty());
}

TEST_F(FindingsReportTest, a_workbook_is_the_same_every_time)
{
    const QByteArray book = written("a.xlsx", checkedFile());
    EXPECT_TRUE(book.startsWith("PK"));
    EXPECT_EQ(written("b.xlsx", checkedFile()), book);
}

TEST_F(FindingsReportTest, what_cannot_be_written_leaves_what_was_there)
{
    EXPECT_THAT(writer.write(checkedFile(), labels(), folder.filePath(u"a.doc"_qs), {}),
                FailsWith(ErrorCode::FormatUnknown));
    EXPECT_THAT(writer.write(checkedFile(), labels(), folder.filePath(u"no/a.html"_qs), {}),
                FailsWith(ErrorCode::FileUnwritable));
}

} // namespace budget::writers
