#include "ui/appearance.h"

#include <QApplication>
#include <QStandardPaths>

#include <gtest/gtest.h>

int main(int argumentCount, char** arguments)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argumentCount, arguments);
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argumentCount, arguments);
    budget::ui::dressApplication(application);
    return RUN_ALL_TESTS();
}
