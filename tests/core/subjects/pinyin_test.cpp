#include "core/subjects/pinyin.h"

#include "core/money/error.h"
#include "core/subjects/subject_tree.h"

#include <gtest/gtest.h>

#include <vector>

namespace budget {

TEST(PinyinInitials, every_reading_of_a_character_counts)
{
    struct Readings
    {
        QChar character;
        const char* letters; // all of these, and perhaps letters of rarer readings
    };
    const std::vector<Readings> expected{
        {u'行', "hx"}, {u'会', "hk"}, {u'长', "cz"}, {u'调', "dt"}, {u'还', "h"},   {u'差', "c"},
        {u'重', "cz"}, {u'率', "ls"}, {u'厦', "sx"}, {u'参', "cs"}, {u'单', "cds"}, {u'万', "mw"},
        {u'大', "d"},  {u'曾', "cz"}, {u'盛', "cs"}, {u'校', "jx"}, {u'降', "jx"},  {u'藏', "cz"},
        {u'卡', "kq"}, {u'解', "jx"}, {u'给', "gj"}, {u'系', "jx"}, {u'弹', "dt"},  {u'朝', "cz"},
        {u'属', "sz"}, {u'省', "sx"}, {u'乐', "ly"}, {u'说', "sy"}, {u'畜', "cx"},  {u'信', "x"},
        {u'车', "cj"}, {u'石', "ds"}, {u'粘', "nz"}, {u'区', "oq"}, {u'尉', "wy"},  {u'绿', "l"},
        {u'略', "l"},  {u'女', "n"},  {u'安', "a"},  {u'恩', "e"},  {u'欧', "o"},   {u'儿', "e"},
        {u'中', "z"},  {u'出', "c"},  {u'收', "s"},  {u'〇', "l"},
    };
    const PinyinInitials& initials = PinyinInitials::shipped();
    for (const Readings& readings : expected) {
        for (const char* letter = readings.letters; *letter != '\0'; ++letter) {
            EXPECT_TRUE(initials.has(readings.character.unicode(), static_cast<char16_t>(*letter)))
                << QString(readings.character).toStdString() << ' ' << *letter;
        }
    }
}

TEST(PinyinInitials, a_character_has_no_letter_it_is_never_read_with)
{
    const PinyinInitials& initials = PinyinInitials::shipped();
    EXPECT_EQ(initials.of(u'中'), QStringLiteral("z"));
    EXPECT_EQ(initials.of(u'支'), QStringLiteral("qz"));
    EXPECT_EQ(initials.of(u'老'), QStringLiteral("l"));
    EXPECT_EQ(initials.of(u'行'), QStringLiteral("hx"));
    EXPECT_EQ(initials.of(u'会'), QStringLiteral("hk"));
    EXPECT_EQ(initials.of(u'绿'), QStringLiteral("l"));
    for (const QChar character : QStringLiteral("aZ0（ 、\u3000\u2F40\uFF21\uFFFF"))
        EXPECT_EQ(initials.of(character), QString()) << static_cast<int>(character.unicode());
    EXPECT_FALSE(initials.has(u'中', u'Z'));
    EXPECT_FALSE(initials.has(u'中', u'`'));
    EXPECT_FALSE(initials.has(u'中', u'{'));
}

TEST(PinyinInitials, every_character_of_the_catalogues_has_a_reading)
{
    for (const Catalogue catalogue :
         {Catalogue::Functional, Catalogue::DepartmentEconomic, Catalogue::GovernmentEconomic}) {
        const SubjectTree tree = SubjectTree::shipped(catalogue).value();
        for (int node = 0; node < tree.size(); ++node) {
            for (const QChar character : tree.at(node).name) {
                if (character.isLetter()) {
                    EXPECT_NE(PinyinInitials::shipped().of(character), QString())
                        << tree.at(node).name.toStdString();
                }
            }
        }
    }
}

TEST(PinyinInitials, every_ideograph_of_the_common_block_has_a_reading_where_GB2312_has_it)
{
    int known = 0;
    for (char16_t character = 0x4E00; character <= 0x9FFF; ++character)
        known += PinyinInitials::shipped().of(character).isEmpty() ? 0 : 1;
    EXPECT_EQ(known, 6763);
}

TEST(PinyinInitials, a_malformed_table_is_refused_with_its_line)
{
    struct Refusal
    {
        QByteArray tsv;
        int line;
        const char* detail;
    };
    const std::vector<Refusal> refusals{
        {"a\t安\nb 不\n", 2, "no letter, tab and characters"},
        {"# remark\n\n1\t不\n", 3, "no letter, tab and characters"},
        {"A\t安\n", 1, "no letter, tab and characters"},
        {"a\t\n", 1, "no letter, tab and characters"},
        {"a\t安b\n", 1, "no character of Chinese: b"},
        {"a\t安\r\n", 1, "no character of Chinese: \r"},
        {"\xB0\xB2", 0, "the text is not UTF-8"},
    };
    for (const Refusal& refusal : refusals) {
        const Result<PinyinInitials> table =
            PinyinInitials::parse(refusal.tsv, QStringLiteral("p.tsv"));
        ASSERT_FALSE(table.has_value()) << refusal.tsv.toStdString();
        const Error expected{ErrorCode::ResourceMalformed,
                             {QStringLiteral("p.tsv"), {}, 0, refusal.line, {}},
                             QString::fromUtf8(refusal.detail)};
        EXPECT_EQ(table.error(), expected) << table.error().detail.toStdString();
    }
}

TEST(PinyinInitials, lines_of_one_letter_add_up)
{
    const PinyinInitials table =
        PinyinInitials::parse("# h\nh\t行会\nx\t行\nh\t还\n", QStringLiteral("p.tsv")).value();
    EXPECT_EQ(table.of(u'行'), QStringLiteral("hx"));
    EXPECT_EQ(table.of(u'会'), QStringLiteral("h"));
    EXPECT_EQ(table.of(u'还'), QStringLiteral("h"));
    EXPECT_EQ(PinyinInitials().of(u'行'), QString());
}

} // namespace budget
