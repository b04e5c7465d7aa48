// What is found in the published samples, with the ids of the answer key beside.

#include "tests/core/checks/check_sample.h"
#include "tests/core/readers/shared_sample.h"

#include <gmock/gmock.h>

namespace budget::checks {

namespace {

// Of goals, procurement, assets and style: the check, the severity, the page or the line.
std::vector<std::string> placesOf(const Disclosure& disclosure)
{
    std::vector<std::string> places;
    for (const QString& line : findingsOf(disclosure)) {
        const QStringList words = line.split(u' ');
        const QString group = words.front().section(u'-', 0, 0);
        const QStringList groups{QStringLiteral("goal"),
                                 QStringLiteral("procurement"),
                                 QStringLiteral("asset"),
                                 QStringLiteral("document")};
        if (groups.contains(group))
            places.push_back(
                (words[0] + u' ' + words[1].chopped(1) + u' ' + words[2]).toStdString());
    }
    return places;
}

std::vector<std::string> foundIn(const char* file)
{
    const std::optional<Disclosure> disclosure = publishedDocument(QString::fromUtf8(file));
    return disclosure ? placesOf(*disclosure) : std::vector<std::string>();
}

using Places = std::vector<std::string>;

} // namespace

TEST(PublishedSamples, qinhuangdao_2023)
{
    SKIP_WITHOUT_SHARED("samples/qinhuangdao-2023.txt");
    EXPECT_THAT(foundIn("qinhuangdao-2023.txt"),
                testing::UnorderedElementsAreArray(Places{
                    "goal-cost-ceiling error L862",          // S-02
                    "goal-time-limit error L861",            // S-03
                    "goal-ratio-value error L665",           // S-06
                    "goal-ratio-value error L666",           // S-06
                    "goal-rate-unit note L681",              // S-29
                    "goal-amount-unit error L811",           // S-09
                    "goal-percent-quantity note L568",       // S-27
                    "goal-percent-quantity note L610",       // S-27
                    "goal-percent-quantity note L678",       // S-27
                    "goal-percent-quantity note L735",       // S-27
                    "goal-percent-quantity note L748",       // S-27
                    "goal-percent-quantity note L761",       // S-27
                    "goal-percent-quantity note L790",       // S-27
                    "goal-percent-quantity note L808",       // S-27
                    "goal-percent-quantity note L856",       // S-27
                    "goal-percent-quantity note L874",       // S-27
                    "goal-words-sign error L438",            // S-07
                    "goal-stated-twice error L508",          // S-08
                    "goal-text-broken error L606",           // S-10
                    "goal-text-copied warning L606",         // S-17
                    "goal-unmeasured note L852",             // S-28
                    "goal-description-swapped warning L666", // S-15
                    "goal-basis-year warning L877",          // S-16
                    "goal-foreign-matter warning L594",      // S-18
                    "goal-foreign-matter warning L596",      // S-18
                    "goal-foreign-matter warning L692",      // S-18
                    "goal-new-building note L774",           // S-31
                    "goal-procurement warning L725",         // S-11
                    "goal-vehicle-count warning L645",       // S-13
                    "goal-vehicle-cost warning L648",        // S-14
                    "goal-purchase-denied warning L915",     // S-19
                    "procurement-code error L897",           // S-04
                    "procurement-measure error L897",        // S-05
                    "asset-all-parts warning L930",          // S-12
                    "document-contents note L17",            // S-21
                    "document-contents note L19",            // S-21
                    "document-contents note L19",            // S-21
                    "document-punctuation note L454",        // S-23
                    "document-empty-purchase note L915",     // S-30
                    "document-repetition note L420",         // S-22
                    "document-repetition note L422",         // S-22
                    "document-repetition note L424",         // S-22
                    "document-repetition note L550",         // S-22
                    "document-typo note L626",               // S-23
                    "document-decimals note L408",
                }));
}

TEST(PublishedSamples, putuo_2025)
{
    SKIP_WITHOUT_SHARED("samples/putuo-finance-2025.pdf");
    EXPECT_THAT(foundIn("putuo-finance-2025.pdf"),
                testing::UnorderedElementsAreArray(Places{
                    "document-attachment warning p24",
                    "document-past-plan warning p23",
                    "document-wording note p22",
                    "document-wording note p22",
                    "document-wording note p22",
                    "document-wording note p22",
                    "document-decimals note p24",
                    "document-zeros note p9",
                }));
}

TEST(PublishedSamples, wanli_2024)
{
    SKIP_WITHOUT_SHARED("samples/wanli-2024.pdf");
    EXPECT_THAT(foundIn("wanli-2024.pdf"),
                testing::UnorderedElementsAreArray(Places{
                    "document-title-no-year note p31", // D24-12
                    "document-wording note p6",        // D24-13
                    "document-wording note p32",       // D24-13
                    "document-decimals note p32",
                    "document-zeros note p10",
                }));
}

} // namespace budget::checks
