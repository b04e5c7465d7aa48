#include "tests/typeset/form_table.h"

#include <algorithm>

namespace budget::typeset {

namespace {

QString grouped(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u',');
    return digits;
}

} // namespace

QString amountText(std::int64_t fen, const AmountStyle& style)
{
    constexpr std::int64_t fenPerYuan = 100;
    constexpr std::int64_t fenPerTenThousand = 1'000'000;
    if (fen == 0)
        return style.zero;
    const std::int64_t unit = style.isInYuan ? fenPerYuan : fenPerTenThousand;
    const std::int64_t hundredths = fen * 100 / unit;
    const QString whole = QString::number(hundredths / 100);
    return (style.isGrouped ? grouped(whole) : whole)
           + QStringLiteral(".%1").arg(hundredths % 100, 2, 10, QChar(u'0'));
}

QString shareText(std::int64_t part, std::int64_t all)
{
    const std::int64_t hundredths = (part * 10'000 + all / 2) / all; // of a percent
    return QStringLiteral("占%1.%2%")
        .arg(hundredths / 100)
        .arg(hundredths % 100, 2, 10, QChar(u'0'));
}

QString ordinal(int number)
{
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    QString text;
    if (number >= 20)
        text += digits[number / 10];
    if (number >= 10)
        text += u'十';
    if (number % 10 != 0)
        text += digits[number % 10];
    return text + u'、';
}

FormTable::FormTable(PrintedDocument& document, const QString& kind, const AmountStyle& style)
    : m_document(document)
    , m_kind(kind)
    , m_style(style)
{}

void FormTable::note(const QString& code, const QString& name, const QString& key, std::int64_t fen)
{
    if (fen != 0)
        m_document.key.push_back({m_kind, {}, code, name, key, QString::number(fen)});
}

void FormTable::noteSide(const QString& side, const ListLine& line)
{
    const QString name = QString(line.name).remove(u' '); // a blank is no part of a name
    for (const auto& [key, fen] : line.amounts) {
        if (fen != 0)
            m_document.key.push_back({m_kind, side, {}, name, key, QString::number(fen)});
    }
}

QStringList
FormTable::codeCells(const BySubject& rows, const QString& code, const QString& name) const
{
    switch (rows.codes) {
    case CodeStyle::Joined:
        return {code, name};
    case CodeStyle::NumberedLine:
        return {QString::number(m_table.rows.size() + 1), code, name};
    case CodeStyle::Split:
        break;
    }
    const QStringList parts{code.left(3), code.mid(3, 2), code.mid(5, 2), name};
    return rows.isEconomic ? QStringList{parts[0], parts[1], name} : parts;
}

void FormTable::addSubject(const PlainBudget& budget, const BySubject& rows, const QString& code)
{
    const bool isTotal = code.isEmpty();
    QString name = rows.isEconomic ? economicName(code) : functionalName(code);
    if (isTotal)
        name = QStringLiteral("合计");
    QStringList cells = codeCells(rows, code, name);
    for (const AmountColumn& column : rows.columns) {
        const LineFilter under = rows.isEconomic ? isUnderEconomic(code) : isUnder(code);
        const std::int64_t fen = budget.sum(both(both(rows.takes, under), column.takes));
        cells.append(amount(fen));
        note(code, name, column.key, fen);
    }
    addRow(cells);
}

void FormTable::addSubjects(const PlainBudget& budget, const BySubject& rows)
{
    if (rows.isTotalFirst)
        addSubject(budget, rows, {});
    const std::vector<QString> codes =
        rows.isEconomic ? budget.economicCodes(rows.takes) : budget.functionalCodes(rows.takes);
    for (const QString& code : codes)
        addSubject(budget, rows, code);
    if (!rows.isTotalFirst)
        addSubject(budget, rows, {});
}

void FormTable::addSides(const std::vector<Side>& sides, bool hasLineNumbers)
{
    std::size_t lines = 0;
    std::size_t totals = 0;
    for (const Side& side : sides) {
        lines = std::max(lines, side.lines.size());
        totals = std::max(totals, side.totals.size());
    }
    for (std::size_t i = 0; i < lines + totals; ++i) {
        QStringList cells;
        if (hasLineNumbers)
            cells.append(QString::number(i + 1));
        for (const Side& side : sides) {
            const std::vector<ListLine>& list = i < lines ? side.lines : side.totals;
            const std::size_t at = i < lines ? i : i - lines;
            const ListLine line = at < list.size() ? list[at] : ListLine();
            cells.append(line.name);
            for (int c = 0; c < side.columns; ++c)
                cells.append(c < static_cast<int>(line.amounts.size())
                                 ? amount(line.amounts[static_cast<std::size_t>(c)].second)
                                 : QString());
            noteSide(side.word, line);
        }
        addRow(cells);
    }
}

} // namespace budget::typeset
