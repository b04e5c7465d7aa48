#include "tests/test_environment.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

// Qt's database drivers are plugins, which an application finds.
int main(int argumentCount, char** arguments)
{
    budget::setTestEnvironment();
    testing::InitGoogleTest(&argumentCount, arguments);
    const QCoreApplication application(argumentCount, arguments);
    return RUN_ALL_TESTS();
}
