#include "tests/bench/large_budget.h"

#include <random>

namespace budget::bench {

namespace {

SubjectCode code(int number)
{
    return SubjectCode::fromText(QString::number(number)).value();
}

// 25 类 of 3 款 with 4 项 each.
std::vector<SubjectCode> functionalSubjects()
{
    std::vector<SubjectCode> codes;
    for (int category = 201; category <= 225; ++category) {
        for (int section = 1; section <= 3; ++section) {
            for (int item = 1; item <= 4; ++item)
                codes.push_back(code((category * 100 + section) * 100 + item));
        }
    }
    return codes;
}

std::vector<SubjectCode> economicSubjects()
{
    std::vector<SubjectCode> codes;
    for (const int category : {301, 302, 303, 309, 310}) {
        for (int section = 1; section <= 12; ++section)
            codes.push_back(code(category * 100 + section));
    }
    return codes;
}

Budget makeBudget()
{
    std::mt19937 random(2023); // NOLINT: the same items every time
    const auto pick = [&random](int count) {
        return static_cast<int>(random() % static_cast<unsigned>(count));
    };
    Budget budget;
    for (int i = 0; i < Units; ++i) {
        Unit unit;
        unit.id = i + 1;
        unit.parent = i == 0 ? 0 : (i + 9) / 10; // ten below each
        budget.units.append(unit);
    }
    for (int i = 0; i < Projects; ++i) {
        Project project;
        project.id = i + 1;
        budget.projects.append(project);
    }
    const std::vector<SubjectCode> functional = functionalSubjects();
    const std::vector<SubjectCode> economic = economicSubjects();
    budget.lineItems.reserve(LineItems);
    for (int i = 0; i < LineItems; ++i) {
        LineItem item;
        item.id = i + 1;
        const int unit = i / (LineItems / Units);
        item.unit = unit + 1;
        item.functional = functional[static_cast<std::size_t>(
            (unit * 7 + pick(40)) % static_cast<int>(functional.size()))];
        item.economic = economic[static_cast<std::size_t>(pick(static_cast<int>(economic.size())))];
        item.kind = static_cast<ExpenditureKind>(pick(ExpenditureKindCount));
        item.source = static_cast<FundingSource>(pick(FundingSourceCount));
        item.project = item.kind == ExpenditureKind::Project
                           ? 1 + unit * (Projects / Units) + pick(Projects / Units)
                           : 0;
        item.amount = Money::fromFen(100 + pick(100'000'000));
        budget.lineItems.append(std::move(item));
    }
    return budget;
}

} // namespace

const Budget& largeBudget()
{
    static const Budget budget = makeBudget();
    return budget;
}

} // namespace budget::bench
