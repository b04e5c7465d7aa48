#include "ui/wording/hidden_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>

namespace budget::ui {

namespace {

class HiddenText
{
    Q_DECLARE_TR_FUNCTIONS(HiddenText)

public:
    static QString sentence(const std::vector<HiddenContent>& hidden)
    {
        QStringList places;
        for (const HiddenContent& content : hidden)
            places.append(placeOf(content));
        return tr("The file hides some of its content, which was read with the rest: %1.")
            .arg(places.join(tr("; ", "between the sheets that hide something")));
    }

private:
    static QString placeOf(const HiddenContent& content)
    {
        if (content.wholeSheet)
            return tr("sheet “%1”").arg(content.sheet);
        QStringList parts;
        if (!content.rows.empty())
            parts.append(tr("rows %1").arg(
                ranges(content.rows, [](int row) { return QString::number(row); })));
        if (!content.columns.empty())
            parts.append(tr("columns %1").arg(ranges(content.columns, columnLetters)));
        return tr("%1 of sheet “%2”", "rows or columns, the sheet")
            .arg(parts.join(tr(", ", "between rows and columns")), content.sheet);
    }

    // 3–5, 8; of very many the first.
    static QString ranges(const std::vector<int>& numbers, const std::function<QString(int)>& word)
    {
        constexpr qsizetype mostRanges = 5;
        QStringList texts;
        for (std::size_t begin = 0, end = 0; begin < numbers.size(); begin = end) {
            for (end = begin + 1; end < numbers.size() && numbers[end] == numbers[end - 1] + 1;)
                ++end;
            if (texts.size() == mostRanges) {
                texts.append(QStringLiteral("…"));
                break;
            }
            const QString first = word(numbers[begin]);
            texts.append(end - begin == 1 ? first : first + u'–' + word(numbers[end - 1]));
        }
        return texts.join(tr(", ", "between numbers of rows"));
    }

    // 1 is A, 28 is AB.
    static QString columnLetters(int column)
    {
        QString letters;
        for (; column > 0; column = (column - 1) / 26)
            letters.prepend(QChar(u'A' + (column - 1) % 26));
        return letters;
    }
};

} // namespace

QString hiddenText(const std::vector<HiddenContent>& hidden)
{
    return hidden.empty() ? QString() : HiddenText::sentence(hidden);
}

} // namespace budget::ui
