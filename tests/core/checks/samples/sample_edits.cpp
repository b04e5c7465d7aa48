#include "tests/core/checks/check_sample.h"
#include "tests/core/checks/samples/check_samples.h"

#include <gtest/gtest.h>

namespace budget::checks {

MakeDocument sound()
{
    return [] { return SampleDocument{soundDocument(), std::nullopt}; };
}

MakeDocument edited(std::function<void(Disclosure&)> edit)
{
    return [edit = std::move(edit)] {
        SampleDocument sample{soundDocument(), std::nullopt};
        edit(sample.disclosure);
        return sample;
    };
}

MakeDocument withCell(TableKind kind, const char* row, const char* column, const char* text)
{
    return edited([=](Disclosure& disclosure) {
        setCell(disclosure,
                kind,
                QString::fromUtf8(row),
                QString::fromLatin1(column),
                QString::fromUtf8(text));
    });
}

MakeDocument withWords(const char16_t* from, const char16_t* to)
{
    return edited([=](Disclosure& disclosure) {
        int count = 0;
        for (Section& section : disclosure.sections) {
            for (Passage& passage : section.passages) {
                count += static_cast<int>(passage.text.count(QStringView(from)));
                passage.text.replace(QString::fromUtf16(from), QString::fromUtf16(to));
            }
        }
        EXPECT_GT(count, 0) << "no passage says " << qPrintable(QString::fromUtf16(from));
    });
}

} // namespace budget::checks
