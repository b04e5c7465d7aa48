#include "tests/test_environment.h"

#include <QApplication>
#include <QFont>
#include <QStyleFactory>

#include <gmock/gmock.h>

// Widgets are tested where every machine lays them out alike: no display, one style, one font.
int main(int argc, char** argv)
{
    budget::setTestEnvironment();
    testing::InitGoogleMock(&argc, argv);
    const QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC")});
    font.setPointSize(10);
    QApplication::setFont(font);
    QApplication::setCursorFlashTime(0);
    return RUN_ALL_TESTS();
}
