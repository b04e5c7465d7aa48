// Every figure of the pages is in a table, in a passage or in the list of what was not recognised,
// with the region's template and without.

#include "core/document/folded_text.h"
#include "core/readers/pdf/pdf_reader.h"
#include "core/readers/text/text_reader.h"
#include "core/recognition/forms/grid_forms.h"
#include "core/recognition/recognizer.h"
#include "core/recognition/tables/grid_header.h"
#include "tests/core/readers/shared_sample.h"
#include "tests/typeset/forms.h"
#include "tests/typeset/typeset_file.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace budget::recognition {

namespace {

std::vector<Page> pagesOf(const QString& path)
{
    if (path.endsWith(QStringLiteral(".pdf")))
        return readers::readPdf(path).value();
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return readers::readPages(readers::decodeText(file.readAll(), path).value());
}

void keepHeader(const std::vector<HeaderNode>& nodes, QString& kept)
{
    for (const HeaderNode& node : nodes) {
        kept += node.title + u'\n';
        keepHeader(node.children, kept);
    }
}

QString keptOf(const Disclosure& disclosure)
{
    QString kept = disclosure.unitName + u'\n' + disclosure.unitCode + u'\n'
                   + QString::number(disclosure.fiscalYear) + u'\n';
    for (const Section& section : disclosure.sections) {
        kept += section.heading + u'\n';
        for (const Passage& passage : section.passages)
            kept += passage.text + u'\n';
    }
    for (const Unrecognized& unrecognized : disclosure.unrecognized)
        kept += unrecognized.text + u'\n';
    for (const Table& table : disclosure.tables) {
        kept += table.title + u'\n' + table.goals.join(u'\n') + u'\n';
        keepHeader(table.header, kept);
        for (const QString& note : table.notes)
            kept += note + u'\n';
        for (const Row& row : table.rows) {
            kept += row.code + u'\n';
            for (const Cell& cell : row.cells)
                kept += cell.text + u'\n';
        }
    }
    return foldedText(kept, Fold::Words);
}

QStringList figuresOf(const QString& text)
{
    static const QRegularExpression figure(QStringLiteral("\\d[\\d,.]{2,}"));
    QStringList figures;
    const QString plain = foldedText(text, Fold::Words);
    for (QRegularExpressionMatchIterator it = figure.globalMatch(plain); it.hasNext();)
        figures.append(it.next().captured());
    return figures;
}

QStringList lostOf(const std::vector<Page>& printed, const Disclosure& disclosure)
{
    const QString kept = keptOf(disclosure);
    QStringList lost;
    const auto look = [&](const QString& text) {
        for (const QString& figure : figuresOf(text)) {
            if (!kept.contains(figure))
                lost.append(figure);
        }
    };
    for (const Page& page : printed) {
        for (const Block& block : page.blocks) {
            look(block.paragraph);
            for (const GridRow& row : block.rows) {
                if (isColumnNumbers(row))
                    continue;
                for (const QString& cell : row.cells)
                    look(cell);
            }
        }
    }
    return lost;
}

const std::vector<DisclosureTemplate>& templates()
{
    static const std::vector<DisclosureTemplate> shipped = shippedTemplates().value();
    return shipped;
}

QStringList lostWith(const DisclosureTemplate& disclosureTemplate, const std::vector<Page>& printed)
{
    std::vector<Page> pages = printed;
    normalizeGrids(pages);
    const Result<Disclosure> read = recognize(pages, disclosureTemplate, QStringLiteral("f"));
    return read ? lostOf(printed, *read) : QStringList(QStringLiteral("not read"));
}

} // namespace

TEST(NothingLost, of_published_documents)
{
    SKIP_WITHOUT_SHARED("samples/qinhuangdao-2023.txt");
    for (const QString& name : {QStringLiteral("samples/qinhuangdao-2023.txt"),
                                QStringLiteral("samples/putuo-finance-2025.pdf"),
                                QStringLiteral("samples/wanli-2024.pdf")}) {
        const std::vector<Page> pages = pagesOf(sharedPath(name));
        EXPECT_THAT(lostWith(DisclosureTemplate{}, pages), testing::IsEmpty()) << qPrintable(name);
        for (const DisclosureTemplate& shipped : templates())
            EXPECT_THAT(lostWith(shipped, pages), testing::IsEmpty()) << qPrintable(name);
    }
}

TEST(NothingLost, of_typeset_documents)
{
    const QTemporaryDir folder;
    for (const typeset::PrintedDocument& document : typeset::documentsOfAllForms()) {
        for (const bool isRuled : {true, false}) {
            typeset::PageStyle style;
            style.isRuled = isRuled;
            const QString path = folder.filePath(document.name + QStringLiteral(".pdf"));
            ASSERT_TRUE(typeset::writeFile(document, path, style));
            const std::vector<Page> pages = pagesOf(path);
            SCOPED_TRACE(document.name.toStdString() + (isRuled ? " ruled" : " unruled"));
            EXPECT_THAT(lostWith(DisclosureTemplate{}, pages), testing::IsEmpty());
            for (const DisclosureTemplate& shipped : templates())
                EXPECT_THAT(lostWith(shipped, pages), testing::IsEmpty());
        }
    }
}

// Cells dropped, doubled and moved: whatever becomes of a row, its figures stay.
TEST(NothingLost, of_damaged_tables)
{
    const QStringList rows{QStringLiteral("1\t\t合计\t9001.00\t7001.00\t2001.00"),
                           QStringLiteral("2\t201\t一般公共服务支出\t9002.00\t7002.00\t2002.00"),
                           QStringLiteral("3\t20103\t政府办公厅\t9003.00\t7003.00\t2003.00")};
    const QString head =
        QStringLiteral("部门预算支出总表\n单位：万元\n序号\t科目编码\t科目名称\t合计\t"
                       "基本支出\t项目支出\n");
    for (int row = 0; row < 3; ++row) {
        for (int cell = 0; cell < 6; ++cell) {
            for (int damage = 0; damage < 3; ++damage) {
                QStringList damaged = rows;
                QStringList cells = damaged[row].split(u'\t');
                if (damage == 0)
                    cells.removeAt(cell);
                else if (damage == 1)
                    cells.insert(cell, QStringLiteral("8888.00"));
                else
                    cells.move(cell, 5 - cell);
                damaged[row] = cells.join(u'\t');
                const std::vector<Page> pages =
                    readers::readPages(head + damaged.join(u'\n') + u'\n');
                EXPECT_THAT(lostWith(DisclosureTemplate{}, pages), testing::IsEmpty())
                    << qPrintable(damaged[row]);
                EXPECT_THAT(lostWith(templates().front(), pages), testing::IsEmpty())
                    << qPrintable(damaged[row]);
            }
        }
    }
}

} // namespace budget::recognition
