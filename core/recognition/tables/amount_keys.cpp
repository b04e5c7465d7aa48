#include "core/recognition/tables/amount_keys.h"

#include "core/document/column_keys.h"
#include "core/document/folded_text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace budget::recognition {

namespace {

int latestYear(const QString& words)
{
    static const QRegularExpression year(QStringLiteral("(20\\d\\d)年"));
    int latest = 0;
    for (QRegularExpressionMatchIterator it = year.globalMatch(words); it.hasNext();)
        latest = std::max(latest, it.next().captured(1).toInt());
    return latest;
}

bool isSum(const QString& leaf)
{
    static const QRegularExpression sum(
        QStringLiteral("^(?:小计|合计|总计|预算数|金额|本年预算数?|预算)$"));
    return sum.match(columnWords(leaf)).hasMatch();
}

class AmountKeys
{
public:
    AmountKeys(std::vector<ColumnDraft>& drafts,
               TableKind kind,
               int fiscalYear,
               const Vocabulary& vocabulary)
        : m_drafts(drafts)
        , m_kind(kind)
        , m_fiscalYear(fiscalYear)
        , m_vocabulary(vocabulary)
    {}

    void assign()
    {
        const int year = thisYear();
        QSet<QString> used;
        for (ColumnDraft& draft : m_drafts) {
            if (draft.type != ColumnType::Amount)
                continue;
            QString key = amountKey(draft, year);
            if (key.isEmpty())
                key = columnWords(draft.column.leaf());
            const QString side = QString::number(static_cast<int>(draft.side));
            if (used.contains(side + key))
                key = otherKey(draft, key);
            while (used.contains(side + key))
                key += u'\'';
            used.insert(side + key);
            draft.key = key;
        }
        keyOwnTotal();
    }

private:
    // Where no column is headed 合计, the first amounts are the table's totals when its own words
    // head them: 基本支出 in the table of basic expenditure, 财政拨款支出 before its kinds.
    void keyOwnTotal()
    {
        const auto first =
            std::find_if(m_drafts.begin(), m_drafts.end(), [](const ColumnDraft& draft) {
                return draft.type == ColumnType::Amount;
            });
        const bool hasTotal =
            std::any_of(m_drafts.begin(), m_drafts.end(), [](const ColumnDraft& draft) {
                return draft.key == keys::Total;
            });
        if (first == m_drafts.end() || hasTotal)
            return;
        const bool isOfBasic = m_kind == TableKind::BasicExpenditure && first->key == keys::Basic;
        const bool isOfFiscal =
            m_kind == TableKind::GeneralPublicExpenditure && first->key == keys::Fiscal;
        if (isOfBasic || isOfFiscal)
            first->key = keys::Total.toString();
    }

    // The key of the merged cell that a sum stands under: 小计 under 基本支出 is basic.
    QString groupKey(const ColumnDraft& draft) const
    {
        const std::vector<GridColumn::Cell>& path = draft.column.path;
        for (std::size_t depth = path.size(); depth > 1; --depth) {
            const GridColumn::Cell& cell = path[depth - 2];
            const auto known = m_vocabulary.column(cell.words, m_kind);
            if (known && known->type == ColumnType::Amount && known->key != keys::Total
                && !isTheme(cell))
                return known->key;
        }
        return {};
    }

    // A merged cell over every amount of the table says what the table is about, no more.
    bool isTheme(const GridColumn::Cell& cell) const
    {
        return std::all_of(m_drafts.begin(), m_drafts.end(), [&cell](const ColumnDraft& draft) {
            return draft.type != ColumnType::Amount || draft.side != Side::None
                   || std::find(draft.column.path.begin(), draft.column.path.end(), cell)
                          != draft.column.path.end();
        });
    }

    // The document's year, or the latest one printed where the columns name years and none of them
    // is the document's.
    int thisYear() const
    {
        int latest = 0;
        bool isPrinted = false;
        bool isUnnamed = false;
        for (const ColumnDraft& draft : m_drafts) {
            const int year = latestYear(draft.column.words());
            latest = std::max(latest, year);
            isPrinted = isPrinted || (year > 0 && year == m_fiscalYear);
            isUnnamed = isUnnamed
                        || (year == 0 && draft.type == ColumnType::Amount
                            && draft.key != keys::LastYear && draft.key != keys::Change);
        }
        return m_fiscalYear > 0 && (isPrinted || isUnnamed) ? m_fiscalYear : latest;
    }

    static bool saysYearBefore(const QString& words, int thisYear)
    {
        const int year = latestYear(words);
        return year > 0 && year < thisYear;
    }

    QString amountKey(const ColumnDraft& draft, int year) const
    {
        QString key = draft.key;
        const QString group = groupKey(draft);
        const bool sums = isSum(draft.column.leaf());
        if (sums && !group.isEmpty())
            key = group;
        if (sums && group.isEmpty())
            key = sumKey(draft);
        if (!sums && isPartOf(group))
            key = group + u'.' + (key.isEmpty() ? columnWords(draft.column.leaf()) : key);
        const bool before = saysYearBefore(draft.column.words(), year) || group == keys::LastYear
                            || group == keys::Change;
        if (before && key != keys::Change && key != keys::LastYear) {
            const QString prefix = group == keys::Change ? group : keys::LastYear.toString();
            return key == keys::Total || key == keys::Amount || key.isEmpty() || key == prefix
                       ? prefix
                       : prefix + u'.' + key;
        }
        return key;
    }

    // Parts of these are no parts of the whole table: 教育收费 in 事业收入 is not the table's.
    static bool isPartOf(const QString& group)
    {
        static const QSet<QString> plain{QString(),
                                         keys::Basic.toString(),
                                         keys::Fiscal.toString(),
                                         keys::Subtotal.toString(),
                                         keys::Total.toString(),
                                         keys::LastYear.toString(),
                                         keys::Change.toString(),
                                         keys::Quantity.toString()};
        return !plain.contains(group);
    }

    QString sumKey(const ColumnDraft& draft) const
    {
        if (m_kind == TableKind::Assets)
            return draft.key == keys::Total ? keys::OriginalValue.toString() : draft.key;
        const bool ofFiscal =
            m_kind == TableKind::FiscalAppropriationSummary && draft.side == Side::Expenditure;
        return draft.side != Side::None && !ofFiscal ? keys::Amount.toString()
                                                     : keys::Total.toString();
    }

    // The same words a second time: what stands over them distinguishes the two.
    QString otherKey(const ColumnDraft& draft, const QString& key) const
    {
        const QString group = groupKey(draft);
        if (!group.isEmpty() && group != key)
            return group + u'.' + key;
        return foldedText(draft.column.words(), Fold::Words);
    }

    std::vector<ColumnDraft>& m_drafts;
    TableKind m_kind;
    int m_fiscalYear;
    const Vocabulary& m_vocabulary;
};

} // namespace

void keyAmounts(std::vector<ColumnDraft>& drafts,
                TableKind kind,
                int fiscalYear,
                const Vocabulary& vocabulary)
{
    AmountKeys(drafts, kind, fiscalYear, vocabulary).assign();
}

} // namespace budget::recognition
