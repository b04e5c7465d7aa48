// A thousand times one figure of a correct document is changed; the checks must see it.

#include "core/budget/change.h"
#include "core/checks/report/check_run.h"
#include "core/derivation/derive.h"
#include "core/money/money_text.h"
#include "core/reconstruction/reconstruct.h"
#include "tests/core/checks/check_sample.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>
#include <random>
#include <set>

namespace budget::checks {

namespace {

struct FigurePlace
{
    std::size_t table = 0;
    std::size_t row = 0;
    std::size_t column = 0;
};

const Disclosure& derivedDocument()
{
    static const Disclosure derived =
        derivation::derive(reconstruction::reconstruct(soundDocument()).budget);
    return derived;
}

Cell& cellAt(Disclosure& disclosure, const FigurePlace& place)
{
    return disclosure.tables[place.table].rows[place.row].cells[place.column];
}

std::vector<FigurePlace> figuresOf(const Disclosure& disclosure)
{
    std::vector<FigurePlace> places;
    for (std::size_t t = 0; t < disclosure.tables.size(); ++t) {
        const Table& table = disclosure.tables[t];
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            for (std::size_t c = 0; c < table.columns.size(); ++c) {
                const Cell& cell = table.rows[r].cells[c];
                if (table.columns[c].type == ColumnType::Amount && cell.amount && !cell.covered)
                    places.push_back({t, r, c});
            }
        }
    }
    return places;
}

bool isSameAmount(const QString& left, const QString& right)
{
    return parseMoney(left, MoneyUnit::TenThousandYuan)
           == parseMoney(right, MoneyUnit::TenThousandYuan);
}

// What happens to a figure that is typed again: a digit changed, two swapped, one lost or doubled.
QString mistyped(const QString& text, std::mt19937& random)
{
    QString changed = text;
    while (isSameAmount(changed, text)) {
        changed = text;
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(text.size()));
        if (!changed[at].isDigit())
            continue;
        switch (random() % 4) {
        case 0:
            changed[at] = QChar(static_cast<char16_t>(u'0' + random() % 10));
            break;
        case 1:
            if (at + 1 < changed.size() && changed[at + 1].isDigit()) {
                changed[at] = text[at + 1];
                changed[at + 1] = text[at];
            }
            break;
        case 2:
            if (at < changed.indexOf(u'.'))
                changed.remove(at, 1);
            break;
        default:
            if (at < changed.indexOf(u'.'))
                changed.insert(at, text[at]);
            break;
        }
    }
    return changed;
}

void setAmount(Disclosure& disclosure, const FigurePlace& place, const QString& text)
{
    Cell& cell = cellAt(disclosure, place);
    cell.text = text;
    cell.amount = parseMoney(text, disclosure.tables[place.table].unit).value();
}

} // namespace

TEST(CorruptedFigures, the_undisturbed_document_gives_no_finding)
{
    EXPECT_EQ(findingsOf(derivedDocument()).join(u'\n').toStdString(), "");
}

TEST(CorruptedFigures, ninety_nine_of_a_hundred_wrong_figures_are_found)
{
    const std::vector<FigurePlace> places = figuresOf(derivedDocument());
    ASSERT_GT(places.size(), 200U);
    std::mt19937 random(20231123); // the same thousand at every run
    Disclosure document = derivedDocument();
    LiveChecks checks;
    checks.update(document);
    int caught = 0;
    QStringList missed;
    for (int i = 0; i < 1000; ++i) {
        const FigurePlace& place = places[random() % places.size()];
        const Cell before = cellAt(document, place);
        const Table& table = document.tables[place.table];
        const QString wrong = mistyped(before.text, random);
        setAmount(document, place, wrong);
        if (!checks.update(document).findings().empty())
            ++caught;
        else
            missed.append(QStringLiteral("%1 %2 %3: %4 for %5")
                              .arg(table.title,
                                   table.rows[place.row].name,
                                   table.columns[place.column].title,
                                   wrong,
                                   before.text));
        cellAt(document, place) = before;
    }
    EXPECT_GE(caught, 990) << missed.join(u'\n').toStdString();
    EXPECT_EQ(checks.update(document).findings().size(), 0U);
}

// What no check can see: figures that are wrong and agree. Money moved from one line item to
// another changes every table that prints them, in the same way.
TEST(CorruptedFigures, a_figure_changed_wherever_it_must_agree_is_not_found)
{
    Budget budget = reconstruction::reconstruct(soundDocument()).budget;
    std::vector<int> moved;
    for (int row = 0; row < budget.lineItems.size() && moved.size() < 2; ++row) {
        const LineItem& item = budget.lineItems[row];
        const bool isOffice = item.economic == SubjectCode::fromText(u"30201")
                              || item.economic == SubjectCode::fromText(u"30207");
        if (isOffice && item.kind == ExpenditureKind::PublicFunds)
            moved.push_back(row);
    }
    ASSERT_EQ(moved.size(), 2U);
    Change change;
    std::int64_t fen = 1'000'000;
    for (const int row : moved) {
        LineItem after = budget.lineItems[row];
        after.amount += Money::fromFen(fen);
        change.facts.push_back(updateFact(budget.lineItems[row], after));
        fen = -fen;
    }
    ASSERT_TRUE(apply(budget, change).has_value());
    const Disclosure wrong = derivation::derive(budget);
    EXPECT_NE(wrong.tables, derivedDocument().tables);
    EXPECT_EQ(findingsOf(wrong).join(u'\n').toStdString(), "");
}

} // namespace budget::checks
