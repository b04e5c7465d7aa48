// Tables declared empty, and notes that name another table.

#include "core/checks/tables/empty_tables.h"

#include "core/checks/rule_source.h"
#include "core/checks/tables/table_figures.h"
#include "core/document/folded_text.h"

#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>
#include <array>

namespace budget::checks {

namespace {

struct Topic
{
    TableKind kind;
    const char16_t* words;
};
constexpr std::array Topics{
    Topic{TableKind::GovernmentFundExpenditure, u"政府性基金"},
    Topic{TableKind::StateCapitalExpenditure, u"国有资本经营"},
    Topic{TableKind::ThreePublic, u"三公"},
};

QStringView topicOf(TableKind kind)
{
    for (const Topic& topic : Topics) {
        if (topic.kind == kind)
            return topic.words;
    }
    return {};
}

// 故本表为空表, 此表无数据, 空表列示: the table itself is said to be empty.
bool declaresEmpty(const QString& note)
{
    static const QRegularExpression empty(QStringLiteral(
        "[本此该]表为空|表为空表|空表列示|[本此]表无数据|本表无内容|空表公开|公开空表"));
    return empty.match(foldedText(note, Fold::Words)).hasMatch();
}

template<typename Inspect>
CheckOutcome eachNote(const CheckedDocument& document, Inspect inspect)
{
    CheckOutcome outcome;
    for (const Table& table : document.disclosure().tables) {
        if (topicOf(table.kind).isEmpty())
            continue;
        for (int n = 0; n < static_cast<int>(table.notes.size()); ++n) {
            if (declaresEmpty(table.notes[n]))
                inspect(table, n, outcome);
        }
    }
    return outcome;
}

// 若本表为空, 如无…则空表列示 explain the form; they declare nothing.
bool isConditional(const QString& note)
{
    static const QRegularExpression condition(QStringLiteral("^[^空]*(?:[如若倘]|没有的)[^空]*空"));
    return condition.match(foldedText(note, Fold::Words)).hasMatch();
}

CheckOutcome filledTables(const CheckedDocument& document)
{
    return eachNote(document, [&](const Table& table, int n, CheckOutcome& outcome) {
        ++outcome.compared;
        if (!hasFigures(table) || isConditional(table.notes[n]))
            return;
        Finding finding;
        finding.left = document.placeOfNote(table, n);
        finding.right = document.placeOf(table);
        for (int r = 0; r < static_cast<int>(table.rows.size()) && !finding.right->amount; ++r) {
            const auto& cells = table.rows[static_cast<std::size_t>(r)].cells;
            for (int c = 0; c < static_cast<int>(cells.size()); ++c) {
                const std::optional<Money>& amount = cells[static_cast<std::size_t>(c)].amount;
                if (amount && !amount->isZero() && !finding.right->amount)
                    finding.right = document.placeOf(table, r, c);
            }
        }
        finding.words = {table.title,
                         amountWords(finding.right->amount.value_or(Money()), table.unit)};
        outcome.findings.push_back(finding);
    });
}

CheckOutcome foreignNotes(const CheckedDocument& document)
{
    return eachNote(document, [&](const Table& table, int n, CheckOutcome& outcome) {
        ++outcome.compared;
        const QString words = foldedText(table.notes[n], Fold::Words);
        if (words.contains(topicOf(table.kind)))
            return;
        for (const Topic& other : Topics) {
            const QString wrong = QString::fromUtf16(other.words);
            if (other.kind == table.kind || !words.contains(wrong))
                continue;
            Finding finding;
            finding.left = document.placeOfNote(table, n);
            finding.right = document.placeOf(table);
            finding.words = {table.title, wrong, topicOf(table.kind).toString()};
            if (table.notes[n].count(wrong) == 1)
                finding.mend = Mend{wrong, topicOf(table.kind).toString()};
            outcome.findings.push_back(finding);
            return;
        }
    });
}

// A passage that denies a fund anywhere in the narrative explains its empty table.
bool isDenied(const Disclosure& disclosure, QStringView topic)
{
    return std::any_of(
        disclosure.sections.begin(), disclosure.sections.end(), [&](const Section& section) {
            return std::any_of(
                section.passages.begin(), section.passages.end(), [&](const Passage& passage) {
                    return passage.text.contains(topic)
                           && (passage.text.contains(u'无')
                               || passage.text.contains(QStringLiteral("没有"))
                               || passage.text.contains(QStringLiteral("未")));
                });
        });
}

CheckOutcome undeclaredTables(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Topic& topic : Topics) {
        const Table* table = document.only(topic.kind);
        if (table == nullptr || isReadInPart(document.disclosure(), *table))
            continue;
        ++outcome.compared;
        const bool hasZeros =
            std::any_of(table->rows.begin(), table->rows.end(), [](const Row& row) {
                return std::any_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) {
                    return cell.amount.has_value() || cell.text == u"-" || cell.text == u"—";
                });
            });
        if (hasZeros || !table->notes.empty()
            || isDenied(document.disclosure(), QStringView(topic.words)))
            continue;
        Finding finding;
        finding.left = document.placeOf(*table);
        finding.words = {table->title};
        outcome.findings.push_back(finding);
    }
    return outcome;
}

constexpr CheckScope FundTables{TableKind::GovernmentFundExpenditure,
                                TableKind::StateCapitalExpenditure,
                                TableKind::ThreePublic};

} // namespace

std::vector<Check> emptyTableChecks()
{
    return {
        {"empty-note-filled",
         QT_TRANSLATE_NOOP("Check", "A table declared empty has no figures"),
         QT_TRANSLATE_NOOP(
             "Check", "The note under “%1” says that the table is empty, but the table prints %2."),
         Severity::Error,
         CheckGroup::BetweenTables,
         FundTables,
         filledTables,
         Tolerance::Exact,
         "The note says 空表 ⇒ every amount of the table is blank or 0",
         source::EmptyTable},
        {"empty-note-foreign",
         QT_TRANSLATE_NOOP("Check", "The note of an empty table names that table"),
         QT_TRANSLATE_NOOP("Check", "The note under “%1” names “%2” instead of “%3”."),
         Severity::Error,
         CheckGroup::BetweenTables,
         FundTables,
         foreignNotes,
         Tolerance::Exact,
         "The note says 空表 and names a fund ⇒ it names the fund of its table",
         source::EmptyTable},
        {"empty-undeclared",
         QT_TRANSLATE_NOOP("Check", "An empty table is explained"),
         QT_TRANSLATE_NOOP("Check", "“%1” is empty, and nothing in the document says why."),
         Severity::Note,
         CheckGroup::BetweenTables,
         FundTables | CheckScope::narrative(),
         undeclaredTables,
         Tolerance::Exact,
         "No amount is printed, nor 0 or — ⇒ the table has a note, or the text says that there is "
         "none of it",
         source::EmptyTable},
    };
}

} // namespace budget::checks
