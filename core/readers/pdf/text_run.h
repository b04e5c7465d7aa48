#pragma once

#include "core/readers/pdf/drawn_page.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace budget::readers {

// Glyphs of one line without a blank among them.
struct TextWord
{
    QString text; // never empty
    Box box;      // of its ink
};

// Words of one line that stand together.
struct TextRun
{
    QString text; // the words, a blank between two of them
    Box box;
    std::vector<TextWord> words;
};

// A line of words, from left to right.
struct TextLine
{
    QString text; // the runs, a blank between two of them
    Box box;
    std::vector<TextRun> runs; // parted by gaps as wide as those between columns
};

// Digits with separators, a point, a sign or a percent sign, and nothing else: 1,234.50, -3, 12%.
bool isNumeral(QStringView text);

// As an entry of the contents: leader dots, a page number behind them or not yet.
bool endsInLeaders(QStringView text);

// The lines of glyphs, from the top down. A gap of a quarter of the line's height is a blank.
std::vector<TextLine> linesOf(std::vector<Glyph> glyphs);

// The text of lines that wrap in one cell: a blank between two only where both are Latin words.
QString wrappedText(const std::vector<TextLine>& lines);
QString wrappedText(const QString& upper, const QString& lower);

// The smallest box around both.
Box united(const Box& left, const Box& right);

} // namespace budget::readers
