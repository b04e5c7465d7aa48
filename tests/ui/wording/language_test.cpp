#include "ui/wording/language.h"

#include "tests/source_tree.h"

#include <QFile>
#include <QHash>

#include <gtest/gtest.h>

#include <ostream>

namespace budget::ui {

namespace {

struct EnvironmentCase
{
    const char* all;
    const char* messages;
    const char* lang;
    UiLanguage language;
};

std::ostream& operator<<(std::ostream& out, const EnvironmentCase& row)
{
    return out << "LC_ALL=" << row.all << " LC_MESSAGES=" << row.messages << " LANG=" << row.lang;
}

class LanguageOfTest : public testing::TestWithParam<EnvironmentCase>
{};

} // namespace

TEST_P(LanguageOfTest, is_chinese_unless_the_first_that_is_set_asks_for_english)
{
    const EnvironmentCase& row = GetParam();
    const QHash<QString, QString> environment{
        {QStringLiteral("LC_ALL"), QString::fromLatin1(row.all)},
        {QStringLiteral("LC_MESSAGES"), QString::fromLatin1(row.messages)},
        {QStringLiteral("LANG"), QString::fromLatin1(row.lang)}};
    const auto variable = [&environment](const char* name) {
        return environment.value(QString::fromLatin1(name));
    };
    EXPECT_EQ(languageOf(variable), row.language);
}

INSTANTIATE_TEST_SUITE_P(
    Environments,
    LanguageOfTest,
    testing::Values(EnvironmentCase{"", "", "", UiLanguage::Chinese},
                    EnvironmentCase{"C.UTF-8", "", "en_US.UTF-8", UiLanguage::Chinese},
                    EnvironmentCase{"", "", "C", UiLanguage::Chinese},
                    EnvironmentCase{"", "", "zh_CN.UTF-8", UiLanguage::Chinese},
                    EnvironmentCase{"", "", "de_DE.UTF-8", UiLanguage::Chinese},
                    EnvironmentCase{"", "", "en_US.UTF-8", UiLanguage::English},
                    EnvironmentCase{"", "en_GB", "zh_CN.UTF-8", UiLanguage::English},
                    EnvironmentCase{"", "zh_CN", "en_US", UiLanguage::Chinese},
                    EnvironmentCase{"en_US", "zh_CN", "zh_CN", UiLanguage::English}));

TEST(Language, every_string_is_translated)
{
    for (const char* name : {"yusuan_zh_CN.ts", "yusuan_en.ts"}) {
        QFile file(
            sourcePath(QStringLiteral("resources/translations/") + QString::fromLatin1(name)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        const QByteArray text = file.readAll();
        EXPECT_TRUE(text.contains("<translation")) << name;
        EXPECT_FALSE(text.contains("type=\"unfinished\"")) << name;
    }
}

} // namespace budget::ui
