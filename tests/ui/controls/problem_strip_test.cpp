#include "ui/controls/problem_strip.h"

#include <QLabel>

#include <gtest/gtest.h>

namespace budget::ui {

namespace {

class ProblemStripTest : public testing::Test
{
protected:
    std::string said() const
    {
        return m_strip.findChild<QLabel*>(QStringLiteral("problemText"))->text().toStdString();
    }

    QWidget m_parent;
    ProblemStrip m_strip{&m_parent};
};

} // namespace

TEST_F(ProblemStripTest, says_how_many_of_a_paste_could_not_be_read)
{
    m_strip.showState(10, QString());
    m_strip.showEntered(16, 10, 0);
    EXPECT_EQ(said(), "10 of 16 cell(s) could not be read.");
    m_strip.showState(9, QString());
    EXPECT_EQ(said(), "9 cell(s) could not be read.") << "one was mended";
}

TEST_F(ProblemStripTest, cells_of_an_earlier_paste_are_counted_apart)
{
    m_strip.showState(12, QString());
    m_strip.showEntered(4, 2, 0);
    EXPECT_EQ(said(), "2 of 4 cell(s) could not be read. With those of before 12 cell(s).");
}

} // namespace budget::ui
