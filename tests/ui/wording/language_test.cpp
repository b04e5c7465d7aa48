#include "ui/wording/language.h"

#include "tests/source_tree.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <ostream>
#include <vector>

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

// A string of a .ts file with all of its forms: one, or as many as the language has plurals.
struct TranslatedString
{
    QString context;
    QString source;
    QStringList forms;
    bool isPlural = false;
};

std::ostream& operator<<(std::ostream& out, const TranslatedString& text)
{
    return out << text.context.toStdString() << ": " << text.source.toStdString() << " → "
               << text.forms.join(QStringLiteral(" | ")).toStdString();
}

QStringList formsOf(QXmlStreamReader& xml)
{
    QStringList forms;
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"numerusform")
            forms.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
        else if (xml.isEndElement() && xml.name() == u"translation")
            break;
    }
    return forms.isEmpty() ? QStringList{text} : forms;
}

std::vector<TranslatedString> stringsOf(const char* name)
{
    QFile file(sourcePath(QStringLiteral("resources/translations/") + QString::fromLatin1(name)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    QXmlStreamReader xml(&file);
    std::vector<TranslatedString> strings;
    TranslatedString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            text.context = xml.readElementText();
        else if (xml.name() == u"message")
            text.isPlural = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
        else if (xml.name() == u"source")
            text.source = xml.readElementText();
        else if (xml.name() == u"translation") {
            text.forms = formsOf(xml);
            strings.push_back(text);
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return strings;
}

// The places that a text is filled at: %1, %L2, %n, %Ln; each once, in order of the alphabet.
QStringList markersIn(const QString& text)
{
    static const QRegularExpression marker(QStringLiteral("%L?(?:\\d{1,2}|n)"));
    QStringList markers;
    for (auto it = marker.globalMatch(text); it.hasNext();)
        markers.append(it.next().captured());
    markers.sort();
    markers.removeDuplicates();
    return markers;
}

// What is wrong with how a string was translated; empty for nothing.
QString faultOf(const TranslatedString& text, int plurals)
{
    if (text.forms.size() != (text.isPlural ? plurals : 1))
        return QStringLiteral("not as many forms as the language has");
    for (qsizetype i = 0; i < text.forms.size(); ++i) {
        QStringList wanted = markersIn(text.source);
        QStringList found = markersIn(text.forms[i]);
        // “One row” needs no number.
        const bool isOne = plurals > 1 && i == 0;
        for (QStringList* markers : {&wanted, &found}) {
            if (isOne)
                markers->removeAll(QStringLiteral("%n"));
        }
        if (wanted != found)
            return QStringLiteral("%1 instead of %2").arg(found.join(u' '), wanted.join(u' '));
    }
    return text.isPlural && !text.source.contains(u"%n") && !text.source.contains(u"%Ln")
               ? QStringLiteral("a plural without its number")
               : QString();
}

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

TEST(Language, every_translation_is_filled_at_the_places_of_its_source)
{
    struct File
    {
        const char* name;
        int plurals;
    };
    for (const File& file : {File{"yusuan_zh_CN.ts", 1}, File{"yusuan_en.ts", 2}}) {
        const std::vector<TranslatedString> strings = stringsOf(file.name);
        EXPECT_GT(strings.size(), 50U) << file.name;
        for (const TranslatedString& text : strings)
            EXPECT_EQ(faultOf(text, file.plurals), QString()) << file.name << ": " << text;
    }
}

TEST(Language, a_translation_that_is_filled_otherwise_is_found)
{
    const auto fault =
        [](const char* source, const QStringList& forms, bool isPlural, int plurals) {
            return faultOf({{}, QString::fromUtf8(source), forms, isPlural}, plurals).toStdString();
        };
    EXPECT_EQ(fault("%1 of %2", {QStringLiteral("%2 里的 %1")}, false, 1), "");
    EXPECT_EQ(fault("%1 of %2", {QStringLiteral("%1 里的 %1")}, false, 1), "%1 instead of %1 %2");
    EXPECT_EQ(fault("%1 of %n", {QStringLiteral("%1 个")}, true, 1), "%1 instead of %1 %n");
    EXPECT_EQ(fault("%L1", {QStringLiteral("%1")}, false, 1), "%1 instead of %L1");
    EXPECT_EQ(fault("none", {QStringLiteral("%1")}, false, 1), "%1 instead of ");
    EXPECT_NE(fault("%n rows", {QStringLiteral("%n 行")}, true, 2), "") << "English has two";
    EXPECT_EQ(fault("%n rows", {QStringLiteral("one row"), QStringLiteral("%n rows")}, true, 2),
              "");
    EXPECT_NE(fault("%n rows", {QStringLiteral("one row"), QStringLiteral("rows")}, true, 2), "");
    EXPECT_NE(fault("rows", {QStringLiteral("行")}, true, 1), "") << "a plural without its number";
}

// File dialogs are the desktop's own where it speaks the language of the window.
TEST(Language, the_desktop_speaks_what_its_environment_says)
{
    const auto speaks = [](UiLanguage language, const char* name, const char16_t* value) {
        return desktopSpeaks(language, [&](const char* variable) {
            return qstrcmp(variable, name) == 0 ? QString::fromUtf16(value) : QString();
        });
    };
    EXPECT_TRUE(speaks(UiLanguage::Chinese, "LANG", u"zh_CN.UTF-8"));
    EXPECT_FALSE(speaks(UiLanguage::English, "LANG", u"zh_CN.UTF-8"));
    EXPECT_TRUE(speaks(UiLanguage::English, "LANG", u"en_US.UTF-8"));
    EXPECT_FALSE(speaks(UiLanguage::Chinese, "LC_ALL", u"C.UTF-8"));
    EXPECT_TRUE(speaks(UiLanguage::Chinese, "LANGUAGE", u"zh_CN:en"));
}

} // namespace budget::ui
