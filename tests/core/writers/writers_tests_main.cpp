#include "core/writers/file_disclosure_writer.h"
#include "tests/core/writers/sample_tables.h"
#include "tests/test_environment.h"

#include <QGuiApplication>

#include <gtest/gtest.h>

// With --write-sample FILE it writes the sample document and ends: a test starts it so, because a
// process has only one hash seed.
int main(int argc, char** argv)
{
    budget::setTestEnvironment();
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--write-sample")) {
        const budget::writers::FileDisclosureWriter writer;
        return writer.write(budget::sampleDisclosure(), arguments.value(2), {}) ? 0 : 1;
    }
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
