#include "core/derivation/derive.h"
#include "core/reconstruction/reconstruct.h"
#include "tests/core/readers/shared_sample.h"
#include "tests/core/readers/typeset_sample.h"
#include "tests/core/reconstruction/key_disclosure.h"
#include "tests/source_tree.h"

#include <gtest/gtest.h>

namespace budget::reconstruction {

namespace {

// As it would be derived: a place in a file is no part of it.
Table withoutPlaces(Table table)
{
    table.place = {};
    table.pages.clear();
    for (Row& row : table.rows)
        row.place = {};
    return table;
}

std::string leftOutText(const Reconstruction& found)
{
    std::string text;
    for (const FigureDifference& difference : found.leftOut)
        text += difference.table.toStdString() + ' ' + difference.code.toStdString() + ' '
                + difference.name.toStdString() + ' ' + difference.column.toStdString() + '\n';
    return text;
}

} // namespace

// Not only the figures: titles, headers, names, line numbers, notes, as they are printed.
TEST(Sample, is_derived_from_its_facts_exactly_as_printed)
{
    const Result<Disclosure> published = shippedReader().read(
        sourcePath(QStringLiteral("resources/sample/agency-services-2023.txt")));
    ASSERT_TRUE(published.has_value());
    const Reconstruction found = reconstruct(*published);
    EXPECT_EQ(leftOutText(found), "");
    EXPECT_GT(found.figures, 230);
    const Disclosure derived = derivation::derive(found.budget);
    ASSERT_EQ(derived.tables.size(), published->tables.size());
    for (std::size_t i = 0; i < derived.tables.size(); ++i) {
        const Table& table = derived.tables[i];
        SCOPED_TRACE(table.title.toStdString());
        if (table.kind == TableKind::PerformanceGoal || table.kind == TableKind::Assets)
            continue; // which cells are merged, and zeros behind a last decimal, are no facts
        EXPECT_EQ(table, withoutPlaces(published->tables[i]));
    }
    EXPECT_EQ(derived.unitName, published->unitName);
    EXPECT_EQ(derived.unitCode, published->unitCode);
    EXPECT_EQ(derived.fiscalYear, published->fiscalYear);
    ASSERT_EQ(derived.sections.size(), published->sections.size());
    for (std::size_t i = 0; i < derived.sections.size(); ++i) {
        EXPECT_EQ(derived.sections[i].heading, published->sections[i].heading);
        ASSERT_EQ(derived.sections[i].passages.size(), published->sections[i].passages.size());
        for (std::size_t p = 0; p < derived.sections[i].passages.size(); ++p) {
            EXPECT_EQ(derived.sections[i].passages[p].text,
                      published->sections[i].passages[p].text);
            EXPECT_EQ(derived.sections[i].passages[p].table,
                      published->sections[i].passages[p].table);
        }
    }
}

// The figures of two documents in another layout, from their answer keys: 元 but for 三公, split by
// other sources, 机关运行经费 less than 公用经费.
TEST(Sample, of_another_region_is_reproduced_figure_by_figure)
{
    SKIP_WITHOUT_SHARED("truth/putuo-finance-2025.tsv");
    for (const char16_t* name : {u"putuo-finance-2025", u"wanli-2024", u"qinhuangdao-2023"}) {
        const QString path = QStringLiteral("truth/%1.tsv").arg(QString::fromUtf16(name));
        SCOPED_TRACE(path.toStdString());
        const Disclosure published = keyDisclosure(answerKey(path, false));
        const Reconstruction found = reconstruct(published);
        EXPECT_GT(found.figures, 230);
        EXPECT_EQ(leftOutText(found), "");
        EXPECT_TRUE(differencesOf(published, derivation::derive(found.budget)).empty());
    }
}

TEST(Sample, of_another_region_is_reproduced_figure_by_figure_of_a_typeset_document)
{
    for (const typeset::PrintedDocument& document : {typeset::numberedTables(typeset::townOffice()),
                                                     typeset::splitCodes(typeset::waterBureau())}) {
        SCOPED_TRACE(document.name.toStdString());
        for (const Disclosure& published : {keyOf(document), readTypeset(document)}) {
            const Reconstruction found = reconstruct(published);
            EXPECT_GT(found.figures, 190);
            EXPECT_EQ(leftOutText(found), "");
            EXPECT_TRUE(differencesOf(published, derivation::derive(found.budget)).empty());
        }
    }
}

} // namespace budget::reconstruction
