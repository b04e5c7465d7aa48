#include "tests/test_environment.h"
#include "ui/controls/appearance.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

int main(int argumentCount, char** arguments)
{
    budget::setTestEnvironment();
    testing::InitGoogleTest(&argumentCount, arguments);
    // Tests run side by side, and each looks for the untitled budgets of its own home.
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argumentCount, arguments);
    budget::ui::dressApplication(application);
    return RUN_ALL_TESTS();
}
