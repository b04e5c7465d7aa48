#include "tests/core/readers/typeset_sample.h"

#include "tests/core/readers/shared_sample.h"
#include "tests/core/reconstruction/key_disclosure.h"

#include <QTemporaryDir>

namespace budget {

namespace {

bool hasKeyOfItsOwn(TableKind kind)
{
    return kind == TableKind::Procurement || kind == TableKind::Assets
           || kind == TableKind::PerformanceGoal;
}

} // namespace

Disclosure readTypeset(const typeset::PrintedDocument& document,
                       const QString& ending,
                       const typeset::PageStyle& style)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(document.name + u'.' + ending);
    EXPECT_TRUE(typeset::writeFile(document, path, style)) << qPrintable(path);
    const Result<Disclosure> read = shippedReader().read(path);
    EXPECT_TRUE(read.has_value()) << qPrintable(path);
    return read.value_or(Disclosure());
}

Disclosure keyOf(const typeset::PrintedDocument& document)
{
    return reconstruction::keyDisclosure(document.key);
}

Reading readingOf(const Disclosure& key, const Disclosure& read)
{
    Reading reading;
    for (const FigureDifference& difference : differencesOf(key, read)) {
        if (hasKeyOfItsOwn(difference.kind))
            continue;
        ++(difference.left ? reading.lost : reading.surplus);
        const auto amount = [](const std::optional<Money>& money) {
            return money ? std::to_string(money->fen()) : std::string("-");
        };
        reading.text += tableKindId(difference.kind).toStdString() + ' '
                        + difference.code.toStdString() + ' ' + difference.name.toStdString() + ' '
                        + difference.column.toStdString() + ": " + amount(difference.left)
                        + " read " + amount(difference.right) + '\n';
    }
    reading.right = figureCount(key) - reading.lost;
    return reading;
}

} // namespace budget
