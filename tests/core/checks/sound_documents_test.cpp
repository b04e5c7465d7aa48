// Documents in the forms of other regions whose figures agree (all of them invented): nothing may
// be found in them. False alarms make people ignore findings.

#include "core/readers/file_reader.h"
#include "tests/core/checks/check_sample.h"
#include "tests/source_tree.h"

#include <QDir>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace budget::checks {

namespace {

const QString Folder = sourcePath(QStringLiteral("tests/core/checks/sound/"));

QStringList soundFiles()
{
    return QDir(Folder).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
}

} // namespace

TEST(SoundDocuments, nothing_is_found_in_them)
{
    ASSERT_FALSE(soundFiles().isEmpty());
    const readers::FileReader reader(shippedTemplates().value());
    for (const QString& file : soundFiles()) {
        const Result<Disclosure> read = reader.read(Folder + file);
        ASSERT_TRUE(read.has_value()) << file.toStdString();
        EXPECT_GE(read->tables.size(), 9U) << file.toStdString();
        EXPECT_NE(findTable(*read, TableKind::ThreePublic), nullptr) << file.toStdString();
        const QStringList found = findingsOf(*read).filter(
            QRegularExpression(QStringLiteral("^\\S+ (error|warning|tail):")));
        EXPECT_EQ(found.join(u'\n').toStdString(), "") << file.toStdString();
    }
}

} // namespace budget::checks
