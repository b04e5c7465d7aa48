#include "core/checks/checked_document.h"

#include <gtest/gtest.h>

namespace budget::checks {

namespace {

int calls = 0;

int countTables(const CheckedDocument& document)
{
    ++calls;
    return static_cast<int>(document.disclosure().tables.size());
}

int countSections(const CheckedDocument& document)
{
    return static_cast<int>(document.disclosure().sections.size());
}

} // namespace

TEST(CheckedDocument, two_functions_of_one_type_have_a_result_each)
{
    Disclosure disclosure;
    disclosure.tables.resize(2);
    disclosure.sections.resize(3);
    const CheckedDocument document(disclosure);
    EXPECT_EQ(document.cached(countTables), 2);
    EXPECT_EQ(document.cached(countSections), 3);
}

TEST(CheckedDocument, a_function_is_called_once_for_each_document)
{
    const Disclosure empty;
    Disclosure disclosure;
    disclosure.tables.resize(1);
    const CheckedDocument first(disclosure);
    const CheckedDocument second(empty);
    calls = 0;
    EXPECT_EQ(first.cached(countTables), 1);
    EXPECT_EQ(&first.cached(countTables), &first.cached(countTables));
    EXPECT_EQ(second.cached(countTables), 0);
    EXPECT_EQ(calls, 2);
}

} // namespace budget::checks
