// What the checks of the narrative find in the published samples: the expected ones
// with their numbers in the answer keys that stand beside the samples.

#include "tests/core/checks/check_sample.h"
#include "tests/core/checks/narrative/narrative_sample.h"
#include "tests/core/readers/shared_sample.h"

#include <gmock/gmock.h>

namespace budget::checks {

namespace {

// The check, the severity, the page or the line.
std::vector<std::string> foundIn(const char* file)
{
    std::vector<std::string> places;
    for (const QString& line : findingsOf(*publishedDocument(QString::fromUtf8(file)))) {
        const QStringList words = line.split(u' ');
        if (words.front().startsWith(u"narrative-"))
            places.push_back(
                (words[0] + u' ' + words[1].chopped(1) + u' ' + words[2]).toStdString());
    }
    return places;
}

using Places = std::vector<std::string>;

} // namespace

TEST(PublishedNarratives, qinhuangdao_2023)
{
    SKIP_WITHOUT_SHARED("samples/qinhuangdao-2023.txt");
    EXPECT_THAT(foundIn("qinhuangdao-2023.txt"),
                testing::UnorderedElementsAreArray(Places{
                    "narrative-last-year-figure error L396",  // S-01
                    "narrative-sentence-sum error L396",      // S-01
                    "narrative-dropped-project warning L400", // S-20
                    "narrative-unlisted-units note L388",     // S-25
                    "narrative-unlisted-units note L915",     // S-25
                    "narrative-operation-accounts note L404", // S-24
                    "narrative-operation-words note L404",    // S-24
                }));
}

TEST(PublishedNarratives, putuo_2025)
{
    SKIP_WITHOUT_SHARED("samples/putuo-finance-2025.pdf");
    EXPECT_THAT(foundIn("putuo-finance-2025.pdf"),
                testing::UnorderedElementsAreArray(Places{
                    "narrative-item error p7",
                    "narrative-items-total error p7",
                    "narrative-item tail p7",
                    "narrative-item tail p8",
                    "narrative-item tail p8",
                    "narrative-item tail p8",
                    "narrative-item-kind warning p7",
                    "narrative-subordinate-units warning p7",
                    "narrative-subordinate-units warning p8",
                    "narrative-project-list warning p24",
                    "narrative-item-name note p7",
                }));
}

TEST(PublishedNarratives, wanli_2024)
{
    SKIP_WITHOUT_SHARED("samples/wanli-2024.pdf");
    EXPECT_THAT(foundIn("wanli-2024.pdf"),
                testing::UnorderedElementsAreArray(Places{
                    "narrative-item-restated error p9",    // D24-02
                    "narrative-reason-direction error p6", // D24-03
                    "narrative-reason-subject error p7",   // D24-05
                    "narrative-item-copied error p9",      // D24-06
                    "narrative-counts error p33",          // D24-07
                    "narrative-level error p5",            // D24-08
                    "narrative-level error p5",            // D24-08
                    "narrative-level error p5",            // D24-08
                    "narrative-level error p5",            // D24-08
                    "narrative-level error p5",            // D24-08
                    "narrative-change-base note p7",       // D24-10
                }));
}

// Nothing found says nothing where nothing was looked at.
TEST(PublishedNarratives, the_right_amounts_were_compared)
{
    SKIP_WITHOUT_SHARED("samples/wanli-2024.pdf");
    const CheckReport report = runChecks(*publishedDocument(QStringLiteral("wanli-2024.pdf")));
    EXPECT_EQ(comparedBy(report, "narrative-item"), 33);
    EXPECT_EQ(comparedBy(report, "narrative-items-total"), 1);
    EXPECT_EQ(comparedBy(report, "narrative-change-percent"), 27);
    EXPECT_EQ(comparedBy(report, "narrative-three-public"), 6);
    EXPECT_EQ(comparedBy(report, "narrative-agency-operation"), 1);
}

} // namespace budget::checks
