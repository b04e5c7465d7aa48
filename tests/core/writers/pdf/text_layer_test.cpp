#include "core/money/error.h"
#include "core/writers/pages/page_painter.h"
#include "core/writers/pages/typeface.h"
#include "core/writers/pdf/pdf_finish.h"
#include "core/writers/pdf/pdf_writer.h"
#include "tests/core/writers/pdf/pdf_tools.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QStringDecoder>

#include <gtest/gtest.h>

namespace budget::writers {

namespace {

// What can be read out of a page on which these lines are drawn.
QStringList readBack(const QStringList& lines, bool bold)
{
    Book book;
    constexpr int LinesPerPage = 40;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i % LinesPerPage == 0)
            book.pages.emplace_back();
        const int y = 500 + static_cast<int>(i % LinesPerPage) * 220;
        book.pages.back().texts.push_back({{500, y}, lines[i], {fromPoints(80), bold}});
    }
    const Result<QByteArray> pdf = bookToPdf(book, {});
    QString text = textOfPdf(pdf.value());
    text.remove(u'\f');
    return text.split(u'\n', Qt::SkipEmptyParts);
}

// Every character of GB2312, a row of its table a line; the blank it has as its first is left out,
// because a reader of PDF drops blanks at a line's edge.
QStringList gb2312()
{
    QStringList lines;
    QStringDecoder decode("GB2312");
    for (int row = 0xA1; row <= 0xF7; ++row) {
        QByteArray bytes;
        for (int cell = 0xA1; cell <= 0xFE; ++cell) {
            const QByteArray one{QByteArray(1, static_cast<char>(row)) + static_cast<char>(cell)};
            const QString character = QStringDecoder("GB2312").decode(one);
            const bool assigned = character.size() == 1
                                  && character.front() != QChar::ReplacementCharacter
                                  && !character.front().isSpace()
                                  && character.front().category() != QChar::Other_PrivateUse;
            if (assigned)
                bytes += one;
        }
        if (!bytes.isEmpty())
            lines.append(QString(decode(bytes)));
    }
    return lines;
}

} // namespace

TEST(TextLayer, every_character_of_gb2312_is_read_back_as_itself)
{
    const QStringList lines = gb2312();
    qsizetype count = 0;
    for (const QString& line : lines)
        count += line.size();
    ASSERT_GE(count, 6763 + 600);
    for (const bool bold : {false, true}) {
        const QStringList read = readBack(lines, bold);
        ASSERT_EQ(read.size(), lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i)
            EXPECT_EQ(read[i].toStdString(), lines[i].toStdString());
    }
}

TEST(TextLayer, characters_that_share_a_glyph_are_told_apart)
{
    const QStringList lines{QStringLiteral("中点·项目符号•连字‧日文・"),
                            QStringLiteral("波浪～又〜横‒与–斜／与∕省…与⋯"),
                            QStringLiteral("圈①②③与➀➁➂胶㬵墫壿瑨曶㫚"),
                            QStringLiteral("支出⽀一⼀人⼈长⻓"),
                            QStringLiteral("兀﨟嗀凉"
                                           "\uFA0C")};
    EXPECT_EQ(readBack(lines, false).join(u'\n').toStdString(), lines.join(u'\n').toStdString());
    EXPECT_EQ(readBack(lines, true).join(u'\n').toStdString(), lines.join(u'\n').toStdString());
}

TEST(TextLayer, characters_beyond_the_basic_plane_and_would_be_ligatures_are_read_back)
{
    const QStringList lines{
        QStringLiteral("\U00020BB7野家㐀㑇䶮"),
        QStringLiteral("office affine fluffy fjord Efficient"),
        QStringLiteral("（全角）ＡＢＣ１２３％＋－，．：；“引号”‘单’—破折——……±×÷≥≤≠∞〇")};
    EXPECT_EQ(readBack(lines, false).join(u'\n').toStdString(), lines.join(u'\n').toStdString());
}

TEST(TextLayer, a_drawing_whose_text_was_not_recorded_is_searchable)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        painter.setFont(fontOf({300, false}));
        painter.drawText(500, 1000, QStringLiteral("人员经费2069.09万元·支出（老龄）"));
        painter.setFont(fontOf({300, true}));
        painter.drawText(500, 2000, QStringLiteral("金水工行车门长页见风食高生"));
    }
    const Result<QByteArray> pdf =
        finishDrawing(buffer.data(), QStringLiteral("支出构成"), QDateTime());
    ASSERT_TRUE(pdf.has_value());
    EXPECT_EQ(textOfPdf(*pdf).simplified().toStdString(),
              "人员经费2069.09万元·支出（老龄） 金水工行车门长页见风食高生");
    EXPECT_NE(pdfInfo(*pdf).find("支出构成"), std::string::npos);
}

TEST(TextLayer, what_is_no_pdf_is_an_error)
{
    const Result<QByteArray> pdf = finishDrawing("no PDF at all", {}, {});
    ASSERT_FALSE(pdf.has_value());
    EXPECT_EQ(pdf.error().code, ErrorCode::FileUnwritable);
}

} // namespace budget::writers
