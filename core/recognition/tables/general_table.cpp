#include "core/recognition/tables/general_table.h"

#include "core/document/column_keys.h"
#include "core/document/page_furniture.h"
#include "core/document/printed_text.h"
#include "core/money/money_text.h"
#include "core/recognition/tables/amount_keys.h"
#include "core/recognition/tables/column_content.h"
#include "core/recognition/tables/table_rows.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::recognition {

namespace {

// 金额（元）, 预算数(万元), 单位：元 in a header cell.
std::optional<MoneyUnit> unitOver(const QString& words)
{
    static const QRegularExpression unit(
        QStringLiteral("[（(](?:单位[：:])?((?:人民币)?[亿万]?元)[）)]"));
    const QRegularExpressionMatch match = unit.match(words);
    return match.hasMatch() ? moneyUnitFromName(match.captured(1)) : statedUnit(words);
}

class GeneralReader
{
public:
    GeneralReader(const std::vector<GridRow>& rows,
                  const QString& title,
                  int fiscalYear,
                  const Vocabulary& vocabulary)
        : m_rows(rows)
        , m_title(title)
        , m_fiscalYear(fiscalYear)
        , m_vocabulary(vocabulary)
    {}

    std::optional<GeneralTable> read()
    {
        const std::optional<Vocabulary::Title> titled = m_vocabulary.titleKind(m_title);
        m_kind = titled ? titled->kind : TableKind::Other;
        m_header = readGridHeader(m_rows, m_kind, m_vocabulary);
        if (m_header.rows == 0)
            return std::nullopt;
        takeColumns();
        settleKind();
        typeColumns();
        if (!hasAmounts() && m_kind != TableKind::PerformanceGoal)
            return std::nullopt;
        placeSides();
        chooseNames();
        keyAmounts(m_drafts, m_kind, m_fiscalYear, m_vocabulary);
        GeneralTable table;
        table.isWeak = titled && titled->isWeak && m_kind == titled->kind;
        fill(table);
        return table;
    }

private:
    void takeColumns()
    {
        for (const GridColumn& column : m_header.columns) {
            ColumnDraft draft;
            draft.column = column;
            draft.content = columnContent(m_rows, m_header.rows, column.first, column.count);
            if (column.path.empty() && draft.content.filled == 0)
                draft.content.isAbsent = true;
            m_drafts.push_back(std::move(draft));
        }
    }

    bool anyWords(const QRegularExpression& expression) const
    {
        return std::any_of(
            m_drafts.begin(), m_drafts.end(), [&expression](const ColumnDraft& draft) {
                return expression.match(columnWords(draft.column.words())).hasMatch();
            });
    }

    // The kind by the title, corrected by what the header and the codes say; without a title that
    // gives, by these alone.
    void settleKind()
    {
        static const QRegularExpression indicators(QStringLiteral("[一二三]级指标"));
        static const QRegularExpression purchase(QStringLiteral("采购"));
        const bool hasIndicators = anyWords(indicators);
        if (hasIndicators)
            m_kind = TableKind::PerformanceGoal;
        else if (m_kind == TableKind::PerformanceGoal)
            m_kind = TableKind::Other;
        if (m_kind == TableKind::Procurement && !anyWords(purchase)
            && !anyWords(QRegularExpression(QStringLiteral("品目|物品|数量|单价"))))
            m_kind = TableKind::Other;
        if (m_kind == TableKind::Other && !m_vocabulary.titleKind(m_title))
            m_kind = kindByWords();
        settleBySubjects();
    }

    bool hasAmounts() const
    {
        return std::any_of(m_drafts.begin(), m_drafts.end(), [](const ColumnDraft& draft) {
            return draft.type == ColumnType::Amount;
        });
    }

    TableKind kindByWords() const
    {
        const auto says = [this](const char16_t* pattern) {
            return anyWords(QRegularExpression(QString::fromUtf16(pattern)));
        };
        const bool personnel = says(u"人员经费") && says(u"公用经费");
        const ColumnContent codes = codeContent();
        if (personnel && codes.economic > 0 && codes.economic == codes.codes)
            return TableKind::BasicExpenditure;
        if (says(u"上缴上级|上解上级") && says(u"基本支出"))
            return TableKind::ExpenditureSummary;
        if (says(u"财政拨款|一般公共预算") && says(u"事业收入") && says(u"结转|其他收入"))
            return TableKind::RevenueSummary;
        if (says(u"基本支出") && says(u"项目支出")) {
            if (says(u"政府性基金.*支出"))
                return TableKind::GovernmentFundExpenditure;
            if (says(u"国有资本经营.*支出"))
                return TableKind::StateCapitalExpenditure;
            if (says(u"一般公共预算.*支出"))
                return TableKind::GeneralPublicExpenditure;
        }
        return TableKind::Other;
    }

    ColumnContent codeContent() const
    {
        for (const ColumnDraft& draft : m_drafts) {
            const auto known = m_vocabulary.column(draft.column.leaf(), m_kind);
            if (known && known->type == ColumnType::Code && known->key == keys::Code)
                return draft.content;
        }
        return {};
    }

    // Economic subjects in a table of functions, or the other way round, make it another table.
    void settleBySubjects()
    {
        const ColumnContent codes = codeContent();
        if (codes.codes == 0)
            return;
        const bool economic = 2 * codes.economic > codes.codes;
        const bool functional = 2 * codes.functional > codes.codes;
        switch (m_kind) {
        case TableKind::BasicExpenditure:
            if (!economic)
                m_kind = TableKind::Other;
            break;
        case TableKind::ExpenditureSummary:
        case TableKind::GeneralPublicExpenditure:
        case TableKind::GovernmentFundExpenditure:
        case TableKind::StateCapitalExpenditure:
            if (!functional)
                m_kind = TableKind::Other;
            break;
        default:
            break;
        }
    }

    bool isPrimaryPair() const
    {
        return m_kind == TableKind::RevenueExpenditureSummary
               || m_kind == TableKind::FiscalAppropriationSummary;
    }

    void typeColumns()
    {
        const bool saysMoney =
            std::any_of(m_drafts.begin(), m_drafts.end(), [](const ColumnDraft& draft) {
                return draft.content.decimals > 0;
            });
        for (ColumnDraft& draft : m_drafts) {
            const QString leaf = draft.column.leaf();
            const std::optional<Vocabulary::Column> known = m_vocabulary.column(leaf, m_kind);
            // Words where amounts should stand make it no column of amounts.
            if (known && known->key == keys::Name && draft.content.isAllCodes()) {
                draft.type = ColumnType::Code;
                draft.key = keys::Code.toString();
            } else if (known && known->key == keys::Code && draft.content.isAllWords()) {
                draft.type = ColumnType::Name;
                draft.key = keys::Name.toString();
            } else if (known
                       && (known->type != ColumnType::Amount
                           || !draft.content.contradictsAmount())) {
                draft.type = known->type;
                draft.key = known->key;
                draft.isKnown = true;
            } else {
                draft.type = typeByContent(draft.content, draft.column.words(), saysMoney);
            }
        }
    }

    // 收入 and 支出 side by side: two names, the second one begins the other list. A third list
    // (支出 by economic subject) is kept as words, since no row may be read across.
    void placeSides()
    {
        std::vector<std::size_t> names;
        for (std::size_t i = 0; i < m_drafts.size(); ++i) {
            if (m_drafts[i].type == ColumnType::Name && m_drafts[i].key == keys::Name)
                names.push_back(i);
        }
        if (names.size() < 2 || (!isPrimaryPair() && !opensBothLists(names)))
            return;
        for (std::size_t i = 0; i < m_drafts.size(); ++i) {
            ColumnDraft& draft = m_drafts[i];
            if (names.size() > 2 && i >= beginOf(names[2])) {
                draft.type = ColumnType::Text;
                draft.isKnown = false;
                draft.key.clear();
            } else if (draft.type != ColumnType::LineNumber) {
                draft.side = i < beginOf(names[1]) ? Side::Revenue : Side::Expenditure;
            }
        }
        m_twoSided = true;
    }

    // A code or a line number right before a name belongs to its list.
    std::size_t beginOf(std::size_t name) const
    {
        while (name > 0
               && (m_drafts[name - 1].type == ColumnType::Code
                   || m_drafts[name - 1].type == ColumnType::LineNumber))
            --name;
        return name;
    }

    bool opensBothLists(const std::vector<std::size_t>& names) const
    {
        const auto outer = [this](std::size_t name) {
            const std::vector<GridColumn::Cell>& path = m_drafts[name].column.path;
            return path.empty() ? QString() : path.front().words;
        };
        return outer(names[0]).contains(QStringLiteral("收入"))
               && outer(names[1]).contains(QStringLiteral("支出"));
    }

    // One code and one name a list: the subject's before the unit's, the one beside the code before
    // others.
    void chooseNames()
    {
        for (const Side side :
             m_twoSided ? std::vector{Side::Revenue, Side::Expenditure} : std::vector{Side::None}) {
            const ColumnDraft* code = choose(side, ColumnType::Code, keys::Code, nullptr);
            choose(side, ColumnType::Name, keys::Name, code);
        }
        const bool named =
            std::any_of(m_drafts.begin(), m_drafts.end(), [](const ColumnDraft& draft) {
                return draft.type == ColumnType::Name;
            });
        if (named || m_kind == TableKind::PerformanceGoal)
            return;
        const auto words =
            std::find_if(m_drafts.begin(), m_drafts.end(), [](const ColumnDraft& draft) {
                return draft.type == ColumnType::Text && !draft.isKnown;
            });
        if (words != m_drafts.end()) {
            words->type = ColumnType::Name;
            words->key = keys::Name.toString();
        }
    }

    // How well a column serves as the one of its type: by its key, its place, its words.
    static int worthOf(const ColumnDraft& draft, QStringView key, const ColumnDraft* after)
    {
        const bool beside = after != nullptr && &draft == after + 1;
        const bool telling = draft.column.leaf().contains(QStringLiteral("科目"))
                             || draft.column.leaf().contains(QStringLiteral("名称"));
        return (draft.key == key ? 4 : 0) + (beside ? 2 : 0) + (telling ? 1 : 0);
    }

    const ColumnDraft* choose(Side side, ColumnType type, QStringView key, const ColumnDraft* after)
    {
        ColumnDraft* best = nullptr;
        int most = -1;
        for (ColumnDraft& draft : m_drafts) {
            if (draft.type != type || draft.side != side)
                continue;
            const int worth = worthOf(draft, key, after);
            if (worth > most) {
                most = worth;
                best = &draft;
            }
        }
        for (ColumnDraft& draft : m_drafts) {
            if (draft.type != type || draft.side != side)
                continue;
            if (&draft == best && m_kind != TableKind::Procurement) {
                draft.key = key.toString();
            } else if (&draft != best) {
                draft.type = ColumnType::Text;
                if (draft.key == key)
                    draft.key.clear();
            }
        }
        return best;
    }

    void fill(GeneralTable& table) const
    {
        TableTemplate& layout = table.layout;
        layout.kind = m_kind;
        layout.title = m_title;
        layout.columnNumbers = m_header.numberLabel;
        layout.firstNumber = m_header.firstNumber;
        if (m_kind == TableKind::PerformanceGoal)
            layout.goalsLabel = QStringLiteral("绩效目标");
        std::vector<ColumnTemplate> roots;
        std::vector<std::vector<GridColumn::Cell>> paths;
        int leaf = 0;
        for (const ColumnDraft& draft : m_drafts) {
            const bool absent = draft.content.isAbsent;
            for (int i = 0; i < draft.column.count; ++i)
                table.leafOfColumn.push_back(absent ? -1 : leaf);
            if (absent)
                continue;
            ++leaf;
            addLeaf(layout.columns, draft);
            if (!table.unit)
                table.unit = unitOver(draft.column.words());
        }
        table.header = m_header;
        table.isSure =
            m_kind != TableKind::Other
            && std::all_of(m_drafts.begin(), m_drafts.end(), [](const ColumnDraft& draft) {
                   return draft.type != ColumnType::Amount || draft.isKnown;
               });
    }

    // Columns under one merged cell share its node.
    void addLeaf(std::vector<ColumnTemplate>& columns, const ColumnDraft& draft) const
    {
        std::vector<ColumnTemplate>* nodes = &columns;
        const auto index = static_cast<std::size_t>(&draft - m_drafts.data());
        const std::vector<GridColumn::Cell>& path = draft.column.path;
        for (std::size_t depth = 0; depth + 1 < path.size(); ++depth) {
            const bool shared = index > 0 && !nodes->empty() && !nodes->back().children.empty()
                                && depth < m_drafts[index - 1].column.path.size()
                                && m_drafts[index - 1].column.path[depth] == path[depth];
            if (!shared) {
                ColumnTemplate group;
                group.title = path[depth].words;
                nodes->push_back(std::move(group));
            }
            nodes = &nodes->back().children;
        }
        ColumnTemplate node;
        node.title = draft.column.leaf();
        node.key = draft.type == ColumnType::LineNumber ? QString() : draft.key;
        node.type = draft.type;
        node.side = draft.side;
        nodes->push_back(std::move(node));
    }

    const std::vector<GridRow>& m_rows;
    const QString& m_title;
    int m_fiscalYear;
    const Vocabulary& m_vocabulary;
    TableKind m_kind = TableKind::Other;
    GridHeader m_header;
    std::vector<ColumnDraft> m_drafts;
    bool m_twoSided = false;
};

} // namespace

std::optional<GeneralTable> generalTable(const std::vector<GridRow>& rows,
                                         const QString& title,
                                         int fiscalYear,
                                         const Vocabulary& vocabulary)
{
    return GeneralReader(rows, title, fiscalYear, vocabulary).read();
}

bool hasHeaderOf(const GeneralTable& table,
                 const std::vector<GridRow>& rows,
                 const Vocabulary& vocabulary)
{
    return readGridHeader(rows, table.layout.kind, vocabulary) == table.header;
}

} // namespace budget::recognition
