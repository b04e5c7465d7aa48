#pragma once

#include <QtGlobal>

#include <ctime>

namespace budget {

// Where every test runs, under ctest and by hand alike: no display, a zone that is not UTC, a
// locale that is not the developer's. Called first in main, before there is an application.
inline void setTestEnvironment()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Asia/Shanghai");
    qputenv("LC_ALL", "C.UTF-8");
    tzset();
}

} // namespace budget
