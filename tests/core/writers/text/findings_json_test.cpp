#include "core/writers/text/findings_json.h"

#include "tests/core/writers/sample_tables.h"

#include <gtest/gtest.h>

namespace budget::writers {

namespace {

Disclosure smallDocument()
{
    Disclosure disclosure;
    disclosure.fiscalYear = 2025;
    disclosure.tables.push_back(
        sampleTable(TableKind::ExpenditureSummary, u"1\t\t合计\t8900.03\t3611.85\t5288.18"_qs));
    disclosure.sections.push_back({u"预算安排的总体情况"_qs, 0, {{u"…"_qs, -1, {}}}, {}});
    return disclosure;
}

checks::ReportedFinding wrongTotal()
{
    checks::ReportedFinding reported;
    reported.finding.check = u"narrative-total"_qs;
    reported.finding.left.section = 0;
    reported.finding.left.passage = 0;
    reported.finding.left.page = 19;
    reported.finding.left.quote = u"支出预算为8320.77万元"_qs;
    reported.finding.left.amount = Money::fromFen(8'320'770'000);
    reported.finding.right = checks::FindingPlace();
    reported.finding.right->table = 0;
    reported.finding.right->row = 0;
    reported.finding.right->column = 3;
    reported.finding.right->page = 7;
    reported.finding.right->amount = Money::fromFen(8'900'030'000);
    reported.finding.difference = Money::fromFen(-579'260'000);
    reported.message = u"a \"b\""_qs;
    reported.title = u"T"_qs;
    return reported;
}

} // namespace

TEST(FindingsJson, a_finding_is_written_as_laid_down)
{
    checks::CheckedFile file;
    file.file = u"a.pdf"_qs;
    file.disclosure = std::make_shared<Disclosure>(smallDocument());
    file.checksRun = 61;
    file.findings = {wrongTotal()};
    file.skipped = {{u"asset-sum"_qs, u"Sum"_qs, u"no table"_qs}};
    EXPECT_EQ(findingsToJson(std::vector{file}).toStdString(), R"({"files": [
 {"file": "a.pdf", "fiscalYear": 2025, "checksRun": 61, "findings": [
   {"check": "narrative-total", "severity": "error", "title": "T", "message": "a \"b\"", "left": {"table": null, "section": "预算安排的总体情况", "page": 19, "quote": "支出预算为8320.77万元", "fen": 8320770000}, "right": {"table": "expenditure_summary", "page": 7, "title": "部门预算支出总表", "code": null, "name": "合计", "column": "total", "fen": 8900030000}, "difference": -579260000}],
  "skipped": [
   {"check": "asset-sum", "reason": "no table"}]}]}
)");
}

TEST(FindingsJson, a_tail_is_a_note_and_a_waiver_says_its_reason)
{
    checks::CheckedFile file;
    file.disclosure = std::make_shared<Disclosure>();
    checks::ReportedFinding reported;
    reported.finding.check = u"x"_qs;
    reported.finding.severity = checks::Severity::Tail;
    reported.isWaived = true;
    reported.reason = u"rounded"_qs;
    file.findings = {reported};
    EXPECT_TRUE(fileToJson(file).contains(
        R"({"check": "x", "severity": "note", "tail": true, "waived": "rounded", )"))
        << fileToJson(file).toStdString();
    EXPECT_TRUE(fileToJson(file).contains(R"("right": null, "difference": null)"));
}

TEST(FindingsJson, a_file_that_cannot_be_read_says_why)
{
    checks::CheckedFile file;
    file.file = u"b.pdf"_qs;
    file.error = u"no such file"_qs;
    EXPECT_EQ(findingsToJson(std::vector{file}).toStdString(),
              "{\"files\": [\n {\"file\": \"b.pdf\", \"error\": \"no such file\", \"fiscalYear\": "
              "null, \"checksRun\": 0, \"findings\": [],\n  \"skipped\": []}]}\n");
}

} // namespace budget::writers
